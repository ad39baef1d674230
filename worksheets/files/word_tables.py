"""Table -> a table of WordprocessingML.

In: a Table and the indent of what it stands in. Out: an lxml element whose rows never
split and whose heading row is repeated.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from docx.oxml.ns import qn

from worksheets.files.looks import (
    CELL_X_MM,
    CELL_Y_MM,
    GUTTER_MM,
    SHADE,
    SHORT_ROWS,
    Kind,
    above_pt,
    column_widths,
)
from worksheets.files.word_styles import RULE, grey, twips
from worksheets.files.word_text import Element, element, hold, paragraph
from worksheets.papers.blocks import Cell, Table
from worksheets.papers.style import Style

_SIDES = {
    "grid": ("top", "left", "bottom", "right", "insideH", "insideV"),
    "boxed": ("top", "left", "bottom", "right"),
    "plain": (),
}


def table(block: Table, style: Style, left_mm: float) -> Element:
    """Return the table, its columns as wide as in the PDF."""
    left_mm += block.indent_mm
    widths = [twips(mm) for mm in column_widths(block, style.text_width_mm - left_mm, style)]
    made = element(
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{_place(block, left_mm)}'
        f'{_borders(block)}<w:tblLayout w:type="fixed"/>{_margins(block)}</w:tblPr><w:tblGrid>'
        + "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        + "</w:tblGrid></w:tbl>"
    )
    rows = [
        _row(row, widths, block, head=block.header and at == 0) for at, row in enumerate(block.rows)
    ]
    held = rows[:-1] if len(rows) <= SHORT_ROWS else rows[: block.header]
    for row in held:
        hold(row)
    made.extend(rows)
    return made


def _place(block: Table, left_mm: float) -> str:
    if block.align != "left":
        return f'<w:jc w:val="{block.align}"/>'
    return f'<w:tblInd w:w="{twips(left_mm)}" w:type="dxa"/>'


def _borders(block: Table) -> str:
    rules = "".join(f'<w:{side} {RULE} w:space="0"/>' for side in _SIDES[block.look])
    return f"<w:tblBorders>{rules}</w:tblBorders>" if rules else ""


def _margins(block: Table) -> str:
    left, right = (0.0, GUTTER_MM) if block.look == "plain" else (CELL_X_MM, CELL_X_MM)
    sizes = {"top": CELL_Y_MM, "left": left, "bottom": CELL_Y_MM, "right": right}
    sides = "".join(f'<w:{side} w:w="{twips(size)}" w:type="dxa"/>' for side, size in sizes.items())
    return f"<w:tblCellMar>{sides}</w:tblCellMar>"


def _row(cells: Sequence[Cell], widths: Sequence[int], block: Table, *, head: bool) -> Element:
    kind: Kind = "table head" if head else "table"
    row = element(f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' * head}</w:trPr></w:tr>")
    shaded = head and block.look != "plain"
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{grey(SHADE)}"/>' * shaded
    for cell, width in zip(cells, widths, strict=True):
        made = element(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr></w:tc>')
        aligned = f'<w:jc w:val="{cell.align}"/>' * (cell.align != "left")
        made.append(paragraph(kind, cell.text, aligned))
        row.append(made)
    return row


def parted(elements: Iterable[Element], style: Style) -> list[Element]:
    """Part tables from what stands before and after: Word joins tables that touch."""
    apart: list[Element] = []
    for one, following in pairwise([*elements, None]):
        apart.append(one)
        if _is_table(one) and (following is None or _is_table(following)):
            apart.append(paragraph("body", style="Gap"))
    for before, one in pairwise(apart):
        if _is_table(one):
            # A table has no white space of its own above it.
            spacing = before.get_or_add_pPr().get_or_add_spacing()
            spacing.set(qn("w:after"), str(round(above_pt("table", style) * 20)))
    return apart


def _is_table(one: Element) -> bool:
    return bool(one.tag == qn("w:tbl"))
