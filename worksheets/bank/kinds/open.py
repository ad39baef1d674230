"""A free answer, marked by a rubric."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from worksheets.bank.kinds.common import Common, Value


class Descriptor(Value):
    """One line of a rubric."""

    text: str = Field(min_length=1)
    points: int = Field(default=1, ge=1)


class Open(Common):
    """The pupil writes several sentences."""

    kind: Literal["open"] = "open"
    lines: int = Field(default=6, ge=1, le=60)
    answer: str = ""
    """A model answer for the key."""
    rubric: tuple[Descriptor, ...] = ()
    """Its points add up to the question's points."""
