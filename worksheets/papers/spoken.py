"""Paper -> plain text for a screen reader or a Braille display.

In: a paper and its language. Out: one text, a line for each sentence, option or cell:
headings begin with #, a place to write in is said in words, a table is told row by row.
What is said is what the paper prints, in the same order, with the same numbers and letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import assert_never

from worksheets.languages import Language
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
from worksheets.papers.text import plain
from worksheets.texts.sentences import split

_BLANK = re.compile(r"_{2,}")
_EMPTY_BRACKETS = re.compile(r"\[\s+\]")
_RAISED, _LOWERED = "^", "_"


def spoken(paper: Paper, language: Language) -> str:
    """Return the text; it ends with a line break."""
    lines = [line for block in paper.blocks for line in _block(block, language)]
    words = plain(paper.footer.left)
    told = [*lines, "", words] if words else lines
    return re.sub(r"\n{3,}", "\n\n", "\n".join(told)).strip("\n") + "\n"


def _block(block: Block, language: Language) -> Iterator[str]:
    match block:
        case Title():
            yield f"# {_said(block.text, language)}"
        case Heading():
            yield from ("", f"## {_said(block.text, language)}")
        case Subtitle():
            yield _said(block.text, language)
        case Instruction() | Para():
            yield from _sentences(_said(block.text, language), language)
        case Fields():
            yield from (
                f"{field.label} {field.value or language.words['said_gap']}"
                for field in block.fields
            )
        case Options():
            yield from (
                f"{_label(option.label, language)} {_said(option.text, language)}".strip()
                for option in block.options
            )
        case AnswerLines():
            yield language.word("said_lines", count=block.count)
        case Table():
            yield from _table(block, language)
        case Passage():
            yield from _passage(block, language)
        case Question():
            yield from _question(block, language)
        case Keep():
            yield from (line for each in block.blocks for line in _block(each, language))
        case Cards():
            yield from (
                line for card in block.cards for each in card for line in _block(each, language)
            )
        case PageBreak():
            yield ""
        case _:
            assert_never(block)


def _question(block: Question, language: Language) -> Iterator[str]:
    yield ""
    # Neither the number nor the points are a sentence of their own.
    sentences = _sentences(_said(block.stem, language), language) or [""]
    sentences[0] = f"{block.number} {sentences[0]}"
    sentences[-1] = f"{sentences[-1]} {_said(block.points, language)}"
    yield from map(str.strip, sentences)
    for each in block.body:
        yield from _block(each, language)


def _passage(block: Passage, language: Language) -> Iterator[str]:
    yield ""
    if block.title:
        yield f"### {_said(block.title, language)}"
    for text in block.paragraphs:
        yield from _sentences(_said(text, language), language)
        yield ""


def _table(block: Table, language: Language) -> Iterator[str]:
    """Yield a table: side by side columns one after the other, others row by row."""
    rows = [[_said(cell.text, language) for cell in row] for row in block.rows]
    if block.look == "plain":
        columns = list(zip(*rows, strict=True))
        yield from (cell for column in columns for cell in column if cell)
        return
    if block.look == "boxed":
        yield from (cell for row in rows for cell in row if cell)
        return
    gap = language.words["said_gap"]
    if len(rows) == 2 and not any(rows[1]):
        yield from (f"{cell}: {gap}" for cell in rows[0])
        return
    head = rows[0] if block.header else []
    for row in rows[bool(head) :]:
        cells = [f"{gap} {cell}" if cell.startswith("/") else cell or gap for cell in row]
        named = zip(head, cells, strict=True) if head else [("", cell) for cell in cells]
        yield "; ".join(f"{name}: {cell}" if name else cell for name, cell in named)


def _label(label: str, language: Language) -> str:
    return _EMPTY_BRACKETS.sub(language.words["said_gap"], label)


def _said(text: Text, language: Language) -> str:
    """Return the words with gaps in words and raised and lowered letters marked."""
    return _one_line("".join(_parts(text)), language)


def _parts(text: Text) -> Iterable[str]:
    for part in text:
        if isinstance(part, Run):
            mark = _RAISED * part.raised + _LOWERED * part.lowered
            yield mark + part.text


def _one_line(words: str, language: Language) -> str:
    words = " ".join(words.replace("\xa0", " ").split())
    return _EMPTY_BRACKETS.sub(
        language.words["said_gap"], _BLANK.sub(language.words["said_gap"], words)
    )


def _sentences(words: str, language: Language) -> list[str]:
    """Return the sentences, a line each."""
    return [" ".join(piece.text.split()) for piece in split(words, language.code)]
