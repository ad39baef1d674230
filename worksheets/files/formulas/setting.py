"""Tree -> box: `set_node(node, style)`.

In: a node and the style it stands in. Out: its box. Which box stands where is said in
scripts.py and stacks.py; here, what each node asks for, and the white between neighbours.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from worksheets.files.fonts import SYMBOLS as MATHS
from worksheets.files.fonts import Face
from worksheets.files.formulas import stacks
from worksheets.files.formulas.boxes import EMPTY, Box, beside, padded, placed
from worksheets.files.formulas.faces import FAMILY, UPRIGHT, glyph
from worksheets.files.formulas.letters import letter_box, symbol_box, text_box
from worksheets.files.formulas.mathstyle import MathStyle
from worksheets.files.formulas.scripts import limited, preceded, primed, scripted
from worksheets.files.formulas.stretch import character, large, lying, stretched
from worksheets.latex.kinds import gap, settled
from worksheets.latex.symbols import INTEGRALS
from worksheets.latex.tree import (
    Accent,
    Arrow,
    Big,
    Brace,
    Fenced,
    Fraction,
    Framed,
    Grid,
    Kind,
    Letter,
    Limits,
    Name,
    Node,
    Number,
    Prescript,
    Root,
    Row,
    Script,
    Sized,
    Space,
    Symbol,
    Words,
)

_INLINE_INTEGRAL = 1.25
"""The font's integral for lines is hardly higher than a letter."""
_BRACE_GAP_EM = 0.14
_PART_GAP_EM = 0.22
_GROW_FROM = 1.3
"""Brackets grow where their content is so many times as high as they are."""
_COVER, _SHORT_EM = 0.92, 0.3
"""How much of their content growing brackets cover, at least; and by how much they may miss it."""
_COLUMN_EM = {"matrix": 0.9, "cases": 1.0, "aligned": 2.0}
_ARROW_PAD_EM = 0.4
_LEAST_ARROW_EM = 1.7


def set_node(node: Node, style: MathStyle) -> Box:
    """Return the box of a node."""
    match node:
        case Row():
            return _row(node, style)
        case Number():
            return text_box(node.text, UPRIGHT, style)
        case Letter():
            return letter_box(node, style)
        case Symbol():
            return symbol_box(node, style)
        case Name():
            return text_box(node.text, UPRIGHT, style)
        case Words():
            return text_box(node.text, Face(FAMILY, node.bold, node.italic), style)
        case Big():
            return _big(node, style)
        case Space():
            return replace(EMPTY, width=node.em * style.em)
        case Sized():
            return set_node(node.body, replace(style, display=node.display and not style.level))
        case _:
            return _made(node, style)


def _made(
    node: Fraction
    | Root
    | Script
    | Prescript
    | Limits
    | Fenced
    | Grid
    | Accent
    | Brace
    | Arrow
    | Framed,
    style: MathStyle,
) -> Box:
    """Return the box of a node that holds others."""
    match node:
        case Fraction():
            return _fraction(node, style)
        case Root():
            degree = _small(node.degree, style.smaller())
            return stacks.root(degree, set_node(node.body, style.tight()), style)
        case Script():
            return _script(node, style)
        case Prescript():
            below, above = _small(node.below, style, cramped=True), _small(node.above, style)
            return preceded(set_node(node.base, style), below, above, style)
        case Limits():
            return _limits(node, style)
        case Fenced():
            return _fenced(node, style)
        case Grid():
            return _grid(node, style)
        case Accent():
            body = set_node(node.body, style.tight())
            letter = isinstance(node.body, Letter | Number)
            return stacks.accented(node.mark, body, style, letter=letter)
        case Brace():
            return _brace(node, style)
        case Arrow():
            return _arrow(node, style)
        case Framed():
            return stacks.framed(set_node(node.body, style), style)
        case _:
            assert_never(node)


# Rows, letters and signs


def _row(row: Row, style: MathStyle, before: Kind | None = None) -> Box:
    """Return the nodes side by side; before: what stands to the left of the first."""
    found: list[tuple[Box, float, float]] = []
    at = 0.0
    last: Node | None = None
    for node, (left, right) in settled(row.nodes):
        box = set_node(node, style)
        mixed = isinstance(last, Number) and isinstance(node, Fraction)
        if not isinstance(node, Space):
            if before and not mixed:
                at += gap(before, left, small=style.level > 0) * style.em
            before = right
        last = node
        at = max(0.0, at)
        found.append((box, at, 0.0))
        at += box.width
    return replace(placed(found, at), lean=found[-1][0].lean if found else 0.0)


def _big(node: Big, style: MathStyle) -> Box:
    size = style.em * (_INLINE_INTEGRAL if node.text in INTEGRALS else 1)
    box = large(node.text, style.em) if style.display else character(node.text, MATHS, size)
    rise = style.axis - (box.ascent - box.descent) / 2
    # The width of an operator holds its lean already; a lower limit moves in by it.
    return replace(placed([(box, 0.0, rise)], box.width - box.lean), lean=box.lean)


