"""What the template of a catalogue sees: every question of a bank, and all that is known of it.

In: a bank. Out: its questions as they stand in the file, unshuffled, those that are rejected
too, with their keys and evidence. It is the teacher's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from worksheets.bank.kinds import (
    Choice,
    Cloze,
    Matching,
    Number,
    Open,
    Order,
    Question,
    Short,
    Truth,
)
from worksheets.bank.model import Bank, Group
from worksheets.languages import LANGUAGES, Language
from worksheets.papers.details import Details
from worksheets.papers.inline import rich, typeset
from worksheets.papers.keys import key_row
from worksheets.papers.style import Style
from worksheets.papers.view import Head, head_view
from worksheets.variants.model import Item, Part, Section, Variant, right_column
from worksheets.variants.shuffle import word_bank


@dataclass(frozen=True, slots=True)
class Known:
    """A question of a bank; what is not known is empty."""

    number: str
    """«1.»"""
    id: str
    points: str
    topic: str
    objective: str
    level: str
    """In words."""
    difficulty: str
    """«0,35»"""
    status: str
    """In words."""
    short: str
    full: str
    evidence: str
    place: str
    explanation: str


@dataclass(frozen=True, slots=True)
class KnownPart:
    """A question, or a passage with its questions."""

    questions: tuple[Known, ...]
    id: str = ""
    """Of the group; empty without a passage."""
    title: str = ""
    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CatalogueView:
    """A bank."""

    head: Head
    source: str
    parts: tuple[KnownPart, ...]


def unshuffled(bank: Bank) -> Variant:
    """Return all questions of a bank, in its order, as a variant without a label."""
    parts: list[Part] = []
    number = 0
    for entry in bank.questions:
        group = entry if isinstance(entry, Group) else None
        questions = group.questions if group else (entry,)
        items = []
        for question in questions:
            assert not isinstance(question, Group)
            number += 1
            items.append(Item(number, question, tuple(range(_entries(question)))))
        parts.append(Part(tuple(items), group))
    return Variant("", bank.language, bank.title, bank.subject, (Section("", "", tuple(parts)),))


def _entries(question: Question) -> int:
    """Return how many entries of a question are printed in some order."""
    match question:
        case Choice():
            return len(question.options)
        case Order():
            return len(question.items)
        case Matching():
            return len(right_column(question))
        case Cloze():
            return len(word_bank(question))
        case Truth() | Short() | Number() | Open():
            return 0
        case _:
            assert_never(question)


def catalogue_view(bank: Bank, variant: Variant, style: Style) -> CatalogueView:
    """Return what the template of a catalogue sees; `variant` is the bank unshuffled."""
    language = LANGUAGES[bank.language]
    parts = tuple(_parts(variant, language, style))
    return CatalogueView(head_view(variant, Details()), typeset(bank.source, language), parts)


def _parts(variant: Variant, language: Language, style: Style) -> Iterator[KnownPart]:
    for part in variant.sections[0].parts:
        known = tuple(_known(item, language, style) for item in part.items)
        if part.group is None:
            yield KnownPart(known)
            continue
        lines = (line for line in part.group.passage.splitlines() if line.strip())
        yield KnownPart(
            known,
            part.group.id,
            typeset(part.group.title, language),
            tuple(rich(line, language) for line in lines),
        )


def _known(item: Item, language: Language, style: Style) -> Known:
    question = item.question
    row = key_row(item, language, style)
    difficulty = question.difficulty
    return Known(
        number=f"{item.number}.",
        id=question.id,
        points=row.points,
        topic=typeset(question.topic, language),
        objective=question.objective,
        level=language.words[f"level_{question.level}"],
        difficulty="" if difficulty is None else f"{difficulty:.2f}".replace(".", language.decimal),
        status=language.words[f"status_{question.status}"],
        short=row.short,
        full=row.full,
        evidence=row.evidence,
        place=row.place,
        explanation=row.explanation,
    )
