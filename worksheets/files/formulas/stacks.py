"""What stands one above the other: fractions, roots, tables, lines, marks, frames.

In: the boxes of the parts. Out: one box.
"""

from __future__ import annotations

from collections.abc import Sequence

from worksheets.files.fonts import SYMBOLS as MATHS
from worksheets.files.formulas.boxes import Box, placed, rule
from worksheets.files.formulas.mathstyle import MathStyle
from worksheets.files.formulas.scripts import limited
from worksheets.files.formulas.stretch import character, lying, root_sign, widest
from worksheets.latex.tree import Align, Mark

_SIDE_EM = 0.1
"""The white at the ends of a fraction's line."""
_UP_EM, _DOWN_EM = 0.45, 0.42
"""How far the parts of a fraction in a line stand from it; the font's own are for displays."""
_STRUT_EM = (0.78, 0.32)
_ROW_GAP_EM = 0.18
_OPEN_ROW_GAP_EM = 0.36
_FRAME_PAD_EM = 0.3
_MARKS: dict[Mark, str] = {
    "arrow": "\u20d7",
    "hat": "\u0302",
    "tilde": "\u0303",
    "dot": "\u0307",
    "ddot": "\u0308",
}
_BAR_GAP_EM = 0.13
_HOOK, _HOOK_GAP_EM, _HOOK_RISE = 0.46, 0.1, 0.6
"""Where the hook of a root sign ends and its degree stands: parts of its width and height."""


def fraction(over: Box, under: Box, style: MathStyle, *, line: bool) -> Box:
    """Return one box above the other, with a line at the axis or with none."""
    thick = style.measure("FractionRuleThickness")
    up, down = _apart(over, under, style, thick if line else None)
    width = max(over.width, under.width)
    side = _SIDE_EM * style.em
    found = [
        (over, side + (width - over.width) / 2, up),
        (under, side + (width - under.width) / 2, -down),
    ]
    if line:
        found.insert(1, (rule(width, thick), side, style.axis - thick / 2))
    return placed(found, width + 2 * side)


def _apart(over: Box, under: Box, style: MathStyle, thick: float | None) -> tuple[float, float]:
    """Return how far the numerator is raised and the denominator lowered."""
    display = "DisplayStyle" * style.display
    if thick is None:
        up = style.measure(f"StackTop{display}ShiftUp")
        down = style.measure(f"StackBottom{display}ShiftDown")
        least = style.measure("StackDisplayStyleGapMin" if style.display else "StackGapMin")
        lack = max(0.0, least - (up - over.descent) - (down - under.ascent))
        return up + lack / 2, down + lack / 2
    short = "DisplayStyle" if style.display else ""
    gap_over = style.measure(f"Fraction{'Num' if short else 'Numerator'}{short}GapMin")
    gap_under = style.measure(f"Fraction{'Denom' if short else 'Denominator'}{short}GapMin")
    up, down = _UP_EM * style.em, _DOWN_EM * style.em
    if style.display:
        up = style.measure("FractionNumeratorDisplayStyleShiftUp")
        down = style.measure("FractionDenominatorDisplayStyleShiftDown")
    return (
        max(up, style.axis + thick / 2 + gap_over + over.descent),
        max(down, thick / 2 + gap_under + under.ascent - style.axis),
    )


def root(degree: Box | None, body: Box, style: MathStyle) -> Box:
    """Return the body under a root sign."""
    thick = style.measure("RadicalRuleThickness")
    gap = style.measure("Radical" + "DisplayStyle" * style.display + "VerticalGap")
    needed = body.ascent + body.descent + gap + thick
    height = max(needed, 0.95 * style.em)
    gap += (height - needed) / 2
    sign = root_sign(height, style.em)
    top = body.ascent + gap + thick
    # The sign is drawn a hair under its line, so that no white shows between them.
    found = [
        (sign, 0.0, top - height),
        (rule(body.width + thick, thick), sign.width - thick / 2, top - thick),
        (body, sign.width, 0.0),
    ]
    bare = placed(found, sign.width + body.width + thick / 2)
    return bare if degree is None else _with_degree(bare, degree, sign, style)


