"""Strips -> pages: which strip stands where.

In: strips and the height of the text area. Out: for each page its strips with their
distance from the top. Strips that hold on to each other share a page where a page can
hold them; a group taller than a page flows, and is parted where it holds least.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from worksheets.files.strips import Strip, Tie


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip on a page."""

    y: float
    """How far its top lies below that of the text area, in points."""
    strip: Strip
    again: bool = False
    """The heading of a table that began on a page before."""


@dataclass(slots=True)
class Page:
    """A page that fills."""

    placed: list[Placed] = field(default_factory=list)
    foot: float = 0.0
    """How far down it is filled, in points."""


_SLACK = 0.01


def paginate(strips: Sequence[Strip], height: float) -> list[list[Placed]]:
    """Return the pages, at least one; no page but the only one is empty."""
    pages = [Page()]
    _place(pages, strips, height + _SLACK, Tie.LOOSE)
    return [page.placed for page in pages]


def _place(pages: list[Page], strips: Sequence[Strip], height: float, level: int) -> None:
    """Place the strips; what does not fit is parted at ever firmer ties, in the end at all."""
    for group in _groups(strips, level):
        page = pages[-1]
        tall = sum([strip.gap + strip.height for strip in group])
        if group[0].fresh or (
            page.placed and page.foot + tall > height and _alone(group, tall) <= height
        ):
            page = _turned(pages)
        room = tall if page.placed else _alone(group, tall)
        if page.foot + room <= height:
            _add(page, group)
        elif len(group) > 1:
            _place(pages, group, height, level + 1)
        else:
            _add(_turned(pages), group)


def _alone(group: Sequence[Strip], tall: float) -> float:
    """Return the height of a group at the top of a page."""
    return tall - group[0].gap + sum([head.height for head in group[0].repeat])


def _groups(strips: Sequence[Strip], level: int) -> Iterator[Sequence[Strip]]:
    """Cut the strips behind each one that holds on more loosely than the level."""
    start = 0
    for at, strip in enumerate(strips, 1):
        fresh_next = at < len(strips) and strips[at].fresh
        if at == len(strips) or strip.tie < level or fresh_next:
            yield strips[start:at]
            start = at


def _add(page: Page, group: Sequence[Strip]) -> None:
    for strip in group:
        if page.placed:
            page.foot += strip.gap
        for head in strip.repeat if not page.placed else ():
            page.placed.append(Placed(page.foot, head, again=True))
            page.foot += head.height
        page.placed.append(Placed(page.foot, strip))
        page.foot += strip.height


def _turned(pages: list[Page]) -> Page:
    if pages[-1].placed:
        pages.append(Page())
    return pages[-1]
