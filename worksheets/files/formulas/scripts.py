"""Powers and indices, limits, and numbers before a nucleus.

In: the boxes of a base and of what stands at it. Out: one box. The distances are those of
the MATH table, applied as in appendix G of the TeXbook.
"""

from __future__ import annotations

from dataclasses import replace

from worksheets.files.formulas.boxes import EMPTY, Box, placed
from worksheets.files.formulas.mathstyle import MathStyle

_PRIME_TOP = 0.75


def scripted(
    base: Box, below: Box | None, above: Box | None, style: MathStyle, *, letter: bool
) -> Box:
    """Return the base with an index and a power; a letter is not asked how high it is."""
    up, down = _shifts(base, below or EMPTY, above or EMPTY, style, letter=letter)
    if below and above:
        up, down = _parted(below, above, up, down, style)
    found = [(base, 0.0, 0.0)]
    right = base.width
    if below:
        found.append((below, base.width - base.lean, -down))
        right = max(right, base.width - base.lean + below.width)
    if above:
        found.append((above, base.width, up))
        right = max(right, base.width + above.width)
    return placed(found, right + style.measure("SpaceAfterScript"))


def _shifts(
    base: Box, below: Box, above: Box, style: MathStyle, *, letter: bool
) -> tuple[float, float]:
    """Return how far the power is raised and the index lowered."""
    up = style.measure("SuperscriptShiftUpCramped" if style.cramped else "SuperscriptShiftUp")
    down = style.measure("SubscriptShiftDown")
    if not letter:
        up = max(up, base.ascent - style.measure("SuperscriptBaselineDropMax"))
        down = max(down, base.descent + style.measure("SubscriptBaselineDropMin"))
    up = max(up, above.descent + style.measure("SuperscriptBottomMin"))
    down = max(down, below.ascent - style.measure("SubscriptTopMax"))
    return up, down


def _parted(
    below: Box, above: Box, up: float, down: float, style: MathStyle
) -> tuple[float, float]:
    """Return the shifts with enough white between the power and the index."""
    lack = style.measure("SubSuperscriptGapMin") - (up - above.descent) - (down - below.ascent)
    if lack <= 0:
        return up, down
    down += lack
    rise = style.measure("SuperscriptBottomMaxWithSubscript") - (up - above.descent)
    rise = max(0.0, min(rise, lack))
    return up + rise, down - rise


def primed(base: Box, below: Box | None, primes: Box, style: MathStyle) -> Box:
    """Return the base with primes, which are raised by themselves."""
    rise = max(0.0, base.ascent - _PRIME_TOP * style.em)
    found = [(base, 0.0, 0.0), (primes, base.width, rise)]
    right = base.width + primes.width
    if below:
        _, down = _shifts(base, below, EMPTY, style, letter=True)
        found.insert(1, (below, base.width - base.lean, -down))
        right = max(right, base.width - base.lean + below.width)
    return placed(found, right)


def limited(
    base: Box, below: Box | None, above: Box | None, style: MathStyle, *, close: bool = False
) -> Box:
    """Return the base with something below and above; close: with no more than a little air."""
    width = max(box.width for box in (base, below, above) if box)
    found = [(base, (width - base.width) / 2, 0.0)]
    if below:
        gap = max(
            style.measure("LowerLimitGapMin"),
            0.0 if close else style.measure("LowerLimitBaselineDropMin") - below.ascent,
        )
        x = (width - below.width - base.lean) / 2
        found.append((below, max(0.0, x), -base.descent - gap - below.ascent))
    if above:
        gap = max(
            style.measure("UpperLimitGapMin"),
            0.0 if close else style.measure("UpperLimitBaselineRiseMin") - above.descent,
        )
        x = (width - above.width + base.lean) / 2
        found.append((above, min(x, width - above.width), base.ascent + gap + above.descent))
    return placed(found, width)


def preceded(base: Box, below: Box | None, above: Box | None, style: MathStyle) -> Box:
    """Return the base behind its numbers, which end at one edge."""
    up, down = _shifts(base, below or EMPTY, above or EMPTY, style, letter=True)
    if below and above:
        up, down = _parted(below, above, up, down, style)
    edge = max(box.width for box in (below or EMPTY, above or EMPTY))
    found = [(above, edge - above.width, up)] if above else []
    found += [(below, edge - below.width, -down)] if below else []
    at = edge + style.measure("SpaceAfterScript") / 2
    return replace(placed([*found, (base, at, 0.0)], at + base.width), lean=base.lean)
