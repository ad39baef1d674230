"""A folder of papers and a teacher's decision -> a folder of what changes by it.

Out: the list of where the question stands, slips to read aloud, new keys, a new mark table and
a manifest that tells of the decision, from which the next one can be made. The folder of the
papers is only read.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from worksheets import __version__
from worksheets.errors import InputError, Problem
from worksheets.jobs.keys import key_texts
from worksheets.jobs.run import key_papers, write_files
from worksheets.jobs.staging import digests, refuse_to_overwrite, staging
from worksheets.manifest import MANIFEST, Manifest, read_manifest, refuse_sealed, write_manifest
from worksheets.messages import tr
from worksheets.papers import errata_paper, marks_paper, slips_paper
from worksheets.papers.blocks import Paper
from worksheets.papers.errata import standing
from worksheets.papers.marks import totals
from worksheets.papers.template import read_style
from worksheets.records.rulings import Wish, ruled
from worksheets.variants.answers import answer
from worksheets.variants.errata import Errata, points_of
from worksheets.variants.marks import SCALES, Rounding, mark_of, percent
from worksheets.variants.model import Variant

_NAMED = re.compile(r"(.*-errata)(?:-(\d+))?")


@dataclass(frozen=True, slots=True)
class Marking:
    """How points become marks."""

    scale: str = "school"
    """A name in `SCALES`."""
    rounding: Rounding = "half-up"


@dataclass(frozen=True, slots=True)
class Corrected:
    """What was made."""

    folder: Path
    files: tuple[str, ...]
    notes: tuple[str, ...]
    """Which answers were accepted, in the user's language."""


def write_errata(
    folder: Path,
    wish: Wish,
    out: Path | None = None,
    *,
    marking: Marking | None = None,
    force: bool = False,
) -> Corrected:
    """Make the files that follow from a decision in `out`, or beside `folder`.

    Raises InputError, with nothing written, where the question or answer is not there, where
    nothing would be left to mark, or where files stand in the way and `force` is not given.
    """
    run = read_manifest(folder)
    out = out or beside(folder)
    if out.resolve() == folder.resolve():
        raise InputError(
            Problem(tr("errata go into a folder of their own: choose another --out."), str(out))
        )
    refuse_sealed(out)
    if not force:
        _refuse_to_forget(out, run.errata)
    letters = read_style(run.layout, run.templates).letters
    errata, notes = ruled(wish, run.variants, run.errata, letters)
    _refuse_nothing_left(run.variants, errata)
    papers = _papers(run, errata, marking or Marking())
    texts = _texts(run, errata, marking or Marking())
    names = [f"{name}.{suffix}" for name in papers for suffix in run.formats]
    refuse_to_overwrite(out, [*names, *texts, MANIFEST], force=force)
    with staging(out) as made:
        write_files(made, papers, run.formats, texts)
        told = replace(run, program=f"worksheets {__version__}", errata=errata, files=digests(made))
        (made / MANIFEST).write_bytes(write_manifest(told).encode())
        files = tuple(sorted(path.name for path in made.iterdir()))
    return Corrected(out, files, notes)


def beside(folder: Path) -> Path:
    """Return «exam-errata» for «exam», «exam-errata-2» for that, and so on."""
    if folder.name in {"", ".."}:
        folder = folder.resolve()
    again = _NAMED.fullmatch(folder.name)
    name = f"{again[1]}-{int(again[2] or 1) + 1}" if again else f"{folder.name}-errata"
    return folder.with_name(name)


def _refuse_to_forget(out: Path, errata: Errata) -> None:
    """Raise InputError where `out` holds errata that the new ones would not go on from."""
    if (out / MANIFEST).exists() and set(read_manifest(out).errata) - set(errata):
        message = tr(
            "errata are here already. To add to them, name this folder in place of that of the "
            "papers; to begin anew, say --force."
        )
        raise InputError(Problem(message, str(out)))


def _refuse_nothing_left(variants: Sequence[Variant], errata: Errata) -> None:
    left = totals(variants, errata)
    if 0 in left:
        message = tr(
            "--drop: variant {label} would have no points left. Make new papers instead.",
            label=left[0][0],
        )
        raise InputError(Problem(message))


def _papers(run: Manifest, errata: Errata, marking: Marking) -> dict[str, Paper]:
    words = (run.variants, errata, run.details)
    scale, rounding = marking.scale, marking.rounding
    layout, own = run.layout, run.templates
    return {
        "errata": errata_paper(*words, layout, own),
        "slips": slips_paper(*words, layout, own),
        "marks": marks_paper(*words, scale=scale, rounding=rounding, layout=layout, templates=own),
        **dict(key_papers(run.variants, run.details, layout, own, errata)),
    }


def _texts(run: Manifest, errata: Errata, marking: Marking) -> Mapping[str, str]:
    letters = read_style(run.layout, run.templates).letters
    return {
        "errata.csv": errata_csv(run.variants, errata, letters),
        "marks.csv": marks_csv(run.variants, errata, marking),
        **key_texts(run.variants, run.layout, run.templates, errata),
    }


def errata_csv(variants: Sequence[Variant], errata: Errata, letters: str) -> str:
    """Return where the questions stand, with their keys and points before and after."""
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(
        ["variant", "number", "question", "erratum", "before", "after", "points before",
         "points after"]
    )  # fmt: skip
    for erratum in errata:
        for variant, item in standing(variants, erratum.question):
            before = answer(item, variant.language, letters).short
            after = answer(item, variant.language, letters, erratum).short
            points = (item.question.points, points_of(item, errata))
            lines.writerow(
                [variant.label, item.number, erratum.question, erratum.rule, before, after, *points]
            )
    return out.getvalue()


def marks_csv(variants: Sequence[Variant], errata: Errata, marking: Marking) -> str:
    """Return for every variant and score the percent and the mark."""
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(["variant", "score", "total", "percent", "mark"])
    scale = SCALES[marking.scale]
    for total, labels in totals(variants, errata).items():
        for label in labels:
            for score in range(total + 1):
                reached = percent(score, total, marking.rounding)
                mark = mark_of(score, total, scale, marking.rounding).mark
                lines.writerow([label, score, total, reached, mark])
    return out.getvalue()
