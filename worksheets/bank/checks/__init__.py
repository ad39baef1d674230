"""The checks on banks: each takes what was loaded and yields what is wrong with it.

A severe fault keeps papers from being made, any other is a hint. A new check is a
function in one of these modules and a line in CHECKS.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from worksheets.bank.checks import (
    alike,
    answers,
    clues,
    evidence,
    recipes,
    structure,
    translations,
    twins,
    wording,
)
from worksheets.bank.disk import Loaded
from worksheets.bank.source import Fault

CHECKS: Mapping[str, Callable[[Loaded], Iterator[Fault]]] = {
    "ids": structure.ids,
    "sections": structure.sections,
    "right option": answers.right_option,
    "gaps": answers.gaps,
    "word bank": answers.word_bank,
    "empty entries": answers.empty_entries,
    "matching letters": answers.matching_letters,
    "rubric": answers.rubric,
    "tolerance": answers.tolerance,
    "equal entries": alike.entries,
    "same question": twins.questions,
    "translations": translations.texts,
    "evidence": evidence.answers,
    "clues": clues.long_key,
    "lock": clues.lock,
    "control characters": wording.control_characters,
    "letters": wording.unprintable_letters,
    "alphabets": wording.mixed_alphabets,
    "maths": wording.formulas,
    "formulas": recipes.formulas_without_values,
    "values": recipes.unused_values,
}
_OF_BANKS = {"ids", "sections", "same question", "formulas", "values"}
OF_ONE_QUESTION = tuple(name for name in CHECKS if name not in _OF_BANKS)
"""Those that look at one question alone: each draw of a recipe is held to them."""
