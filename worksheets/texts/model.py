"""What a source text is once it has been read: a Document of sentences with their places."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a source."""

    file: str
    """The file, as the user named it."""
    line: int | None = None
    """The line or, in a DOCX, the paragraph; counted from 1."""
    page: int | None = None
    """The page of a PDF, counted from 1."""

    def __str__(self) -> str:
        position = f"p. {self.page}" if self.page else self.line
        return f"{self.file}:{position}" if position else self.file


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a source as it was read, before cleaning."""

    text: str
    place: Place
    role: str = "text"
    """text, heading, item (of a list) or row (of a table, cells parted by tabs)."""
    starts_paragraph: bool = False
    """True where the format itself says that a new paragraph begins (not for plain lines)."""


@dataclass(frozen=True, slots=True)
class Repair:
    """A change that cleaning made to the wording of the source, shown to the teacher."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the source, cleaned, on one line."""

    text: str
    place: Place
    """Where it begins."""
    paragraph: int
    """The number of its paragraph in the document, counted from 0."""
    heading: str = ""
    """The nearest heading above it; empty where there is none."""
    whole: bool = True
    """False where the source cut it off or glued it, so that nothing should be made of it."""
    repairs: tuple[Repair, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A text ready for question making."""

    title: str
    language: str
    """kk, ru or en."""
    source: str
    """The file's name, without its folder."""
    sentences: tuple[Sentence, ...]
    headings: tuple[str, ...] = ()

    @property
    def words(self) -> int:
        """The number of words in the sentences."""
        return sum(len(sentence.text.split()) for sentence in self.sentences)
