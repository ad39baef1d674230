"""Item -> its key: the only place where it is said what is right on a paper.

In: an item of a variant, that is a question with the order it is printed in. Out: what
the pupil has to mark or write, short for the table and in full for the teacher.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import assert_never

from worksheets.bank.kinds import (
    Choice,
    Cloze,
    Matching,
    Number,
    Open,
    Order,
    Question,
    Short,
    Truth,
)
from worksheets.languages import LANGUAGES, Language
from worksheets.variants.labels import LETTERS, label
from worksheets.variants.model import Item, right_column


@dataclass(frozen=True, slots=True)
class Answer:
    """What is right, and what it is worth."""

    short: str
    """«B», «A, C», «1–C, 2–A», «3, 1, 2», «Астана»."""
    full: str
    """The same in the words of the bank, with other wordings that earn the points."""
    points: int


def answer(item: Item, language: str, letters: str = LETTERS) -> Answer:
    """Return the key of an item as it is printed, with options labelled by these letters."""
    short, full = _texts(item, item.question, LANGUAGES[language], letters)
    return Answer(short, full, item.question.points)


def _texts(item: Item, question: Question, language: Language, letters: str) -> tuple[str, str]:
    match question:
        case Choice():
            return _choice(item, question, letters)
        case Truth():
            word = language.words["true" if question.answer else "false"]
            return word, word
        case Cloze():
            answers = [(gap.answer, *gap.accept) for gap in question.gaps]
            return "; ".join(first for first, *_ in answers), _listed(map(" / ".join, answers))
        case Short():
            return question.answers[0], " / ".join(question.answers)
        case Number():
            text = number_text(question, language)
            return text, text
        case Matching():
            return _matching(item, question, letters)
        case Order():
            return _order(item, question)
        case Open():
            return language.words["by_rubric"], _open(question, language)
        case _:
            assert_never(question)


def _choice(item: Item, question: Choice, letters: str) -> tuple[str, str]:
    right = [at for at, index in enumerate(item.order) if question.options[index].correct]
    texts = [question.options[item.order[at]].text for at in right]
    return ", ".join(label(at, letters) for at in right), "; ".join(texts)


def _matching(item: Item, question: Matching, letters: str) -> tuple[str, str]:
    rights = right_column(question)
    printed = [rights[index] for index in item.order]
    marks = [label(printed.index(pair.right), letters) for pair in question.pairs]
    short = ", ".join(f"{at}–{mark}" for at, mark in enumerate(marks, 1))
    return short, "; ".join(f"{pair.left} – {pair.right}" for pair in question.pairs)


def _order(item: Item, question: Order) -> tuple[str, str]:
    """Return the numbers for the boxes from top to bottom, and the entries in right order."""
    return ", ".join(str(index + 1) for index in item.order), _listed(question.items)


def _open(question: Open, language: Language) -> str:
    lines = [
        f"{line.text} – {language.counted(line.points, language.points)}"
        for line in question.rubric
    ]
    rubric = f"{language.words['rubric']}: {'; '.join(lines)}." if lines else ""
    return " ".join(filter(None, (question.answer, rubric)))


def _listed(texts: Iterable[str]) -> str:
    several = list(texts)
    if len(several) == 1:
        return several[0]
    return "; ".join(f"{at}) {text}" for at, text in enumerate(several, 1))


def number_text(question: Number, language: Language) -> str:
    """Return «29 ± 0,5 км»: the number as the language writes it."""
    text = _decimal(question.answer, language)
    if question.tolerance:
        text = f"{text} ± {_decimal(question.tolerance, language)}"
    return f"{text} {question.unit}".strip()


def _decimal(value: Decimal, language: Language) -> str:
    return f"{value:f}".replace("-", "−").replace(".", language.decimal)
