"""Table -> strips, one for each row.

In: a Table and the place it stands in. Out: strips with the cells' words and the
table's rules. A row stays in one piece unless it is taller than a page. Cells are set once
in a process and kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from worksheets.files.elements import CELL, HEAD_CELL, PARAGRAPH, ROW, TABLE
from worksheets.files.ink import Element, Mark, moved, rules, shade
from worksheets.files.lines import typed
from worksheets.files.looks import (
    CELL_X_MM,
    CELL_Y_MM,
    GUTTER_MM,
    LOOKS,
    MM,
    SHADE,
    SHORT_ROWS,
    Kind,
    above_pt,
    column_widths,
)
from worksheets.files.strips import (
    Place,
    Strip,
    Tie,
    beside,
    closed,
    framed,
    line_height,
    opened,
    paragraph,
    silent,
    spaced,
    tagged,
    type_for,
    whole,
)
from worksheets.papers.blocks import Align, Cell, Table
from worksheets.papers.blocks import Text as Words


def set_table(block: Table, place: Place) -> list[Strip]:
    """Set the table; its heading row is repeated on each page."""
    short = len(block.rows) <= SHORT_ROWS
    return list(_short_table(block, place)) if short else _table(block, place)


@lru_cache(maxsize=1 << 10)
def _short_table(block: Table, place: Place) -> tuple[Strip, ...]:
    """Set a table that stays on one page, such as the one for marks in the head of a paper."""
    first, *rest = whole(_table(block, place))
    return (first, *rest)


def _table(block: Table, place: Place) -> list[Strip]:
    place = _narrowed(block, place)
    columns = _columns(block, place)
    head = [s for row in block.rows[: block.header] for s in _row(row, columns, block, place, True)]
    rows = [s for row in block.rows[block.header :] for s in _row(row, columns, block, place)]
    strips = [*(replace(strip, tie=Tie.FIRM) for strip in head), *rows]
    strips = framed(strips, place, 0) if block.look == "boxed" else tagged(strips, TABLE)
    head, rows = strips[: len(head)], strips[len(head) :]
    if head:
        rows = [
            Strip(strip.height, strip.marks, strip.gap, strip.tie, repeat=tuple(head))
            for strip in rows
        ]
    strips = [*head, *rows]
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
    pad = CELL_Y_MM * MM
    kind: Kind = "table head" if head else "table"
    least = line_height(LOOKS[kind], place.style)
    cells = [
        _cell_setter(column, kind, block.look)(cell.text, cell.align)
        for cell, column in zip(row, columns, strict=True)
    ]
    edges = (*(column.x for column in columns), columns[-1].x + columns[-1].width)
    ground_is_shaded = head and block.look != "plain"
    for piece in _pieces(cells, int((place.height - 4 * pad) / least / 2)):
        words = beside(piece)
        height = max(words.height, least) + 2 * pad
        marks = tuple([moved(mark, 0, pad) for mark in words.marks])
        if block.look != "boxed":
            marks = closed(opened(marks, (ROW,)), 1)
        ground = (shade(place.x, 0, place.width, height, SHADE),) if ground_is_shaded else ()
        rules = _rules(edges, height) if block.look == "grid" else ()
        yield Strip(height, ground + marks + rules)


def _pieces(cells: Sequence[Sequence[Strip]], lines: int) -> Iterator[list[Sequence[Strip]]]:
    """Cut a row that is too tall for a page into pieces of so many lines."""
    tallest = max(map(len, cells), default=0)
    step = min(tallest, lines)
    for start in range(0, max(tallest, 1), max(step, 1)):
        yield [cell[start : start + step] for cell in cells]


@lru_cache(maxsize=1 << 10)
def _cell_setter(
    column: Place, kind: Kind, table_look: str
) -> Callable[[Words, Align], tuple[Strip, ...]]:
    """Return what sets the cells of a column."""
    pad = CELL_X_MM * MM
    left, right = (0.0, GUTTER_MM * MM) if table_look == "plain" else (pad, pad)
    inner = column.inside(left, right)
    look = LOOKS[kind]
    letters = type_for(look, inner.style)

    @lru_cache(maxsize=1 << 13)
    def set_cell(words: Words, align: Align) -> tuple[Strip, ...]:
        strips = paragraph(typed(words, letters), look, inner, align) or [silent(look, inner)]
        return tuple(tagged(strips, *_elements(kind, table_look)))

    return set_cell


def _elements(kind: Kind, table_look: str) -> tuple[Element, ...]:
    if table_look == "boxed":
        return (PARAGRAPH,)
    return (HEAD_CELL if kind == "table head" else CELL,)


@lru_cache(maxsize=1 << 10)
def _rules(edges: tuple[float, ...], height: float) -> tuple[Mark, ...]:
    flat = tuple((edges[0], y, edges[-1], y) for y in (0, height))
    return (rules((*flat, *((x, 0, x, height) for x in edges))),)
