"""Centuries: «in the 19th century»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from worksheets.bank.kinds import Question
from worksheets.makers.forms import BLANK, Fact, filled, forms, gap_of
from worksheets.makers.source import Source, find

NAME = "century"
ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split()  # noqa: SIM905
CYRILLIC = str.maketrans("ІХ", "IX")


def make(source: Source) -> Iterator[Question]:
    """Yield questions on each century that stands alone in its clause."""
    for pattern in source.grammar.centuries:
        for clause, match in find(pattern.pattern, source.named):
            wrong = tuple(
                filled(pattern.key, match).replace(match["value"], text)
                for text in _neighbours(match["value"])
                if text not in source.plain
            )
            gap = gap_of(pattern, match)
            fact = Fact(
                maker=NAME,
                clause=clause,
                start=match.start(),
                end=match.end(),
                key=filled(pattern.key, match),
                wrong=wrong[:3],
                question=filled(pattern.question, match),
                gap=gap,
                accept=_other_numerals(match["value"]),
                lie=gap.replace(BLANK, wrong[0]) if wrong and pattern.key == "{value}" else "",
            )
            yield from forms(fact, source)


def _other_numerals(written: str) -> tuple[str, ...]:
    """Return the century in Roman numerals for digits, in digits for Roman numerals."""
    if written.isdigit():
        return (ROMAN[int(written) - 1],) if 1 <= int(written) <= len(ROMAN) else ()
    number = _roman(written)
    return (str(number),) if number else ()


def _neighbours(written: str) -> list[str]:
    """Return the centuries around this one, nearest first, in the same numerals."""
    digits = re.match(r"\d+", written)
    number = int(digits.group()) if digits else _roman(written)
    near = [
        n for step in (1, 2, 3) for n in (number - step, number + step) if 1 <= n <= max(20, number)
    ]
    if digits:
        return [_ordinal(n, written) for n in near]
    return [ROMAN[n - 1] for n in near] if number else []


def _roman(written: str) -> int:
    plain = written.translate(CYRILLIC)
    return ROMAN.index(plain) + 1 if plain in ROMAN else 0


def _ordinal(number: int, like: str) -> str:
    if like.isdigit():
        return str(number)
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if not 10 < number < 14 else "th"
    return f"{number}{ending}"
