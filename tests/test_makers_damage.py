"""A damaged text gives the same questions or fewer, and none that the whole one would not give."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

import pytest
from damage import DAMAGE

from worksheets.bank.keys import key_texts
from worksheets.bank.kinds import Question
from worksheets.makers import MAKERS, make_bank
from worksheets.makers.gates import failed
from worksheets.makers.source import prepare
from worksheets.texts import Document, read_document

SAMPLES = sorted((Path(__file__).parent.parent / "banks").glob("*.txt"))
ANCHOR = re.compile(
    r"^(?:Мәтін бойынша|Согласно тексту,|According to the text,) "
    r"| \((?:мәтін бойынша|согласно тексту|according to the text)\)"
)


def read(text: str, name: str, folder: Path) -> Document:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_document(path)


def told(question: Question) -> tuple[str, str, tuple[str, ...]]:
    """What a question asks and expects, without its tie to the text and without capitals."""
    plain = ANCHOR.sub("", question.prompt).lower()
    return question.kind, plain, tuple(key.lower() for key in key_texts(question))


def single(questions: list[Question]) -> list[Question]:
    """Questions on one sentence: which ones a matching brings together may change."""
    return [question for question in questions if question.kind not in {"matching", "order"}]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("damage", DAMAGE)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_damage_makes_no_question_worse(
    sample: Path, damage: str, seed: int, tmp_path: Path
) -> None:
    text = sample.read_text(encoding="utf-8")
    whole = read(text, sample.name, tmp_path)
    source = prepare(whole)
    possible = {
        told(question)
        for make in MAKERS.values()
        for question in make(source)
        if not failed(question)
    }
    hurt = read(DAMAGE[damage](text, Random(seed)), sample.name, tmp_path)
    made = single(list(make_bank(hurt)[0].all_questions()))
    assert [question.prompt for question in made if told(question) not in possible] == []
    before = single(list(make_bank(whole)[0].all_questions()))
    assert len(made) <= len(before) * 1.03, "but for which of the possible ones are drawn"
