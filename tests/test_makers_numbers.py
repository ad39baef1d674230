"""Wrong numbers: what holds for every one of them."""

from __future__ import annotations

from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worksheets.languages.grammar import GRAMMARS
from worksheets.makers.numbers import (
    plural_form,
    spoken_last,
    value_of,
    written,
    wrong_numbers,
    wrong_years,
)

LANGUAGES = st.sampled_from(["kk", "ru", "en"])


@given(LANGUAGES, st.integers(2, 2_000_000), st.integers(0, 2), st.randoms(use_true_random=False))
def test_wrong_numbers_are_wrong_distinct_and_of_the_same_form(
    language: str, number: int, places: int, rng: Random
) -> None:
    grammar = GRAMMARS[language]
    like = written(
        Decimal(number).scaleb(-places),
        f"0{grammar.decimal}{'0' * places}" if places else "0",
        grammar,
    )
    wrong = wrong_numbers(like, grammar, frozenset({like}), Random(rng.random()))
    assert len(wrong) in {0, 3}
    values = [value_of(text, grammar) for text in wrong]
    assert value_of(like, grammar) not in values
    assert len(set(values)) == len(values)
    assert all(value > 0 for value in values)
    assert values == sorted(values)
    for text in wrong:
        assert (grammar.decimal in text) == (grammar.decimal in like)
        if language == "ru":
            assert plural_form(value_of(text, grammar)) == plural_form(value_of(like, grammar))


@given(st.integers(2, 500).filter(lambda n: n % 10 != 1 or n % 100 == 11), st.integers())
def test_there_are_always_enough_wrong_counts(number: int, seed: int) -> None:
    assert len(wrong_numbers(str(number), GRAMMARS["kk"], frozenset(), Random(seed))) == 3


@given(st.integers(1000, 2099), st.integers(0, 30), st.integers())
def test_wrong_years_are_near_and_not_later_than_the_text(year: int, room: int, seed: int) -> None:
    wrong = wrong_years(str(year), frozenset(), (0, year + room), Random(seed))
    assert len(wrong) == 3
    assert all(0 < abs(int(text) - year) < 10 and int(text) <= year + room for text in wrong)


def test_the_rank_of_the_right_number_is_left_to_chance() -> None:
    ranks = [0, 0, 0, 0]
    for seed in range(400):
        wrong = wrong_numbers("150", GRAMMARS["kk"], frozenset(), Random(seed))
        ranks[sum(int(text) < 150 for text in wrong)] += 1
    assert min(ranks) > 60


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("kk", "13,6", "13.6"),
        ("ru", "2 000", "2000"),
        ("en", "2,000", "2000"),
        ("en", "13.6", "13.6"),
    ],
)
def test_numbers_are_read_and_written_as_the_language_writes_them(
    language: str, text: str, value: str
) -> None:
    grammar = GRAMMARS[language]
    assert value_of(text, grammar) == Decimal(value)
    assert written(Decimal(value), text, grammar) == text


@pytest.mark.parametrize(
    ("number", "last"),
    [(1992, 2), (60, 60), (200, 100), (1000, 1000), (80, 80), (115, 5), (2000, 1000)],
)
def test_the_part_of_a_numeral_that_is_spoken_last(number: int, last: int) -> None:
    assert spoken_last(number) == last


@pytest.mark.parametrize(
    ("number", "form"),
    [("1", "one"), ("21", "one"), ("11", "many"), ("3", "few"), ("13", "many"), ("2.5", "few")],
)
def test_the_russian_noun_after_a_number(number: str, form: str) -> None:
    assert plural_form(Decimal(number)) == form
