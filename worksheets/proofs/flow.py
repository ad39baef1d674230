"""What stands in a file, as its readers give it: words in reading order, page by page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

TINY_PT = 4
"""Letters smaller than that are not meant to be read."""
PALE = 0.9
"""A colour lighter than that is not seen on paper."""


@dataclass(frozen=True, slots=True)
class Flow:
    """Words in reading order."""

    words: tuple[str, ...]
    starts: frozenset[int]
    """Which of them begin a line, a paragraph or a cell."""
    pages: tuple[int, ...] = (0,)
    """Where each page begins; 0 alone where the file does not say."""

    @property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join(self.words)


@dataclass(frozen=True, slots=True)
class Pending:
    """A change that was tracked and neither accepted nor rejected."""

    at: int
    """The number of words before it."""
    text: str
    added: bool


@dataclass(frozen=True, slots=True)
class Bands:
    """The words of the header and the footer of a page."""

    header: str
    footer: str


@dataclass(frozen=True, slots=True)
class Hidden:
    """Words in a file that nobody sees on its pages."""

    why: str
    """In the user's language."""
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A file, read."""

    body: Flow
    bands: tuple[Bands, ...]
    """Of each page of a PDF; of a DOCX each sort once, without page numbers."""
    pages: int | None
    """How many; None where only a word processor knows."""
    pending: tuple[Pending, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    looks: dict[int, str] = field(default_factory=dict)
    """How the words are set, by the number of the word: one name for one look."""
    ids: dict[int, frozenset[str]] = field(default_factory=dict)
    """What else the words are marked with: bookmarks, ids; by the number of the word."""


class UnreadableError(Exception):
    """The file is none of its kind, or damaged; says what is wrong."""


def flow_of(pages: Iterable[Iterable[str]]) -> Flow:
    """Return the flow of pages of lines.

    A word that a line's end cuts comes out as two: words are compared without regard to spaces.
    """
    words: list[str] = []
    starts: set[int] = set()
    begins: list[int] = []
    for page in pages:
        begins.append(len(words))
        for line in page:
            starts.add(len(words))
            words += line.split()
    return Flow(tuple(words), frozenset(starts - {len(words)}), tuple(begins))
