"""Boxes and the marks in them: what setting a formula comes to.

All lengths are points. A box has its origin at the left end of its baseline; x grows to
the right and y upwards, so that what hangs below the baseline has a negative y.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class MathText:
    """Characters of one face; x and y are where the first one stands on its baseline."""

    x: float
    y: float
    text: str
    face_name: str
    """A name of faces.py."""
    size: float


@dataclass(frozen=True, slots=True)
class MathRule:
    """A filled rectangle; x and y are its lower left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class MathPath:
    """A filled outline; its coordinates count from x and y."""

    x: float
    y: float
    ops: bytes
    """Operators of a PDF's content stream, the filling included: `0 0 m 5 0 l … h f`."""


MathMark = MathText | MathRule | MathPath


@dataclass(frozen=True, slots=True)
class Box:
    """Marks and the room they take."""

    width: float
    ascent: float
    """Above the baseline; not negative."""
    descent: float
    """Below the baseline; not negative."""
    marks: tuple[MathMark, ...] = ()
    lean: float = 0
    """How far the last letter leans to the right at its top; part of the width."""
    accent_x: float | None = None
    """Over which point a mark stands; none: over the middle."""


EMPTY = Box(0, 0, 0)


def moved(marks: Iterable[MathMark], x: float, y: float) -> tuple[MathMark, ...]:
    """Return the marks moved to the right and up."""
    return tuple(replace(mark, x=mark.x + x, y=mark.y + y) for mark in marks)


def placed(boxes: Iterable[tuple[Box, float, float]], width: float) -> Box:
    """Return a box of that width with the boxes in it, each at its x and y."""
    ascent = descent = 0.0
    marks: list[MathMark] = []
    for box, x, y in boxes:
        ascent, descent = max(ascent, box.ascent + y), max(descent, box.descent - y)
        marks += moved(box.marks, x, y)
    return Box(max(0.0, width), ascent, descent, tuple(marks))


def beside(boxes: Iterable[Box]) -> Box:
    """Return the boxes side by side on one baseline."""
    at = 0.0
    found: list[tuple[Box, float, float]] = []
    for box in boxes:
        found.append((box, at, 0.0))
        at += box.width
    return placed(found, at)


def padded(box: Box, left: float, right: float) -> Box:
    """Return the box with white space at its sides."""
    return replace(placed([(box, left, 0.0)], box.width + left + right), lean=0)


def rule(width: float, height: float) -> Box:
    """Return a rule that stands on the baseline."""
    return Box(width, height, 0, (MathRule(0, 0, width, height),))
