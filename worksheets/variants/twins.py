"""A variant in another language: question for question, letter for letter the same paper.

In: a variant as it was drawn and the bank in that language. Out: a variant with the same
label, numbers and order, so that one key serves both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from worksheets.bank.kinds import Question
from worksheets.bank.model import Bank, Group
from worksheets.languages import LANGUAGES
from worksheets.variants.model import Part, Section, Variant


def twin(variant: Variant, here: Bank, there: Bank) -> Variant:
    """Return the variant of the bank `here` with the texts of the bank `there`."""
    questions = {question.id: question for question in there.all_questions()}
    groups = {entry.id: entry for entry in there.questions if isinstance(entry, Group)}
    headings = _headings(here, there)
    return Variant(
        label=variant.label,
        language=there.language,
        title=there.title if variant.title == here.title else variant.title,
        subject=there.subject if variant.subject == here.subject else variant.subject,
        sections=tuple(
            Section(
                headings.get(section.title, section.title),
                headings.get(section.instruction, section.instruction),
                tuple(_part(part, questions, groups) for part in section.parts),
            )
            for section in variant.sections
        ),
    )


def _headings(here: Bank, there: Bank) -> dict[str, str]:
    """Return what headings and instructions are called there: the usual ones and the bank's."""
    words, others = LANGUAGES[here.language].words, LANGUAGES[there.language].words
    usual = {
        text: others[name]
        for name, text in words.items()
        if name.endswith(("_title", "_instruction"))
    }
    for section, other in zip(here.sections, there.sections, strict=True):
        usual[section.name] = other.name
        if section.instruction:
            usual[section.instruction] = other.instruction
    return usual


def _part(part: Part, questions: Mapping[str, Question], groups: Mapping[str, Group]) -> Part:
    items = tuple(replace(item, question=questions[item.question.id]) for item in part.items)
    return Part(items, groups[part.group.id] if part.group else None)
