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
from worksheets.bank.recipes.stress import stressed
from worksheets.errors import InputError, Problem

__all__ = ["CHECKS", "FORMAT", "Finding", "check_bank", "check_text", "read_checked"]

FORMAT = "format"
"""The name under which all that cannot be read is found."""
A_FEW = 5
"""How often each recipe is drawn where nothing else is asked for."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a check found."""

    problem: Problem
    severe: bool
    """True where no paper can be made before it is mended."""
    check: str
    """The name in CHECKS, or FORMAT or `recipes.stress.DRAWS`."""

    def __str__(self) -> str:
        return str(self.problem)


def check_bank(path: Path | str, draws: int = A_FEW) -> list[Finding]:
    """Return everything that is wrong with the bank in the file, from its top to its end.

    Each recipe is drawn `draws` times; from 100 on the draws are judged together. Raises
    InputError where there is no such file, or it is not YAML at all.
    """
    return _findings(load(path), draws)


def check_text(text: str, name: str, draws: int = A_FEW) -> list[Finding]:
    """Return everything that is wrong with the bank that `text` is; see `check_bank`."""
    return _findings(load_text(text, name), draws)


def read_checked(path: Path) -> Bank:
    """Return the bank in the file.

    Raises InputError with everything that keeps papers from being made of it.
    """
    loaded = load(path)
    severe = [finding.problem for finding in _findings(loaded, A_FEW) if finding.severe]
    if severe or loaded.bank is None:
        raise InputError(severe)
    return loaded.bank


def _findings(loaded: Loaded, draws: int) -> list[Finding]:
    found = [*_unreadable(loaded), *_checked(loaded, draws)]
    return sorted(found, key=lambda finding: finding.problem.line or 0)


def _unreadable(loaded: Loaded) -> Iterator[Finding]:
    for fault in loaded.faults:
        yield Finding(loaded.source.problem(fault), fault.severe, FORMAT)


def _checked(loaded: Loaded, draws: int) -> Iterator[Finding]:
    # A rejected question goes on no paper: nobody has to mend it.
    kept = tuple(item for item in loaded.items if item.question.status != "rejected")
    loaded = replace(loaded, items=kept)
    found = [(name, fault) for name, check in CHECKS.items() for fault in check(loaded)]
    # What the sample of a recipe has shown already is not told again of its draws.
    told = {(name, fault.path) for name, fault in found}
    found += [each for each in stressed(loaded, draws) if (each[0], each[1].path) not in told]
    for name, fault in found:
        yield Finding(loaded.source.problem(fault), fault.severe, name)
