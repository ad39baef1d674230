"""A question without the marks of bold and raised words, and a question in words alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from worksheets.bank.emphasis import MARKS, without_emphasis, without_marks
from worksheets.bank.kinds import Choice, Question
from worksheets.bank.pictures import option_words

_KEPT = {
    *("id", "kind", "facts", "maker", "made", "recipe", "translations", "evidence"),
    "picture",
}


def unmarked(question: Question) -> Question:
    """Return the question without bold or raised words; its formulas stay what they are.

    Its texts are still texts of a bank: a star that is printed has a backslash before it.
    """
    return _changed(question, without_emphasis)


def worded(question: Question) -> Question:
    """Return the question as its pupils read it: in words alone, formulas too.

    A prompt of several lines stays as it was typed: see `bank.paragraphs`.
    """
    read = _changed(question, without_marks)
    several = "\n" in question.prompt
    return read.model_copy(update={"prompt": question.prompt}) if several else read


def _changed(question: Question, change: Callable[[str], str]) -> Question:
    # Most questions have no marks, and keys are made by the thousand.
    question = _told(question)
    written = question.model_dump_json(
        exclude={"picture": True, "options": {"__all__": {"picture"}}}
    )
    if not any(mark in written for mark in MARKS):
        return question
    held = question.model_dump()
    return type(question).model_validate(_each(held, change))


def _told(question: Question) -> Question:
    """Return the question, its options with pictures saying what these show."""
    if not isinstance(question, Choice) or not any(each.picture for each in question.options):
        return question
    options = tuple(
        option.model_copy(update={"text": option_words(option)}) if option.picture else option
        for option in question.options
    )
    return question.model_copy(update={"options": options})


def _each(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {
            name: each if name in _KEPT else _each(each, change) for name, each in value.items()
        }
    return tuple(_each(each, change) for each in value) if isinstance(value, tuple) else value
