"""A bank in two languages: the same questions, and what is missing is told by its id."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest
from click.testing import CliRunner
from drawn import bank, banks, choice, group, truth
from hypothesis import given, settings

from worksheets.bank.check import check_text
from worksheets.bank.disk import read_bank_text, write_bank
from worksheets.bank.kinds import Number, Question, TextSection, Translation
from worksheets.bank.model import Bank, Group
from worksheets.bank.translate import in_language, text_in
from worksheets.cli import main
from worksheets.errors import InputError
from worksheets.variants.answers import answer
from worksheets.variants.choose import draw
from worksheets.variants.twins import twin

OTHER = {"kk": "ru", "ru": "en", "en": "kk"}


def said_otherwise(question: Question, language: str) -> Question:
    """The question with a text of the same shape in another language."""
    held = question.model_dump()
    lists = {
        "options": [f"т{at}" for at, _ in enumerate(held.get("options", ()))],
        "gaps": [{"answer": f"т{at}"} for at, _ in enumerate(held.get("gaps", ()))],
        "extra_words": [f"тт{at}" for at, _ in enumerate(held.get("extra_words", ()))],
        "answers": [f"т{at}" for at, _ in enumerate(held.get("answers", ()))],
        "extra": [f"т:{text}" for text in held.get("extra", ())],
        "items": [f"т{at}" for at, _ in enumerate(held.get("items", ()))],
        "rubric": [f"т{at}" for at, _ in enumerate(held.get("rubric", ()))],
        "pairs": [
            {"left": f"т{at}", "right": f"т:{pair['right']}"}
            for at, pair in enumerate(held.get("pairs", ()))
        ],
    }
    text = Translation.model_validate(
        {"language": language, "prompt": f"т {question.prompt}", **lists}
    )
    return question.model_copy(update={"translations": (text,)})


def in_two(of: Bank) -> Bank:
    """The bank with everything in a second language."""
    language = OTHER[of.language]
    entries: list[Question | Group] = []
    for entry in of.questions:
        if isinstance(entry, Group):
            text = Translation.model_validate({"language": language, "passage": "т"})
            inside = tuple(said_otherwise(each, language) for each in entry.questions)
            entries.append(entry.model_copy(update={"questions": inside, "translations": (text,)}))
        else:
            entries.append(said_otherwise(entry, language))
    sections = tuple(TextSection(name=f"т {each.name}") for each in of.sections)
    head = Translation.model_validate({"language": language, "title": "т", "sections": sections})
    return of.model_copy(update={"questions": tuple(entries), "translations": (head,)})


@settings(max_examples=60, deadline=None)
@given(banks())
def test_twins_have_the_same_numbers_letters_and_key(of: Bank) -> None:
    both = in_two(of)
    (variant,) = draw(both, 1, None, 7).variants
    second = twin(variant, both, OTHER[of.language])  # type: ignore[arg-type]
    assert (second.label, second.language) == (variant.label, OTHER[of.language])
    for here, there in zip(variant.items(), second.items(), strict=True):
        assert (here.number, here.order, here.question.id) == (
            there.number, there.order, there.question.id,
        )  # fmt: skip
        assert there.question.prompt.startswith("т ")
        if here.question.kind in {"choice", "matching", "order"}:
            key = answer(here, variant.language).short
            assert key == answer(there, second.language).short


@settings(max_examples=40, deadline=None)
@given(banks())
def test_a_bank_in_two_languages_reads_back_as_it_was_written(of: Bank) -> None:
    both = in_two(of)
    assert read_bank_text(write_bank(both), "bank.yaml") == both


def test_what_is_not_translated_is_named_by_its_id() -> None:
    of = bank(choice("бар"), truth("жоқ"), group("мәтін", truth("ішкі")))
    with pytest.raises(InputError) as caught:
        in_language(of, "ru")
    told = [str(problem) for problem in caught.value.problems]
    assert [line.split(":")[0] for line in told] == ["бар", "жоқ", "мәтін", "ішкі"]


def test_a_rejected_question_needs_no_translation() -> None:
    of = bank(truth("a", status="rejected"), said_otherwise(truth("b"), "ru"))
    assert in_language(of, "ru").language == "ru"


def test_the_number_itself_is_never_translated() -> None:
    question = said_otherwise(Number(id="n", prompt="?", answer=Decimal("2.5"), unit="км"), "ru")
    found = next(in_language(bank(question), "ru").all_questions())
    assert isinstance(found, Number)
    assert (found.answer, found.unit) == (Decimal("2.5"), "км")


BROKEN = """
title: Т
language: kk
questions:
  - kind: choice
    prompt: Қай қала?
    options: [{text: Астана, correct: true}, {text: Алматы}]
    translations:
      - {language: ru, prompt: Какой город?, options: [Астана]}
      - {language: kk, prompt: Қай қала?, options: [Астана, Алматы]}
  - kind: gap
    prompt: Бұл ___ қала.
    gaps: [{answer: үлкен}]
    translations:
      - {language: ru, prompt: Это город., gaps: [{answer: большой}]}
      - {language: en, gaps: [{answer: big}]}
