"""The order that chance puts things in; `chance` itself also serves the recipes of a bank."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import TypeVar

from worksheets.chance import chance

__all__ = ["chance", "shuffled"]

Thing = TypeVar("Thing")


def shuffled(things: Iterable[Thing], rng: Random) -> tuple[Thing, ...]:
    """Return the things in an order by chance, each order as likely as any other."""
    drawn = [(rng.random(), at, thing) for at, thing in enumerate(things)]
    return tuple(thing for _, _, thing in sorted(drawn, key=lambda draw: draw[:2]))
