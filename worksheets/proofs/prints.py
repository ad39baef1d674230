"""The words of a file without spaces -> the order in which texts are printed there.

In: a flow, and texts as the bank has them. Out: every order in which they can be read at a
place, with labels or at the beginnings of lines. What was drawn is not asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from worksheets.papers.style import Style
from worksheets.proofs.flow import Flow
from worksheets.proofs.words import squeezed, words_of
from worksheets.variants.labels import label

Indexes = tuple[int, ...]
"""Printed position -> index in the bank, as it was read."""


@dataclass(frozen=True, slots=True)
class Print:
    """The words of a file without spaces."""

    text: str
    starts: frozenset[int]
    """Where lines begin."""
    words: frozenset[int]
    """Where words begin."""

    def line(self, text: str, place: int) -> int:
        """Return where a line begins with the text, at the place or behind it; -1: nowhere."""
        at = self.text.find(text, place)
        while at >= 0 and at not in self.starts:
            at = self.text.find(text, at + 1)
        return at

    def ends_at(self, place: int) -> bool:
        """Tell whether a line ends there."""
        return place in self.starts or place == len(self.text)


def print_of(flow: Flow) -> Print:
    """Return the print of a flow."""
    places = [0, *accumulate(map(len, flow.words))]
    starts = frozenset(places[at] for at in flow.starts)
    return Print("".join(flow.words), starts, frozenset(places[:-1]))


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text that is looked for."""

    text: str
    """Without spaces."""
    breaks: frozenset[int]
    """Where words but the first one begin in it."""


def wanted(text: str) -> Wanted:
    """Return the text as it is looked for."""
    words = words_of(text)
    return Wanted("".join(words), frozenset(list(accumulate(map(len, words)))[:-1]))


# Each of these goes through the orders in which texts could have been printed.


def labelled(
    page: Print, at: int, texts: Sequence[Wanted], left: tuple[int, ...], place: int, style: Style
) -> Iterator[tuple[tuple[int, ...], int]]:
    """Yield the orders in which the texts can be read with their labels, and where they end."""
    if not left:
        yield (), at
        return
    mark = squeezed(label(place, style.letters) + style.label_suffix)
    if not page.text.startswith(mark, at):
        return
    for index in _next(page, at + len(mark), texts, left):
        behind = at + len(mark) + len(texts[index].text)
        others = tuple(each for each in left if each != index)
        for order, end in labelled(page, behind, texts, others, place + 1, style):
            yield (index, *order), end


def columns(
    page: Print,
    at: int,
    texts: tuple[Sequence[Wanted], Sequence[Wanted]],
    placed: tuple[Indexes, Indexes],
    style: Style,
) -> Iterator[tuple[Indexes, Indexes, int]]:
    """Yield the orders of both columns as they can be read row by row."""
    lefts, rights = placed
    if len(lefts) == len(texts[0]) and len(rights) == len(texts[1]):
        yield lefts, rights, at
        return
    for side, mark in enumerate(
        (f"{len(lefts) + 1}.", squeezed(label(len(rights), style.letters) + style.label_suffix))
    ):
        if not page.text.startswith(mark, at):
            continue
        left = [index for index in range(len(texts[side])) if index not in placed[side]]
        for index in _next(page, at + len(mark), texts[side], left):
            behind = at + len(mark) + len(texts[side][index].text)
            now = (lefts, (*rights, index)) if side else ((*lefts, index), rights)
            yield from columns(page, behind, texts, now, style)


def entries(
    page: Print, at: int, texts: Sequence[Wanted], left: Indexes
) -> Iterator[tuple[Indexes, int]]:
    """Yield the orders in which the texts can be read, each at the beginning of a line."""
    if not left:
        yield (), at
        return
    if at not in page.starts:
        return
    for index in _next(page, at, texts, left):
        others = tuple(each for each in left if each != index)
        for order, end in entries(page, at + len(texts[index].text), texts, others):
            yield (index, *order), end


def _next(page: Print, at: int, texts: Sequence[Wanted], left: Sequence[int]) -> list[int]:
    """Return which texts stand at the place, the longest first; of equal ones the first.

    Where texts differ in spaces alone («не смотря», «несмотря»), the spaces tell.
    """
    there: dict[str, list[int]] = {}
    for index in left:
        if page.text.startswith(texts[index].text, at):
            there.setdefault(texts[index].text, []).append(index)
    return [
        index
        for text, indexes in sorted(there.items(), key=lambda each: -len(each[0]))
        for index in (indexes if len(indexes) == 1 else _spaced(page, at, text, texts, indexes))
    ]


def _spaced(
    page: Print, at: int, text: str, texts: Sequence[Wanted], indexes: Sequence[int]
) -> list[int]:
    """Return the first of the texts whose spaces are those of the print, if any is."""
    breaks = {place - at for place in page.words if at < place < at + len(text)}
    return [index for index in indexes if texts[index].breaks == breaks][:1]
