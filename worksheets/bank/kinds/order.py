"""Put entries in order."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from worksheets.bank.kinds.common import Common


class Order(Common):
    """The pupil numbers the entries."""

    kind: Literal["order"] = "order"
    items: tuple[str, ...] = Field(min_length=2, max_length=10)
    """In the right order."""
