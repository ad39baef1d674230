"""A bank: its questions, and the groups and sections that they stand in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from worksheets.bank.kinds import (
    AnyQuestion,
    LanguageCode,
    Picture,
    Question,
    Recipe,
    Translation,
    Value,
)


class Section(Value):
    """A part of the paper with a heading of its own; questions name it in `section`."""

    name: str = Field(min_length=1)
    instruction: str = ""


class Group(Value):
    """Questions about one passage; drawn and printed together, in the order of the bank."""

    kind: Literal["group"]
    id: str = ""
    recipe: Recipe | None = None
    """Draws for all its questions, as `values` and `where` in a bank file."""
    passage: str = Field(min_length=1)
    """The text that the pupil reads; a newline starts a new paragraph."""
    title: str = ""
    picture: Picture | None = None
    """Printed below the passage."""
    section: str = ""
    questions: tuple[AnyQuestion, ...] = Field(min_length=1)
    translations: tuple[Translation, ...] = ()
    """Passage and title in other languages."""


Entry = Annotated[AnyQuestion | Group, Field(discriminator="kind")]


class Bank(Value):
    """What a bank file holds."""

    title: str = Field(min_length=1)
    language: LanguageCode
    subject: str = ""
    source: str = ""
    """The text that the bank was made from."""
    sections: tuple[Section, ...] = ()
    """In the order of the paper."""
    translations: tuple[Translation, ...] = ()
    """Title, subject and sections in other languages."""
    questions: tuple[Entry, ...] = Field(min_length=1)

    def all_questions(self) -> Iterator[Question]:
        """Yield every question, those inside groups too, in the order of the file."""
        for entry in self.questions:
            if isinstance(entry, Group):
                yield from entry.questions
            else:
                yield entry
