"""What the commands do: from the user's words to a job, and from the result to her screen.

Progress is shown on a terminal only; in a pipe a command that went well says nothing.
"""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import get_args

import click

from worksheets.bank.check import check_bank, read_checked
from worksheets.bank.disk import read_bank, write_bank
from worksheets.bank.join import joined
from worksheets.bank.kinds import LanguageCode, Status
from worksheets.bank.model import Bank
from worksheets.bank.renew import Counts, renewed
from worksheets.bank.translate import in_language
from worksheets.batch import Job, Made, refuse_to_overwrite, run, staging, steps
from worksheets.errors import InputError, Problem
from worksheets.files import WRITERS
from worksheets.makers import MAKERS, Report, make_bank, merged
from worksheets.makers.report import as_html, as_text
from worksheets.makers.sentence_gates import FOREIGN
from worksheets.manifest import SEALED
from worksheets.messages import tr
from worksheets.papers import Details, layouts
from worksheets.proofs import Proof, verify
from worksheets.texts import read_document
from worksheets.variants.blueprint import Blueprint, Repeats
from worksheets.variants.blueprint_file import read_blueprint

BANK_SUFFIXES = {".yaml", ".yml"}
FOREIGN_SHARE = 0.1
"""A text with more sentences than that in another language is said to have them."""


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
    layout: str,
    language: str | None,
    force: bool,
    no_verify: bool,
    title: str | None,
    seal: bool = False,
    password_file: Path | None = None,
    **details: str | int | None,
) -> None:
    """Make the papers of a text or a bank in the folder `out`."""
    suffixes, layout = _formats(formats), _layout(layout)
    finish = _sealing(password_file, seal=seal)
    from_bank = source.suffix.lower() in BANK_SUFFIXES
    bank = _bank_in(source, language) if from_bank else _bank_from(source, language)
    bank = _with(bank, title=title, subject=details.get("subject"))
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
        formats=suffixes,
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


def _with(bank: Bank, **said: str | int | None) -> Bank:
    """Return the bank with what the user said in place of what it says itself."""
    return bank.model_copy(update={name: text for name, text in said.items() if text})


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


def _formats(names: str) -> tuple[str, ...]:
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


def _layout(name: str) -> str:
    known = layouts()
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


def _bank_in(source: Path, language: str | None) -> Bank:
    bank = read_checked(source)
    if language not in {None, bank.language}:
        message = tr("--language is for texts; this bank is in {language}.", language=bank.language)
        raise InputError(Problem(message, str(source)))
    return bank


def _bank_from(source: Path, language: str | None) -> Bank:
    bank, report = make_bank(read_document(source, language=language))
    _tell_foreign([report])
    return bank


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
        if text.suffix.lower() in BANK_SUFFIXES:
            raise InputError(
                Problem(tr("this is a bank already: check it, or make papers from it."), str(text))
            )
    left_out = _makers(without)
    made = [make_bank(read_document(text, language=language), without=left_out) for text in texts]
    _tell_foreign([each for _, each in made])
    bank = merged([bank for bank, _ in made], title=title, subject=subject)
    reports = [each for _, each in made]
    counts = None
    if old:
        _refuse_language(bank, texts[0], old, output)
        bank, counts = renewed(_with(old, title=title, subject=subject), bank)
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


def _tell_foreign(reports: Sequence[Report]) -> None:
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


def _refuse_as_bank(output: Path) -> None:
    """Raise InputError for a name that is no bank's, so that no text is written over."""
    if output.suffix.lower() not in BANK_SUFFIXES:
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


def check_banks(banks: Sequence[Path], *, draws: int) -> int:
    """Print every finding in the banks, each recipe drawn so many times; return the exit status."""
    status = 0
    for path in banks:
        try:
            findings = check_bank(path, draws)
        except InputError as error:
            status = 2
            for problem in error.problems:
                click.echo(str(problem), err=True)
            continue
        for finding in findings:
            click.echo(str(finding))
            status = max(status, 1)
    if not status and sys.stdout.isatty():
        click.echo(tr("Nothing to complain about."))
    return status


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
