"""Units and a blueprint -> which slot draws which unit, so that no slot goes short needlessly.

A question may fit several slots. It is given to one of them for all variants: first every
slot gets enough for one variant, then for two, and so on; augmenting paths find the way
wherever there is one. Fixed units are pinned in the first slot that has room for them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from worksheets.bank.fields import did_you_mean
from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.variants.blueprint import Blueprint
from worksheets.variants.units import Unit


def in_slots(units: Sequence[Unit], blueprint: Blueprint, variants: int) -> tuple[Unit, ...]:
    """Return the units that some slot draws, each with its slot, in the order given.

    Raises InputError where a fixed unit is not there, fits no slot or clashes with another.
    """
    problems = list(_faults(units, blueprint))
    if problems:
        raise InputError(problems)
    fitting = tuple(
        tuple(at for at, slot in enumerate(blueprint.slots) if slot.takes(unit)) for unit in units
    )
    wanted = [slot.questions for slot in blueprint.slots]
    match = _Match(units, fitting, wanted, _in_turn(units, fitting))
    owner, load = dict[int, int](), Counter[int]()
    for name in blueprint.fixed:
        at = next(at for at, unit in enumerate(units) if unit.id == name)
        if not match.places(at, match.wanted, owner, load, set()):
            problems.append(blueprint.problem(_no_room(name), blueprint.lines.get(name)))
    if problems:
        raise InputError(problems)
    pinned = dict(owner)
    match.fill(variants, pinned, owner, load)
    match.share_out(owner, load)
    return tuple(
        _placed(unit, owner[at], unit.id if at in pinned else "", blueprint)
        for at, unit in enumerate(units)
        if at in owner
    )


def _placed(unit: Unit, slot: int, pinned: str, blueprint: Blueprint) -> Unit:
    """Return the unit in its slot; where the blueprint has headings, the bank's do not count."""
    section = "" if blueprint.headings else unit.stratum.section
    stratum = unit.stratum._replace(slot=slot, pinned=pinned, section=section)
    return replace(unit, stratum=stratum)


def _in_turn(units: Sequence[Unit], fitting: Sequence[tuple[int, ...]]) -> list[int]:
    """Return the units that fit, by their sort, of each sort those first that others give away.

    So it does not matter where in the bank a question stands that is like others.
    """
    held = [at for at in range(len(units)) if fitting[at]]
    facts = Counter(fact for at in held for fact in units[at].facts)

    def turn(at: int) -> tuple[object, ...]:
        unit = units[at]
        alone = all(facts[fact] == 1 for fact in unit.facts)
        return *unit.stratum[3:], sorted(each.objective for each in unit.questions), alone, at

    return sorted(held, key=turn)


def _faults(units: Sequence[Unit], blueprint: Blueprint) -> Iterator[Problem]:
    by_id = {unit.id: unit for unit in units}
    inside = {question.id: unit.id for unit in units for question in unit.questions if unit.group}
    for name in blueprint.fixed:
        if name in by_id:
            continue
        if name in inside:
            message = tr(
                "fixed: '{id}' belongs to the passage '{group}', which is drawn as one: write "
                "'{group}'",
                id=name, group=inside[name],
            )  # fmt: skip
        elif meant := did_you_mean(name, by_id):
            message = tr("fixed: no question '{id}': did you mean '{meant}'?", id=name, meant=meant)
        else:
            message = tr(
                "fixed: no question '{id}' can be drawn: write the id of one that is not rejected",
                id=name,
            )
        yield blueprint.problem(message, blueprint.lines.get(name))
    for one, other in combinations([name for name in blueprint.fixed if name in by_id], 2):
        if by_id[one].facts & by_id[other].facts:
            message = tr(
                "fixed: '{one}' and '{other}' ask about the same thing: keep one of the two",
                one=one, other=other,
            )  # fmt: skip
            yield blueprint.problem(message, blueprint.lines.get(other))


def _no_room(name: str) -> str:
    return tr(
        "fixed: no row has room for '{id}': add a row that fits it, or ask for one question more "
        "in one that does",
        id=name,
    )


@dataclass(frozen=True, slots=True)
class _Match:
    """Who may have which unit. `owner` says who has it, `load` how many questions a slot has."""

    units: Sequence[Unit]
    fitting: Sequence[tuple[int, ...]]
    """For each unit the slots that take it."""
    wanted: Sequence[int]
    """For each slot its questions in a variant."""
    turns: Sequence[int]
    """The order in which units are given out."""

    def fill(
        self, variants: int, pinned: dict[int, int], owner: dict[int, int], load: Counter[int]
    ) -> None:
        """Give every slot enough for one variant, then for two, and so on."""
        fixed = Counter(load)
        for number in range(1, variants + 1):
            room = [fixed[at] + number * (each - fixed[at]) for at, each in enumerate(self.wanted)]
            full = set[int]()
            for at in self.turns:
                if at in owner:
                    continue
                # A way that was not there is not there until something moves.
                if self.places(at, room, owner, load, full, frozenset(pinned)):
                    full.clear()

    def places(
        self,
        at: int,
        room: Sequence[int],
        owner: dict[int, int],
        load: Counter[int],
        tried: set[int],
        pinned: frozenset[int] = frozenset(),
    ) -> bool:
        """Give the unit to a slot with room, if need be by moving another one on."""
        size = self.units[at].size
        slots = [slot for slot in self.fitting[at] if slot not in tried]
        for slot in slots:
            if load[slot] + size <= room[slot]:
                self._give(at, slot, owner, load)
                return True
        for slot in slots:
            tried.add(slot)
            for other in [each for each, holder in owner.items() if holder == slot]:
                movable = other not in pinned and self.units[other].size == size
                if movable and self.places(other, room, owner, load, tried, pinned):
                    self._give(at, slot, owner, load)
                    return True
        return False

    def _give(self, at: int, slot: int, owner: dict[int, int], load: Counter[int]) -> None:
        if at in owner:
            load[owner[at]] -= self.units[at].size
        owner[at] = slot
        load[slot] += self.units[at].size

    def share_out(self, owner: dict[int, int], load: Counter[int]) -> None:
        """Give what is left to the slot that has the least for what it wants."""
        for at in self.turns:
            slots = self.fitting[at]
            if at not in owner:
                poorest = min(slots, key=lambda slot: load[slot] / self.wanted[slot])
                self._give(at, poorest, owner, load)
