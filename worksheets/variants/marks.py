"""Points -> percent -> mark: the scales as data, and what they make of a paper's points.

In: a paper's points, a scale, a rule of rounding. Out: for every whole score exactly one
mark. All arithmetic is in whole numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, assert_never

Rounding = Literal["half-up", "down"]
"""half-up: 64.5 % is 65 %; down: 64.9 % is 64 %. Scales name whole percents and leave gaps."""
ROUNDINGS: tuple[Rounding, ...] = ("half-up", "down")


@dataclass(frozen=True, slots=True)
class Band:
    """A mark, and the percent from which it is given."""

    mark: str
    least: int
    word: str = ""
    """The name of the word for it in `languages`; empty where the mark says enough."""


Scale = tuple[Band, ...]
"""From the lowest mark, which begins at 0, to the highest."""


def _school(fair: int, good: int, excellent: int) -> Scale:
    return (
        Band("2", 0, "mark_poor"),
        Band("3", fair, "mark_fair"),
        Band("4", good, "mark_good"),
        Band("5", excellent, "mark_excellent"),
    )


SCALES: Mapping[str, Scale] = {
    "school": _school(40, 65, 85),
    "first-grade": _school(21, 51, 81),
    "university": (
        Band("F", 0),
        Band("D", 50),
        Band("D+", 55),
        Band("C-", 60),
        Band("C", 65),
        Band("C+", 70),
        Band("B-", 75),
        Band("B", 80),
        Band("B+", 85),
        Band("A-", 90),
        Band("A", 95),
    ),
}
"""By name: grades 2 to 11 of Kazakhstan's schools, their grade 1, and universities."""


@dataclass(frozen=True, slots=True)
class MarkRange:
    """A mark, and the scores that earn it; none where no whole score does."""

    band: Band
    highest_percent: int
    scores: tuple[int, ...]


def percent(score: int, total: int, rounding: Rounding) -> int:
    """Return a score as whole percent of the total, which is at least 1."""
    match rounding:
        case "half-up":
            return (200 * score + total) // (2 * total)
        case "down":
            return 100 * score // total
        case _:
            assert_never(rounding)


def mark_of(score: int, total: int, scale: Scale, rounding: Rounding) -> Band:
    """Return the mark for a score of at most `total` points."""
    reached = percent(score, total, rounding)
    return max((band for band in scale if band.least <= reached), key=lambda band: band.least)


def mark_table(total: int, scale: Scale, rounding: Rounding) -> tuple[MarkRange, ...]:
    """Return each mark of the scale, the lowest first, with its scores from 0 to `total`."""
    marks = {score: mark_of(score, total, scale, rounding) for score in range(total + 1)}
    tops = [band.least - 1 for band in scale[1:]] + [100]
    return tuple(
        MarkRange(band, top, tuple(score for score, mark in marks.items() if mark == band))
        for band, top in zip(scale, tops, strict=True)
    )
