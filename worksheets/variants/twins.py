"""A variant in another language: question for question, letter for letter the same paper.

In: a variant as it was drawn, its bank and a language. Out: a variant with the same label,
numbers and order, so that one key serves both. What a recipe drew is the same in both.
"""

from __future__ import annotations

from dataclasses import replace

from worksheets.bank.kinds import LanguageCode
from worksheets.bank.model import Bank
from worksheets.bank.translate import group_in, in_language, question_in
from worksheets.languages import LANGUAGES
from worksheets.variants.model import Part, Section, Variant


def twin(variant: Variant, bank: Bank, language: LanguageCode) -> Variant:
    """Return the variant in another language of its bank.

    Raises InputError with the id of each question of the bank that has no text in it.
    """
    there = in_language(bank, language)
    headings = _headings(bank, there)
    return Variant(
        label=variant.label,
        language=language,
        title=there.title if variant.title == bank.title else variant.title,
        subject=there.subject if variant.subject == bank.subject else variant.subject,
        sections=tuple(
            Section(
                headings.get(section.title, section.title),
                headings.get(section.instruction, section.instruction),
                tuple(_part(part, language) for part in section.parts),
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


def _part(part: Part, language: LanguageCode) -> Part:
    items = tuple(
        replace(item, question=question_in(item.question, language)) for item in part.items
    )
    return Part(items, group_in(part.group, language) if part.group else None)
