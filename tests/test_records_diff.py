"""What differs between two runs, as it is told to a teacher."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from drawn import bank, banks, choice, group, truth
from hypothesis import given, settings
from hypothesis import strategies as st
from printed import one_of_each
from runs import contents, keys, run_of, said, worksheets

from worksheets.bank.model import Bank
from worksheets.papers import Details


def lines(one: Path, two: Path) -> list[str]:
    """What the command said; its status goes with it, and nothing was touched."""
    before = contents(one), contents(two)
    result = worksheets("diff", one, two)
    assert result.exit_code == (1 if result.output else 0), result.output
    assert (contents(one), contents(two)) == before
    return result.output.splitlines()


def some(**changed: Any) -> Bank:
    """A bank of five questions in the order of the file; `changed` replaces or takes away."""
    questions = {name: choice(name, lock="all") for name in ("q1", "q2", "q3", "q4")}
    whole = {**questions, "t": truth("t"), **changed}
    return bank(*(question for question in whole.values() if question))


@settings(max_examples=8, deadline=None)
@given(of=banks(most=5), seed=st.integers(0, 99))
def test_a_run_does_not_differ_from_itself_nor_from_the_same_run_elsewhere(
    tmp_path_factory: pytest.TempPathFactory, of: Bank, seed: int
) -> None:
    folder = tmp_path_factory.mktemp("runs")
    one = run_of(of, folder / "one", 2, seed)
    two = run_of(of, folder / "two", 2, seed)
    assert lines(one, one) == []
    assert lines(one, two) == []


@settings(max_examples=8, deadline=None)
@given(of=banks(most=5), seed=st.integers(0, 99))
def test_where_any_paper_or_key_differs_something_is_told(
    tmp_path_factory: pytest.TempPathFactory, of: Bank, seed: int
) -> None:
    folder = tmp_path_factory.mktemp("runs")
    one, two = run_of(of, folder / "one", 2, seed), run_of(of, folder / "two", 2, seed + 1)
    told = lines(one, two)
    assert told[0] == f"Seed: «{seed}» → «{seed + 1}»."
    before, after = keys(one), keys(two)
    for label in "AB":
        changes = [
            f"{at}: {before[label][at]['answer']} → {row['answer']}"
            for at, row in after[label].items()
            if row["answer"] != before[label][at]["answer"]
        ]
        line = f"Variant {label}, key: {'; '.join(changes)}."
        assert (line in told) == bool(changes)


def test_settings_and_the_head_are_told_one_by_one(tmp_path: Path) -> None:
    one = run_of(some(), tmp_path / "one", details=Details(class_name="9А", date="12.05"))
    two = run_of(
        some(), tmp_path / "two", 2, formats=("pdf", "docx"), details=Details(class_name="9Ә")
    )
    assert lines(one, two) == [
        "File formats: «pdf» → «pdf, docx».",
        "Class: «9А» → «9Ә».",
        "Date: «12.05» → «».",
        "Variants gone: C.",
    ]
    assert "New variants: C." in lines(two, one)


def test_a_wording_is_told_once_with_all_its_places(tmp_path: Path) -> None:
    one = run_of(some(), tmp_path / "one")
    two = run_of(some(q2=choice("q2", lock="all", prompt="q2 қанша?")), tmp_path / "two")
    at = {
        label: next(at for at, row in rows.items() if row["question"] == "q2")
        for label, rows in keys(two).items()
    }
    places = ", ".join(f"{label}:{number}" for label, number in at.items())
    assert lines(one, two) == [
        "The bank is not the same: it was edited, or is another one.",
        f"Question q2 is worded otherwise: «q2 неше?» → «q2 қанша?» ({places}).",
    ]


def test_an_option_a_key_and_points_are_told(tmp_path: Path) -> None:
    old = choice("q2", "бір", "екі", "үш", lock="all")
    one = run_of(some(q2=old), tmp_path / "one", 1)
    two = run_of(
        some(q2=choice("q2", "бір", "екі", "төрт", right=[1], lock="all", points=3)),
        tmp_path / "two",
        1,
    )
    at = next(at for at, row in keys(two)["A"].items() if row["question"] == "q2")
    assert lines(one, two)[1:] == [
        f"Question q2, points: «1» → «3» (A:{at}).",
        f"An option of question q2: «үш» → «төрт» (A:{at}).",
        f"Variant A, key: {at}: A → B.",
        f"Variant A, points: {at}: 1 → 3.",
        "Variant A, total: 5 → 7.",
    ]


def test_questions_that_came_and_went_are_told_and_those_that_moved_by_it(tmp_path: Path) -> None:
    one = run_of(some(), tmp_path / "one", 1)
    two = run_of(some(q2=None, new=choice("new", lock="all")), tmp_path / "two", 1)
    told = "\n".join(lines(one, two))
    was = next(at for at, row in keys(one)["A"].items() if row["question"] == "q2")
    now = next(at for at, row in keys(two)["A"].items() if row["question"] == "new")
    assert f"Question q2 is gone (was A:{was})." in told
    assert f"Question new is new (A:{now})." in told
    assert f"Variant A, gone: {was} (q2)." in told
    assert f"Variant A, new: {now} (new)." in told
    moved = {
        f"{before} → {after}"
        for before, row in keys(one)["A"].items()
        for after, other in keys(two)["A"].items()
        if row["question"] == other["question"] and before != after
    }
    assert ("moved" in told) == bool(moved)
    assert all(move in told for move in moved)


def test_options_in_another_order_are_told(tmp_path: Path) -> None:
    of = bank(choice("q", lock="none"), truth("t"))
    one = run_of(of, tmp_path / "one", 1, 1)
    seed = next(
        seed
        for seed in range(2, 50)
        if keys(run_of(of, tmp_path / str(seed), 1, seed))["A"] != keys(one)["A"]
    )
    told = "\n".join(lines(one, tmp_path / str(seed)))
    assert "Variant A, options in another order: 1." in told


def test_a_passage_and_the_headings_are_told(tmp_path: Path) -> None:
    one = run_of(bank(group("g", truth("t"))), tmp_path / "one", 2)
    two = run_of(bank(group("g", truth("t"), passage="Басқа мәтін.")), tmp_path / "two", 2)
    assert "The passage g has other words (variants: A, B)." in lines(one, two)
    three = run_of(bank(truth("t"), language="ru"), tmp_path / "three", 2)
    assert "Language: «kk» → «ru»." in lines(one, three)
    assert "Variant A: sections have other headings or instructions." in lines(one, three)


def test_what_stands_on_keys_only_is_told_too(tmp_path: Path) -> None:
    one = run_of(some(), tmp_path / "one", 1)
    two = run_of(some(t=truth("t", explanation="Себебі.")), tmp_path / "two", 1)
    (line,) = [line for line in lines(one, two) if "explanation" in line]
    assert "«–» → «Себебі.»" in line


def test_every_field_of_every_kind_is_seen(tmp_path: Path) -> None:
    one = run_of(bank(*one_of_each()), tmp_path / "one", 1)
    for at, entry in enumerate(one_of_each()):
        changed = entry.model_dump()
        names = [
            name
            for name in ("points", "lines", "word_bank", "tolerance", "unit", "extra", "rubric")
            if name in changed
        ]
        for name in names:
            new = {"points": 50, "lines": 9, "word_bank": False, "tolerance": 1, "unit": "га",
                   "extra": ("жаңа",), "rubric": ()}[name]  # fmt: skip
            entries = one_of_each()
            entries[at] = type(entry).model_validate({**changed, name: new})
            if entries[at] == entry:
                continue
            shutil.rmtree(tmp_path / "two", ignore_errors=True)
            two = run_of(bank(*entries), tmp_path / "two", 1)
            assert any(f"{changed['id']}, {name}:" in line for line in lines(one, two)), name


def test_errata_are_told_with_the_keys_that_they_change(tmp_path: Path) -> None:
    exam = run_of(some(), tmp_path / "exam", 1)
    assert worksheets("errata", exam, "--question", "q1", "--drop").exit_code == 0
    at = next(at for at, row in keys(exam)["A"].items() if row["question"] == "q1")
    assert lines(exam, tmp_path / "exam-errata") == [
        f"Erratum on question q1 in {tmp_path / 'exam-errata'} only.",
        f"Variant A, key: {at}: A → алынды.",
        f"Variant A, points: {at}: 1 → 0.",
        "Variant A, total: 5 → 4.",
    ]


@pytest.mark.parametrize("name", ["variant-A.pdf", "key-all.pdf", "key.csv"])
def test_a_file_of_another_version_is_told_from_an_edited_one(name: str, tmp_path: Path) -> None:
    one = run_of(some(), tmp_path / "one", 2)
    shutil.copytree(one, tmp_path / "two")
    two = tmp_path / "two"
    (two / name).write_bytes((two / name).read_bytes() + b" ")
    edited = f"{two / name} is not as it was made: it has been edited or replaced."
    assert lines(one, two) == [edited]
    assert lines(two, two) == []
    told = json.loads((two / "manifest.json").read_text(encoding="utf-8"))
    told["files"][name] = hashlib.sha256((two / name).read_bytes()).hexdigest()
    told["program"] = "worksheets 9.9"
    (two / "manifest.json").write_text(json.dumps(told), encoding="utf-8")
    (line,) = lines(one, two)
    assert line.startswith(f"{name}: the paper is the same, the file is not")
    assert "worksheets 9.9" in line
    (two / name).unlink()
    assert lines(one, two) == [f"{two / name} is missing."]


def test_a_folder_without_papers_is_wrong_input(tmp_path: Path) -> None:
    one = run_of(some(), tmp_path / "one", 1)
    (tmp_path / "empty").mkdir()
    for pair in ((one, tmp_path / "empty"), (tmp_path / "none", one)):
        assert "manifest" in said(worksheets("diff", *pair), 2)
