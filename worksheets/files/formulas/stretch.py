"""Glyphs that grow: brackets, arrows, lying braces, large operators, root signs.

In: a character and the length it has to reach. Out: a box: the character itself where it
is long enough, otherwise the outline of a longer form of it, or of its pieces. Nothing
here knows what stands between the brackets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from math import log
from typing import Any, Literal

from worksheets.files.fonts import SYMBOLS as MATHS
from worksheets.files.formulas.boxes import Box, MathPath, MathText, placed
from worksheets.files.formulas.faces import (
    SCALE,
    Glyph,
    constant,
    glyph,
    has,
    named_glyph,
    opened,
)

Way = Literal["Vert", "Horiz"]
"""Upwards or across."""

_UNIT = SCALE / 1000
_MOST_PIECES = 400
_ROOTS = ("uni221A", "uni221A.s1", "uni221A.s2", "uni221A.s3")


def character(text: str, face_name: str, size: float) -> Box:
    """Return a character as text, with the ink as its height.

    Those beyond the first plane of Unicode are outlines: a PDF's font loses what they are.
    """
    one = glyph(text, face_name)
    if ord(text) > 0xFFFF:
        return outline(one, size)
    scale = SCALE if face_name == MATHS else 1
    return Box(
        (one.advance + one.lean) * size,
        max(0.0, one.y_max * size),
        max(0.0, -one.y_min * size),
        (MathText(0, 0, text, face_name, size * scale),),
        one.lean * size,
        one.accent_x * size,
    )


def stretched(text: str, height: float, size: float) -> Box:
    """Return a bracket at least that high; as high as it gets where it does not grow."""
    pieces = _pieces(text, height / size, "Vert")
    if pieces == [(glyph(text, MATHS), 0.0)]:
        return character(text, MATHS, size)
    boxes = [(outline(piece, size), 0.0, at * size) for piece, at in pieces]
    return placed(boxes, max(box.width for box, _, _ in boxes))


def lying(text: str, width: float, size: float) -> Box:
    """Return an arrow or a brace at least that wide, its ink standing on the baseline."""
    pieces = _pieces(text, width / size, "Horiz")
    low = min(piece.y_min for piece, _ in pieces)
    left = pieces[0][0].x_min
    right = max(at + piece.x_max for piece, at in pieces)
    if pieces == [(glyph(text, MATHS), 0.0)]:
        boxes = [(character(text, MATHS, size), -left * size, -low * size)]
    else:
        boxes = [(outline(piece, size), (at - left) * size, -low * size) for piece, at in pieces]
    high = max(piece.y_max for piece, _ in pieces) - low
    return replace(placed(boxes, (right - left) * size), ascent=high * size, descent=0.0)


def widest(text: str, width: float, size: float) -> Box:
    """Return the widest form of a mark that is not wider than this, or its narrowest."""
    construction = _construction(text, "Horiz")
    records = construction.MathGlyphVariantRecord[1:] if construction is not None else ()
    forms = [named_glyph(record.VariantGlyph) for record in records]
    fitting = [form for form in forms if _length(form, "Horiz") * size <= width]
    return outline(fitting[-1], size) if fitting else character(text, MATHS, size)


def large(text: str, size: float) -> Box:
    """Return a large operator as it stands in a display, on its own baseline."""
    construction = _construction(text, "Vert")
    if construction is None:
        return character(text, MATHS, size)
    forms = [named_glyph(one.VariantGlyph) for one in construction.MathGlyphVariantRecord]
    least = constant("DisplayOperatorMinHeight")
    tall = [form for form in forms if _length(form, "Vert") >= least]
    return outline((tall or forms[-1:])[0], size)


def root_sign(height: float, size: float) -> Box:
    """Return a root sign of exactly this height, standing on the baseline.

    The form that is nearest to it is stretched, which shows less than a sign too tall.
    """
    forms = [named_glyph(name) for name in _ROOTS]
    nearest = min(forms, key=lambda form: abs(log(height / (_length(form, "Vert") * size))))
    stretch = height / (_length(nearest, "Vert") * size)
    ops = _ops(nearest.name, size, stretch)
    mark = MathPath(0, -nearest.y_min * size * stretch, ops)
    return Box(nearest.advance * size, height, 0, (mark,))


def outline(one: Glyph, size: float) -> Box:
    """Return the outline of a glyph on its baseline."""
    return Box(
        (one.advance + one.lean) * size,
        max(0.0, one.y_max * size),
        max(0.0, -one.y_min * size),
        (MathPath(0, 0, _ops(one.name, size)),),
        one.lean * size,
        one.accent_x * size,
    )


def _length(one: Glyph, way: Way) -> float:
    return one.y_max - one.y_min if way == "Vert" else one.x_max - one.x_min


@cache
def _construction(text: str, way: Way) -> Any:
    """Return the longer forms of a character; None where it has none."""
    if not has(text, MATHS):
        return None
    variants = opened(MATHS)["MATH"].table.MathVariants
    names = getattr(variants, f"{way}GlyphCoverage").glyphs
    name = glyph(text, MATHS).name
    if name not in names:
        return None
    return getattr(variants, f"{way}GlyphConstruction")[names.index(name)]


# Longer forms, and long forms made of pieces


def _pieces(text: str, length: float, way: Way) -> list[tuple[Glyph, float]]:
    """Return the glyphs that make up the length, each with its place along the way."""
    plain = glyph(text, MATHS)
    construction = _construction(text, way)
    if construction is None or length <= _length(plain, way):
        return [(plain, 0.0)]
    names = [record.VariantGlyph for record in construction.MathGlyphVariantRecord[1:]]
    forms = [named_glyph(name) for name in names]
    long = [form for form in forms if _length(form, way) >= length]
    if long or construction.GlyphAssembly is None:
        return [((long or [*forms, plain][-1:])[0], 0.0)]
    return _assembled(construction.GlyphAssembly.PartRecords, length, way)


def _assembled(parts: Sequence[Any], length: float, way: Way) -> list[tuple[Glyph, float]]:
    """Return pieces set end to end, as long as asked."""
    least = opened(MATHS)["MATH"].table.MathVariants.MinConnectorOverlap
    pieces = _repeated(parts, length / _UNIT, least)
    total = sum(part.FullAdvance for part in pieces) - least * (len(pieces) - 1)
    spare = max(0.0, total - length / _UNIT) / max(1, len(pieces) - 1)
    at = 0.0
    found: list[tuple[Glyph, float]] = []
    for before, part in zip([None, *pieces[:-1]], pieces, strict=True):
        if before is not None:
            joint = min(before.EndConnectorLength, part.StartConnectorLength)
            at += before.FullAdvance - min(joint, least + spare)
        piece = named_glyph(part.glyph)
        found.append((piece, at * _UNIT - (piece.y_min if way == "Vert" else piece.x_min)))
    return found


def _repeated(parts: Sequence[Any], length: float, overlap: float) -> list[Any]:
    """Return the pieces with as many of those that repeat as it takes."""
    count = 0
    while True:
        pieces = [part for part in parts for _ in range(count if part.PartFlags & 1 else 1)]
        reach = sum(part.FullAdvance for part in pieces) - overlap * (len(pieces) - 1)
        if (pieces and reach >= length) or len(pieces) > _MOST_PIECES:
            return pieces
        count += 1


# Outlines as operators of PDF


@cache
def _ops(name: str, size: float, stretch: float = 1) -> bytes:
    """Return the outline of a glyph as PDF operators, filled."""
    from fontTools.pens.recordingPen import DecomposingRecordingPen

    glyphs = opened(MATHS).getGlyphSet()
    pen = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(pen)
    unit = _UNIT * size
    words: list[str] = []
    at = (0.0, 0.0)
    for operator, points in pen.value:
        scaled = [(x * unit, y * unit * stretch) for x, y in points]
        words += _operator(operator, at, scaled)
        at = scaled[-1] if scaled else at
    return " ".join([*words, "f"]).encode("ascii")


def _operator(
    operator: str, at: tuple[float, float], points: list[tuple[float, float]]
) -> list[str]:
    match operator:
        case "moveTo":
            return [*_numbers(points), "m"]
        case "lineTo":
            return [*_numbers(points), "l"]
        case "qCurveTo":
            return _curves(at, points)
        case _:
            return ["h"]


def _curves(at: tuple[float, float], points: list[tuple[float, float]]) -> list[str]:
    """Return a run of quadratic curves as cubic ones; a PDF has no others."""
    words: list[str] = []
    controls = points[:-1]
    for number, (x, y) in enumerate(controls):
        if number + 1 < len(controls):
            after = controls[number + 1]
            end = ((x + after[0]) / 2, (y + after[1]) / 2)
        else:
            end = points[-1]
        first = (at[0] + 2 * (x - at[0]) / 3, at[1] + 2 * (y - at[1]) / 3)
        second = (end[0] + 2 * (x - end[0]) / 3, end[1] + 2 * (y - end[1]) / 3)
        words += [*_numbers([first, second, end]), "c"]
        at = end
    return words


def _numbers(points: Sequence[tuple[float, float]]) -> list[str]:
    return [f"{round(value, 3) + 0:g}" for point in points for value in point]
