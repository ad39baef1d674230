"""Ids made of content, and the comparing of wordings that they rest on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from worksheets.bank.disk import read_bank, read_bank_text
from worksheets.bank.ids import content_id
from worksheets.bank.kinds import Question
from worksheets.bank.wording import same_words

BANKS = Path(__file__).parent / "data" / "banks"


def ask(prompt: str, right: str, wrong: str = "Алматы", points: int = 1) -> Question:
    options = f"[{{text: {right}, correct: иә}}, {{text: {wrong}}}]"
    text = f"{{kind: choice, prompt: {prompt}, points: {points}, options: {options}}}"
    bank = read_bank_text(f"title: Т\nlanguage: kk\nquestions: [{text}]\n", "b.yaml")
    return next(bank.all_questions())


def test_the_id_of_a_question_is_made_of_what_it_asks() -> None:
    question = ask("Астана қай қала?", "Астана")
    assert re.fullmatch(r"q-[0-9a-f]{8}", content_id(question))
    assert content_id(ask("астана  қай қала?", "«Астана»", "Тараз", 2)) != content_id(question)
    assert content_id(ask("астана  қай қала?", "астана", "Тараз", 2)) == content_id(question)
    assert content_id(ask("Астана қай қала?", "Алматы", "Астана")) != content_id(question)


@pytest.mark.parametrize("question", [*read_bank(BANKS / "all-kinds.yaml").all_questions()])
def test_every_kind_has_an_id_of_its_content(question: Question) -> None:
    assert content_id(question) == content_id(question.model_copy(update={"id": "", "points": 9}))
    assert content_id(question) != content_id(question.model_copy(update={"prompt": "Басқа"}))


def test_wordings_are_the_same_when_they_print_alike() -> None:
    assert same_words("  «Абай»  – Ақын. ") == same_words('"абай" - ақын')
    assert same_words("...") == "..."
