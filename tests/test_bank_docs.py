"""The manual of the bank format and the format cannot drift apart."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from worksheets.bank.check import check_text
from worksheets.bank.disk import read_bank_text
from worksheets.bank.fields import FIELDS
from worksheets.bank.kinds import KINDS
from worksheets.bank.tidy import BOOLEANS

DOC = Path(__file__).parents[1] / "docs" / "bank-format.md"


def examples() -> list[str]:
    manual = DOC.read_text(encoding="utf-8")
    found = re.findall(r"(?ms)^(```+)yaml\n(.*?)^\1$", manual)
    return [example for _, example in found]


@pytest.mark.parametrize("example", examples())
def test_the_examples_of_the_manual_are_sound(example: str) -> None:
    assert check_text(example, "bank-format.md") == []


def test_the_manual_names_every_field_and_shows_every_kind() -> None:
    manual = DOC.read_text(encoding="utf-8")
    unnamed = [name for name in FIELDS if not re.search(rf"`{name}`|\b{name}: ?", manual)]
    assert unnamed == []
    banks = [read_bank_text(example, "bank-format.md") for example in examples()]
    shown = {question.kind for bank in banks for question in bank.all_questions()}
    assert shown == set(KINDS)
    assert {bank.language for bank in banks} == {"kk", "ru", "en"}


def test_the_manual_names_every_word_for_true_and_false() -> None:
    manual = DOC.read_text(encoding="utf-8")
    assert [word for word in BOOLEANS if f"`{word}`" not in manual] == []