def _with_degree(bare: Box, degree: Box, sign: Box, style: MathStyle) -> Box:
    """Return the root with its degree over the hook of the sign."""
    hook = _HOOK * sign.width - _HOOK_GAP_EM * style.em
    rise = _HOOK_RISE * sign.ascent - (sign.ascent - bare.ascent)
    at = max(0.0, degree.width - hook)
    x = max(0.0, hook - degree.width)
    return placed([(degree, x, rise + degree.descent), (bare, at, 0.0)], at + bare.width)


def grid(
    rows: Sequence[Sequence[Box]],
    aligns: Sequence[Align],
    gaps: Sequence[float],
    style: MathStyle,
    *,
    loose: bool,
) -> Box:
    """Return boxes in rows and columns around the axis; gaps: points before each column."""
    widths = [max(row[at].width for row in rows) for at in range(len(aligns))]
    strut_up, strut_down = (share * style.em for share in _STRUT_EM)
    between = (_OPEN_ROW_GAP_EM if loose else _ROW_GAP_EM) * style.em
    found: list[tuple[Box, float, float]] = []
    y = 0.0
    for row in rows:
        y -= max([strut_up, *(box.ascent for box in row)])
        x = 0.0
        for box, align, width, gap in zip(row, aligns, widths, gaps, strict=True):
            spare = {"l": 0.0, "c": (width - box.width) / 2, "r": width - box.width}[align]
            found.append((box, x + gap + spare, y))
            x += gap + width
        y -= max([strut_down, *(box.descent for box in row)]) + between
    height = -(y + between)
    lift = style.axis + height / 2
    return placed([(box, x, y + lift) for box, x, y in found], sum(widths) + sum(gaps))


def accented(mark: Mark, body: Box, style: MathStyle, *, letter: bool) -> Box:
    """Return the body with a mark over it: small over a letter, otherwise as wide as it is."""
    match mark:
        case "bar":
            return _barred(body, style, letter=letter)
        case "underline":
            return _underlined(body, style)
        case "arc":
            return limited(body, None, lying("\u23dc", body.width, style.em), style, close=True)
        case "arrow" if not letter:
            over = lying(_MARKS[mark], body.width, style.em)
            return limited(body, None, over, style, close=True)
        case _ if letter:
            return _over(body, character(_MARKS[mark], MATHS, style.em), style)
        case _:
            return _over(body, widest(_MARKS[mark], body.width, style.em), style)


def _over(body: Box, mark: Box, style: MathStyle) -> Box:
    """Return the body with the ink of a combining mark centred over it."""
    rise = max(0.0, body.ascent - style.measure("AccentBaseHeight"))
    middle = body.accent_x if body.accent_x is not None else body.width / 2
    centre = mark.accent_x if mark.accent_x is not None else mark.width / 2
    x = middle - centre
    box = placed([(body, 0.0, 0.0), (mark, x, rise)], body.width)
    return Box(box.width, box.ascent, box.descent, box.marks, body.lean)


def _barred(body: Box, style: MathStyle, *, letter: bool) -> Box:
    thick = style.measure("OverbarRuleThickness")
    inset = 0.08 * style.em if letter else 0.0
    start = min(inset + body.lean, body.width / 2)
    width = max(body.width - start - inset * (not body.lean), body.width / 3)
    line = (rule(width, thick), start, body.ascent + _BAR_GAP_EM * style.em)
    return placed([(body, 0.0, 0.0), line], body.width)


def _underlined(body: Box, style: MathStyle) -> Box:
    thick = style.measure("UnderbarRuleThickness")
    y = -body.descent - _BAR_GAP_EM * style.em - thick
    return placed([(body, 0.0, 0.0), (rule(body.width, thick), 0.0, y)], body.width)


def framed(body: Box, style: MathStyle) -> Box:
    """Return the body in a frame."""
    thick = style.measure("FractionRuleThickness")
    pad = _FRAME_PAD_EM * style.em
    width = body.width + 2 * (pad + thick)
    low, height = -body.descent - pad - thick, body.ascent + body.descent + 2 * (pad + thick)
    sides = [
        (rule(width, thick), 0.0, low),
        (rule(width, thick), 0.0, low + height - thick),
        (rule(thick, height), 0.0, low),
        (rule(thick, height), width - thick, low),
    ]
    return placed([*sides, (body, pad + thick, 0.0)], width)
