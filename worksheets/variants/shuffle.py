"""How a question is printed: the order of its options, entries and words.

In: a question and the chance that belongs to it in a variant. Out: printed position ->
index in the bank. Which option is right plays no part, save that a matching or an order
does not stand there solved already.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from random import Random
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
from worksheets.languages import LANGUAGES, Language
from worksheets.variants.chance import shuffled
from worksheets.variants.model import right_column

_NUMBER = re.compile(r"([-−–+]?)(\d+(?:[ \u00a0\u202f.,]\d+)*)\s*(\D*)")


def printed_order(question: Question, language: str, rng: Random) -> tuple[int, ...]:
    """Return for each printed position the index in the bank; empty where nothing moves."""
    match question:
        case Choice():
            return _options(question, LANGUAGES[language], rng)
        case Matching():
            return _unsolved(right_column(question), rng)
        case Order():
            return _unsolved(question.items, rng)
        case Cloze():
            return shuffled(range(len(word_bank(question))), rng)
        case Truth() | Short() | Number() | Open():
            return ()
        case _:
            assert_never(question)


def word_bank(question: Cloze) -> tuple[str, ...]:
    """Return the words to choose from, the answers first; none where none are printed."""
    if not question.word_bank:
        return ()
    return (*(gap.answer for gap in question.gaps), *question.extra_words)


def _options(question: Choice, language: Language, rng: Random) -> tuple[int, ...]:
    texts = [option.text for option in question.options]
    if question.lock == "all":
        return tuple(range(len(texts)))
    last = [at for at, text in enumerate(texts) if speaks_of_others(text, language)]
    if question.lock == "last":
        last = [*(at for at in last if at != len(texts) - 1), len(texts) - 1]
    free = [at for at in range(len(texts)) if at not in last]
    values = numbers_in([texts[at] for at in free], language)
    if values:
        first = sorted(free, key=lambda at: values[free.index(at)])
        return (*first, *last)
    return (*shuffled(free, rng), *last)


def speaks_of_others(option: str, language: Language) -> bool:
    """Tell whether the option means others, as «all of the above» does."""
    return option.casefold().lstrip("«“\"' ").startswith(language.last_options)


def numbers_in(texts: Sequence[str], language: Language) -> list[Decimal]:
    """Return the values where every text is a number, all with the same unit; else nothing."""
    found = [_NUMBER.fullmatch(text.strip()) for text in texts]
    matches = [match for match in found if match]
    units = {match[3].strip() for match in matches}
    if len(matches) < len(texts) or len(units) != 1:
        return []
    values = [_value(match[1], match[2], language) for match in matches]
    known = [value for value in values if value is not None]
    return known if len(known) == len(texts) else []


def _value(sign: str, digits: str, language: Language) -> Decimal | None:
    """Return the number; None where its signs make no number of the language."""
    digits = re.sub(r"[ \u00a0\u202f](?=\d{3}(?!\d))", "", digits)
    if re.fullmatch(rf"\d{{1,3}}({re.escape(language.thousands)}\d{{3}})+", digits):
        digits = digits.replace(language.thousands, "")
    digits = digits.replace(",", ".")
    if not re.fullmatch(r"\d+(\.\d+)?", digits):
        return None
    return Decimal(digits) * (1 if sign in {"", "+"} else -1)


def _unsolved(entries: Sequence[str], rng: Random) -> tuple[int, ...]:
    """Return an order by chance in which the entries do not read as they stand, if any does."""
    order = tuple(range(len(entries)))
    if len(set(entries)) < 2:
        return order
    while all(entries[at] == entry for at, entry in zip(order, entries, strict=True)):
        order = shuffled(range(len(entries)), rng)
    return order
