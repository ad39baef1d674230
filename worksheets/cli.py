"""The commands: each a thin skin over a function of the package.

Exit status: 0 done, 1 a check found something, 2 the input was wrong.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from worksheets import __version__
from worksheets.errors import InputError
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


@contextmanager
def problems_reported() -> Iterator[None]:
    """Print what is wrong with the input, a line each, and exit with 2."""
    try:
        yield
    except InputError as error:
        for problem in error.problems:
            click.echo(str(problem), err=True)
        sys.exit(2)


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help=tr(
        "Exams and worksheets from a text: a question bank, as many variants as you want, "
        "each as PDF and DOCX with its answer key.\n\n"
        "\b\nThe short way:\n  worksheets make TEXT.txt --variants 4 --questions 20 --out DIR\n"
        "\b\nThe careful way:\n  worksheets build TEXT.txt -o BANK.yaml     and look it over\n"
        "  worksheets check BANK.yaml\n"
        "  worksheets make BANK.yaml --variants 4 --questions 20 --out DIR"
    ),
)
@click.version_option(__version__, prog_name="worksheets")
def main() -> None:
    """Run a command; a terminated run cleans up as an interrupted one does."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))


@main.command(
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
@click.option("--layout", default="exam", show_default=True, help=tr("Layout of the papers."))
@click.option("--language", help=tr("Language of the text (kk, ru, en); left out, it is found."))
@click.option("--force", is_flag=True, help=tr("Replace what stands in the folder."))
@details_options
def make(source: Path, **options: Any) -> None:
    """Make papers and keys."""
    from worksheets.commands import make_papers

    with problems_reported():
        make_papers(source, **{_python_name(name): value for name, value in options.items()})


@main.command(
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
    from worksheets.commands import build_bank

    with problems_reported():
        build_bank(texts, **options)


@main.command(
    short_help=tr("Tell what is wrong with question banks."),
    help=tr(
        "Check question banks and print everything that is wrong, with file and line.\n\n"
        "Exit status 1 if anything was found, 2 if a file is no bank at all."
    ),
)
@click.argument("banks", nargs=-1, required=True, type=click.Path(path_type=Path))
def check(banks: tuple[Path, ...]) -> None:
    """Check banks."""
    from worksheets.commands import check_banks

    with problems_reported():
        sys.exit(check_banks(banks))


def _python_name(option: str) -> str:
    return {"class": "class_name", "time": "time_minutes"}.get(option, option)
