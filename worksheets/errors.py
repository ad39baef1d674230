"""What can go wrong, and how it is said.

    WorksheetsError
    ├── InputError      what a user gave cannot be used: a list of problems, raised once
    └── UnprovenError   what was made does not prove right, and was thrown away

A problem names its file, its line where there is one, and the remedy. Anything else
that is raised is a mistake of this program and keeps its traceback.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with what a user gave."""

    message: str
    """What is wrong and what to do about it, in one line."""
    file: str = ""
    """The file, as the user named it; empty where no file is to blame."""
    line: int | None = None
    """Counted from 1."""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.message}" if place else self.message


class WorksheetsError(Exception):
    """The parent of all errors that this program raises on purpose."""


class InputError(WorksheetsError):
    """The input cannot be used; `problems` holds everything that was found."""

    def __init__(self, problems: Sequence[Problem] | Problem) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[InputError], tuple[tuple[Problem, ...]]]:
        return InputError, (self.problems,)


class UnprovenError(WorksheetsError):
    """Files were made that do not prove right; `findings` says each what is wrong, in a line."""

    def __init__(self, findings: Sequence[str]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(self.findings))

    def __reduce__(self) -> tuple[type[UnprovenError], tuple[tuple[str, ...]]]:
        return UnprovenError, (self.findings,)
