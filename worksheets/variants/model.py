"""A variant: its questions in the order of the paper, and how each one is printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from worksheets.bank.kinds import Choice, Matching, Question
from worksheets.bank.model import Group


@dataclass(frozen=True, slots=True)
class Item:
    """A question at its place in a variant."""

    number: int
    """Counted from 1 through the whole variant."""
    question: Question
    order: tuple[int, ...] = ()
    """Printed position -> index in the bank.

    Of a choice's options, an order's items, a gap's `word_bank`, a matching's
    `right_column`; empty for the kinds that have nothing to shuffle.
    """
    values: tuple[tuple[str, str], ...] = ()
    """What a recipe drew for it, or for its group: names and printed values."""


@dataclass(frozen=True, slots=True)
class Part:
    """A question of its own, or a passage with its questions."""

    items: tuple[Item, ...]
    group: Group | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the paper with a heading."""

    title: str
    instruction: str
    """What to do; empty where there is nothing to say."""
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """One of several papers drawn from a bank."""

    label: str
    """A, B, … Z, AA, …"""
    language: str
    """kk, ru or en."""
    title: str
    subject: str
    sections: tuple[Section, ...]

    def items(self) -> Iterator[Item]:
        """Yield every question in the order of the paper."""
        for section in self.sections:
            for part in section.parts:
                yield from part.items

    @property
    def points(self) -> int:
        """The points of all questions together."""
        return sum(item.question.points for item in self.items())


def has_several(question: Question) -> bool:
    """Tell whether the pupil has to mark several options."""
    return isinstance(question, Choice) and sum(option.correct for option in question.options) > 1


def right_column(question: Matching) -> tuple[str, ...]:
    """Return the right-hand entries of a matching, each wording once, the extra ones last."""
    return tuple(dict.fromkeys((*(pair.right for pair in question.pairs), *question.extra)))
