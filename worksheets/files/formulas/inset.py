"""Formulas among words: a box with its ink, as wide as it is drawn.

In: a formula and the type of the words around it. Out: an Inset. The letters of a formula
are real letters; what a reader hears in its place are its words.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import assert_never

from worksheets.files.fonts import Face, Type
from worksheets.files.formulas.boxes import MathMark, MathPath, MathRule, MathText
from worksheets.files.glyphs import FontKey, bits_of, encoded, font_name, literal
from worksheets.files.ink import Element, Ink
from worksheets.files.insets import Inset
from worksheets.files.maths import set_maths
from worksheets.papers.blocks import Formula


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
