"""The variants of a lot, drawn together: as different from their neighbours as can be.

Each variant in turn takes what the one before it has not, then what was drawn least often,
then what chance prefers, and searches on where it shares more than counting says it must.
`parted` needs no luck: it works whenever there are units enough, and says what is missing
where there are not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from worksheets.variants.chance import chance
from worksheets.variants.counting import least_shared
from worksheets.variants.lots import Lot, repeating
from worksheets.variants.pick import Chosen, clashes, filled, pick
from worksheets.variants.quotas import Missing, Quotas
from worksheets.variants.search import DEAR, cheapest
from worksheets.variants.units import Stratum

_DEAR, _DEAREST = 10**4, 10**8
"""What it costs to take a unit of the variant before, and one that is to be kept away from."""


def drawn(
    lot: Lot, labels: Sequence[str], seed: int, *, limit: int | None, away: Chosen = frozenset()
) -> tuple[Lot, list[Chosen]] | None:
    """Return the units of each variant, and the lot with what they all share pinned.

    No two share more than `limit` questions, where there is one; None where that did not
    come out. What is in `away` is taken last.
    """
    forms: list[Chosen] = []
    for label in labels:
        forms.append(_drawn(lot, label, seed, forms, away, share=1 + len(labels) // 8))
        if len(forms) == 1:
            lot = repeating(lot, forms[0])
        if limit is not None:
            capped = _capped(lot, forms, limit)
            if capped is None:
                return None
            forms[-1] = capped
    return lot, forms


def _drawn(
    lot: Lot, label: str, seed: int, forms: Sequence[Chosen], away: Chosen, *, share: int
) -> Chosen:
    used = Counter(at for form in forms for at in form)
    before = forms[-1] if forms else frozenset[int]()
    costs = [
        (
            used[at] + _DEAR * (at in before) + _DEAREST * (at in away),
            chance(seed, label, "draw", unit.id).random(),
        )
        for at, unit in enumerate(lot.units)
    ]
    form = pick(lot.units, lot.quotas, lot.rivals, costs)
    if clashes(form, lot.rivals) and not clashes(lot.safe, lot.rivals):
        form = pick(lot.units, lot.quotas, lot.rivals, costs, begun=lot.safe)
    first, second = (away, before) if away else (before, frozenset[int]())
    if all(_is_least(lot, form, dear) for dear in (first, second)):
        return form
    kept = [
        DEAR * (at in first) + DEAR // 4 * (at in second) + min(used[at], 3)
        for at in range(len(lot.units))
    ]
    return cheapest(lot, form, kept, chance(seed, label, "search"), share=share)


def _is_least(lot: Lot, form: Chosen, dear: Chosen) -> bool:
    shared = lot.shared(form, dear)
    return shared == 0 or shared == least_shared(lot, dear)


def _capped(lot: Lot, forms: Sequence[Chosen], limit: int) -> Chosen | None:
    """Return the last form, changed so that it shares no more than that with any other."""
    *others, form = forms
    crowded = [other for other in others if lot.shared(form, other) > limit]
    while crowded:
        better = next(_freed(lot, form, crowded[0], others, limit), None)
        if better is None:
            return None
        form = better
        crowded = [other for other in others if lot.shared(form, other) > limit]
    return form


def _freed(
    lot: Lot, form: Chosen, crowded: Chosen, others: Sequence[Chosen], limit: int
) -> Iterator[Chosen]:
    """Yield the form with a unit less of the crowded one, and no other crowded thereby."""
    for out in sorted(at for at in form & crowded if lot.varies(at)):
        rest = form - {out}
        for at, unit in enumerate(lot.units):
            if unit.stratum != lot.units[out].stratum or at in form or at in crowded:
                continue
            better = rest | {at}
            if not lot.rivals[at] & rest and all(
                lot.shared(better, other) <= max(limit, lot.shared(form, other)) for other in others
            ):
                yield better


def parted(lot: Lot, variants: int, limit: int) -> tuple[list[Chosen], Missing]:
    """Return forms that share at most `limit` questions, and the units missing for them.

    What they share is one core, which all have; the rest of each is its own. Units with
    rivals are taken first: the others are in nobody's way, and any of them will do.
    """
    core_quotas = _core(lot, variants, limit)
    core = filled(lot.units, core_quotas, lot.rivals, [(len(each), 0.0) for each in lot.rivals])
    core = _without_clashes(lot, core)
    lacking = _short(lot, core, core_quotas)
    barred = core.union(*(lot.rivals[at] for at in core)) if lot.strict else core
    rest = {s: quota - core_quotas.get(s, 0) for s, quota in lot.quotas.items()}
    costs = [(0 if each else 1, 0.0) for each in lot.rivals]
    forms = []
    for _ in range(variants):
        form = _without_clashes(lot, filled(lot.units, rest, lot.rivals, costs, barred))
        lacking += _short(lot, form, rest)
        forms.append(core | form)
        barred |= form
    return forms, lacking


def _core(lot: Lot, variants: int, limit: int) -> Quotas:
    """Return what all forms have: what is pinned, and what saves the most units."""
    core = {s: quota for s, quota in lot.quotas.items() if s.pinned or s.slot in lot.same}
    held = Counter(unit.stratum for unit in lot.units)
    sizes = {unit.stratum: unit.size for unit in lot.units}
    lack = {s: variants * q - held[s] for s, q in lot.quotas.items() if s not in core}

    def short(stratum: Stratum) -> bool:
        room = core.get(stratum, 0) < lot.quotas[stratum] and sizes[stratum] <= limit
        return room and lack[stratum] > 0

    while found := [stratum for stratum in lack if short(stratum)]:
        worst = max(found, key=lambda s: (lack[s], s))
        core[worst] = core.get(worst, 0) + 1
        lack[worst] -= variants - 1
        limit -= sizes[worst]
    return core


def _short(lot: Lot, form: Chosen, quotas: Quotas) -> Missing:
    got = Counter(lot.units[at].stratum for at in form)
    return Missing({s: quota - got[s] for s, quota in quotas.items() if quota > got[s]})


def _without_clashes(lot: Lot, form: Chosen) -> Chosen:
    """Return the form without what clashes, where nothing may."""
    while lot.strict and (found := clashes(form, lot.rivals)):
        often = Counter(at for pair in found for at in pair)
        form -= {max(sorted(often), key=often.__getitem__)}
    return form
