"""The commands on printed papers: from the user's words to the work, and what she is told."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.records.diff import differences
from worksheets.records.errata import Marking, write_errata
from worksheets.records.reprint import reprint
from worksheets.records.rulings import Wish
from worksheets.variants.errata import Rule
from worksheets.variants.marks import Rounding


def make_errata(
    folder: Path,
    *,
    questions: tuple[str, ...],
    drop: bool,
    accept: tuple[str, ...],
    accept_all: bool,
    out: Path | None,
    scale: str,
    rounding: Rounding,
    force: bool,
) -> None:
    """Write the errata of one decision and say which answers were accepted."""
    wish = _wish(questions, drop=drop, accept=accept, accept_all=accept_all)
    made = write_errata(folder, wish, out, marking=Marking(scale, rounding), force=force)
    _say_notes(made.notes)
    if sys.stdout.isatty():
        click.echo(tr("{folder}: {files} files.", folder=made.folder, files=len(made.files)))
        click.echo(tr("To read aloud: slips.  For the teacher: errata, the new keys, marks."))


def _wish(
    questions: tuple[str, ...], *, drop: bool, accept: tuple[str, ...], accept_all: bool
) -> Wish:
    said: list[Rule] = []
    said += ["drop"] if drop else []
    said += ["accept"] if accept else []
    said += ["accept_all"] if accept_all else []
    if len(said) != 1:
        raise InputError(Problem(tr("say one of the three: --drop, --accept or --accept-all.")))
    if accept and len(questions) > 1:
        message = tr(
            "--accept goes with one --question. Make the next errata from the folder that this "
            "command writes."
        )
        raise InputError(Problem(message))
    return Wish(questions, said[0], accept)


def print_again(
    folder: Path,
    *,
    variant: str | None,
    key: bool,
    edition: str,
    suffix: str | None,
    out: Path | None,
    force: bool,
) -> None:
    """Write one paper or key of a run again and say whether its bytes are the same."""
    made = reprint(folder, variant, key=key, edition=edition, suffix=suffix, out=out, force=force)
    _say_notes(made.notes)
    if sys.stdout.isatty():
        click.echo(made.file)


def compare_runs(one: Path, two: Path) -> int:
    """Print what differs between two runs; return the exit status."""
    lines = differences(one, two)
    for line in lines:
        click.echo(line)
    if not lines and sys.stdout.isatty():
        click.echo(tr("The two runs are the same."))
    return 1 if lines else 0


def _say_notes(notes: Sequence[str]) -> None:
    for note in notes:
        click.echo(note, err=True)
