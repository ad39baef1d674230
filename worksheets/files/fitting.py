"""Paper -> the same with letters so small on each card that it holds what stands on it.

In: a paper. Out: it as it is where it has no cards or all fit; else the cards that hold too much
have a size of their own, in all formats the same.
"""

from __future__ import annotations

from dataclasses import replace

from worksheets.errors import InputError, Problem
from worksheets.files.cards import set_card, sized
from worksheets.files.looks import MM
from worksheets.files.setting import set_blocks
from worksheets.files.strips import page_place
from worksheets.messages import tr
from worksheets.papers.blocks import Block, Cards, Paper
from worksheets.papers.style import Style
from worksheets.papers.text import blocks_text

LEAST_PT = 6.5
STEP_PT = 0.5
SLACK = 1.04
"""A word processor sets lines a little higher than they are reckoned here."""


def fitted(paper: Paper) -> Paper:
    """Return the paper with the sizes of the letters on its cards.

    Raises InputError where a card cannot hold what stands on it in any size that can be read.
    """
    if not any(isinstance(block, Cards) for block in paper.blocks):
        return paper
    return replace(paper, blocks=tuple(_fitted(block, paper.style) for block in paper.blocks))


def _fitted(block: Block, style: Style) -> Block:
    if not isinstance(block, Cards):
        return block
    return replace(block, sizes_pt=tuple(_size(card, block, style) for card in block.cards))


def _size(card: tuple[Block, ...], block: Cards, style: Style) -> float:
    room = (block.height_mm - 2 * style.card_pad_mm) * MM
    place, size = page_place(style), style.size_pt
    while set_card(card, block, sized(place, size), set_blocks).height * SLACK > room:
        size -= STEP_PT
        if size < LEAST_PT:
            text = " ".join(blocks_text(card))[:80]
            message = tr("this is too long for a card: «{text}…». Leave it out.", text=text)
            raise InputError(Problem(message))
    return size
