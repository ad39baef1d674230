"""A bank in another of its languages: the same questions, wordings and all.

In: a bank whose questions hold translations, and a language. Out: a bank in that language
with the same ids, points and facts, option for option and gap for gap. Nothing is translated
here, and nothing is guessed: what is missing is told by its id.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from worksheets.bank.kinds import (
    Choice,
    Cloze,
    Gap,
    LanguageCode,
    Matching,
    Number,
    Open,
    Order,
    Pair,
    Question,
    Short,
    Translation,
    Truth,
)
from worksheets.bank.model import Bank, Entry, Group, Section
from worksheets.errors import InputError, Problem
from worksheets.messages import tr


def in_language(bank: Bank, language: LanguageCode) -> Bank:
    """Return the bank in another language.

    Raises InputError with the id of each question and group that has no text in it.
    """
    if language == bank.language:
        return bank
    missing = list(_missing(bank, language))
    if missing:
        raise InputError([_problem(name, language) for name in missing])
    title = text_in(bank.translations, language)
    names = _section_names(bank, language)
    return bank.model_copy(
        update={
            "language": language,
            "title": title.title if title else bank.title,
            "subject": title.subject if title else bank.subject,
            "sections": tuple(
                Section(name=each.name, instruction=each.instruction)
                for each in (title.sections if title else ())
            ),
            "questions": tuple(_entry(entry, language, names) for entry in bank.questions),
        }
    )


def text_in(translations: Sequence[Translation], language: str) -> Translation | None:
    """Return the texts in a language, where there are any."""
    return next((each for each in translations if each.language == language), None)


def _missing(bank: Bank, language: str) -> Iterator[str]:
    head = text_in(bank.translations, language)
    if bank.sections and (head is None or len(head.sections) != len(bank.sections)):
        yield "sections"
    for entry in bank.questions:
        if isinstance(entry, Group) and not _has(entry.translations, language, "passage"):
            yield entry.id
        inside = entry.questions if isinstance(entry, Group) else (entry,)
        for question in inside:
            kept = question.status != "rejected"
            if kept and not _has(question.translations, language, "prompt"):
                yield question.id


def _has(translations: Sequence[Translation], language: str, field: str) -> bool:
    found = text_in(translations, language)
    return found is not None and bool(getattr(found, field))


def _problem(name: str, language: str) -> Problem:
    return Problem(
        tr(
            "{id}: there is no text in {language}: write it below translations:",
            id=name,
            language=language,
        )
    )


def _section_names(bank: Bank, language: str) -> dict[str, str]:
    head = text_in(bank.translations, language)
    return {
        here.name: there.name
        for here, there in zip(bank.sections, head.sections if head else (), strict=False)
    }


def _entry(entry: Entry, language: LanguageCode, names: dict[str, str]) -> Entry:
    section = {"section": names.get(entry.section, entry.section)}
    if not isinstance(entry, Group):
        return question_in(entry, language).model_copy(update=section)
    inside = tuple(
        question_in(each, language).model_copy(
            update={"section": names.get(each.section, each.section)}
        )
        for each in entry.questions
    )
    return group_in(entry, language).model_copy(update={**section, "questions": inside})


def group_in(group: Group, language: str) -> Group:
    """Return the group with passage and title in a language, or as it is without such a text."""
    text = text_in(group.translations, language)
    if text is None:
        return group
    return group.model_copy(update={"title": text.title, "passage": text.passage})


def question_in(question: Question, language: str) -> Question:
    """Return the question in a language, or as it is where it has no text in it."""
    text = text_in(question.translations, language)
    return translated(question, text) if text else question


def translated(question: Question, text: Translation) -> Question:
    """Return the question with the texts of a translation; lists have to be as long."""
    said: dict[str, object] = {
        "prompt": text.prompt,
        "explanation": text.explanation or question.explanation,
    }
    match question:
        case Choice():
            said["options"] = tuple(
                option.model_copy(update={"text": words})
                for option, words in zip(question.options, text.options, strict=True)
            )
        case Truth():
            pass
        case Cloze():
            said["gaps"] = tuple(Gap(answer=gap.answer, accept=gap.accept) for gap in text.gaps)
            said["extra_words"] = text.extra_words
        case Short():
            said["answers"] = text.answers
        case Number():
            said["unit"] = text.unit or question.unit
        case Matching():
            said["pairs"] = tuple(Pair(left=pair.left, right=pair.right) for pair in text.pairs)
            said["extra"] = text.extra
        case Order():
            said["items"] = text.items
        case Open():
            said["answer"] = text.answer or question.answer
            said["rubric"] = tuple(
                line.model_copy(update={"text": words})
                for line, words in zip(question.rubric, text.rubric, strict=True)
            )
        case _:
            assert_never(question)
    return question.model_copy(update=said)


def differences(question: Question, text: Translation) -> Iterator[tuple[str, int, int]]:
    """Yield each list of a translation that is not as long as it must be: name, has, needs."""
    needed: dict[str, tuple[Sequence[object], Sequence[object]]] = {}
    match question:
        case Choice():
            needed["options"] = text.options, question.options
        case Cloze():
            needed["gaps"] = text.gaps, question.gaps
            needed["extra_words"] = text.extra_words, question.extra_words
        case Short():
            needed["answers"] = text.answers[:1], question.answers[:1]
        case Matching():
            needed["pairs"] = text.pairs, question.pairs
            needed["extra"] = text.extra, question.extra
        case Order():
            needed["items"] = text.items, question.items
        case Open():
            needed["rubric"] = text.rubric, question.rubric
        case Truth() | Number():
            pass
        case _:
            assert_never(question)
    for name, (has, needs) in needed.items():
        if len(has) != len(needs):
            yield name, len(has), len(needs)


def joins_alike(question: Matching, text: Translation) -> bool:
    """Tell whether right-hand entries that are one here are one in the translation too."""
    here = [*(pair.right for pair in question.pairs), *question.extra]
    there = [*(pair.right for pair in text.pairs), *text.extra]
    return _pattern(here) == _pattern(there)


def _pattern(entries: Sequence[str]) -> list[int]:
    return [entries.index(entry) for entry in entries]
