"""`catalogue`: all questions of a bank on paper, for the teacher."""

from __future__ import annotations

from pathlib import Path

import click

from worksheets.cli.options import problems_reported
from worksheets.messages import tr


@click.command(
    short_help=tr("Print all questions of a bank, with answers and evidence."),
    help=tr(
        "Print all questions of a bank as they stand there, for the teacher: with id, topic, "
        "level, difficulty, status, answer and evidence, those that are rejected too."
    ),
)
@click.argument("bank", type=click.Path(path_type=Path))
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path),
    help=tr("File (pdf, docx), or folder for one of each format."),
)
@click.option("--formats", help=tr("File formats, parted by commas."))
@click.option("--force", is_flag=True, help=tr("Replace the file."))
def catalogue(bank: Path, out: Path, formats: str | None, force: bool) -> None:
    """Print a bank."""
    from worksheets.commands.catalogue import write_catalogue

    with problems_reported():
        write_catalogue(bank, out=out, formats=formats, force=force)
