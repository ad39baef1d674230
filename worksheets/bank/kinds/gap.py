"""Fill in one or several gaps."""

from __future__ import annotations

import re
from typing import Literal

from pydantic import Field

from worksheets.bank.kinds.common import Common, Value

GAP = re.compile(r"_{3,}")
"""A gap in a prompt: three underscores or more."""


class Gap(Value):
    """What belongs into one gap."""

    answer: str = Field(min_length=1)
    accept: tuple[str, ...] = ()
    """Other wordings that earn the point."""


class Cloze(Common):
    """The pupil completes the prompt; its gaps are written as ___."""

    kind: Literal["gap"] = "gap"
    gaps: tuple[Gap, ...] = Field(min_length=1)
    """One for each ___ of the prompt, in order."""
    word_bank: bool = False
    """Print the answers, mixed with `extra_words`, in a box below the prompt."""
    extra_words: tuple[str, ...] = ()
