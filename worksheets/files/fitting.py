"""Paper -> the same in letters so small that every card holds what stands on it.

In: a paper. Out: it as it is where it has no cards or all fit; else in a smaller size, the same
for all its cards and in all formats.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from worksheets.errors import InputError, Problem
from worksheets.files.cards import set_card
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
    """Return the paper in a size in which its cards hold what stands on them.

    Raises InputError where one cannot, in any size that can be read.
    """
    style = paper.style
    for block, card in _cards(paper):
        style = _fitting(block, card, style)
    return paper if style is paper.style else replace(paper, style=style)


def _cards(paper: Paper) -> Iterator[tuple[Cards, tuple[Block, ...]]]:
    for block in paper.blocks:
        if isinstance(block, Cards):
            yield from ((block, card) for card in block.cards)


def _fitting(block: Cards, card: tuple[Block, ...], style: Style) -> Style:
    room = (block.height_mm - 2 * style.card_pad_mm) * MM
    while set_card(card, block, page_place(style), set_blocks).height * SLACK > room:
        if style.size_pt - STEP_PT < LEAST_PT:
            text = " ".join(blocks_text(card))[:80]
            message = tr("this is too long for a card: «{text}…». Leave it out.", text=text)
            raise InputError(Problem(message))
        style = style.model_copy(update={"size_pt": style.size_pt - STEP_PT})
    return style
