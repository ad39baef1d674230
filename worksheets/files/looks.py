"""How each kind of text looks: the typography that both writers share.

In: a Style, which holds the measures of a layout. Out: a Look for each named kind of
paragraph. Every length that is not in millimetres is in ems of the body's type size,
so that a paper in large print keeps its proportions.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, assert_never

from worksheets.files import fonts
from worksheets.files.fonts import Face
from worksheets.papers.blocks import (
    Align,
    Field,
    Fields,
    Formula,
    Options,
    PageCount,
    PageNumber,
    Picture,
    Run,
    Table,
    Text,
)
from worksheets.papers.style import Style

MM = 72 / 25.4
"""Points in a millimetre."""
RULE_PT = 0.5
"""The thickness of every rule."""
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
WRITING_MM = 8.0
"""The shortest line of a field."""
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


def family(look: Look, style: Style) -> str:
    """Return the family that the look is set in."""
    return style.head_font if look.sans else style.body_font


def above_pt(kind: Kind, style: Style) -> float:
    """Return the white space above a paragraph of that kind, in points."""
    if kind == "question":
        return style.question_gap_pt
    return LOOKS[kind].above * style.size_pt


def band_height_mm(style: Style) -> float:
    """Return how far the words of a header or footer reach out of the text area."""
    line = style.size_pt * LOOKS["band"].scale * style.leading
    return BAND_MM + (BAND_PAD_PT + line) / MM


def points_text(points: Text) -> Text:
    """Return the points with spaces that no line breaks at."""
    return tuple(
        replace(part, text=part.text.replace(" ", "\xa0")) if isinstance(part, Run) else part
        for part in points
    )


def option_columns(block: Options, style: Style, width_mm: float) -> int:
    """Return in how many columns the options stand: fewer where one would not fit on a line."""
    columns = max(1, min(block.columns, len(block.options), MOST_COLUMNS))
    if columns == 1:
        return 1
    room = max([_width_mm(option.text, style.body_font, style.size_pt) for option in block.options])
    while columns > 1 and room * 1.03 > width_mm / columns - style.option_mm - 2:
        columns = (columns + 1) // 2
    return columns


@lru_cache(maxsize=1 << 14)
def _width_mm(text: Text, family: str, size_pt: float) -> float:
    return sum([_part_mm(part, Face(family), size_pt) for part in text])


def _part_mm(
    part: Run | Formula | Picture | PageNumber | PageCount, face: Face, pt: float
) -> float:
    match part:
        case Run():
            family = fonts.MONO if part.code else face.family
            return fonts.width(part.text, replace(face, family=family), pt) / MM
        case Formula():
            # Most papers have no formula, and do not wait for what sets one.
            from worksheets.files.maths import set_maths

            return set_maths(part.latex, pt).width / MM
        case Picture():
            return part.width_mm
        case PageNumber() | PageCount():
            return 0.0
        case _:
            assert_never(part)


Placed = tuple[Field, float, float]
"""A field, its left end and its width, in millimetres from the left of its line."""


def field_rows(block: Fields, style: Style, width_mm: float) -> list[list[Placed]]:
    """Return the fields line by line: one line where all have room to write, else one each."""
    least = [_printed_mm(field, style) + WRITING_MM for field in block.fields]
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
    printed = f"{field.label} {field.value}"
    return fonts.width(printed, Face(style.body_font), style.size_pt) / MM


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
    widest = [_word_mm(row[column].text, style.body_font, style.size_pt) for row in block.rows]
    return max(widest, default=0.0) + 2 * CELL_X_MM + 0.5


@lru_cache(maxsize=1 << 14)
def _word_mm(text: Text, family: str, size_pt: float) -> float:
    """Return the width of the longest word of a text."""
    face = Face(family, bold=True)
    words = "".join(part.text for part in text if isinstance(part, Run)).split(" ")
    drawn = [_part_mm(part, face, size_pt) for part in text if isinstance(part, Formula | Picture)]
    return max([*drawn, *(fonts.width(word, face, size_pt) / MM for word in words)])
