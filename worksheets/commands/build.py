"""What `build` does: from texts to a bank, with a report if asked."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from worksheets.bank.disk import read_bank, write_bank
from worksheets.bank.model import Bank
from worksheets.bank.renew import Counts, renewed
from worksheets.commands.foreign import tell_foreign
from worksheets.commands.sources import is_bank, with_said
from worksheets.errors import InputError, Problem
from worksheets.jobs.staging import refuse_to_overwrite, staging
from worksheets.makers import MAKERS, Report, make_bank, merged
from worksheets.makers.report import as_html, as_text
from worksheets.messages import tr
from worksheets.texts import read_document


def build_bank(
    texts: Sequence[Path],
    *,
    output: Path,
    language: str | None,
    title: str | None,
    subject: str,
    without: str,
    report: str | None,
    update: bool,
    force: bool,
) -> None:
    """Build one bank from texts and write it, with a report if asked.

    With `update` the teacher's work in the bank that stands there goes into the new one.
    """
    if update and force:
        raise InputError(
            Problem(tr("--update keeps your work and --force replaces it: say one of the two."))
        )
    page = Path(report) if report not in {None, "-"} else None
    if page and page.suffix.lower() not in {".html", ".htm"}:
        raise InputError(
            Problem(tr("--report: the page is a file that ends in .html, not {name}.", name=page))
        )
    _refuse_as_bank(output)
    if not (update or force):
        _refuse_to_replace(output, page)
    old = read_bank(output) if update and output.exists() else None
    for text in texts:
        if is_bank(text):
            raise InputError(
                Problem(tr("this is a bank already: check it, or make papers from it."), str(text))
            )
    left_out = _makers(without)
    made = [make_bank(read_document(text, language=language), without=left_out) for text in texts]
    tell_foreign([each for _, each in made])
    bank = merged([bank for bank, _ in made], title=title, subject=subject)
    reports = [each for _, each in made]
    counts = None
    if old:
        _refuse_language(bank, texts[0], old, output)
        bank, counts = renewed(with_said(old, title=title, subject=subject), bank)
    _write(output, write_bank(bank))
    if page:
        _write(page, as_html(reports))
    elif report == "-":
        click.echo(as_text(reports))
    if sys.stdout.isatty():
        _tell_built(bank, output, reports)
        if counts:
            _tell_renewed(counts)


def _makers(names: str) -> frozenset[str]:
    """Read the names of makers after --without."""
    asked = {name.strip() for name in names.split(",") if name.strip()}
    unknown = sorted(asked - set(MAKERS))
    if unknown:
        raise InputError(
            Problem(
                tr(
                    "--without: there is no pattern {names}. Choose from: {known}.",
                    names=", ".join(unknown),
                    known=", ".join(MAKERS),
                )
            )
        )
    return frozenset(asked)


def _refuse_as_bank(output: Path) -> None:
    """Raise InputError for a name that is no bank's, so that no text is written over."""
    if not is_bank(output):
        raise InputError(
            Problem(tr("a bank is a file that ends in .yaml: give it such a name."), str(output))
        )


def _refuse_to_replace(output: Path, page: Path | None) -> None:
    """Raise InputError where the bank or the page of the report stands there already."""
    if output.exists():
        raise InputError(
            Problem(
                tr(
                    "this bank is there already: say --update to renew it and keep your work, or "
                    "--force to replace it."
                ),
                str(output),
            )
        )
    if page:
        refuse_to_overwrite(page.parent, [page.name], force=False)


def _refuse_language(fresh: Bank, text: Path, old: Bank, output: Path) -> None:
    """Raise InputError where the text is not in the language of the bank to be renewed."""
    if fresh.language != old.language:
        raise InputError(
            Problem(
                tr(
                    "this text is in another language ({one}) than {name} ({other}). Build a "
                    "bank for each language.",
                    one=fresh.language,
                    name=output,
                    other=old.language,
                ),
                str(text),
            )
        )


def _tell_built(bank: Bank, output: Path, reports: Sequence[Report]) -> None:
    click.echo(
        tr(
            "{file}: {questions} questions from {sentences} sentences. Look them over, then: "
            "worksheets make {file}",
            file=output,
            questions=len(list(bank.all_questions())),
            sentences=sum(len(report.document.sentences) for report in reports),
        )
    )


def _tell_renewed(counts: Counts) -> None:
    click.echo(
        tr(
            "Kept as you left them: {accepted} accepted, {edited} edited or your own, {rejected} "
            "rejected. New: {new}, gone: {gone}.",
            accepted=counts.accepted,
            edited=counts.edited,
            rejected=counts.rejected,
            new=counts.new,
            gone=counts.gone,
        )
    )


def _write(path: Path, text: str) -> None:
    """Write one file whole."""
    with staging(path.parent, manifest=False) as folder:
        (folder / path.name).write_bytes(text.encode())
