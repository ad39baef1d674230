"""A fact -> questions in each form that suits it: choice, gap, truth, number.

A fact is a typed value in a clause. The forms know nothing of dates or counts: a maker
finds the value and gives the wrong ones. `gates.py` has the last word on what they yield.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random
from typing import Any

from worksheets.bank.kinds import (
    Choice,
    Cloze,
    DifficultyInputs,
    Evidence,
    Gap,
    Number,
    Option,
    Question,
    Short,
    Truth,
)
from worksheets.languages.grammar import Ask
from worksheets.makers.asking import SMALL_WORDS, ask, starts_small
from worksheets.makers.source import Clause, Source
from worksheets.makers.vocabulary import WORD

BLANK = "______"
TRUE_SHARE = 0.2
TRUTH_WORDS = 22
"""A statement to judge is short enough to be read at a glance."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A typed value in a clause, and values of the same form that are wrong there."""

    maker: str
    clause: Clause
    start: int
    end: int
    """Where the whole phrase stands in the clause."""
    key: str
    """The right answer as an option shows it."""
    wrong: tuple[str, ...]
    """Wrong answers in the same form."""
    question: str
    """The question word or phrase in the place of the phrase; empty: cannot be asked."""
    gap: str
    """The phrase with BLANK for the answer."""
    value: Decimal | None = None
    """The number, where the answer is a bare count."""
    cloze: str = ""
    """What a gap to fill leaves of the phrase, where that is more than `gap` does."""
    cloze_key: str = ""
    """The answer to it."""
    open_gap: bool = False
    """So much else could stand in the gap that it is not asked."""
    closeness: float = 0.8
    """How near the wrong answers are, from 0 to 1; goes into the difficulty."""
    lie: str = ""
    """The phrase with a wrong value in it; empty: nothing is made to judge."""
    accept: tuple[str, ...] = ()
    """Other wordings of the answer that are right where it is written out."""
    by_text: bool = False
    """Only the text says which of the options is right («more than 80» holds for 50 too)."""

    @property
    def phrase(self) -> str:
        """The words of the clause that the fact is about."""
        return self.clause.text[self.start : self.end]

    @property
    def id(self) -> str:
        """The same for the same phrase in the same clause, in every run."""
        return digest(self.clause.text, self.phrase)


def is_specific(clause: Clause, start: int, end: int, source: Source) -> bool:
    """Tell whether a clause names one event apart from a phrase in it: a name, a year, a number.

    Only then one thing alone can stand in the place of the phrase.
    """
    rest = f"{clause.text[:start]} {clause.text[end:]}"
    names = tuple(name for name in source.names if len(name) > 3)
    named = any(word[0].isupper() and word.startswith(names) for word in WORD.findall(rest))
    return named or bool(re.search(r"\d", rest))


def digest(*parts: str) -> str:
    """Return eight hexadecimal digits that stand for the parts."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:8]


def chance(fact: Fact) -> Random:
    """Return the source of chance of a fact: its own, so that no other fact moves it."""
    return Random(f"{fact.maker}:{fact.id}")  # noqa: S311 - not for secrets


def filled(template: str, match: re.Match[str], **more: str) -> str:
    """Fill the groups of a match into a template of `Ask`."""
    return template.format(**match.groupdict(), **more)


def gap_of(pattern: Ask, match: re.Match[str]) -> str:
    """Return the matched phrase with the answer left out."""
    return filled(pattern.gap, match, blank=BLANK) if pattern.gap else BLANK


def forms(fact: Fact, source: Source) -> Iterator[Question]:
    """Yield the fact in every form that suits it."""
    stem = (
        ask(fact.clause.text, fact.start, fact.end, fact.question, source) if fact.question else ""
    )
    hidden = with_phrase(fact, fact.gap)
    if len(fact.wrong) >= 3:
        yield single_choice(fact, stem or hidden, source)
    if stem and not fact.wrong:
        yield short(fact, stem, source)
    if stem and fact.value is not None:
        yield Number(
            prompt=_anchored(stem, fact, source), answer=fact.value, **common_fields(fact, 0.55)
        )
    if not fact.open_gap:
        yield _cloze(fact, source)
    if fact.lie and not fact.clause.lead and len(fact.clause.text.split()) <= TRUTH_WORDS:
        yield _truth(fact, source)


def short(fact: Fact, stem: str, source: Source) -> Question:
    """Return a question to answer in a few words."""
    prompt = _anchored(stem, fact, source)
    answers = tuple(dict.fromkeys((fact.key, *fact.accept)))
    return Short(prompt=prompt, answers=answers, **common_fields(fact, 0.70))


def _cloze(fact: Fact, source: Source) -> Question:
    told = with_phrase(fact, fact.cloze or fact.gap)
    hint = source.grammar.phrases.get(f"hint_{fact.maker}", "")
    return Cloze(
        prompt=_anchored(told.replace(BLANK, BLANK + hint), fact, source),
        gaps=(Gap(answer=fact.cloze_key or fact.key, accept=fact.accept),),
        **common_fields(fact, 0.60),
    )


def with_phrase(fact: Fact, phrase: str) -> str:
    """Return the clause with another phrase in the place of the fact's, a capital in front."""
    text = fact.clause.text[: fact.start] + phrase + fact.clause.text[fact.end :]
    return text[:1].upper() + text[1:]


