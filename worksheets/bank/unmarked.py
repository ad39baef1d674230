"""A question as its pupils read it: without the marks of bold and raised words."""

from __future__ import annotations

from typing import Any

from worksheets.bank.emphasis import MARKS, without_marks
from worksheets.bank.kinds import Question

_KEPT = {"id", "kind", "facts", "maker", "made", "recipe", "translations", "evidence"}


def unmarked(question: Question) -> Question:
    """Return the question with its texts as they are printed, faces left aside."""
    # Most questions have no marks, and keys are made by the thousand.
    written = question.model_dump_json()
    if not any(mark in written for mark in MARKS):
        return question
    held = question.model_dump()
    bare = {name: each if name in _KEPT else _bare(each) for name, each in held.items()}
    return type(question).model_validate(bare)


def _bare(value: Any) -> Any:
    if isinstance(value, str):
        return without_marks(value)
    if isinstance(value, dict):
        return {name: _bare(each) for name, each in value.items()}
    return tuple(map(_bare, value)) if isinstance(value, tuple) else value
