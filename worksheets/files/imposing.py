"""Pages -> sheets: which page stands where on which side of the paper.

In: how many pages a paper has, and its style. Out: for each side of the sheets the spots of
its pages, in millimetres. Nothing is drawn here; the same spots tell the writer where a page
goes and a reader where to look for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from worksheets.papers.style import Style


@dataclass(frozen=True, slots=True)
class Spot:
    """A page at its place on a side of a sheet."""

    page: int
    """Its number, counted from 0."""
    copy: int
    """Which printing of the page it is, counted from 0."""
    side: int
    """Counted from 0; fronts and backs take turns where both are printed."""
    x_mm: float
    """Its left edge, from that of the sheet."""


@dataclass(frozen=True, slots=True)
class Imposition:
    """The sheets of a paper."""

    width_mm: float
    """Of a sheet."""
    sides: int
    spots: tuple[Spot, ...]
    """In reading order: a copy after the other, each page by page."""
    cuts_mm: tuple[float, ...] = ()
    """Where the sheets are cut from top to bottom."""


def imposed(pages: int, style: Style) -> Imposition:
    """Return where the pages of a paper stand, of which there is at least one.

    In a booklet the last places may stay empty: it has a multiple of four pages.
    """
    width = style.page_width_mm
    match style.imposition:
        case "none":
            spots = [Spot(page, 0, page, 0.0) for page in range(pages)]
            return Imposition(width, pages, tuple(spots))
        case "two-up":
            spots = [Spot(page, n, page, n * width) for n in (0, 1) for page in range(pages)]
            return Imposition(2 * width, pages, tuple(spots), (width,))
        case "booklet":
            sides = _folded(pages)
            spots = [
                Spot(page, 0, side, at * width)
                for side, pair in enumerate(sides)
                for at, page in enumerate(pair)
                if page < pages
            ]
            ordered = sorted(spots, key=lambda spot: spot.page)
            return Imposition(2 * width, len(sides), tuple(ordered))
        case _:
            assert_never(style.imposition)


def _folded(pages: int) -> list[tuple[int, int]]:
    """Return the pages of each side, left and right, of sheets folded into each other.

    The backs are printed by turning the sheets over their short edge.
    """
    last = -(-pages // 4) * 4 - 1
    return [(last - at, at) if at % 2 == 0 else (at, last - at) for at in range((last + 1) // 2)]


def found(sides: int, style: Style) -> list[tuple[Spot, ...]]:
    """Return the spots of each page that may stand on so many sides, by page, copies in order."""
    pages = 2 * sides if style.imposition == "booklet" else sides
    spots = imposed(max(pages, 1), style).spots
    places = [
        tuple(spot for spot in spots if spot.page == page and spot.side < sides)
        for page in range(pages)
    ]
    return [place for place in places if place]
