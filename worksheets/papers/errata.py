"""What the templates of the errata see: the list for the teacher, and slips to read aloud.

The slips tell no answer: they may be read while pupils are still writing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from worksheets.languages import LANGUAGES, Language
from worksheets.papers.details import Details
from worksheets.papers.inline import typeset
from worksheets.papers.style import Style
from worksheets.papers.view import Head, head_view
from worksheets.variants.answers import also_right, answer
from worksheets.variants.errata import Errata, Erratum, erratum_on, points_of, total_points
from worksheets.variants.model import Item, Variant

_DASH_EM = 0.75
"""The width of a dash and a space in a line to cut along; note type is smaller than 1 em."""


@dataclass(frozen=True, slots=True)
class PlaceView:
    """Where a question stands, and its key before and after."""

    label: str
    number: str
    before: str
    after: str
    points: str


@dataclass(frozen=True, slots=True)
class ErratumView:
    """What was decided about a question."""

    question: str
    """Its id."""
    stem: str
    decision: str
    """«Also right: …»"""
    places: tuple[PlaceView, ...]


@dataclass(frozen=True, slots=True)
class ErrataView:
    """Everything that was decided."""

    head: Head
    errata: tuple[ErratumView, ...]


@dataclass(frozen=True, slots=True)
class NoticeView:
    """What is said about one question."""

    place: str
    """«A нұсқасы, 7-тапсырма»"""
    text: str


@dataclass(frozen=True, slots=True)
class SlipView:
    """What is read aloud to the pupils of one variant."""

    variant: str
    notices: tuple[NoticeView, ...]
    total: str
    """The new total, as a sentence; empty where it is the old one."""


@dataclass(frozen=True, slots=True)
class SlipsView:
    """The slips of all variants that are concerned."""

    head: Head
    slips: tuple[SlipView, ...]
    cut: str
    """The line to cut along."""


def errata_view(
    variants: Sequence[Variant], errata: Errata, details: Details, style: Style
) -> ErrataView:
    """Return what the template of the list sees; every erratum is on a question of a variant."""
    views = tuple(_erratum(variants, erratum, style) for erratum in errata)
    return ErrataView(head_view(variants[0], details), views)


def standing(variants: Sequence[Variant], question: str) -> Iterator[tuple[Variant, Item]]:
    """Yield where a question stands, variant by variant."""
    for variant in variants:
        for item in variant.items():
            if item.question.id == question:
                yield variant, item


def _erratum(variants: Sequence[Variant], erratum: Erratum, style: Style) -> ErratumView:
    places = list(standing(variants, erratum.question))
    language = LANGUAGES[variants[0].language]
    first = places[0][1]
    return ErratumView(
        question=erratum.question,
        stem=typeset(first.question.prompt, language),
        decision=_decision(first, erratum, language),
        places=tuple(
            PlaceView(
                label=variant.label,
                number=str(item.number),
                before=typeset(answer(item, language.code, style.letters).short, language),
                after=typeset(answer(item, language.code, style.letters, erratum).short, language),
                points=str(points_of(item, (erratum,))),
            )
            for variant, item in places
        ),
    )


def _decision(item: Item, erratum: Erratum, language: Language) -> str:
    if erratum.rule != "accept":
        return language.words[f"rule_{erratum.rule}"]
    texts = [typeset(full, language) for _, full in also_right(item, erratum)]
    return language.word("rule_accept", answers=" / ".join(texts))


def slips_view(
    variants: Sequence[Variant], errata: Errata, details: Details, style: Style
) -> SlipsView:
    """Return what the template of the slips sees."""
    slips = (_slip(variant, errata) for variant in variants)
    dashes = int(style.text_width_mm / (_DASH_EM * style.em_mm))
    return SlipsView(
        head_view(variants[0], details),
        tuple(slip for slip in slips if slip.notices),
        " ".join("–" * dashes),
    )


def _slip(variant: Variant, errata: Errata) -> SlipView:
    language = LANGUAGES[variant.language]
    name = language.word("variant", label=variant.label)
    decided = [(item, erratum_on(item, errata)) for item in variant.items()]
    notices = tuple(
        NoticeView(
            language.word("slip_place", variant=name, number=item.number),
            language.words[f"slip_{erratum.rule}"],
        )
        for item, erratum in decided
        if erratum
    )
    total = total_points(variant, errata)
    changed = language.word("slip_total", total=total) if total != variant.points else ""
    return SlipView(name, notices, changed)
