"""Forms of the same quotas -> forms as difficult as each other, and as mixed.

Two forms exchange units of one stratum until the mean difficulty of each is that of all, and
their spread alike. What is drawn stays drawn, no two neighbours come to share more, and no
pair more than the worst pair did. A question whose difficulty nobody knows is never exchanged
to make the sums fit: it would only look as if they did.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import nlargest
from itertools import combinations
from typing import NamedTuple

from worksheets.variants.lots import Lot
from worksheets.variants.pick import Chosen
from worksheets.variants.units import Stratum

_WEIGHTS = (1, 10, 10**6)
"""How much more a miss of the mean counts than one of the spread, in each round.

At first both are mended at once; at last the mean alone, which matters most.
"""
_NEAR = 1000
"""A form within a thousandth of the mean needs no exchange …"""
_WIDE = 4
"""… if its squares are within so many thousandths."""
_PAIRED = 30
"""So many exchanges with one form are looked at two by two."""
_PARTNERS = 6
"""A form exchanges with so many others, those that are off the other way."""
_LOOKED_AT = 60
"""So many of the best exchanges are tried before a form is left as it is."""


@dataclass(frozen=True, slots=True)
class _Aim:
    """Sums of difficulties and of their squares that every form is to have."""

    sum: int
    squares: int
    weight: int = 1
    """How much more a miss of the sum counts."""

    @classmethod
    def of(cls, sums: Sequence[tuple[int, int]]) -> _Aim:
        """Return what forms with these sums have on average."""
        return cls(sum(each for each, _ in sums) // len(sums), sum(q for _, q in sums) // len(sums))

    def miss(self, sums: tuple[int, int]) -> int:
        """Return how far off a form is."""
        return self.weight * (sums[0] - self.sum) ** 2 + (sums[1] - self.squares) ** 2

    def near_mean(self, sums: tuple[int, int]) -> bool:
        """Tell whether the mean is right."""
        return abs(sums[0] - self.sum) * _NEAR <= self.sum

    def near(self, sums: tuple[int, int]) -> bool:
        """Tell whether nothing is left to be done."""
        spread = abs(sums[1] - self.squares) * _NEAR <= _WIDE * self.squares
        return spread and self.near_mean(sums)


class _Swap(NamedTuple):
    """What one form gives another, or the rest of the bank, and takes for it."""

    other: int
    give: tuple[int, ...]
    take: tuple[int, ...]
    more: int
    """What it adds to the sum of difficulties."""
    wider: int
    """What it adds to the sum of their squares."""


def balanced(lot: Lot, forms: Sequence[Chosen]) -> list[Chosen]:
    """Return the forms after their exchanges."""
    sums = [_sums(lot, form) for form in forms]
    return _exchanged(lot, list(forms), _Aim.of(sums), range(len(forms)))


def matched(lot: Lot, forms: Sequence[Chosen], others: Sequence[Chosen]) -> list[Chosen]:
    """Return forms as difficult as the others are, which stay as they are.

    They exchange units with each other and with those that nobody has.
    """
    aim = _Aim.of([_sums(lot, other) for other in others])
    left = frozenset(range(len(lot.units))).difference(*forms, *others)
    changing = range(len(others), len(others) + len(forms))
    return _exchanged(lot, [*others, *forms, left], aim, changing)[len(others) : -1]


def _exchanged(lot: Lot, forms: list[Chosen], aim: _Aim, changing: range) -> list[Chosen]:
    pairs = combinations(forms[: changing.stop], 2)
    most = max((lot.shared(one, other) for one, other in pairs), default=0)
    for weight in _WEIGHTS:
        aim = replace(aim, weight=weight)
        for at in sorted(changing, key=lambda at: -aim.miss(_sums(lot, forms[at]))):
            while not aim.near(_sums(lot, forms[at])) and _exchange(
                lot, forms, at, changing, aim, most
            ):
                pass
    return forms


def _sums(lot: Lot, form: Chosen) -> tuple[int, int]:
    units = [lot.units[at] for at in form]
    return sum(unit.difficulty for unit in units), sum(unit.squares for unit in units)


def _exchange(
    lot: Lot, forms: list[Chosen], at: int, changing: range, aim: _Aim, most: int
) -> bool:
    """Make the exchange of this form that helps the most; tell whether there was one.

    Two at once are tried where none alone helps and the mean is still off.
    """
    sums = [_sums(lot, form) for form in forms[: changing.stop]]
    others = [number for number in range(changing.start, len(forms)) if number != at]
    others.sort(key=lambda other: _left_over(sums, at, other, aim))
    swaps = list(_swaps(lot, forms, at, others[:_PARTNERS]))
    now = list(map(aim.miss, sums))
    for offered in (swaps, _pairs(swaps)):
        gains = [(_gain(sums, now, at, swap, aim), swap) for swap in offered]
        better = nlargest(_LOOKED_AT, [each for each in gains if each[0] > 0])
        for _, swap in better:
            if _swapped(lot, forms, at, swap, changing, most):
                return True
        if aim.near_mean(sums[at]):
            break
    return False


def _swapped(
    lot: Lot, forms: list[Chosen], at: int, swap: _Swap, changing: range, most: int
) -> bool:
    """Make the exchange, if both forms may have it."""
    changed = list(forms)
    changed[at] = forms[at].difference(swap.give).union(swap.take)
    changed[swap.other] = forms[swap.other].difference(swap.take).union(swap.give)
    pair = (at, swap.other) if swap.other < changing.stop else (at,)
    units, printed = {*swap.give, *swap.take}, changed[: changing.stop]
    if all(_allowed(lot, forms, printed, one, units, most) for one in pair):
        forms[:] = changed
        return True
    return False


def _left_over(sums: Sequence[tuple[int, int]], at: int, other: int, aim: _Aim) -> int:
    """Return how far off two forms are together; nothing where the rest of the bank is one."""
    return abs(sums[at][0] + sums[other][0] - 2 * aim.sum) if other < len(sums) else 0


def _swaps(lot: Lot, forms: Sequence[Chosen], at: int, others: Sequence[int]) -> Iterator[_Swap]:
    """Yield every exchange of one unit for one of the same stratum."""
    form = forms[at]
    for number in others:
        offered = _by_stratum(lot, forms[number] - form)
        for give in sorted(form - forms[number]):
            unit = lot.units[give]
            for take in offered.get(unit.stratum, ()) if unit.rated else ():
                other = lot.units[take]
                more, wider = other.difficulty - unit.difficulty, other.squares - unit.squares
                yield _Swap(number, (give,), (take,), more, wider)


def _pairs(swaps: Sequence[_Swap]) -> Iterator[_Swap]:
    """Yield two exchanges with the same form at once, of the first of each form."""
    by_other: defaultdict[int, list[_Swap]] = defaultdict(list)
    for swap in swaps:
        if len(by_other[swap.other]) < _PAIRED:
            by_other[swap.other].append(swap)
    for each in by_other.values():
        for one, two in combinations(each, 2):
            if one.give != two.give and one.take != two.take:
                give, take = one.give + two.give, one.take + two.take
                yield _Swap(one.other, give, take, one.more + two.more, one.wider + two.wider)


def _gain(
    sums: Sequence[tuple[int, int]], now: Sequence[int], at: int, swap: _Swap, aim: _Aim
) -> int:
    """Return how much less is missed by both forms."""
    mine = sums[at]
    gain = now[at] - aim.miss((mine[0] + swap.more, mine[1] + swap.wider))
    if swap.other < len(now):
        theirs = sums[swap.other]
        gain += now[swap.other] - aim.miss((theirs[0] - swap.more, theirs[1] - swap.wider))
    return gain


def _by_stratum(lot: Lot, form: Chosen) -> Mapping[Stratum, list[int]]:
    found: defaultdict[Stratum, list[int]] = defaultdict(list)
    for at in sorted(form):
        if lot.units[at].rated:
            found[lot.units[at].stratum].append(at)
    return found


def _allowed(
    lot: Lot,
    before: Sequence[Chosen],
    after: Sequence[Chosen],
    changed: int,
    units: set[int],
    most: int,
) -> bool:
    """Tell whether a changed form has no rivals in it and comes no nearer to its neighbours."""
    form = after[changed]
    if any(lot.rivals[at] & form for at in units & form):
        return False
    for number, other in enumerate(after):
        if number == changed or not units & other & form:
            continue
        shared = lot.shared(form, other)
        limit = lot.shared(before[changed], before[number]) if abs(number - changed) == 1 else most
        if shared > limit:
            return False
    return True
