"""The commands: each a thin skin over a function of the package.

Exit status: 0 done, 1 a check found something, 2 the input was wrong.
"""

from __future__ import annotations

import signal
import sys

import click

from worksheets import __version__
from worksheets.cli.banks import build, check
from worksheets.cli.catalogue import catalogue
from worksheets.cli.make import make
from worksheets.cli.records import diff, errata, reprint, seal, unseal, verify
from worksheets.messages import tr


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


for command in (make, build, check, catalogue, verify, errata, reprint, diff, seal, unseal):
    main.add_command(command)
