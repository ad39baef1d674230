"""Right options that look, or are named, otherwise than wrong ones.

In: how the words of a DOCX are set and which options are right by its own words. Out: clues
with the numbers of the questions: «in bold», a style, a bookmark or an id that only the right
options of a paper have.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from worksheets.messages import tr
from worksheets.proofs.derive import Right
from worksheets.proofs.finding import Finding
from worksheets.proofs.flow import Flow, Reading
from worksheets.proofs.pieces import Piece

_SYSTEM = 3
"""An id that marks the right options of so many questions is no chance."""

Places = dict[tuple[int, str], range]
"""Number and letter -> the words of an option."""


def marked(
    file: str, reading: Reading, pieces: Sequence[Piece], rights: Mapping[int, Right]
) -> Iterator[Finding]:
    """Yield a finding for each question whose right options alone are set in their own way."""
    if len(set(reading.looks.values())) < 2 and not reading.ids:
        return
    places = _places(pieces, reading.body)
    by_id: dict[str, set[int]] = {}
    choices = 0
    for number, right in rights.items():
        options = {letter: at for (of, letter), at in places.items() if of == number}
        letters = set(right.short.split(", ")) & set(options)
        if not letters or letters == set(options):
            continue
        choices += 1
        if _apart({name: _looks(reading, at) for name, at in options.items()}, letters):
            message = tr("the right option is set otherwise than the wrong ones")
            yield Finding(file, message, number, ", ".join(sorted(letters)))
        for name in _only_right({name: _ids(reading, at) for name, at in options.items()}, letters):
            by_id.setdefault(name, set()).add(number)
    for name, numbers in by_id.items():
        if len(numbers) >= min(_SYSTEM, choices):
            message = tr("only right options are marked with «{name}»", name=name)
            yield Finding(file, message, min(numbers))


def _places(pieces: Sequence[Piece], body: Flow) -> Places:
    """Return where the options stand, each behind the one before."""
    places: Places = {}
    at = 0
    for piece in pieces:
        begin = _next(body.words, piece.words, at)
        if begin < 0:
            continue
        at = begin + len(piece.words)
        if piece.letter and piece.number is not None:
            places[piece.number, piece.letter] = range(begin, at)
    return places


def _next(words: Sequence[str], wanted: Sequence[str], at: int) -> int:
    last = len(words) - len(wanted)
    if tuple(words[at : at + len(wanted)]) == tuple(wanted):
        return at
    return next(
        (p for p in range(at, last + 1) if tuple(words[p : p + len(wanted)]) == tuple(wanted)), -1
    )


def _looks(reading: Reading, at: range) -> frozenset[str]:
    return frozenset(reading.looks.get(word, "") for word in at)


def _ids(reading: Reading, at: range) -> frozenset[str]:
    return frozenset().union(*(reading.ids.get(word, frozenset()) for word in at))


def _apart(looks: Mapping[str, frozenset[str]], right: set[str]) -> bool:
    """Tell whether no right option looks as any wrong one does."""
    wrong = {look for letter, look in looks.items() if letter not in right}
    return not any(looks[letter] in wrong for letter in right)


def _only_right(ids: Mapping[str, frozenset[str]], right: set[str]) -> frozenset[str]:
    wrong = frozenset().union(*(own for letter, own in ids.items() if letter not in right))
    return frozenset.intersection(*(ids[letter] for letter in right)) - wrong
