"""What the template of the certificate of fairness sees: the figures, as they are printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from worksheets.languages import LANGUAGES, Language
from worksheets.papers.details import Details
from worksheets.papers.inline import typeset
from worksheets.papers.style import Style
from worksheets.papers.view import Head, head_view
from worksheets.variants.fairness import Fairness, Form, Seats, fairness
from worksheets.variants.labels import label
from worksheets.variants.model import Variant

_DARKEST = 60
"""How dark the cell of two forms that share everything is."""
_ACROSS = 12
"""Variants side by side in a table of topics or places."""


@dataclass(frozen=True, slots=True)
class FormRow:
    """A variant, as figures."""

    label: str
    questions: str
    points: str
    mean: str
    deviation: str
    positions: tuple[str, ...]
    """How often each letter is right."""
    longest_run: str
    likely: str


@dataclass(frozen=True, slots=True)
class Shaded:
    """A cell with a ground."""

    text: str
    shade: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a line for each topic or question, a column for each of some variants."""

    labels: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """The name of the line first."""


@dataclass(frozen=True, slots=True)
class FairnessView:
    """The certificate."""

    head: Head
    letters: tuple[str, ...]
    forms: tuple[FormRow, ...]
    overlap: tuple[tuple[Shaded, ...], ...]
    """The label of the variant first."""
    labels: tuple[str, ...]
    topics: tuple[Grid, ...]
    seats: tuple[Grid, ...]


def fairness_view(variants: Sequence[Variant], details: Details, style: Style) -> FairnessView:
    """Return what the template of the certificate sees; there is at least one variant."""
    language = LANGUAGES[variants[0].language]
    found = fairness(variants)
    width = max(len(form.positions) for form in found.forms)
    return FairnessView(
        head=head_view(variants[0], details),
        letters=tuple(label(at, style.letters) for at in range(width)),
        forms=tuple(_form(form, width, language) for form in found.forms),
        overlap=tuple(_overlap(found, at) for at, _ in enumerate(found.forms)),
        labels=tuple(form.label for form in found.forms),
        topics=tuple(_grids(found, _topic_rows(found, language))),
        seats=tuple(_grids(found, _seat_rows(found, style))),
    )


def _form(form: Form, width: int, language: Language) -> FormRow:
    counts = [*form.positions, *[0] * (width - len(form.positions))]
    return FormRow(
        label=form.label,
        questions=str(form.questions),
        points=str(form.points),
        mean=_decimal(form.mean, 3, language),
        deviation=_decimal(form.deviation, 3, language),
        positions=tuple(map(str, counts)),
        longest_run=str(form.longest_run),
        likely=f"{_decimal(form.likely * 100, 0, language)}\u00a0%" if form.positions else "–",
    )


def _decimal(value: float, places: int, language: Language) -> str:
    return f"{value:.{places}f}".replace(".", language.decimal)


def _overlap(found: Fairness, at: int) -> tuple[Shaded, ...]:
    size = found.forms[at].questions
    cells = (
        Shaded("") if other == at else Shaded(str(shared), round(_DARKEST * shared / size))
        for other, shared in enumerate(found.overlap[at])
    )
    return (Shaded(found.forms[at].label), *cells)


def _topic_rows(found: Fairness, language: Language) -> list[tuple[str, ...]]:
    """Return a line for each topic and level, with the number of questions in each variant."""
    counts = [{(cell.topic, cell.level): cell.questions for cell in form.cells}
              for form in found.forms]  # fmt: skip
    cells = sorted(set().union(*counts))
    return [
        (
            ". ".join(filter(None, (typeset(topic, language), language.words[f"level_{level}"]))),
            *(str(count.get((topic, level), 0)) for count in counts),
        )
        for topic, level in cells
    ]


def _seat_rows(found: Fairness, style: Style) -> list[tuple[str, ...]]:
    """Return a line for each question that stands in several variants."""
    return [_seat_row(each, found, style) for each in found.questions if len(each.seats) > 1]


def _seat_row(question: Seats, found: Fairness, style: Style) -> tuple[str, ...]:
    places = {
        seat.label: f"{seat.number}"
        + ("" if seat.position is None else f"\u00a0{label(seat.position, style.letters)}")
        for seat in question.seats
    }
    return (question.question, *(places.get(form.label, "–") for form in found.forms))


def _grids(found: Fairness, rows: Sequence[tuple[str, ...]]) -> list[Grid]:
    labels = [form.label for form in found.forms] if rows else []
    return [
        Grid(
            tuple(labels[start : start + _ACROSS]),
            tuple((row[0], *row[1 + start : 1 + start + _ACROSS]) for row in rows),
        )
        for start in range(0, len(labels), _ACROSS)
    ]
