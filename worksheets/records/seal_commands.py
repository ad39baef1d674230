"""The commands on seals: where the password comes from, and what the user is told.

A password is asked for on the terminal or read from a file; it is no argument and no variable
of the environment, where others could read it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.records.seal import check_password, seal, unseal


def seal_folder(folder: Path, password_file: Path | None) -> None:
    """Put the keys of a run under a password."""
    names = seal(folder, new_password(password_file))
    if sys.stdout.isatty():
        click.echo(tr("{folder}: sealed, {files} files.", folder=folder, files=len(names)))


def open_folder(folder: Path, *, out: Path | None, password_file: Path | None, force: bool) -> None:
    """Take the keys of a run out of their seal."""
    password = _in_file(password_file) if password_file else _asked(tr("Password"))
    target, names = unseal(folder, password, out, force=force)
    if sys.stdout.isatty():
        click.echo(tr("{folder}: opened, {files} files.", folder=target, files=len(names)))


def new_password(file: Path | None) -> str:
    """Return a password to seal with, asked for twice; raises InputError."""
    if file:
        password = _in_file(file)
        check_password(password)
        return password
    password = _asked(tr("Password"))
    check_password(password)
    if _asked(tr("The password again")) != password:
        raise InputError(Problem(tr("the two passwords are not the same.")))
    return password


def _asked(prompt: str) -> str:
    password: str = click.prompt(prompt, hide_input=True, err=True)
    return password


def _in_file(file: Path) -> str:
    """Return the first line of the file."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        message = tr("--password-file: this file cannot be read as text.")
        raise InputError(Problem(message, str(file))) from None
    if not lines or not lines[0]:
        message = tr("--password-file: the first line of this file is empty.")
        raise InputError(Problem(message, str(file)))
    return lines[0]
