"""Strips: pieces as wide as the text area that no page break may cut.

In: pieces of text and where they stand. Out: a strip for each line, with its marks
(words, rules, shades) and how firmly it holds on to the next one. Which block becomes
which strips is said in setting.py, which page a strip stands on in pages.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from worksheets.files.fonts import baseline
from worksheets.files.ink import NOTHING, Element, Mark, joined, moved, rule
from worksheets.files.lines import Line, Pieces, break_lines
from worksheets.files.looks import MM, Look, type_for
from worksheets.papers.blocks import Align
from worksheets.papers.style import Style

INSET_AIR_EM = 0.1
"""White space between a formula that is higher than a line and the lines around it."""


class Tie(IntEnum):
    """How firmly a strip holds on to the next one."""

    LOOSE = 0
    """May be parted even inside a question."""
    FREE = 1
    WHOLE = 2
    """Parted only where the whole group is taller than a page."""
    FIRM = 3
    """Parted only where even these few are taller than a page."""


@dataclass(frozen=True, slots=True)
class Strip:
    """What a page break may not cut; lengths in points."""

    height: float
    marks: tuple[Mark, ...] = ()
    gap: float = 0
    """White space above, left out at the top of a page."""
    tie: Tie = Tie.FREE
    fresh: bool = False
    """Begins a new page."""
    repeat: tuple[Strip, ...] = ()
    """Set again above this strip where it begins a page: the heading of its table."""
    drop: float = 0
    """How much lower than usual its first baseline lies: a formula is higher than a line."""


@dataclass(frozen=True, slots=True)
class Slug:
    """Strips that were set once and are printed in many papers: a question, a row of a key."""

    strips: tuple[Strip, ...]
    height: float
    """With the white space between the strips."""
    gap: float
    tie: Tie
    label: Mark | None = None
    """Its number: what differs from paper to paper."""
    fresh: bool = False
    repeat: tuple[Strip, ...] = ()
    opens: tuple[Element, ...] = ()
    """What begins before it, a table with its first row."""
    closes: int = 0


def slug_of(strips: Sequence[Strip]) -> Slug:
    """Return the strips as one slug."""
    height = sum(strip.gap + strip.height for strip in strips) - strips[0].gap
    return Slug(tuple(strips), height, strips[0].gap, strips[-1].tie)


def strips_of(pieces: Iterable[Strip | Slug]) -> list[Strip]:
    """Return the strips that slugs are made of, their labels drawn into them."""
    strips: list[Strip] = []
    for piece in pieces:
        if isinstance(piece, Strip):
            strips.append(piece)
            continue
        first, *rest = piece.strips
        if piece.label:
            first = beginning_with((piece.label,), first)
        first = replace(first, gap=piece.gap, fresh=piece.fresh, repeat=piece.repeat)
        own = [first, *rest]
        if piece.opens:
            own[0] = with_marks(own[0], opened(own[0].marks, piece.opens))
        if piece.closes:
            own[-1] = with_marks(own[-1], closed(own[-1].marks, piece.closes))
        strips += own
    return strips


@dataclass(frozen=True, slots=True)
class Place:
    """Where blocks stand; points from the left of the text area."""

    style: Style
    x: float
    width: float
    height: float
    """Of the text area."""

    def inside(self, left: float, right: float = 0) -> Place:
        """Return the place without these margins."""
        return replace(self, x=self.x + left, width=self.width - left - right)


def page_place(style: Style) -> Place:
    """Return the text area of the style's page."""
    height = style.page_height_mm - style.margin_top_mm - style.margin_bottom_mm
    return Place(style, 0, style.text_width_mm * MM, height * MM)


def line_height(look: Look, style: Style) -> float:
    """Return the distance from one line to the next, in points."""
    return style.size_pt * look.scale * style.leading


def paragraph(
    pieces: Pieces, look: Look, place: Place, align: Align = "left", indent: float = 0
) -> list[Strip]:
    """Set the pieces as lines; the first two and the last two stay together."""
    lines = break_lines(pieces, place.width, indent)
    starts = [indent] + [0.0] * len(lines)
    strips = [
        _strip(line, look, place, align, start) for line, start in zip(lines, starts, strict=False)
    ]
    ends = {0, len(strips) - 2}
    return [
        replace(strip, tie=Tie.FIRM) if at in ends and strip is not strips[-1] else strip
        for at, strip in enumerate(strips)
    ]


def _strip(line: Line, look: Look, place: Place, align: Align, start: float) -> Strip:
    height = line_height(look, place.style)
    letters = type_for(look, place.style)
    spare = place.width - line.width - start
    x = place.x + start + {"left": 0, "center": spare / 2, "right": spare}[align]
    y = baseline(letters.face.family, letters.size, height)
    air = letters.size * INSET_AIR_EM
    up = max(0.0, line.ascent + air - y)
    down = max(0.0, line.descent + air - (height - y))
    marks = tuple([moved(mark, x, y + up) for mark in line.marks])
    return Strip(height + up + down, marks, drop=up)


def hung(label: Pieces, pieces: Pieces, look: Look, place: Place, hang: float) -> list[Strip]:
    """Set the pieces as a paragraph with a label in the column to its left."""
    head, indent = label_beside(label, look, place, hang)
    body = paragraph(pieces, look, place.inside(hang), indent=indent)
    first = body[0] if body else Strip(line_height(look, place.style))
    return [beginning_with(head, first), *body[1:]]


