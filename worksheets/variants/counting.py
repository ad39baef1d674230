"""What a form must share, by counting: `least_shared(lot, had)`, a bound that no draw beats.

Two counts are made and the greater holds: rows and topics together, as a flow; and of units
that share a fact, of which a form has one, rows or topics alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence

from worksheets.variants.lots import Lot
from worksheets.variants.pick import Chosen, clashes
from worksheets.variants.quotas import Quotas
from worksheets.variants.units import Stratum, Unit

_Step = tuple[Hashable, Hashable, int, Stratum, int]
"""From a row to a topic or back: its cost, the stratum it changes, and by how much."""


def least_shared(lot: Lot, had: Chosen) -> int:
    """Return how many questions of a form must be among those had, at least."""
    left = [at for at in range(len(lot.units)) if at not in had and lot.varies(at)]
    cliques = _cliques(lot, left)
    return max(
        _by_rows_and_topics(lot, left),
        _needed(lot, left, cliques, lambda unit: unit.stratum.row),
        _needed(lot, left, cliques, lambda unit: unit.column),
    )


def _by_rows_and_topics(lot: Lot, left: Sequence[int]) -> int:
    """Return the cost of the cheapest quotas of the same rows and topics.

    From the quotas there are, one goes round after another that makes them cheaper; where
    there is none, they are the cheapest.
    """
    one_of = {
        lot.units[at].stratum: lot.units[at] for at in range(len(lot.units)) if lot.varies(at)
    }
    held = Counter(lot.units[at].stratum for at in range(len(lot.units)) if lot.varies(at))
    free = Counter(lot.units[at].stratum for at in left)
    quotas = {stratum: lot.quotas.get(stratum, 0) for stratum in one_of}
    while round_ := _cheaper_round(list(_steps(quotas, held, free, one_of))):
        for _, _, _, stratum, more in round_:
            quotas[stratum] += more
    return sum(
        max(0, quota - free[stratum]) * one_of[stratum].size for stratum, quota in quotas.items()
    )


def _steps(
    quotas: Quotas, held: Counter[Stratum], free: Counter[Stratum], one_of: Mapping[Stratum, Unit]
) -> Iterator[_Step]:
    for stratum, quota in quotas.items():
        row, topic, size = (
            ("row", stratum.row),
            ("topic", one_of[stratum].column),
            one_of[stratum].size,
        )
        if quota < held[stratum]:
            yield row, topic, size if quota >= free[stratum] else 0, stratum, 1
        if quota:
            yield topic, row, -size if quota > free[stratum] else 0, stratum, -1


def _cheaper_round(steps: Sequence[_Step]) -> list[_Step]:
    """Return steps that lead back to where they begin and cost less than nothing, if any do."""
    cost: dict[Hashable, int] = {}
    came: dict[Hashable, _Step] = {}
    last: Hashable = None
    for _ in range(len({step[0] for step in steps}) + 1):
        last = None
        for step in steps:
            start, end, price, _, _ = step
            if cost.get(start, 0) + price < cost.get(end, 0):
                cost[end] = cost.get(start, 0) + price
                came[end] = step
                last = end
        if last is None:
            return []
    for _ in range(len(came)):
        last = came[last][0]
    found, at = [came[last]], came[last][0]
    while at != last:
        found.append(came[at])
        at = came[at][0]
    return found


def _cliques(lot: Lot, left: Sequence[int]) -> dict[int, Hashable]:
    """Return for each unit a name that only rivals share."""
    if clashes(lot.safe, lot.rivals):
        return {at: at for at in left}
    often = Counter(fact for at in left for fact in lot.units[at].facts)
    return {
        at: max(lot.units[at].facts, key=lambda fact: (often[fact], fact), default=at)
        for at in left
    }


def _needed(
    lot: Lot,
    left: Sequence[int],
    cliques: Mapping[int, Hashable],
    name: Callable[[Unit], Hashable],
) -> int:
    """Return how many questions of the quotas the units that are left cannot give."""
    one_of = {unit.stratum: unit for unit in lot.units}
    wanted, size = Counter[Hashable](), dict[Hashable, int]()
    for stratum, quota in lot.quotas.items():
        unit = one_of[stratum]
        if not stratum.pinned and stratum.slot not in lot.same:
            wanted[name(unit)] += quota
            size[name(unit)] = unit.size
    offered: defaultdict[Hashable, dict[Hashable, None]] = defaultdict(dict)
    for at in left:
        offered[name(lot.units[at])][cliques[at]] = None
    taken: dict[Hashable, Hashable] = {}

    def takes(row: Hashable, tried: set[Hashable]) -> bool:
        tried.add(row)
        for clique in offered[row]:
            if clique not in taken:
                taken[clique] = row
                return True
        for clique in offered[row]:
            if taken[clique] not in tried and takes(taken[clique], tried):
                taken[clique] = row
                return True
        return False

    missing = 0
    for row, quota in wanted.items():
        missing += size[row] * sum(not takes(row, set()) for _ in range(quota))
    return missing
