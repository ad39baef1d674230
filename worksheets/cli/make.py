"""`make`: papers and keys from a text or a bank."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from worksheets.cli.options import details_options, password_option, problems_reported
from worksheets.messages import tr


@click.command(
    short_help=tr("Make papers and keys from a text or a bank."),
    help=tr(
        "Make papers and keys from SOURCE: a text (txt, md, docx, html, pdf) or a bank (yaml).\n\n"
        "From a text, DIR/bank.yaml is built first. DIR then holds variant-A.pdf, variant-A.docx, "
        "key-A.pdf, key-A.docx and so on, key-all, key.csv, key.json and manifest.json. The same "
        "source and seed give the same papers, always."
    ),
)
@click.argument("source", type=click.Path(path_type=Path))
@click.option(
    "--variants", default=4, show_default=True, help=tr("How many variants: A, B, … Z, AA, …")
)
@click.option("--questions", type=int, help=tr("Questions a variant; left out, all of the bank."))
@click.option(
    "--only",
    type=click.Choice(["accepted", "draft"]),
    help=tr("Draw only questions with this status."),
)
@click.option(
    "--blueprint",
    type=click.Path(path_type=Path),
    help=tr("Blueprint (yaml): sections, and how many questions of which sort."),
)
@click.option(
    "--same-questions", is_flag=True, help=tr("All variants have the same questions, reordered.")
)
@click.option(
    "--max-shared",
    type=click.IntRange(0),
    help=tr("Questions that two variants may share; left out, as few as can be."),
)
@click.option(
    "--reserve",
    type=click.IntRange(0, 99),
    default=0,
    help=tr("How many more variants, R1, R2 …, for pupils who sit it later."),
)
@click.option("--seed", type=int, help=tr("Number that fixes the draw; left out, a fresh one."))
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("output"),
    show_default=True,
    help=tr("Folder for the files."),
)
@click.option(
    "--formats", default="pdf,docx", show_default=True, help=tr("File formats, parted by commas.")
)
@click.option(
    "--editions",
    default="",
    help=tr("The same papers for other eyes too: large, largest, dyslexia, contrast, text."),
)
@click.option(
    "--code",
    type=click.Choice(["qr", "datamatrix"]),
    help=tr("Print the paper id on each page as a code for a camera, too."),
)
@click.option(
    "--economy",
    is_flag=True,
    help=tr("Set the papers on as few sheets as can be: text of 10 points or more."),
)
@click.option(
    "--pupils", type=click.IntRange(1), help=tr("How many papers you print; goes with --economy.")
)
@click.option("--layout", default="exam", show_default=True, help=tr("Layout of the papers."))
@click.option(
    "--templates",
    type=click.Path(path_type=Path),
    help=tr("Folder with layouts of your own; see docs/templates.md."),
)
@click.option(
    "--cards", is_flag=True, help=tr("Cards for the teacher, too: answers behind the questions.")
)
@click.option("--answer-sheet", is_flag=True, help=tr("Sheets to write the answers on, too."))
@click.option("--language", help=tr("Language of the text (kk, ru, en); left out, it is found."))
@click.option(
    "--languages",
    default="",
    help=tr("Languages of the bank to print in, parted by commas: twins with one key."),
)
@click.option("--force", is_flag=True, help=tr("Replace what stands in the folder."))
@click.option(
    "--no-verify", is_flag=True, help=tr("Do not read the files back and prove them: a trial run.")
)
@click.option(
    "--seal", is_flag=True, help=tr("Put keys, bank and manifest under a password (keys.sealed).")
)
@password_option
@details_options
def make(source: Path, **options: Any) -> None:
    """Make papers and keys."""
    from worksheets.commands.make import make_papers

    with problems_reported():
        make_papers(source, **{_python_name(name): value for name, value in options.items()})


def _python_name(option: str) -> str:
    return {"class": "class_name", "time": "time_minutes"}.get(option, option)
