"""LaTeX -> a box that a PDF writer can draw: `set_maths(latex, size_pt)`.

In: the source of a formula that problem() has nothing to say of, and the size of the text
around it. Out: its measures and its marks: characters of fonts, rules, and outlines where
a bracket or a sign has grown. All lengths are points; the origin is the left end of the
baseline, x grows to the right, y upwards. The marks stand in reading order. The fonts are
face_data(name), to be embedded under the names that the marks give.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from worksheets.files.formulas.boxes import MathMark, MathPath, MathRule, MathText
from worksheets.files.formulas.faces import face_data
from worksheets.files.formulas.mathstyle import MathStyle
from worksheets.files.formulas.setting import set_node
from worksheets.latex.parse import parse

__all__ = [
    "MathBox",
    "MathMark",
    "MathPath",
    "MathRule",
    "MathText",
    "face_data",
    "set_maths",
]


@dataclass(frozen=True, slots=True)
class MathBox:
    """A formula that is set."""

    width: float
    ascent: float
    """Of its ink above the baseline."""
    descent: float
    """Of its ink below the baseline; not negative."""
    marks: tuple[MathMark, ...]


@lru_cache(maxsize=4096)
def set_maths(latex: str, size_pt: float, *, display: bool = False) -> MathBox:
    """Set a formula; in a display it stands alone, with room for sums and fractions.

    Raises InputError where problem() has something to say.
    """
    box = set_node(parse(latex), MathStyle(size_pt, display))
    return MathBox(box.width, box.ascent, box.descent, box.marks)
