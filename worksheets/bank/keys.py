"""The right answers of a question as texts, for comparing questions with each other."""

from __future__ import annotations

from typing import assert_never

from worksheets.bank.kinds import (
    Choice,
    Cloze,
    Matching,
    Number,
    Open,
    Order,
    Question,
    Short,
    Truth,
)


def key_texts(question: Question) -> list[str]:
    """Return the right answers, without other wordings that earn the points as well."""
    match question:
        case Choice():
            return sorted(option.text for option in question.options if option.correct)
        case Truth():
            return [str(question.answer)]
        case Cloze():
            return [gap.answer for gap in question.gaps]
        case Short():
            return [question.answers[0]]
        case Number():
            return [str(question.answer.normalize()), question.unit]
        case Matching():
            return [side for pair in question.pairs for side in (pair.left, pair.right)]
        case Order():
            return list(question.items)
        case Open():
            return [question.answer]
        case _:
            assert_never(question)
