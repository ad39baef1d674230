"""Renewing a bank: what the teacher did to a question is never lost, the rest is fresh."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from drawn import bank as bank_of
from drawn import questions, truth
from hypothesis import given, settings
from hypothesis import strategies as st

from worksheets.bank.disk import read_bank_text, write_bank
from worksheets.bank.ids import fingerprint, is_edited
from worksheets.bank.kinds import Choice, Evidence, Question
from worksheets.bank.model import Bank, Group, Section
from worksheets.bank.renew import Counts, renewed
from worksheets.makers import make_bank, merged
from worksheets.texts import read_document

BANKS = Path(__file__).resolve().parents[1] / "banks"
SAMPLES = sorted(BANKS.glob("*.txt"))
FRESH = make_bank(read_document(BANKS / "egemen-el.kk.txt"))[0]
FEW = list(FRESH.all_questions())[:10]


def of(*entries: Question | Group, **fields: object) -> Bank:
    return FRESH.model_copy(update={"questions": entries, **fields})


def reread(bank: Bank) -> Bank:
    return read_bank_text(write_bank(bank), "b.yaml")


def renew(old: Bank, fresh: Bank) -> list[Question | Group]:
    return list(renewed(reread(old), fresh)[0].questions)


def changed(question: Question, **fields: object) -> Question:
    return question.model_copy(update=fields)


def with_another_distractor(question: Question) -> Question:
    if not isinstance(question, Choice):
        return changed(question, explanation="Неге екені белгілі.")
    wrong = next(option for option in question.options if not option.correct)
    other = wrong.model_copy(update={"text": "мүлде басқа"})
    options = tuple(other if option == wrong else option for option in question.options)
    return changed(question, options=options)


EDITS: dict[str, Callable[[Question], Question]] = {
    "accepted": lambda question: changed(question, status="accepted"),
    "rejected": lambda question: changed(question, status="rejected"),
    "prompt": lambda question: changed(question, prompt=f"Айтшы, {question.prompt}"),
    "distractor": with_another_distractor,
    "points": lambda question: changed(question, points=7),
    "name": lambda question: changed(question, id=f"my-{question.id}"),
    "prompt and name": lambda question: changed(
        question, prompt=f"Қане, {question.prompt}", id=f"own-{question.id}"
    ),
    "by hand": lambda question: changed(question, maker="", made=""),
}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_what_a_rule_made_carries_its_fingerprint_through_the_file(path: Path) -> None:
    bank = make_bank(read_document(path))[0]
    assert all(re.fullmatch("[0-9a-f]{8}", question.made) for question in bank.all_questions())
    for each in (bank, reread(bank), reread(reread(bank)), merged([bank, bank])):
        assert not any(is_edited(question) for question in each.all_questions())


@given(question=questions("q1"))
def test_the_fingerprint_outlives_the_file(question: Question) -> None:
    again = next(reread(bank_of(question)).all_questions())
    assert fingerprint(again) == fingerprint(question)


def test_where_a_question_comes_from_is_no_edit_of_it() -> None:
    moved = changed(FEW[0], evidence=Evidence(quote="Басқа.", file="b.txt"), facts=("x",))
    assert fingerprint(moved) == FEW[0].made
    assert not is_edited(moved)
    assert not is_edited(changed(FEW[0], status="accepted"))


@pytest.mark.parametrize("edit", sorted(set(EDITS) - {"accepted", "rejected"}))
def test_every_edit_is_seen(edit: str) -> None:
    assert all(is_edited(EDITS[edit](question)) for question in FEW)


@pytest.mark.parametrize("edit", EDITS)
def test_what_was_touched_stays_in_its_place_and_its_original_stays_away(edit: str) -> None:
    for at, question in enumerate(FEW):
        old = [*FEW]
        old[at] = EDITS[edit](question)
        assert renew(of(*old), of(*FEW)) == old


def test_a_rejected_question_stays_away_under_another_name_too() -> None:
    rejected = changed(FEW[2], id="no-good", status="rejected", made="")
    assert renew(of(rejected), of(*FEW[:4])) == [*FEW[:2], rejected, FEW[3]]


def test_a_draft_that_nobody_touched_is_replaced_or_goes() -> None:
    fresh = [with_another_distractor(question) for question in FEW[:3]]
    fresh = [changed(question, made=fingerprint(question)) for question in fresh]
    bank, counts = renewed(reread(of(*FEW[:5])), of(*fresh))
    assert list(bank.questions) == fresh
    assert counts == Counts(accepted=0, edited=0, rejected=0, new=0, gone=2)


def test_new_questions_come_in_where_the_text_has_them() -> None:
    mine = truth("mine")
    kept = [changed(FEW[5], status="accepted"), mine, changed(FEW[2], status="rejected")]
    bank, counts = renewed(reread(of(*kept)), of(*FEW[1:8]))
    assert list(bank.questions) == [
        kept[0], *FEW[6:8], mine, FEW[1], kept[2], *FEW[3:5],
    ]  # fmt: skip
    assert counts == Counts(accepted=1, edited=1, rejected=1, new=5, gone=0)


def test_with_nothing_in_common_the_new_ones_come_last() -> None:
    mine = truth("mine")
    assert renew(of(mine), of(*FEW)) == [mine, *FEW]


def test_a_question_without_a_fingerprint_is_not_known_to_be_untouched() -> None:
    older = changed(with_another_distractor(FEW[0]), made="")
    assert renew(of(older), of(*FEW[:2])) == [older, FEW[1]]


def test_groups_sections_title_and_subject_are_hers() -> None:
    inside = (FEW[1], changed(FEW[3], status="accepted"))
    group = Group(kind="group", id="g", passage="Мәтін.", questions=inside)
    own = {"title": "Менің тақырыбым", "subject": "Тарих", "sections": (Section(name="А"),)}
    bank, counts = renewed(reread(of(FEW[0], group, **own)), of(*FEW[:5], source="other.txt"))
    assert (bank.title, bank.subject, bank.sections) == tuple(own.values())
    assert bank.source == "other.txt"
    assert list(bank.questions) == [FEW[0], group, FEW[2], FEW[4]]
    assert counts.accepted == 1


def test_a_copy_made_by_hand_and_its_original_both_stay() -> None:
    copy = changed(FEW[0], id="copy", prompt="Менің сұрағым қандай?")
    assert renew(of(FEW[0], copy), of(*FEW[:2])) == [FEW[0], FEW[1], copy]


@settings(deadline=None, max_examples=60)
@given(
    touched=st.lists(
        st.sampled_from(["untouched", "removed", *EDITS]), min_size=len(FEW), max_size=len(FEW)
    ),
    order=st.permutations(range(len(FEW))),
)
def test_whatever_she_did_nothing_of_it_is_lost_and_nothing_comes_twice(
    touched: list[str], order: list[int]
) -> None:
    edited = [
        EDITS[touched[at]](FEW[at]) if touched[at] in EDITS else FEW[at]
        for at in order
        if touched[at] != "removed"
    ]
    hers = [EDITS[touched[at]](FEW[at]) for at in order if touched[at] in EDITS]
    mine = truth("mine")
    bank, counts = renewed(reread(of(mine, *edited)), of(*FEW))
    made = list(bank.all_questions())
    assert [question for question in made if question in hers] == hers
    assert [question for question in made if question in edited] == edited
    assert mine in made
    assert len({question.id for question in made}) == len(made) == len(FEW) + 1
    assert (counts.new, counts.gone) == (touched.count("removed"), 0)
    assert write_bank(renewed(reread(bank), of(*FEW))[0]) == write_bank(bank)
