"""What should stand in a file, what stands in it -> where the two differ.

In: pieces and a flow. Out: the stretches of words that differ in more than spaces. The
headings that a table repeats on each page of a PDF are no difference.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate, groupby, pairwise

from worksheets.proofs.flow import Flow
from worksheets.proofs.pieces import Piece, Role

_THOUSANDS = re.compile(r"\d{3}(?!\d)")
_NEAR = 3
"""Differences no more words apart may be one in spaces alone."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words first to last of what was expected, in whose place found words stand."""

    first: int
    last: int
    found_first: int
    found_last: int


def without_repeats(found: Flow, pieces: Sequence[Piece]) -> Flow:
    """Return the flow without the headings of tables at the top of a page but the first one.

    One that is expected just there stays.
    """
    heads = _heads(pieces)
    if not heads or len(found.pages) < 2:
        return found
    expected = [word for piece in pieces for word in piece.words]
    gone: set[int] = set()
    for first in found.pages[1:]:
        at = first - len(gone)
        for head in heads:
            there = found.words[first : first + len(head)] == head
            if there and tuple(expected[at : at + len(head)]) != head:
                gone.update(range(first, first + len(head)))
                break
    return without(found, gone) if gone else found


def _heads(pieces: Sequence[Piece]) -> list[tuple[str, ...]]:
    runs = groupby(pieces, key=lambda piece: piece.role is Role.HEAD)
    heads = (
        tuple(word for piece in run for word in piece.words) for is_head, run in runs if is_head
    )
    return sorted(set(heads), key=len, reverse=True)


def without(flow: Flow, gone: Container[int]) -> Flow:
    """Return the flow without these words."""
    kept = [at for at in range(len(flow.words)) if at not in gone]
    place = {at: new for new, at in enumerate(kept)}
    pages = tuple(sum(at < first for at in kept) for first in flow.pages)
    starts = frozenset(place[at] for at in flow.starts if at in place)
    return Flow(tuple(flow.words[at] for at in kept), starts, pages)


def stretches(
    pieces: Sequence[Piece], found: Flow, spaced: Container[tuple[str, int | None]] = ()
) -> list[Stretch]:
    """Return where the words differ, in order.

    Spaces alone are no difference but in the questions named in `spaced`.
    """
    expected = expected_words(pieces)
    head, tail = _alike(expected, found.words)
    last, found_last = len(expected) - tail, len(found.words) - tail
    matcher = SequenceMatcher(None, expected[head:last], found.words[head:found_last], False)
    apart = [
        Stretch(head + i1, head + i2, head + j1, head + j2)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    ]
    ends = list(accumulate(len(piece.words) for piece in pieces))
    edges = {0, *ends}
    strict = {
        at
        for piece, end in zip(pieces, ends, strict=True)
        if (piece.variant, piece.number) in spaced
        for at in range(end - len(piece.words), end)
    }
    return [
        _slid(each, expected, edges, found)
        for cluster in _clusters(apart)
        if _differs(_around(cluster), expected, found, strict)
        for each in cluster
        if _differs(each, expected, found, strict)
    ]


def _differs(each: Stretch, expected: Sequence[str], found: Flow, strict: Container[int]) -> bool:
    touched = range(each.first, max(each.last, each.first + 1))
    return any(at in strict for at in touched) or not _spaced_alike(each, expected, found)


def _alike(one: Sequence[str], other: Sequence[str]) -> tuple[int, int]:
    """Return how many words are the same at the beginning and, of the rest, at the end."""
    most = min(len(one), len(other))
    head = next((at for at in range(most) if one[at] != other[at]), most)
    most -= head
    tail = next((at for at in range(most) if one[-1 - at] != other[-1 - at]), most)
    return head, tail


def _clusters(apart: Sequence[Stretch]) -> Iterator[list[Stretch]]:
    cluster: list[Stretch] = []
    for each in apart:
        if cluster and each.first - cluster[-1].last > _NEAR:
            yield cluster
            cluster = []
        cluster.append(each)
    if cluster:
        yield cluster


def _spaced_alike(each: Stretch, expected: Sequence[str], found: Flow) -> bool:
    """Tell whether the words differ in spaces alone, and in none that makes other numbers.

    A space may come or go between thousands, and where a line's end cuts a number.
    """
    first, found_first = max(0, each.first - 1), max(0, each.found_first - 1)
    one, other = expected[first : each.last + 1], found.words[found_first : each.found_last + 1]
    if "".join(one) != "".join(other):
        return False
    apart, found_apart = _numbers_apart(one), _numbers_apart(other)
    gone = (word for place, word in apart.items() if place not in found_apart)
    come = (word for place, word in found_apart.items() if place not in apart)
    return all(_THOUSANDS.match(one[at]) for at in gone) and all(
        _THOUSANDS.match(other[at]) or found_first + at in found.starts for at in come
    )


def _numbers_apart(words: Sequence[str]) -> dict[int, int]:
    """Return which words begin with a digit behind another, by the number of letters before."""
    places = accumulate(map(len, words), initial=0)
    apart = [one[-1:].isdigit() and other[:1].isdigit() for one, other in pairwise(words)]
    return {place: at for at, place in enumerate(places) if 0 < at < len(words) and apart[at - 1]}


def _around(cluster: Sequence[Stretch]) -> Stretch:
    first, last = cluster[0], cluster[-1]
    return Stretch(first.first, last.last, first.found_first, last.found_last)


def _slid(each: Stretch, expected: Sequence[str], edges: set[int], found: Flow) -> Stretch:
    """Return a stretch of words added or lost, moved to where a line or a piece begins.

    «b c a b» that became «b» has lost «c a b» or «b c a»: whichever is a whole piece.
    """
    if each.first == each.last:
        step = _step(found.words, each.found_first, each.found_last, found.starts)
    elif each.found_first == each.found_last:
        step = _step(expected, each.first, each.last, edges)
    else:
        return each
    return Stretch(
        each.first + step, each.last + step, each.found_first + step, each.found_last + step
    )


def _step(words: Sequence[str], first: int, last: int, begins: Container[int]) -> int:
    """Return how far words may be moved so that they begin where something begins; else 0."""
    back = 0
    while first - back not in begins:
        if first - back == 0 or words[first - back - 1] != words[last - back - 1]:
            break
        back += 1
    if first - back in begins:
        return -back
    on = 0
    while first + on not in begins:
        if last + on == len(words) or words[first + on] != words[last + on]:
            return 0
        on += 1
    return on


def expected_words(pieces: Sequence[Piece]) -> list[str]:
    """Return the words of all pieces."""
    return [word for piece in pieces for word in piece.words]
