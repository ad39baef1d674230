"""Lines and their language -> Document: cleans, splits, finds headings, judges what is whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from worksheets.languages.prose import PROSE
from worksheets.texts.clean import Mend, clean, letter_count
from worksheets.texts.headings import headings_of, is_short, reads_as_heading
from worksheets.texts.marks import LOWER
from worksheets.texts.model import Document, Line, Sentence
from worksheets.texts.paragraphs import Block, blocks
from worksheets.texts.predicate import ends_open, has_predicate, words_of
from worksheets.texts.sentences import Piece, split

_ENDED = re.compile(r"[.!?…][\"»”“’)\]]*$")
_OPEN_END = re.compile(r"[\s,:;–—-]+$")
_CUT_START = re.compile(
    rf"[\"«“(\[]?(?:(?!(?:әл|әт|аль|эль|ибн|al|el|d|д)[-’' ])[{LOWER}](?![A-ZА-Я-])|[,;:)\]»”%…])"
)
_PAIRS = ("()", "[]", "«»")
_TITLE_WITHIN = 10
"""How many words may stand before the heading that is the title: a date, a line of a menu."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece with its block and the repairs made in it."""

    piece: Piece
    block: Block
    mends: tuple[Mend, ...]
    first: bool
    """Whether it begins its block."""

    @property
    def opens(self) -> bool:
        """Whether a paragraph begins with it."""
        return self.first and self.block.opens


def compose(lines: Sequence[Line], language: str, file: str) -> Document:
    """Return the document of a file's lines; the language is kk, ru or en."""
    parts = list(_parts(lines, language))
    guessed = headings_of([_can_be_heading(*around, language) for around in _triples(parts)])
    headings: list[str] = []
    sentences: list[Sentence] = []
    paragraph, before_title, after_heading = 0, 0, False
    for part, guess in zip(parts, guessed, strict=True):
        if guess or part.block.role == "heading":
            headings.append(_OPEN_END.sub("", part.piece.text))
            after_heading = True
            continue
        paragraph += bool(sentences) and (after_heading or part.opens)
        before_title += 0 if headings else len(part.piece.text.split())
        heading, after_heading = headings[-1] if headings else "", False
        sentences.append(_sentence(part, paragraph, heading, language))
    name = PurePath(file)
    title = headings[0] if headings and before_title < _TITLE_WITHIN else name.stem
    return Document(title, language, name.name, tuple(sentences), tuple(headings))


def _parts(lines: Sequence[Line], language: str) -> Iterator[_Part]:
    for block in blocks(lines, language):
        text, mends = clean(block.text, language)
        pieces = [_whole_block(text)] if block.role == "heading" else split(text, language)
        for number, piece in enumerate(pieces):
            span = range(piece.letters, piece.letters + letter_count(piece.text))
            own = tuple(mend for mend in mends if mend.letters in span)
            yield _Part(piece, block, own, number == 0)


def _whole_block(text: str) -> Piece:
    return Piece(text, 0, False, False, False, False)


def _triples(parts: Sequence[_Part]) -> Iterator[tuple[_Part | None, _Part, _Part | None]]:
    return zip([None, *parts], parts, [*parts[1:], None], strict=False)


def _can_be_heading(before: _Part | None, part: _Part, after: _Part | None, language: str) -> bool:
    """Within a block only what hangs together without a space can be a heading.

    A list of one item is a heading where a paragraph follows.
    """
    piece, role = part.piece, part.block.role
    if piece.stopped or role not in ("text", "item"):
        return False
    if role == "item":
        near = {other.block.role for other in (before, after) if other}
        return after is not None and "item" not in near and is_short(piece.text, language)
    alone = part.first or piece.glued_before or piece.glued_after
    return alone and reads_as_heading(piece.text, language)


def _sentence(part: _Part, paragraph: int, heading: str, language: str) -> Sentence:
    text = part.piece.text
    return Sentence(
        text=_ended(text),
        place=part.block.place(part.piece.letters),
        paragraph=paragraph,
        heading=heading,
        whole=_is_whole(part.piece, language),
        repairs=tuple(mend.repair for mend in part.mends),
    )


def _ended(text: str) -> str:
    """Return the sentence on one line with a stop at its end."""
    text = " ".join(text.split())
    return text if _ENDED.search(text) else _OPEN_END.sub("", text) + "."


def _is_whole(piece: Piece, language: str) -> bool:
    """Return whether the source neither cut the sentence off nor ran it into another."""
    text, words = piece.text, words_of(piece.text)
    if piece.run_on or piece.glued_after or not words or "\ufffd" in text:
        return bool(piece.glued_after and words) and has_predicate(text, language)
    if _CUT_START.match(text) or _OPEN_END.search(text) or not _balanced(text):
        return False
    if text.rstrip('".!?…').rsplit(maxsplit=1)[-1] in PROSE[language].conjunctions:
        return False
    if language == "kk" and ends_open(words):
        return False
    return piece.stopped or (len(words) > 2 and has_predicate(text, language))


def _balanced(text: str) -> bool:
    if any(text.count(pair[0]) != text.count(pair[1]) for pair in _PAIRS):
        return False
    curly = sum(text.count(mark) for mark in "„“”")
    return text.count('"') % 2 == 0 and curly % 2 == 0
