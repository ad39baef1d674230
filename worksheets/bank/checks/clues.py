"""What gives an answer away or upsets the shuffling: hints, never faults."""

from __future__ import annotations

from collections.abc import Iterator

from worksheets.bank.disk import Loaded
from worksheets.bank.kinds import Choice
from worksheets.bank.source import Fault
from worksheets.bank.wording import same_words
from worksheets.messages import tr

_TWICE, _CLEARLY = 2, 15
"""A key stands out when it has twice the letters of any other option, and 15 more."""

SUMMING_UP = frozenset(
    {
        "барлығы дұрыс",
        "бәрі дұрыс",
        "барлық жауап дұрыс",
        "жоғарыдағылардың бәрі",
        "жоғарыда аталғандардың бәрі",
        "жоғарыда аталғандардың барлығы",
        "дұрыс жауап жоқ",
        "все ответы верны",
        "все ответы правильные",
        "все перечисленное",
        "всё перечисленное",
        "все вышеперечисленное",
        "всё вышеперечисленное",
        "нет правильного ответа",
        "ничего из перечисленного",
        "all of the above",
        "none of the above",
    }
)
"""Options that make sense as the last one only."""


def long_key(loaded: Loaded) -> Iterator[Fault]:
    """Yield right options that are far longer than all others."""
    for item in loaded.items:
        if not isinstance(item.question, Choice):
            continue
        options = item.question.options
        right = [index for index, option in enumerate(options) if option.correct]
        wrong = [len(option.text) for option in options if not option.correct]
        if len(right) != 1 or not wrong:
            continue
        length = len(options[right[0]].text)
        if length >= _TWICE * max(wrong) and length >= max(wrong) + _CLEARLY:
            message = tr("the right option is far longer than the others, which gives it away")
            yield Fault((*item.path, "options", right[0]), message, severe=False)


def lock(loaded: Loaded) -> Iterator[Fault]:
    """Yield «all of the above» that shuffling moves, and locks that leave nothing to shuffle."""
    for item in loaded.items:
        if not isinstance(item.question, Choice):
            continue
        options = item.question.options
        if item.question.lock == "last" and len(options) == 2:
            message = tr("with two options, «last» leaves nothing to shuffle")
            yield Fault((*item.path, "lock"), message, severe=False)
        for index, option in enumerate(options):
            fixed = item.question.lock == "all" or (
                item.question.lock == "last" and index == len(options) - 1
            )
            if same_words(option.text) in SUMMING_UP and not fixed:
                message = tr("shuffling moves this option: put it last and write «lock: last»")
                yield Fault((*item.path, "options", index), message, severe=False)
