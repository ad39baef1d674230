"""What the templates of the keys see: what is right, why, and what it is worth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from worksheets.bank.kinds import Evidence
from worksheets.languages import LANGUAGES, Language
from worksheets.papers.details import Details
from worksheets.papers.inline import rich, typeset
from worksheets.papers.style import LETTER_EM, Style
from worksheets.papers.view import Head, head_view
from worksheets.variants.answers import answer
from worksheets.variants.errata import Errata, erratum_on, total_points
from worksheets.variants.model import Item, Variant

NUMBER_MM = 12
"""The width of a column of numbers."""
_CELL_MM = 5
"""What a cell has beside its text."""
_NARROWEST_MM, _WIDEST_MM = 14, 40
CHANGED = "*"
"""Behind an answer that is another one since the papers were printed."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """The key of a question."""

    number: str
    short: str
    full: str
    """Empty where it would only repeat the short answer."""
    points: str
    evidence: str
    """The sentence that it rests on; may be empty."""
    place: str
    """Where that stands: «12-жол»."""
    explanation: str
    changed: str
    """«Corrected (was: B)», where something was decided after printing; else empty."""


@dataclass(frozen=True, slots=True)
class KeyView:
    """The key of a variant."""

    head: Head
    rows: tuple[KeyRow, ...]
    has_evidence: bool
    """Any of the rows has some."""


@dataclass(frozen=True, slots=True)
class AnswerTable:
    """The short answers of some variants, side by side."""

    labels: tuple[str, ...]
    width_mm: int
    """Of each of their columns."""
    rows: tuple[tuple[str, ...], ...]
    """The number of the question, then its answer in each variant."""


@dataclass(frozen=True, slots=True)
class TableView:
    """The keys of all variants."""

    head: Head
    """That of the first variant: they have title, numbers and points in common."""
    tables: tuple[AnswerTable, ...]
    note: str
    """What the sign behind some answers means; empty where there is none."""


def key_view(variant: Variant, details: Details, style: Style, errata: Errata = ()) -> KeyView:
    """Return what the template of a key sees."""
    language = LANGUAGES[variant.language]
    rows = tuple(key_row(item, language, style, errata) for item in variant.items())
    head = replace(head_view(variant, details), points=str(total_points(variant, errata)))
    return KeyView(head, rows, any(row.evidence for row in rows))


def key_row(item: Item, language: Language, style: Style, errata: Errata = ()) -> KeyRow:
    """Return the key of a question."""
    erratum = erratum_on(item, errata)
    found = answer(item, language.code, style.letters, erratum)
    before = answer(item, language.code, style.letters).short
    evidence = item.question.evidence
    return KeyRow(
        number=str(item.number),
        short=rich(found.short, language),
        full=rich(found.full, language) if found.full != found.short else "",
        points=str(found.points),
        evidence=typeset(evidence.quote, language) if evidence else "",
        place=_place(evidence, language) if evidence else "",
        explanation=rich(item.question.explanation, language),
        changed=language.word("changed", before=typeset(before, language)) if erratum else "",
    )


def _place(evidence: Evidence, language: Language) -> str:
    place = [evidence.file] if evidence.file else []
    if evidence.page is not None:
        place.append(language.word("source_page", page=evidence.page))
    if evidence.line is not None:
        place.append(language.word("source_line", line=evidence.line))
    return ", ".join(place)


def table_view(
    variants: Sequence[Variant], details: Details, style: Style, errata: Errata = ()
) -> TableView:
    """Return what the template of the table of all keys sees; there is at least one variant."""
    language = LANGUAGES[variants[0].language]
    totals = dict.fromkeys(str(total_points(variant, errata)) for variant in variants)
    head = replace(head_view(variants[0], details), points=" / ".join(totals))
    note = language.word("changed_note", sign=CHANGED) if errata else ""
    return TableView(head, tuple(_tables(variants, style, errata)), note)


def _tables(variants: Sequence[Variant], style: Style, errata: Errata) -> Iterator[AnswerTable]:
    columns = [_column(variant, style, errata) for variant in variants]
    longest = max(len(text) for column in columns for text in column)
    width = longest * LETTER_EM * style.em_mm + _CELL_MM
    width = min(max(width, _NARROWEST_MM), _WIDEST_MM)
    room = max(1, int((style.text_width_mm - NUMBER_MM) / width))
    for start in range(0, len(variants), room):
        some = columns[start : start + room]
        rows = tuple(
            (str(number), *answers) for number, answers in enumerate(zip(*some, strict=True), 1)
        )
        labels = tuple(variant.label for variant in variants[start : start + room])
        yield AnswerTable(labels, int(width), rows)


def _column(variant: Variant, style: Style, errata: Errata) -> list[str]:
    language = LANGUAGES[variant.language]
    found = [(item, erratum_on(item, errata)) for item in variant.items()]
    return [
        rich(answer(item, language.code, style.letters, erratum).short, language)
        + (f" {CHANGED}" if erratum else "")
        for item, erratum in found
    ]
