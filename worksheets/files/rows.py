"""Table -> strips, one for each row.

In: a Table and the place it stands in. Out: strips with the cells' words and the
table's rules. A row stays in one piece unless it is taller than a page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from worksheets.files.lines import typed
from worksheets.files.looks import (
    CELL_X_MM,
    CELL_Y_MM,
    GUTTER_MM,
    LOOKS,
    MM,
    SHORT_ROWS,
    Kind,
    above_pt,
    column_widths,
)
from worksheets.files.strips import (
    Mark,
    Place,
    Rule,
    Shade,
    Strip,
    Tie,
    beside,
    framed,
    line_height,
    paragraph,
    spaced,
    type_for,
    whole,
)
from worksheets.papers.blocks import Cell, Table


def set_table(block: Table, place: Place) -> list[Strip]:
    """Set the table; its heading row is repeated on each page."""
    place = _narrowed(block, place)
    columns = _columns(block, place)
    head = [s for row in block.rows[: block.header] for s in _row(row, columns, block, place, True)]
    rows = [s for row in block.rows[block.header :] for s in _row(row, columns, block, place)]
    strips = [*(replace(strip, tie=Tie.FIRM) for strip in head), *rows]
    if block.look == "boxed":
        strips = framed(strips, place, 0)
    head, rows = strips[: len(head)], strips[len(head) :]
    strips = [*head, *(replace(strip, repeat=tuple(head)) for strip in rows)]
    if len(block.rows) <= SHORT_ROWS:
        strips = whole(strips)
    return spaced(strips, above_pt("table", place.style))


def _narrowed(block: Table, place: Place) -> Place:
    place = place.inside(block.indent_mm * MM)
    width = sum(column_widths(block, place.width / MM, place.style)) * MM
    spare = place.width - width
    left = {"left": 0, "center": spare / 2, "right": spare}[block.align]
    return place.inside(left, spare - left)


def _columns(block: Table, place: Place) -> list[Place]:
    """Return the place of each column, rule to rule."""
    columns: list[Place] = []
    left = 0.0
    for width in column_widths(block, place.width / MM, place.style):
        columns.append(replace(place.inside(left), width=width * MM))
        left += width * MM
    return columns


def _row(
    row: Sequence[Cell], columns: Sequence[Place], block: Table, place: Place, head: bool = False
) -> Iterator[Strip]:
    kind: Kind = "table head" if head else "table"
    pad = CELL_Y_MM * MM
    least = line_height(LOOKS[kind], place.style)
    cells = [_cell(cell, kind, column, block) for cell, column in zip(row, columns, strict=True)]
    for piece in _pieces(cells, int((place.height - 4 * pad) / least / 2)):
        words = beside(piece)
        height = max(words.height, least) + 2 * pad
        inner = beside([[replace(words, gap=pad)]])
        shaded = head and block.look != "plain"
        shade: list[Mark] = [Shade(place.x, 0, place.width, height)] * shaded
        rules = _rules(columns, height) if block.look == "grid" else []
        yield Strip(height, (*shade, *inner.marks, *rules))


def _pieces(cells: list[list[Strip]], lines: int) -> Iterator[list[list[Strip]]]:
    """Cut a row that is too tall for a page into pieces of so many lines."""
    tallest = max(map(len, cells), default=0)
    step = min(tallest, lines)
    for start in range(0, max(tallest, 1), max(step, 1)):
        yield [cell[start : start + step] for cell in cells]


def _cell(cell: Cell, kind: Kind, column: Place, block: Table) -> list[Strip]:
    pad = CELL_X_MM * MM
    left, right = (0.0, GUTTER_MM * MM) if block.look == "plain" else (pad, pad)
    inner = column.inside(left, right)
    look = LOOKS[kind]
    return paragraph(typed(cell.text, type_for(look, inner.style)), look, inner, cell.align)


def _rules(columns: Sequence[Place], height: float) -> list[Mark]:
    left, right = columns[0].x, columns[-1].x + columns[-1].width
    edges = [*(column.x for column in columns), right]
    flat = [Rule(left, y, right, y) for y in (0, height)]
    return [*flat, *(Rule(x, 0, x, height) for x in edges)]
