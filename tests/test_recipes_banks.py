"""The shipped banks of recipes: sound in every draw, and the same exam in three languages."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from worksheets.bank.check import check_bank
from worksheets.bank.disk import read_bank, write_bank
from worksheets.bank.kinds import Choice, Number, Question, Truth
from worksheets.bank.model import Bank, Group
from worksheets.resources import shipped
from worksheets.variants.choose import draw

LANGUAGES = ("kk", "ru", "en")
BANKS = {code: shipped("banks") / f"mathematics.{code}.yaml" for code in LANGUAGES}
LEAST = 25


def bank(language: str) -> Bank:
    return read_bank(BANKS[language])


def recipes(language: str) -> dict[str, tuple[object, ...]]:
    """What each entry draws, by its id, with all that decides what is drawn."""
    return {
        entry.id: (entry.kind, entry.recipe.values, entry.recipe.where)
        for entry in bank(language).questions
        if entry.recipe
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_draw_is_sound(language: str) -> None:
    assert check_bank(BANKS[language], 100) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_is_a_recipe_with_all_that_a_blueprint_asks_for(language: str) -> None:
    made = bank(language)
    assert len(made.questions) >= LEAST
    assert len(recipes(language)) == len(made.questions)
    for question in made.all_questions():
        assert question.topic
        assert question.difficulty
        assert question.explanation or question.kind in {"order", "open"}
    kinds = {entry.kind for entry in made.questions}
    assert kinds == {
        *("choice", "truth", "gap", "short", "number", "matching", "order", "open", "group")
    }


def test_the_three_draw_the_same() -> None:
    assert recipes("kk") == recipes("ru") == recipes("en")


def fixed(question: Question) -> tuple[object, ...]:
    return question.id, question.points, question.level, question.difficulty


def test_the_three_weigh_the_same() -> None:
    one, *others = ([fixed(each) for each in bank(code).all_questions()] for code in LANGUAGES)
    assert all(other == one for other in others)


def key(question: Question) -> object:
    """The right answer as far as no language is in it."""
    match question:
        case Number(answer=number) | Truth(answer=number):
            return number
        case Choice():
            right = next(option.text for option in question.options if option.correct)
            return re.sub(r"[^\d/;−.]", "", right.replace(",", ".").replace("\u00a0", ""))
        case _:
            return None


@pytest.mark.parametrize("seed", [1, 2026])
def test_the_same_seed_gives_the_same_exam_in_each_language(seed: int) -> None:
    exams = []
    for code in LANGUAGES:
        (variant,) = draw(bank(code), 1, None, seed).variants
        exams.append({item.question.id: key(item.question) for item in variant.items()})
    kk, ru, en = exams
    assert kk == ru
    different = [name for name in kk if kk[name] != en[name]]
    assert different in ([], ["system"]), "English writes «x = 1, y = 2» for «(1; 2)»"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shipped_bank_is_written_as_the_program_writes_it(language: str) -> None:
    comment, _, text = BANKS[language].read_text(encoding="utf-8").partition("\n")
    assert comment.startswith("# ")
    assert write_bank(bank(language)) == text


def values_of(language: str, name: str, seed: int) -> tuple[dict[str, str], Question]:
    (variant,) = draw(bank(language), 1, None, seed).variants
    item = next(item for item in variant.items() if item.question.id == name)
    return dict(item.values), item.question


@pytest.mark.parametrize("seed", range(8))
def test_keys_are_right_by_another_reckoning(seed: int) -> None:
    def of(name: str) -> tuple[dict[str, Fraction], str]:
        values, question = values_of("en", name, seed)
        numbers = {
            name: Fraction(text.replace("−", "-").replace(",", ""))
            for name, text in values.items()
            if re.fullmatch(r"[−\d.,/]+", text)
        }
        return numbers, str(key(question))

    v, found = of("discount")
    assert found == str(v["price"] - v["price"] * v["percent"] / 100)
    v, found = of("pythagoras")
    assert int(found) ** 2 == v["a"] ** 2 + v["b"] ** 2
    v, found = of("arithmetic-sum")
    terms = [v["first"] + n * v["step"] for n in range(int(v["count"]))]
    assert Fraction(found) == sum(terms)
    v, found = of("mixture")
    assert Fraction(found) * (v["mass"] + v["water"]) == v["mass"] * v["percent"]
    v, found = of("probability")
    assert Fraction(found) == v["red"] / (v["red"] + v["blue"])
    v, found = of("equation-both-sides")
    assert v["a"] * Fraction(found) + v["b"] == v["c"] * Fraction(found) + v["d"]
    v, found = of("divisibility")
    assert found == str(v["number"] % v["divisor"] == 0)


@pytest.mark.parametrize("seed", range(8))
def test_the_roots_solve_the_equation_as_it_is_printed(seed: int) -> None:
    _, question = values_of("en", "quadratic-roots", seed)
    assert isinstance(question, Choice)
    printed = question.prompt.replace("\u00a0", "").replace("−", "-")
    match = re.search(r"x²(?:([+-]\d*)x)?([+-]\d+)=0", printed.replace(" ", ""))
    assert match
    linear = {"+": 1, "-": -1, None: 0}.get(match[1]) if match[1] in {"+", "-", None} else match[1]
    right = next(option.text for option in question.options if option.correct)
    for text in right.replace("−", "-").split(" and "):
        root = int(text)
        assert root**2 + int(linear or 0) * root + int(match[2]) == 0


def test_the_group_is_one_story() -> None:
    (variant,) = draw(bank("ru"), 1, None, 5).variants
    part = next(part for section in variant.sections for part in section.parts if part.group)
    assert isinstance(part.group, Group)
    values = dict(part.items[0].values)
    assert all(values[name] in part.group.passage for name in ("pies", "pie", "juice", "paid"))
