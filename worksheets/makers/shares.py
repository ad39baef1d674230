"""Percentages: «91 % of the land»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from random import Random

from worksheets.bank.kinds import Question
from worksheets.languages.grammar import Ask
from worksheets.makers.forms import BLANK, Fact, digest, forms, gap_of
from worksheets.makers.numbers import wrong_numbers
from worksheets.makers.source import Clause, Source, find

NAME = "share"


def make(source: Source) -> Iterator[Question]:
    """Yield questions on each percentage that is the only one of its clause."""
    for pattern in source.grammar.shares:
        for clause, match in find(pattern.pattern, source.named):
            if clause.lead and any(char.isdigit() for char in clause.lead):
                continue
            yield from forms(_fact(clause, match, pattern, source), source)


def _fact(clause: Clause, match: re.Match[str], pattern: Ask, source: Source) -> Fact:
    rng = Random(f"{NAME}:{digest(clause.text)}")  # noqa: S311 - not for secrets
    numbers = wrong_numbers(match["value"], source.grammar, source.numbers, rng, most=Decimal(99))
    gap = gap_of(pattern, match)
    return Fact(
        maker=NAME,
        clause=clause,
        start=match.start(),
        end=match.end(),
        key=match["value"],
        wrong=numbers,
        question="",
        gap=gap,
        lie=gap.replace(BLANK, numbers[-1]) if numbers else "",
    )
