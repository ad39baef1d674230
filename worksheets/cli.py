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
from worksheets.errors import InputError, UnprovenError
from worksheets.messages import tr
from worksheets.variants.marks import ROUNDINGS, SCALES

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
@click.option("--layout", default="exam", show_default=True, help=tr("Layout of the papers."))
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
@click.option(
    "--draws",
    type=click.IntRange(1, 100_000),
    default=5,
    show_default=True,
    help=tr("How often each recipe is tried out; 500 shows what is rare."),
)
def check(banks: tuple[Path, ...], draws: int) -> None:
    """Check banks."""
    from worksheets.commands import check_banks

    with problems_reported():
        sys.exit(check_banks(banks, draws=draws))


@main.command(
    short_help=tr("Correct a question after printing: slips, new keys, new marks."),
    help=tr(
        "A question on printed papers is faulty: drop it, or accept further answers.\n\n"
        "DIR is the folder of the papers; it is not touched. A new folder (DIR-errata) tells in "
        "which variants and at which numbers the question stands, and holds slips to read aloud, "
        "new keys and a new mark table.\n\n"
        "\b\nThe question 17 of variant A counts for nobody:\n"
        "  worksheets errata DIR --question A:17 --drop\n"
        "\b\nWhat variant A calls B is right, too (other variants have their own letters):\n"
        "  worksheets errata DIR --question A:17 --accept B\n"
        "\b\nBy the question's id (see key.csv), with the text of an option or another wording:\n"
        "  worksheets errata DIR --question q-1a2b3c4d --accept 1465\n"
        "\b\nOne more: name the folder of the errata.\n"
        "  worksheets errata DIR-errata --question B:3 --accept-all"
    ),
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--question",
    "questions",
    multiple=True,
    required=True,
    help=tr("Variant and number, as in A:17, or a question's id; may be given several times."),
)
@click.option("--drop", is_flag=True, help=tr("The question counts for nobody."))
@click.option(
    "--accept",
    multiple=True,
    help=tr("Letters as printed (with A:17), an option's text (with an id), or a wording."),
)
@click.option("--accept-all", is_flag=True, help=tr("Everybody gets the points."))
@click.option(
    "--out", type=click.Path(path_type=Path), help=tr("Folder for the files; else DIR-errata.")
)
@click.option(
    "--scale",
    type=click.Choice(list(SCALES)),
    default="school",
    show_default=True,
    help=tr("Scale of the mark table."),
)
@click.option(
    "--rounding",
    type=click.Choice(ROUNDINGS),
    default="half-up",
    show_default=True,
    help=tr("How a percent is made whole."),
)
@click.option("--force", is_flag=True, help=tr("Replace what stands in the folder."))
def errata(folder: Path, **options: Any) -> None:
    """Correct a question after printing."""
    from worksheets.records.commands import make_errata

    with problems_reported():
        make_errata(folder, **options)


@main.command(
    short_help=tr("Make one paper or key of a run again."),
    help=tr(
        "Make one paper or key again from the manifest in DIR, byte for byte.\n\n"
        "The bank is not needed and may have changed since. If the program or the layout has "
        "changed, the paper is made all the same, and you are told."
    ),
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--variant", help=tr("Label of the variant; left out with --key, all keys."))
@click.option("--key", is_flag=True, help=tr("The key in place of the paper."))
@click.option("--format", "suffix", help=tr("File format, pdf or docx; else pdf."))
@click.option(
    "--out", type=click.Path(path_type=Path), help=tr("File or folder; else the current folder.")
)
@click.option("--force", is_flag=True, help=tr("Replace the file."))
def reprint(folder: Path, **options: Any) -> None:
    """Make one paper or key again."""
    from worksheets.records.commands import print_again

    with problems_reported():
        print_again(folder, **options)


@main.command(
    short_help=tr("Tell what differs between two runs."),
    help=tr(
        "Tell what differs between the papers in DIR1 and those in DIR2.\n\n"
        "Exit status 0 if nothing differs, 1 if something does, 2 if a folder holds no papers."
    ),
)
@click.argument("one", metavar="DIR1", type=click.Path(path_type=Path))
@click.argument("two", metavar="DIR2", type=click.Path(path_type=Path))
def diff(one: Path, two: Path) -> None:
    """Tell what differs between two runs."""
    from worksheets.records.commands import compare_runs

    with problems_reported():
        sys.exit(compare_runs(one, two))


@main.command(
    short_help=tr("Put the keys of a run under a password."),
    help=tr(
        "Put the keys, the manifest and the bank in DIR into one file under a password.\n\n"
        "The pupils' papers stay as they are. Who forgets the password cannot open the keys "
        "again: nobody can."
    ),
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@password_option
def seal(folder: Path, password_file: Path | None) -> None:
    """Seal the keys of a run."""
    from worksheets.records.seal_commands import seal_folder

    with problems_reported():
        seal_folder(folder, password_file)


@main.command(
    short_help=tr("Open the keys that are under a password."),
    help=tr(
        "Open keys.sealed in DIR with the password.\n\n"
        "The files come back into DIR and the sealed one goes; with --out they are written there "
        "and DIR stays sealed."
    ),
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--out", type=click.Path(path_type=Path), help=tr("Folder for the files; else DIR itself.")
)
@password_option
@click.option("--force", is_flag=True, help=tr("Replace what stands in the folder."))
def unseal(folder: Path, **options: Any) -> None:
    """Open sealed keys."""
    from worksheets.records.seal_commands import open_folder

    with problems_reported():
        open_folder(folder, **options)


@main.command(
    short_help=tr("Prove papers and keys, also after they were edited."),
    help=tr(
        "Open every file in a folder of papers, read it, and prove it: each question stands "
        "there as it was drawn, each key says what is right on its paper, and no pupils' file "
        "gives an answer away.\n\n"
        "Files may have been edited in Word: what does no harm is noted. Exit status 1 if "
        "anything was found, 2 if DIR is no folder of papers."
    ),
)
@click.argument(
    "folders", metavar="DIR...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
def verify(folders: tuple[Path, ...]) -> None:
    """Prove folders of papers."""
    from worksheets.commands import verify_folders

    with problems_reported():
        sys.exit(verify_folders(folders))


def _python_name(option: str) -> str:
    return {"class": "class_name", "time": "time_minutes"}.get(option, option)
