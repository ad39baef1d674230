"""The entries of a question that stand in one column on paper, where each must be another."""

from __future__ import annotations

from worksheets.bank.kinds import Choice, Matching, Order, Question
from worksheets.bank.pictures import option_words
from worksheets.bank.source import Path


def columns(question: Question) -> list[list[tuple[Path, str]]]:
    """Return what stands in one column on paper, with its place in the question."""
    match question:
        case Choice():
            options = enumerate(question.options)
            return [[(("options", index), option_words(option)) for index, option in options]]
        case Matching():
            lefts = [(("pairs", n, "left"), pair.left) for n, pair in enumerate(question.pairs)]
            rights = [(("pairs", n, "right"), pair.right) for n, pair in enumerate(question.pairs)]
            extra = [(("extra", n), text) for n, text in enumerate(question.extra)]
            return [[*lefts], [*rights, *extra]]
        case Order():
            return [[(("items", index), text) for index, text in enumerate(question.items)]]
        case _:
            return []
