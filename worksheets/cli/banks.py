"""`build` and `check`: question banks."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from worksheets.cli.options import problems_reported
from worksheets.messages import tr


@click.command(
    short_help=tr("Build a question bank from texts."),
    help=tr(
        "Build a question bank from one or several texts in one language.\n\n"
        "Look the bank over before you print from it: it is plain YAML, made to be edited. "
        "--report shows what was made of each sentence and why nothing was made of the others: "
        "as a table on the screen, or with --report=FILE.html as a page."
    ),
)
@click.argument("texts", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), help=tr("Bank file.")
)
@click.option("--language", help=tr("Language of the text (kk, ru, en); left out, it is found."))
@click.option("--title", help=tr("Title of the bank; left out, that of the text."))
@click.option(
    "--without", default="", help=tr("Patterns of questions to leave out, parted by commas.")
)
@click.option("--subject", default="", help=tr("Subject, for example History."))
@click.option(
    "--report",
    is_flag=False,
    flag_value="-",
    help=tr("Show what was made of the text; --report=FILE.html writes a page."),
)
@click.option(
    "--update",
    is_flag=True,
    help=tr("Renew the bank file; what you accepted, rejected, edited or wrote stays."),
)
@click.option("--force", is_flag=True, help=tr("Replace the bank file."))
def build(texts: tuple[Path, ...], **options: Any) -> None:
    """Build a bank."""
    from worksheets.commands.build import build_bank

    with problems_reported():
        build_bank(texts, **options)


@click.command(
    short_help=tr("Tell what is wrong with question banks."),
    help=tr(
        "Check question banks and print everything that is wrong, with file and line.\n\n"
        "Exit status 1 if anything was found, 2 if a file is no bank at all."
    ),
)
@click.argument("banks", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--draws",
    type=click.IntRange(1, 100_000),
    default=5,
    show_default=True,
    help=tr("How often each recipe is tried out; 500 shows what is rare."),
)
def check(banks: tuple[Path, ...], draws: int) -> None:
    """Check banks."""
    from worksheets.commands.check import check_banks

    with problems_reported():
        sys.exit(check_banks(banks, draws=draws))
