"""How a question is printed: the order of its options, entries and words.

In: a question and the chance that belongs to it in a variant. Out: printed position ->
index in the bank. Which option is right plays no part, save that a matching or an order
does not stand there solved already. What an option says of the others keeps it in place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import Literal, assert_never

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

_ALPHABETS = ("abcdefghij", "абвгдежзик", "аәбвгғдеёж", "авсде")
"""Letters that label options: Latin, Russian, Kazakh, and as some papers mix them."""
_WORD = re.compile(r"\w+")
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


@dataclass(frozen=True, slots=True)
class Options:
    """Which options of a choice move."""

    free: tuple[int, ...]
    """Those that are shuffled; they are printed first."""
    kept: tuple[int, ...]
    """Those that are printed behind them, in this order."""
    found: Literal["", "last", "letters"] = ""
    """What keeps them in place though nobody locked them: an option that sums up the others,
    or that names their letters."""


def options_of(question: Choice, language: Language) -> Options:
    """Return which options of a choice move, by its lock or, without one, by what they say."""
    texts = [option.text for option in question.options]
    every = tuple(range(len(texts)))
    match question.lock:
        case "free":
            return Options(every, ())
        case "all":
            return Options((), every)
        case "last" | "none":
            pass
        case _:
            assert_never(question.lock)
    if question.lock == "none" and any(names_letters(text, len(texts), language) for text in texts):
        return Options((), every, "letters")
    last = [at for at, text in enumerate(texts) if speaks_of_others(text, language)]
    found: Literal["", "last"] = "last" if last and question.lock == "none" else ""
    if question.lock == "last":
        last = [*(at for at in last if at != every[-1]), every[-1]]
    free = [at for at in every if at not in last]
    values = numbers_in([texts[at] for at in free], language)
    if values:
        ascending = sorted(free, key=lambda at: values[free.index(at)])
        return Options((), (*ascending, *last), found)
    return Options(tuple(free), tuple(last), found)


def _options(question: Choice, language: Language, rng: Random) -> tuple[int, ...]:
    options = options_of(question, language)
    return (*shuffled(options.free, rng), *options.kept)


def speaks_of_others(option: str, language: Language) -> bool:
    """Tell whether the option means others, as «all of the above» does."""
    text = option.casefold().strip("«»“”\"' .") + "."
    return text.startswith(language.last_options)


def names_letters(option: str, options: int, language: Language) -> bool:
    """Tell whether the option is made of other options' letters: «А және В», «both A and C»."""
    words = _WORD.findall(option.casefold())
    letters = [word for word in words if len(word) == 1 and _rank(word) < options]
    others = [word for word in words if word not in letters]
    # One letter by itself may be a vitamin, a point or a note; «only A» is an answer.
    enough = len(letters) > 1 or (letters and others)
    return bool(enough) and set(others) <= set(language.letter_words.split())


def _rank(letter: str) -> int:
    """Return the place of a letter, in whichever alphabet it comes first."""
    return min((letters.find(letter) for letters in _ALPHABETS if letter in letters), default=99)


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
