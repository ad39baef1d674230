"""How large a part of a formula is set: TeX's styles, as a frozen value."""

from __future__ import annotations

from dataclasses import dataclass, replace

from worksheets.files.formulas.faces import constant, percent

_LEAST_PT = 4.5


@dataclass(frozen=True, slots=True)
class MathStyle:
    """A size and where it stands."""

    size_pt: float
    """Of the text around the formula."""
    display: bool = False
    """Alone on its line, with room for large operators."""
    level: int = 0
    """0: full size; 1: a power or an index; 2: one of those in another."""
    cramped: bool = False
    """Below a line: powers stand a little lower."""

    @property
    def em(self) -> float:
        """The size of the letters, in points."""
        names = ("", "ScriptPercentScaleDown", "ScriptScriptPercentScaleDown")
        share = percent(names[self.level]) if self.level else 1
        return max(min(self.size_pt, _LEAST_PT), self.size_pt * share)

    @property
    def axis(self) -> float:
        """The height of the line that signs and brackets stand around, in points."""
        return constant("AxisHeight") * self.em

    def measure(self, name: str) -> float:
        """Return a length of the MATH table, in points."""
        return constant(name) * self.em

    def smaller(self, *, cramped: bool = False) -> MathStyle:
        """Return the style of a power or an index."""
        return replace(
            self, level=min(2, self.level + 1), display=False, cramped=cramped or self.cramped
        )

    def over(self) -> MathStyle:
        """Return the style of what stands above the line of a fraction."""
        return self.inline() if self.display else self.smaller()

    def under(self) -> MathStyle:
        """Return the style of what stands below the line of a fraction."""
        return replace(self.over(), cramped=True)

    def inline(self) -> MathStyle:
        """Return the style of the same size in a line."""
        return replace(self, display=False)

    def tight(self) -> MathStyle:
        """Return the style below a line: that of a root."""
        return replace(self, cramped=True)
