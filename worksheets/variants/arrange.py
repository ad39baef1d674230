"""Drawn units -> sections: what stands where on the paper.

Sections stand in the order of the bank, or of the kinds where the bank has none; in a
section the kinds stay together; the rest is chance that each question has of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from worksheets.bank.kinds import KINDS
from worksheets.bank.model import Bank
from worksheets.languages import LANGUAGES
from worksheets.variants.chance import chance
from worksheets.variants.model import Item, Part, Section
from worksheets.variants.recipes import concrete
from worksheets.variants.shuffle import printed_order
from worksheets.variants.units import GROUP, Unit, units_of

_FORMS = ("choice", "choice_several", *KINDS[1:-1], GROUP, KINDS[-1])
"""In the order in which a paper shows them."""


@dataclass(frozen=True, slots=True)
class _Draw:
    """What fixes the chance in a variant, and the language it is printed in."""

    seed: int
    label: str
    language: str


def arrange(bank: Bank, units: Iterable[Unit], seed: int, label: str) -> tuple[Section, ...]:
    """Return the sections of a variant with their questions numbered and shuffled."""
    draw = _Draw(seed, label, bank.language)
    places: dict[tuple[str, str], list[Unit]] = {key: [] for key in _keys(bank)}
    for unit in sorted(units, key=lambda unit: _rank(unit, draw)):
        places[_key(unit)].append(unit)
    numbers = count(1)
    return tuple(
        Section(*_heading(bank, units), tuple(_part(unit, draw, numbers) for unit in units))
        for units in places.values()
        if units
    )


def _keys(bank: Bank) -> Iterator[tuple[str, str]]:
    """Yield every section, declared or only named, then the forms, in the order of the paper."""
    yield from ((section.name, "") for section in bank.sections)
    yield from (_key(unit) for unit in units_of(bank) if unit.stratum[0])
    yield from (("", form) for form in _FORMS)


def _key(unit: Unit) -> tuple[str, str]:
    section, form, _ = unit.stratum
    return (section, "") if section else ("", form)


def _rank(unit: Unit, draw: _Draw) -> tuple[int, float]:
    return _FORMS.index(unit.stratum[1]), chance(draw.seed, draw.label, "place", unit.id).random()


def _heading(bank: Bank, units: Sequence[Unit]) -> tuple[str, str]:
    """Return title and instruction: the bank's own, or the usual ones of the only form.

    A passage says itself which questions are about it.
    """
    words = LANGUAGES[bank.language].words
    section, form, _ = units[0].stratum
    alike = all(unit.stratum[1] == form for unit in units)
    usual = words[f"{form}_instruction"] if alike and form != GROUP else ""
    own = {each.name: each.instruction for each in bank.sections}
    return section or words[f"{form}_title"], own.get(section) or usual


def _part(unit: Unit, draw: _Draw, numbers: Iterator[int]) -> Part:
    items = []
    unit, values = concrete(unit, draw.seed, draw.label, draw.language)
    for question, drawn in zip(unit.questions, values, strict=True):
        rng = chance(draw.seed, draw.label, question.id)
        order = printed_order(question, draw.language, rng)
        items.append(Item(next(numbers), question, order, drawn))
    return Part(tuple(items), unit.group)
