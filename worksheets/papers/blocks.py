"""What a paper is made of: a closed union of frozen blocks.

A paper holds everything readable, in order, decided: numbers, letters, words, points,
columns. A writer places blocks on pages and adds no word of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from worksheets.papers.style import Style


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one face."""

    text: str
    bold: bool = False
    italic: bool = False
    raised: bool = False
    lowered: bool = False
    code: bool = False
    """All letters of one width."""


@dataclass(frozen=True, slots=True)
class PageNumber:
    """The number of the page it stands on; for headers and footers only."""


@dataclass(frozen=True, slots=True)
class PageCount:
    """The number of pages; for headers and footers only."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula in a line of text."""

    latex: str
    words: str
    """The same as plain text, for who cannot see it: `x² + 1`."""


@dataclass(frozen=True, slots=True)
class Image:
    """A picture as the writers take it; two with one digest are the same."""

    digest: str
    kind: Literal["png", "jpeg"]
    width_px: int
    height_px: int
    grey: bool
    """It has no colours."""
    data: bytes = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in a line of text; it hangs from the top of its line where it is alone."""

    image: Image
    width_mm: float
    height_mm: float
    words: str
    """What it shows, for who cannot see it: «[map of the river]»."""


Text = tuple[Run | Formula | Picture | PageNumber | PageCount, ...]
Align = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Title:
    """The title of the paper, centred."""

    text: Text


@dataclass(frozen=True, slots=True)
class Subtitle:
    """A smaller centred line below or above the title."""

    text: Text


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a section; never alone at the end of a page."""

    text: Text


@dataclass(frozen=True, slots=True)
class Instruction:
    """What to do in a section; stays with what follows."""

    text: Text


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph."""

    text: Text
    look: Literal["body", "note", "evidence"] = "body"
    """note: small; evidence: small and indented, under a key's answer."""
    align: Align = "left"
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A label with a line to write on."""

    label: str
    share: float = 1
    """Its part of the line's width, relative to its neighbours."""
    value: str = ""
    """Printed on the line where it is known already."""


@dataclass(frozen=True, slots=True)
class Fields:
    """Fields side by side on one line."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """A labelled option."""

    label: str
    text: Text


AUTO = 0


@dataclass(frozen=True, slots=True)
class Options:
    """The options of a question, read row by row."""

    options: tuple[Option, ...]
    columns: int = 1
    """AUTO: as many as the options have room for."""


@dataclass(frozen=True, slots=True)
class AnswerLines:
    """Ruled lines to write on."""

    count: int
    height_mm: float
    """The distance between two lines; 0: that of the style."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table."""

    text: Text
    align: Align | Literal["number"] = "left"
    """number: the numbers of a column stand below each other, digit below digit, centred."""
    shade: float = 0
    """How dark its ground is: 0 white, 1 black."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; a row is never split over two pages."""

    rows: tuple[tuple[Cell, ...], ...]
    widths_mm: tuple[float, ...]
    """One for each column; 0 shares what the others leave."""
    header: bool = False
    """The first row is a heading, repeated on each page."""
    look: Literal["grid", "plain", "boxed", "lines"] = "grid"
    """grid: all rules; plain: none; boxed: an outer frame only; lines: none, set close."""
    align: Align = "left"
    """Where a table narrower than the text stands."""
    indent_mm: float = 0
    row_mm: float = 0
    """The least height of a row; in a higher one words stand in the middle."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text to read, in a frame."""

    title: Text
    paragraphs: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A numbered question; its stem is never parted from its body."""

    number: str
    """With its full stop: «1.»"""
    stem: Text
    points: Text
    """Printed after the stem in a lighter face; may be empty."""
    body: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Keep:
    """Blocks that stay on one page where a page can hold them."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Cards:
    """A side of a sheet of cards with lines to cut along, row by row."""

    cards: tuple[tuple[Block, ...], ...]
    """What stands on each; nothing on one that fills up a row."""
    columns: int
    height_mm: float
    """Of a card."""
    sizes_pt: tuple[float, ...] = ()
    """Of the letters on each card; where it is empty, that of the style."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = (
    Title
    | Subtitle
    | Heading
    | Instruction
    | Para
    | Fields
    | Options
    | AnswerLines
    | Table
    | Passage
    | Question
    | Keep
    | Cards
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Band:
    """A header or footer: one part at the left margin, one at the right."""

    left: Text = ()
    right: Text = ()


@dataclass(frozen=True, slots=True)
class Code:
    """A code for machines on each page, in the middle of the footer."""

    kind: Literal["qr", "datamatrix"]
    payload: str
    """What a machine reads: the id of the paper, which stands beside it in letters."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A document ready for the writers."""

    title: str
    """For the document's properties; holds no secret."""
    language: str
    """A language tag: kk-KZ, ru-RU, en-GB."""
    style: Style
    header: Band
    footer: Band
    blocks: tuple[Block, ...]
    code: Code | None = None
