"""Variants -> how fair they are to each other: `fairness(variants)`.

Plain figures, reckoned from the variants alone, as they are printed: what the forms share,
what they are made of, how difficult they are, and where their right answers stand. Nothing is
judged here, and nothing is changed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import fsum, sqrt

from worksheets.variants.chance import chance
from worksheets.variants.model import Variant
from worksheets.variants.positions import Odds, longest_run, odds_of, position
from worksheets.variants.units import difficulty_of

_DRAWS = 4000
"""So many keys are drawn by pure chance, to see how uneven they are."""


@dataclass(frozen=True, slots=True)
class Cell:
    """How many questions of a form are on a topic at a level."""

    topic: str
    level: str
    questions: int


@dataclass(frozen=True, slots=True)
class Form:
    """What one variant is made of."""

    label: str
    questions: int
    points: int
    cells: tuple[Cell, ...]
    """In the order of topics, then levels; a cell without questions is left out."""
    mean: float
    """Difficulty of a question on average, from 0 to 1; an unknown one counts as 0.5."""
    deviation: float
    """The standard deviation of the difficulties of its questions."""
    unrated: int
    """Questions whose difficulty nobody has said."""
    positions: tuple[int, ...]
    """How often the right answer of a choice stands first, second and so on."""
    likely: float
    """The chance that a key by pure chance is at least as uneven; 1.0 without choices."""
    longest_run: int
    """How often one letter follows itself at most, itself counted."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a question stands in one form."""

    label: str
    number: int
    position: int | None
    """Where its right answer is printed, counted from 0; None for what has no letter."""


@dataclass(frozen=True, slots=True)
class Seats:
    """Where a question stands in all forms that hold it."""

    question: str
    seats: tuple[Seat, ...]


@dataclass(frozen=True, slots=True)
class Fairness:
    """How the forms of an exam compare."""

    forms: tuple[Form, ...]
    overlap: tuple[tuple[int, ...], ...]
    """For each form and each form, itself too, the questions that both have."""
    questions: tuple[Seats, ...]
    """Every question of any form, in the order of its id."""


def fairness(variants: Sequence[Variant]) -> Fairness:
    """Return the figures of the variants, in their order."""
    held = [{item.question.id for item in variant.items()} for variant in variants]
    return Fairness(
        forms=tuple(map(_form, variants)),
        overlap=tuple(tuple(len(one & other) for other in held) for one in held),
        questions=tuple(
            Seats(name, tuple(_seats(name, variants))) for name in sorted(set().union(*held))
        ),
    )


def _seats(name: str, variants: Sequence[Variant]) -> list[Seat]:
    return [
        Seat(variant.label, item.number, position(item.question, item.order))
        for variant in variants
        for item in variant.items()
        if item.question.id == name
    ]


def _form(variant: Variant) -> Form:
    questions = [item.question for item in variant.items()]
    hard = [difficulty_of(question) for question in questions]
    mean = fsum(hard) / len(hard)
    cells = Counter((question.topic, question.level) for question in questions)
    key = [
        (at, odds)
        for item in variant.items()
        if (at := position(item.question, item.order)) is not None
        and (odds := odds_of(item.question, variant.language))
    ]
    stands = [at for at, _ in key]
    letters = max((len(odds) for _, odds in key), default=0)
    return Form(
        label=variant.label,
        questions=len(questions),
        points=variant.points,
        cells=tuple(Cell(*cell, number) for cell, number in sorted(cells.items())),
        mean=mean,
        deviation=sqrt(fsum((each - mean) ** 2 for each in hard) / len(hard)),
        unrated=sum(question.difficulty is None for question in questions),
        positions=tuple(stands.count(at) for at in range(letters)),
        likely=_likely(stands, tuple(sorted(odds for _, odds in key))),
        longest_run=longest_run(stands),
    )


def _likely(key: Sequence[int], odds: tuple[Odds, ...]) -> float:
    """Return how likely chance makes a key whose counts are at least as far from the expected.

    The key itself counts as one of those drawn, so that nothing is ever said to be impossible.
    """
    drawn = _unevenness_by_chance(odds)
    as_far = len(drawn) - bisect_left(drawn, _unevenness(key, odds) - 1e-9)
    return (as_far + 1) / (len(drawn) + 1)


def _unevenness(key: Sequence[int], odds: Sequence[Odds]) -> float:
    """Return the squared misses of the letters' counts, each over what was to be expected."""
    letters = range(max(map(len, odds), default=0))
    due = [fsum(each[at] for each in odds if at < len(each)) for at in letters]
    return fsum((key.count(at) - due[at]) ** 2 / due[at] for at in letters if due[at])


@lru_cache(maxsize=256)
def _unevenness_by_chance(odds: tuple[Odds, ...]) -> tuple[float, ...]:
    """Return how uneven keys by pure chance are, in ascending order; always the same draws."""
    rng = chance(0, "fairness")
    keys = ([_drawn(each, rng.random()) for each in odds] for _ in range(_DRAWS))
    return tuple(sorted(_unevenness(key, odds) for key in keys))


def _drawn(odds: Odds, at: float) -> int:
    for letter, likely in enumerate(odds):
        at -= likely
        if at < 0:
            return letter
    return max(letter for letter, likely in enumerate(odds) if likely)
