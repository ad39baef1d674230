"""Chance that depends on a seed and names alone, in every version of Python.

Each question has a source of its own, so that adding or editing one moves no other. Only
`random()` is asked of it: it is the one method whose values Python promises to keep.
"""

from __future__ import annotations

from random import Random


def chance(seed: int, *names: str) -> Random:
    """Return the source of chance that belongs to a seed and names: a label, a question's id."""
    return Random(":".join((str(seed), *names)))  # noqa: S311 - fair papers, no secrets
