"""A manifest -> one paper or key of its run again, byte for byte.

Neither bank nor seed is needed: the manifest holds every variant whole. Where the program or
the layout has changed since, the bytes differ; the sha256 in the manifest tells, and so does
this module.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from worksheets import __version__
from worksheets.errors import InputError, Problem
from worksheets.files import WRITERS
from worksheets.jobs.names import KEY_ALL, key_name
from worksheets.jobs.staging import refuse_to_overwrite, staging
from worksheets.manifest import Manifest, read_manifest, refuse_sealed
from worksheets.messages import tr
from worksheets.papers import exam_paper, key_paper, key_table_paper
from worksheets.papers.blocks import Paper
from worksheets.papers.editions import TEXT
from worksheets.papers.ids import Printed
from worksheets.papers.pupils import pupils_paper, pupils_text
from worksheets.records.places import variant_called
from worksheets.variants.model import Variant


@dataclass(frozen=True, slots=True)
class Reprinted:
    """What was made."""

    file: Path
    notes: tuple[str, ...]
    """Whether the bytes are not those of the run, or cannot be compared."""


def reprint(
    folder: Path,
    variant: str | None,
    *,
    key: bool = False,
    edition: str = "",
    suffix: str | None = None,
    out: Path | None = None,
    force: bool = False,
) -> Reprinted:
    """Set a paper of the run again; without a variant the key of all.

    `out` is a folder, or a file whose ending names the format. Raises InputError.
    """
    run = read_manifest(folder)
    if edition == TEXT:
        return _reprint_text(run, variant, out or Path(), force=force)
    name, paper = _paper(run, variant, edition, key=key)
    target = _target(name, suffix, out or Path())
    suffix = target.suffix[1:]
    refuse_sealed(target.parent)
    refuse_to_overwrite(target.parent, [target.name], force=force)
    with staging(target.parent, manifest=False) as made:
        WRITERS[suffix](paper, made / target.name)
        digest = hashlib.sha256((made / target.name).read_bytes()).hexdigest()
    return Reprinted(target, _notes(run, f"{name}.{suffix}", digest))


def _reprint_text(run: Manifest, name: str | None, out: Path, *, force: bool) -> Reprinted:
    """Write the edition in plain text again."""
    variant, printed = _printed(run, name, TEXT)
    paper = exam_paper(variant, run.details, run.layout, run.templates)
    text = pupils_text(paper, variant, printed).encode()
    target = out if out.suffix == ".txt" and not out.is_dir() else out / f"{printed.file}.txt"
    refuse_sealed(target.parent)
    refuse_to_overwrite(target.parent, [target.name], force=force)
    with staging(target.parent, manifest=False) as made:
        (made / target.name).write_bytes(text)
    digest = hashlib.sha256(text).hexdigest()
    return Reprinted(target, _notes(run, f"{printed.file}.txt", digest))


def _printed(run: Manifest, name: str | None, edition: str) -> tuple[Variant, Printed]:
    """Return a variant and what the run listed of it in that edition; raises InputError."""
    if name is None:
        raise InputError(Problem(tr("say which paper: --variant B, or --key for all keys.")))
    variant = variant_called(run.variants, name, "--variant")
    listed = {each.edition: each for each in run.printed(variant.label)}
    if edition not in listed:
        message = tr(
            "--edition: the run made no edition {name}. It made: {known}.",
            name=edition,
            known=", ".join(each for each in listed if each) or "–",
        )
        raise InputError(Problem(message))
    return variant, listed[edition]


def _paper(run: Manifest, name: str | None, edition: str, *, key: bool) -> tuple[str, Paper]:
    if key and edition:
        raise InputError(Problem(tr("--edition goes with papers: a key has no editions.")))
    if name is None:
        if not key:
            raise InputError(Problem(tr("say which paper: --variant B, or --key for all keys.")))
        told = (run.details, run.layout, run.templates)
        return KEY_ALL, key_table_paper(run.variants, *told, run.errata)
    variant = variant_called(run.variants, name, "--variant")
    if key:
        paper = key_paper(variant, run.details, run.layout, run.templates, run.errata)
        return key_name(variant.label), paper
    variant, printed = _printed(run, name, edition)
    paper = exam_paper(variant, run.details, run.layout, run.templates)
    return printed.file, pupils_paper(paper, variant, printed, run.finish)


def _target(name: str, suffix: str | None, out: Path) -> Path:
    """Return the file to write; `out` is one itself where it ends as a format does."""
    suffix = suffix and suffix.lower()
    if suffix not in {None, *WRITERS}:
        known = ", ".join(WRITERS)
        message = tr("--format: choose from {known}, not {name}.", known=known, name=suffix)
        raise InputError(Problem(message))
    given = out.suffix[1:].lower()
    if given not in WRITERS or out.is_dir():
        return out / f"{name}.{suffix or next(iter(WRITERS))}"
    if suffix not in {None, given}:
        message = tr("--format {suffix} does not go with this name.", suffix=suffix)
        raise InputError(Problem(message, str(out)))
    return out.with_suffix(f".{given}")


def _notes(run: Manifest, name: str, digest: str) -> tuple[str, ...]:
    listed = run.files.get(name)
    if listed is None:
        note = tr("The run did not make {name}: there is nothing to compare it with.", name=name)
        return (note,)
    if listed == digest:
        return ()
    return (
        tr(
            "{name} holds the same questions in the same order as it did then, but is not the same "
            "file byte for byte: the program ({then}, now {now}) or the layout has changed since.",
            name=name,
            then=run.program,
            now=f"worksheets {__version__}",
        ),
    )
