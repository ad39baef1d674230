"""Item -> its key: the only place where it is said what is right on a paper.

In: an item of a variant, that is a question with the order it is printed in, and what was
decided about it after printing. Out: what the pupil has to mark or write, short for the
table and in full for the teacher.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
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
from worksheets.bank.unmarked import unmarked
from worksheets.languages import LANGUAGES, Language
from worksheets.variants.errata import Erratum
from worksheets.variants.labels import LETTERS, label
from worksheets.variants.model import Item, right_column


@dataclass(frozen=True, slots=True)
class Answer:
    """What is right, and what it is worth."""

    short: str
    """«B», «A, C», «1–C, 2–A», «3, 1, 2», «Астана»; as texts of a bank are typed."""
    full: str
    """The same in the words of the bank, with other wordings that earn the points."""
    points: int


def answer(
    item: Item, language: str, letters: str = LETTERS, erratum: Erratum | None = None
) -> Answer:
    """Return the key of an item as it is printed, with options labelled by these letters."""
    # Marks of one entry must not pair with those of the next: a key has formulas only.
    short, full = _texts(item, unmarked(item.question), LANGUAGES[language], letters)
    found = Answer(short, full, item.question.points)
    return _corrected(found, erratum, item, LANGUAGES[language], letters) if erratum else found


def _corrected(
    found: Answer, erratum: Erratum, item: Item, language: Language, letters: str
) -> Answer:
    words = language.words
    match erratum.rule:
        case "drop":
            return Answer(words["dropped"], words["rule_drop"], 0)
        case "accept_all":
            return Answer(words["all_right"], words["rule_accept_all"], found.points)
        case "accept":
            shorts, fulls = zip(*also_right(item, erratum, letters), strict=True)
            short = f" {words['or']} ".join((found.short, *shorts))
            return Answer(short, " / ".join((found.full, *fulls)), found.points)
        case _:
            assert_never(erratum.rule)


def also_right(item: Item, erratum: Erratum, letters: str = LETTERS) -> list[tuple[str, str]]:
    """Return what was accepted later, each as printed on this item («D») and in full."""
    question = item.question
    several = isinstance(question, Cloze) and len(question.gaps) > 1
    texts = [
        f"{wording.gap + 1}) {wording.text}" if several else wording.text
        for wording in erratum.wordings
    ]
    written = [(text, text) for text in texts]
    if not isinstance(question, Choice):
        return written
    return [_marked(item, question, right, letters) for right in erratum.options]


def _texts(item: Item, question: Question, language: Language, letters: str) -> tuple[str, str]:
    match question:
        case Choice():
            right = [at for at, option in enumerate(question.options) if option.correct]
            return _marked(item, question, right, letters)
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


def _marked(item: Item, question: Choice, right: Collection[int], letters: str) -> tuple[str, str]:
    """Return the letters of options given by their indices in the bank, and their texts."""
    marked = [at for at, index in enumerate(item.order) if index in right]
    texts = [question.options[item.order[at]].text for at in marked]
    return ", ".join(label(at, letters) for at in marked), "; ".join(texts)


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
