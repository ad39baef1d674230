"""What stands behind the name of a value -> what it can be: `read_value(text, language)`.

    2000 .. 9000 step 500        numbers in equal steps; without step, by 1
    5 | 10 | -9 .. -1            numbers and ranges to choose from
    алма | алмұрт | өрік         words to choose from
    person, person female, person male, town

Anything else is a formula, which `plan.py` reads: it may speak of the other values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from random import Random

from worksheets.bank.recipes.exact import FormulaError
from worksheets.bank.recipes.results import Result
from worksheets.languages.nouns import Noun, men, towns, women
from worksheets.messages import tr

_RANGE = re.compile(r"(?P<low>\S+)\s*\.\.\s*(?P<high>\S+?)(?:\s+step\s+(?P<step>\S+))?")
_SPACED = re.compile(r"(?<=\d)[ \u00a0\u2009\u202f](?=\d{3}(?!\d))")
_NUMBER = re.compile(r"[-−]?[0-9]{1,15}(?:[.,][0-9]{1,9}|/[0-9]{1,9})?")
_SHARE = re.compile(r"/0+$")
_NUMERIC = re.compile(r"[-−0-9./, \u00a0\u2009\u202f]+")


@dataclass(frozen=True, slots=True)
class Range:
    """Numbers in equal steps; a single number is a range of one."""

    low: Fraction
    step: Fraction
    count: int


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers to choose from, each as likely as any other."""

    ranges: tuple[Range, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Words or names to choose from."""

    words: tuple[str | Noun, ...]


Spec = Numbers | Words
"""What a value is drawn from."""


def read_value(text: str, language: str) -> Spec | None:
    """Return what a value is drawn from; None where the text is a formula.

    Raises FormulaError where it is a range or a choice with a mistake in it.
    """
    names = _names(" ".join(text.split()), language)
    if names is not None:
        return Words(names)
    if "|" not in text and ".." not in text:
        return None
    entries = [_SPACED.sub("", entry.strip()) for entry in text.split("|")]
    if not all(entries):
        raise FormulaError(tr("nothing stands beside one of the | signs"))
    numeric = [".." in entry or _NUMERIC.fullmatch(entry) is not None for entry in entries]
    if all(numeric):
        return Numbers(tuple(_range(entry, language) for entry in entries))
    if any(".." in entry for entry in entries):
        raise FormulaError(tr("words and ranges cannot be mixed: make two values of them"))
    return Words(tuple(entries))


def choose(spec: Spec, rng: Random) -> Result:
    """Return one of the numbers or words, each as likely as any other; asks `rng` once."""
    if isinstance(spec, Words):
        return spec.words[int(rng.random() * len(spec.words))]
    at = int(rng.random() * sum(each.count for each in spec.ranges))
    for each in spec.ranges:
        if at < each.count:
            return each.low + at * each.step
        at -= each.count
    raise AssertionError(at)


def is_name(spec: Spec) -> bool:
    """Tell whether a value is a person or a town."""
    return isinstance(spec, Words) and isinstance(spec.words[0], Noun)


def _names(text: str, language: str) -> tuple[Noun, ...] | None:
    match text:
        case "person":
            return women(language) + men(language)
        case "person female":
            return women(language)
        case "person male":
            return men(language)
        case "town":
            return towns(language)
        case _:
            return None


def _range(entry: str, language: str) -> Range:
    if ".." not in entry:
        return Range(_number(entry, language), Fraction(1), 1)
    match = _RANGE.fullmatch(entry)
    if match is None:
        raise FormulaError(
            tr("«{text}» is not a range: write it like 2 .. 9 or 0.5 .. 3 step 0.5", text=entry)
        )
    low, high = _number(match["low"], language), _number(match["high"], language)
    step = _number(match["step"] or "1", language)
    if high < low or step <= 0:
        raise FormulaError(
            tr("the range «{text}» goes upwards: the smaller number comes first", text=entry)
        )
    return Range(low, step, int((high - low) / step) + 1)


def _number(text: str, language: str) -> Fraction:
    if not _NUMBER.fullmatch(text) or _SHARE.search(text) or (language == "en" and "," in text):
        raise FormulaError(
            tr(
                "«{text}» is not a number: the ends and the step of a range are numbers like "
                "2, -5, 0.5 or 3/4; what depends on other values goes below where:",
                text=text,
            )
        )
    return Fraction(text.replace("−", "-").replace(",", "."))
