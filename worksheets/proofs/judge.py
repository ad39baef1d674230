"""Differences -> what they mean: an edit that matters, or one that does no harm.

In: the pieces that should stand in a file, what was read, and how the file is to be taken.
Out: findings, and notes on harmless edits. A title or an instruction may be worded anew and
one may be added in a DOCX that a teacher edited; questions, points and keys may not change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate

from worksheets.messages import tr
from worksheets.proofs.compare import Stretch, stretches
from worksheets.proofs.finding import Finding
from worksheets.proofs.flow import Flow, Pending
from worksheets.proofs.pieces import Piece, Role

_SHOWN = 120
"""Letters of a text that a message quotes."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the words of a file came to."""

    findings: tuple[Finding, ...] = ()
    notes: tuple[Finding, ...] = ()
    added: tuple[range, ...] = ()
    """Words of lines that stand in the file and on no paper."""
    touched: frozenset[tuple[str, int]] = frozenset()
    """Variant and number of the questions that findings are about."""


@dataclass(frozen=True, slots=True)
class Case:
    """A file and what it is held against."""

    file: str
    pieces: Sequence[Piece]
    found: Flow
    lenient: bool
    """A title or an instruction may be another: the file was edited in a word processor."""
    counts: tuple[int, ...] = ()
    """Numbers that stay in a title or a table of points: of questions, of points."""
    spaced: frozenset[tuple[str, int | None]] = frozenset()
    """Variant and number of questions in which a space makes another answer."""


def judge(case: Case) -> Verdict:
    """Return what the differences mean."""
    apart = stretches(case.pieces, case.found, case.spaced)
    changed = list(_changed(case, apart))
    edges = {0, *accumulate(len(piece.words) for piece in case.pieces)}
    lines = [
        each
        for each in apart
        if each.first == each.last
        and each.first in edges
        and _owner(each, case.found) is Owner.NOBODY
    ]
    findings = [*_whole_questions([f for f, matters in changed if matters], case)]
    notes = [finding for finding, matters in changed if not matters]
    for each in lines:
        (notes if case.lenient and not _has_label(each, case) else findings).append(
            Finding(case.file, _added(each, case.found), _number_before(each.first, case.pieces))
        )
    touched = frozenset((f.variant, f.number) for f in findings if f.number is not None)
    return Verdict(
        tuple(findings),
        tuple(notes),
        tuple(range(each.found_first, each.found_last) for each in lines),
        touched,
    )


class Owner(Enum):
    """To which piece words belong that were added between two."""

    NOBODY = 1
    """They have lines of their own."""
    BEFORE = 2
    AFTER = 3


def _owner(each: Stretch, found: Flow) -> Owner:
    begins = each.found_first in found.starts
    ends = each.found_last in found.starts or each.found_last == len(found.words)
    if begins and ends:
        return Owner.NOBODY
    return Owner.AFTER if begins else Owner.BEFORE


def _has_label(each: Stretch, case: Case) -> bool:
    """Tell whether a line that was added looks like another option or question."""
    labels = {piece.words[0] for piece in case.pieces if piece.letter}
    signs = {label[-1] for label in labels} | {".", ")"}
    begins = (
        case.found.words[at]
        for at in range(each.found_first, each.found_last)
        if at in case.found.starts
    )
    return any(
        word in labels or (len(word) < 4 and word[:-1].isalnum() and word[-1] in signs)
        for word in begins
    )


def _added(each: Stretch, found: Flow) -> str:
    text = " ".join(found.words[each.found_first : each.found_last])
    return tr("this was added: «{text}»", text=_cut(text))


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _changed(case: Case, apart: Sequence[Stretch]) -> Iterator[tuple[Finding, bool]]:
    """Yield a finding for each piece that differs, with whether it matters."""
    first = 0
    for piece in case.pieces:
        last = first + len(piece.words)
        if any(_touches(each, first, last, case.found) for each in apart):
            found = _found(first, last, apart, case.found)
            yield _differs(case.file, piece, found), _matters(case, piece, found)
        first = last


