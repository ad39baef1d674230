"""Forms drawn together: as difficult as each other, as different as can be, and a reserve."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from itertools import combinations, pairwise
from statistics import fmean, pstdev

import pytest
from drawn import bank, choice, truth
from hypothesis import given, settings
from hypothesis import strategies as st
from test_variants_blueprint import (
    SEEDS,
    blueprints,
    drawn_or_not,
    ids,
    often,
    rated,
    rated_banks,
)

from worksheets.bank.kinds import Question, Short
from worksheets.bank.model import Bank
from worksheets.variants.blueprint import Blueprint, Heading, Slot
from worksheets.variants.choose import draw
from worksheets.variants.model import Item, Variant


def school_bank(size: int, seed: int = 1, rated: float = 1.0) -> Bank:
    """A bank of ten topics, two levels and difficulties all over the place."""
    rng = random.Random(seed)
    return bank(
        *(
            choice(
                f"q{at}",
                topic=f"{at % 10}-тақырып",
                level=("knowledge", "application")[at % 3 == 0],
                points=1 + (at % 5 == 0),
                difficulty=round(rng.random(), 2) if rng.random() < rated else None,
            )
            for at in range(size)
        )
    )


def means(variants: tuple[Variant, ...]) -> list[float]:
    return [fmean(map(difficulty, each.items())) for each in variants]


def difficulty(item: Item) -> float:
    return 0.5 if item.question.difficulty is None else item.question.difficulty


def spread(numbers: list[float]) -> float:
    return (max(numbers) - min(numbers)) / fmean(numbers)


@pytest.mark.parametrize(
    "size", ["500 of 20 x 40", "160 of 4 x 40", "100 of 4 x 25", "90 of 3 x 20"]
)
@pytest.mark.parametrize("seed", range(4))
def test_forms_are_as_difficult_as_each_other_and_share_little(size: str, seed: int) -> None:
    held, variants, wanted = (int(word) for word in size.replace(" of ", " x ").split(" x "))
    found = draw(school_bank(held, seed), variants, wanted, seed).variants
    assert spread(means(found)) <= 0.01
    deviations = [pstdev(map(difficulty, each.items())) for each in found]
    assert spread(deviations) <= 0.25
    assert all(not ids(one) & ids(other) for one, other in pairwise(found))


def test_a_form_by_plain_chance_would_not_be_so_equal() -> None:
    """The test above is worth its name."""
    questions = list(school_bank(500).all_questions())
    rng = random.Random(1)
    hard = [fmean(q.difficulty or 0.0 for q in rng.sample(questions, 40)) for _ in range(20)]
    assert spread(hard) > 0.1


def test_questions_of_unknown_difficulty_are_not_exchanged_to_make_sums_fit() -> None:
    """Half of the bank unrated: the forms have what chance gave them of these."""
    made = school_bank(200, rated=0.5)
    rated_only = made.model_copy(
        update={
            "questions": tuple(
                each.model_copy(update={"difficulty": 0.5}) for each in made.all_questions()
            )
        }
    )
    unrated = {q.id for q in made.all_questions() if q.difficulty is None}
    for seed in range(5):
        found, level = (draw(each, 4, 30, seed).variants for each in (made, rated_only))
        for one, other in zip(found, level, strict=True):
            assert ids(one) & unrated == ids(other) & unrated
        assert spread(means(found)) <= 0.01


@given(rated_banks(8, 24), st.integers(2, 4), SEEDS, st.data())
@often
def test_neighbours_share_no_more_than_they_must_by_counting(
    made: Bank, variants: int, seed: int, data: st.DataObject
) -> None:
    """With one topic and no facts, only the numbers of each kind and worth count."""
    plainer = made.model_copy(
        update={
            "questions": tuple(
                each.model_copy(update={"topic": "", "facts": (), "section": ""})
                for each in made.questions
                if each.kind != "group"
            )
        }
    )
    wanted = data.draw(st.integers(1, len(plainer.questions)))
    found = draw(plainer, variants, wanted, seed).variants
    sort = {q.id: (q.kind, q.points, q.level) for q in plainer.all_questions()}
    held = Counter(sort.values())
    for one, other in pairwise(found):
        asked = Counter(sort[name] for name in ids(one))
        least = sum(max(0, 2 * number - held[each]) for each, number in asked.items())
        assert len(ids(one) & ids(other)) == least


# What an edit or an addition changes


def by_heart(variants: tuple[Variant, ...]) -> list[object]:
    return [
        (each.label, [(item.number, item.question.id, item.order) for item in each.items()])
        for each in variants
    ]


@given(rated_banks(), blueprints(), SEEDS, st.data())
@often
def test_an_edited_stem_changes_its_own_text_alone(
    made: Bank, plan: Blueprint, seed: int, data: st.DataObject
) -> None:
    before = drawn_or_not(made, plan, 3, seed, reserve=1)
    at = data.draw(st.integers(0, len(made.questions) - 1))
    entries = list(made.questions)
    if entries[at].kind != "group":
        entries[at] = entries[at].model_copy(update={"prompt": "Басқаша сұрақ?"})
    edited = made.model_copy(update={"questions": tuple(entries)})
    after = draw(edited, 3, None, seed, blueprint=plan, reserve=1)
    assert by_heart(before.variants) == by_heart(after.variants)
    assert before.notes == after.notes
    for one, other in zip(before.variants, after.variants, strict=True):
        for item, same in zip(one.items(), other.items(), strict=True):
            assert item == same or item.question.id == entries[at].id


def one_sort_each(rows: int) -> Blueprint:
    """A blueprint whose rows leave nothing open: kind, topic, level and points."""
    sorts = [
        (topic, level) for topic in ("Дала", "Теңіз") for level in ("knowledge", "application")
    ]
    return Blueprint(
        tuple(
            Slot(2, heading=0, kind="choice", topic=topic, level=level, points=1)
            for topic, level in sorts[:rows]
        ),
        (Heading("Тест"),),
    )


@given(
    st.lists(rated("x", facts=False), min_size=16, max_size=40), st.integers(1, 4), SEEDS, st.data()
)
@settings(often, max_examples=150)
def test_an_added_question_that_is_not_drawn_changes_nothing(
    some: list[Question], rows: int, seed: int, data: st.DataObject
) -> None:
    """Rows that say all leave the number of each sort as it is; then only being drawn counts.

    Without a blueprint, or with rows that leave topics open, a question more may change how many
    of its sort a variant has: the proportions are those of the bank.
    """
    *old, new = (each.model_copy(update={"id": f"q{at}"}) for at, each in enumerate(some))
    plan = one_sort_each(rows)
    place = data.draw(st.integers(0, len(old)))
    grown = bank(*old[:place], new, *old[place:])
    before = drawn_or_not(bank(*old), plan, 3, seed)
    after = draw(grown, 3, None, seed, blueprint=plan)
    if not any(new.id in ids(variant) for variant in after.variants):
        assert by_heart(before.variants) == by_heart(after.variants)
        assert before.notes == after.notes


@given(rated_banks(), blueprints(), SEEDS)
@often
def test_a_question_that_fits_no_row_changes_nothing(
    made: Bank, plan: Blueprint, seed: int
) -> None:
    plan = replace(plan, slots=tuple(replace(s, kind=s.kind or "choice") for s in plan.slots))
    stranger = Short(id="new", prompt="?", answers=("а",), facts=("a", "b"), points=3)
    before = drawn_or_not(made, plan, 3, seed)
    grown = made.model_copy(update={"questions": (stranger, *made.questions)})
    assert draw(grown, 3, None, seed, blueprint=plan) == before


# In reserve


def test_reserve_forms_share_nothing_with_the_class_and_are_as_difficult() -> None:
    made = school_bank(300)
    found = draw(made, 4, 30, 5, reserve=2)
    *in_class, one, two = found.variants
    assert [variant.label for variant in found.variants] == ["A", "B", "C", "D", "R1", "R2"]
    had = set().union(*map(ids, in_class))
    assert not had & (ids(one) | ids(two))
    assert spread(means(found.variants)) <= 0.01
    assert found.notes == ()


@given(rated_banks(), blueprints(), SEEDS)
@often
def test_a_reserve_leaves_the_variants_of_the_class_as_they_are(
    made: Bank, plan: Blueprint, seed: int
) -> None:
    """So that it can be made later, with the seed of the class."""
    alone = drawn_or_not(made, plan, 3, seed).variants
    assert draw(made, 3, None, seed, blueprint=plan, reserve=2).variants[:3] == alone


def test_a_reserve_that_has_to_share_says_how_many_and_why_not_fewer() -> None:
    made = bank(*(choice(f"q{at}") for at in range(25)))
    found = draw(made, 2, 10, 1, reserve=1)
    had = ids(found.variants[0]) | ids(found.variants[1])
    assert len(had) == 20
    assert len(had & ids(found.variants[2])) == 5
    (note,) = found.notes
    assert "R1: questions that variants of the class have too: 5." in note
    assert "Fewer cannot be had" in note


@given(rated_banks(6, 20, facts=False), blueprints(), st.integers(1, 3), SEEDS)
@often
def test_what_a_reserve_shares_is_said_and_no_less_where_that_is_claimed(
    made: Bank, plan: Blueprint, variants: int, seed: int
) -> None:
    plan = replace(plan, slots=tuple(replace(slot, same=False) for slot in plan.slots))
    found = drawn_or_not(made, plan, variants, seed, reserve=1)
    had = set().union(*map(ids, found.variants[:-1]))
    shared = len(had & ids(found.variants[-1]))
    said = [note for note in found.notes if "R1:" in note]
    assert bool(said) == bool(shared)
    assert all(f"too: {shared}." in note for note in said)


# When variants are nearly alike


def test_it_is_said_where_variants_are_nearly_alike_and_not_where_that_was_asked_for() -> None:
    made = bank(*(choice(f"q{at}") for at in range(12)))
    (note,) = draw(made, 3, 10, 1).notes
    most = max(
        len(ids(one) & ids(other)) for one, other in combinations(draw(made, 3, 10, 1).variants, 2)
    )
    assert f"{most} of 10." in note
    assert draw(made, 3, 10, 1, repeats="all").notes == ()
    assert draw(made, 3, None, 1).notes == ()
    assert draw(made, 2, 6, 1).notes == ()


def test_a_maximum_is_kept_or_it_is_said_what_is_missing() -> None:
    made = bank(*(choice(f"q{at}") for at in range(16)), *(truth(f"t{at}") for at in range(16)))
    found = draw(made, 4, 10, 3, repeats=3).variants
    assert all(len(ids(one) & ids(other)) <= 3 for one, other in combinations(found, 2))
    assert draw(made, 4, 8, 3, repeats=0).variants
