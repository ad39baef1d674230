"""Formulas and pictures among words: a box with its ink, as wide as it is drawn.

In: a formula or a picture and the type of the words around it. Out: an Inset, which lines.py
puts into a line as it does a word. The letters of a formula are real letters; what a reader
hears in its place are its words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import assert_never

from worksheets.files.fonts import Face, Type
from worksheets.files.formulas.boxes import MathMark, MathPath, MathRule, MathText
from worksheets.files.glyphs import FontKey, bits_of, encoded, font_name, literal
from worksheets.files.images import image_name
from worksheets.files.ink import Element, Ink
from worksheets.files.looks import MM
from worksheets.files.maths import set_maths
from worksheets.papers.blocks import Formula, Picture

CAPITAL_EM = 0.7
"""The height of a capital letter."""


@dataclass(frozen=True, slots=True)
class Inset:
    """What stands in a line and is no word; lengths in points."""

    width: float
    ascent: float
    """Above the baseline."""
    descent: float
    """Below the baseline."""
    ink: Ink
    element: Element
    kind: Type
    """Of the words around it."""


@lru_cache(maxsize=1 << 12)
def formula_inset(formula: Formula, kind: Type) -> Inset:
    """Return the formula, set in the size of the words around it."""
    box = set_maths(formula.latex, kind.size)
    used: dict[FontKey, int] = {}
    ops = [b"%.2f g" % kind.grey] if kind.grey else []
    for mark in box.marks:
        ops += _operators(mark, used)
    ink = Ink(b" ".join(ops), tuple(used.items()), text=False)
    element = Element(b"Formula", alt=formula.words, said=formula.words, inline=True)
    return Inset(box.width, box.ascent, box.descent, ink, element, kind)


def picture_inset(picture: Picture, kind: Type, *, alone: bool) -> Inset:
    """Return the picture, on the baseline or, where it is `alone`, hanging from the line's top."""
    width, height = picture.width_mm * MM, picture.height_mm * MM
    above = min(height, kind.size * CAPITAL_EM) if alone else height
    show = b"%.2f 0 0 %.2f 0 %.2f cm /%b Do" % (
        width, height, above - height, image_name(picture.image),
    )  # fmt: skip
    ink = Ink(show, ((picture.image, 1),), text=False)
    alt = picture.words.removeprefix("[").removesuffix("]")
    element = Element(b"Figure", alt=alt, inline=True)
    return Inset(width, above, height - above, ink, element, kind)


def fitted(inset: Inset, room: float) -> Inset:
    """Return the inset, made smaller where it is wider than the room."""
    if inset.width <= room:
        return inset
    scale = room / inset.width
    ink = replace(inset.ink, show=b"%.4f 0 0 %.4f 0 0 cm %b" % (scale, scale, inset.ink.show))
    return replace(
        inset, width=room, ascent=inset.ascent * scale, descent=inset.descent * scale, ink=ink
    )


def _operators(mark: MathMark, used: dict[FontKey, int]) -> Iterator[bytes]:
    match mark:
        case MathText():
            yield b"BT %.2f %.2f Td" % (mark.x, mark.y)
            face = _face(mark.face_name)
            for table, codes in encoded(mark.text):
                key = (face, table)
                used[key] = used.get(key, 0) | bits_of(codes)
                yield b"/%b %.4g Tf %b Tj" % (font_name(key), mark.size, literal(codes))
            yield b"ET"
        case MathRule():
            yield b"%.2f %.2f %.2f %.2f re f" % (mark.x, mark.y, mark.width, mark.height)
        case MathPath():
            yield b"q 1 0 0 1 %.2f %.2f cm %b Q" % (mark.x, mark.y, mark.ops)
        case _:
            assert_never(mark)


def _face(name: str) -> Face:
    """Return the face that formulas call so: «PT Serif BoldItalic», «STIX Two Math»."""
    family, _, style = name.rpartition(" ")
    if style not in {"Regular", "Bold", "Italic", "BoldItalic"}:
        return Face(name)
    return Face(family, bold="Bold" in style, italic="Italic" in style)
