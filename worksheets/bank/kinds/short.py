"""A short answer in words."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from worksheets.bank.kinds.common import Common


class Short(Common):
    """The pupil writes a word or a few words."""

    kind: Literal["short"] = "short"
    answers: tuple[str, ...] = Field(min_length=1)
    """The model answer first, then other wordings that earn the points."""
    lines: int = Field(default=1, ge=1, le=10)
