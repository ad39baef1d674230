"""Exact counts: «29 embassies»; and counts that are told roughly: «about 200 firms»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from random import Random

from worksheets.bank.kinds import Question
from worksheets.languages.grammar import Ask, Grammar
from worksheets.languages.grammar.kk import NUMERAL_ENDINGS
from worksheets.makers.forms import BLANK, Fact, digest, filled, forms, gap_of
from worksheets.makers.numbers import spoken_last, value_of, wrong_numbers
from worksheets.makers.source import Clause, Source, quoted
from worksheets.makers.vocabulary import YEAR
from worksheets.texts.lexicon import stems

NAME = "count"
SIZED = re.compile(r"(?: \w+)?\w*(?:лық|лік|дық|дік|тық|тік|нан|нен|дан|ден)\b")
"""A number that belongs to an attribute: «50 мың адамдық», «15 мың адамнан»."""
PLURAL = re.compile(r" (?P<noun>\w+)(?:лар|лер|дар|дер|тар|тер)(?P<more>\w*)\b")
"""A plural after a number, which Kazakh grammar does not have."""
PLURAL_FARTHER = re.compile(r" \w+ \w+(?:лар|лер|дар|дер|тар|тер)(?:ы|і|ының|інің)\b")


def make(source: Source) -> Iterator[Question]:
    """Yield questions on each count; several in one clause are asked one by one."""
    for clause in source.named:
        for pattern in source.grammar.counts:
            for match in re.finditer(pattern.pattern, clause.text):
                if _is_count(clause, match, source):
                    yield from forms(_count(clause, match, pattern, source), source)
        for pattern in source.grammar.estimates:
            for match in re.finditer(pattern.pattern, clause.text):
                if not PLURAL_FARTHER.match(clause.text, match.end()):
                    yield from forms(_estimate(clause, match, pattern, source), source)


def _is_count(clause: Clause, match: re.Match[str], source: Source) -> bool:
    grammar, noun = source.grammar, match["noun"].lower()
    value = value_of(match["value"], grammar)
    after = clause.text[match.end() :]
    return (
        value >= 2
        and not _uncounted(noun, source)
        and not re.match(r" ?[-–—] ?\d|\..", after)
        and not quoted(clause.text, match.start())
        and not (clause.lead and any(char.isdigit() for char in clause.lead))
        and not _part_of_more(clause.text, match)
        and not clause.text[: match.start()].rstrip().endswith(grammar.months)
        and clause.text.count(match["value"]) == 1
        and not (value.is_normal() and 1000 <= value <= 2100 and " " not in match["value"])
    )


_BEFORE = re.compile(
    r"(?:\b(?:из|из них|до|со?|from|to|between|out of|of)|[$£€]) ?$", re.IGNORECASE
)
_MONEY = re.compile(r"(?:долл|евро|рубл|теңге|фунт|dollar|euro|pound)", re.IGNORECASE)


def _part_of_more(text: str, match: re.Match[str]) -> bool:
    """Tell whether a number is one end of a change, a part of another number, or money."""
    before, after = text[: match.start()], text[match.end("value") : match.end("value") + 30]
    ends = re.search(r"\d[\d ,.]*-?(?:дан|ден|тан|тен|нан|нен) ?$", before)
    return bool(_BEFORE.search(before) or _MONEY.search(after) or ends)


def _uncounted(noun: str, source: Source) -> bool:
    """Kazakh and Russian words of time come with endings."""
    words = source.grammar.uncounted
    if noun in words or noun.split("-")[0] in words:
        return True
    return source.grammar.code != "en" and any(len(w) > 3 and noun.startswith(w) for w in words)


def _rng(clause: Clause, match: re.Match[str]) -> Random:
    return Random(f"{NAME}:{digest(clause.text, match.group())}")  # noqa: S311 - not for secrets


def _rough(clause: Clause, match: re.Match[str], source: Source) -> bool:
    """Tell whether the number comes after «about» or «more than»."""
    before = clause.text[: match.start()].lower().rstrip()
    return before.endswith(source.grammar.rough)


def _open_ended(clause: Clause, match: re.Match[str], source: Source) -> bool:
    """Tell whether the number comes after «more than»."""
    before = clause.text[: match.start()].split()
    return bool(before) and before[-1].lower() in source.grammar.at_least


def dated(clause: Clause) -> bool:
    """Tell whether a clause says itself when its figures held."""
    return YEAR.search(clause.text) is not None


def _lie(phrase: str, wrong: tuple[str, ...], right: str, grammar: Grammar) -> str:
    """Return the phrase with a larger wrong number: false after «more than», too."""
    if not wrong or value_of(wrong[-1], grammar) <= value_of(right, grammar):
        return ""
    return phrase.replace(BLANK, wrong[-1])


def _count(clause: Clause, match: re.Match[str], pattern: Ask, source: Source) -> Fact:
    grammar = source.grammar
    rough = _rough(clause, match, source)
    wrong = wrong_numbers(match["value"], grammar, source.numbers, _rng(clause, match), far=rough)
    measured = match["noun"].lower() in grammar.measured
    how = grammar.phrases["how_much" if measured else "how_many"]
    gap, after = gap_of(pattern, match), clause.text[match.end() :]
    return Fact(
        maker=NAME,
        clause=clause,
        start=match.start(),
        end=match.end(),
        key=match["value"],
        wrong=wrong,
        question="" if rough or SIZED.match(after) else filled(pattern.question, match, how=how),
        gap=gap,
        value=None if measured or rough else value_of(match["value"], grammar),
        lie=_lie(gap, wrong, match["value"], grammar),
        accept=_plain_digits(match["value"]),
        by_text=_open_ended(clause, match, source) or not (measured or dated(clause)),
    )


def _plain_digits(value: str) -> tuple[str, ...]:
    """Return a number without the marks between its thousands, where it has some."""
    plain = re.sub(r"(?<=\d)[ ,\u00a0](?=\d{3}(?!\d))", "", value)
    return (plain,) if plain != value else ()


def _estimate(clause: Clause, match: re.Match[str], pattern: Ask, source: Source) -> Fact:
    """Kazakh writes a case ending on the number: each wrong one takes its own."""
    grammar = source.grammar
    size = partial(value_of, grammar=grammar)
    endings = NUMERAL_ENDINGS["ablative" if match["word"] in grammar.at_least else "dative"]
    numbers = wrong_numbers(match["value"], grammar, source.numbers, _rng(clause, match), far=True)
    wrong = tuple(
        f"{number}-{endings[spoken_last(int(size(number)))]} {match['word']}" for number in numbers
    )
    clause, plural = _singular(clause, match)
    return Fact(
        maker="estimate",
        clause=clause,
        start=match.start(),
        end=match.end(),
        key=filled(pattern.key, match),
        wrong=wrong,
        question="" if plural else pattern.question,
        gap=BLANK,
        lie=wrong[-1] if numbers and size(numbers[-1]) > size(match["value"]) else "",
        by_text=match["word"] in grammar.at_least or not dated(clause),
        accept=(match["value"],),
        closeness=0.5,
    )


def _singular(clause: Clause, match: re.Match[str]) -> tuple[Clause, bool]:
    """Mend «2000-нан астам кәсіпорындар»; tell whether a plural is left that cannot be."""
    found = PLURAL.match(clause.text, match.end())
    if not found:
        return clause, False
    if found["more"] or found["noun"] not in stems("kk"):
        return clause, True
    text = clause.text[: found.end("noun")] + clause.text[found.end() :]
    return replace(clause, text=text), False
