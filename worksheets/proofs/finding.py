"""What a proof found: each finding names its file, the question and the letter."""

from __future__ import annotations

from dataclasses import dataclass

from worksheets.messages import tr


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it was made, or that gives something away."""

    file: str
    message: str
    number: int | None = None
    """Of the question."""
    letter: str = ""
    """Of the option or entry."""
    variant: str = ""
    """Where a file holds several."""

    def __str__(self) -> str:
        place = self._place()
        return f"{self.file}: {place}: {self.message}" if place else f"{self.file}: {self.message}"

    def _place(self) -> str:
        values = {"variant": self.variant, "number": self.number, "letter": self.letter}
        match (bool(self.variant), self.number is not None, bool(self.letter)):
            case (False, True, False):
                return tr("question {number}", **values)
            case (False, True, True):
                return tr("question {number}, {letter}", **values)
            case (True, True, _):
                return tr("variant {variant}, question {number}", **values)
            case (True, False, _):
                return tr("variant {variant}", **values)
            case _:
                return ""
