"""A paper as it was made -> its pieces: what has to stand in its file, in order.

In: a Paper, set again from the manifest. Out: a piece for each number, stem, option, cell
or line, with the question that it belongs to. It is what tells that nothing in a file was
lost, added or changed; which answer is right is not asked here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import assert_never

from worksheets.papers.blocks import (
    AnswerLines,
    Block,
    Cards,
    Cell,
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
    Subtitle,
    Table,
    Title,
)
from worksheets.papers.text import plain
from worksheets.proofs.words import words_of


class Role(Enum):
    """What a piece is to the one who reads it."""

    FRAME = 1
    """Titles, instructions, lines to fill in: they may be worded otherwise."""
    HEAD = 2
    """The heading of a table, which a PDF repeats on each page."""
    NUMBER = 3
    """The number of a question."""
    ASKED = 4
    """A stem, its points, an option, an entry, a passage."""
    KEY = 5
    """A cell of a key."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words that belongs together."""

    words: tuple[str, ...]
    role: Role
    number: int | None = None
    """Of the question; of a passage that of its first one."""
    letter: str = ""
    """Of the option."""
    variant: str = ""
    """Where a table holds several."""


_LABEL = re.compile(r"(\w{1,3})[^\w\s]? +\S")
"""«A) Астана», «1. Абай»."""


def pieces_of(paper: Paper, labels: Sequence[str] = ()) -> list[Piece]:
    """Return the pieces of a paper; with labels, tables have columns for these variants."""
    found = [piece for block in paper.blocks for piece in _block(block, labels) if piece.words]
    ahead: int | None = None
    for at in reversed(range(len(found))):
        piece = found[at]
        ahead = piece.number if piece.role is Role.NUMBER else ahead
        if piece.role is Role.ASKED and piece.number is None:
            found[at] = replace(piece, number=ahead)
    return found


def _piece(text: str, role: Role, number: int | None = None, letter: str = "") -> Piece:
    return Piece(tuple(words_of(text)), role, number, letter)


def _block(block: Block, labels: Sequence[str]) -> Iterator[Piece]:
    match block:
        case Title() | Subtitle() | Heading() | Instruction() | Para():
            yield _piece(plain(block.text), Role.FRAME)
        case Fields():
            yield from (
                _piece(f"{field.label} {field.value}", Role.FRAME) for field in block.fields
            )
        case Table(header=True):
            yield from _listed(block, labels)
        case Passage():
            yield from (
                _piece(plain(text), Role.ASKED) for text in (block.title, *block.paragraphs)
            )
        case Question():
            yield from _question(block)
        case Keep():
            yield from (piece for each in block.blocks for piece in _block(each, labels))
        case Cards():
            inside = (each for card in block.cards for each in card)
            yield from (piece for each in inside for piece in _block(each, labels))
        case Table() | Options():
            yield from (_piece(text, Role.FRAME) for _, text in _texts([block]))
        case AnswerLines() | PageBreak():
            return
        case _:
            assert_never(block)


def _listed(table: Table, labels: Sequence[str]) -> Iterator[Piece]:
    """Yield the cells of a table whose rows are questions by their numbers, as in a key."""
    head = [plain(cell.text) for cell in table.rows[0]]
    for text in head:
        yield replace(_piece(text, Role.HEAD), variant=text if text in labels else "")
    for row in table.rows[1:]:
        first = plain(row[0].text).strip()
        number = int(first) if first.isdecimal() else None
        for name, cell in zip(head, row, strict=True):
            piece = _piece(plain(cell.text), Role.KEY, number)
            yield replace(piece, variant=name) if name in labels else piece


def _question(block: Question) -> Iterator[Piece]:
    digits = re.sub(r"\D", "", block.number)
    number = int(digits) if digits else None
    yield _piece(block.number, Role.NUMBER, number)
    yield _piece(plain(block.stem), Role.ASKED, number)
    yield _piece(plain(block.points), Role.ASKED, number)
    for letter, text in _texts(block.body):
        yield _piece(text, Role.ASKED, number, letter)


def _texts(blocks: Iterable[Block]) -> Iterator[tuple[str, str]]:
    """Yield letter and text of what stands below a stem."""
    for block in blocks:
        match block:
            case Options():
                for option in block.options:
                    letter = re.sub(r"\W", "", option.label)
                    yield letter, f"{option.label} {plain(option.text)}"
            case Table():
                yield from (_cell(cell) for row in block.rows for cell in row)
            case Title() | Subtitle() | Heading() | Instruction() | Para():
                yield "", plain(block.text)
            case Fields():
                yield from (("", f"{field.label} {field.value}") for field in block.fields)
            case Passage():
                yield from (("", plain(text)) for text in (block.title, *block.paragraphs))
            case Question():
                yield "", f"{block.number} {plain(block.stem)} {plain(block.points)}"
                yield from _texts(block.body)
            case Keep():
                yield from _texts(block.blocks)
            case Cards():
                yield from _texts(each for card in block.cards for each in card)
            case AnswerLines() | PageBreak():
                pass
            case _:
                assert_never(block)


def _cell(cell: Cell) -> tuple[str, str]:
    text = plain(cell.text)
    label = _LABEL.match(text)
    return (label[1] if label else "", text)
