"""A job -> a folder of papers and keys, whole or not at all.

Everything is drawn and written into a hidden folder first and moved into place at the
end, the manifest last: a run that is interrupted leaves nothing half-written behind.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from worksheets import __version__
from worksheets.bank.disk import write_bank
from worksheets.errors import InputError, Problem, UnprovenError
from worksheets.files import WRITERS
from worksheets.jobs.economy import finish_of
from worksheets.jobs.job import Job, Made, Progress
from worksheets.jobs.keys import key_texts
from worksheets.jobs.names import (
    BANK,
    FAIRNESS,
    KEY_ALL,
    cards_name,
    key_name,
    sheet_name,
)
from worksheets.jobs.staging import digests, refuse_to_overwrite, staging
from worksheets.manifest import (
    MANIFEST,
    Manifest,
    as_json,
    listed_files,
    refuse_sealed,
    write_manifest,
)
from worksheets.messages import tr
from worksheets.papers import (
    Details,
    cards_paper,
    exam_paper,
    fairness_paper,
    key_paper,
    key_table_paper,
    sheet_papers,
)
from worksheets.papers.blocks import Paper
from worksheets.papers.editions import TEXT
from worksheets.papers.ids import Printed, printed_papers
from worksheets.papers.pupils import Finish, pupils_paper, pupils_text
from worksheets.papers.template import Templates
from worksheets.proofs import verify
from worksheets.variants.choose import draw
from worksheets.variants.errata import Errata
from worksheets.variants.fairness import fairness
from worksheets.variants.model import Variant
from worksheets.variants.twins import twin


def run(
    job: Job,
    out: Path | str,
    *,
    force: bool = False,
    progress: Progress = lambda _: None,
    finish: Callable[[Path], object] = lambda _: None,
) -> Made:
    """Make the papers and keys of a job in the folder `out`.

    `finish` is given the hidden folder with all files before they are moved into place.
    Raises InputError, with nothing written, where the bank cannot give what the job asks
    for, where files stand in the way and `force` is not given, or where `out` is unusable;
    UnprovenError, with nothing written, where a file does not read as its paper or a key is wrong.
    """
    out = Path(out)
    refuse_sealed(out)
    drawn = draw(
        job.bank, job.variants, job.questions, job.seed, job.only,
        blueprint=job.blueprint, repeats=job.repeats, reserve=job.reserve,
    )  # fmt: skip
    if job.language:
        twins = tuple(twin(variant, job.bank, job.language) for variant in drawn.variants)
        drawn = replace(drawn, variants=twins)
    bank = write_bank(job.bank)
    listed = printed_papers(drawn.variants, job.editions, job.seed, _digest(bank))
    way, saved = finish_of(job, drawn.variants, listed)
    drawn = replace(drawn, notes=(*drawn.notes, *saved))
    papers = dict(_papers(job, drawn.variants, listed, way))
    names = [f"{name}.{suffix}" for name in papers for suffix in job.formats]
    texts = _texts(job, drawn.variants, bank, listed)
    refuse_to_overwrite(out, [*names, *texts, MANIFEST], force=force)
    if job.keep_bank:
        _refuse_edited_bank(out, bank)
    with staging(out) as folder:
        write_files(folder, papers, job.formats, texts, progress)
        manifest = _manifest(job, drawn.variants, drawn.notes, bank, folder, listed, way)
        (folder / MANIFEST).write_bytes(manifest.encode())
        if job.verify:
            _prove(folder)
        finish(folder)
        files = tuple(sorted(path.name for path in folder.iterdir()))
    if job.keep_bank and BANK not in files:
        (out / BANK).unlink(missing_ok=True)
    return Made(out, files, drawn.notes)


def write_files(
    folder: Path,
    papers: Mapping[str, Paper],
    formats: Sequence[str],
    texts: Mapping[str, str],
    progress: Progress = lambda _: None,
) -> None:
    """Write the papers in each format, and the texts, by their names."""
    for name, paper in papers.items():
        for suffix in formats:
            WRITERS[suffix](paper, folder / f"{name}.{suffix}")
            progress(f"{name}.{suffix}")
    for name, text in texts.items():
        (folder / name).write_bytes(text.encode())


def _prove(folder: Path) -> None:
    proof = verify(folder)
    # Nobody has edited these files: what would be a harmless edit is a fault here.
    if found := [*proof.findings, *proof.notes]:
        raise UnprovenError([str(each) for each in found])


def _papers(
    job: Job, variants: Sequence[Variant], listed: Sequence[Printed], finish: Finish
) -> Iterator[tuple[str, Paper]]:
    """Yield every paper of a job with its name, the pupils' before the teacher's."""
    details, layout, own = job.details, job.layout, job.templates
    for variant in variants:
        paper = exam_paper(variant, details, layout, own)
        for printed in listed:
            if printed.variant == variant.label and printed.edition != TEXT:
                yield printed.file, pupils_paper(paper, variant, printed, finish)
    if job.answer_sheet:
        sheets = sheet_papers(variants, details, layout, own)
        yield from ((sheet_name(label), sheet) for label, sheet in sheets.items())
    yield from key_papers(variants, details, layout, own)
    if job.cards:
        for variant in variants:
            yield cards_name(variant.label), cards_paper(variant, details, layout, own)
    if len(variants) > 1:
        yield FAIRNESS, fairness_paper(variants, details, layout, own)


def key_papers(
    variants: Sequence[Variant],
    details: Details,
    layout: str,
    templates: Templates = None,
    errata: Errata = (),
) -> Iterator[tuple[str, Paper]]:
    """Yield the key of each variant and that of all, with their names."""
    for variant in variants:
        paper = key_paper(variant, details, layout, templates, errata)
        yield key_name(variant.label), paper
    yield KEY_ALL, key_table_paper(variants, details, layout, templates, errata)


def _texts(
    job: Job, variants: Sequence[Variant], bank: str, listed: Sequence[Printed]
) -> dict[str, str]:
    texts = key_texts(variants, job.layout, job.templates)
    labelled = {variant.label: variant for variant in variants}
    for printed in listed:
        if printed.edition == TEXT:
            variant = labelled[printed.variant]
            paper = exam_paper(variant, job.details, job.layout, job.templates)
            texts[f"{printed.file}.txt"] = pupils_text(paper, variant, printed)
    if len(variants) > 1:
        texts[f"{FAIRNESS}.json"] = as_json(asdict(fairness(variants)))
    if job.keep_bank:
        texts[BANK] = bank
    return texts


def _manifest(
    job: Job,
    variants: Sequence[Variant],
    notes: Sequence[str],
    bank: str,
    folder: Path,
    listed: Sequence[Printed],
    finish: Finish,
) -> str:
    """Return what is needed to know, years later, how these papers came about."""
    return write_manifest(
        Manifest(
            program=f"worksheets {__version__}",
            source=job.source,
            bank_sha256=_digest(bank),
            language=job.language or job.bank.language,
            seed=job.seed,
            only=job.only,
            blueprint=Path(job.blueprint.file).name if job.blueprint else None,
            repeats=job.repeats,
            layout=job.layout,
            formats=job.formats,
            variants=tuple(variants),
            details=job.details,
            notes=tuple(notes),
            files=digests(folder),
            templates=job.templates,
            verified=job.verify,
            papers=tuple(listed),
            finish=finish,
        )
    )


def _digest(bank: str) -> str:
    return hashlib.sha256(bank.encode()).hexdigest()


def _refuse_edited_bank(out: Path, new: str) -> None:
    """Raise InputError where the bank in the folder was edited by hand: it is not replaced."""
    there = out / BANK
    if not there.is_file() or there.read_bytes() == new.encode():
        return
    made = listed_files(out).get(BANK)
    if hashlib.sha256(there.read_bytes()).hexdigest() != made:
        raise InputError(
            Problem(
                tr(
                    "this bank has been edited and is not replaced. Make the papers from it, or "
                    "move it away first."
                ),
                str(there),
            )
        )
