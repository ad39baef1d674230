"""A job -> a folder of papers and keys, whole or not at all.

Everything is drawn and written into a hidden folder first and moved into place at the
end, the manifest last: a run that is interrupted leaves nothing half-written behind.
"""

from __future__ import annotations

import csv
import hashlib
import io
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from worksheets import __version__
from worksheets.bank.disk import write_bank
from worksheets.bank.emphasis import without_marks
from worksheets.bank.kinds import LanguageCode, Status
from worksheets.bank.model import Bank
from worksheets.errors import InputError, Problem, UnprovenError
from worksheets.files import WRITERS
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
    exam_paper,
    fairness_paper,
    key_paper,
    key_table_paper,
)
from worksheets.papers.blocks import Paper
from worksheets.papers.template import read_style
from worksheets.proofs import verify
from worksheets.variants.answers import answer
from worksheets.variants.blueprint import Blueprint, Repeats
from worksheets.variants.choose import draw
from worksheets.variants.errata import Errata, erratum_on, total_points
from worksheets.variants.fairness import fairness
from worksheets.variants.model import Variant
from worksheets.variants.twins import twin

BANK = "bank.yaml"
KEY_ALL = "key-all"
FAIRNESS = "fairness"


@dataclass(frozen=True, slots=True)
class Job:
    """One bank, drawn into variants and set as papers."""

    bank: Bank
    variants: int = 4
    questions: int | None = None
    """How many questions a variant has; None: all."""
    seed: int = 0
    only: Status | None = None
    """The status of the questions to draw; None: all that are not rejected."""
    blueprint: Blueprint | None = None
    """What a variant is made of, in place of a number of questions."""
    repeats: Repeats | None = None
    """What variants may share; None: as the blueprint says, or as little as can be."""
    language: LanguageCode | None = None
    """The language of the bank to print in; None: its own. Twins differ in this alone."""
    reserve: int = 0
    """How many more variants are made for those who sit it later."""
    details: Details = field(default_factory=Details)
    layout: str = "exam"
    formats: tuple[str, ...] = ("pdf", "docx")
    source: str = ""
    """The name of the file that the bank came from."""
    keep_bank: bool = False
    """Write the bank beside the papers, as after building it from a text."""
    verify: bool = True
    """Read every file back and prove it, before any of them is put into place."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a run made."""

    folder: Path
    files: tuple[str, ...]
    notes: tuple[str, ...]
    """What the teacher should know, in her language."""


Progress = Callable[[str], None]


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
    papers = dict(_papers(job, drawn.variants))
    names = [f"{name}.{suffix}" for name in papers for suffix in job.formats]
    bank = write_bank(job.bank)
    texts = _texts(job, drawn.variants, bank)
    refuse_to_overwrite(out, [*names, *texts, MANIFEST], force=force)
    if job.keep_bank:
        _refuse_edited_bank(out, bank)
    with staging(out) as folder:
        write_files(folder, papers, job.formats, texts, progress)
        manifest = _manifest(job, drawn.variants, drawn.notes, bank, folder)
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


def steps(job: Job) -> int:
    """Return how often `run` reports progress."""
    variants = job.variants + job.reserve
    return (2 * variants + 1 + (variants > 1)) * len(job.formats)


def _papers(job: Job, variants: Sequence[Variant]) -> Iterator[tuple[str, Paper]]:
    """Yield every paper of a job with its name, the pupils' before the teacher's."""
    for variant in variants:
        yield paper_name(variant.label), exam_paper(variant, job.details, job.layout)
    yield from key_papers(variants, job.details, job.layout)
    if len(variants) > 1:
        yield FAIRNESS, fairness_paper(variants, job.details, job.layout)


def key_papers(
    variants: Sequence[Variant], details: Details, layout: str, errata: Errata = ()
) -> Iterator[tuple[str, Paper]]:
    """Yield the key of each variant and that of all, with their names."""
    for variant in variants:
        yield key_name(variant.label), key_paper(variant, details, layout, errata=errata)
    yield KEY_ALL, key_table_paper(variants, details, layout, errata=errata)


def paper_name(label: str) -> str:
    """Return the name of a variant's file for the pupils, without its suffix."""
    return f"variant-{label}"


def is_for_pupils(name: str) -> bool:
    """Tell whether a file is for the pupils, by its name; all others are the teacher's."""
    return name.startswith(paper_name(""))


def key_name(label: str) -> str:
    """Return the name of a variant's key, without its suffix."""
    return f"key-{label}"


