"""Entries of one question that a pupil cannot tell apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from worksheets.bank.columns import columns
from worksheets.bank.disk import Loaded
from worksheets.bank.source import Fault, Path
from worksheets.bank.wording import same_print, same_words
from worksheets.messages import tr


def entries(loaded: Loaded) -> Iterator[Fault]:
    """Yield options, pairs and items that print the same as one above; by case only: a hint."""
    for item in loaded.items:
        for column in columns(item.question):
            yield from _equal(item.path, column)


def _equal(path: Path, column: Sequence[tuple[Path, str]]) -> Iterator[Fault]:
    printed: dict[str, int] = {}
    folded: dict[str, int] = {}
    for number, (place, text) in enumerate(column, 1):
        above = printed.get(same_print(text))
        if above:
            yield Fault((*path, *place), tr("the same as entry {number} above", number=above))
        elif above := folded.get(same_words(text)):
            message = tr("differs from entry {number} in capital letters only", number=above)
            yield Fault((*path, *place), message, severe=False)
        printed.setdefault(same_print(text), number)
        folded.setdefault(same_words(text), number)
