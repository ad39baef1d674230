"""How many units of each stratum a variant has: as near to the bank's proportions as can be.

In: the units, sorted into slots, and how many questions each slot wants. Out: one quota for
all variants, so that each has the same kinds, points, levels and topics. Groups are whole,
so that not every number can be had.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from worksheets.variants.units import Row, Stratum, Unit

Quotas = dict[Stratum, int]
"""Units to draw from each stratum."""
Missing = Counter[Stratum]
"""Units that a stratum lacks."""
Copies = Callable[[Stratum], int]
"""How many different units a quota of 1 takes: as many as variants that share none."""
_RowQuotas = dict[Row, int]
_Worth = tuple[int, int]
"""A number of questions and their points; 0 points where these do not matter."""
_Cost = tuple[int, Fraction]
"""Questions that are lacking, then how far from proportional."""
_Choices = dict[_Worth, tuple[_Cost, _RowQuotas]]
"""What can be drawn -> the best quotas for it."""


@dataclass(frozen=True, slots=True)
class Supply:
    """What a row has to give."""

    units: int
    size: int
    """Questions in each unit."""
    points: int
    """Points of each unit; 0 where they do not matter."""
    lacking: tuple[int, ...]
    """How many units would have to be added to draw 0, 1, 2 … of them."""

    @property
    def questions(self) -> int:
        """The number of questions in all its units."""
        return self.units * self.size


def quotas_for(
    units: Sequence[Unit],
    wanted: Mapping[int, int],
    *,
    points: int | None = None,
    copies: Copies,
) -> Quotas | None:
    """Return the quotas that lack the least and are nearest to proportional.

    `wanted` has the questions of each slot, `points` those of all together. None where groups
    or points make it impossible.

    Sections are kept in proportion, in each section its kinds, in each kind its points
    and levels. A miss counts by its square over what was due, as in the method of
    Sainte-Laguë: a rare kind is not rounded away for the sake of a frequent one.
    """
    held = Counter(unit.stratum for unit in units)
    whole: _Choices = {(0, 0): ((0, Fraction()), {})}
    for slot, number in wanted.items():
        mine = [unit for unit in units if unit.stratum.slot == slot]
        choices = _of_slot(mine, held, number, copies, with_points=points is not None)
        exact = {(0, worth[1]): found for worth, found in choices.items() if worth[0] == number}
        whole = _joined(whole, exact, 0)
    if (0, points or 0) not in whole:
        return None
    return _by_topic(units, whole[0, points or 0][1], held, copies)


def possible_points(units: Sequence[Unit], wanted: Mapping[int, int]) -> list[int]:
    """Return every sum of points that the slots can have, in ascending order."""
    held = Counter(unit.stratum for unit in units)
    sums = {0}
    for slot, number in wanted.items():
        mine = [unit for unit in units if unit.stratum.slot == slot]
        choices = _of_slot(mine, held, number, once, with_points=True)
        found = {points for count, points in choices if count == number}
        sums = {have + more for have in sums for more in found}
    return sorted(sums)


def possible(units: Iterable[Unit]) -> list[int]:
    """Return every number of questions that can be drawn, in ascending order."""
    reached = {0}
    for size, number in Counter(unit.size for unit in units).items():
        reached = {have + take * size for have in reached for take in range(number + 1)}
    return sorted(reached - {0})


def once(_: Stratum) -> int:
    """Return the copies of a unit that may stand in every variant."""
    return 1


def missing(units: Iterable[Unit], quotas: Quotas) -> Missing:
    """Return how many units each stratum lacks for one variant."""
    held = Counter(unit.stratum for unit in units)
    return Counter({s: quota - held[s] for s, quota in quotas.items() if quota > held[s]})


def _of_slot(
    units: Sequence[Unit], held: Counter[Stratum], wanted: int, copies: Copies, *, with_points: bool
) -> _Choices:
    """Return what one slot can give, up to the number it wants, of rows filled in proportion."""
    if not units:
        return {(0, 0): ((0, Fraction()), {})}
    total = sum(unit.size for unit in units)
    scarce = total < wanted or any(copies(unit.stratum) > 1 for unit in units)
    rows = _rows(units)
    supplies = {
        row: Supply(
            len(mine),
            mine[0].size,
            mine[0].points if with_points else 0,
            _lacking(mine, held, wanted // mine[0].size, copies, scarce=scarce),
        )
        for row, mine in rows.items()
    }
    return _best(sorted(supplies), 1, supplies, wanted, total)


def _rows(units: Sequence[Unit]) -> dict[Row, list[Unit]]:
    rows: defaultdict[Row, list[Unit]] = defaultdict(list)
    for unit in units:
        rows[unit.stratum.row].append(unit)
    return dict(rows)


def _lacking(
    units: Sequence[Unit], held: Counter[Stratum], most: int, copies: Copies, *, scarce: bool
) -> tuple[int, ...]:
    """Return what 0, 1, 2 … of a row lack; more than the row holds only where it is scarce."""
    each = copies(units[0].stratum)
    numbers = [held[stratum] for stratum in dict.fromkeys(unit.stratum for unit in units)]
    scarce = scarce and not units[0].stratum.pinned
    steps: list[int] = []
    for number in numbers:
        steps += [0] * (number // each)
        steps += [each - number % each] if number % each and scarce else []
    steps.sort()
    steps += [each] * (most - len(steps)) if scarce else []
    total, sums = 0, [0]
    for step in steps[:most]:
        total += step
        sums.append(total)
    return tuple(sums)


def _best(
    rows: Sequence[Row], depth: int, supplies: Mapping[Row, Supply], wanted: int, total: int
) -> _Choices:
    """Return the best quotas of these rows, alike in their first `depth` names."""
    if depth == len(rows[0]):
        return _leaf(rows[0], supplies[rows[0]], wanted)
    branches: defaultdict[object, list[Row]] = defaultdict(list)
    for row in rows:
        branches[row[depth]].append(row)
    joined: _Choices = {(0, 0): ((0, Fraction()), {})}
    for branch in branches.values():
        share = sum(supplies[row].questions for row in branch)
        inner = _best(branch, depth + 1, supplies, wanted, total)
        joined = _joined(joined, _judged(inner, share, wanted, total), wanted)
    return joined


def _leaf(row: Row, supply: Supply, wanted: int) -> _Choices:
    least = 1 if row[1] else 0  # what is pinned stands in every variant
    return {
        (count * supply.size, count * supply.points): ((lacking, Fraction()), {row: count})
        for count, lacking in enumerate(supply.lacking)
        if least <= count and count * supply.size <= wanted
    }


def _judged(choices: _Choices, share: int, wanted: int, total: int) -> _Choices:
    return {
        (number, points): (
            (lacking, misfit + Fraction((number * total - wanted * share) ** 2, share)),
            quotas,
        )
        for (number, points), ((lacking, misfit), quotas) in choices.items()
    }


def _joined(left: _Choices, right: _Choices, wanted: int) -> _Choices:
    best: dict[_Worth, tuple[_Cost, _RowQuotas, _RowQuotas]] = {}
    for (have, points), ((lacking, misfit), quotas) in left.items():
        for (more, worth), ((lack, extra), others) in right.items():
            if have + more > wanted:
                continue
            sum_ = (have + more, points + worth)
            cost = (lacking + lack, misfit + extra)
            if sum_ not in best or cost < best[sum_][0]:
                best[sum_] = (cost, quotas, others)
    return {worth: (cost, one | other) for worth, (cost, one, other) in best.items()}


def _by_topic(
    units: Sequence[Unit], quotas: _RowQuotas, held: Counter[Stratum], copies: Copies
) -> Quotas:
    """Share the quota of each row out over its topics.

    First where nothing is lacking, then where the least of the stratum is taken, then where
    the least of the topic is.
    """
    columns = Counter(unit.column for unit in units)
    column_of = {unit.stratum: unit.column for unit in units}
    taken: Quotas = dict.fromkeys(sorted(held), 0)
    got: Counter[tuple[str, str]] = Counter()
    strata = {row: list(dict.fromkeys(u.stratum for u in us)) for row, us in _rows(units).items()}
    for row in sorted(quotas, key=lambda row: (len(strata[row]), row)):
        for _ in range(quotas[row]):
            best = min(_ranked(strata[row], taken, held, got, columns, column_of, copies))
            taken[best[-1]] += 1
            got[column_of[best[-1]]] += 1
    return taken


def _ranked(
    strata: Sequence[Stratum],
    taken: Quotas,
    held: Counter[Stratum],
    got: Counter[tuple[str, str]],
    columns: Counter[tuple[str, str]],
    column_of: Mapping[Stratum, tuple[str, str]],
    copies: Copies,
) -> Iterator[tuple[int, float, float, Stratum]]:
    for stratum in strata:
        number, column, need = taken[stratum] + 1, column_of[stratum], copies(stratum)
        lacking = min(max(0, number * need - held[stratum]), need)
        yield lacking, number / held[stratum], (got[column] + 1) / columns[column], stratum
