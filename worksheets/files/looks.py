"""How each kind of text looks: the typography that both writers share.

In: a Style, which holds the measures of a layout. Out: a Look for each named kind of
paragraph. Every length that is not in millimetres is in ems of the body's type size,
so that a paper in large print keeps its proportions.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from worksheets.files import fonts
from worksheets.files.fonts import Face, MissingLetterError, Type
from worksheets.files.ink import MM as MM
from worksheets.files.lines import measure, typed
from worksheets.papers.blocks import (
    AUTO,
    Align,
    Field,
    Fields,
    Formula,
    Options,
    Picture,
    Run,
    Table,
    Text,
)
from worksheets.papers.style import Style
from worksheets.papers.text import plain

LIGHT = 0.35
"""The grey of points and of a header; dark enough for a copier."""
SHADE = 0.92
"""The grey behind the heading of a table."""
CELL_X_MM, CELL_Y_MM = 2.0, 1.0
"""White space inside a table's cell, at the sides and above and below."""
BAND_PAD_PT = 2.0
"""White space between the words of a header or footer and its rule."""
MOST_COLUMNS = 6
"""Options stand in no more columns."""
SHORT_ROWS = 8
"""A table of no more rows stays on one page."""
GUTTER_MM = 4.0
"""White space between two columns without a rule between them."""
WRITING_MM, WRITING_EM = 8.0, 2.06
"""The shortest line of a field, and in type sizes: who needs large letters writes large."""
LEAST_COLUMN_MM = 12.0
"""The narrowest column that shares what others leave."""
FRAME_MM = 3.0
"""White space between a frame and the passage in it."""
BAND_MM = 4.0
"""White space between the text area and the rule of the header or footer."""


@dataclass(frozen=True, slots=True)
class Look:
    """How one kind of paragraph is set."""

    sans: bool = False
    bold: bool = False
    italic: bool = False
    scale: float = 1
    """The type size as a multiple of the body's."""
    above: float = 0
    """White space above, in ems of the body."""
    grey: float = 0
    align: Align = "left"


Kind = Literal[
    "title", "subtitle", "heading", "instruction", "body", "note", "evidence", "fields",
    "question", "points", "option", "answer", "passage", "passage title", "frame", "table",
    "table head", "band",
]  # fmt: skip

LOOKS: dict[Kind, Look] = {
    "title": Look(sans=True, bold=True, scale=1.4, above=0.3, align="center"),
    "subtitle": Look(sans=True, above=0.2, align="center"),
    "heading": Look(sans=True, bold=True, scale=1.15, above=1.3),
    "instruction": Look(italic=True, above=0.3),
    "body": Look(above=0.45),
    "note": Look(scale=0.86, above=0.35),
    "evidence": Look(scale=0.86, above=0.15, grey=0.25),
    "fields": Look(above=0.7),
    "question": Look(),
    "points": Look(italic=True, grey=LIGHT),
    "option": Look(above=0.15),
    "answer": Look(),
    "passage": Look(above=0.3),
    "passage title": Look(sans=True, bold=True, above=0.3),
    "frame": Look(above=0.6),
    "table": Look(above=0.6),
    "table head": Look(bold=True),
    "band": Look(sans=True, scale=0.8, grey=LIGHT),
}


@lru_cache(maxsize=1 << 10)
def look_of(kind: Kind, style: Style) -> Look:
    """Return how a kind of text looks in a style, which may do without greys and italics."""
    look = LOOKS[kind]
    return replace(
        look,
        scale=max(look.scale, style.least_pt / style.size_pt),
        grey=look.grey if style.greys else 0,
        italic=look.italic and style.italics,
        align=look.align if style.centred else "left",
    )


def family(look: Look, style: Style) -> str:
    """Return the family that the look is set in."""
    return style.head_font if look.sans else style.body_font


@lru_cache(maxsize=1 << 10)
def type_for(look: Look, style: Style) -> Type:
    """Return the letters of a look."""
    size = style.size_pt * look.scale
    return Type(
        Face(family(look, style), look.bold, look.italic),
        size,
        grey=look.grey,
        letter_spacing=size * style.letter_spacing_em,
        word_spacing=size * style.word_spacing_em,
        upright=not style.italics,
    )


def shade_of(style: Style) -> float | None:
    """Return the grey behind the heading of a table; None for no ground at all."""
    return SHADE if style.greys else None


def above_pt(kind: Kind, style: Style) -> float:
    """Return the white space above a paragraph of that kind, in points."""
    if kind == "question":
        return style.question_gap_pt
    return LOOKS[kind].above * style.size_pt