# What holds other nodes


def _small(node: Node | None, style: MathStyle, *, cramped: bool = False) -> Box | None:
    return None if node is None else set_node(node, style.smaller(cramped=cramped))


def _fraction(node: Fraction, style: MathStyle) -> Box:
    if node.size:
        level = style.level if node.size == "text" or style.level else 0
        style = replace(style, display=node.size == "display", level=level)
    over, under = set_node(node.over, style.over()), set_node(node.under, style.under())
    return stacks.fraction(over, under, style, line=node.line)


def _script(node: Script, style: MathStyle) -> Box:
    if isinstance(node.base, Big) and node.base.below and style.display:
        return _limits(node, style)
    base = set_node(node.base, style)
    below = _small(node.below, style, cramped=True)
    if isinstance(node.above, Symbol) and set(node.above.text) <= set("′″‴"):
        return primed(base, below, set_node(node.above, style), style)
    letter = _is_letter(node.base, base, style)
    return scripted(base, below, _small(node.above, style), style, letter=letter)


def _is_letter(node: Node, box: Box, style: MathStyle) -> bool:
    """Tell whether a power stands as at a letter, however high the letter is."""
    if isinstance(node, Fenced):
        return box.ascent < style.em
    if isinstance(node, Script):
        return isinstance(node.above, Symbol)
    return isinstance(node, Letter | Number | Symbol | Name | Words | Row) and box.ascent < style.em


def _limits(node: Limits | Script, style: MathStyle) -> Box:
    base = set_node(node.base, style)
    close = not isinstance(node.base, Big | Name)
    below = _small(node.below, style, cramped=True)
    return limited(base, below, _small(node.above, style), style, close=close)


def _fenced(node: Fenced, style: MathStyle) -> Box:
    parts = [set_node(part, style) for part in node.parts]
    ascent = max(part.ascent for part in parts) - style.axis
    descent = max(part.descent for part in parts) + style.axis
    height = 2 * max(ascent, descent)
    boxes = [_delimiter(node.left, height, style)]
    for at, part in enumerate(parts):
        if at:
            separator = _delimiter(node.separator, height, style)
            air = _PART_GAP_EM * style.em
            boxes.append(padded(separator, air, air))
        boxes.append(part)
    boxes.append(_delimiter(node.right, height, style))
    if isinstance(node.parts[0], Grid):
        boxes[0] = padded(boxes[0], 0, _BRACE_GAP_EM * style.em * bool(node.left))
        boxes[-1] = padded(boxes[-1], _BRACE_GAP_EM * style.em * bool(node.right), 0)
    return beside(boxes)


def _delimiter(text: str, height: float, style: MathStyle) -> Box:
    """Return a bracket for content of this height, around the axis."""
    if not text:
        return EMPTY
    plain = glyph(text, MATHS)
    least = (plain.y_max - plain.y_min) * style.em
    if height <= least * _GROW_FROM:
        return character(text, MATHS, style.em)
    box = stretched(text, max(height * _COVER, height - _SHORT_EM * style.em), style.em)
    rise = style.axis - (box.ascent - box.descent) / 2
    return placed([(box, 0.0, rise)], box.width)


def _grid(node: Grid, style: MathStyle) -> Box:
    aligned = node.look == "aligned"
    inner = replace(style, display=aligned and not style.level)
    rows = []
    for row in node.rows:
        cells = zip(row, node.aligns, strict=True)
        rows.append([_cell(cell, inner, joined=aligned and align == "l") for cell, align in cells])
    column = _COLUMN_EM[node.look] * style.em
    gaps = [0.0 if not at or (aligned and at % 2) else column for at in range(len(node.aligns))]
    return stacks.grid(rows, node.aligns, gaps, style, loose=aligned)


def _cell(cell: Node, style: MathStyle, *, joined: bool) -> Box:
    """Return a cell; a joined one goes on where the cell before it ends."""
    row = cell if isinstance(cell, Row) else Row((cell,))
    return _row(row, style, "ord" if joined else None)


def _brace(node: Brace, style: MathStyle) -> Box:
    body = set_node(node.body, style)
    brace = lying("\u23de" if node.above else "\u23df", body.width, style.em)
    if node.above:
        return limited(body, None, brace, style, close=True)
    return limited(body, brace, None, style, close=True)


def _arrow(node: Arrow, style: MathStyle) -> Box:
    below, above = _small(node.below, style, cramped=True), _small(node.above, style)
    widest = max([0.0, *(box.width for box in (below, above) if box)])
    width = max(_LEAST_ARROW_EM * style.em, widest + 2 * _ARROW_PAD_EM * style.em)
    arrow = lying(node.text, width, style.em)
    shaft = placed([(arrow, 0.0, style.axis - arrow.ascent / 2)], arrow.width)
    return limited(shaft, below, above, style, close=True)
