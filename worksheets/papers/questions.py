"""A question as it is printed, for the template of its kind: plain values, all decided.

In: an item of a variant and the language and style it is printed in. Out: a QuestionView.
Nothing in it says which answer is right: what is not here, no template can print.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import assert_never

from markupsafe import Markup

from worksheets.bank.kinds import (
    Choice,
    Cloze,
    Matching,
    Number,
    Open,
    Option,
    Order,
    Question,
    Short,
    Truth,
)
from worksheets.bank.paragraphs import stem_and_parts
from worksheets.languages import Language
from worksheets.papers.below import below, picture_tag
from worksheets.papers.blocks import Picture as PrintedPicture
from worksheets.papers.inline import NBSP, rich
from worksheets.papers.pictures import bank_picture
from worksheets.papers.style import Style
from worksheets.variants.labels import label
from worksheets.variants.model import Item, has_several, right_column
from worksheets.variants.shuffle import word_bank

BRACKETS = f"[{NBSP * 3}]"
"""What a pupil crosses where there is no letter to circle."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text with the label before it; both empty where a column has ended."""

    label: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a matching."""

    left: Labelled
    right: Labelled


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question as it is printed; what its kind does not have is empty."""

    kind: str
    number: str
    """«1.»"""
    stem: str
    points: str
    """«(2 балл)»"""
    options: tuple[Labelled, ...] = ()
    rows: tuple[Row, ...] = ()
    numbers: tuple[str, ...] = ()
    """Of the left-hand entries."""
    entries: tuple[str, ...] = ()
    words: str = ""
    """The words to choose from, in one line."""
    lines: int = 0
    unit: str = ""
    below: str = ""
    """What stands below the stem, as tags: a table, a picture, footnotes."""


def pictures_of(question: Question) -> dict[str, PrintedPicture]:
    """Return the pictures of a question by their names; raises InputError for a faulty one."""
    options = question.options if isinstance(question, Choice) else ()
    held = (question.picture, *(option.picture for option in options))
    return {each.file: bank_picture(each) for each in held if each}


@dataclass(frozen=True, slots=True)
class Press:
    """What a question is printed in."""

    language: Language
    style: Style

    def question(self, item: Item) -> QuestionView:
        """Return the question as its template sees it."""
        question = item.question
        stem, parts = stem_and_parts(question.prompt)
        head = QuestionView(
            question.kind,
            f"{item.number}.",
            self._text(stem),
            self._points(question),
            below=below(parts, question.picture, self._text),
        )
        match question:
            case Choice():
                options = [question.options[index] for index in item.order]
                return replace(head, options=self._labelled(map(self._option, options)))
            case Truth():
                return replace(head, options=self._truth())
            case Cloze():
                words = [word_bank(question)[index] for index in item.order]
                return replace(head, words=Markup(" · ").join(map(self._text, words)))
            case Matching():
                numbers = tuple(str(at) for at, _ in enumerate(question.pairs, 1))
                return replace(head, rows=self._rows(item, question), numbers=numbers)
            case Order():
                entries = (question.items[index] for index in item.order)
                return replace(head, entries=tuple(map(self._text, entries)))
            case Number():
                return replace(head, unit=self._text(question.unit))
            case Short() | Open():
                return replace(head, lines=question.lines)
            case _:
                assert_never(question)

    def _rows(self, item: Item, question: Matching) -> tuple[Row, ...]:
        lefts = (
            Labelled(f"{at}.", self._text(pair.left)) for at, pair in enumerate(question.pairs, 1)
        )
        rights = self._labelled(self._text(right_column(question)[index]) for index in item.order)
        pairs = zip_longest(lefts, rights, fillvalue=Labelled())
        return tuple(Row(left, right) for left, right in pairs)

    def _labelled(self, texts: Iterable[Markup]) -> tuple[Labelled, ...]:
        letters, suffix = self.style.letters, self.style.label_suffix
        return tuple(Labelled(label(at, letters) + suffix, text) for at, text in enumerate(texts))

    def _option(self, option: Option) -> Markup:
        return Markup(" ").join(
            filter(None, (self._text(option.text), picture_tag(option.picture)))
        )

    def _truth(self) -> tuple[Labelled, ...]:
        return tuple(Labelled(BRACKETS, self.language.words[name]) for name in ("true", "false"))

    def _points(self, question: Question) -> str:
        told = [self.language.words["several"]] if has_several(question) else []
        if self.style.points:
            told.append(self.language.counted(question.points, self.language.points))
        return f"({'; '.join(told)})" if told else ""

    def _text(self, text: str) -> Markup:
        return rich(text, self.language)
