"""Bank -> what can be drawn: single questions and whole groups, sorted into strata.

Units of one stratum are worth the same on a paper: as many questions, of the same kinds,
points and levels, in the same section. Wordings play no part.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from worksheets.bank.kinds import Question
from worksheets.bank.model import Bank, Group
from worksheets.variants.model import has_several

Stratum = tuple[str, str, str]
"""A section, a form, and the points and levels; each narrows the one before."""

GROUP = "group"
"""The form of a group."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What is drawn or left as one."""

    id: str
    questions: tuple[Question, ...]
    stratum: Stratum
    facts: frozenset[str]
    """What it asks about."""
    group: Group | None = None

    @property
    def size(self) -> int:
        """The number of its questions."""
        return len(self.questions)


def units_of(bank: Bank) -> tuple[Unit, ...]:
    """Return what can be drawn, in the order of the bank; rejected questions cannot."""
    return tuple(_units(bank))


def _units(bank: Bank) -> Iterator[Unit]:
    for entry in bank.questions:
        group = entry if isinstance(entry, Group) else None
        inside = entry.questions if isinstance(entry, Group) else (entry,)
        questions = tuple(each for each in inside if each.status != "rejected")
        if questions:
            section = (group and group.section) or questions[0].section
            stratum = (section, *_worth(questions, group))
            facts = frozenset().union(*map(facts_of, questions))
            yield Unit(entry.id, questions, stratum, facts, group)


def _worth(questions: tuple[Question, ...], group: Group | None) -> tuple[str, str]:
    if group is None:
        return form(questions[0]), f"{questions[0].points} {questions[0].level}"
    worth = Counter(f"{form(each)} {each.points} {each.level}" for each in questions)
    return GROUP, ", ".join(f"{count}×{each}" for each, count in sorted(worth.items()))


def form(question: Question) -> str:
    """Return the kind, with choices of several right options as a form of their own."""
    return "choice_several" if has_several(question) else question.kind


def facts_of(question: Question) -> frozenset[str]:
    """Return what the question asks about; questions that share any give each other away."""
    return frozenset(question.facts) - {""}
