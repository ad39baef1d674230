"""A file held against the paper that it was made from.

In: the file and the paper, set again from the manifest. Out: what was read, and what the
differences mean. Which answers are right is asked elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from worksheets.languages import Language
from worksheets.messages import tr
from worksheets.papers.blocks import Paper
from worksheets.papers.text import plain
from worksheets.proofs.bands import check_bands, check_label
from worksheets.proofs.compare import without, without_repeats
from worksheets.proofs.drawn import Drawn
from worksheets.proofs.finding import Finding
from worksheets.proofs.flow import Flow, Reading
from worksheets.proofs.judge import Case, Verdict, judge, pending_findings
from worksheets.proofs.pieces import Piece
from worksheets.proofs.readers import READERS


@dataclass(frozen=True, slots=True)
class Made:
    """A paper as it was made."""

    paper: Paper
    pieces: Sequence[Piece]
    words: tuple[str, ...]
    """Of all pieces."""
    drawn: Drawn
    """The words of its formulas and pictures, see drawn.py."""
    language: Language
    label: str
    """Of its variant; empty for a table of all of them."""
    counts: tuple[int, ...]
    """How many questions and how many points a title says there are."""
    spaced: frozenset[tuple[str, int | None]]
    """Variant and number of questions in which a space makes another answer."""
    pupils: bool
    """It is for pupils, so that what is hidden in it counts."""


@dataclass(frozen=True, slots=True)
class Held:
    """A file that was read and held against its paper."""

    path: Path
    made: Made
    reading: Reading
    body: Flow
    """Without the headings that a table repeats, and without lines that were added."""
    findings: tuple[Finding, ...]
    notes: tuple[Finding, ...]
    added: tuple[str, ...]
    """Lines that were added."""
    touched: frozenset[tuple[str, int]]
    """Variant and number of the questions that differ."""
    edited: bool


def hold(path: Path, made: Made, *, edited: bool, lenient: bool) -> Held:
    """Read a file and hold it against its paper; raises UnreadableError."""
    reading = READERS[path.suffix[1:]](path, made.paper.style, made.pupils, made.drawn)
    body = without_repeats(reading.body, made.pieces)
    case = Case(path.name, made.pieces, body, lenient, made.counts, made.spaced)
    verdict = judge(case) if made.words != body.words else Verdict()
    header, footer = made.paper.header, made.paper.footer
    wrong, reworded = check_bands(path.name, reading, header, footer, lenient=lenient)
    expected, found = _everything(made), _said(reading, body)
    named = check_label(path.name, made.label, made.language, expected, found)
    tracked = pending_findings(case, reading.pending)
    findings = (*named, *wrong, *verdict.findings, *tracked)
    notes = (*verdict.notes, *reworded)
    if edited and not findings:
        message = tr("edited since it was made; what is asked and what is right has not changed")
        notes = (Finding(path.name, message), *notes)
    added = tuple(" ".join(body.words[line.start : line.stop]) for line in verdict.added)
    gone = {at for line in verdict.added for at in line}
    body = without(body, gone) if gone else body
    return Held(path, made, reading, body, findings, notes, added, verdict.touched, edited)


def _everything(made: Made) -> str:
    bands = (made.paper.header, made.paper.footer)
    return "\n".join([" ".join(made.words), *(plain(t) for b in bands for t in (b.left, b.right))])


def _said(reading: Reading, body: Flow) -> str:
    bands = (text for each in reading.bands for text in (each.header, each.footer))
    return "\n".join([body.text, *bands])
