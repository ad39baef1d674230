"""What gives an answer away or upsets the shuffling: hints, never faults."""

from __future__ import annotations

from collections.abc import Iterator

from worksheets.bank.disk import Loaded
from worksheets.bank.kinds import Choice
from worksheets.bank.source import Fault
from worksheets.messages import tr

_TWICE, _CLEARLY = 2, 15
"""A key stands out when it has twice the letters of any other option, and 15 more."""


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
    """Yield locks that leave nothing to shuffle."""
    for item in loaded.items:
        if not isinstance(item.question, Choice):
            continue
        if item.question.lock == "last" and len(item.question.options) == 2:
            message = tr("with two options, «last» leaves nothing to shuffle")
            yield Fault((*item.path, "lock"), message, severe=False)
