"""Text -> lines of a given width.

In: a Text and how it is set. Out: lines, each an ink. A line breaks at white
space; a word that is wider than a whole line is cut. A line whose text goes on with a
space ends in that space, and so does the last one, so that a reader of the PDF keeps
words apart; a line that ends inside a word does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from worksheets.files.fonts import Type, split_by_face, tidy, width
from worksheets.files.ink import Ink, ink_of
from worksheets.papers.blocks import Run, Text

RAISED, LOWERED, SMALL = 0.34, -0.16, 0.66
"""Shift of raised and lowered text and their size, in ems."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, ready to be drawn."""

    ink: Ink
    width: float
    """Without the space at its end."""


Piece = tuple[str, Type]
Pieces = list[Piece]
"""A text whose letters have their types; a word where it holds no space."""


def measure(word: Pieces) -> float:
    """Return the width of a word in points."""
    return sum([width(text, kind) for text, kind in word])


def type_of(run: Run, base: Type) -> Type:
    """Return the base type as the run changes it; emphasis in italic text stands upright."""
    bold, italic = base.face.bold or run.bold, base.face.italic != run.italic
    if base.upright:
        bold, italic = bold or run.italic, False
    changed = replace(base, face=replace(base.face, bold=bold, italic=italic))
    if not (run.raised or run.lowered):
        return changed
    rise = (RAISED if run.raised else LOWERED) * base.size
    return replace(changed, size=base.size * SMALL, rise=rise)


def typed(text: Text, base: Type) -> Pieces:
    """Return the runs of the text as pieces, each of a face that has all its letters."""
    runs = (run for run in text if isinstance(run, Run))
    return [piece for run in runs for piece in _in_faces(tidy(run.text), type_of(run, base))]


def _in_faces(text: str, kind: Type) -> Pieces:
    return [(part, replace(kind, face=face)) for part, face in split_by_face(text, kind.face)]


def break_lines(pieces: Pieces, room: float, indent: float = 0) -> list[Line]:
    """Break the pieces into lines no wider than the room, the first shorter by the indent."""
    lines: list[list[Pieces]] = []
    ended: list[bool] = []
    left = 0.0
    for word, space in _parts(pieces, room - indent):
        size = measure(word)
        if lines and space and size + measure([space]) <= left:
            lines[-1] += [[space], word]
            left -= size + measure([space])
            continue
        ended.append(bool(space))
        left = room - size - (0 if lines else indent)
        lines.append([word])
    return [_line(line, end) for line, end in zip(lines, [*ended[1:], True], strict=False)]


def _parts(pieces: Pieces, room: float) -> Iterator[tuple[Pieces, Piece | None]]:
    """Yield what may stand on a line, with the space before it or None inside a word."""
    for word, space in _words(pieces):
        before: Piece | None = space
        for part in _cut(word, room):
            yield part, before
            before = None


def _words(pieces: Pieces) -> Iterator[tuple[Pieces, Piece]]:
    word: Pieces = []
    space: Piece | None = None
    for text, kind in pieces:
        space = space or (" ", kind)
        for part in re.findall(r" +|[^ ]+", text):
            if part[0] != " ":
                word.append((part, kind))
                continue
            if word:
                yield word, space
            word = []
            space = (" ", kind)
    if word and space:
        yield word, space


def _cut(word: Pieces, room: float) -> Iterator[Pieces]:
    """Yield the parts of a word that fit on a line each."""
    if measure(word) <= room:
        yield word
        return
    part: Pieces = []
    for piece in ((letter, kind) for text, kind in word for letter in text):
        if part and measure([*part, piece]) > room:
            end = _before_hyphens(part)
            yield part[:end]
            part = part[end:]
        part.append(piece)
    yield part


def _before_hyphens(part: Pieces) -> int:
    """Return where to cut: a reader takes a hyphen at a line's end for the end of a word."""
    letters = [at for at, (letter, _) in enumerate(part) if letter != "-"]
    return letters[-1] if letters and letters[-1] not in {0, len(part) - 1} else len(part)


def _line(words: list[Pieces], ended: bool) -> Line:
    groups = groupby((piece for word in words for piece in word), key=lambda piece: piece[1])
    pieces = [("".join(text for text, _ in group), kind) for kind, group in groups]
    size = measure(pieces)
    if ended:
        pieces[-1] = (f"{pieces[-1][0]} ", pieces[-1][1])
    return Line(ink_of(tuple(pieces)), size)
