"""`verify`, `errata`, `reprint`, `diff`, `seal`, `unseal`: papers that are made already."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from worksheets.cli.options import password_option, problems_reported
from worksheets.messages import tr
from worksheets.variants.marks import ROUNDINGS, SCALES


@click.command(
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
    from worksheets.commands.verify import verify_folders

    with problems_reported():
        sys.exit(verify_folders(folders))


@click.command(
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


@click.command(
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
@click.option("--edition", default="", help=tr("Edition of the paper: large, text and so on."))
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


@click.command(
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


@click.command(
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


@click.command(
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
