"""What a file carries beside the words of its pages: a clue is a text and where it was found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Sort(Enum):
    """How a clue is to be taken."""

    TEXT = 1
    """It may be there; it is a leak where it tells a secret."""
    PRINT = 2
    """It is printed, but stands on no paper as it was made."""
    AUTHOR = 3
    """A person's name, which a word processor leaves behind."""
    FOREIGN = 4
    """A pupils' file has no such thing."""


@dataclass(frozen=True, slots=True)
class Clue:
    """A text in a file."""

    where: str
    """In the user's language."""
    text: str
    sort: Sort = Sort.TEXT
