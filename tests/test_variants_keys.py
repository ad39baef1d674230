"""The key: what it says is right is what stands there on the paper."""

from __future__ import annotations

import string
from decimal import Decimal

import pytest
from drawn import LanguageCode, choice, questions, truth
from hypothesis import given, settings
from hypothesis import strategies as st
from printed import item_of, printed

from worksheets.bank.kinds import (
    Choice,
    Cloze,
    Descriptor,
    Gap,
    Matching,
    Number,
    Open,
    Option,
    Order,
    Pair,
    Question,
    Short,
)
from worksheets.variants.answers import Answer, answer


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_key_of_numbers_in_order_points_at_the_right_one(language: LanguageCode) -> None:
    item = item_of(choice("q", "30", "4", "12", "8", right=[2]), language=language)
    assert answer(item, language) == Answer("C", "12", 1)


@given(questions("q"), st.integers(0, 10**6))
@settings(deadline=None, max_examples=200)
def test_the_letters_of_a_key_point_at_the_right_options_as_printed(
    question: Question, seed: int
) -> None:
    item = item_of(question.model_copy(update={"status": "accepted"}), seed)
    found = answer(item, "kk")
    assert found.points == question.points
    match question:
        case Choice():
            marked = [string.ascii_uppercase.index(letter) for letter in found.short.split(", ")]
            assert marked == sorted(marked)
            right = {option.text for option in question.options if option.correct}
            wrong = {option.text for option in question.options if not option.correct}
            letters = dict(enumerate(printed(item)))
            assert {letters.pop(at) for at in marked} == right
            assert set(letters.values()) == wrong
        case Matching():
            column = [*(pair.right for pair in question.pairs), *question.extra]
            column = [text for at, text in enumerate(column) if text not in column[:at]]
            assert len(item.order) == len(column)
            for at, mark in enumerate(found.short.split(", ")):
                number, letter = mark.split("–")
                assert number == str(at + 1)
                index = item.order[string.ascii_uppercase.index(letter)]
                assert column[index] == question.pairs[at].right
        case Order():
            boxes = [int(number) for number in found.short.split(", ")]
            shown = [question.items[index] for index in item.order]
            by_number = sorted(zip(boxes, shown, strict=True))
            assert tuple(text for _, text in by_number) == question.items


def test_the_numbers_of_an_order_stand_beside_their_entries() -> None:
    question = Order(id="q", prompt="Ретте.", items=("бір", "екі", "үш", "төрт", "бес"))
    for seed in range(20):
        item = item_of(question, seed)
        boxes = dict(zip(question.items, "12345", strict=True))
        shown = [question.items[index] for index in item.order]
        assert answer(item, "kk").short == ", ".join(boxes[entry] for entry in shown)


def test_several_right_options_are_all_in_the_key() -> None:
    question = choice("q", "Балқаш", "Зайсан", "Алакөл", "Марқакөл", right=[0, 2], points=2)
    for seed in range(20):
        item = item_of(question, seed)
        shown = printed(item)
        letters = sorted("ABCD"[shown.index(lake)] for lake in ("Балқаш", "Алакөл"))
        assert answer(item, "kk").short == ", ".join(letters)
        assert set(answer(item, "kk").full.split("; ")) == {"Балқаш", "Алакөл"}


def test_the_letters_are_those_of_the_layout() -> None:
    item = item_of(choice("q", "А", "Б", "В", right=[2], lock="all"))
    assert answer(item, "kk", "АӘБВ").short == "Б"


def test_a_right_column_has_an_entry_that_belongs_to_two_once() -> None:
    pairs = (
        Pair(left="Астана", right="қала"),
        Pair(left="Есіл", right="өзен"),
        Pair(left="Алматы", right="қала"),
    )
    item = item_of(Matching(id="q", prompt="Сәйкестендіріңіз.", pairs=pairs, extra=("көл",)))
    assert len(item.order) == 3
    first, second, third = (mark[-1] for mark in answer(item, "kk").short.split(", "))
    assert first == third != second


OPEN = Open(
    id="q",
    prompt="Түсіндіріңіз.",
    answer="Өзен бұрылды.",
    rubric=(Descriptor(text="өзенді атайды"), Descriptor(text="себепті айтады", points=2)),
    points=3,
)


@pytest.mark.parametrize(
    ("question", "language", "short", "full"),
    [
        (truth("q"), "kk", "Дұрыс", "Дұрыс"),
        (truth("q", answer=False), "ru", "Неверно", "Неверно"),
        (Short(id="q", prompt="?", answers=("Астана",)), "kk", "Астана", "Астана"),
        (
            Short(id="q", prompt="?", answers=("Астана", "Нұр-Сұлтан")),
            "kk",
            "Астана",
            "Астана / Нұр-Сұлтан",
        ),
        (
            Cloze(id="q", prompt="___ және ___", gaps=(Gap(answer="ит"), Gap(answer="құс"))),
            "kk",
            "ит; құс",
            "1) ит; 2) құс",
        ),
        (
            Cloze(id="q", prompt="___", gaps=(Gap(answer="12", accept=("он екі",)),)),
            "kk",
            "12",
            "12 / он екі",
        ),
        (Number(id="q", prompt="?", answer=Decimal("2.7"), unit="км"), "kk", "2,7 км", "2,7 км"),
        (
            Number(id="q", prompt="?", answer=Decimal("-2.70"), tolerance=Decimal("0.1")),
            "en",
            "−2.70 ± 0.1",
            "−2.70 ± 0.1",
        ),
        (Number(id="q", prompt="?", answer=Decimal("1e3")), "ru", "1000", "1000"),
        (
            OPEN,
            "kk",
            "дескриптор бойынша",
            "Өзен бұрылды. Дескрипторлар: өзенді атайды – 1 балл; себепті айтады – 2 балл.",
        ),
    ],
)
def test_a_key_reads(question: Question, language: LanguageCode, short: str, full: str) -> None:
    item = item_of(question, language=language)
    assert answer(item, language) == Answer(short, full, question.points)


def test_options_with_the_same_words_are_told_apart() -> None:
    """A careless bank: two options read alike, one of them right."""
    options = (Option(text="Абай", correct=True), Option(text="Абай"), Option(text="Шәкәрім"))
    question = Choice(id="q", prompt="Кім?", options=options)
    for seed in range(20):
        item = item_of(question, seed)
        assert answer(item, "kk").short == "ABC"[item.order.index(0)]
