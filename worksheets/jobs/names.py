"""The names of the files of a run, and which of them are for the pupils."""

from __future__ import annotations

BANK = "bank.yaml"


KEY_ALL = "key-all"


FAIRNESS = "fairness"


SHEET = "sheet"


def paper_name(label: str) -> str:
    """Return the name of a variant's file for the pupils, without its suffix."""
    return f"variant-{label}"


def sheet_name(label: str) -> str:
    """Return the name of an answer sheet, that of all variants for no label."""
    return f"{SHEET}-{label}" if label else f"answer-{SHEET}"


def cards_name(label: str) -> str:
    """Return the name of a variant's cards, which are the teacher's."""
    return f"cards-{label}"


def is_for_pupils(name: str) -> bool:
    """Tell whether a file is for the pupils, by its name; all others are the teacher's."""
    return name.startswith((paper_name(""), f"{SHEET}-", sheet_name("")))


def key_name(label: str) -> str:
    """Return the name of a variant's key, without its suffix."""
    return f"key-{label}"
