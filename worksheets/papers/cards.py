"""What the template of cards sees: questions in front, answers behind, sheet by sheet.

In: a variant and its style. Out: a deck whose sheets hold the fronts of their cards row by row,
and the backs as they have to be printed to lie behind them when the sheet is turned over its
long edge. The cards are the teacher's: the answers stand on them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from worksheets.languages import LANGUAGES, Language
from worksheets.papers.details import Details
from worksheets.papers.inline import rich, typeset
from worksheets.papers.style import Style
from worksheets.papers.view import Head, head_view
from worksheets.variants.answers import answer
from worksheets.variants.model import Item, Part, Variant

COLUMNS, ROWS = 2, 4
"""Cards on a side of a sheet."""

One = TypeVar("One")


@dataclass(frozen=True, slots=True)
class CardView:
    """A card: a question and its answer, or a passage that questions are about."""

    number: str
    """«1.», of a passage «5–8»"""
    name: str
    """The id of the question."""
    paragraphs: tuple[str, ...] = ()
    """Of a passage, which has no answer."""
    title: str = ""
    short: str = ""
    full: str = ""
    """Empty where it would only repeat the short answer."""
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class CardSheet:
    """A sheet; an empty place is None."""

    fronts: tuple[CardView | None, ...]
    backs: tuple[CardView | None, ...]


@dataclass(frozen=True, slots=True)
class Deck:
    """The cards of a variant."""

    head: Head
    columns: int
    height_mm: float
    """Of a card."""
    sheets: tuple[CardSheet, ...]


def deck_view(variant: Variant, details: Details, style: Style) -> Deck:
    """Return what the template of cards sees."""
    language = LANGUAGES[variant.language]
    cards = [card for part in _parts(variant) for card in _cards(part, language, style)]
    sheets = tuple(CardSheet(fronts, mirrored(fronts)) for fronts in dealt(cards))
    # Something is left at the foot: a word processor puts an empty line behind a table.
    room = style.page_height_mm - style.margin_top_mm - style.margin_bottom_mm - 2
    return Deck(head_view(variant, details), COLUMNS, round(room / ROWS, 1), sheets)


def dealt(cards: Sequence[One]) -> Iterator[tuple[One | None, ...]]:
    """Yield the cards of each sheet, the last one filled up."""
    size = COLUMNS * ROWS
    for start in range(0, len(cards), size):
        some = tuple(cards[start : start + size])
        yield (*some, *[None] * (size - len(some)))


def mirrored(fronts: Sequence[One]) -> tuple[One, ...]:
    """Return what stands behind the fronts: each row from right to left."""
    rows = (fronts[start : start + COLUMNS] for start in range(0, len(fronts), COLUMNS))
    return tuple(each for row in rows for each in reversed(row))


def _parts(variant: Variant) -> Iterator[Part]:
    for section in variant.sections:
        yield from section.parts


def _cards(part: Part, language: Language, style: Style) -> Iterator[CardView]:
    if part.group:
        first, last = part.items[0].number, part.items[-1].number
        yield CardView(
            f"{first}–{last}" if last > first else str(first),
            part.group.id,
            tuple(rich(line, language) for line in part.group.passage.splitlines() if line.strip()),
            typeset(part.group.title, language),
        )
    for item in part.items:
        yield _card(item, language, style)


def _card(item: Item, language: Language, style: Style) -> CardView:
    found = answer(item, language.code, style.letters)
    return CardView(
        f"{item.number}.",
        item.question.id,
        short=rich(found.short, language),
        full=rich(found.full, language) if found.full != found.short else "",
        explanation=rich(item.question.explanation, language),
    )
