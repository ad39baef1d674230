"""Variants by example: locks, numbers in order, chance, refusals, labels, large banks."""

from __future__ import annotations

import string
from collections import Counter
from typing import Any

import pytest
from drawn import LanguageCode, bank, choice, group, truth
from printed import item_of, printed

from worksheets.bank.kinds import (
    Matching,
    Open,
    Pair,
    Question,
    Short,
)
from worksheets.bank.model import Bank, Section
from worksheets.errors import InputError
from worksheets.variants.answers import answer
from worksheets.variants.choose import draw
from worksheets.variants.labels import label
from worksheets.variants.model import Variant


def orders(question: Question, language: LanguageCode = "kk", seeds: int = 40) -> set[Any]:
    return {tuple(printed(item_of(question, seed, language))) for seed in range(seeds)}


# Options that stay where they are


def test_options_are_shuffled_differently_by_different_seeds() -> None:
    assert len(orders(choice("q", "Абай", "Мұхтар", "Сәкен", "Ілияс"), seeds=200)) == 24


def test_all_options_stay_where_all_are_locked() -> None:
    assert orders(choice("q", "Б", "А", "В", lock="all")) == {("Б", "А", "В")}


def test_the_last_option_stays_where_the_last_is_locked() -> None:
    found = orders(choice("q", "А", "Б", "В", "екеуі де", lock="last"))
    assert len(found) == 6
    assert {order[-1] for order in found} == {"екеуі де"}


@pytest.mark.parametrize(
    ("language", "option"),
    [
        ("kk", "барлық жауап дұрыс"),
        ("kk", "Барлық жауаптар дұрыс."),
        ("kk", "Дұрыс жауап жоқ"),
        ("kk", "Жоғарыдағылардың барлығы"),
        ("ru", "все перечисленные"),
        ("ru", "Всё вышеперечисленное верно"),
        ("ru", "«Нет правильного ответа»"),
        ("ru", "Ни один из ответов"),
        ("en", "none of the above"),
        ("en", "All of the above"),
        ("en", "None of these."),
    ],
)
@pytest.mark.parametrize("place", range(4))
def test_an_option_about_the_others_comes_last(
    language: LanguageCode, option: str, place: int
) -> None:
    options = ["Абай", "Мұхтар", "Сәкен"]
    options.insert(place, option)
    assert {order[-1] for order in orders(choice("q", *options), language)} == {option}


NUMBERS: list[tuple[LanguageCode, list[str]]] = [
    ("kk", ["1465", "1511", "1847", "1991"]),
    ("kk", ["5 %", "12,5 %", "29%", "100 %"]),
    ("kk", ["0,35 км", "2,7 км", "12 км", "1 500 км"]),
    ("kk", ["90", "250 000", "1\u00a0000\u00a0000", "20 000 000"]),
    ("kk", ["900", "1.250", "12.500.000"]),
    ("kk", ["5 ғасыр", "12 ғасыр", "15 ғасыр"]),
    ("ru", ["−12 °C", "-5 °C", "0 °C", "+3 °C", "10 °C"]),
    ("ru", ["2,75 млн км²", "12 млн км²", "19,5 млн км²"]),
    ("en", ["0.5", "2.75", "12.1"]),
    ("en", ["900 people", "1,250 people", "12,500,000 people"]),
]


@pytest.mark.parametrize(("language", "ascending"), NUMBERS, ids=lambda case: str(case))
def test_numbers_stand_in_ascending_order(language: LanguageCode, ascending: list[str]) -> None:
    typed = [*ascending[1::2], *reversed(ascending[::2])]
    assert orders(choice("q", *typed), language) == {tuple(ascending)}


@pytest.mark.parametrize(
    "options",
    [
        ("5 км", "12 м", "7 см", "3 мм"),
        ("1465", "1511", "XVI ғасыр", "1991"),
        ("1465-1480", "1511-1521", "1723-1727", "1991-2000"),
    ],
    ids=["several units", "a word among them", "spans"],
)
def test_what_is_not_a_plain_number_is_shuffled(options: tuple[str, ...]) -> None:
    assert len(orders(choice("q", *options))) > 4


def test_numbers_stand_in_order_before_an_option_about_the_others() -> None:
    question = choice("q", "30", "дұрыс жауап жоқ", "4", "12")
    assert orders(question) == {("4", "12", "30", "дұрыс жауап жоқ")}


# Chance

TEXTS = ("Абай", "Мұхтар", "Сәкен", "Ілияс", "Бейімбет")
CHI_SQUARE = {2: 18.4, 3: 21.1, 4: 23.5}
"""Degrees of freedom -> what chance exceeds once in ten thousand."""


@pytest.mark.parametrize(("count", "right"), [(3, 0), (4, 0), (4, 2), (4, 3), (5, 1)])
def test_the_right_option_stands_anywhere_with_the_same_chance(count: int, right: int) -> None:
    question = choice("q", *TEXTS[:count], right=[right])
    places = Counter(printed(item_of(question, seed)).index(TEXTS[right]) for seed in range(2000))
    expected = 2000 / count
    found = sum((places[at] - expected) ** 2 / expected for at in range(count))
    assert found < CHI_SQUARE[count - 1]