def capital(text: str) -> str:
    """Return a text with a capital in front, as an option that begins a sentence has it."""
    return text[:1].upper() + text[1:]


def single_choice(fact: Fact, prompt: str, source: Source) -> Question:
    """Return a question with the right answer and three wrong ones; numbers in order."""
    rng = chance(fact)
    if prompt.startswith(BLANK):
        fact = replace(fact, key=capital(fact.key), wrong=tuple(map(capital, fact.wrong)))
    options = [Option(text=fact.key, correct=True), *(Option(text=text) for text in fact.wrong[:3])]
    if all(option.text[:1].isdigit() for option in options):
        options.sort(key=lambda option: _leading_number(option.text))
    else:
        options.sort(key=lambda _: rng.random())
    return Choice(
        prompt=_anchored(prompt, fact, source), options=tuple(options), **common_fields(fact, 0.40)
    )


def _leading_number(text: str) -> tuple[float, str]:
    found = re.match(r"\d[\d  ]*(?:[.,]\d+)?", text)
    plain = re.sub(r"\s", "", found.group()) if found else "0"
    return (float(plain.replace(",", ".")), text)


def _truth(fact: Fact, source: Source) -> Question:
    """Tie it to the text, so that it is beyond dispute.

    More often false than not: plain statements of the text make up for it.
    """
    true = chance(fact).random() < TRUE_SHARE
    text = fact.clause.text if true else with_phrase(fact, fact.lie)
    return Truth(prompt=by_text(text, source), answer=true, **common_fields(fact, 0.25))


def common_fields(fact: Fact, base: float) -> dict[str, Any]:
    """Return what all questions on a fact share; harder with near options and long stems."""
    words = len(fact.clause.text.split())
    difficulty = base + 0.15 * fact.closeness + 0.05 * min(words, 25) / 25
    return {
        "difficulty": round(min(difficulty, 1.0), 2),
        "difficulty_from": DifficultyInputs(base=base, near=fact.closeness, words=words),
        "evidence": evidence(fact.clause),
        "maker": fact.maker,
        "facts": (fact.id,),
        "topic": fact.clause.sentence.heading,
    }


def evidence(*clauses: Clause) -> Evidence:
    """Return the sentences that the clauses come from, with the place of the first."""
    place = (clauses[0].before or clauses[0].sentence).place
    said = [each.text for clause in clauses for each in (clause.before, clause.sentence) if each]
    quote = " ".join(dict.fromkeys(said))
    return Evidence(quote=quote, line=place.line, page=place.page)


def _anchored(prompt: str, fact: Fact, source: Source) -> str:
    """Tie what only the text knows to it, and lead in what needs it."""
    if fact.clause.lead:
        return f"{fact.clause.lead} {prompt}"
    tied = fact.clause.stale or fact.by_text or (fact.clause.general and _dated(fact))
    return by_text(prompt, source) if tied else prompt


def _dated(fact: Fact) -> bool:
    """Tell whether a figure is told as what holds now: it may hold no more."""
    return fact.maker in {"count", "share", "year", "estimate"}


def by_text(prompt: str, source: Source) -> str:
    """Return the prompt as «According to the text, …», its first word small if it is no name.

    Where that cannot be told, the words stand behind it.
    """
    first, _, rest = prompt.partition(" ")
    phrases = source.grammar.phrases
    told = first in source.names and first.lower() not in SMALL_WORDS | source.lower_words
    if told or not first[:1].isalpha():
        return phrases["by_text"].format(rest=prompt)
    if starts_small(prompt, source) or first.lower() in source.grammar.stale:
        return phrases["by_text"].format(rest=f"{first.lower()} {rest}")
    return phrases["by_text_behind"].format(rest=prompt[:-1], mark=prompt[-1])
