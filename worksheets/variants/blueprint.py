"""What a paper is to be made of: the value that `draw` works from.

A blueprint has slots, each so many questions of one sort, under headings. Read from YAML by
`blueprint_file`; where a teacher gives a number of questions only, `plain` makes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from worksheets.bank.kinds import Question
from worksheets.errors import Problem
from worksheets.variants.units import GROUP, Unit

Repeats = Literal["least", "all"] | int
"""What two variants may share: as little as can be, everything, or so many questions at most."""
Sequence = Literal["chance", "easy-to-hard", "bank"]
"""The order of the questions under a heading."""

ANY = "any"
"""The kind of a slot that takes questions and passages as the bank has them."""


@dataclass(frozen=True, slots=True)
class Slot:
    """So many questions of one sort; what is empty does not matter."""

    questions: int
    """Those inside a passage count each."""
    heading: int = 0
    """The heading they stand under, counted from 0."""
    kind: str = ANY
    """A kind of question, `group`, ANY, or nothing for single questions of whatever kind."""
    topic: str = ""
    level: str = ""
    objective: str = ""
    points: int | None = None
    """What each question is worth."""
    same: bool = False
    """Drawn once, for all variants."""
    line: int | None = None
    """Where the file says so."""

    def takes(self, unit: Unit) -> bool:
        """Tell whether the unit is of this sort; of a passage, each of its questions."""
        if self.kind == ANY:
            return True
        if (self.kind == GROUP) != (unit.group is not None):
            return False
        return all(map(self._fits, unit.questions))

    def _fits(self, question: Question) -> bool:
        return (
            self.kind in {"", GROUP, question.kind}
            and self.topic in {"", question.topic}
            and self.level in {"", question.level}
            and self.objective in {"", question.objective}
            and self.points in {None, question.points}
        )


@dataclass(frozen=True, slots=True)
class Heading:
    """A part of the paper."""

    title: str
    instruction: str = ""
    """Empty: what is usual for the kind of its questions."""
    order: Sequence = "chance"


@dataclass(frozen=True, slots=True)
class Blueprint:
    """What every variant is made of."""

    slots: tuple[Slot, ...]
    headings: tuple[Heading, ...] = ()
    """None: the sections of the bank, or the kinds."""
    fixed: tuple[str, ...] = ()
    """Ids of questions and passages that stand in every variant."""
    points: int | None = None
    """What all questions together are worth; None: as it comes."""
    repeats: Repeats = "least"
    title: str = ""
    """Of the paper; empty: the bank's."""
    time: int | None = None
    """Minutes."""
    banks: tuple[str, ...] = ()
    """Files beside the bank to draw from, as the blueprint names them."""
    file: str = ""
    lines: Mapping[str, int] = field(default_factory=dict)
    """Where the file says what: the line of «fixed», of «points» and of each fixed id."""

    @property
    def questions(self) -> int:
        """The number of questions in a variant."""
        return sum(slot.questions for slot in self.slots)

    def problem(self, message: str, line: int | None = None) -> Problem:
        """Return the problem at its line of the file, where there is one."""
        return Problem(message, self.file, line)


def plain(questions: int, repeats: Repeats = "least") -> Blueprint:
    """Return the blueprint of so many questions in the proportions of the bank."""
    return Blueprint((Slot(questions),), repeats=repeats)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of a bank: so many variants of a blueprint."""

    blueprint: Blueprint
    variants: int
    limit: int | None
    """Questions that two variants may share; None: all, if need be."""

    @property
    def copies(self) -> int:
        """Return how many variants have to differ."""
        return 1 if self.limit is None else self.variants

    @property
    def ways(self) -> tuple[int, ...]:
        """Return for how many variants that share nothing quotas are to be tried."""
        if self.limit is None or self.variants == 1:
            return (1,)
        return (1, self.variants) if self.limit else (self.variants,)
