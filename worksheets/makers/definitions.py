"""Definitions: «X is a …», «… is called X».

Which term a definition belongs to is asked as a choice among the other terms that the
text defines, as a short answer, and as a matching of several terms.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from worksheets.bank.kinds import Choice, Matching, Option, Pair, Question, Short, Truth
from worksheets.makers.forms import by_text, digest, evidence
from worksheets.makers.kazakh import case_of, is_finite
from worksheets.makers.numbers import WRONG
from worksheets.makers.russian import has_verb, is_nominative, nominative
from worksheets.makers.source import Clause, Source
from worksheets.makers.vocabulary import WORD

NAME = "definition"
LONGEST_TERM, LONGEST_MEANING = 5, 22
MATCHED = 4
INSTRUMENTAL = re.compile(r"\b(?:называется|называются|называют)\b")


@dataclass(frozen=True, slots=True)
class Definition:
    """A term and what the text says that it is."""

    term: str
    meaning: str
    clause: Clause

    @property
    def fact(self) -> str:
        """The same in every run."""
        return digest(NAME, self.term.lower(), self.meaning)


def make(source: Source) -> Iterator[Question]:
    """Yield questions on the terms that the text defines."""
    found = tuple(_definitions(source))
    for definition in found:
        yield from _questions(definition, found, source)
    terms = tuple({one.term.lower(): one for one in reversed(found)}.values())[::-1]
    for start in range(0, len(terms) - MATCHED + 1, MATCHED):
        yield _matching(terms[start : start + MATCHED], source)


def _definitions(source: Source) -> Iterator[Definition]:
    """Yield each term once, with its first definition."""
    seen: set[tuple[str, str]] = set()
    for clause in source.clauses:
        for pattern in source.grammar.definitions:
            match = re.fullmatch(pattern, clause.text.rstrip("."))
            if not match:
                continue
            term, meaning = _tidy(match, source), match["meaning"].strip()
            told = (term.lower(), meaning.lower())
            if told not in seen and _is_definition(term, meaning, clause, source):
                seen.add(told)
                yield Definition(term, _small(meaning, source), clause)
            break


def _small(meaning: str, source: Source) -> str:
    """Take the capital off a meaning, unless it begins with a name."""
    first = meaning.split()[0]
    return meaning if first in source.names else meaning[:1].lower() + meaning[1:]


def _tidy(match: re.Match[str], source: Source) -> str:
    """Return the term with a capital: without its article, in the nominative."""
    term = match["term"].strip(' «»“”"')
    if source.grammar.code == "en":
        term = re.sub(r"^(?:an?|the) ", "", term, flags=re.IGNORECASE)
    if source.grammar.code == "ru" and INSTRUMENTAL.search(match.group()):
        term = nominative(term)
    return term[:1].upper() + term[1:]


def _is_definition(term: str, meaning: str, clause: Clause, source: Source) -> bool:
    """Leave out what only looks like one: names, vague heads, meanings that hold the term."""
    words = [word.lower() for word in WORD.findall(term)]
    told = {word.lower() for word in WORD.findall(meaning)}
    grammar = source.grammar
    return (
        1 <= len(words) <= LONGEST_TERM
        and 4 <= len(meaning.split()) <= LONGEST_MEANING
        and not clause.stale
        and not re.search(r"\b(?:т\.б|т\.д|etc)\b", meaning)
        and not any(character.isdigit() for character in term + meaning)
        and words[0] not in grammar.vague
        and not (grammar.anaphora - grammar.inward) & (told | set(words))
        and not _holds(meaning, term)
        and SHAPES[grammar.code](term, meaning, source)
    )


def _shape_kk(term: str, meaning: str, source: Source) -> bool:
    """Both sides of a Kazakh definition end in the nominative; the meaning in no verb."""
    last = meaning.split()[-1]
    return (
        _general(term, source)
        and case_of(term.split()[-1]) == "nominative"
        and case_of(last) == "nominative"
        and not is_finite(last)
        and not is_finite(term.split()[-1])
    )


def _shape_ru(term: str, meaning: str, source: Source) -> bool:
    return _general(term, source) and is_nominative(term) and not has_verb(meaning)


def _shape_en(term: str, meaning: str, source: Source) -> bool:
    """Ask that the meaning limits its sort: «an activity» alone defines nothing."""
    limited = re.search(r"\b(?:that|which|who|whose|of|by|for|between)\b", meaning)
    return _general(term, source) and limited is not None


def _general(term: str, source: Source) -> bool:
    """Tell whether a term is no name: no capital but its first, and that one for the start."""
    first = term.split()[0]
    return term[1:].islower() and first not in source.names


SHAPES: Mapping[str, Callable[[str, str, Source], bool]] = {
    "kk": _shape_kk,
    "ru": _shape_ru,
    "en": _shape_en,
}


def _holds(meaning: str, term: str) -> bool:
    """Tell whether a meaning has a word of the term in it, with whatever ending."""
    told = {_stem(word.lower()) for word in WORD.findall(meaning)}
    return any(_stem(word.lower()) in told for word in WORD.findall(term) if len(word) > 3)


def _stem(word: str) -> str:
    return word[: max(4, len(word) - 3)]


def _questions(
    one: Definition, found: tuple[Definition, ...], source: Source
) -> Iterator[Question]:
    phrases = source.grammar.phrases
    common: dict[str, Any] = {
        "evidence": evidence(one.clause),
        "maker": NAME,
        "topic": one.clause.sentence.heading,
        "facts": (one.fact,),
    }
    prompt = phrases["term"].format(meaning=one.meaning)
    rng = Random(f"{NAME}:{one.fact}")  # noqa: S311 - not for secrets
    terms = dict.fromkeys(
        other.term
        for other in found
        if not _alike(other.term, one) and not _holds(one.meaning, other.term)
    )
    others = sorted(terms, key=lambda _: rng.random())[:WRONG]
    if len(others) == WRONG:
        options = [Option(text=one.term, correct=True), *(Option(text=term) for term in others)]
        options.sort(key=lambda _: rng.random())
        yield Choice(prompt=prompt, options=tuple(options), difficulty=0.5, **common)
    yield Short(prompt=prompt, answers=(one.term,), difficulty=0.75, **common)
    yield _judged(one, found, rng, source, common)


def _judged(
    one: Definition,
    found: tuple[Definition, ...],
    rng: Random,
    source: Source,
    common: dict[str, Any],
) -> Question:
    """Return the definition as it stands, or with a term of another family in its place."""
    text = one.clause.text
    strange = [
        other.term
        for other in found
        if not _alike(other.term, one)
        and not _holds(one.meaning, other.term)
        and not _holds(other.term, one.term)
        and text.startswith(one.term)
    ]
    false = bool(strange) and rng.random() < 0.5
    if false:
        text = strange[int(rng.random() * len(strange))] + text[len(one.term) :]
    return Truth(prompt=by_text(text, source), answer=not false, difficulty=0.45, **common)


def _alike(term: str, one: Definition) -> bool:
    """Tell whether a term could pass for the answer, or stands in the definition."""
    own, other = one.term.lower(), term.lower()
    return own == other or own in other or other in own or other in one.meaning.lower()


def _matching(some: tuple[Definition, ...], source: Source) -> Question:
    return Matching(
        prompt=source.grammar.phrases["match_terms"],
        pairs=tuple(Pair(left=one.term, right=one.meaning) for one in some),
        points=len(some),
        level="application",
        difficulty=0.5,
        facts=tuple(one.fact for one in some),
        evidence=evidence(*(one.clause for one in some)),
        maker=NAME,
    )
