"""Table -> a table of WordprocessingML.

In: a Table and the indent of what it stands in. Out: a Grid whose rows never split and
whose heading row is repeated, and its XML.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from worksheets.files.cells import CellPlace, cell_places
from worksheets.files.looks import (
    CELL_X_MM,
    CELL_Y_MM,
    GUTTER_MM,
    SHORT_ROWS,
    Kind,
    above_pt,
    column_widths,
    shade_of,
)
from worksheets.files.word_styles import grey, rule, style_id, twips
from worksheets.files.word_text import Paragraph, held, inset, paragraph, paragraph_xml, runs
from worksheets.papers.blocks import Cell, Table
from worksheets.papers.blocks import Text as Words
from worksheets.papers.style import Style

_SIDES = {
    "grid": ("top", "left", "bottom", "right", "insideH", "insideV"),
    "boxed": ("top", "left", "bottom", "right"),
    "plain": (),
    "lines": (),
}


BARE = {"plain", "lines"}
"""Tables without rules."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table, row by row."""

    head: str
    """XML that comes before the rows."""
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table."""

    head: bool
    height: str
    """XML of its height; may be empty."""
    properties: tuple[str, ...]
    """XML of each cell."""
    cells: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Deck:
    """A side of a sheet of cards: a table whose cells hold paragraphs and tables."""

    head: str
    """XML that comes before the rows."""
    row: str
    """XML of what all rows are."""
    cell: str
    """XML of what all cells are."""
    rows: tuple[tuple[tuple[Node, ...], ...], ...]
    sizes_pt: tuple[tuple[float, ...], ...]
    """Of the letters in each cell; 0 where they are as the styles say."""


Node = Paragraph | Grid | Deck


def table(block: Table, style: Style, left_mm: float) -> Grid:
    """Return the table, its columns as wide as in the PDF."""
    left_mm += block.indent_mm
    widths_mm = column_widths(block, style.text_width_mm - left_mm, style)
    widths = tuple(map(twips, widths_mm))
    head = (
        f'<w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{_place(block, left_mm)}'
        f'{_borders(block, style)}<w:tblLayout w:type="fixed"/>{_margins(block)}</w:tblPr>'
        "<w:tblGrid>" + "".join(f'<w:gridCol w:w="{width}"/>' for width in widths) + "</w:tblGrid>"
    )
    shade = shade_of(style) if block.header and block.look not in BARE else None
    rows = [
        _row(
            row,
            places,
            widths,
            shade if at == 0 else None,
            block.row_mm,
            head=block.header and at == 0,
        )
        for at, (row, places) in enumerate(
            zip(block.rows, cell_places(block, widths_mm, style), strict=True)
        )
    ]
    last_held = len(rows) - 1 if len(rows) <= SHORT_ROWS else block.header
    return Grid(head, (*map(held_row, rows[:last_held]), *rows[last_held:]))


def _place(block: Table, left_mm: float) -> str:
    if block.align != "left":
        return f'<w:jc w:val="{block.align}"/>'
    return f'<w:tblInd w:w="{twips(left_mm)}" w:type="dxa"/>'


def _borders(block: Table, style: Style) -> str:
    rules = "".join(f'<w:{side} {rule(style)} w:space="0"/>' for side in _SIDES[block.look])
    return f"<w:tblBorders>{rules}</w:tblBorders>" if rules else ""


def _margins(block: Table) -> str:
    left, right = (0.0, GUTTER_MM) if block.look in BARE else (CELL_X_MM, CELL_X_MM)
    above = 0.0 if block.look == "lines" else CELL_Y_MM
    sizes = {"top": above, "left": left, "bottom": above, "right": right}
    sides = "".join(f'<w:{side} w:w="{twips(size)}" w:type="dxa"/>' for side, size in sizes.items())
    return f"<w:tblCellMar>{sides}</w:tblCellMar>"


def _row(
    cells: Sequence[Cell],
    places: Sequence[CellPlace],
    widths: tuple[int, ...],
    shade: float | None,
    row_mm: float,
    *,
    head: bool,
) -> Row:
    kind: Kind = "table head" if head else "table"
    return Row(
        head,
        f'<w:trHeight w:val="{twips(row_mm)}"/>' if row_mm else "",
        _cell_properties(
            widths,
            row_mm > 0,
            tuple(_ground(cell) if shade is None else grey(shade) for cell in cells),
        ),
        tuple([_cell(cell.text, where, kind) for cell, where in zip(cells, places, strict=True)]),
    )


@lru_cache(maxsize=1 << 14)
def _cell(text: Words, where: CellPlace, kind: Kind) -> Paragraph:
    align = where.align if where.align != "left" else None
    indent = inset(0, where.inset_mm) if where.inset_mm else ""
    return Paragraph(style_id(kind), runs(text, kind), align=align, indent=indent)


def _ground(cell: Cell) -> str:
    return grey(1 - cell.shade) if cell.shade else ""


@lru_cache(maxsize=1 << 10)
def _cell_properties(
    widths: tuple[int, ...], middle: bool, grounds: tuple[str, ...]
) -> tuple[str, ...]:
    aligned = '<w:vAlign w:val="center"/>' if middle else ""
    return tuple(
        f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>'
        + (f'<w:shd w:val="clear" w:color="auto" w:fill="{ground}"/>' if ground else "")
        + f"{aligned}</w:tcPr>"
        for width, ground in zip(widths, grounds, strict=True)
    )


def held_row(row: Row) -> Row:
    """Return the row, which holds on to what follows."""
    return Row(row.head, row.height, row.properties, tuple(map(held, row.cells)))


def grid_xml(grid: Grid) -> str:
    """Return the XML of a table."""
    return f"<w:tbl>{grid.head}{''.join(map(_row_xml, grid.rows))}</w:tbl>"


def _row_xml(row: Row) -> str:
    cells = "".join(
        [
            f"<w:tc>{properties}{paragraph_xml(cell)}</w:tc>"
            for properties, cell in zip(row.properties, row.cells, strict=True)
        ]
    )
    repeated = "<w:tblHeader/>" if row.head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{row.height}{repeated}</w:trPr>{cells}</w:tr>"


def parted(nodes: Iterable[Node], style: Style) -> list[Node]:
    """Part tables from what stands before and after: Word joins tables that touch."""
    apart: list[Node] = []
    for one, following in pairwise([*nodes, None]):
        if one is None:
            continue
        if isinstance(following, Grid) and isinstance(one, Paragraph):
            # A table has no white space of its own above it.
            one = replace(one, below=round(above_pt("table", style) * 20))
        apart.append(one)
        if isinstance(one, Grid) and (following is None or isinstance(following, Grid)):
            gap = paragraph("body", style="Gap")
            if following is not None:
                gap = replace(gap, below=round(above_pt("table", style) * 20))
            apart.append(gap)
    return apart
