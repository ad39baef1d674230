"""The readable text of a paper, block by block, in reading order.

In: a Paper. Out: its texts without header and footer, to be compared with what is
read back from a written file. White space is left as it stands in the blocks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from worksheets.papers.blocks import (
    AnswerLines,
    Block,
    Cards,
    Fields,
    Formula,
    Heading,
    Instruction,
    Keep,
    Options,
    PageBreak,
    PageCount,
    PageNumber,
    Paper,
    Para,
    Passage,
    Picture,
    Question,
    Run,
    Subtitle,
    Table,
    Text,
    Title,
)


def plain(text: Text) -> str:
    """Return the words of a text without its faces, formulas in words; page numbers have none."""
    return "".join(map(_words, text))


def _words(part: Run | Formula | Picture | PageNumber | PageCount) -> str:
    match part:
        case Run():
            return part.text
        case Formula() | Picture():
            return part.words
        case PageNumber() | PageCount():
            return ""
        case _:
            assert_never(part)


def text_of(paper: Paper) -> list[str]:
    """Return the texts of the paper's blocks: one for each paragraph, option or table cell."""
    return blocks_text(paper.blocks)


def blocks_text(blocks: Iterable[Block]) -> list[str]:
    """Return the texts of some blocks."""
    return [text for text in map(plain, _texts(blocks)) if text.strip()]


def drawn_in(paper: Paper) -> list[Formula | Picture]:
    """Return the formulas and pictures of the paper's blocks, in order."""
    texts = _texts(paper.blocks)
    return [part for text in texts for part in text if isinstance(part, Formula | Picture)]


def _texts(blocks: Iterable[Block]) -> Iterator[Text]:
    for block in blocks:
        yield from _texts_of(block)


def _texts_of(block: Block) -> Iterator[Text]:
    match block:
        case Title() | Subtitle() | Heading() | Instruction() | Para():
            yield block.text
        case Fields():
            yield from ((Run(f"{field.label} {field.value}"),) for field in block.fields)
        case Options():
            yield from ((Run(f"{option.label} "), *option.text) for option in block.options)
        case Table():
            yield from (cell.text for row in block.rows for cell in row)
        case Passage():
            yield from (block.title, *block.paragraphs)
        case Question():
            yield (Run(f"{block.number} "), *block.stem, Run(" "), *block.points)
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
