"""Text -> lines of a given width.

In: a Text and how it is set. Out: lines, each of one mark or, with formulas among its words,
of several. A line breaks at white space; a word that is wider than a whole line is cut. A
line whose text goes on with a space ends in that space, and so does the last one, so that
a reader of the PDF keeps words apart; a line that ends inside a word does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from worksheets.files.fonts import MONO, Type, split_by_face, tidy, width
from worksheets.files.ink import Element, Mark, ink_of
from worksheets.files.insets import Inset, fitted, picture_inset
from worksheets.papers.blocks import Formula, Picture, Run, Text

CODE = 0.88
"""The size of code, whose letters are larger than others."""
RAISED, LOWERED, SMALL = 0.34, -0.16, 0.66
"""Shift of raised and lowered text and their size, in ems."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, ready to be drawn."""

    marks: tuple[Mark, ...]
    """From the left end of its baseline."""
    width: float
    """Without the space at its end."""
    ascent: float = 0
    """How far formulas reach above the baseline."""
    descent: float = 0


Letters = tuple[str, Type]
Piece = Letters | Inset
Pieces = list[Piece]
"""A text whose letters have their types; a word where it holds no space."""


def measure(word: Pieces) -> float:
    """Return the width of a word in points."""
    return sum([_width(piece) for piece in word])


def _width(piece: Piece) -> float:
    if isinstance(piece, Inset):
        return piece.width
    text, kind = piece
    return width(text, kind)


def type_of(run: Run, base: Type) -> Type:
    """Return the base type as the run changes it; emphasis in italic text stands upright."""
    bold, italic = base.face.bold or run.bold, base.face.italic != run.italic
    if base.upright:
        bold, italic = bold or run.italic, False
    changed = replace(base, face=replace(base.face, bold=bold, italic=italic))
    if run.code:
        face = replace(changed.face, family=MONO)
        changed = replace(changed, face=face, size=base.size * CODE)
    if not (run.raised or run.lowered):
        return changed
    rise = (RAISED if run.raised else LOWERED) * base.size
    return replace(changed, size=base.size * SMALL, rise=rise)


def typed(text: Text, base: Type) -> Pieces:
    """Return the runs of the text as pieces, each of a face that has all its letters."""
    pieces: Pieces = []
    for part in text:
        if isinstance(part, Run):
            pieces += _in_faces(tidy(part.text), type_of(part, base))
        elif isinstance(part, Formula):
            # Most papers have no formula, and do not wait for what sets one.
            from worksheets.files.formulas.inset import formula_inset

            pieces.append(formula_inset(part, base))
        elif isinstance(part, Picture):
            pieces.append(picture_inset(part, base, alone=len(text) == 1))
    return pieces


def _in_faces(text: str, kind: Type) -> list[Letters]:
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


def _parts(pieces: Pieces, room: float) -> Iterator[tuple[Pieces, Letters | None]]:
    """Yield what may stand on a line, with the space before it or None inside a word."""
    for word, space in _words(pieces):
        before: Letters | None = space
        for part in _cut(word, room):
            yield part, before
            before = None


def _words(pieces: Pieces) -> Iterator[tuple[Pieces, Letters]]:
    word: Pieces = []
    space: Letters | None = None
    for piece in pieces:
        if isinstance(piece, Inset):
            space = space or (" ", piece.kind)
            word.append(piece)
            continue
        text, kind = piece
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
    for piece in _atoms(word, room):
        if part and measure([*part, piece]) > room:
            end = _before_hyphens(part)
            yield part[:end]
            part = part[end:]
        part.append(piece)
    yield part


def _atoms(word: Pieces, room: float) -> Iterator[Piece]:
    """Yield what is never cut: letters, and formulas no wider than the room."""
    for piece in word:
        if isinstance(piece, Inset):
            yield fitted(piece, room)
        else:
            text, kind = piece
            yield from ((letter, kind) for letter in text)


def _before_hyphens(part: Pieces) -> int:
    """Return where to cut: a reader takes a hyphen at a line's end for the end of a word."""
    letters = [at for at, piece in enumerate(part) if isinstance(piece, Inset) or piece[0] != "-"]
    return letters[-1] if letters and letters[-1] not in {0, len(part) - 1} else len(part)


def _line(words: list[Pieces], ended: bool) -> Line:
    pieces = [piece for word in words for piece in word]
    size = measure(pieces)
    if ended:
        pieces.append((" ", _type(pieces[-1])))
    insets = [piece for piece in pieces if isinstance(piece, Inset)]
    return Line(
        tuple(_marks(pieces)),
        size,
        max([inset.ascent for inset in insets], default=0.0),
        max([inset.descent for inset in insets], default=0.0),
    )


def _marks(pieces: Pieces) -> Iterator[Mark]:
    """Yield a mark for each stretch of words and for each formula between them."""
    x = 0.0
    for element, group in groupby(pieces, key=_element):
        if element is None:
            stretch = tuple(_letters(group))
            yield Mark(x, 0, ink_of(stretch))
            x += measure(list(stretch))
            continue
        for inset in group:
            assert isinstance(inset, Inset)
            yield Mark(x, 0, inset.ink, (inset.element,), 1)
            x += inset.width


def _letters(pieces: Iterable[Piece]) -> Iterator[Letters]:
    """Yield the letters, those of one type together."""
    letters = (piece for piece in pieces if not isinstance(piece, Inset))
    for kind, group in groupby(letters, key=lambda piece: piece[1]):
        yield "".join(text for text, _ in group), kind


def _element(piece: Piece) -> Element | None:
    return piece.element if isinstance(piece, Inset) else None


def _type(piece: Piece) -> Type:
    return piece.kind if isinstance(piece, Inset) else piece[1]
