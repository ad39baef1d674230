"""What is said of a text that is partly in another language."""

from __future__ import annotations

from collections.abc import Sequence

import click

from worksheets.makers import Report
from worksheets.makers.sentence_gates import FOREIGN
from worksheets.messages import tr

FOREIGN_SHARE = 0.1
"""A text with more sentences than that in another language is said to have them."""


def tell_foreign(reports: Sequence[Report]) -> None:
    """Say how much of a text is in another language: nothing was made of it."""
    for report in reports:
        number = report.sentence_gates()[FOREIGN]
        if number > len(report.document.sentences) * FOREIGN_SHARE:
            click.echo(
                tr(
                    "{file}: sentences in another language, which were left out: {number}. "
                    "Build a bank of them apart, with --language.",
                    file=report.document.source,
                    number=number,
                ),
                err=True,
            )
