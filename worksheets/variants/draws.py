"""Units and a blueprint -> the units of every variant, of the class and in reserve.

The forms are drawn by chance first; where that gives no forms that share as little as was
asked, in the way that needs no luck; where that fails too, it is said what is missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.variants.balance import balanced, matched
from worksheets.variants.blueprint import ANY, Blueprint, Wish
from worksheets.variants.counting import least_shared
from worksheets.variants.forms import drawn, parted
from worksheets.variants.lots import Lot, lot_of, repeating
from worksheets.variants.missing import shortage
from worksheets.variants.pick import Chosen
from worksheets.variants.quotas import possible, possible_points
from worksheets.variants.slots import in_slots
from worksheets.variants.units import GROUP, Unit


@dataclass(frozen=True, slots=True)
class Draws:
    """What is drawn for the class."""

    blueprint: Blueprint
    labels: tuple[str, ...]
    lot: Lot
    """As it was before anything was drawn."""
    forms: tuple[Chosen, ...]

    @property
    def takes_all(self) -> bool:
        """Tell whether every variant has all there is."""
        return all(len(form) == len(self.lot.units) for form in self.forms)


def class_draws(
    units: Sequence[Unit], blueprint: Blueprint, labels: Sequence[str], seed: int
) -> Draws:
    """Return the units of each variant; raises InputError where the bank is too small."""
    limit = blueprint.repeats if isinstance(blueprint.repeats, int) else None
    limit = limit if len(labels) > 1 else None
    wish = Wish(blueprint, len(labels), limit)
    found = next(_tries(list(_lots(units, wish)), wish, labels, seed), None)
    if found is None:
        raise InputError(shortage(units, wish) or _impossible(units, wish))
    lot, forms = found
    return Draws(blueprint, tuple(labels), lot, tuple(forms))


def _lots(units: Sequence[Unit], wish: Wish) -> Iterator[Lot]:
    """Yield lots with quotas in proportion, then with those that part the most variants."""
    placed = in_slots(units, wish.blueprint, wish.variants)
    for copies in wish.ways:
        lot = lot_of(placed, wish.blueprint, copies)
        if isinstance(lot, Lot):
            yield lot


def _tries(
    lots: Sequence[Lot], wish: Wish, labels: Sequence[str], seed: int
) -> Iterator[tuple[Lot, list[Chosen]]]:
    if wish.blueprint.repeats == "all":
        for lot in lots:
            if found := drawn(lot, labels[:1], seed, limit=None):
                yield lot, found[1] * len(labels)
        return
    for lot in lots:
        found = drawn(lot, labels, seed, limit=wish.limit)
        if found:
            later, forms = found
            yield lot, balanced(later, forms)
    if wish.limit is None:
        return
    for lot in lots:
        forms, lacking = parted(lot, wish.variants, wish.limit)
        if not lacking:
            yield lot, balanced(repeating(lot, forms[0]), forms)


@dataclass(frozen=True, slots=True)
class Kept:
    """A form in reserve."""

    form: Chosen
    shared: int
    """How many of its questions the class has had."""
    least: int
    """How many it must have in common with the class, as far as counting tells."""


def reserve_draws(draws: Draws, labels: Sequence[str], seed: int) -> list[Kept]:
    """Return forms of the same blueprint that have as little of the class's as can be."""
    if not labels:
        return []
    had = frozenset[int]().union(*draws.forms)
    # What the class has all the same is no reason to give it to the reserve as well.
    found = drawn(replace(draws.lot, same=frozenset()), labels, seed, limit=None, away=had)
    assert found is not None, "without a limit something can always be drawn"
    lot, forms = found
    least = least_shared(lot, had)
    return [Kept(form, lot.shared(form, had), least) for form in matched(lot, forms, draws.forms)]


def _impossible(units: Sequence[Unit], wish: Wish) -> list[Problem]:
    """Return why no choice at all is what was asked for."""
    blueprint = wish.blueprint
    placed = in_slots(units, blueprint, wish.variants)
    found = []
    for at, slot in enumerate(blueprint.slots):
        mine = [unit for unit in placed if unit.stratum.slot == at]
        numbers = possible(mine)
        if slot.kind in {ANY, GROUP} and slot.questions not in numbers:
            message = _no_such_number(numbers, slot.questions)
            found.append(blueprint.problem(message, slot.line))
    if not found and blueprint.points is not None:
        wanted = {at: slot.questions for at, slot in enumerate(blueprint.slots)}
        sums = _near(possible_points(placed, wanted), blueprint.points)
        message = tr(
            "total: the points of the questions asked for cannot come to {points}: possible are "
            "{possible}",
            points=blueprint.points, possible=sums,
        )  # fmt: skip
        found.append(blueprint.problem(message, blueprint.lines.get("points")))
    return found or [blueprint.problem(_nobody_knows())]


def _no_such_number(numbers: Sequence[int], wanted: int) -> str:
    return tr(
        "the questions of a passage stay together, so that exactly {asked} questions cannot be "
        "drawn: ask for {possible}",
        asked=wanted, possible=_near(numbers, wanted),
    )  # fmt: skip


def _near(numbers: Sequence[int], wanted: int) -> str:
    below = max((n for n in numbers if n < wanted), default=None)
    above = min((n for n in numbers if n > wanted), default=None)
    return " / ".join(str(number) for number in (below, above) if number)


def _nobody_knows() -> str:
    return tr(
        "no variants could be found that are as the blueprint says: ask for fewer questions or "
        "fewer variants, or allow more repeats"
    )