def test_the_right_option_stands_anywhere_in_the_questions_of_one_paper() -> None:
    made = bank(*(choice(f"q{at}", *TEXTS[:4]) for at in range(2000)))
    (variant,) = draw(made, 1, None, 7).variants
    places = Counter(answer(item, "kk").short for item in variant.items())
    assert sum((places[letter] - 500) ** 2 / 500 for letter in "ABCD") < CHI_SQUARE[3]


def skeleton(variant: Variant) -> list[tuple[str, tuple[int, ...]]]:
    return [(item.question.id, item.order) for item in variant.items()]


def test_another_seed_and_another_variant_are_another_order() -> None:
    made = bank(*(choice(f"q{at}") for at in range(12)))
    found = [
        str(skeleton(variant)) for seed in range(25) for variant in draw(made, 4, 12, seed).variants
    ]
    assert len(set(found)) == 100


def test_the_shuffle_of_this_seed_is_the_same_on_every_machine() -> None:
    made = bank(*(choice(f"q{at}") for at in range(6)))
    (variant,) = draw(made, 1, 4, 2026).variants
    assert skeleton(variant) == [
        ("q3", (2, 1, 3, 0)),
        ("q5", (2, 1, 0, 3)),
        ("q0", (2, 1, 0, 3)),
        ("q1", (3, 1, 2, 0)),
    ]


@pytest.mark.parametrize("wanted", range(2, 20, 3))
def test_variants_have_the_same_kinds_points_and_levels(wanted: int) -> None:
    made = bank(
        *(
            (choice, truth)[at % 2](f"q{at}", points=at % 3 + 1, level=LEVELS[at % 5 % 2])
            for at in range(24)
        ),
        *(group(f"g{at}", choice(f"g{at}.1"), truth(f"g{at}.2", points=at + 1)) for at in range(3)),
    )
    worth = {
        str(sorted((it.question.kind, it.question.points, it.question.level) for it in one.items()))
        for one in draw(made, 6, wanted, 1).variants
    }
    assert len(worth) == 1


LEVELS = ("knowledge", "higher")


# Sections and groups


def titles(variant: Variant) -> list[str]:
    return [section.title for section in variant.sections]


def test_without_sections_each_kind_has_one_in_the_usual_order() -> None:
    pairs = (Pair(left="а", right="б"), Pair(left="в", right="г"))
    made = bank(
        Open(id="open", prompt="Түсіндіріңіз."),
        Matching(id="m", prompt="Сәйкестендіріңіз.", pairs=pairs),
        truth("t"),
        group("p", truth("t1")),
        choice("two", right=[0, 1]),
        choice("one"),
    )
    (variant,) = draw(made, 1, None, 1).variants
    assert titles(variant) == [
        "Бір дұрыс жауабы бар тапсырмалар",
        "Бірнеше дұрыс жауабы бар тапсырмалар",
        "Дұрыс па, бұрыс па?",
        "Сәйкестендіру тапсырмалары",
        "Мәтінмен жұмыс",
        "Толық жауапты қажет ететін тапсырмалар",
    ]
    without = [section.title for section in variant.sections if not section.instruction]
    assert without == ["Мәтінмен жұмыс"]


def test_sections_stand_as_declared_then_as_named_then_the_rest() -> None:
    made = bank(
        truth("loose"),
        group("p", truth("p1", section="Мәтін")),
        truth("b", section="Екінші"),
        truth("a", section="Бірінші"),
        truth("c", section="Соңғы"),
        sections=(Section(name="Бірінші", instruction="Ойланыңыз."), Section(name="Екінші")),
    )
    (variant,) = draw(made, 1, None, 1).variants
    assert titles(variant) == ["Бірінші", "Екінші", "Мәтін", "Соңғы", "Дұрыс па, бұрыс па?"]
    assert variant.sections[0].instruction == "Ойланыңыз."
    assert variant.sections[1].instruction.startswith("Тұжырым дұрыс па")


def test_a_section_of_several_kinds_has_no_instruction_of_one_of_them() -> None:
    made = bank(truth("t", section="Тест"), choice("c", section="Тест"))
    (variant,) = draw(made, 1, None, 1).variants
    (section,) = variant.sections
    assert (section.title, section.instruction) == ("Тест", "")
    assert [item.question.kind for item in variant.items()] == ["choice", "truth"]


# Refusals


def refusal(made: Bank, variants: int, wanted: int | None) -> str:
    with pytest.raises(InputError) as error:
        draw(made, variants, wanted, 1)
    (problem,) = error.value.problems
    return problem.message


THREE = (truth("a"), truth("b"), truth("c", status="rejected"), truth("d"))


