"""Blueprints: what is asked for is what stands on every variant, or it is said what is missing."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from drawn import bank, choice, group, truth
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.errors import UnsatisfiedAssumption

from worksheets.bank.kinds import Question
from worksheets.bank.model import Bank
from worksheets.errors import InputError
from worksheets.variants import missing
from worksheets.variants.blueprint import Blueprint, Heading, Slot
from worksheets.variants.choose import Drawn, draw
from worksheets.variants.model import Item, Variant

often = settings(
    deadline=None, max_examples=50, suppress_health_check=[HealthCheck.filter_too_much]
)


@pytest.fixture(autouse=True)
def _no_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    """The messages without proofs; what a solver adds has tests of its own."""
    monkeypatch.setattr(missing, "least_additions", lambda *_: None)


SEEDS = st.integers(0, 10**6)
LEVELS = ("knowledge", "application", "higher")
TOPICS = ("Дала", "Теңіз")


@st.composite
def rated(draw_: st.DrawFn, name: str, facts: bool = True) -> Question:
    fields: dict[str, Any] = {
        "topic": draw_(st.sampled_from(TOPICS)),
        "level": draw_(st.sampled_from(LEVELS[:2])),
        "objective": draw_(st.sampled_from(("8.1.1", "8.1.2"))),
        "points": draw_(st.integers(1, 2)),
        "section": draw_(st.sampled_from(("", "Тест"))),
        "difficulty": draw_(st.none() | st.integers(1, 9).map(lambda tenth: tenth / 10)),
        "facts": tuple(draw_(st.lists(st.sampled_from("abcdefghij"), max_size=int(facts)))),
    }
    return choice(name, **fields) if draw_(st.booleans()) else truth(name, **fields)


@st.composite
def rated_banks(draw_: st.DrawFn, least: int = 10, most: int = 22, facts: bool = True) -> Bank:
    count = draw_(st.integers(least, most))
    singles = [draw_(rated(f"q{at}", facts)) for at in range(count)]
    passages = [
        group(f"g{at}", truth(f"g{at}.1", points=2), choice(f"g{at}.2"))
        for at in range(draw_(st.integers(0, 3)))
    ]
    return bank(*singles, *passages)


@st.composite
def blueprints(draw_: st.DrawFn, /, **fields: Any) -> Blueprint:
    slots = [
        Slot(
            draw_(st.integers(1, 3)),
            heading=at,
            kind=draw_(st.sampled_from(("", "", "choice", "truth"))),
            topic=draw_(st.sampled_from(("", *TOPICS))),
            level=draw_(st.sampled_from(("", *LEVELS[:2]))),
            objective=draw_(st.sampled_from(("", "8.1.1"))),
            points=draw_(st.sampled_from((None, 1, 2))),
            same=draw_(st.sampled_from((False, False, True))),
        )
        for at in range(draw_(st.integers(1, 3)))
    ]
    headings = tuple(
        Heading(f"{at}-бөлім", order=draw_(st.sampled_from(("chance", "easy-to-hard", "bank"))))
        for at in range(len(slots))
    )
    return Blueprint(tuple(slots), headings, **fields)


def drawn_or_not(made: Bank, plan: Blueprint, variants: int, seed: int, **more: Any) -> Drawn:
    """The variants; an example that the bank is too small for is passed over."""
    try:
        return draw(made, variants, None, seed, blueprint=plan, **more)
    except InputError:
        raise UnsatisfiedAssumption from None


def ids(variant: Variant) -> set[str]:
    return {item.question.id for item in variant.items()}


def fits(item: Item, slot: Slot) -> bool:
    question = item.question
    return (
        slot.kind in {"", question.kind}
        and slot.topic in {"", question.topic}
        and slot.level in {"", question.level}
        and slot.objective in {"", question.objective}
        and slot.points in {None, question.points}
    )


@given(rated_banks(), blueprints(), st.integers(1, 4), SEEDS)
@often
def test_every_row_has_its_questions_in_every_variant(
    made: Bank, plan: Blueprint, variants: int, seed: int
) -> None:
    for variant in drawn_or_not(made, plan, variants, seed).variants:
        assert [section.title for section in variant.sections] == [
            heading.title for heading in plan.headings
        ]
        for section, slot in zip(variant.sections, plan.slots, strict=True):
            items = [item for part in section.parts for item in part.items]
            assert len(items) == slot.questions
            assert all(fits(item, slot) for item in items)
        assert len(ids(variant)) == plan.questions


@given(rated_banks(), blueprints(), st.integers(2, 4), SEEDS)
@often
def test_variants_are_equal_in_points_kinds_topics_and_levels_and_hold_no_rivals(
    made: Bank, plan: Blueprint, variants: int, seed: int
) -> None:
    found = drawn_or_not(made, plan, variants, seed).variants
    worth = {
        (
            variant.points,
            str(sorted((i.question.kind, i.question.points, i.question.level) for i in items)),
            str(sorted((i.question.topic, i.question.level) for i in items)),
        )
        for variant in found
        for items in [list(variant.items())]
    }
    assert len(worth) == 1
    for variant in found:
        facts = Counter(fact for item in variant.items() for fact in item.question.facts)
        assert not facts or max(facts.values()) == 1


@given(rated_banks(8, 20), blueprints(), st.integers(2, 4), st.integers(0, 3), SEEDS)
@often
def test_no_two_variants_share_more_than_they_may(
    made: Bank, plan: Blueprint, variants: int, limit: int, seed: int
) -> None:
    plan = replace(plan, repeats=limit, slots=tuple(replace(s, same=False) for s in plan.slots))
    found = drawn_or_not(made, plan, variants, seed).variants
    assert all(len(ids(one) & ids(other)) <= limit for one, other in combinations(found, 2))


@given(rated_banks(), blueprints(), SEEDS)
@often
def test_what_is_to_be_the_same_is_the_same(made: Bank, plan: Blueprint, seed: int) -> None:
    first, *others = drawn_or_not(made, plan, 3, seed).variants
    for at, slot in enumerate(plan.slots):
        if slot.same:
            mine = {i.question.id for part in first.sections[at].parts for i in part.items}
            for other in others:
                assert mine == {
                    i.question.id for part in other.sections[at].parts for i in part.items
                }


@given(rated_banks(), blueprints(), SEEDS, st.data())
@often
def test_fixed_questions_stand_in_every_variant(
    made: Bank, plan: Blueprint, seed: int, data: st.DataObject
) -> None:
    names = data.draw(st.sets(st.sampled_from([e.id for e in made.questions]), max_size=2))
    plan = replace(plan, fixed=tuple(sorted(names)))
    for variant in drawn_or_not(made, plan, 3, seed).variants:
        assert names <= ids(variant)


@given(rated_banks(), blueprints(repeats="all"), SEEDS)
@often
def test_all_the_same_questions_in_another_order(made: Bank, plan: Blueprint, seed: int) -> None:
    found = drawn_or_not(made, plan, 4, seed).variants
    assert len({frozenset(ids(variant)) for variant in found}) == 1


ADD = re.compile(r"(\d+) \(([^)]*)\)")


def added_by(message: str, begun: int) -> list[Question]:
    """The questions that a message says would be enough, made to the letter."""
    told = message.partition("on facts of their own: ")[2].partition(";")[0]
    made: list[Question] = []
    for number, fields in ADD.findall(told):
        said = dict(field.split(": ") for field in fields.split(", "))
        kind, points = said.pop("kind"), int(said.pop("points"))
        for _ in range(int(number)):
            name = f"new{begun + len(made)}"
            if kind == "choice":
                made.append(choice(name, points=points, **said))
            else:
                made.append(truth(name, points=points, **said))
    return made


@pytest.mark.parametrize("limit", ["least", 0, 1, 2])
@given(rated_banks(2, 10), blueprints(), st.integers(2, 4), SEEDS, st.data())
@settings(deadline=None, max_examples=100)
def test_adding_what_is_missing_makes_the_run_succeed(
    limit: Any, made: Bank, plan: Blueprint, variants: int, seed: int, data: st.DataObject
) -> None:
    plan = replace(plan, repeats=limit)
    new: list[Question] = []
    for message in refused(made, plan, variants, seed):
        some = added_by(message, len(new))
        assert some, message
        new += some
    entries = list(made.questions)
    for each in new:
        entries.insert(data.draw(st.integers(0, len(entries))), each)
    grown = made.model_copy(update={"questions": tuple(entries)})
    assert draw(grown, variants, None, seed, blueprint=plan).variants


def refused(made: Bank, plan: Blueprint, variants: int, seed: int) -> list[str]:
    """Why the variants cannot be drawn; nothing where they can."""
    try:
        draw(made, variants, None, seed, blueprint=plan)
    except InputError as error:
        return [problem.message for problem in error.problems]
    return []
