"""A form -> a cheaper one of the same rows and topics, with no more clashes.

Units change places with others of their stratum, or two or three at once with others of their
rows, so that every topic keeps its number. What a change costs may be more than it saves, at
first by much and in the end not at all: threshold accepting, in whole numbers, so that every
machine finds the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from worksheets.variants.lots import Lot
from worksheets.variants.pick import Chosen
from worksheets.variants.units import Row, Stratum, Unit

_STEPS = 20_000
"""Changes that are looked at in a large bank, in less than a tenth of a second."""
_EACH = 40
"""Times the units times the members: so many in a small one."""
DEAR = 20
"""What it costs to have a unit that ought not to be there."""
_STARTS_AT = 40
"""What the first changes may cost."""
_LONGEST = 3
"""So many units change at once at most."""

_Change = list[tuple[int, int]]
"""Places in the list of members, and the units that come there."""


def cheapest(
    lot: Lot, form: Chosen, costs: Sequence[int], rng: Random, *, share: int = 1
) -> Chosen:
    """Return the cheapest form met with; a unit costs from 0 to somewhat more than DEAR.

    It takes one part in `share` of the time that a single form may take.
    """
    pools = _pools(lot)
    members = sorted(at for at in form if lot.varies(at))
    held, found = set(form), form
    cost = least = 0
    steps = min(_STEPS, _EACH * len(members) * len(lot.units)) // share
    for step in range(steps):
        change = _change(pools, members, held, rng)
        out = [members[place] for place, _ in change]
        into = [unit for _, unit in change]
        more = sum(costs[at] for at in into) - sum(costs[at] for at in out)
        if not change or more > _STARTS_AT * (steps - step) // steps:
            continue
        worse = -sum(len(lot.rivals[at] & held) for at in out)
        held.difference_update(out)
        held.update(into)
        worse += sum(len(lot.rivals[at] & held) for at in into)
        if worse > 0:
            held.difference_update(into)
            held.update(out)
            continue
        for place, unit in change:
            members[place] = unit
        cost += more
        if worse < 0 or cost < least:
            least, found = cost, frozenset(held)
    return found


@dataclass(frozen=True, slots=True)
class _Pools:
    """What can come in for what."""

    units: Sequence[Unit]
    columns: Sequence[tuple[str, str]]
    rows: Mapping[Row, Sequence[int]]
    strata: Mapping[Stratum, Sequence[int]]


def _pools(lot: Lot) -> _Pools:
    rows: defaultdict[Row, list[int]] = defaultdict(list)
    strata: defaultdict[Stratum, list[int]] = defaultdict(list)
    for at, unit in enumerate(lot.units):
        if lot.varies(at):
            rows[unit.stratum.row].append(at)
            strata[unit.stratum].append(at)
    return _Pools(lot.units, [unit.column for unit in lot.units], rows, strata)


def _change(pools: _Pools, members: Sequence[int], held: set[int], rng: Random) -> _Change:
    """Return a change by chance that keeps rows and topics; nothing where it does not end well."""
    place = int(rng.random() * len(members))
    goal, first = pools.columns[members[place]], pools.units[members[place]].stratum
    pool = pools.rows[first.row]
    change: _Change = []
    while pool:
        coming = pool[int(rng.random() * len(pool))]
        if coming in held or any(unit == coming for _, unit in change):
            return []
        change.append((place, coming))
        column = pools.columns[coming]
        if column == goal:
            return change
        there = [at for at, unit in enumerate(members) if pools.columns[unit] == column]
        places = [at for at in there if all(at != each for each, _ in change)]
        if not places or len(change) == _LONGEST:
            return []
        place = places[int(rng.random() * len(places))]
        stratum = pools.units[members[place]].stratum
        pool = pools.rows[stratum.row]
        if len(change) == _LONGEST - 1 or rng.random() < 0.5:
            pool = pools.strata.get(stratum._replace(topics=first.topics), ())
    return []
