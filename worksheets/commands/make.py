"""What `make` does: from a text or a bank to papers, and what the screen says of them.

Progress is shown on a terminal only; in a pipe a command that went well says nothing.
"""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import get_args

import click

from worksheets.bank.check import read_checked
from worksheets.bank.join import joined
from worksheets.bank.kinds import LanguageCode, Status
from worksheets.bank.model import Bank
from worksheets.bank.translate import in_language
from worksheets.commands.sources import bank_of, is_bank, with_said
from worksheets.errors import InputError, Problem
from worksheets.files import WRITERS
from worksheets.jobs.job import Job, Made, steps
from worksheets.jobs.run import run
from worksheets.manifest import SEALED
from worksheets.messages import tr
from worksheets.papers import Details, layouts, read_templates
from worksheets.papers.editions import EDITIONS
from worksheets.papers.pupils import CodeKind
from worksheets.papers.template import Texts
from worksheets.variants.blueprint import Blueprint, Repeats
from worksheets.variants.blueprint_file import read_blueprint

_BESIDE = {
    "cards": "--cards",
    "answer-sheet": "--answer-sheet",
    "catalogue": "worksheets catalogue BANK",
}
"""Layouts of what is no pupils' paper, and how one asks for it."""


def make_papers(
    source: Path,
    *,
    variants: int,
    questions: int | None,
    seed: int | None,
    only: Status | None,
    blueprint: Path | None,
    same_questions: bool,
    max_shared: int | None,
    reserve: int,
    languages: str,
    out: Path,
    formats: str,
    editions: str,
    code: CodeKind | None,
    economy: bool,
    pupils: int | None,
    layout: str,
    templates: Path | None,
    cards: bool,
    answer_sheet: bool,
    language: str | None,
    force: bool,
    no_verify: bool,
    title: str | None,
    seal: bool = False,
    password_file: Path | None = None,
    **details: str | int | None,
) -> None:
    """Make the papers of a text or a bank in the folder `out`."""
    own = read_templates(templates) if templates else ()
    suffixes, layout = known_formats(formats), _layout(layout, own)
    finish = _sealing(password_file, seal=seal)
    from_bank = is_bank(source)
    bank = with_said(bank_of(source, language), title=title, subject=details.get("subject"))
    plan = _blueprint(blueprint, questions, title)
    if plan:
        bank = _gathered(bank, source, plan)
        details = {**details, "time_minutes": details.get("time_minutes") or plan.time}
    job = Job(
        bank=bank,
        variants=variants,
        questions=questions,
        seed=secrets.randbelow(1_000_000) if seed is None else seed,
        only=only,
        blueprint=plan,
        repeats=_repeats(same_questions, max_shared),
        reserve=reserve,
        details=Details(**{name: str(text) for name, text in details.items() if text}),
        layout=layout,
        templates=own,
        cards=cards,
        answer_sheet=answer_sheet,
        formats=suffixes,
        editions=_editions(editions),
        code=code or "",
        economy=_economy(economy, pupils),
        pupils=pupils,
        source=source.name,
        keep_bank=not from_bank,
        verify=not no_verify,
    )
    twins = _languages(languages, bank, source)
    for language_of_paper in twins or (None,):
        several = len(twins) > 1 and language_of_paper is not None
        folder = out / str(language_of_paper) if several else out
        _run(replace(job, language=language_of_paper), folder, source, force=force, finish=finish)
    if seal and from_bank:
        click.echo(
            tr("The bank {name} lies open where it was: it holds the answers.", name=source),
            err=True,
        )


def _run(
    job: Job, out: Path, source: Path, *, force: bool, finish: Callable[[Path], object]
) -> None:
    """Make the papers of a job, with a bar on a terminal, and say what lies where."""
    with click.progressbar(
        length=steps(job),
        label=tr("Setting the papers"),
        file=sys.stderr,
        hidden=not sys.stderr.isatty(),
    ) as bar:
        try:
            made = run(job, out, force=force, progress=lambda _: bar.update(1), finish=finish)
        except InputError as error:
            raise InputError(
                [replace(each, file=each.file or str(source)) for each in error.problems]
            ) from None
    _tell(made, job)


def _languages(names: str, bank: Bank, source: Path) -> tuple[LanguageCode, ...]:
    """Read --languages; raises InputError for what the bank has no texts in, before any run."""
    asked = tuple(dict.fromkeys(name.strip() for name in names.split(",") if name.strip()))
    known = get_args(LanguageCode)
    unknown = [name for name in asked if name not in known]
    if unknown:
        message = tr(
            "--languages: {names} is not a language of this program. Choose from: {known}.",
            names=", ".join(unknown),
            known=", ".join(known),
        )
        raise InputError(Problem(message))
    codes = tuple(code for code in known if code in asked)
    try:
        for code in codes:
            in_language(bank, code)
    except InputError as error:
        raise InputError([replace(each, file=str(source)) for each in error.problems]) from None
    return codes


