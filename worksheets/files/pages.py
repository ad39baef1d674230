"""Strips -> pages: which strip stands where.

In: strips, some of them joined in slugs, and the height of the text area. Out: for each
page its pieces with their distance from the top. Strips that hold on to each other share a
page where a page can hold them; a group taller than a page flows, and is parted where it
holds least.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from worksheets.files.strips import Slug, Strip, Tie, strips_of

Piece = Strip | Slug


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece on a page."""

    y: float
    """How far its top lies below that of the text area, in points."""
    piece: Piece
    again: bool = False
    """The heading of a table that began on a page before."""


@dataclass(slots=True)
class Page:
    """A page that fills."""

    placed: list[Placed] = field(default_factory=list)
    foot: float = 0.0
    """How far down it is filled, in points."""


_SLACK = 0.01


def paginate(pieces: Sequence[Piece], height: float) -> list[list[Placed]]:
    """Return the pages, at least one; no page but the only one is empty."""
    pages = [Page()]
    for group in _groups(pieces, Tie.WHOLE):
        _place(pages, group, height + _SLACK, Tie.LOOSE)
    return [page.placed for page in pages]


def _place(pages: list[Page], group: Sequence[Piece], height: float, level: int) -> None:
    """Place a group; what does not fit is parted at ever firmer ties, in the end at all."""
    page = pages[-1]
    tall = sum([piece.gap + piece.height for piece in group])
    alone = tall - group[0].gap + sum([head.height for head in group[0].repeat])
    if group[0].fresh or (page.placed and page.foot + tall > height and alone <= height):
        page = _turned(pages)
    if page.foot + (tall if page.placed else alone) <= height:
        _add(page, group)
        return
    strips = strips_of(group)
    if len(strips) == 1:
        _add(_turned(pages), strips)
        return
    for part in _groups(strips, level + 1):
        _place(pages, part, height, level + 1)


def _groups(pieces: Sequence[Piece], level: int) -> Iterator[Sequence[Piece]]:
    """Cut the pieces behind each one that holds on more loosely than the level."""
    start = 0
    for at, piece in enumerate(pieces, 1):
        fresh_next = at < len(pieces) and pieces[at].fresh
        if at == len(pieces) or piece.tie < level or fresh_next:
            yield pieces[start:at]
            start = at


def _add(page: Page, group: Sequence[Piece]) -> None:
    for piece in group:
        if page.placed:
            page.foot += piece.gap
        for head in piece.repeat if not page.placed else ():
            page.placed.append(Placed(page.foot, head, again=True))
            page.foot += head.height
        page.placed.append(Placed(page.foot, piece))
        page.foot += piece.height


def _turned(pages: list[Page]) -> Page:
    if pages[-1].placed:
        pages.append(Page())
    return pages[-1]
