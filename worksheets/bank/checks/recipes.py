"""Formulas without values, and values without a use. Whether the draws hold: `recipes.stress`."""

from __future__ import annotations

from collections.abc import Iterator

from worksheets.bank.disk import Loaded
from worksheets.bank.kinds import Question
from worksheets.bank.model import Group
from worksheets.bank.recipes.draw import texts_of
from worksheets.bank.recipes.exact import FormulaError
from worksheets.bank.recipes.plan import planned
from worksheets.bank.recipes.texts import formulas, has_loose_formula
from worksheets.bank.source import Fault, Path
from worksheets.bank.strings import strings
from worksheets.messages import tr


def formulas_without_values(loaded: Loaded) -> Iterator[Fault]:
    """Yield texts with {{ a formula }} in questions and groups that have no values."""
    for entry, path in _entries(loaded):
        if entry.recipe is not None:
            continue
        for place, text in strings(entry, path, {"questions"}):
            if has_loose_formula(text):
                message = tr(
                    "a text in double braces is a formula, but there are no values: add values:, "
                    "or part the braces with a space"
                )
                yield Fault(place, message)


def unused_values(loaded: Loaded) -> Iterator[Fault]:
    """Yield a hint for each value that no text, no condition and no other value speaks of."""
    for entry, path in _entries(loaded):
        try:
            unused = _unused(entry, loaded.bank.language) if loaded.bank else []
        except FormulaError:
            continue
        for name in unused:
            message = tr("nothing speaks of this value: use it or remove it")
            yield Fault((*path, "values", name), message, severe=False)


def _entries(loaded: Loaded) -> Iterator[tuple[Question | Group, Path]]:
    for item in loaded.items:
        yield item.question, item.path
    yield from loaded.groups


def _unused(entry: Question | Group, language: str) -> list[str]:
    """Return the names; raises FormulaError where a text cannot be read."""
    if entry.recipe is None or not entry.recipe.values:
        return []
    plan, mistakes = planned(entry.recipe, language)
    if mistakes:
        return []
    texts = (formula for _, text in texts_of(entry) for formula in formulas(text, plan.names))
    speaking = [*plan.where, *(formula for _, formula in plan.derived), *texts]
    used = {name for formula in speaking for name in formula.names}
    return [name for name in plan.names if name not in used]
