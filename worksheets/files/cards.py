"""Cards -> strips: a row of cards is a strip that no page break cuts.

In: a side of a sheet of cards, the place it stands in, and what sets the blocks of a card. Out:
strips as high as the cards, with lines to cut along. A card that holds more than it has room
for is not made smaller here: see `fitting.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from worksheets.files.elements import CARD
from worksheets.files.ink import moved, rules
from worksheets.files.looks import MM
from worksheets.files.strips import Place, Slug, Strip, closed, opened, stacked, strips_of
from worksheets.papers.blocks import Block, Cards

Setter = Callable[[Iterable[Block], Place], list[Strip | Slug]]


def set_cards(block: Cards, place: Place, set_blocks: Setter) -> list[Strip]:
    """Set the cards row by row."""
    rows = range(0, len(block.cards), block.columns)
    return [_row(slice(start, start + block.columns), block, place, set_blocks) for start in rows]


def _row(row: slice, block: Cards, place: Place, set_blocks: Setter) -> Strip:
    sizes = block.sizes_pt[row]
    height, width = block.height_mm * MM, place.width / block.columns
    pad = place.style.card_pad_mm * MM
    edges = [place.x + at * width for at in range(block.columns + 1)]
    lines = rules(
        (
            *((edges[0], y, edges[-1], y) for y in (0.0, height)),
            *((x, 0.0, x, height) for x in edges),
        )
    )
    marks = [lines]
    for at, blocks in enumerate(block.cards[row]):
        size = sizes[at] if sizes else place.style.size_pt
        card = set_card(blocks, block, sized(place, size), set_blocks, at)
        if any(not mark.ink.idle for mark in card.marks):
            words = closed(opened(card.marks, (CARD,)), 1)
            marks += (moved(mark, 0, pad) for mark in words)
    return Strip(height, tuple(marks))


def sized(place: Place, size_pt: float) -> Place:
    """Return the place with letters of that size."""
    if size_pt == place.style.size_pt:
        return place
    return replace(place, style=place.style.model_copy(update={"size_pt": size_pt}))


def set_card(
    blocks: Iterable[Block], block: Cards, place: Place, set_blocks: Setter, column: int = 0
) -> Strip:
    """Set what stands on a card of that column as one strip."""
    pad, width = place.style.card_pad_mm * MM, place.width / block.columns
    left = column * width + pad
    inner = place.inside(left, place.width - (column + 1) * width + pad)
    return stacked(strips_of(set_blocks(blocks, inner)))
