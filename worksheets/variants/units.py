"""Bank -> what can be drawn: single questions and whole groups, sorted into strata.

Units of one stratum can stand in for each other: they are worth the same on a paper, as many
questions of the same kinds, points, levels and topics. Wordings play no part.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from worksheets.bank.kinds import Question
from worksheets.bank.model import Bank, Group
from worksheets.variants.model import has_several

GROUP = "group"
"""The form of a group."""
UNKNOWN_DIFFICULTY = 0.5
"""What a question counts for whose difficulty nobody has said."""
SCALE = 1_000_000
"""Difficulties are reckoned in whole millionths: their sums are the same on every machine."""

Row = tuple[int, str, str, str, str]
"""A stratum without its topics."""


class Stratum(NamedTuple):
    """What units have in common; each name narrows the ones before."""

    slot: int
    """The row of the blueprint that draws them; 0 where there is none."""
    pinned: str
    """The id of a unit that stands in every variant, which is a stratum of its own."""
    section: str
    form: str
    worth: str
    """Points and levels."""
    topics: str

    @property
    def row(self) -> Row:
        """Return all but the topics."""
        return self[:5]


@dataclass(frozen=True, slots=True)
class Unit:
    """What is drawn or left as one."""

    id: str
    questions: tuple[Question, ...]
    stratum: Stratum
    facts: frozenset[str]
    """What it asks about."""
    group: Group | None = None
    difficulty: int = 0
    """The sum over its questions, in millionths."""
    squares: int = 0
    """The sum of their squares, likewise."""
    rated: bool = False
    """The difficulty of each of its questions is known."""

    @property
    def size(self) -> int:
        """The number of its questions."""
        return len(self.questions)

    @property
    def points(self) -> int:
        """The points of its questions."""
        return sum(question.points for question in self.questions)

    @property
    def column(self) -> tuple[str, str]:
        """The topics with the levels they are asked on; every variant has as many of each."""
        return self.stratum.topics, "" if self.group else self.questions[0].level


def units_of(bank: Bank) -> tuple[Unit, ...]:
    """Return what can be drawn, in the order of the bank; rejected questions cannot."""
    return tuple(_units(bank))


def _units(bank: Bank) -> Iterator[Unit]:
    for entry in bank.questions:
        group = entry if isinstance(entry, Group) else None
        inside = entry.questions if isinstance(entry, Group) else (entry,)
        questions = tuple(each for each in inside if each.status != "rejected")
        if questions:
            yield unit_of(questions, group)


def unit_of(questions: tuple[Question, ...], group: Group | None = None) -> Unit:
    """Return one question, or those of a group, as a unit of slot 0."""
    section = (group and group.section) or questions[0].section
    hard = [round(difficulty_of(each) * SCALE) for each in questions]
    return Unit(
        id=group.id if group else questions[0].id,
        questions=questions,
        stratum=Stratum(0, "", section, *_worth(questions, group)),
        facts=frozenset().union(*map(facts_of, questions)),
        group=group,
        difficulty=sum(hard),
        squares=sum(each * each // SCALE for each in hard),
        rated=all(each.difficulty is not None for each in questions),
    )


def _worth(questions: Sequence[Question], group: Group | None) -> tuple[str, str, str]:
    if group is None:
        (question,) = questions
        return form(question), f"{question.points} {question.level}", question.topic
    worth = Counter(f"{form(each)} {each.points} {each.level}" for each in questions)
    topics = Counter(f"{each.topic}/{each.level}" for each in questions)
    return GROUP, _counted(worth), _counted(topics)


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{count}×{each}" for each, count in sorted(counts.items()))


def form(question: Question) -> str:
    """Return the kind, with choices of several right options as a form of their own."""
    return "choice_several" if has_several(question) else question.kind


def facts_of(question: Question) -> frozenset[str]:
    """Return what the question asks about; questions that share any give each other away."""
    return frozenset(question.facts) - {""}


def difficulty_of(question: Question) -> float:
    """Return the difficulty, from 0 to 1."""
    return UNKNOWN_DIFFICULTY if question.difficulty is None else question.difficulty
