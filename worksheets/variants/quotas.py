"""How many units of each stratum a variant has: as near to the bank's proportions as can be.

In: the strata with their numbers, and the number of questions wanted. Out: one quota for
all variants, so that each has the same kinds and the same points. Groups are whole, so
that not every number can be had.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from worksheets.variants.units import Stratum


@dataclass(frozen=True, slots=True)
class Supply:
    """What a stratum has to give."""

    units: int
    size: int
    """Questions in each unit."""

    @property
    def questions(self) -> int:
        """The number of questions in all its units."""
        return self.units * self.size


Quotas = dict[Stratum, int]
"""Units to draw from each stratum."""
_Choices = dict[int, tuple[Fraction, Quotas]]
"""Number of questions -> how far from proportional the best quotas for it are, and those."""


def quotas_for(supplies: Mapping[Stratum, Supply], wanted: int) -> Quotas | None:
    """Return the quotas nearest to proportional; None where the groups make it impossible.

    Sections are kept in proportion, in each section its kinds, in each kind its points
    and levels. A miss counts by its square over what was due, as in the method of
    Sainte-Laguë: a rare kind is not rounded away for the sake of a frequent one.
    """
    total = sum(supply.questions for supply in supplies.values())
    choices = _best(list(supplies), 0, supplies, wanted, total)
    return choices[wanted][1] if wanted in choices else None


def possible(supplies: Sequence[Supply]) -> list[int]:
    """Return every number of questions that can be drawn, in ascending order."""
    reached = {0}
    for supply in supplies:
        reached = {
            have + take * supply.size for have in reached for take in range(supply.units + 1)
        }
    return sorted(reached - {0})


def _best(
    strata: Sequence[Stratum],
    depth: int,
    supplies: Mapping[Stratum, Supply],
    wanted: int,
    total: int,
) -> _Choices:
    """Return the best quotas of these strata, alike in their first `depth` names."""
    if depth == len(strata[0]):
        return _leaf(strata[0], supplies[strata[0]], wanted)
    branches: dict[str, list[Stratum]] = {}
    for stratum in strata:
        branches.setdefault(stratum[depth], []).append(stratum)
    joined: _Choices = {0: (Fraction(), {})}
    for branch in branches.values():
        share = sum(supplies[stratum].questions for stratum in branch)
        inner = _best(branch, depth + 1, supplies, wanted, total)
        joined = _joined(joined, _judged(inner, share, wanted, total), wanted)
    return joined


def _leaf(stratum: Stratum, supply: Supply, wanted: int) -> _Choices:
    counts = range(min(supply.units, wanted // supply.size) + 1)
    return {count * supply.size: (Fraction(), {stratum: count}) for count in counts}


def _judged(choices: _Choices, share: int, wanted: int, total: int) -> _Choices:
    return {
        number: (cost + Fraction((number * total - wanted * share) ** 2, share), quotas)
        for number, (cost, quotas) in choices.items()
    }


def _joined(left: _Choices, right: _Choices, wanted: int) -> _Choices:
    joined: _Choices = {}
    for have, (cost, quotas) in left.items():
        for more, (extra, others) in right.items():
            number = have + more
            if number > wanted or (number in joined and joined[number][0] <= cost + extra):
                continue
            joined[number] = (cost + extra, quotas | others)
    return joined
