"""Multiple choice, one or several right options."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from worksheets.bank.kinds.common import Common, Picture, Value


class Option(Value):
    """An option of a choice question."""

    text: str = ""
    """Empty only where there is a picture."""
    picture: Picture | None = None
    correct: bool = False


class Choice(Common):
    """The pupil marks the right option, or all right options."""

    kind: Literal["choice"] = "choice"
    options: tuple[Option, ...] = Field(min_length=2, max_length=10)
    lock: Literal["none", "last", "all", "free"] = "none"
    """last: the last option stays last («all of the above»); all: none moves; free: all move.

    none: what reads like an option about the others stays put, and numbers stand in order.
    """