def label_beside(
    label: Pieces, look: Look, place: Place, hang: float
) -> tuple[tuple[Mark, ...], float]:
    """Return a label set in the column to the left, and by how much it is wider than that."""
    heads = paragraph(label, look, replace(place, width=float("inf")))
    if not heads:
        return (), 0.0
    (line,) = break_lines([*label, ("\xa0", type_for(look, place.style))], float("inf"))
    return heads[0].marks, max(0.0, line.width - hang)


def beginning_with(label: tuple[Mark, ...], strip: Strip) -> Strip:
    """Return the strip with a label in front of its words, in the same element."""
    if not label:
        return strip
    head = moved(label[0], 0, strip.drop) if strip.drop else label[0]
    if not strip.marks or strip.marks[0].ink.idle:
        return with_marks(strip, (head, *strip.marks))
    first, *marks = strip.marks
    if first.ink.text:
        return with_marks(strip, (joined(head, first), *marks))
    inner = tuple(element for element in first.opens if element.inline)
    opening = Mark(head.x, head.y, head.ink, first.opens[: len(first.opens) - len(inner)])
    following = Mark(first.x, first.y, first.ink, inner, first.closes)
    return with_marks(strip, (opening, following, *marks))


def with_marks(strip: Strip, marks: tuple[Mark, ...]) -> Strip:
    """Return the strip with other marks."""
    return Strip(strip.height, marks, strip.gap, strip.tie, strip.fresh, strip.repeat, strip.drop)


def stacked(strips: Iterable[Strip]) -> Strip:
    """Return one strip that holds all of them, one below the other."""
    height = drop = 0.0
    marks: list[Mark] = []
    for at, strip in enumerate(strips):
        drop = drop if at else strip.drop
        height += strip.gap
        marks += [moved(mark, 0, height) for mark in strip.marks] if height else strip.marks
        height += strip.height
    return Strip(height, tuple(marks), drop=drop)


def beside(columns: Iterable[Iterable[Strip]]) -> Strip:
    """Return one strip that holds the columns side by side, their first baselines level."""
    stacks = [stacked(column) for column in columns]
    drop = max([stack.drop for stack in stacks], default=0.0)
    if drop:
        stacks = [stacked([Strip(drop - stack.drop), stack]) for stack in stacks]
    height = max([stack.height for stack in stacks], default=0.0)
    return Strip(height, tuple([mark for stack in stacks for mark in stack.marks]), drop=drop)


def spaced(strips: Sequence[Strip], gap: float) -> list[Strip]:
    """Return the strips with that white space above the first."""
    return [replace(strips[0], gap=gap), *strips[1:]] if strips else []


def held(strips: Sequence[Strip], tie: Tie) -> list[Strip]:
    """Return the strips, the last one held to what follows."""
    return [*strips[:-1], replace(strips[-1], tie=tie)] if strips else []


def whole(strips: Sequence[Strip], *, loose: bool = False) -> list[Strip]:
    """Return the strips held together; loose ones stay loose on demand."""
    kept = [s if loose and s.tie is Tie.LOOSE else _at_least(s, Tie.WHOLE) for s in strips[:-1]]
    return [*kept, *strips[-1:]]


def _at_least(strip: Strip, tie: Tie) -> Strip:
    return strip if strip.tie >= tie else replace(strip, tie=tie)


def tagged(strips: Sequence[Strip], *elements: Element) -> list[Strip]:
    """Return the strips with these elements of the structure around their words."""
    speaking = [at for at, strip in enumerate(strips) if _speaking(strip.marks)]
    if not speaking:
        return list(strips)
    changed = list(strips)
    first, last = speaking[0], speaking[-1]
    changed[first] = with_marks(strips[first], opened(strips[first].marks, elements))
    changed[last] = with_marks(changed[last], closed(changed[last].marks, len(elements)))
    return changed


def _speaking(marks: Sequence[Mark]) -> list[int]:
    return [at for at, mark in enumerate(marks) if not mark.ink.idle]


def opened(marks: tuple[Mark, ...], elements: tuple[Element, ...]) -> tuple[Mark, ...]:
    """Return the marks with these elements begun before the first words."""
    at = _speaking(marks)[0]
    mark = marks[at]
    changed = Mark(mark.x, mark.y, mark.ink, (*elements, *mark.opens), mark.closes)
    return (*marks[:at], changed, *marks[at + 1 :])


def closed(marks: tuple[Mark, ...], count: int) -> tuple[Mark, ...]:
    """Return the marks with so many elements ended behind the last words."""
    at = _speaking(marks)[-1]
    mark = marks[at]
    changed = Mark(mark.x, mark.y, mark.ink, mark.opens, mark.closes + count)
    return (*marks[:at], changed, *marks[at + 1 :])


def silent(look: Look, place: Place) -> Strip:
    """Return a line without words, where an element has none."""
    return Strip(line_height(look, place.style), (Mark(place.x, 0, NOTHING),))


def framed(strips: Sequence[Strip], place: Place, pad: float) -> list[Strip]:
    """Return the strips in a frame around the place, open where a page ends within it."""
    last = len(strips) - 1
    right = place.x + place.width
    framed_strips: list[Strip] = []
    for at, strip in enumerate(strips):
        above, below = pad * (at == 0), pad * (at == last)
        inner = stacked([replace(strip, gap=strip.gap + above), Strip(below)])
        sides = [rule(x, 0, x, inner.height) for x in (place.x, right)]
        sides += [rule(place.x, 0, right, 0)] * (at == 0)
        sides += [rule(place.x, inner.height, right, inner.height)] * (at == last)
        framed_strips.append(
            replace(strip, height=inner.height, marks=(*inner.marks, *sides), gap=0.0)
        )
    return framed_strips