def _sealing(password_file: Path | None, *, seal: bool) -> Callable[[Path], object]:
    """Return what is to be done with the files before they are moved into place."""
    if not seal:
        if password_file:
            raise InputError(Problem(tr("--password-file goes with --seal.")))
        return lambda _: None
    # Only who seals waits for the library of ciphers.
    from worksheets.records.seal import seal as seal_files
    from worksheets.records.seal_commands import new_password

    password = new_password(password_file)
    return lambda folder: seal_files(folder, password)


def _blueprint(path: Path | None, questions: int | None, title: str | None) -> Blueprint | None:
    """Read the blueprint; a title that the user said goes before its own."""
    if path is None:
        return None
    if questions is not None:
        message = tr("the blueprint says how many questions there are: leave out --questions.")
        raise InputError(Problem(message, str(path)))
    read = read_blueprint(path)
    return replace(read, title=title or read.title)


def _gathered(bank: Bank, source: Path, plan: Blueprint) -> Bank:
    """Return the bank with those that the blueprint names beside it."""
    banks = [(source.stem, bank)]
    for name in plan.banks:
        path = Path(plan.file).parent / name
        if path.resolve() == source.resolve():
            continue
        other = read_checked(path)
        if other.language != bank.language:
            message = tr(
                "banks: {name} is in another language ({one}) than {bank} ({other}): a paper has "
                "one language",
                name=name, one=other.language, bank=source.name, other=bank.language,
            )  # fmt: skip
            raise InputError(plan.problem(message, plan.lines["banks"]))
        banks.append((path.stem, other))
    return joined(banks)


def _repeats(same_questions: bool, max_shared: int | None) -> Repeats | None:
    if same_questions and max_shared is not None:
        message = tr("--same-questions shares all and --max-shared limits it: say one of the two.")
        raise InputError(Problem(message))
    return "all" if same_questions else max_shared


def _tell(made: Made, job: Job) -> None:
    """Say what lies where; notes go to people and pipes alike."""
    for note in made.notes:
        click.echo(note, err=True)
    if not sys.stdout.isatty():
        return
    click.echo(
        tr(
            "{folder}: {variants} variants with their keys, {files} files (seed {seed}).",
            folder=made.folder,
            variants=job.variants + job.reserve,
            files=len(made.files),
            seed=job.seed,
        )
    )
    if job.verify:
        click.echo(tr("Every file was read back: the keys are proved, the papers tell nothing."))
    if SEALED in made.files:
        click.echo(tr("To hand out: variant-….  The keys are in {name}.", name=SEALED))
        return
    click.echo(tr("To hand out: variant-….  For the teacher: key-…, key-all, key.csv, key.json."))
    if job.keep_bank:
        click.echo(tr("The questions are in bank.yaml: edit them and make the papers from it."))


def known_formats(names: str) -> tuple[str, ...]:
    """Return the formats named in --formats; raises InputError for unknown ones."""
    formats = tuple(
        dict.fromkeys(name.strip().lower() for name in names.split(",") if name.strip())
    )
    unknown = [name for name in formats if name not in WRITERS]
    if unknown or not formats:
        raise InputError(
            Problem(
                tr(
                    "--formats: {names} is not a format. Choose from: {known}.",
                    names=", ".join(unknown) or "''",
                    known=", ".join(WRITERS),
                )
            )
        )
    return formats


def _economy(economy: bool, pupils: int | None) -> bool:
    if pupils and not economy:
        raise InputError(Problem(tr("--pupils goes with --economy.")))
    return economy


def _editions(names: str) -> tuple[str, ...]:
    asked = dict.fromkeys(name.strip().lower() for name in names.split(",") if name.strip())
    unknown = [name for name in asked if name not in EDITIONS]
    if unknown:
        raise InputError(
            Problem(
                tr(
                    "--editions: {names} is not an edition. Choose from: {known}.",
                    names=", ".join(unknown),
                    known=", ".join(EDITIONS),
                )
            )
        )
    return tuple(asked)


def _layout(name: str, templates: Texts) -> str:
    known = layouts(templates)
    if name in _BESIDE:
        raise InputError(
            Problem(tr("these are made beside the papers: say {option}.", option=_BESIDE[name]))
        )
    if name not in known:
        raise InputError(
            Problem(
                tr(
                    "--layout: there is no layout {name}. Choose from: {known}.",
                    name=name,
                    known=", ".join(known),
                )
            )
        )
    return name
