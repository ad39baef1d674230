"""Which units a variant has, once it is settled how many of each stratum.

In: units, quotas, and how dear each unit is (drawn often before, or by chance). Out: the
units, none of which gives another away where the bank allows it, and as cheap as can be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from worksheets.variants.quotas import Quotas
from worksheets.variants.units import Stratum, Unit

Cost = tuple[int, float]
"""How often the unit was drawn before, and a number by chance that parts equals."""
Rivals = tuple[frozenset[int], ...]
"""For each unit those that ask about the same fact."""
Chosen = frozenset[int]
"""Indices of units."""


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


def pick(units: Sequence[Unit], quotas: Quotas, rivals: Rivals, costs: Sequence[Cost]) -> Chosen:
    """Return the units of a variant; see the module."""
    search = _Search(tuple(unit.stratum for unit in units), _ranked(units, costs), rivals, costs)
    spare = {stratum: len(search.ranked[stratum]) - quota for stratum, quota in quotas.items()}
    chosen: Chosen = frozenset()
    for stratum in sorted(quotas, key=lambda stratum: spare[stratum]):
        for _ in range(quotas[stratum]):
            found = search.with_one_more(stratum, chosen, frozenset(), set())
            chosen = chosen | {search.least_harm(stratum, chosen)} if found is None else found
    return search.cheapened(chosen)


def _ranked(units: Sequence[Unit], costs: Sequence[Cost]) -> Mapping[Stratum, list[int]]:
    ranked: dict[Stratum, list[int]] = {}
    for at in sorted(range(len(units)), key=lambda at: (costs[at], at)):
        ranked.setdefault(units[at].stratum, []).append(at)
    return ranked


@dataclass(frozen=True, slots=True)
class _Search:
    stratum: tuple[Stratum, ...]
    ranked: Mapping[Stratum, list[int]]
    """The units of each stratum, the cheapest first."""
    rivals: Rivals
    costs: Sequence[Cost]

    def with_one_more(
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
                    found = self.with_one_more(self.stratum[other], found, fixed | {at}, tried)
            if found is not None:
                return found
        return None

    def least_harm(self, stratum: Stratum, chosen: Chosen) -> int:
        """Return the unit that clashes with the fewest chosen ones."""
        return min(self._free(stratum, chosen), key=lambda at: len(self.rivals[at] & chosen))

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
        for at in self._free(self.stratum[out], chosen):
            gain = self.costs[out][0] - self.costs[at][0]
            if gain <= 0:
                return
            ousted = self.rivals[at] & rest
            if not ousted:
                yield rest | {at}
            elif len(ousted) == 1:
                (other,) = ousted
                base = rest - ousted | {at}
                for instead in self._free(self.stratum[other], base):
                    loss = self.costs[instead][0] - self.costs[other][0]
                    if instead != other and loss < gain and not self.rivals[instead] & base:
                        yield base | {instead}

    def _free(self, stratum: Stratum, chosen: Chosen) -> list[int]:
        return [at for at in self.ranked[stratum] if at not in chosen]
