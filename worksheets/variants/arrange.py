"""Drawn units -> sections: what stands where on the paper.

Sections stand in the order of the blueprint, or else of the bank, or of the kinds where it
has none; in a section the kinds stay together and the rest is chance that each question has
of its own, unless the blueprint says otherwise. A key that chance would hardly ever give is
drawn again as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import assert_never

from worksheets.bank.kinds import KINDS, Question
from worksheets.bank.model import Bank
from worksheets.languages import LANGUAGES
from worksheets.variants.blueprint import Blueprint, Heading
from worksheets.variants.chance import chance
from worksheets.variants.model import Item, Part, Section
from worksheets.variants.positions import is_extreme, odds_of, position
from worksheets.variants.recipes import concrete
from worksheets.variants.shuffle import printed_order
from worksheets.variants.units import GROUP, Unit

_FORMS = ("choice", "choice_several", *KINDS[1:-1], GROUP, KINDS[-1])
"""In the order in which a paper shows them."""
_KEYS = 30
"""So many keys are tried; a few in a hundred are extreme."""
_SHUFFLES = 100
"""So often the options of one question are shuffled, until the right one stands elsewhere."""

_Place = tuple[tuple[str, str], list[Unit]]
"""A section: title and instruction, and the units in it in their order."""


@dataclass(frozen=True, slots=True)
class _Draw:
    """What fixes the chance in a variant, and the language it is printed in."""

    seed: int
    label: str
    language: str
    stood: Mapping[str, int]
    """Question -> where its right option stood in every variant before that has it."""
    key: int = 0
    """How many keys were drawn before this one and thrown away."""

    def of(self, question: Question) -> tuple[str, ...]:
        """Return the names of the chance that shuffles a question."""
        return (self.label, question.id, *([f"key {self.key}"] if self.key else []))


def arrange(
    bank: Bank,
    units: Sequence[Unit],
    form: Iterable[int],
    blueprint: Blueprint,
    seed: int,
    label: str,
    stood: Mapping[str, int],
) -> tuple[Section, ...]:
    """Return the sections of a variant with their questions numbered and shuffled.

    `units` are all that could be drawn, in the order of the bank, and `form` says which were;
    `stood` says where a question's right option stood in every variant before.
    """
    draw = _Draw(seed, label, bank.language, stood)
    ranked = sorted((units[at] for at in sorted(form)), key=lambda unit: _rank(unit, draw))
    if blueprint.headings:
        found = _by_heading(bank, units, ranked, blueprint, draw)
    else:
        found = _by_section(bank, units, ranked)
    places = [(head, mine) for head, mine in found if mine]
    sections: tuple[Section, ...] = ()
    for number in range(_KEYS):
        sections = _printed(places, replace(draw, key=number))
        if not _is_extreme(sections, bank.language):
            break
    return sections


def _printed(places: Iterable[_Place], draw: _Draw) -> tuple[Section, ...]:
    numbers = count(1)
    return tuple(
        Section(*head, tuple(_part(unit, draw, numbers) for unit in units))
        for head, units in places
    )


def _is_extreme(sections: Iterable[Section], language: str) -> bool:
    items = [item for section in sections for part in section.parts for item in part.items]
    key = [
        (at, odds)
        for item in items
        if (at := position(item.question, item.order)) is not None
        and (odds := odds_of(item.question, language))
    ]
    return is_extreme([at for at, _ in key], [odds for _, odds in key])


def _by_section(bank: Bank, units: Sequence[Unit], ranked: Sequence[Unit]) -> Iterator[_Place]:
    places: dict[tuple[str, str], list[Unit]] = {key: [] for key in _keys(bank, units)}
    for unit in ranked:
        places[_key(unit)].append(unit)
    for mine in places.values():
        if mine:
            yield _heading(bank, mine), mine


def _by_heading(
    bank: Bank, units: Sequence[Unit], ranked: Sequence[Unit], blueprint: Blueprint, draw: _Draw
) -> Iterator[_Place]:
    in_bank = {unit.id: at for at, unit in enumerate(units)}
    for at, heading in enumerate(blueprint.headings):
        mine = [unit for unit in ranked if blueprint.slots[unit.stratum.slot].heading == at]
        instruction = heading.instruction or _usual_instruction(bank, mine)
        yield (heading.title, instruction), _ordered(mine, heading, in_bank, draw)


def _ordered(
    ranked: list[Unit], heading: Heading, in_bank: Mapping[str, int], draw: _Draw
) -> list[Unit]:
    match heading.order:
        case "chance":
            return ranked
        case "bank":
            return sorted(ranked, key=lambda unit: in_bank[unit.id])
        case "easy-to-hard":
            return sorted(
                ranked, key=lambda unit: (unit.difficulty / unit.size, _place(unit, draw))
            )
        case _:
            assert_never(heading.order)


def _keys(bank: Bank, units: Iterable[Unit]) -> Iterator[tuple[str, str]]:
    """Yield every section, declared or only named, then the forms, in the order of the paper."""
    yield from ((section.name, "") for section in bank.sections)
    yield from (_key(unit) for unit in units if unit.stratum.section)
    yield from (("", form) for form in _FORMS)


def _key(unit: Unit) -> tuple[str, str]:
    section = unit.stratum.section
    return (section, "") if section else ("", unit.stratum.form)


def _rank(unit: Unit, draw: _Draw) -> tuple[int, float]:
    return _FORMS.index(unit.stratum.form), _place(unit, draw)


def _place(unit: Unit, draw: _Draw) -> float:
    return chance(draw.seed, draw.label, "place", unit.id).random()


def _heading(bank: Bank, units: Sequence[Unit]) -> tuple[str, str]:
    """Return title and instruction: the bank's own, or the usual ones of the only form."""
    section = units[0].stratum.section
    own = {each.name: each.instruction for each in bank.sections}
    title = section or LANGUAGES[bank.language].words[f"{units[0].stratum.form}_title"]
    return title, own.get(section) or _usual_instruction(bank, units)


def _usual_instruction(bank: Bank, units: Sequence[Unit]) -> str:
    """Return what is said of questions of one form; a passage says itself what is about it."""
    forms = {unit.stratum.form for unit in units}
    if len(forms) != 1 or GROUP in forms:
        return ""
    return LANGUAGES[bank.language].words[f"{forms.pop()}_instruction"]


def _part(unit: Unit, draw: _Draw, numbers: Iterator[int]) -> Part:
    items = []
    unit, values = concrete(unit, draw.seed, draw.label, draw.language)
    for question, drawn in zip(unit.questions, values, strict=True):
        order = _order(question, draw)
        items.append(Item(next(numbers), question, order, drawn))
    return Part(tuple(items), unit.group)


def _order(question: Question, draw: _Draw) -> tuple[int, ...]:
    """Return a printed order in which the right option is not where it has always been."""
    rng = chance(draw.seed, *draw.of(question))
    stood = draw.stood.get(question.id)
    odds = odds_of(question, draw.language) if stood is not None else None
    order = printed_order(question, draw.language, rng)
    if odds and max(odds) < 1:
        for _ in range(_SHUFFLES):
            if position(question, order) != stood:
                break
            order = printed_order(question, draw.language, rng)
    return order
