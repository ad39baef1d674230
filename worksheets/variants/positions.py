"""Where right answers stand: a key as positions, and what chance makes of such a key.

In: choices with one right option, each with the chance that it has at each position. Out:
the longest run of one letter, how often each letter is right, and whether chance alone
gives a key so uneven less often than once in a hundred times. Nothing is balanced here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

from worksheets.bank.kinds import Choice, Question
from worksheets.languages import LANGUAGES
from worksheets.variants.model import has_several
from worksheets.variants.shuffle import options_of

Odds = tuple[float, ...]
"""The chance of the right option to stand first, second and so on."""

_RARE = 0.01
"""What is rarer than that, on either side, is extreme."""
_NEVER = 1e-14


def odds_of(question: Question, language: str) -> Odds | None:
    """Return the odds of a choice's right option; None for questions without such a letter."""
    if not isinstance(question, Choice) or has_several(question):
        return None
    right = next((at for at, option in enumerate(question.options) if option.correct), None)
    if right is None:
        return None
    options, count = options_of(question, LANGUAGES[language]), len(question.options)
    if right in options.free:
        free = len(options.free)
        return tuple(1 / free if at < free else 0.0 for at in range(count))
    stands = len(options.free) + options.kept.index(right)
    return tuple(float(at == stands) for at in range(count))


def position(question: Question, order: Sequence[int]) -> int | None:
    """Return where the one right option of a choice is printed, counted from 0."""
    if not isinstance(question, Choice) or has_several(question):
        return None
    right = (at for at, index in enumerate(order) if question.options[index].correct)
    return next(right, None)


def longest_run(key: Sequence[int]) -> int:
    """Return how often one letter follows itself at most, itself counted."""
    return max((len(list(run)) for _, run in groupby(key)), default=0)


def is_extreme(key: Sequence[int], odds: Sequence[Odds]) -> bool:
    """Tell whether its longest run or the count of a letter is outside the 1-99 % of chance."""
    run, counts = _bands(tuple(odds))
    if not run[0] <= longest_run(key) <= run[1]:
        return True
    return any(not low <= key.count(at) <= high for at, (low, high) in enumerate(counts))


@lru_cache(maxsize=64)
def _bands(odds: tuple[Odds, ...]) -> tuple[tuple[int, int], tuple[tuple[int, int], ...]]:
    """Return what the longest run, and the count of each letter, is from and up to by chance."""
    letters = range(max(map(len, odds), default=0))
    runs = _band((length, run_up_to(odds, length)) for length in range(len(odds) + 1))
    columns = [tuple(each[at] if at < len(each) else 0.0 for each in odds) for at in letters]
    bands = {column: _band(_cumulated(count_odds(column))) for column in set(columns)}
    return runs, tuple(bands[column] for column in columns)


def _band(cumulated: Iterable[tuple[int, float]]) -> tuple[int, int]:
    """Return the least and the greatest number that are not extreme."""
    low, number = None, 0
    for number, likely in cumulated:
        if low is None and likely >= _RARE:
            low = number
        if likely >= 1 - _RARE:
            break
    return low or 0, number


def _cumulated(odds: Mapping[int, float]) -> Iterator[tuple[int, float]]:
    total = 0.0
    for number in sorted(odds):
        total += odds[number]
        yield number, total


def count_odds(chances: Iterable[float]) -> dict[int, float]:
    """Return how likely each number of independent events is, given the chance of each.

    Numbers that never come about in practice are left out.
    """
    found = {0: 1.0}
    for chance in chances:
        after: dict[int, float] = {}
        for number, likely in found.items():
            for more, share in ((0, 1 - chance), (1, chance)):
                if likely * share > _NEVER:
                    after[number + more] = after.get(number + more, 0.0) + likely * share
        found = after
    return found


def run_up_to(odds: Sequence[Odds], length: int) -> float:
    """Return how likely no letter follows itself more often than that, itself counted."""
    if length >= len(odds):
        return 1.0
    held: dict[tuple[int, int], float] = {(-1, 0): 1.0}
    """The last letter and how often it stood there -> how likely that is."""
    for each in odds:
        after: dict[tuple[int, int], float] = {}
        for (last, run), likely in held.items():
            for letter, chance in enumerate(each):
                longer = run + 1 if letter == last else 1
                if chance and longer <= length:
                    state = (letter, longer)
                    after[state] = after.get(state, 0.0) + likely * chance
        held = after
    return sum(held.values())