def _touches(each: Stretch, first: int, last: int, found: Flow) -> bool:
    """Tell whether a stretch changes the piece of these words."""
    if each.first < each.last:
        return each.first < last and each.last > first
    if first < each.first < last:
        return True
    side = {Owner.AFTER: first, Owner.BEFORE: last}.get(_owner(each, found))
    return side == each.first and first < last


def _found(first: int, last: int, apart: Sequence[Stretch], found: Flow) -> Sequence[str]:
    """Return the words that stand in the place of these."""
    return found.words[
        _edge(first, apart, found, Owner.BEFORE) : _edge(last, apart, found, Owner.AFTER)
    ]


def _edge(at: int, apart: Sequence[Stretch], found: Flow, other: Owner) -> int:
    """Return where a piece begins in the found words (`other`: BEFORE) or ends (AFTER).

    Words that were added just there are its own or those of the piece on the other side.
    """
    shift = 0
    for each in apart:
        if at < each.first:
            break
        if each.first == each.last == at:
            owner = _owner(each, found)
            if other is Owner.BEFORE:
                return each.found_first if owner is Owner.AFTER else each.found_last
            return each.found_last if owner is Owner.BEFORE else each.found_first
        if at < each.last:
            return each.found_first if at == each.first else each.found_last
        shift = each.found_last - each.last
    return at + shift


def _differs(file: str, piece: Piece, found: Sequence[str]) -> Finding:
    expected = _cut(" ".join(piece.words))
    if found:
        message = tr(
            "expected «{expected}», the file says «{found}»",
            expected=expected,
            found=_cut(" ".join(found)),
        )
    else:
        message = tr("«{expected}» is missing", expected=expected)
    return Finding(file, message, piece.number, piece.letter, piece.variant)


def _matters(case: Case, piece: Piece, found: Sequence[str]) -> bool:
    if piece.role not in {Role.FRAME, Role.HEAD} or piece.variant:
        return True
    return not case.lenient or _lost_count(piece, found, case.counts)


def _lost_count(piece: Piece, found: Sequence[str], counts: Sequence[int]) -> bool:
    """Tell whether a number of questions or points stood in a title and no longer does."""

    def counted(words: Sequence[str]) -> list[str]:
        bare = (word.strip(".,;:/()") for word in words)
        return sorted(word for word in bare if word in set(map(str, counts)))

    return counted(piece.words) != counted(found)


def _whole_questions(findings: Sequence[Finding], case: Case) -> Iterator[Finding]:
    """Yield the findings, one alone for a question of which nothing is left in its place."""
    missing = {
        number
        for number in {f.number for f in findings if f.number is not None and not f.variant}
        if _gone(number, findings, case.pieces)
    }
    told: set[int] = set()
    for finding in findings:
        if finding.number not in missing:
            yield finding
        elif finding.number not in told:
            told.add(finding.number)
            yield Finding(case.file, tr("the question is missing here"), finding.number)


def _gone(number: int, findings: Sequence[Finding], pieces: Sequence[Piece]) -> bool:
    own = sum(piece.number == number for piece in pieces)
    lost = [f for f in findings if f.number == number]
    return own > 1 and len(lost) >= own


def _number_before(at: int, pieces: Sequence[Piece]) -> int | None:
    """Return the question that the expected word before a place belongs to."""
    ends = accumulate(len(piece.words) for piece in pieces)
    before = next((piece for piece, end in zip(pieces, ends, strict=True) if at <= end), None)
    return before.number if before else None


def pending_findings(case: Case, pending: Sequence[Pending]) -> Iterator[Finding]:
    """Yield a finding for each tracked change that is still open."""
    for each in pending:
        text = _cut(each.text.strip())
        message = (
            tr("a tracked change is open, «{text}» was put in: accept or reject it", text=text)
            if each.added
            else tr(
                "a tracked change is open, «{text}» was struck out: accept or reject it", text=text
            )
        )
        yield Finding(case.file, message, _number_at(each.at, case))


def _number_at(at: int, case: Case) -> int | None:
    """Return the question that a found word stands in: that of the last number before it."""
    numbers = {piece.words: piece.number for piece in case.pieces if piece.role is Role.NUMBER}
    for place in range(min(at, len(case.found.words) - 1), -1, -1):
        if place in case.found.starts and (case.found.words[place],) in numbers:
            return numbers[case.found.words[place],]
    return None
