"""What a text of several lines is made of: paragraphs, tables, verse, code, footnotes.

In: a prompt or a passage as it was typed. Out: its parts in order. A table is lines that
begin and end with `|`, a line of `|---|` below its heading; verse is lines that begin with
`> `, code stands between two lines of three backticks, and a line that begins with `[^1]:`
is a footnote. Whatever else there is are paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from worksheets.bank.emphasis import without_marks

EVERY = 5
"""Each so many lines of verse have a number."""
_FENCE = "```"
_RULE = re.compile(r"\|(?:\s*:?-+:?\s*\|)+")
_NOTE = re.compile(r"\[\^(\w{1,3})\]:\s*(.+)")
_REFERENCE = re.compile(r"\[\^(\w{1,3})\]")
_CELLS = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that run on."""

    text: str


@dataclass(frozen=True, slots=True)
class Rows:
    """A table; all rows have as many cells."""

    rows: tuple[tuple[str, ...], ...]
    header: bool
    """The first row is a heading."""


@dataclass(frozen=True, slots=True)
class Verse:
    """Lines that end where they were ended; an empty one parts stanzas."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Lines of a program, with their spaces."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote."""

    mark: str
    text: str


Part = Paragraph | Rows | Verse | Code | Note


def parts_of(text: str, *, folded: bool) -> tuple[Part, ...]:
    """Return the parts of a text; lines below each other are one paragraph if `folded`."""
    # Most texts are one line, and there are thousands.
    if "\n" not in text:
        return (Paragraph(_referred(text)),)
    parts = list(_parts(text.split("\n"), folded))
    notes = [part for part in parts if isinstance(part, Note)]
    return (*(part for part in parts if not isinstance(part, Note)), *notes)


def stem_and_parts(prompt: str) -> tuple[str, tuple[Part, ...]]:
    """Return the stem of a prompt, its first paragraph, and what stands below it."""
    parts = parts_of(prompt, folded=True)
    if parts and isinstance(parts[0], Paragraph):
        return parts[0].text, parts[1:]
    return "", parts


def stem_words(prompt: str) -> str:
    """Return the words of the stem of a prompt of several lines."""
    return without_marks(stem_and_parts(prompt)[0])


def words_below(prompt: str) -> str:
    """Return the words below the stem of a prompt of several lines, line by line."""
    return " ".join(line for part in stem_and_parts(prompt)[1] for line in _read(part))


def _read(part: Part) -> Iterator[str]:
    match part:
        case Paragraph():
            yield without_marks(part.text)
        case Rows():
            yield from (without_marks(cell) for row in part.rows for cell in row)
        case Verse():
            lines = map(without_marks, part.lines)
            yield from (f"{n} {line}" for n, line in zip(verse_numbers(part), lines, strict=True))
        case Code():
            yield from (f"{at} {line}" for at, line in enumerate(part.lines, 1))
        case Note():
            yield f"{part.mark} {without_marks(part.text)}"
        case _:
            assert_never(part)


def verse_numbers(verse: Verse) -> list[str]:
    """Return the number of each line, most of them empty; what parts stanzas does not count."""
    numbers: list[str] = []
    count = 0
    for line in verse.lines:
        count += bool(line)
        numbers.append(str(count) if line and count % EVERY == 0 else "")
    return numbers


def _parts(lines: Sequence[str], folded: bool) -> Iterator[Part]:
    at = 0
    words: list[str] = []
    while at < len(lines):
        start = at
        found: Part | None = None
        if lines[at].strip().startswith(_FENCE):
            found, at = _code(lines, at)
        elif _is_row(lines[at]):
            at = _end(lines, at, _is_row)
            found = _rows(lines[start:at])
        elif lines[at].startswith(">"):
            at = _end(lines, at, lambda line: line.startswith(">"))
            found = Verse(tuple(line[1:].strip() for line in lines[start:at]))
        elif note := _NOTE.match(lines[at]):
            found, at = Note(note[1], note[2].strip()), at + 1
        if found or not lines[min(at, len(lines) - 1)].strip() or (words and not folded):
            if words:
                yield Paragraph(_referred(" ".join(words)))
            words = []
        if found:
            yield found
            continue
        words += [lines[at].strip()] if lines[at].strip() else []
        at += 1
    if words:
        yield Paragraph(_referred(" ".join(words)))


def _code(lines: Sequence[str], at: int) -> tuple[Code | None, int]:
    end = next((n for n in range(at + 1, len(lines)) if lines[n].strip() == _FENCE), None)
    if end is None:
        return None, at
    return Code(tuple(line.rstrip() for line in lines[at + 1 : end])), end + 1


def _end(lines: Sequence[str], at: int, belongs: Callable[[str], bool]) -> int:
    return next((n for n in range(at, len(lines)) if not belongs(lines[n])), len(lines))


def _is_row(line: str) -> bool:
    bare = line.strip()
    return len(bare) > 2 and bare.startswith("|") and bare.endswith("|")


def _rows(lines: Sequence[str]) -> Rows:
    header = len(lines) > 1 and bool(_RULE.fullmatch(lines[1].strip()))
    cells = [_cells(line) for line in lines if not _RULE.fullmatch(line.strip())]
    most = max([len(row) for row in cells], default=0)
    return Rows(tuple((*row, *[""] * (most - len(row))) for row in cells), header)


def _cells(line: str) -> tuple[str, ...]:
    bare = line.strip()[1:-1]
    return tuple(_referred(cell.strip().replace("\\|", "|")) for cell in _CELLS.split(bare))


def _referred(text: str) -> str:
    """Return the text with references to footnotes as raised signs."""
    return _REFERENCE.sub(r"^\1^", text) if "[^" in text else text
