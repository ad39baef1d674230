"""What the head of a paper says beside the title: given by the teacher, all of it optional."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Details:
    """Where a text is empty, the paper shows a line to fill in."""

    school: str = ""
    subject: str = ""
    """Empty: that of the bank."""
    class_name: str = ""
    teacher: str = ""
    date: str = ""
    """As it is to be printed."""
    time_minutes: str = ""
