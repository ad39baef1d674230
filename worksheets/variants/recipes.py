"""A drawn unit -> concrete questions: each recipe with the values of this variant.

Chance belongs to the question, or to the group that draws for its questions: a recipe has
the same values whatever else stands in the bank.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from worksheets.bank.kinds import Question
from worksheets.bank.recipes.draw import Printed, drawn
from worksheets.variants.chance import chance
from worksheets.variants.units import Unit


def concrete(unit: Unit, seed: int, label: str, language: str) -> tuple[Unit, tuple[Printed, ...]]:
    """Return the unit without recipes, and the values of each of its questions as printed.

    Raises InputError, naming the question, where its recipe gives none.
    """
    if unit.group and unit.group.recipe:
        group = unit.group.model_copy(update={"questions": unit.questions})
        made = drawn(group, language, chance(seed, label, group.id, "values"))
        questions = made.entry.questions
        return replace(unit, group=made.entry, questions=questions), (made.values,) * unit.size
    pairs = list(_pairs(unit.questions, seed, label, language))
    questions = tuple(question for question, _ in pairs)
    return replace(unit, questions=questions), tuple(values for _, values in pairs)


def _pairs(
    questions: tuple[Question, ...], seed: int, label: str, language: str
) -> Iterator[tuple[Question, Printed]]:
    for question in questions:
        if question.recipe is None:
            yield question, ()
        else:
            made = drawn(question, language, chance(seed, label, question.id, "values"))
            yield made.entry, made.values
