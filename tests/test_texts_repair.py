"""Repairs of typing errors: right, or silent."""

from __future__ import annotations

import pytest
from making import document

from worksheets.texts.repair import repaired

CASES = [
    ("олардың сенімі", "Қазақстан олардын сенімін ақтады.", "олардың"),
    ("a letter of the keyboard", "Қазақстан кандай мемлекет екенін білеміз.", "қандай"),
    ("hard sign", "Қазақстан халықаралық субьектілердің бірі.", "субъектілердің"),
    (
        "spelt right elsewhere",
        "Бұл – мемлекеттің саясаты. Сыртқы саясат – мелекеттің бағыты.",
        "мемлекеттің бағыты",
    ),
]


@pytest.mark.parametrize(("why", "text", "found"), CASES)
def test_a_certain_error_is_repaired_and_reported(why: str, text: str, found: str) -> None:
    mended = repaired(document("kk", text)).sentences[0]
    assert found in mended.text, why
    assert len(mended.repairs) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Қазақстан мисся ашты.",  # nothing near it is certain
        "Лисобон хаттамасына қол қойылды.",  # a name
        "Ғалымдар мейоз туралы айтты, мейоз күрделі.",  # a term: used twice
        "Біз баланың атын білеміз.",  # nothing wrong
    ],
)
def test_what_is_not_certain_is_left_as_it_is(text: str) -> None:
    mended = repaired(document("kk", text)).sentences[0]
    assert (mended.text, mended.repairs) == (text, ())


def test_other_languages_are_left_alone() -> None:
    assert repaired(document("en", "Teh capital of Kazakhstan.")).sentences[0].repairs == ()
