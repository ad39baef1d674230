"""The readable text of a paper, block by block, in reading order.

In: a Paper. Out: its texts without header and footer, to be compared with what is
read back from a written file. White space is left as it stands in the blocks.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from worksheets.papers.blocks import (
    AnswerLines,
    Block,
    Cards,
    Fields,
    Heading,
    Instruction,
    Keep,
    Options,
    PageBreak,
    Paper,
    Para,
    Passage,
    Question,
    Run,
    Subtitle,
    Table,
    Text,
    Title,
)


def plain(text: Text) -> str:
    """Return the words of a text without its faces; page numbers have none."""
    return "".join(part.text for part in text if isinstance(part, Run))


def text_of(paper: Paper) -> list[str]:
    """Return the texts of the paper's blocks: one for each paragraph, option or table cell."""
    return blocks_text(paper.blocks)


def blocks_text(blocks: Iterable[Block]) -> list[str]:
    """Return the texts of some blocks."""
    return [text for text in _texts(blocks) if text.strip()]


def _texts(blocks: Iterable[Block]) -> Iterable[str]:
    for block in blocks:
        yield from _texts_of(block)


def _texts_of(block: Block) -> Iterable[str]:
    match block:
        case Title() | Subtitle() | Heading() | Instruction() | Para():
            yield plain(block.text)
        case Fields():
            yield from (f"{field.label} {field.value}" for field in block.fields)
        case Options():
            yield from (f"{option.label} {plain(option.text)}" for option in block.options)
        case Table():
            yield from (plain(cell.text) for row in block.rows for cell in row)
        case Passage():
            yield from map(plain, (block.title, *block.paragraphs))
        case Question():
            yield f"{block.number} {plain(block.stem)} {plain(block.points)}"
            yield from _texts(block.body)
        case Keep():
            yield from _texts(block.blocks)
        case Cards():
            for card in block.cards:
                yield from _texts(card)
        case AnswerLines() | PageBreak():
            return
        case _:
            assert_never(block)
