"""Whether a bank is any good: every problem of a file at once, with its line.

In comes a file, out come findings: what cannot be read, and what the checks in `checks/`
say of the rest. Nothing is changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from worksheets.bank.checks import CHECKS
from worksheets.bank.disk import Loaded, load, load_text
from worksheets.bank.model import Bank
from worksheets.errors import InputError, Problem

__all__ = ["CHECKS", "FORMAT", "Finding", "check_bank", "check_text", "read_checked"]

FORMAT = "format"
"""The name under which all that cannot be read is found."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a check found."""

    problem: Problem
    severe: bool
    """True where no paper can be made before it is mended."""
    check: str
    """The name in CHECKS, or FORMAT."""

    def __str__(self) -> str:
        return str(self.problem)


def check_bank(path: Path | str) -> list[Finding]:
    """Return everything that is wrong with the bank in the file, from its top to its end.

    Raises InputError where there is no such file, or it is not YAML at all.
    """
    return _findings(load(path))


def check_text(text: str, name: str) -> list[Finding]:
    """Return everything that is wrong with the bank that `text` is; see `check_bank`."""
    return _findings(load_text(text, name))


def read_checked(path: Path) -> Bank:
    """Return the bank in the file.

    Raises InputError with everything that keeps papers from being made of it.
    """
    loaded = load(path)
    severe = [finding.problem for finding in _findings(loaded) if finding.severe]
    if severe or loaded.bank is None:
        raise InputError(severe)
    return loaded.bank


def _findings(loaded: Loaded) -> list[Finding]:
    found = [*_unreadable(loaded), *_checked(loaded)]
    return sorted(found, key=lambda finding: finding.problem.line or 0)


def _unreadable(loaded: Loaded) -> Iterator[Finding]:
    for fault in loaded.faults:
        yield Finding(loaded.source.problem(fault), fault.severe, FORMAT)


def _checked(loaded: Loaded) -> Iterator[Finding]:
    # A rejected question goes on no paper: nobody has to mend it.
    kept = tuple(item for item in loaded.items if item.question.status != "rejected")
    loaded = replace(loaded, items=kept)
    for name, check in CHECKS.items():
        for fault in check(loaded):
            yield Finding(loaded.source.problem(fault), fault.severe, name)
