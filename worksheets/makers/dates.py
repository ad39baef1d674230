"""Full dates: «on 25 May 1992»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from worksheets.bank.kinds import Question
from worksheets.makers.forms import BLANK, Fact, digest, filled, forms, gap_of
from worksheets.makers.source import Clause, Source, find

NAME = "date"


def make(source: Source) -> Iterator[Question]:
    """Yield questions on each full date that stands alone in its clause."""
    for pattern in source.grammar.dates:
        for clause, match in find(pattern.pattern, source.named):
            key = filled(pattern.key, match)
            wrong = _wrong_dates(clause, match, key, source)
            fact = Fact(
                maker=NAME,
                clause=clause,
                start=match.start(),
                end=match.end(),
                key=key,
                wrong=wrong,
                question=pattern.question,
                gap=gap_of(pattern, match),
                lie=match.group().replace(key, wrong[-1]) if wrong else "",
                cloze=match.group().replace(match["year"], BLANK),
                cloze_key=match["year"],
            )
            yield from forms(fact, source)


def _wrong_dates(clause: Clause, match: re.Match[str], key: str, source: Source) -> tuple[str, ...]:
    """Cross the day with another day, and the year with another year.

    So each day and each year stands in two of the four options, and none gives itself away
    by having its parts in most of the others.
    """
    rng = Random(f"{NAME}:{digest(key)}")  # noqa: S311 - not for secrets
    months = source.grammar.months
    other_month = months[(months.index(match["month"]) + 2 + int(rng.random() * 8)) % 12]
    other_day = str((int(match["day"]) + 3 + int(rng.random() * 20)) % 27 + 1)
    step = 1 + int(rng.random() * 2)
    year = int(match["year"])
    earlier = rng.random() < 0.5 or year + step > source.latest_year
    if year - step < source.earliest_year(clause.text, year):
        earlier = False
    other_year = str(int(match["year"]) + (-step if earlier else step))
    other_date = re.sub(rf"\b{match['day']}\b", other_day, key, count=1)
    other_date = other_date.replace(match["month"], other_month)
    wrong = (
        other_date,
        key.replace(match["year"], other_year),
        other_date.replace(match["year"], other_year),
    )
    return tuple(text for text in wrong if text not in source.plain)
