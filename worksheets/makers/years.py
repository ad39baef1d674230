"""Years: «in 1992», «since 1992»."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from worksheets.bank.kinds import Question
from worksheets.makers.forms import BLANK, Fact, digest, filled, forms, gap_of
from worksheets.makers.numbers import wrong_years
from worksheets.makers.source import Clause, Source, find
from worksheets.makers.vocabulary import YEAR

NAME = "year"


def make(source: Source) -> Iterator[Question]:
    """Yield questions on each year that is the only year of its clause."""
    for pattern in source.grammar.years:
        for clause, match in find(pattern.pattern, source.named):
            year = match["value"]
            if _dated(clause, source) or len(YEAR.findall(clause.text)) > 1:
                continue
            rng = Random(f"{NAME}:{digest(clause.text)}")  # noqa: S311 - not for secrets
            earliest = source.earliest_year(clause.text, int(year))
            latest = max(source.latest_year, int(year))
            wrong = wrong_years(year, source.numbers, (earliest, latest), rng)
            wrong = wrong or wrong_years(year, source.numbers, (0, latest), rng)
            near = min(wrong, key=lambda other: abs(int(other) - int(year)), default="")
            gap = gap_of(pattern, match)
            fact = Fact(
                maker=NAME,
                clause=clause,
                start=match.start(),
                end=match.end(),
                key=filled(pattern.key, match),
                wrong=wrong,
                question=filled(pattern.question, match),
                gap=gap,
                lie=gap.replace(BLANK, near) if wrong else "",
            )
            yield from forms(fact, source)


def _dated(clause: Clause, source: Source) -> bool:
    """Tell whether the clause has a full date: that is the business of `dates`."""
    return any(list(find(pattern.pattern, (clause,))) for pattern in source.grammar.dates)
