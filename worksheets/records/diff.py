"""Two runs -> what differs between them, in a teacher's words.

In: two folders that papers were made in. Out: one line for each thing that differs, from the
whole run down to single files; none where the runs are the same. Nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

from worksheets.messages import tr
from worksheets.records.files import file_differences
from worksheets.records.orders import order_differences
from worksheets.records.questions import question_differences
from worksheets.records.runs import Run, read_run


def differences(one: Path, two: Path) -> list[str]:
    """Return a line for each difference; raises InputError where a folder holds no run."""
    runs = read_run(one), read_run(two)
    lines = [line for compare in COMPARISONS for line in compare(*runs)]
    return [*lines, *file_differences(*runs, explained=bool(lines))]


def _head(one: Run, two: Run) -> Iterator[str]:
    """Yield what differs in the settings and in the head of the papers."""
    names = {
        "seed": tr("Seed"),
        "layout": tr("Layout"),
        "formats": tr("File formats"),
        "only": tr("Only questions with the status"),
        "language": tr("Language"),
        "title": tr("Title"),
        "subject": tr("Subject"),
        "school": tr("School"),
        "class_name": tr("Class"),
        "teacher": tr("Teacher"),
        "date": tr("Date"),
        "time_minutes": tr("Minutes"),
    }
    old, new = _settings(one), _settings(two)
    for name in names:
        if old[name] != new[name]:
            yield tr("{what}: «{old}» → «{new}».", what=names[name], old=old[name], new=new[name])


def _settings(run: Run) -> dict[str, str]:
    told, first = run.told, run.told.variants[0]
    details = {field.name: getattr(told.details, field.name) for field in fields(told.details)}
    return {
        **details,
        "seed": str(told.seed),
        "layout": told.layout,
        "formats": ", ".join(told.formats),
        "only": told.only or "",
        "language": told.language,
        "title": first.title,
        "subject": told.details.subject or first.subject,
    }


def _bank(one: Run, two: Run) -> Iterator[str]:
    if one.told.bank_sha256 != two.told.bank_sha256:
        yield tr("The bank is not the same: it was edited, or is another one.")


def _variants(one: Run, two: Run) -> Iterator[str]:
    old, new = ([variant.label for variant in run.told.variants] for run in (one, two))
    if gone := [label for label in old if label not in new]:
        yield tr("Variants gone: {labels}.", labels=", ".join(gone))
    if added := [label for label in new if label not in old]:
        yield tr("New variants: {labels}.", labels=", ".join(added))


def _errata(one: Run, two: Run) -> Iterator[str]:
    for here, there in ((one, two), (two, one)):
        for erratum in here.told.errata:
            if erratum not in there.told.errata:
                yield tr(
                    "Erratum on question {name} in {folder} only.",
                    name=erratum.question,
                    folder=here.folder,
                )


COMPARISONS: tuple[Callable[[Run, Run], Iterator[str]], ...] = (
    _head,
    _bank,
    _variants,
    _errata,
    question_differences,
    order_differences,
)
"""In the order in which the lines are shown."""
