"""What `check` does: print all that is wrong with banks."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from worksheets.bank.check import check_bank
from worksheets.errors import InputError
from worksheets.messages import tr


def check_banks(banks: Sequence[Path], *, draws: int) -> int:
    """Print every finding in the banks, each recipe drawn so many times; return the exit status."""
    status = 0
    for path in banks:
        try:
            findings = check_bank(path, draws)
        except InputError as error:
            status = 2
            for problem in error.problems:
                click.echo(str(problem), err=True)
            continue
        for finding in findings:
            click.echo(str(finding))
            status = max(status, 1)
    if not status and sys.stdout.isatty():
        click.echo(tr("Nothing to complain about."))
    return status
