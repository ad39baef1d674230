"""Proofs by a solver, where one is installed: how few questions a bank lacks for a blueprint.

In: units, additions that are known to be enough, and the wish. Out: the least number of
additions, or None where that is not known: without the extra `solver`, in a case too large,
or out of time. No paper depends on it, so that papers are the same with and without it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from importlib import import_module
from itertools import combinations
from typing import Any

from worksheets.variants.blueprint import Wish
from worksheets.variants.units import Unit

_SECONDS = 3.0
_LARGEST = 4000
"""So many unknowns a proof may have."""


def least_additions(units: Sequence[Unit], added: Sequence[Unit], wish: Wish) -> int | None:
    """Return how many questions have to be added at least, or None where it is not known.

    An added question may be whatever helps, so that no other way can do with fewer.
    """
    forms = wish.copies
    size = len(units) * forms * (1 + (forms if wish.limit else 0))
    size += len(added) * len(wish.blueprint.slots) * forms * (1 + (forms if wish.limit else 0))
    if not added:
        return 0
    if size > _LARGEST or any(unit.group for unit in added):
        return None
    solver, optimal = _solver()
    if solver is None:
        return None
    return _solved(solver, optimal, _model(solver, units, len(added), wish))


def _solver() -> tuple[Any, Any]:
    """Return a solver and what it says when it has proved something; None without one."""
    try:
        highspy = import_module("highspy")
    except ImportError:
        return None, None
    solver = highspy.Highs()
    for option, value in (("output_flag", False), ("threads", 1), ("time_limit", _SECONDS)):
        solver.setOptionValue(option, value)
    return solver, highspy.HighsModelStatus.kOptimal


def _solved(solver: Any, optimal: Any, cost: Any) -> int | None:
    solver.minimize(cost)
    if solver.getModelStatus() != optimal:
        return None
    least: float = solver.getObjectiveValue()
    return round(least)


def _model(solver: Any, units: Sequence[Unit], jokers: int, wish: Wish) -> Any:
    """Write down the rules of a draw; return the number of additions."""
    forms, slots = range(wish.copies), wish.blueprint.slots
    drawn: dict[tuple[int, int], list[Any]] = defaultdict(list)
    """Unit, form -> whether it stands there, a term for each slot that it fits."""
    filled: dict[tuple[int, int], list[Any]] = defaultdict(list)
    extra: dict[int, list[Any]] = defaultdict(list)
    bought, varying = [], list[tuple[int, list[list[Any]]]]()
    """… and what two forms may share: its size, and for each form whether it stands there."""
    for slot, asked in enumerate(slots):
        for at, unit in enumerate(units):
            if asked.takes(unit):
                there = [solver.addBinary() for _ in forms]
                for form in forms:
                    drawn[at, form].append(there[form])
                    filled[slot, form].append(unit.size * there[form])
                _alike(solver, there, asked.same)
        for _ in range(jokers):
            bought.append(joker := solver.addBinary())
            there = [solver.addBinary() for _ in forms]
            for form in forms:
                solver.addConstr(there[form] <= joker)
                filled[slot, form].append(1 * there[form])
                extra[form].append(there[form])
            _alike(solver, there, asked.same)
            if not asked.same:
                varying.append((1, [[each] for each in there]))
        for form in forms:
            solver.addConstr(_sum(filled[slot, form]) == asked.questions)
    _rules(solver, units, drawn, wish)
    same = [slot for slot in slots if slot.same]
    for at, unit in enumerate(units):
        firm = unit.id in wish.blueprint.fixed or any(slot.takes(unit) for slot in same)
        if not firm and drawn[at, 0]:
            varying.append((unit.size, [drawn[at, form] for form in forms]))
    _limited(solver, varying, wish)
    for classes in ([(u.stratum.form, u.stratum.worth) for u in units], [u.column for u in units]):
        _equal(solver, classes, drawn, extra, wish.copies)
    return _sum(bought)


def _alike(solver: Any, terms: Sequence[Any], same: bool) -> None:
    for other in terms[1:] if same else ():
        solver.addConstr(terms[0] - other == 0)


def _rules(
    solver: Any, units: Sequence[Unit], drawn: dict[tuple[int, int], list[Any]], wish: Wish
) -> None:
    """Write down that no unit stands twice in a form, none beside a rival, few in two forms."""
    for at, unit in enumerate(units):
        fixed = unit.id in wish.blueprint.fixed
        for form in range(wish.copies):
            if terms := drawn[at, form]:
                solver.addConstr(_sum(terms) == 1 if fixed else _sum(terms) <= 1)
    for rivals in _rivals(units):
        for form in range(wish.copies):
            if len(terms := [term for at in rivals for term in drawn[at, form]]) > 1:
                solver.addConstr(_sum(terms) <= 1)


def _rivals(units: Sequence[Unit]) -> list[list[int]]:
    """Return units of which a form can have one at most."""
    facts: dict[str, list[int]] = defaultdict(list)
    for at, unit in enumerate(units):
        for fact in unit.facts:
            facts[fact].append(at)
    return [each for each in facts.values() if len(each) > 1]


def _limited(
    solver: Any, varying: Sequence[tuple[int, Sequence[Sequence[Any]]]], wish: Wish
) -> None:
    """Write down how many questions two forms may share."""
    if wish.limit == 0:
        for _, there in varying:
            solver.addConstr(_sum(term for terms in there for term in terms) <= 1)
        return
    for one, other in combinations(range(wish.copies), 2) if varying else ():
        shared = []
        for size, there in varying:
            both = solver.addVariable(lb=0, ub=1)
            solver.addConstr(_sum([*there[one], *there[other]]) - both <= 1)
            shared.append(size * both)
        solver.addConstr(_sum(shared) <= wish.limit)


def _equal(
    solver: Any,
    classes: Sequence[Hashable],
    drawn: dict[tuple[int, int], list[Any]],
    extra: dict[int, list[Any]],
    forms: int,
) -> None:
    """Write down that each form has as many of each class, added ones being what they need be."""
    for form in range(forms):
        extra[form] = extra[form] or [solver.addVariable(lb=0, ub=0)]
    totals: dict[int, list[Any]] = defaultdict(list)
    for each in [*dict.fromkeys(classes), None]:
        members = [at for at, other in enumerate(classes) if other == each]
        quota = solver.addVariable(lb=0)
        for form in range(forms):
            made = solver.addVariable(lb=0)
            totals[form].append(made)
            terms = [term for at in members for term in drawn[at, form]]
            solver.addConstr(_sum([*terms, made]) - quota == 0)
    for form in range(forms):
        solver.addConstr(_sum(totals[form]) - _sum(extra[form]) == 0)


def _sum(terms: Iterable[Any]) -> Any:
    first, *rest = terms
    total = 1 * first
    for term in rest:
        total += term
    return total
