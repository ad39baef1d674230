"""Chance that depends on a seed and names alone, in every version of Python.

Each question has a source of its own, so that adding or editing one moves no other. Only
`random()` is asked of it: it is the one method whose values Python promises to keep.
"""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import TypeVar

Thing = TypeVar("Thing")


def chance(seed: int, *names: str) -> Random:
    """Return the source of chance that belongs to a seed and names: a label, a question's id."""
    return Random(":".join((str(seed), *names)))  # noqa: S311 - fair papers, no secrets


def shuffled(things: Iterable[Thing], rng: Random) -> tuple[Thing, ...]:
    """Return the things in an order by chance, each order as likely as any other."""
    drawn = [(rng.random(), at, thing) for at, thing in enumerate(things)]
    return tuple(thing for _, _, thing in sorted(drawn, key=lambda draw: draw[:2]))
