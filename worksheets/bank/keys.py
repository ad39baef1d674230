"""The right answers of a question as texts, to hold against each other and against a source."""

from __future__ import annotations

import re
from decimal import Decimal
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
from worksheets.bank.wording import words

_IN_NUMBER = re.compile(r"(?<=\d)[ \u00a0\u2009\u202f](?=\d{3}(?!\d))")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_ENDING = 2
"""Letters that an ending may change: кітап and кітабы, Москва and в Москве."""


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


def stands_in(answer: str, quote: str) -> bool:
    """Tell whether an answer stands in a text, its words perhaps with other endings."""
    quote, answer = _IN_NUMBER.sub("", quote), _IN_NUMBER.sub("", answer)
    if _NUMBER.fullmatch(answer.lstrip("-")):
        value = abs(_decimal(answer))
        return any(_decimal(number) == value for number in _NUMBER.findall(quote))
    there = words(quote)
    return all(any(_inflected(word, other) for other in there) for word in words(answer))


def _decimal(number: str) -> Decimal:
    return Decimal(number.replace(",", "."))


def _inflected(word: str, other: str) -> bool:
    """Tell whether `other` may be a form of `word`; numbers have no forms."""
    if any(letter.isdigit() for letter in word):
        return word == other
    stem = word[: max(3, len(word) - _ENDING)]
    return other.startswith(stem)
