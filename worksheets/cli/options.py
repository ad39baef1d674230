"""What commands share: options, and how problems are told."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from worksheets.errors import InputError, UnprovenError
from worksheets.messages import tr

Function = TypeVar("Function", bound=Callable[..., Any])


def details_options(function: Function) -> Function:
    """Add the options for what the head of a paper says."""
    for name, text in (
        ("time", tr("Minutes that the pupils have.")),
        ("date", tr("Date of the exam; left out, a line to fill in.")),
        ("teacher", tr("Name of the teacher.")),
        ("class", tr("Class, for example 8A; left out, a line to fill in.")),
        ("subject", tr("Subject, for example History.")),
        ("school", tr("Name of the school; left out, a line to fill in.")),
        ("title", tr("Title of the paper; left out, the title of the bank.")),
    ):
        kind = click.IntRange(1, 600) if name == "time" else click.STRING
        function = click.option(f"--{name}", name, type=kind, help=text)(function)
    return function


def password_option(function: Function) -> Function:
    """Add the option that names a file with a password."""
    return click.option(
        "--password-file",
        type=click.Path(path_type=Path),
        help=tr("File with the password in its first line; left out, you are asked for it."),
    )(function)


@contextmanager
def problems_reported() -> Iterator[None]:
    """Print what is wrong with the input, a line each, and exit with 2."""
    try:
        yield
    except InputError as error:
        for problem in error.problems:
            click.echo(str(problem), err=True)
        sys.exit(2)
    except UnprovenError as error:
        for finding in error.findings:
            click.echo(finding, err=True)
        click.echo(
            tr("These files do not prove right, and nothing was written. Please report it."),
            err=True,
        )
        sys.exit(1)
