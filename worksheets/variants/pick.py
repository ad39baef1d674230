"""Which units a variant has, once it is settled how many of each stratum.

In: units, quotas, and how dear each unit is (drawn often before, or by chance). Out: the
units, none of which gives another away where the quotas allow it, and as cheap as can be;
before that, quotas which do allow it, where any near those of the bank do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, count

from worksheets.variants.quotas import Quotas
from worksheets.variants.units import Stratum, Unit

Cost = tuple[int, float]
"""How often the unit was drawn before, and a number by chance that parts equals."""
Rivals = tuple[frozenset[int], ...]
"""For each unit those that ask about the same fact."""
Chosen = frozenset[int]
"""Indices of units."""

_TRIES = 20_000
"""So many steps the thorough search may take; a hundredth of a second each thousand."""
_DEEPEST = 300
"""So many units it may have to choose; it calls itself for each."""


def rivals_of(units: Sequence[Unit]) -> Rivals:
    """Return for each unit the others that share a fact with it."""
    holders: dict[str, set[int]] = {}
    for at, unit in enumerate(units):
        for fact in unit.facts:
            holders.setdefault(fact, set()).add(at)
    return tuple(
        frozenset().union(*(holders[fact] for fact in unit.facts)) - {at}
        for at, unit in enumerate(units)
    )


def clashes(chosen: Iterable[int], rivals: Rivals) -> list[tuple[int, int]]:
    """Return the pairs that give each other away."""
    return [(a, b) for a, b in combinations(sorted(chosen), 2) if b in rivals[a]]


def pick(
    units: Sequence[Unit],
    quotas: Quotas,
    rivals: Rivals,
    costs: Sequence[Cost],
    begun: Chosen | None = None,
) -> Chosen:
    """Return the units of a variant; see the module. `begun` is a choice to make cheaper."""
    search = _search(units, rivals, costs)
    return search.cheapened(search.filled(quotas) if begun is None else begun)


def filled(
    units: Sequence[Unit],
    quotas: Quotas,
    rivals: Rivals,
    costs: Sequence[Cost],
    barred: Chosen = frozenset(),
) -> Chosen:
    """Return units with few clashes; fewer than the quotas where a stratum has not as many.

    A barred unit is not taken.
    """
    search = _search(units, rivals, costs, barred)
    held = {stratum: len(search.ranked.get(stratum, ())) for stratum in quotas}
    return search.filled({stratum: min(quotas[stratum], held[stratum]) for stratum in quotas})


def apart(units: Sequence[Unit], quotas: Quotas, rivals: Rivals) -> Chosen | None:
    """Return units that do not clash, found by trying all; None where none or too hard to find.

    What has no rivals is taken first: it is in nobody's way.
    """
    alone: defaultdict[Stratum, list[int]] = defaultdict(list)
    rivalled: defaultdict[Stratum, list[int]] = defaultdict(list)
    for at, unit in enumerate(units):
        (rivalled if rivals[at] else alone)[unit.stratum].append(at)
    needs = {s: quota - len(alone[s]) for s, quota in quotas.items() if quota > len(alone[s])}
    if sum(needs.values()) > _DEEPEST:
        return None
    tries = count()

    def chosen(needs: Mapping[Stratum, int], left: Mapping[Stratum, Chosen]) -> Chosen | None:
        if not needs:
            return frozenset()
        if any(len(left[s]) < need for s, need in needs.items()) or next(tries) > _TRIES:
            return None
        tightest = min(needs, key=lambda s: (len(left[s]) - needs[s], s))
        remaining = {s: need - (s == tightest) for s, need in needs.items()}
        remaining = {s: need for s, need in remaining.items() if need}
        for at in sorted(left[tightest], key=lambda at: (len(rivals[at]), at)):
            left = {**left, tightest: left[tightest] - {at}}
            rest = chosen(remaining, {s: left[s] - rivals[at] for s in remaining})
            if rest is not None:
                return rest | {at}
        return None

    found = chosen(needs, {s: frozenset(rivalled[s]) for s in needs})
    if found is None:
        return None
    return found.union(*(alone[s][:quota] for s, quota in quotas.items()))


def eased(
    units: Sequence[Unit], quotas: Quotas, rivals: Rivals, *, same_points: bool = False
) -> Quotas:
    """Return quotas that differ as little as frees a variant of units that clash.

    One unit after another makes way for one of the same size from another stratum, in the
    same section first; the quotas stay where no such step leaves fewer clashes. Each slot
    keeps its number of questions, and with `same_points` their points.
    """
    search = _search(units, rivals, [(0, 0.0)] * len(units))
    facts = frozenset().union(*(unit.facts for unit in units))
    if sum(quotas.values()) > len(facts) + sum(not unit.facts for unit in units):
        return quotas
    found = clashes(search.filled(quotas), rivals)
    while found:
        steps = (
            (step, clashes(search.filled(step), rivals))
            for step in _steps(search, quotas, found, same_points=same_points)
        )
        better = next((each for each in steps if len(each[1]) < len(found)), None)
        if better is None:
            break
        quotas, found = better
    return quotas


def _steps(
    search: _Search, quotas: Quotas, found: Iterable[tuple[int, int]], *, same_points: bool
) -> Iterator[Quotas]:
    """Yield quotas with one unit moved out of a stratum that clashes, the fullest first."""
    crowded = dict.fromkeys(search.units[at].stratum for pair in found for at in pair)
    for out in sorted(crowded, key=lambda stratum: -quotas[stratum]):
        if out.pinned:
            continue
        one = search.units[search.ranked[out][0]]
        for into in sorted(quotas, key=lambda stratum: (*_strange(stratum, out), -quotas[stratum])):
            other = search.units[search.ranked[into][0]]
            fits = other.size == one.size and (other.points == one.points or not same_points)
            if into != out and into.slot == out.slot and fits and search.spare(into, quotas):
                yield {**quotas, out: quotas[out] - 1, into: quotas[into] + 1}


def _strange(one: Stratum, other: Stratum) -> tuple[bool, bool]:
    return one.section != other.section, one.row != other.row


def _search(
    units: Sequence[Unit], rivals: Rivals, costs: Sequence[Cost], barred: Chosen = frozenset()
) -> _Search:
    ranked: dict[Stratum, list[int]] = {}
    for at in sorted(range(len(units)), key=lambda at: (costs[at], at)):
        if at not in barred:
            ranked.setdefault(units[at].stratum, []).append(at)
    return _Search(units, ranked, rivals, costs)


@dataclass(frozen=True, slots=True)
class _Search:
    units: Sequence[Unit]
    ranked: Mapping[Stratum, list[int]]
    """The units of each stratum, the cheapest first."""
    rivals: Rivals
    costs: Sequence[Cost]

    def filled(self, quotas: Quotas) -> Chosen:
        """Return as many units as the quotas say, with few that clash."""
        spare = {stratum: self.spare(stratum, quotas) for stratum in quotas}
        chosen = frozenset(
            at for stratum in quotas if not spare[stratum] for at in self.ranked.get(stratum, ())
        )
        for stratum in sorted(filter(spare.__getitem__, quotas), key=lambda s: (spare[s], s)):
            chosen = self._with(quotas[stratum], stratum, chosen)
        return chosen

    def spare(self, stratum: Stratum, quotas: Quotas) -> int:
        """Return how many units of the stratum are not drawn."""
        return len(self.ranked.get(stratum, ())) - quotas[stratum]

    def _with(self, count: int, stratum: Stratum, chosen: Chosen) -> Chosen:
        """Return the chosen units and so many more of the stratum."""
        for missing in range(count, 0, -1):
            found = self._with_one_more(stratum, chosen, frozenset(), set())
            if found is None:
                # No later search would succeed: it has fewer units to choose from.
                return self._with_least_harm(missing, stratum, chosen)
            chosen = found
        return chosen

    def _with_one_more(
        self, stratum: Stratum, chosen: Chosen, fixed: Chosen, tried: set[int]
    ) -> Chosen | None:
        """Return the chosen units and one more of the stratum, or None.

        Where all are given away by chosen ones, these make room for others of their own
        strata: augmenting paths, which find a way wherever each unit asks about one fact.
        """
        free = [at for at in self._free(stratum, chosen) if not self.rivals[at] & fixed]
        for at in free:
            if not self.rivals[at] & chosen:
                return chosen | {at}
        for at in free:
            if at in tried:
                continue
            tried.add(at)
            ousted = self.rivals[at] & chosen
            found: Chosen | None = chosen - ousted | {at}
            for other in sorted(ousted):
                if found is not None:
                    stratum = self.units[other].stratum
                    found = self._with_one_more(stratum, found, fixed | {at}, tried)
            if found is not None:
                return found
        return None

    def _with_least_harm(self, count: int, stratum: Stratum, chosen: Chosen) -> Chosen:
        """Return the chosen units and those that clash with the fewest of them."""
        for _ in range(count):
            free = self._free(stratum, chosen)
            chosen |= {min(free, key=lambda at: len(self.rivals[at] & chosen))}
        return chosen

    def cheapened(self, chosen: Chosen) -> Chosen:
        """Swap units for ones drawn less often before, as long as this is possible."""
        while True:
            dearest = sorted(chosen, key=lambda at: (-self.costs[at][0], at))
            swaps = (swap for at in dearest for swap in self._swaps(at, chosen))
            better = next(swaps, None)
            if better is None:
                return chosen
            chosen = better

    def _swaps(self, out: int, chosen: Chosen) -> Iterator[Chosen]:
        """Yield what is cheaper without one unit, and without another that is in the way."""
        rest = chosen - {out}
        for at in self._free(self.units[out].stratum, chosen):
            gain = self.costs[out][0] - self.costs[at][0]
            if gain <= 0:
                return
            ousted = self.rivals[at] & rest
            if not ousted:
                yield rest | {at}
            elif len(ousted) == 1:
                (other,) = ousted
                base = rest - ousted | {at}
                for instead in self._free(self.units[other].stratum, base):
                    loss = self.costs[instead][0] - self.costs[other][0]
                    if instead != other and loss < gain and not self.rivals[instead] & base:
                        yield base | {instead}

    def _free(self, stratum: Stratum, chosen: Chosen) -> list[int]:
        return [at for at in self.ranked[stratum] if at not in chosen]
