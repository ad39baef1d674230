"""The values and conditions of an entry -> a plan: what is drawn, then what is reckoned from it.

`planned` finds everything that is wrong with them at once; `drawn_values` follows the plan
once. A draw that breaks a condition, or in which something cannot be reckoned, is refused
by a FormulaError; drawing again is up to `draw.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from graphlib import CycleError, TopologicalSorter
from random import Random

from worksheets.bank.kinds import Recipe
from worksheets.bank.recipes.exact import FormulaError
from worksheets.bank.recipes.formula import Formula, is_name, parse
from worksheets.bank.recipes.reckon import Values, holds, reckon
from worksheets.bank.recipes.results import Result, printed, shown
from worksheets.bank.recipes.values import Spec, choose, read_value
from worksheets.bank.source import Path
from worksheets.languages import LANGUAGES
from worksheets.languages.nouns import Noun
from worksheets.messages import tr

Mistakes = tuple[tuple[Path, str], ...]
"""What is wrong, each with its place in the entry."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How the values of an entry come about."""

    drawn: tuple[tuple[str, Spec], ...]
    """In the order of the file."""
    derived: tuple[tuple[str, Formula], ...]
    """In an order in which each can be reckoned from those before it."""
    where: tuple[Formula, ...]
    names: tuple[str, ...]
    """All values, in the order of the file."""


def planned(recipe: Recipe, language: str) -> tuple[Plan, Mistakes]:
    """Return the plan of a recipe, and what is wrong with it; then the plan is not to be used."""
    return _planned(recipe.values, recipe.where, language)


@lru_cache(maxsize=2000)
def _planned(
    values: tuple[tuple[str, str], ...], where: tuple[str, ...], language: str
) -> tuple[Plan, Mistakes]:
    mistakes: list[tuple[Path, str]] = []
    names = dict(values)
    specs: dict[str, Spec] = {}
    formulas: dict[str, Formula] = {}
    for name, text in values:
        try:
            _refuse_name(name)
            spec = read_value(text, language)
            if spec is None:
                formulas[name] = parse(text, names)
            else:
                specs[name] = spec
        except FormulaError as error:
            mistakes.append((("values", name), str(error)))
    conditions = []
    for at, text in enumerate(where):
        try:
            conditions.append(parse(text, names))
        except FormulaError as error:
            mistakes.append((("where", at), str(error)))
    order, circle = _order(formulas)
    mistakes += circle
    derived = tuple((name, formulas[name]) for name in order)
    return Plan(tuple(specs.items()), derived, tuple(conditions), tuple(names)), tuple(mistakes)


def _refuse_name(name: str) -> None:
    if not is_name(name):
        raise FormulaError(
            tr(
                "'{name}' cannot name a value: use letters, digits and _, beginning with a letter",
                name=name,
            )
        )


def _order(formulas: Mapping[str, Formula]) -> tuple[list[str], Mistakes]:
    graph = {name: sorted(formula.names & formulas.keys()) for name, formula in formulas.items()}
    try:
        return list(TopologicalSorter(graph).static_order()), ()
    except CycleError as error:
        circle = list(reversed(error.args[1]))
        message = tr("these values need each other: {circle}", circle=" → ".join(circle))
        return [], ((("values", circle[0]), message),)


def drawn_values(plan: Plan, language: str, rng: Random) -> Values:
    """Return the values of one draw.

    Raises FormulaError, with the reason, where the draw breaks a condition.
    """
    values: dict[str, Result] = {name: choose(spec, rng) for name, spec in plan.drawn}
    names = [value.nominative for value in values.values() if isinstance(value, Noun)]
    if len(set(names)) < len(names):
        raise FormulaError(tr("two names are the same"))
    for name, formula in plan.derived:
        values[name] = reckon(formula, values, LANGUAGES[language])
    for condition in plan.where:
        if not holds(condition, values, LANGUAGES[language]):
            raise FormulaError(tr("«{condition}» does not hold", condition=condition.text))
    return values


def printed_values(plan: Plan, values: Values, language: str) -> tuple[tuple[str, str], ...]:
    """Return each value with what a text prints for it, in the order of the file."""
    return tuple((name, _printed(values[name], language)) for name in plan.names)


def _printed(value: Result, language: str) -> str:
    try:
        return printed(value, LANGUAGES[language])
    except FormulaError:
        return shown(value)
