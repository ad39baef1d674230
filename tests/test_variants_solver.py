"""What a solver proves of a bank that is too small; without one, nothing is claimed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest
from drawn import bank, choice, truth
from hypothesis import given, settings
from hypothesis import strategies as st
from test_variants_blueprint import blueprints, rated_banks

from worksheets.bank.kinds import Question
from worksheets.bank.model import Bank
from worksheets.errors import InputError
from worksheets.variants.blueprint import Blueprint, Heading, Slot, Wish
from worksheets.variants.choose import draw
from worksheets.variants.missing import additions
from worksheets.variants.solver import least_additions
from worksheets.variants.units import units_of

pytest.importorskip("highspy")


def plan(*slots: Slot, repeats: Any = 0) -> Blueprint:
    return Blueprint(slots, (Heading("А"),), repeats=repeats)


def refusal(plan: Blueprint, *questions: Question) -> str:
    with pytest.raises(InputError) as error:
        draw(bank(*questions), 4, None, 1, blueprint=plan)
    return str(error.value)


ROW = Slot(3, 0, kind="choice", level="application", objective="8.1.3")
NINE = [choice(f"q{at}", level="application", objective="8.1.3") for at in range(9)]


def test_the_missing_questions_are_named_and_that_fewer_will_not_do() -> None:
    assert refusal(plan(ROW), *NINE) == (
        "too few questions for 4 variants without repeats; enough would be, on facts of their own: "
        "3 (kind: choice, level: application, objective: 8.1.3, points: 1); with «--max-shared 1»: "
        "nothing (fewer will not do, as a solver has proved)"
    )


def test_without_the_solver_the_message_claims_no_more_than_it_knows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr("worksheets.variants.solver.import_module", missing)
    message = refusal(plan(ROW), *NINE)
    assert "enough would be" in message
    assert "solver" not in message
    assert "will not do" not in message


def test_variants_are_the_same_with_and_without_the_solver(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = bank(*NINE, *(truth(f"t{at}", facts=(f"f{at % 5}",)) for at in range(12)))
    found = draw(made, 3, 8, 1, reserve=1)
    monkeypatch.setitem(import_module("sys").modules, "highspy", None)
    assert draw(made, 3, 8, 1, reserve=1) == found


@given(rated_banks(2, 10), blueprints(), st.integers(2, 3), st.sampled_from([None, 0]))
@settings(deadline=None, max_examples=60)
def test_the_solver_never_asks_for_more_than_is_known_to_be_enough(
    made: Bank, plan: Blueprint, variants: int, limit: int | None
) -> None:
    units, wish = units_of(made), Wish(plan, variants, limit)
    added = additions(units, wish)
    if added:
        least = least_additions(units, added, wish)
        assert least is None or least <= len(added)


@given(st.integers(1, 4), st.integers(2, 4), st.integers(0, 12))
@settings(deadline=None, max_examples=30)
def test_where_only_numbers_count_both_say_the_same(asked: int, variants: int, held: int) -> None:
    questions = [choice(f"q{at}") for at in range(held)] + [truth("other")]
    wish = Wish(plan(Slot(asked, 0, kind="choice")), variants, 0)
    units = units_of(bank(*questions))
    added = additions(units, wish)
    assert added is not None
    assert len(added) == max(0, asked * variants - held)
    assert least_additions(units, added, wish) == len(added)
