"""A lot: the units that all variants are drawn from, and how many of each stratum they take.

It holds one choice of units, `safe`, that keeps to the quotas with as few clashes as could be
found: whatever else fails, that can be printed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from worksheets.variants.blueprint import ANY, Blueprint
from worksheets.variants.pick import Chosen, Rivals, apart, clashes, eased, filled, rivals_of
from worksheets.variants.quotas import Copies, Missing, Quotas, missing, quotas_for
from worksheets.variants.units import Stratum, Unit


@dataclass(frozen=True, slots=True)
class Lot:
    """What the variants of a blueprint are drawn from."""

    units: tuple[Unit, ...]
    rivals: Rivals
    quotas: Quotas
    safe: Chosen
    same: frozenset[int]
    """The slots that all variants have in common."""
    strict: bool
    """No two questions of a variant may ask about the same thing."""

    def shared(self, one: Chosen, other: Chosen) -> int:
        """Return the questions that two choices have in common and need not have."""
        return sum(self.units[at].size for at in one & other if self.varies(at))

    def varies(self, at: int) -> bool:
        """Tell whether the unit need not stand in every variant."""
        return not self.units[at].stratum.pinned and self.units[at].stratum.slot not in self.same


def copies_for(variants: int, same: frozenset[int]) -> Copies:
    """Return how many units a quota takes where variants share nothing but what they must."""
    return lambda stratum: 1 if stratum.pinned or stratum.slot in same else variants


def lot_of(units: Sequence[Unit], blueprint: Blueprint, variants: int) -> Lot | Missing | None:
    """Return the lot of the units, which have their slots; what is missing; or None.

    Quotas are chosen so that as many variants share nothing, where they can; with 1, in
    proportion. None: passages or points rule every choice out.
    """
    same = frozenset(at for at, slot in enumerate(blueprint.slots) if slot.same)
    wanted = {at: slot.questions for at, slot in enumerate(blueprint.slots)}
    quotas = quotas_for(units, wanted, points=blueprint.points, copies=copies_for(variants, same))
    if quotas is None:
        return None
    lacking = missing(units, quotas)
    if lacking:
        return lacking
    strict = any(slot.kind != ANY for slot in blueprint.slots)
    rivals = rivals_of(units)
    quotas, safe = _settled(units, quotas, rivals, points=blueprint.points)
    found = clashes(safe, rivals)
    if strict and found:
        return _in_the_way(units, found)
    return Lot(tuple(units), rivals, quotas, safe, same, strict)


def _settled(
    units: Sequence[Unit], quotas: Quotas, rivals: Rivals, *, points: int | None
) -> tuple[Quotas, Chosen]:
    """Return quotas, eased where questions clash, and a choice that keeps to them."""
    safe = _choice(units, quotas, rivals)
    if clashes(safe, rivals):
        quotas = eased(units, quotas, rivals, same_points=points is not None)
        safe = _choice(units, quotas, rivals)
    return quotas, safe


def _choice(units: Sequence[Unit], quotas: Quotas, rivals: Rivals) -> Chosen:
    quick = filled(units, quotas, rivals, [(len(each), 0.0) for each in rivals])
    if not clashes(quick, rivals):
        return quick
    return apart(units, quotas, rivals) or quick


def _in_the_way(units: Sequence[Unit], found: Sequence[tuple[int, int]]) -> Missing:
    """Return the strata of units that have to make way, so that nothing clashes."""
    needed: Counter[Stratum] = Counter()
    left = list(found)
    while left:
        often = Counter(at for pair in left for at in pair)
        worst = max(sorted(often), key=lambda at: (not units[at].stratum.pinned, often[at]))
        needed[units[worst].stratum] += 1
        left = [pair for pair in left if worst not in pair]
    return needed


def repeating(lot: Lot, first: Chosen) -> Lot:
    """Return the lot after its first variant: what all have in common is pinned."""
    if not lot.same:
        return lot
    again = {at for at in first if lot.units[at].stratum.slot in lot.same}
    units = tuple(
        replace(unit, stratum=unit.stratum._replace(pinned=unit.id)) if at in again else unit
        for at, unit in enumerate(lot.units)
    )
    kept = {s: quota for s, quota in lot.quotas.items() if s.slot not in lot.same}
    pinned = {units[at].stratum: 1 for at in sorted(again)}
    return replace(lot, units=units, quotas={**kept, **pinned}, safe=first)