@pytest.mark.parametrize(
    ("entries", "variants", "wanted", "message"),
    [
        (THREE, 0, 2, "ask for at least 1 variant, not 0"),
        (THREE, -2, 2, "ask for at least 1 variant, not -2"),
        (THREE, 1, 0, "ask for at least 1 question, not 0"),
        (THREE, 1, -5, "ask for at least 1 question, not -5"),
        (
            THREE[:2],
            1,
            7,
            "the bank holds 2 questions, 7 were asked for: add 5, or ask for 2",
        ),
        (
            THREE,
            1,
            7,
            (
                "the bank holds 3 questions (and 1 rejected ones), 7 were asked for: "
                "add or accept 4, or ask for 3"
            ),
        ),
        (
            THREE[2:3],
            1,
            None,
            "every question of the bank is rejected: accept some of them",
        ),
        (
            (group("p", truth("p1"), truth("p2")), group("r", truth("r1"), truth("r2"))),
            1,
            3,
            (
                "the questions of a passage stay together, so that exactly 3 questions cannot be "
                "drawn: ask for 2 / 4"
            ),
        ),
        (
            (group("p", truth("p1"), truth("p2")),),
            1,
            1,
            (
                "the questions of a passage stay together, so that exactly 1 questions cannot be "
                "drawn: ask for 2"
            ),
        ),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_plain_words(
    entries: tuple[Any, ...], variants: int, wanted: int | None, message: str
) -> None:
    assert refusal(bank(*entries), variants, wanted) == message


def test_a_note_names_the_variants_and_questions_that_give_each_other_away() -> None:
    made = bank(truth("a", facts=("f",)), truth("b", facts=("f",)), truth("c"))
    found = draw(made, 2, 3, 1)
    numbers = {
        variant.label: [
            str(item.number) for item in variant.items() if item.question.facts == ("f",)
        ]
        for variant in found.variants
    }
    (note,) = found.notes
    assert "A: {}+{}; B: {}+{}".format(*numbers["A"], *numbers["B"]) in note
    assert draw(made, 2, 2, 1).notes == ()


def test_questions_about_one_passage_may_share_a_fact() -> None:
    made = bank(group("p", truth("a", facts=("f",)), truth("b", facts=("f",))), truth("c"))
    assert draw(made, 1, None, 1).notes == ()


def test_a_variant_makes_a_detour_round_a_fact_rather_than_repeat_a_question() -> None:
    made = bank(
        truth("q0", facts=("б",)),
        choice("q1", facts=("а",)),
        truth("q2", facts=("а",)),
        choice("q3", facts=("а",)),
        choice("q4", facts=("в",)),
        truth("q5", facts=("б",)),
    )
    for seed in range(20):
        found = draw(made, 2, 2, seed)
        one, two = ({item.question.id for item in each.items()} for each in found.variants)
        assert not one & two
        assert found.notes == ()


def test_another_kind_steps_in_where_a_kind_has_nothing_but_what_is_given_away() -> None:
    pairs = tuple(Pair(left=name, right=f"{name}ның бірі") for name in "абвг")
    made = bank(
        Matching(id="m", prompt="Сәйкестендіріңіз.", pairs=pairs, facts=tuple("абвг")),
        *(Short(id=f"s{fact}", prompt="?", answers=(fact,), facts=(fact,)) for fact in "абвг"),
        *(truth(f"t{at}", facts=(str(at),)) for at in range(4)),
    )
    for wanted in (4, 5):
        assert not any("same thing" in note for note in draw(made, 3, wanted, 1).notes)


# Labels and sizes


@pytest.mark.parametrize(
    ("position", "name"),
    [(0, "A"), (1, "B"), (25, "Z"), (26, "AA"), (27, "AB"), (51, "AZ"), (52, "BA"), (702, "AAA")],
)
def test_labels_go_on_behind_z(position: int, name: str) -> None:
    assert label(position) == name


def test_twenty_seven_variants_have_labels_of_their_own() -> None:
    made = bank(*(choice(f"q{at}") for at in range(5)))
    found = [variant.label for variant in draw(made, 27, 5, 1).variants]
    assert found == [*string.ascii_uppercase, "AA"]


def test_a_large_bank_gives_twenty_variants_of_forty_that_share_nothing() -> None:
    made = bank(
        *(
            choice(f"q{at}", facts=(f"f{at // 2}",), section=f"Бөлім {at % 5}", points=at % 2 + 1)
            for at in range(5000)
        )
    )
    found = draw(made, 20, 40, 1)
    drawn = Counter(item.question.id for variant in found.variants for item in variant.items())
    assert found.notes == ()
    assert sum(drawn.values()) == 800
    assert set(drawn.values()) == {1}


def test_all_of_a_large_bank_can_be_asked_for_though_facts_repeat() -> None:
    made = bank(*(choice(f"q{at}", facts=(f"f{at // 2}",)) for at in range(1200)))
    found = draw(made, 2, None, 1)
    assert [len(list(variant.items())) for variant in found.variants] == [1200, 1200]
    assert len(found.notes) == 1
    assert len(found.notes[0]) < 300
