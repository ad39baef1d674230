"""The names of the files of a run, and which of them are for the pupils."""

from __future__ import annotations

from worksheets.papers.ids import PUPILS

BANK = "bank.yaml"


KEY_ALL = "key-all"


FAIRNESS = "fairness"


def is_for_pupils(name: str) -> bool:
    """Tell whether a file is for the pupils, by its name; all others are the teacher's."""
    return name.startswith(PUPILS)


def key_name(label: str) -> str:
    """Return the name of a variant's key, without its suffix."""
    return f"key-{label}"
