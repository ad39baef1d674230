"""True or false."""

from __future__ import annotations

from typing import Literal

from worksheets.bank.kinds.common import Common


class Truth(Common):
    """The pupil says whether the statement in `prompt` is true."""

    kind: Literal["truth"] = "truth"
    answer: bool
