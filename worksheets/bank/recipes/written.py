"""A recipe as it stands in the file: `as_written(entry)`, for writing and for fingerprints."""

from __future__ import annotations

from typing import Any, TypeVar

from worksheets.bank.kinds import Question
from worksheets.bank.model import Group
from worksheets.bank.source import Path

Entry = TypeVar("Entry", bound=Question | Group)


def as_written(entry: Entry) -> Entry:
    """Return the question or group with its formulas in place of the sample.

    It is to be written, not to be asked: a number may hold a text. The questions of a
    group are left as they are.
    """
    if entry.recipe is None:
        return entry
    for path, text in entry.recipe.texts:
        entry = _put(entry, path, text)
    return entry


def _put(value: Any, path: Path, text: str) -> Any:
    if not path:
        return text
    at, *rest = path
    if isinstance(value, tuple):
        pairs = enumerate(value)
        return tuple(_put(each, tuple(rest), text) if n == at else each for n, each in pairs)
    return value.model_copy(update={at: _put(getattr(value, str(at)), tuple(rest), text)})
