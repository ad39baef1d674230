"""Where the words of a table's cells stand: numbers of a column digit below digit.

In: a Table and the widths of its columns. Out: for each cell its alignment and the white
space at its right, which both writers go by.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from worksheets.files.fonts import Type
from worksheets.files.looks import CELL_X_MM, look_of, text_mm, type_for
from worksheets.papers.blocks import Align, Cell, Run, Table, Text
from worksheets.papers.style import Style
from worksheets.papers.text import plain

_NUMBER = re.compile(r"[−+-]?\d[\d\xa0 ]*([.,]\d+)?")


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Where the words of a cell stand in it."""

    align: Align
    inset_mm: float = 0
    """White space at the right, beside that of every cell."""


_PLACES: Mapping[str, CellPlace] = {
    "left": CellPlace("left"),
    "center": CellPlace("center"),
    "right": CellPlace("right"),
    "number": CellPlace("center"),
}
"""Where words stand that are no number among numbers."""


def cell_places(
    block: Table, widths_mm: Sequence[float], style: Style
) -> list[tuple[CellPlace, ...]]:
    """Return the places of the cells, row by row; the widths of columns go from rule to rule."""
    if not any(cell.align == "number" for row in block.rows for cell in row):
        return [tuple([_plain_place(cell) for cell in row]) for row in block.rows]
    columns = [
        _column_places([row[at] for row in block.rows], width - 2 * CELL_X_MM, style)
        for at, width in enumerate(widths_mm)
    ]
    return list(zip(*columns, strict=True))


def _column_places(cells: Sequence[Cell], room_mm: float, style: Style) -> list[CellPlace]:
    letters = type_for(look_of("table", style), style)
    parts = [_parts_mm(cell.text, letters) if cell.align == "number" else None for cell in cells]
    whole = max([part[0] for part in parts if part], default=0.0)
    fraction = max([part[1] for part in parts if part], default=0.0)
    spare = max(0.0, room_mm - whole - fraction) / 2
    return [
        CellPlace("right", spare + fraction - part[1]) if part else _plain_place(cell)
        for cell, part in zip(cells, parts, strict=True)
    ]


def _plain_place(cell: Cell) -> CellPlace:
    return _PLACES[cell.align]


@lru_cache(maxsize=1 << 14)
def _parts_mm(text: Text, letters: Type) -> tuple[float, float] | None:
    """Return how wide a number is before its decimal sign and from there; None for other words."""
    number = _NUMBER.fullmatch(plain(text))
    if number is None:
        return None
    fraction = text_mm((Run(number[1]),), letters) if number[1] else 0.0
    return text_mm(text, letters) - fraction, fraction
