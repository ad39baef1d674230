"""Document -> Bank: questions made from a text by rules, and a report of what was left out.

Each maker finds one pattern of fact. A question that fails a gate is dropped and counted,
never repaired. The same document gives the same bank, in every run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal, cast

from worksheets.bank.ids import content_id, fingerprint
from worksheets.bank.kinds import DifficultyInputs, Question
from worksheets.bank.model import Bank
from worksheets.errors import InputError, Problem
from worksheets.makers import (
    abbreviations,
    attributes,
    centuries,
    chronology,
    classes,
    counts,
    dates,
    definitions,
    lifespans,
    lists,
    numerals,
    opposites,
    persons,
    places,
    ranges,
    shares,
    statements,
    subjects,
    superlatives,
    tables,
    timelines,
    titles,
    years,
)
from worksheets.makers.choosing import chosen
from worksheets.makers.enemies import marked
from worksheets.makers.gates import failed
from worksheets.makers.report import Report
from worksheets.makers.source import Source, prepare
from worksheets.messages import tr
from worksheets.texts.model import Document

MAKERS: Mapping[str, Callable[[Source], Iterator[Question]]] = {
    "dates": dates.make,
    "years": years.make,
    "timelines": timelines.make,
    "centuries": centuries.make,
    "counts": counts.make,
    "shares": shares.make,
    "tables": tables.make,
    "definitions": definitions.make,
    "persons": persons.make,
    "lifespans": lifespans.make,
    "ranges": ranges.make,
    "numerals": numerals.make,
    "places": places.make,
    "titles": titles.make,
    "classes": classes.make,
    "lists": lists.make,
    "superlatives": superlatives.make,
    "opposites": opposites.make,
    "abbreviations": abbreviations.make,
    "attributes": attributes.make,
    "subjects": subjects.make,
    "chronology": chronology.make,
    "statements": statements.make,
}


def make_bank(
    document: Document, subject: str = "", without: frozenset[str] = frozenset()
) -> tuple[Bank, Report]:
    """Return a bank of draft questions and the report on how it came about.

    `without` names the makers that stay out. Raises InputError where not a single question
    could be made.
    """
    source = prepare(document)
    makers = [make for name, make in MAKERS.items() if name not in without]
    candidates = [question for make in makers for question in make(source)]
    passed, dropped = [], []
    for question in candidates:
        gate = failed(question)
        dropped.append((gate, question)) if gate else passed.append(question)
    kept, spare = chosen(passed)
    dropped += [("enough on this fact", question) for question in spare]
    questions = tuple(_signed(question) for question in marked(_in_order(kept, source)))
    if not questions:
        raise InputError(
            Problem(
                tr(
                    "no questions could be made from this text: it has too few plain statements "
                    "with dates, numbers or definitions. Use a longer expository text, or write "
                    "the bank by hand."
                ),
                document.source,
            )
        )
    bank = Bank(
        title=document.title,
        language=cast("Literal['kk', 'ru', 'en']", document.language),
        subject=subject,
        source=document.source,
        questions=questions,
    )
    return bank, Report(document, source.stopped, questions, tuple(dropped))


def _signed(question: Question) -> Question:
    """Return the question with its id, its fingerprint and what its difficulty comes from."""
    if question.difficulty_from is None and question.difficulty is not None:
        inputs = DifficultyInputs(base=question.difficulty)
        question = question.model_copy(update={"difficulty_from": inputs})
    return question.model_copy(update={"id": content_id(question), "made": fingerprint(question)})


def merged(banks: Sequence[Bank], title: str | None = None, subject: str = "") -> Bank:
    """Return one bank of several in the same language, each question once.

    Raises InputError where the languages differ.
    """
    first = banks[0]
    for bank in banks[1:]:
        if bank.language != first.language:
            raise InputError(
                Problem(
                    tr(
                        "this text is in another language ({one}) than {name} ({other}). Build a "
                        "bank for each language.",
                        one=bank.language,
                        name=first.source,
                        other=first.language,
                    ),
                    bank.source,
                )
            )
    questions = {
        question.id: question if len(banks) == 1 else _with_file(question, bank.source)
        for bank in reversed(banks)
        for question in bank.all_questions()
    }
    ordered = dict.fromkeys(question.id for bank in banks for question in bank.all_questions())
    return first.model_copy(
        update={
            "title": title or first.title,
            "subject": subject or first.subject,
            "source": ", ".join(bank.source for bank in banks),
            "questions": tuple(questions[name] for name in ordered),
        }
    )


def _with_file(question: Question, file: str) -> Question:
    if question.evidence is None:
        return question
    evidence = question.evidence.model_copy(update={"file": file})
    return question.model_copy(update={"evidence": evidence})


def _in_order(questions: list[Question], source: Source) -> list[Question]:
    """Sort the questions as their evidence begins in the text."""
    places: dict[str, int] = {}
    for number, sentence in enumerate(source.document.sentences):
        places.setdefault(sentence.text[:_TOLD_APART], number)
    last = len(places)
    return sorted(
        questions,
        key=lambda q: places.get(q.evidence.quote[:_TOLD_APART], last) if q.evidence else last,
    )


_TOLD_APART = 18
"""So many first characters tell a sentence from the others."""

__all__ = ["MAKERS", "Report", "make_bank", "merged"]
