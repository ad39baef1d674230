"""What was decided about a question after the papers had been printed, and the points it leaves.

In: decisions, one a question, as the manifest keeps them. Out: what is on which question, and
the points of a paper. What the key then says is for `answers.py` to say.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from worksheets.variants.model import Item, Variant

Rule = Literal["drop", "accept", "accept_all"]


@dataclass(frozen=True, slots=True)
class Wording:
    """A written answer that earns the points."""

    text: str
    gap: int = 0
    """Which gap of the question it belongs to, counted from 0."""


@dataclass(frozen=True, slots=True)
class Erratum:
    """A decision on one question, in whichever variants it stands."""

    question: str
    """The question's id."""
    rule: Rule
    """drop: it counts for nobody; accept: further answers are right; accept_all: all are."""
    options: tuple[tuple[int, ...], ...] = ()
    """Of a choice: each a whole answer that is right, too, as indices in the bank."""
    wordings: tuple[Wording, ...] = ()
    """Of a gap, short or number question: what is right, too."""


Errata = tuple[Erratum, ...]


def erratum_on(item: Item, errata: Errata) -> Erratum | None:
    """Return the decision on the question of an item, if there is one."""
    return next((each for each in errata if each.question == item.question.id), None)


def with_erratum(errata: Errata, new: Erratum) -> Errata:
    """Return the decisions with a new one.

    It takes the place of an earlier one on its question; what was accepted stays accepted
    when more is.
    """
    earlier = next((each for each in errata if each.question == new.question), None)
    if earlier and earlier.rule == new.rule == "accept":
        options = tuple(dict.fromkeys((*earlier.options, *new.options)))
        wordings = tuple(dict.fromkeys((*earlier.wordings, *new.wordings)))
        new = replace(new, options=options, wordings=wordings)
    return (*(each for each in errata if each.question != new.question), new)


def points_of(item: Item, errata: Errata) -> int:
    """Return what an item is worth: nothing where it was dropped."""
    erratum = erratum_on(item, errata)
    return 0 if erratum and erratum.rule == "drop" else item.question.points


def total_points(variant: Variant, errata: Errata) -> int:
    """Return the points of all questions together that count."""
    return sum(points_of(item, errata) for item in variant.items())
