"""Where right answers stand: by chance alone, seldom drawn again, and never twice alike."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import pairwise, product
from math import comb, factorial

import pytest
from drawn import LanguageCode, bank, choice, group, truth
from hypothesis import given, settings
from hypothesis import strategies as st
from printed import item_of, printed
from test_variants_forms import by_heart

from worksheets.bank.kinds import Choice, Question
from worksheets.variants.choose import draw
from worksheets.variants.model import Variant
from worksheets.variants.positions import count_odds, is_extreme, longest_run, position, run_up_to

FAIR = (0.25, 0.25, 0.25, 0.25)
QUESTIONS = 20


def key(variant: Variant) -> list[int]:
    found = (position(item.question, item.order) for item in variant.items())
    return [at for at in found if at is not None]


@cache
def keys() -> list[list[int]]:
    """Two thousand keys: four variants each of five hundred seeds."""
    made = bank(*(choice(f"q{at}") for at in range(4 * QUESTIONS)))
    return [
        key(variant) for seed in range(500) for variant in draw(made, 4, QUESTIONS, seed).variants
    ]


def test_over_two_thousand_keys_every_position_is_as_frequent_as_chance_has_it() -> None:
    for number in (None, 0, 7, QUESTIONS - 1):
        found = Counter(
            at for each in keys() for at in (each if number is None else [each[number]])
        )
        due = sum(found.values()) / 4
        assert sum((found[at] - due) ** 2 / due for at in range(4)) < 21.1


def test_over_two_thousand_keys_one_letter_tells_nothing_of_the_next() -> None:
    """A right answer follows one of its own letter a quarter of the time."""
    pairs = [one == other for each in keys() for one, other in pairwise(each)]
    due = len(pairs) / 4
    assert abs(sum(pairs) - due) < 4 * (due * 0.75) ** 0.5


def test_exactly_balanced_keys_are_no_more_frequent_than_by_chance() -> None:
    balanced = sum(set(Counter(each).values()) == {QUESTIONS // 4} for each in keys())
    by_chance = factorial(QUESTIONS) / factorial(QUESTIONS // 4) ** 4 / 4**QUESTIONS
    due = by_chance * len(keys())
    assert balanced <= due + 3 * due**0.5
    assert balanced >= due - 3 * due**0.5


def test_no_key_is_extreme_and_few_that_chance_gives_are_drawn_again() -> None:
    odds = [FAIR] * QUESTIONS
    assert not any(is_extreme(each, odds) for each in keys())
    assert is_extreme([0] * QUESTIONS, odds)
    assert is_extreme([0, 1, 2, 3] * 5 + [], odds)  # no letter ever follows itself
    assert is_extreme([0, 1, 1, 2] * 5, odds)  # D is never right


def test_the_chance_of_counts_and_runs_is_exact() -> None:
    found = count_odds([0.25] * 6)
    for number in range(7):
        assert found[number] == pytest.approx(comb(6, number) * 0.25**number * 0.75 ** (6 - number))
    odds = [FAIR, (0.5, 0.5), FAIR, (1.0, 0.0, 0.0), FAIR]
    for length in range(6):
        likely = 0.0
        for each in product(range(4), repeat=5):
            weight = 1.0
            for at, own in zip(each, odds, strict=True):
                weight *= own[at] if at < len(own) else 0.0
            likely += weight * (longest_run(each) <= length)
        assert run_up_to(odds, length) == pytest.approx(likely)


@given(st.integers(2, 5), st.integers(0, 10**6))
@settings(deadline=None, max_examples=40)
def test_a_question_in_several_variants_has_its_key_in_several_places(
    variants: int, seed: int
) -> None:
    made = bank(
        *(choice(f"q{at}") for at in range(6)),
        choice("two", "иә", "жоқ"),
        group("g", choice("g.1"), truth("g.2")),
    )
    found = draw(made, variants, None, seed, repeats="all").variants
    stands: dict[str, set[int]] = {}
    for variant in found:
        for item in variant.items():
            at = position(item.question, item.order)
            if at is not None:
                stands.setdefault(item.question.id, set()).add(at)
    assert all(len(each) > 1 for each in stands.values())


def test_a_locked_key_stays_where_it_is_in_every_variant() -> None:
    made = bank(choice("q", "30", "4", "12", right=[2]), choice("all", "Б", "А", lock="all"))
    for variant in draw(made, 4, None, 1).variants:
        stands = {item.question.id: position(item.question, item.order) for item in variant.items()}
        assert stands == {"q": 1, "all": 0}


def test_a_key_that_is_drawn_again_is_not_drawn_again_for_a_wording() -> None:
    """Among these seeds some first keys are extreme; other stems leave all keys as they are."""
    made = bank(*(choice(f"q{at}") for at in range(QUESTIONS)))
    other = made.model_copy(
        update={
            "questions": tuple(
                each.model_copy(update={"prompt": f"{each.id}?"}) for each in made.all_questions()
            )
        }
    )
    again = 0
    for seed in range(200):
        one, two = (draw(each, 1, None, seed).variants for each in (made, other))
        assert by_heart(one) == by_heart(two)
        first = next(one[0].items())
        again += first.order != alone(first.question, seed)
    assert 0 < again < 20


def alone(question: Question, seed: int) -> tuple[int, ...]:
    """The order of a question where nothing else is in the key: its own first chance."""
    return item_of(question, seed).order


# What keeps its place by what it says


def orders(question: Choice, language: LanguageCode) -> set[tuple[str, ...]]:
    return {tuple(printed(item_of(question, seed, language))) for seed in range(30)}


@pytest.mark.parametrize(
    ("language", "option"),
    [
        ("kk", "А және В"),
        ("kk", "A, C және D дұрыс"),
        ("kk", "Ә мен Б"),
        ("kk", "тек А"),
        ("kk", "А, Б екеуі де дұрыс"),
        ("ru", "А и В"),
        ("ru", "верны A и C"),
        ("ru", "только Б"),
        ("ru", "Ответы А, Б, В"),
        ("en", "both A and C"),
        ("en", "A and B"),
        ("en", "Neither A nor B."),
        ("en", "only B is correct"),
    ],
)
def test_an_option_that_names_letters_keeps_the_whole_question(
    language: LanguageCode, option: str
) -> None:
    question = choice("q", "Абай", "Мұхтар", "Сәкен", option)
    assert orders(question, language) == {("Абай", "Мұхтар", "Сәкен", option)}


@pytest.mark.parametrize(
    ("language", "options"),
    [
        ("kk", ("А дәрумені", "В дәрумені", "С дәрумені")),
        ("kk", ("А", "В", "С")),
        ("ru", ("витамины А и В", "витамины С и D", "витамины Е и К")),
        ("ru", ("и", "а", "но")),
        ("en", ("a cat", "a dog", "an ox")),
        ("en", ("1 and 3", "2 and 3", "1 and 2")),
        ("en", ("X and Y", "Y and Z", "X and Z")),
        ("kk", ("барлығы 12 мемлекет", "барлығы он мемлекет", "төрт мемлекет")),
        ("ru", ("все реки", "ни одной реки", "две реки")),
        ("en", ("all rivers", "no rivers", "none but the Ural")),
    ],
)
def test_what_only_looks_like_letters_or_a_sum_is_shuffled(
    language: LanguageCode, options: tuple[str, ...]
) -> None:
    assert len(orders(choice("q", *options), language)) > 3


@pytest.mark.parametrize(
    "options",
    [("1465", "1511", "1847"), ("А және Б", "Абай", "Мұхтар"), ("Абай", "Барлығы дұрыс", "Сәкен")],
)
def test_everything_moves_where_the_lock_says_free(options: tuple[str, ...]) -> None:
    assert len(orders(choice("q", *options, lock="free"), "kk")) == 6


def test_a_note_names_the_questions_whose_options_were_kept() -> None:
    made = bank(
        choice("sum", "Абай", "Мұхтар", "Барлығы дұрыс"),
        choice("letters", "Абай", "Мұхтар", "А және В"),
        choice("hers", "Абай", "Мұхтар", "Барлығы дұрыс", lock="last"),
        choice("free", "Абай", "Мұхтар", "Барлығы дұрыс", lock="free"),
        choice("numbers", "1", "2", "3"),
    )
    last, letters = draw(made, 2, None, 1).notes
    assert "(sum)" in last
    assert "(letters)" in letters
