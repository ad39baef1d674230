"""Table -> strips, one for each row.

In: a Table and the place it stands in. Out: strips with the cells' words and the
table's rules. A row stays in one piece unless it is taller than a page. Cells are set once
in a process and kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from worksheets.files.cells import CellPlace, cell_places
from worksheets.files.elements import CELL, HEAD_CELL, PARAGRAPH, ROW, TABLE
from worksheets.files.ink import Element, Mark, moved, rules, shade
from worksheets.files.lines import typed
from worksheets.files.looks import (
    CELL_X_MM,
    CELL_Y_MM,
    GUTTER_MM,
    MM,
    SHORT_ROWS,
    Kind,
    above_pt,
    column_widths,
    look_of,
    shade_of,
    type_for,
)
from worksheets.files.strips import (
    Place,
    Slug,
    Strip,
    Tie,
    beside,
    closed,
    framed,
    line_height,
    opened,
    paragraph,
    silent,
    slug_of,
    spaced,
    strips_of,
    tagged,
    whole,
)
from worksheets.papers.blocks import Cell, Table
from worksheets.papers.blocks import Text as Words

_BARE = {"plain", "lines"}
"""Tables without rules."""
_HEADING_LINES = 3
"""Room for the heading of a table that is repeated above a tall row."""


def set_table(block: Table, place: Place) -> Sequence[Strip | Slug]:
    """Set the table; its heading row is repeated on each page."""
    return _short(block, place) if len(block.rows) <= SHORT_ROWS else _long(block, place)


@lru_cache(maxsize=1 << 10)
def _short(block: Table, place: Place) -> tuple[Strip, ...]:
    """Set a table that stays on one page, such as the one for marks in the head of a paper."""
    place = _narrowed(block, place)
    columns = _columns(block, place)
    placed = enumerate(zip(block.rows, _places(block, columns), strict=True))
    strips = [
        strip
        for at, (row, places) in placed
        for strip in _row(row, places, columns, block, place, head=block.header and at == 0)
    ]
    strips = framed(strips, place, 0) if block.look == "boxed" else tagged(strips, TABLE)
    return tuple(spaced(whole(strips), above_pt("table", place.style)))


def _long(block: Table, place: Place) -> Sequence[Strip | Slug]:
    """Set a table that may go over pages."""
    place = _narrowed(block, place)
    columns = tuple(_columns(block, place))
    placed = list(zip(block.rows, _places(block, columns), strict=True))
    head = [
        replace(strip, tie=Tie.FIRM)
        for row, places in placed[: block.header]
        for strip in _row(row, places, columns, block, place, head=True)
    ]
    rows = [
        piece
        for row, places in placed[block.header :]
        for piece in _row_pieces(row, places, columns, block, place)
    ]
    pieces = [*head, *(replace(piece, repeat=tuple(head)) for piece in rows)]
    first = replace(pieces[0], gap=above_pt("table", place.style))
    if block.look == "boxed":
        return framed(strips_of([first, *pieces[1:]]), place, 0)
    return _as_table([first, *pieces[1:]])


def _as_table(pieces: list[Strip | Slug]) -> list[Strip | Slug]:
    """Return the rows as one table of the structure."""
    first = pieces[0]
    if isinstance(first, Slug):
        pieces[0] = replace(first, opens=(TABLE,))
    else:
        pieces[0] = replace(first, marks=opened(first.marks, (TABLE,)))
    last = pieces[-1]
    if isinstance(last, Slug):
        pieces[-1] = replace(last, closes=1)
    else:
        pieces[-1] = replace(last, marks=closed(last.marks, 1))
    return pieces


def _row_pieces(
    row: tuple[Cell, ...],
    places: tuple[CellPlace, ...],
    columns: tuple[Place, ...],
    block: Table,
    place: Place,
) -> Iterable[Strip | Slug]:
    """Return a row of a long table: a slug that many keys share but for the number before it."""
    number = _cell_setter(columns[0], "table", block.look)(row[0].text, places[0])
    slug = None
    if block.look == "grid" and not block.row_mm and not row[0].shade:
        slug = _slug_setter(columns, place, block.look)(row[1:], places[1:])
    if slug is None or len(number) > 1:
        return _row(row, places, columns, block, place)
    mark = number[0].marks[0]
    label = Mark(mark.x, mark.y + CELL_Y_MM * MM, mark.ink) if mark.ink.show else None
    return [Slug(slug.strips, slug.height, slug.gap, slug.tie, label)]


@lru_cache(maxsize=256)
def _slug_setter(
    columns: tuple[Place, ...], place: Place, look: Literal["grid", "plain", "boxed", "lines"]
) -> Callable[[tuple[Cell, ...], tuple[CellPlace, ...]], Slug | None]:
    """Return what sets the rows of a table but for their first cells."""

    @lru_cache(maxsize=1 << 13)
    def set_row(cells: tuple[Cell, ...], places: tuple[CellPlace, ...]) -> Slug | None:
        row = (Cell(()), *cells)
        table = Table((row,), (), look=look)
        strips = list(_row(row, (CellPlace("left"), *places), columns, table, place))
        return slug_of(strips) if len(strips) == 1 else None

    return set_row


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


def _places(block: Table, columns: Sequence[Place]) -> list[tuple[CellPlace, ...]]:
    """Return where the words stand in the cells, row by row."""
    return cell_places(block, [column.width / MM for column in columns], columns[0].style)


def _row(
    row: Sequence[Cell],
    places: Sequence[CellPlace],
    columns: Sequence[Place],
    block: Table,
    place: Place,
    head: bool = False,
) -> Iterator[Strip]:
    pad = 0.0 if block.look == "lines" else CELL_Y_MM * MM
    kind: Kind = "table head" if head else "table"
    least = line_height(look_of(kind, place.style), place.style)
    cells = [
        _cell_setter(column, kind, block.look)(cell.text, where)
        for cell, where, column in zip(row, places, columns, strict=True)
    ]
    edges = (*(column.x for column in columns), columns[-1].x + columns[-1].width)
    grey = shade_of(place.style) if head and block.look not in _BARE else None
    for piece in _pieces(cells, int((place.height - 4 * pad) / least)):
        words = beside(piece)
        natural = max(words.height, least) + 2 * pad
        height = max(natural, block.row_mm * MM)
        down = pad + (height - natural) / 2
        marks = tuple([moved(mark, 0, down) for mark in words.marks])
        if block.look != "boxed":
            marks = closed(opened(marks, (ROW,)), 1)
        row_ground = () if grey is None else (shade(place.x, 0, place.width, height, grey),)
        ground = (
            *row_ground,
            *(
                shade(column.x, 0, column.width, height, 1 - cell.shade)
                for cell, column in zip(row, columns, strict=True)
                if cell.shade
            ),
        )
        rules = _rules(edges, height) if block.look == "grid" else ()
        yield Strip(height, ground + marks + rules, drop=words.drop)


def _pieces(cells: Sequence[Sequence[Strip]], lines: int) -> Iterator[list[Sequence[Strip]]]:
    """Cut a row that a page of so many lines cannot hold into pieces of half a page."""
    tallest = max(map(len, cells), default=0)
    step = tallest if tallest <= lines - _HEADING_LINES else lines // 2
    for start in range(0, max(tallest, 1), max(step, 1)):
        yield [cell[start : start + step] for cell in cells]


@lru_cache(maxsize=1 << 10)
def _cell_setter(
    column: Place, kind: Kind, table_look: str
) -> Callable[[Words, CellPlace], tuple[Strip, ...]]:
    """Return what sets the cells of a column."""
    pad = CELL_X_MM * MM
    left, right = (0.0, GUTTER_MM * MM) if table_look in _BARE else (pad, pad)
    inner = column.inside(left, right)
    look = look_of(kind, column.style)
    letters = type_for(look, inner.style)

    @lru_cache(maxsize=1 << 13)
    def set_cell(words: Words, where: CellPlace) -> tuple[Strip, ...]:
        room = inner.inside(0, where.inset_mm * MM)
        strips = paragraph(typed(words, letters), look, room, where.align)
        strips = strips or [silent(look, inner)]
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
