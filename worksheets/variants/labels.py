"""Numbers -> the letters of variants and options: A to Z, then AA, AB."""

from __future__ import annotations

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def label(position: int, letters: str = LETTERS) -> str:
    """Return the label of a position counted from 0: A to Z, then AA, AB and so on."""
    above, at = divmod(position, len(letters))
    return (label(above - 1, letters) if above else "") + letters[at]
