"""The form of an answer sheet: what a pupil marks or fills in, and where it stands.

In: a variant, the style of the sheet and the letters on the paper. Out: a frozen form: grids of
boxes with their places in millimetres, from the upper left corner of their grid. A writer prints
the grids as tables; whoever reads filled-in sheets by a machine finds in the same form which box
means what. It says nothing of what is right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby
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
from worksheets.languages import LANGUAGES, Language
from worksheets.papers.details import Details
from worksheets.papers.style import Style
from worksheets.papers.view import Head, head_view
from worksheets.variants.labels import label
from worksheets.variants.model import Item, Variant

ROW_MM = 8.0
"""The height of a row."""
NUMBER_MM, LETTER_MM, LABEL_MM, SIGN_MM = 12.0, 9.0, 8.0, 12.0
"""The widths of a number, of a box with a letter, of a label, of a box for a letter or number."""
WORDS_MM = 90.0
"""The width of a box for words."""
_ROWS = 10
"""A grid of letters has as many rows before it has a second column."""
_NO_SIGN = 18
"""How dark a place is where a question has no letter."""
_HEAD = 8


@dataclass(frozen=True, slots=True)
class Box:
    """A place to mark or to write in; lengths from the upper left corner of its grid."""

    number: int
    """Of the question."""
    sign: str
    """The letter printed in it, or what stands before it: the number of an entry or a gap."""
    marked: bool
    """It is crossed; else something is written in it."""
    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class Place:
    """A cell of a grid, as it is printed."""

    text: str = ""
    shade: int = 0
    """How dark its ground is, from 0 to 100."""
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of cells, all of the same height."""

    widths_mm: tuple[float, ...]
    rows: tuple[tuple[Place, ...], ...]
    height_mm: float = ROW_MM
    """Of a row."""

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The places to mark or to write in."""
        return tuple(place.box for row in self.rows for place in row if place.box)


@dataclass(frozen=True, slots=True)
class Essay:
    """Lines for an answer in sentences."""

    number: str
    lines: int


@dataclass(frozen=True, slots=True)
class SheetForm:
    """What there is to fill in."""

    letters: tuple[Grid, ...]
    """Of questions whose answer is crossed: one grid, or none."""
    written: tuple[Grid, ...]
    """Of those whose answer is a word, a number or letters."""
    essays: tuple[Essay, ...]


@dataclass(frozen=True, slots=True)
class SheetView:
    """What the template of an answer sheet sees."""

    head: Head
    label: str
    """Of the variant; empty where the sheet fits all of them."""
    form: SheetForm
    has_truth: bool
    """Any question is true or false: its boxes have the first letters of these words."""


def sheet_view(variant: Variant, name: str, form: SheetForm, details: Details) -> SheetView:
    """Return what the template sees; `name` is the label that is printed, or nothing."""
    truth = any(isinstance(item.question, Truth) for item in variant.items())
    return SheetView(head_view(variant, details), name, form, truth)


def sheet_form(variant: Variant, style: Style, letters: str) -> SheetForm:
    """Return the form; variants with equal ones can be answered on the same sheet."""
    language = LANGUAGES[variant.language]
    items = list(variant.items())
    closed = [item for item in items if isinstance(item.question, Choice | Truth)]
    rows = [(item.number, _signs(item.question, letters, language)) for item in closed]
    return SheetForm(
        (_letter_grid(rows, style.text_width_mm),) if rows else (),
        tuple(_written(items, style.text_width_mm)),
        tuple(
            Essay(f"{item.number}.", item.question.lines)
            for item in items
            if isinstance(item.question, Open)
        ),
    )


def _signs(question: Question, letters: str, language: Language) -> tuple[str, ...]:
    if isinstance(question, Choice):
        return tuple(label(at, letters) for at in range(len(question.options)))
    return (language.words["true"][0], language.words["false"][0])


def _letter_grid(rows: Sequence[tuple[int, tuple[str, ...]]], room_mm: float) -> Grid:
    """Return the grid of letters: numbers run downwards, then on in the next column."""
    most = max(len(signs) for _, signs in rows)
    widths = (NUMBER_MM, *[LETTER_MM] * most)
    columns = max(1, min(int(room_mm / sum(widths)), -(-len(rows) // _ROWS)))
    height = -(-len(rows) // columns)
    cells = [
        [
            place
            for column in range(columns)
            for place in _letters(rows, column * height + row, most)
        ]
        for row in range(height)
    ]
    return _placed(widths * columns, cells, marked=True)


def _letters(
    rows: Sequence[tuple[int, tuple[str, ...]]], at: int, most: int
) -> Iterator[tuple[Place, int]]:
    """Yield the cells of a question, each with its number; dark ones where there is none."""
    if at >= len(rows):
        yield from [(Place(shade=_NO_SIGN), 0)] * (most + 1)
        return
    number, signs = rows[at]
    yield Place(str(number), _HEAD), 0
    for sign in range(most):
        yield (Place(signs[sign]), number) if sign < len(signs) else (Place(shade=_NO_SIGN), 0)


def _written(items: Sequence[Item], room_mm: float) -> Iterator[Grid]:
    """Yield grids of questions that are answered in as many and as wide boxes."""
    asked = [(item.number, *_boxes(item.question, room_mm)) for item in items]
    for (count, width), some in groupby((each for each in asked if each[1]), lambda a: a[1:]):
        first = (NUMBER_MM, width) if count == 1 else (NUMBER_MM, *[LABEL_MM, width] * count)
        yield _placed(first, [list(_entries(number, count)) for number, *_ in some], marked=False)


def _boxes(question: Question, room_mm: float) -> tuple[int, float]:
    """Return how many boxes a question has, none if it is not answered so, and their width."""
    match question:
        case Choice() | Truth() | Open():
            return 0, 0.0
        case Matching() | Order():
            count = len(question.pairs if isinstance(question, Matching) else question.items)
            return count, min(SIGN_MM, _share(count, room_mm))
        case Cloze():
            count = len(question.gaps)
            return count, min(WORDS_MM, _share(count, room_mm))
        case Short() | Number():
            return 1, WORDS_MM
        case _:
            assert_never(question)


def _share(count: int, room_mm: float) -> float:
    return round((room_mm - NUMBER_MM) / count - LABEL_MM, 1)


def _entries(number: int, count: int) -> Iterator[tuple[Place, int]]:
    yield Place(str(number), _HEAD), 0
    for at in range(1, count + 1):
        if count > 1:
            yield Place(f"{at}:"), 0
        yield Place(), number


def _placed(
    widths: tuple[float, ...], cells: Sequence[Sequence[tuple[Place, int]]], *, marked: bool
) -> Grid:
    """Return the grid, its boxes in their places."""
    lefts = (0.0, *accumulate(widths))
    rows: list[tuple[Place, ...]] = []
    for down, row in enumerate(cells):
        done: list[Place] = []
        for at, (place, number) in enumerate(row):
            sign = place.text if marked else (row[at - 1][0].text.rstrip(":") if at > 1 else "")
            box = Box(number, sign, marked, lefts[at], down * ROW_MM, widths[at], ROW_MM)
            done.append(replace(place, box=box) if number else place)
        rows.append(tuple(done))
    return Grid(widths, tuple(rows))
