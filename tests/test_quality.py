"""The judged questions: enough of them, and none that was rejected comes back."""

from __future__ import annotations

import csv
import importlib.util
from pathlib import Path

import pytest

from worksheets.errors import InputError
from worksheets.makers import make_bank
from worksheets.texts import read_document

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared" / "texts"
with (Path(__file__).parent / "data" / "judged.csv").open(encoding="utf-8", newline="") as file:
    JUDGED = list(csv.DictReader(file))


def test_enough_was_judged_by_two() -> None:
    assert len(JUDGED) >= 300
    assert len({each["text"] for each in JUDGED}) >= 20
    for each in JUDGED:
        both = {each["judge one"], each["judge two"]}
        assert both | {each["settled"]} <= {"A", "E", "X"}
        assert len(both) > 1 or each["settled"] in both, "agreed verdicts stand"
        assert (each["settled"] == "A") == (each["rule"] == "")


def test_the_page_tells_what_the_verdicts_say() -> None:
    spec = importlib.util.spec_from_file_location("quality", ROOT / "docs" / "make_quality.py")
    assert spec is not None
    assert spec.loader is not None
    quality = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(quality)
    assert quality.tables() in (ROOT / "docs" / "quality.md").read_text(encoding="utf-8")


def texts() -> list[Path]:
    samples = list((ROOT / "banks").glob("*.txt"))
    return sorted(samples) + sorted(SHARED.glob("*/*.txt"))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the foreign texts are not here")
def test_the_judged_texts_are_here() -> None:
    there = {path.stem for path in texts()}
    assert {each["text"] for each in JUDGED} <= there


@pytest.mark.parametrize("path", texts(), ids=lambda path: path.stem)
def test_no_rejected_question_comes_back(path: Path) -> None:
    rejected = {each["id"] for each in JUDGED if each["settled"] == "X"}
    if not any(each["text"] == path.stem for each in JUDGED):
        return
    try:
        bank, _ = make_bank(read_document(path))
    except InputError:
        return  # nothing at all is made of it
    assert rejected.isdisjoint(question.id for question in bank.all_questions())
