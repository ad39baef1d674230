"""Questions that ask the same in a bank, word by word or nearly so."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from worksheets.bank.disk import Item, Loaded
from worksheets.bank.keys import key_texts
from worksheets.bank.kinds import Choice, Matching, Open, Order, Question, Truth
from worksheets.bank.source import Fault, Path
from worksheets.bank.wording import same_words, words
from worksheets.messages import tr

ALIKE = 0.75
"""Two questions with one key are twins when they share this part of their words."""
ALIKE_WITHOUT_KEY = 0.9
"""The same where no key tells apart what differs in one word only."""

_SIGN = re.compile(r"\d+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class _Asked:
    item: Item
    passage: Path
    """The place of its group: each passage can be asked the same."""
    printed: str
    """All that the pupil reads."""
    key: tuple[str, ...]
    words: frozenset[str]
    """The words of the stem and, marked, of the key."""
    signs: tuple[str, ...]
    """Numbers and signs where the stem has a number: other sums are other questions."""


def questions(loaded: Loaded) -> Iterator[Fault]:
    """Yield a hint for each question that asks what one above it asks.

    Questions that share a fact may be alike: no paper holds two of them.
    """
    all_asked = [_asked(item) for item in loaded.items]
    for earlier, later in [*_repeated(all_asked), *_reworded(all_asked)]:
        if set(earlier.item.question.facts).isdisjoint(later.item.question.facts):
            line = loaded.source.line(earlier.item.path)
            message = tr("asks the same as line {line}: change or remove one of the two", line=line)
            yield Fault((*later.item.path, "prompt"), message, severe=False)


def _asked(item: Item) -> _Asked:
    question = item.question
    key = tuple(map(same_words, key_texts(question)))
    marked = (f"={word}" for text in key for word in words(text))
    signs = tuple(_SIGN.findall(question.prompt))
    return _Asked(
        item=item,
        passage=item.path[:-2],
        printed="\n".join(map(same_words, [question.kind, question.prompt, *_entries(question)])),
        key=key,
        words=frozenset([*words(question.prompt), *marked]),
        signs=signs if any(sign.isdigit() for sign in signs) else (),
    )


def _entries(question: Question) -> list[str]:
    """Return what is printed below the stem, in one order however it is shuffled."""
    match question:
        case Choice():
            return sorted(option.text for option in question.options)
        case Matching() | Order():
            return sorted(key_texts(question))
        case _:
            return []


def _repeated(all_asked: Sequence[_Asked]) -> Iterator[tuple[_Asked, _Asked]]:
    first: dict[tuple[Path, str], _Asked] = {}
    for asked in all_asked:
        earlier = first.setdefault((asked.passage, asked.printed), asked)
        if earlier is not asked:
            yield earlier, asked


def _reworded(all_asked: Sequence[_Asked]) -> Iterator[tuple[_Asked, _Asked]]:
    """Yield each question with the first one above it that has its key and most of its words.

    Two sets that share most of their words share one of the rarest: only those who do
    are compared, which keeps a bank of thousands from being compared each with each.
    """
    frequency = Counter(word for asked in all_asked for word in asked.words)
    index: dict[object, list[_Asked]] = defaultdict(list)
    for asked in all_asked:
        rarest = sorted(asked.words, key=lambda word: (frequency[word], word))
        prefix = rarest[: len(rarest) - math.ceil(ALIKE * len(rarest)) + 1]
        places = [(asked.passage, asked.signs, asked.key, word) for word in prefix]
        candidates = (other for place in places for other in index[place])
        earlier = next((other for other in candidates if _twins(other, asked)), None)
        if earlier is not None:
            yield earlier, asked
        for place in places:
            index[place].append(asked)


def _twins(one: _Asked, other: _Asked) -> bool:
    if one.printed == other.printed:
        return False
    shared = len(one.words & other.words)
    enough = ALIKE_WITHOUT_KEY if isinstance(one.item.question, Truth | Open) else ALIKE
    return shared >= enough * (len(one.words) + len(other.words) - shared)
