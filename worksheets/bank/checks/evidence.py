"""Whether the answer stands in the sentence that a question rests on.

Where a rule made the question, a missing answer is a fault; a teacher may well quote a
sentence from which the answer follows, so there it is a hint.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from worksheets.bank.disk import Loaded
from worksheets.bank.kinds import Choice, Cloze, Matching, Number, Question, Short
from worksheets.bank.source import Fault
from worksheets.bank.wording import words
from worksheets.messages import tr

_IN_NUMBER = re.compile(r"(?<=\d)[ \u00a0\u2009\u202f](?=\d{3}(?!\d))")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_ENDING = 2
"""Letters that an ending may change: кітап and кітабы, Москва and в Москве."""


def answers(loaded: Loaded) -> Iterator[Fault]:
    """Yield questions with evidence in which the answer cannot be found."""
    for item in loaded.items:
        if item.question.evidence is None:
            continue
        quote = item.question.evidence.quote
        for wordings in _wordings(item.question):
            if not any(stands_in(text, quote) for text in wordings):
                message = tr("the answer «{answer}» is not in the quotation", answer=wordings[0])
                severe = item.question.maker != ""
                yield Fault((*item.path, "evidence"), message, severe=severe)


def _wordings(question: Question) -> list[list[str]]:
    """Return, for each answer that the quotation should have, the ways of putting it."""
    match question:
        case Choice():
            last = question.options[-1] if question.lock == "last" else None
            return [[each.text] for each in question.options if each.correct and each is not last]
        case Cloze():
            return [[gap.answer, *gap.accept] for gap in question.gaps]
        case Short():
            return [list(question.answers)]
        case Number():
            return [[str(question.answer)]]
        case Matching():
            return [[pair.right] for pair in question.pairs]
        case _:
            return []


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
