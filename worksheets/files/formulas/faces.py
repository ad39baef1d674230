"""The faces of formulas: PT Serif for letters, digits and words, STIX Two Math for signs.

In: a character and the face wanted for it. Out: its glyph: how wide and how high it is,
in parts of the type size. The fonts are opened when the first formula is set, not before.
STIX Two Math is set a little larger, so that its signs are as large as PT Serif's letters.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any

from worksheets.files.fonts import SYMBOLS as MATHS
from worksheets.files.fonts import Face, font_file

SCALE = 1.06
"""The size of STIX Two Math, PT Serif being 1."""
FAMILY = "PT Serif"
UPRIGHT = Face(FAMILY)

_UNITS = 1000


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph and its measures; the unit is the type size of the formula."""

    face_name: str
    name: str
    """As the font calls it."""
    advance: float
    x_min: float
    y_min: float
    x_max: float
    y_max: float
    lean: float
    accent_x: float


def face_data(face_name: str) -> bytes:
    """Return the font file of a face, to be embedded under that name."""
    if face_name == MATHS:
        return font_file(Face(MATHS))
    style = face_name.removeprefix(FAMILY).strip()
    return font_file(Face(FAMILY, bold="Bold" in style, italic="Italic" in style))


@cache
def opened(face_name: str) -> Any:
    """Return fontTools' font of the face."""
    # Loaded here, since most papers have no formula.
    from fontTools.ttLib import TTFont

    return TTFont(BytesIO(face_data(face_name)), lazy=True)


@cache
def _characters(face_name: str) -> dict[int, str]:
    return dict(opened(face_name).getBestCmap())


def face_for(character: str, wanted: Face) -> str:
    """Return the name of the face that sets the character: the one wanted, if it can."""
    return wanted.name if ord(character) in _characters(wanted.name) else MATHS


@cache
def glyph(character: str, face_name: str) -> Glyph:
    """Return the glyph of a character that the face has."""
    return named_glyph(_characters(face_name)[ord(character)], face_name)


def has(character: str, face_name: str) -> bool:
    """Tell whether the face has the character."""
    return ord(character) in _characters(face_name)


@cache
def named_glyph(name: str, face_name: str = MATHS) -> Glyph:
    """Return the glyph that the font calls so."""
    font = opened(face_name)
    unit = (SCALE if face_name == MATHS else 1) / _UNITS
    shape = font["glyf"][name]
    bounds = [getattr(shape, side, 0) for side in ("xMin", "yMin", "xMax", "yMax")]
    x_min, _, x_max, _ = bounds
    advance, _ = font["hmtx"][name]
    leans, accents = _info() if face_name == MATHS else ({}, {})
    lean = leans.get(name, 0 if face_name == MATHS else max(0, x_max - advance))
    accent_x = accents.get(name, (x_min + x_max) / 2)
    scaled = (value * unit for value in (advance, *bounds, lean, accent_x))
    return Glyph(face_name, name, *scaled)


@cache
def _info() -> tuple[dict[str, int], dict[str, int]]:
    """Return how far glyphs lean, and where marks stand over them."""
    info = opened(MATHS)["MATH"].table.MathGlyphInfo
    leans, accents = info.MathItalicsCorrectionInfo, info.MathTopAccentAttachment
    return (
        {
            name: value.Value
            for name, value in zip(leans.Coverage.glyphs, leans.ItalicsCorrection, strict=True)
        },
        {
            name: value.Value
            for name, value in zip(
                accents.TopAccentCoverage.glyphs, accents.TopAccentAttachment, strict=True
            )
        },
    )


def constant(name: str) -> float:
    """Return a length of the MATH table, in parts of the type size."""
    return _constant(name) * SCALE / _UNITS


def percent(name: str) -> float:
    """Return a percentage of the MATH table as a share of 1."""
    return _constant(name) / 100


@cache
def _constant(name: str) -> int:
    value = getattr(opened(MATHS)["MATH"].table.MathConstants, name)
    return int(getattr(value, "Value", value))
