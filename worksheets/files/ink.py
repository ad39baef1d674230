"""What is drawn: inks that were set once, and marks that put them on a strip.

An ink is a stretch of PDF operators that knows nothing of where it stands; a mark gives it
a place, and says which elements of the document's structure begin before it and end after
it. Lengths are in points, x from the left, y downwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from worksheets.files.fonts import Type
from worksheets.files.glyphs import (
    FontKey,
    Stretch,
    bits_of,
    encoded,
    font_name,
    literal,
    stretches,
)
from worksheets.papers.blocks import Image

MM = 72 / 25.4
"""Points in a millimetre."""

Used = tuple[tuple[FontKey | Image, int], ...]
"""Fonts, and which of their codes are used: bit n stands for code n. Images, and 1."""


@dataclass(frozen=True, slots=True)
class Ink:
    """Operators that draw from the point where they are put."""

    show: bytes
    used: Used = ()
    text: bool = True
    """They stand between BT and ET; else they are paths."""
    idle: bool = False
    """Says nothing to a reader: a rule, a ground."""


@dataclass(frozen=True, slots=True)
class Element:
    """An element of the structure that readers of a PDF see: a paragraph, a list, a figure."""

    role: bytes
    alt: str = ""
    """What is said in its place."""
    more: bytes = b""
    """Further entries, as a PDF writes them."""
    said: str = ""
    """What its letters read as, where they do not stand side by side."""
    inline: bool = False
    """Stands among the words of another element."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An ink at its place: that of the left end of its baseline."""

    x: float
    y: float
    ink: Ink
    opens: tuple[Element, ...] = ()
    """What begins here, the outermost first."""
    closes: int = 0
    """How many elements end here."""


NOTHING = Ink(b"")
"""Stands where an element has no words, as an empty cell."""


def moved(mark: Mark, x: float, y: float) -> Mark:
    """Return the mark moved to the right and down."""
    return Mark(mark.x + x, mark.y + y, mark.ink, mark.opens, mark.closes)


def joined(first: Mark, second: Mark) -> Mark:
    """Return two texts of one element as one mark."""
    step = b" %.2f %.2f Td " % (second.x - first.x, first.y - second.y)
    ink = Ink(first.ink.show + step + second.ink.show, first.ink.used + second.ink.used)
    return Mark(first.x, first.y, ink, first.opens or second.opens, first.closes + second.closes)


Segment = tuple[float, float, float, float]
"""A straight line from x, y to x, y."""


def rule(x0: float, y0: float, x1: float, y1: float) -> Mark:
    """Return a thin straight line."""
    return Mark(x0, y0, _lines(((0, 0, round(x1 - x0, 2), round(y1 - y0, 2)),)))


def rules(segments: tuple[Segment, ...]) -> Mark:
    """Return thin straight lines, drawn at once."""
    return Mark(0, 0, _lines(segments))


@lru_cache(maxsize=1 << 12)
def _lines(segments: tuple[Segment, ...]) -> Ink:
    drawn = b" ".join([b"%.4g %.4g m %.4g %.4g l" % (a, -b, c, -d) for a, b, c, d in segments])
    return Ink(drawn + b" S", text=False, idle=True)


def shade(x: float, y: float, width: float, height: float, grey: float) -> Mark:
    """Return a light ground behind words."""
    ops = b"%.2f g 0 0 %.2f %.2f re f" % (grey, width, -height)
    return Mark(x, y, Ink(ops, text=False, idle=True))


@lru_cache(maxsize=1 << 16)
def ink_of(pieces: tuple[tuple[str, Type], ...]) -> Ink:
    """Return the ink of a line: its pieces one behind the other."""
    show: list[bytes] = []
    used: dict[FontKey, int] = {}
    for text, kind in pieces:
        if kind.rise:
            show.append(b"%.2f Ts" % kind.rise)
        if kind.grey:
            show.append(b"%.2f g" % kind.grey)
        for table, codes in encoded(text):
            key = (kind.face, table)
            show.append(b"/%b %.4g Tf" % (font_name(key), kind.size))
            show.append(_shown(table, codes, kind))
            used[key] = used.get(key, 0) | bits_of(codes)
        if kind.grey:
            show.append(b"0 g")
        if kind.rise:
            show.append(b"0 Ts")
    return Ink(b" ".join(show), tuple(used.items()))


def _shown(table: int, codes: bytes, kind: Type) -> bytes:
    """Return the operators that show the codes with the white space of their type."""
    if not (kind.letter_spacing or kind.word_spacing):
        return b"%b Tj" % literal(codes)
    behind_space = b"%.0f" % (-1000 * kind.word_spacing / kind.size)
    # What stands behind each letter is taken back in a line to write on.
    behind_ruled = b"%.0f" % (1000 * kind.letter_spacing / kind.size)
    behind = {Stretch.WORD: b"", Stretch.SPACE: behind_space, Stretch.RULED: behind_ruled}
    shown = [literal(part) + behind[stretch] for part, stretch in stretches(table, codes)]
    return b"%.3f Tc [%b] TJ 0 Tc" % (kind.letter_spacing, b"".join(shown))
