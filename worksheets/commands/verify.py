"""What `verify` does: prove folders of papers."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from worksheets.errors import InputError
from worksheets.messages import tr
from worksheets.proofs import Proof, verify


def verify_folders(folders: Sequence[Path]) -> int:
    """Print what is wrong with the papers in the folders; return the exit status."""
    status = 0
    for folder in folders:
        try:
            proof = verify(folder)
        except InputError as error:
            status = 2
            for problem in error.problems:
                click.echo(str(problem), err=True)
            continue
        # One folder needs no name, several do.
        place = f"{folder}/" if len(folders) > 1 else ""
        for note in proof.notes:
            click.echo(f"{place}{note}", err=True)
        for finding in proof.findings:
            click.echo(f"{place}{finding}")
        if proof.findings:
            status = max(status, 1)
        elif sys.stdout.isatty():
            _tell_proved(folder, proof)
    return status


def _tell_proved(folder: Path, proof: Proof) -> None:
    click.echo(
        tr(
            "{folder}: proved. Files: {files}, pages of PDF: {pages}, questions: {questions}, "
            "answers in keys: {answers}.",
            folder=folder,
            files=proof.files,
            pages=proof.pages,
            questions=proof.questions,
            answers=proof.answers,
        )
    )
