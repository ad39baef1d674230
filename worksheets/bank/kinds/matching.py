"""Match the entries of two columns."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from worksheets.bank.kinds.common import Common, Value


class Pair(Value):
    """A left-hand entry and the right-hand entry that belongs to it."""

    left: str = Field(min_length=1)
    right: str = Field(min_length=1)


class Matching(Common):
    """The pupil writes the letter of the right-hand entry beside each left-hand one."""

    kind: Literal["matching"] = "matching"
    pairs: tuple[Pair, ...] = Field(min_length=2, max_length=10)
    extra: tuple[str, ...] = ()
    """Right-hand entries that belong to nothing."""
