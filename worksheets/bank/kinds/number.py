"""A number as the answer."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from pydantic import Field

from worksheets.bank.kinds.common import Common


class Number(Common):
    """The pupil writes a number."""

    kind: Literal["number"] = "number"
    answer: Decimal
    tolerance: Decimal = Field(default=Decimal(0), ge=0)
    """How far from `answer` still earns the points."""
    unit: str = ""
    """Printed after the answer line."""
