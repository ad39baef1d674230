"""The figures of fairness, held against what anybody can count on the papers."""

from __future__ import annotations

from collections import Counter
from math import comb
from statistics import fmean, pstdev

import pytest
from drawn import bank, banks, choice, truth
from hypothesis import given, settings
from hypothesis import strategies as st

from worksheets.bank.model import Bank
from worksheets.variants.answers import answer
from worksheets.variants.choose import draw
from worksheets.variants.fairness import Cell, fairness
from worksheets.variants.model import Variant

often = settings(deadline=None, max_examples=25)


@given(banks(), st.integers(1, 4), st.integers(0, 10**6))
@often
def test_the_figures_are_what_one_counts_on_the_papers(made: Bank, count: int, seed: int) -> None:
    variants = draw(made, count, None, seed, reserve=1).variants
    found = fairness(variants)
    assert [form.label for form in found.forms] == [variant.label for variant in variants]
    ids = [{item.question.id for item in variant.items()} for variant in variants]
    assert found.overlap == tuple(tuple(len(one & other) for other in ids) for one in ids)
    for form, variant in zip(found.forms, variants, strict=True):
        questions = [item.question for item in variant.items()]
        hard = [0.5 if each.difficulty is None else each.difficulty for each in questions]
        assert (form.questions, form.points) == (len(questions), variant.points)
        assert form.mean == pytest.approx(fmean(hard))
        assert form.deviation == pytest.approx(pstdev(hard))
        assert form.unrated == sum(each.difficulty is None for each in questions)
        assert Counter({(c.topic, c.level): c.questions for c in form.cells}) == Counter(
            (each.topic, each.level) for each in questions
        )
        letters = letters_of(variant)
        assert [
            sum(letter == name for letter in letters)
            for name in "ABCDEFGHIJ"[: len(form.positions)]
        ] == list(form.positions)
        assert sum(form.positions) == len(letters)
        assert 0 < form.likely <= 1


def letters_of(variant: Variant) -> list[str]:
    """The letters on the key of choices with one right option, in their order."""
    found = [
        answer(item, variant.language).short
        for item in variant.items()
        if item.question.kind == "choice"
    ]
    return [short for short in found if "," not in short]


@given(banks(), st.integers(0, 10**6))
@often
def test_every_question_has_its_number_and_letter_in_every_form_that_holds_it(
    made: Bank, seed: int
) -> None:
    variants = draw(made, 3, None, seed).variants
    told = {
        (question.question, seat.label): (seat.number, seat.position)
        for question in fairness(variants).questions
        for seat in question.seats
    }
    counted = 0
    for variant in variants:
        for item in variant.items():
            counted += 1
            number, position = told[item.question.id, variant.label]
            assert number == item.number
            short = answer(item, variant.language).short
            if item.question.kind == "choice" and "," not in short:
                assert position == "ABCDEFGHIJ".index(short)
            else:
                assert position is None
    assert counted == len(told)


def test_the_same_variants_have_the_same_figures() -> None:
    made = bank(*(choice(f"q{at}") for at in range(30)))
    variants = draw(made, 3, 10, 1).variants
    assert fairness(variants) == fairness(variants)


def test_the_chance_of_an_uneven_key_is_what_it_is() -> None:
    """Of two letters, all ten the same comes about twice in 1024 times, five and five always."""
    questions = [choice(f"q{at}", "иә", "жоқ") for at in range(10)]
    seen = {}
    for seed in range(200):
        (form,) = fairness(draw(bank(*questions), 1, None, seed).variants).forms
        seen[min(form.positions)] = form.likely
    for least, likely in seen.items():
        exact = min(1.0, 2 * sum(comb(10, at) for at in range(least + 1)) / 2**10)
        assert likely == pytest.approx(exact, abs=0.025)
    assert seen[5] == 1


def test_locked_keys_do_not_count_as_uneven() -> None:
    locked = [choice(f"q{at}", "бір", "екі", "үш", lock="all") for at in range(12)]
    (form,) = fairness(draw(bank(*locked), 1, None, 1).variants).forms
    assert form.positions == (12, 0, 0)
    assert form.longest_run == 12
    assert form.likely == 1


def test_without_choices_there_is_nothing_uneven() -> None:
    (form,) = fairness(draw(bank(truth("t", topic="Дала")), 1, None, 1).variants).forms
    assert (form.positions, form.longest_run, form.likely) == ((), 0, 1.0)
    assert form.cells == (Cell("Дала", "knowledge", 1),)
