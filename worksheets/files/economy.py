"""Paper economy: the style in which papers need the fewest sheets, and is least squeezed.

In: the papers of a run as their layout sets them, and how many copies of each are printed.
Out: one change of style for all of them, and the sheets before and after. Text stays at ten
points or above, margins at twelve millimetres or above, and as far as a header needs; what
holds together on a page still does. A sheet is one side.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from worksheets.files.looks import band_height_mm
from worksheets.files.pages import paginate
from worksheets.files.setting import set_blocks
from worksheets.files.strips import page_place
from worksheets.papers.blocks import Paper
from worksheets.papers.style import Style

LEAST_PT, STEP_PT = 10.0, 0.5
LEAST_MARGIN_MM = 12.0
EDGE_MM = 5.0
"""What a printer leaves white at the edge of a page, where a header must not stand."""
_SHARES = (1.0, 0.5, 0.0)
"""How much of what a margin has above the least is kept, from none given up to all."""
_SIDES = ("margin_top_mm", "margin_bottom_mm", "margin_left_mm", "margin_right_mm")


@dataclass(frozen=True, slots=True)
class Saving:
    """What economy does to the papers of a run."""

    squeezed: Mapping[str, float]
    """Measures of the style, and what they become; empty where nothing is saved."""
    before: int
    """Sheets for all copies as the layout has it."""
    after: int


def page_count(paper: Paper) -> int:
    """Return how many pages the paper has as a PDF; raises MissingLetterError."""
    place = page_place(paper.style)
    return len(paginate(set_blocks(paper.blocks, place), place.height))


def saving(papers: Sequence[Paper], copies: Sequence[int]) -> Saving:
    """Return what saves most sheets with all papers set alike; of equals what squeezes least."""
    before = _sheets(papers, copies, {})
    best = Saving({}, before, before)
    for squeezed in _candidates(papers[0]):
        after = _sheets(papers, copies, squeezed)
        if after < best.after:
            best = Saving(squeezed, before, after)
    return best


def _sheets(papers: Sequence[Paper], copies: Sequence[int], squeezed: Mapping[str, float]) -> int:
    return sum(
        page_count(replace(paper, style=paper.style.model_copy(update=squeezed))) * count
        for paper, count in zip(papers, copies, strict=True)
        if count
    )


def _candidates(paper: Paper) -> Iterator[dict[str, float]]:
    """Yield changes of style, the ones that squeeze least first."""
    style = paper.style
    for size in _sizes(style.size_pt):
        letters = {
            "size_pt": size,
            "least_pt": max(style.least_pt, min(LEAST_PT, size)),
            "question_gap_pt": round(style.question_gap_pt * size / style.size_pt, 2),
        }
        smaller = style.model_copy(update=letters)
        for share in _SHARES:
            yield letters | _margins(smaller, share, has_code=paper.code is not None)


def _sizes(own: float) -> Iterator[float]:
    size = own
    while size >= min(LEAST_PT, own):
        yield size
        size = round(size - STEP_PT, 2)
        if LEAST_PT - STEP_PT < size < LEAST_PT:
            size = LEAST_PT


def _margins(style: Style, share: float, *, has_code: bool) -> dict[str, float]:
    """Return the margins; a code needs the whole foot of the page."""
    band = band_height_mm(style) + EDGE_MM
    margins: dict[str, float] = {}
    for side in _SIDES:
        own: float = getattr(style, side)
        least = LEAST_MARGIN_MM if side in _SIDES[2:] else max(LEAST_MARGIN_MM, band)
        kept = side == "margin_bottom_mm" and has_code
        margins[side] = own if kept else round(min(own, least + max(0.0, own - least) * share), 2)
    return margins
