"""Strips -> a cast: a block ready for the page, as a line of type was cast in one piece.

A question is set once and printed in a thousand papers; what differs there is where it
stands, the numbers of its words in the page's structure, and its own number. A cast holds
its operators and the objects of its structure with holes for these, so that putting it on
a page is filling in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from worksheets.files.glyphs import FontKey
from worksheets.files.ink import Element, Mark, Used
from worksheets.files.objects import text_string
from worksheets.files.strips import Slug, Strip
from worksheets.papers.blocks import Image

_SEPARATOR = b"\n"


@dataclass(frozen=True, slots=True)
class Cast:
    """A block ready for the page; its origin is the top of the text area's left edge."""

    idle: bytes
    """Operators that say nothing to a reader."""
    words: bytes
    """Operators with a `%d` for the number of each stretch, and a `%b` for a label."""
    used: Used
    owners: tuple[int, ...]
    """The element of each stretch of words, counted in the cast."""
    roots: tuple[int, ...]
    """The elements that stand in no other one of the cast."""
    size: int
    """How many elements there are."""
    template: bytes
    """The objects of the elements, a line each, with a `%d` for each number."""
    numbers: tuple[tuple[int, int], ...]
    """What goes into each `%d`: one of the four bases below, and what is added to it."""

    def objects(self, element: int, parent: int, page: int, word: int) -> list[bytes]:
        """Return the objects of the elements.

        `element` is the number of the first one's object, `parent` that of the one around
        them, `page` that of the page, `word` the number of the first stretch of words.
        """
        bases = (element, parent, page, word)
        filled = self.template % tuple([bases[base] + more for base, more in self.numbers])
        return filled.split(_SEPARATOR)

    def placed(self, word: int, label: bytes | None) -> bytes:
        """Return the operators, the first stretch of words being number `word`."""
        numbers = range(word, word + len(self.owners))
        if label is None:
            return self.words % tuple(numbers)
        return self.words % (word, label, *numbers[1:])


_ELEMENT, _PARENT, _PAGE, _WORD = range(4)


class _Same:
    """Strips as the very ones they are: they need not be compared mark by mark."""

    __slots__ = ("strips",)

    def __init__(self, strips: tuple[Strip, ...]) -> None:
        self.strips = strips

    def __hash__(self) -> int:
        return id(self.strips)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.strips is self.strips


def cast_of(slug: Slug) -> Cast:
    """Return the cast of a slug, which is made once."""
    return _cast(_Same(slug.strips), slug.label is not None)


@lru_cache(maxsize=1 << 13)
def _cast(same: _Same, labelled: bool) -> Cast:
    """Return the cast of strips; with a hole before the first words if `labelled`."""
    strips = same.strips
    elements: list[Element] = []
    parents: list[int] = []
    path: list[int] = []
    owners: list[int] = []
    inside: list[list[tuple[int, int]]] = []
    """What stands in each element, in order: elements and stretches of words."""

    def stretch(owner: int) -> None:
        inside[owner].append((_WORD, len(owners)))
        owners.append(owner)
        words.append(begin_words(elements[owner], b"%d"))

    idle: list[bytes] = []
    words: list[bytes] = []
    used: dict[FontKey | Image, int] = {}
    current = -1
    for mark, y in _marks(strips):
        for element in mark.opens:
            elements.append(element)
            parents.append(path[-1] if path else -1)
            inside.append([])
            if path:
                inside[path[-1]].append((_ELEMENT, len(elements) - 1))
            path.append(len(elements) - 1)
        if mark.ink.idle:
            idle.append(operators(mark, 0, -y))
        elif mark.ink.show or (labelled and not owners):
            if path[-1] != current:
                if current >= 0:
                    words.append(b"EMC")
                current = path[-1]
                if labelled and not owners and elements[current].inline:
                    # The number stands before the formula, not in it.
                    stretch(path[-2])
                    words += [b"BT %b ET", b"EMC"]
                stretch(current)
                if labelled and len(owners) == 1:
                    words.append(b"BT %b ET")
            words.append(operators(mark, 0, -y).replace(b"%", b"%%"))
        for key, bits in mark.ink.used:
            used[key] = used.get(key, 0) | bits
        del path[len(path) - mark.closes :]
    words.append(b"EMC")
    template, numbers = _objects(elements, parents, inside)
    return Cast(
        idle=b"\n".join(idle),
        words=b"\n".join(words),
        used=tuple(used.items()),
        owners=tuple(owners),
        roots=tuple(at for at, parent in enumerate(parents) if parent < 0),
        size=len(elements),
        template=template,
        numbers=numbers,
    )


def _marks(strips: Sequence[Strip]) -> Iterator[tuple[Mark, float]]:
    """Yield the marks, each with the distance of its strip from the top."""
    y = 0.0
    for at, strip in enumerate(strips):
        y += strip.gap if at else 0.0
        for mark in strip.marks:
            yield mark, y
        y += strip.height


def _objects(
    elements: Sequence[Element],
    parents: Sequence[int],
    inside: Sequence[Sequence[tuple[int, int]]],
) -> tuple[bytes, tuple[tuple[int, int], ...]]:
    lines: list[bytes] = []
    numbers: list[tuple[int, int]] = []
    for at, (element, parent) in enumerate(zip(elements, parents, strict=True)):
        numbers.append((_ELEMENT, parent) if parent >= 0 else (_PARENT, 0))
        kids = b""
        if any(base == _WORD for base, _ in inside[at]):
            kids = b"/Pg %d 0 R"
            numbers.append((_PAGE, 0))
        if inside[at]:
            holes = [b"%d 0 R" if base == _ELEMENT else b"%d" for base, _ in inside[at]]
            kids += b"/K[%b]" % b" ".join(holes)
            numbers += inside[at]
        lines.append(b"<</S/%b/P %%d 0 R%b%b>>" % (element.role, entries(element), kids))
    return _SEPARATOR.join(lines), tuple(numbers)


def begin_words(element: Element, number: bytes) -> bytes:
    """Return the operator that begins a stretch of an element's words."""
    said = b"/ActualText%b" % text_string(element.said) if element.said else b""
    return b"/%b<</MCID %b%b>>BDC" % (element.role, number, said)


def entries(element: Element) -> bytes:
    """Return what the object of an element says beside its role and its kin."""
    return element.more + (b"/Alt%b" % text_string(element.alt) if element.alt else b"")


def operators(mark: Mark, left: float, top: float) -> bytes:
    """Return the operators of a mark on a page whose text area begins at left and top."""
    x, y = left + mark.x, top - mark.y
    if mark.ink.text:
        return b"BT %.2f %.2f Td %b ET" % (x, y, mark.ink.show)
    return b"q 1 0 0 1 %.2f %.2f cm %b Q" % (x, y, mark.ink.show)


def label_operators(label: Mark, drop: float) -> bytes:
    """Return what goes into the hole for a label, so much lower than usual."""
    return b"%.2f %.2f Td %b" % (label.x, -label.y - drop, label.ink.show)
