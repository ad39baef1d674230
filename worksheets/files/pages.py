"""Strips -> pages: which strip stands where.

In: strips and the height of the text area. Out: for each page its strips with their
distance from the top. Strips that hold on to each other share a page where a page can
hold them; a group taller than a page flows, and is parted where it holds least.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from worksheets.files.strips import Strip, Tie


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip on a page."""

    y: float
    """How far its top lies below that of the text area, in points."""
    strip: Strip
    again: bool = False
    """The heading of a table that began on a page before."""


Page = list[Placed]

_SLACK = 0.01


def paginate(strips: Sequence[Strip], height: float) -> list[Page]:
    """Return the pages, at least one; no page but the only one is empty."""
    pages: list[Page] = [[]]
    _place(pages, strips, height, Tie.LOOSE)
    return pages


def _place(pages: list[Page], strips: Sequence[Strip], height: float, level: int) -> None:
    """Place the strips; what does not fit is parted at ever firmer ties, in the end at all."""
    for group in _groups(strips, level):
        if group[0].fresh or (not _fits(pages[-1], group, height) and _fits([], group, height)):
            _turn(pages)
        if _fits(pages[-1], group, height):
            _add(pages[-1], group)
        elif len(group) > 1:
            _place(pages, group, height, level + 1)
        else:
            _turn(pages)
            _add(pages[-1], group)


def _groups(strips: Sequence[Strip], level: int) -> Iterator[Sequence[Strip]]:
    """Cut the strips behind each one that holds on more loosely than the level."""
    start = 0
    for at, strip in enumerate(strips, 1):
        fresh_next = at < len(strips) and strips[at].fresh
        if at == len(strips) or strip.tie < level or fresh_next:
            yield strips[start:at]
            start = at


def _fits(page: Page, group: Sequence[Strip], height: float) -> bool:
    trial = list(page)
    _add(trial, group)
    return _foot(trial) <= height + _SLACK


def _add(page: Page, group: Sequence[Strip]) -> None:
    for strip in group:
        if page:
            page.append(Placed(_foot(page) + strip.gap, strip))
            continue
        for head in strip.repeat:
            page.append(Placed(_foot(page), head, again=True))
        page.append(Placed(_foot(page), strip))


def _foot(page: Page) -> float:
    return page[-1].y + page[-1].strip.height if page else 0.0


def _turn(pages: list[Page]) -> None:
    if pages[-1]:
        pages.append([])
