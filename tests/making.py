"""Shorthand for tests of question making."""

from __future__ import annotations

from collections.abc import Iterable

from worksheets.bank.kinds import Choice, Cloze, Question
from worksheets.makers import MAKERS
from worksheets.makers.gates import failed
from worksheets.makers.source import prepare
from worksheets.texts.model import Document, Place, Sentence


def document(language: str, *sentences: str) -> Document:
    """A document of the given sentences, each a paragraph of its own."""
    return Document(
        title="t",
        language=language,
        source="t.txt",
        sentences=tuple(
            Sentence(text, Place("t.txt", line=number), number)
            for number, text in enumerate(sentences, 1)
        ),
    )


def made(language: str, *sentences: str, maker: str = "") -> list[Question]:
    """Every question that passes its gates, by all makers or the one named."""
    source = prepare(document(language, *sentences))
    makers = [MAKERS[maker]] if maker else MAKERS.values()
    return [question for make in makers for question in make(source) if not failed(question)]


def of_kind(questions: Iterable[Question], kind: str) -> list[Question]:
    return [question for question in questions if question.kind == kind]


def right(question: Question) -> str:
    """The one right answer of a choice or a gap."""
    if isinstance(question, Choice):
        return next(option.text for option in question.options if option.correct)
    assert isinstance(question, Cloze)
    return question.gaps[0].answer
