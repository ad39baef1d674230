"""What the template of the mark table sees: for each score its percent and its mark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from worksheets.languages import LANGUAGES, Language
from worksheets.papers.details import Details
from worksheets.papers.inline import typeset
from worksheets.papers.view import Head, head_view
from worksheets.variants.errata import Errata, total_points
from worksheets.variants.marks import (
    SCALES,
    MarkRange,
    Rounding,
    Scale,
    mark_of,
    mark_table,
    percent,
)
from worksheets.variants.model import Variant

_COLUMNS = 3
"""Scores stand in as many columns, read downwards."""


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A mark and what earns it."""

    mark: str
    word: str
    """«жақсы»; empty where the scale has none."""
    percents: str
    """«65–84»"""
    scores: str
    """«13–16»; a dash where no whole score earns it."""


@dataclass(frozen=True, slots=True)
class ScoreCell:
    """A score, its percent and its mark; all empty below the end of the last column."""

    score: str = ""
    percent: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class MarkTable:
    """The marks of the variants that have one total."""

    labels: str
    """«A, C»"""
    total: str
    rows: tuple[MarkRow, ...]
    """The highest mark first."""
    scores: tuple[tuple[ScoreCell, ...], ...]
    """Row by row, all of them with as many cells."""


@dataclass(frozen=True, slots=True)
class MarksView:
    """The mark tables of all variants."""

    head: Head
    tables: tuple[MarkTable, ...]
    scale: str
    """«Grades 2–11»"""
    rounding: str
    """How percents are rounded, as a sentence."""


def totals(variants: Sequence[Variant], errata: Errata) -> dict[int, list[str]]:
    """Return each total with the labels of the variants that have it."""
    found: dict[int, list[str]] = {}
    for variant in variants:
        found.setdefault(total_points(variant, errata), []).append(variant.label)
    return found


def marks_view(
    variants: Sequence[Variant], errata: Errata, details: Details, scale: str, rounding: Rounding
) -> MarksView:
    """Return what the template of the mark table sees; no total is 0."""
    language = LANGUAGES[variants[0].language]
    tables = (
        _table(total, labels, SCALES[scale], rounding, language)
        for total, labels in totals(variants, errata).items()
    )
    return MarksView(
        head_view(variants[0], details),
        tuple(tables),
        language.words[f"scale_{scale}"],
        typeset(language.words[f"rounding_{rounding}"], language),
    )


def _table(
    total: int, labels: Sequence[str], scale: Scale, rounding: Rounding, language: Language
) -> MarkTable:
    cells = [
        ScoreCell(
            str(score),
            str(percent(score, total, rounding)),
            mark_of(score, total, scale, rounding).mark,
        )
        for score in range(total + 1)
    ]
    deep = -(-len(cells) // _COLUMNS)
    cells += [ScoreCell()] * (deep * _COLUMNS - len(cells))
    rows = tuple(tuple(cells[at::deep]) for at in range(deep))
    marks = tuple(_row(each, language) for each in reversed(mark_table(total, scale, rounding)))
    return MarkTable(", ".join(labels), str(total), marks, rows)


def _row(found: MarkRange, language: Language) -> MarkRow:
    band, scores = found.band, found.scores
    return MarkRow(
        band.mark,
        language.words[band.word] if band.word else "",
        _span(band.least, found.highest_percent),
        _span(scores[0], scores[-1]) if scores else language.dash,
    )


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"
