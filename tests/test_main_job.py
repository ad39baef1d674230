"""The main job, whole: on the shipped samples and on real texts, as messy as they come."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner
from reading import READERS, one_text

from worksheets.bank.check import check_bank
from worksheets.bank.disk import read_bank
from worksheets.bank.kinds import Choice, Cloze, Truth
from worksheets.cli import main
from worksheets.makers import make_bank
from worksheets.papers import Details, exam_paper, key_paper
from worksheets.papers.text import text_of
from worksheets.texts import read_document
from worksheets.variants.choose import draw

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
SEED = SHARED / "texts" / "seed" / "egemendi-qazaqstan.txt"
SAMPLES = sorted((ROOT / "banks").glob("*.txt"))
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="needs ../shared")


def once(text: str) -> str:
    """The text of a key without the heading of its table, which each page repeats."""
    return text.replace("№ Жауап Балл Мәтіндегі негізі ", "")


def kinds_of(path: Path) -> Counter[str]:
    return make_bank(read_document(path))[1].kinds()


@needs_shared
def test_the_seed_text_gives_two_dozen_questions_of_many_kinds() -> None:
    kinds = kinds_of(SEED)
    assert sum(kinds.values()) >= 24
    assert {"choice", "truth", "gap", "number", "matching"} <= set(kinds)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_a_shipped_sample_gives_a_full_bank_without_a_fault(sample: Path, tmp_path: Path) -> None:
    bank = tmp_path / "bank.yaml"
    result = CliRunner().invoke(main, ["build", str(sample), "-o", str(bank)])
    assert result.exit_code == 0, result.output
    questions = list(read_bank(bank).all_questions())
    assert len(questions) >= (30 if ".kk." in sample.name else 20)
    assert len({question.kind for question in questions}) >= 5
    assert check_bank(bank) == []


@needs_shared
def test_the_seed_text_becomes_four_papers_and_keys_that_prove_right(tmp_path: Path) -> None:
    words = ["--variants", "4", "--questions", "20", "--seed", "1"]
    for folder in ("one", "two"):
        result = CliRunner().invoke(
            main, ["make", str(SEED), *words, "--out", str(tmp_path / folder)]
        )
        assert result.exit_code == 0, result.output
    one, two = (
        {path.name: path.read_bytes() for path in (tmp_path / folder).iterdir()}
        for folder in ("one", "two")
    )
    assert one == two
    bank = read_bank(tmp_path / "one" / "bank.yaml")
    by_id = {question.id: question for question in bank.all_questions()}
    variants = draw(bank, 4, 20, 1).variants
    papers = {variant.label: exam_paper(variant, Details()) for variant in variants}
    keys = {variant.label: key_paper(variant, Details()) for variant in variants}
    for label in papers:
        for name, paper in ((f"variant-{label}", papers[label]), (f"key-{label}", keys[label])):
            for suffix, read in READERS.items():
                path = tmp_path / "one" / f"{name}.{suffix}"
                assert once(read(path, paper.style)) == once(one_text(text_of(paper)))
    rows = list(csv.DictReader(one["key.csv"].decode().splitlines()))
    assert len(rows) == 80
    for row in rows:
        question = by_id[row["question"]]
        printed = READERS["pdf"](
            tmp_path / "one" / f"variant-{row['variant']}.pdf", papers[row["variant"]].style
        )
        if isinstance(question, Choice):
            right = next(option.text for option in question.options if option.correct)
            assert f"{row['answer']}) {right}" in printed
        if isinstance(question, Truth):
            assert row["answer"] == ("Дұрыс" if question.answer else "Бұрыс")
        if isinstance(question, Cloze):
            assert row["answer"] == "; ".join(gap.answer for gap in question.gaps)
    told = json.loads((tmp_path / "one" / "manifest.json").read_text(encoding="utf-8"))
    assert told["seed"] == 1
    assert set(told["files"]) == set(one) - {"manifest.json"}


ONE_OF_EACH = ["kk/virgin-lands.txt", "ru/nikola-tesla.txt", "en/bio-bernoulli.txt"]


@needs_shared
@pytest.mark.parametrize("name", ONE_OF_EACH)
def test_a_text_of_each_language_becomes_a_paper(name: str, tmp_path: Path) -> None:
    result = CliRunner().invoke(
        main,
        ["make", str(SHARED / "texts" / name), "--variants", "2", "--out", str(tmp_path / "out")],
    )
    assert result.exit_code == 0, result.output
    assert (tmp_path / "out" / "variant-B.docx").exists()


@needs_shared
def test_every_shared_text_is_read_and_nothing_made_of_it_fails_its_check(tmp_path: Path) -> None:
    for path in sorted((SHARED / "texts").glob("*/*.txt")):
        bank = tmp_path / f"{path.stem}.yaml"
        result = CliRunner().invoke(main, ["build", str(path), "-o", str(bank)])
        if result.exit_code:
            assert "no questions could be made" in result.output
            continue
        assert [str(each) for each in check_bank(bank) if each.severe] == []