def _texts(job: Job, variants: Sequence[Variant], bank: str) -> dict[str, str]:
    texts = key_texts(variants, job.layout)
    if len(variants) > 1:
        texts[f"{FAIRNESS}.json"] = as_json(asdict(fairness(variants)))
    if job.keep_bank:
        texts[BANK] = bank
    return texts


def key_texts(variants: Sequence[Variant], layout: str, errata: Errata = ()) -> dict[str, str]:
    """Return the keys for programs, key.csv and key.json, by their names."""
    letters = read_style(layout).letters
    return {
        "key.csv": key_csv(variants, letters, errata),
        "key.json": key_json(variants, letters, errata),
    }


def key_csv(variants: Sequence[Variant], letters: str, errata: Errata = ()) -> str:
    """Return the keys of all variants as CSV, a line a question, with the letters as printed.

    Where there are errata a last column says what was decided about the question.
    """
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\n")
    names = ["variant", "number", "question", "kind", "answer", "points"]
    lines.writerow([*names, "erratum"] if errata else names)
    for variant in variants:
        for item in variant.items():
            erratum = erratum_on(item, errata)
            found = answer(item, variant.language, letters, erratum)
            question = item.question
            line = [variant.label, item.number, question.id, question.kind]
            line += [without_marks(found.short), found.points]
            lines.writerow([*line, erratum.rule if erratum else ""] if errata else line)
    return out.getvalue()


def key_json(variants: Sequence[Variant], letters: str, errata: Errata = ()) -> str:
    """Return the keys of all variants as JSON, with the full text of each answer."""
    return as_json({"variants": [_variant_key(variant, letters, errata) for variant in variants]})


def _variant_key(variant: Variant, letters: str, errata: Errata) -> dict[str, object]:
    answers = []
    for item in variant.items():
        erratum = erratum_on(item, errata)
        found = answer(item, variant.language, letters, erratum)
        told = {
            "number": item.number,
            "question": item.question.id,
            "kind": item.question.kind,
            "answer": without_marks(found.short),
            "text": without_marks(found.full),
            "points": found.points,
        }
        if erratum:
            before = answer(item, variant.language, letters).short
            told |= {"erratum": erratum.rule, "before": before}
        answers.append(told)
    points = total_points(variant, errata)
    return {"variant": variant.label, "points": points, "answers": answers}


def _manifest(
    job: Job, variants: Sequence[Variant], notes: Sequence[str], bank: str, folder: Path
) -> str:
    """Return what is needed to know, years later, how these papers came about."""
    return write_manifest(
        Manifest(
            program=f"worksheets {__version__}",
            source=job.source,
            bank_sha256=hashlib.sha256(bank.encode()).hexdigest(),
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
            verified=job.verify,
        )
    )


def digests(folder: Path) -> dict[str, str]:
    """Return the sha256 of each file in the folder, by its name."""
    files = sorted(path for path in folder.iterdir() if path.is_file())
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def refuse_to_overwrite(folder: Path, names: Sequence[str], *, force: bool) -> None:
    """Raise InputError where a file stands in the way and the user did not say --force."""
    there = [name for name in names if (folder / name).exists()]
    if there and not force:
        raise InputError(
            Problem(
                tr(
                    "{names} stands there already: choose another place, or say --force to "
                    "replace it.",
                    names=", ".join(there[:3]) + (" …" if len(there) > 3 else ""),
                ),
                str(folder),
            )
        )


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


@contextmanager
def staging(out: Path, *, manifest: bool = True) -> Iterator[Path]:
    """Give a hidden folder to write into; at the end its files are those of `out`.

    A folder that was not there appears in one step. In one that was, with a manifest, what
    an earlier run wrote by its own goes, so that no paper of an old draw lies beside a key
    of the new one. On any error nothing in `out` is touched.
    """
    there = out.exists()
    folder = (out if there else out.parent) / f".unfinished-{secrets.token_hex(4)}"
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise InputError(
            Problem(
                tr(
                    "this folder cannot be written to ({reason}). Choose another one with --out.",
                    reason=error.strerror,
                ),
                str(out),
            )
        ) from error
    try:
        yield folder
        if not there:
            folder.rename(out)
            return
        if manifest:
            _clear_earlier(folder, out)
        for path in sorted(folder.iterdir(), key=lambda path: path.name == MANIFEST):
            path.replace(out / path.name)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _clear_earlier(folder: Path, out: Path) -> None:
    """Take away what an earlier run made and this one does not; its manifest goes first.

    The bank stays: the teacher may have edited it.
    """
    stale = set(listed_files(out)) - {path.name for path in folder.iterdir()} - {BANK}
    (out / MANIFEST).unlink(missing_ok=True)
    for name in sorted(stale):
        (out / name).unlink(missing_ok=True)