def band_height_mm(style: Style) -> float:
    """Return how far the words of a header or footer reach out of the text area."""
    line = style.size_pt * look_of("band", style).scale * style.leading
    return BAND_MM + (BAND_PAD_PT + line) / MM


def points_text(points: Text) -> Text:
    """Return the points with spaces that no line breaks at, but for a remark before them."""
    return tuple(
        replace(part, text=_unbroken(part.text)) if isinstance(part, Run) else part
        for part in points
    )


def _unbroken(points: str) -> str:
    remark, semicolon, number = points.rpartition("; ")
    return remark + semicolon + number.replace(" ", "\xa0")


def option_columns(block: Options, style: Style, width_mm: float) -> int:
    """Return in how many columns the options stand: fewer where one would not fit on a line."""
    if block.columns == 1:
        return 1
    letters = type_for(look_of("option", style), style)
    widest = max([text_mm(option.text, letters) for option in block.options], default=0.0)
    need = widest * 1.03 + style.option_mm + 2
    if block.columns == AUTO:
        return columns_for(len(block.options), need, width_mm)
    columns = max(1, min(block.columns, len(block.options), MOST_COLUMNS))
    while columns > 1 and need > width_mm / columns:
        columns = (columns + 1) // 2
    return columns


def columns_for(count: int, need_mm: float, width_mm: float) -> int:
    """Return 1, 2 or 4, or 5 for five short options: what fits without one left alone."""
    fitting = [
        columns
        for columns in ((5,) if count == 5 else ()) + (4, 2)
        if need_mm <= width_mm / columns
    ]
    for columns in fitting:
        if count % columns == 0 or count < columns:
            return columns
    return next((columns for columns in fitting if count % columns != 1), 1)


@lru_cache(maxsize=1 << 14)
def text_mm(text: Text, letters: Type) -> float:
    """Return the width of a text on one line."""
    try:
        return measure(typed(text, letters)) / MM
    except MissingLetterError:
        # A PDF is refused for it; a word processor will find some letter.
        return fonts.width(plain(text), letters) / MM


Placed = tuple[Field, float, float]
"""A field, its left end and its width, in millimetres from the left of its line."""


def field_rows(block: Fields, style: Style, width_mm: float) -> list[list[Placed]]:
    """Return the fields line by line: one line where all have room to write, else one each."""
    writing = max(WRITING_MM, WRITING_EM * style.em_mm)
    least = [_printed_mm(field, style) + writing for field in block.fields]
    room = width_mm - GUTTER_MM * (len(block.fields) - 1)
    total = sum(field.share for field in block.fields) or 1
    widths = [room * field.share / total for field in block.fields]
    if any(short < need for short, need in zip(widths, least, strict=True)):
        spare = room - sum(least)
        if spare < 0:
            return [[(field, 0.0, width_mm)] for field in block.fields]
        widths = [
            need + spare * field.share / total
            for need, field in zip(least, block.fields, strict=True)
        ]
    row: list[Placed] = []
    for field, width in zip(block.fields, widths, strict=True):
        row.append((field, sum(w + GUTTER_MM for _, _, w in row), width))
    return [row]


def _printed_mm(field: Field, style: Style) -> float:
    printed = (Run(f"{field.label} {field.value}"),)
    return text_mm(printed, type_for(look_of("fields", style), style))


def column_widths(block: Table, width_mm: float, style: Style) -> list[float]:
    """Return the width of each column in millimetres, none narrower than its longest word.

    A table too wide is narrowed to the given width.
    """
    least = [_longest_word_mm(block, at, style) for at in range(len(block.widths_mm))]
    fixed = [
        max(given, need) if given else 0.0
        for given, need in zip(block.widths_mm, least, strict=True)
    ]
    free = fixed.count(0)
    share = max((width_mm - sum(fixed)) / free, LEAST_COLUMN_MM) if free else 0.0
    widths = [width or share for width in fixed]
    scale = min(1.0, width_mm / sum(widths))
    return [width * scale for width in widths]


def _longest_word_mm(block: Table, column: int, style: Style) -> float:
    """Return the room that the longest word of a column takes, in the bold of a heading."""
    letters = type_for(look_of("table head", style), style)
    widest = [_word_mm(row[column].text, letters) for row in block.rows]
    return max(widest, default=0.0) + 2 * CELL_X_MM + 0.5


@lru_cache(maxsize=1 << 14)
def _word_mm(text: Text, letters: Type) -> float:
    """Return the width of the longest word of a text."""
    words = "".join(part.text for part in text if isinstance(part, Run)).split(" ")
    drawn = [text_mm((part,), letters) for part in text if isinstance(part, Formula | Picture)]
    return max([*drawn, *(text_mm((Run(word),), letters) for word in words)])