"""


def test_translations_of_another_shape_are_told_with_their_lines(tmp_path: Path) -> None:
    told = [str(found) for found in check_text(BROKEN, "b.yaml") if found.check == "translations"]
    assert [line.split(": ")[0] for line in told] == [
        "b.yaml:9", "b.yaml:10", "b.yaml:15", "b.yaml:16",
    ]  # fmt: skip
    assert "options has 1 entries here, but the question has 2" in told[0]
    assert text_in((), "ru") is None


RECIPE = """
title: Т
language: kk
questions:
  - id: buy
    kind: choice
    values: {who: person, a: 2 .. 90, b: 3 .. 50}
    where: [a != b]
    prompt: "{{ who }} {{ a }} қалам мен {{ b }} дәптер алды. Барлығы қанша зат?"
    options:
      - {text: "{{ a + b }}", correct: true}
      - {text: "{{ a * b + 200 }}"}
      - {text: "{{ a + b + 1 }}"}
    translations:
      - language: ru
        prompt: "У {{ who.genitive }} {{ a }} ручек и {{ b }} тетрадей. Сколько это вместе?"
        options: ["{{ a + b }}", "{{ a * b + 200 }}", "{{ a + b + 1 }}"]
"""


def test_a_recipe_draws_the_same_numbers_in_both_languages() -> None:
    both = read_bank_text(RECIPE, "b.yaml")
    for variant in draw(both, 6, None, 3).variants:
        second = twin(variant, both, "ru")
        (here,), (there,) = list(variant.items()), list(second.items())
        assert "{{" not in there.question.prompt
        assert re.findall(r"\d+", here.question.prompt) == re.findall(r"\d+", there.question.prompt)
        assert there.question.prompt.startswith("У ")
        assert answer(here, "kk") == answer(there, "ru")
    assert read_bank_text(write_bank(both), "b.yaml") == both


def test_the_command_makes_twins_and_stops_where_a_text_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "b.yaml"
    path.write_text(RECIPE, encoding="utf-8")
    words = ["make", str(path), "--variants", "3", "--seed", "2", "--languages", "ru,kk"]
    done = CliRunner().invoke(main, [*words, "--out", str(tmp_path / "out")])
    assert done.exit_code == 0, done.output
    keys = [(tmp_path / "out" / code / "key.csv").read_text("utf-8") for code in ("kk", "ru")]
    assert keys[0] == keys[1]
    path.write_text(RECIPE.replace("language: ru", "language: en"), encoding="utf-8")
    refused = CliRunner().invoke(main, [*words, "--out", str(tmp_path / "none")])
    assert refused.exit_code == 2
    assert refused.output.strip() == (
        f"{path}: buy: there is no text in ru: write it below translations:"
    )
    assert not (tmp_path / "none").exists()
