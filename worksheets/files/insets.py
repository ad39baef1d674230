"""Pictures among words: a box with its ink, as wide as it is drawn.

In: a picture and the type of the words around it. Out: an Inset, which lines.py puts into a
line as it does a word. Formulas (formulas/inset.py) come out as the same.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from worksheets.files.fonts import Type
from worksheets.files.images import image_name
from worksheets.files.ink import MM, Element, Ink
from worksheets.papers.blocks import Picture

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
