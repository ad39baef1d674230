"""A paper of an old run again: the same bytes, from the manifest alone."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from drawn import LANGUAGE_CODES, LanguageCode, bank, banks, choice, truth
from hypothesis import given, settings
from printed import one_of_each
from runs import contents, run_of, said, worksheets

from worksheets.bank.model import Bank
from worksheets.jobs.job import Job
from worksheets.jobs.run import run
from worksheets.papers import Details

DETAILS = Details(school="№ 12 мектеп", class_name="9А", date="12.05", time_minutes="40")


def alone(exam: Path, folder: Path) -> Path:
    """The manifest of a run and nothing else of it."""
    folder.mkdir()
    shutil.copy(exam / "manifest.json", folder)
    return folder


def listed(exam: Path) -> dict[str, str]:
    files: dict[str, str] = json.loads((exam / "manifest.json").read_text("utf-8"))["files"]
    return files


def again(manifest: Path, out: Path, name: str, *words: object) -> None:
    """Make a file of the run again, by its name."""
    stem, suffix = name.rsplit(".", 1)
    what, label = stem.split("-", 1)
    of = () if label == "all" else ("--variant", label)
    key = ("--key",) if what == "key" else ()
    result = worksheets("reprint", manifest, *of, *key, "--format", suffix, "--out", out, *words)
    assert (result.exit_code, result.output) == (0, "")


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_every_paper_and_key_comes_out_byte_for_byte(
    language: LanguageCode, tmp_path: Path
) -> None:
    of = bank(*one_of_each(), choice("тағы"), language=language)
    exam = run_of(of, tmp_path / "exam", formats=("pdf", "docx"), questions=8, details=DETAILS)
    manifest = alone(exam, tmp_path / "alone")
    papers = [
        name
        for name in listed(exam)
        if name.endswith((".pdf", ".docx")) and not name.startswith("fairness")
    ]
    assert len(papers) == 14
    for name in papers:
        again(manifest, tmp_path / "again", name)
        made = (tmp_path / "again" / name).read_bytes()
        assert hashlib.sha256(made).hexdigest() == listed(exam)[name]
        assert made == (exam / name).read_bytes()


@settings(max_examples=8, deadline=None)
@given(banks(most=5))
def test_so_they_do_whatever_the_bank(tmp_path_factory: pytest.TempPathFactory, of: Bank) -> None:
    folder = tmp_path_factory.mktemp("run")
    exam = run_of(of, folder / "exam", 2)
    for name in ("variant-B.pdf", "key-A.pdf", "key-all.pdf"):
        again(exam, folder / "again", name)
        assert (folder / "again" / name).read_bytes() == (exam / name).read_bytes()


@pytest.fixture(scope="module")
def exam(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return run_of(bank(choice("q"), truth("t")), tmp_path_factory.mktemp("run") / "exam", 2)


def test_the_bank_may_have_changed_or_be_gone(tmp_path: Path) -> None:
    job = Job(bank(choice("q"), truth("t")), variants=1, formats=("pdf",), keep_bank=True)
    run(job, tmp_path / "exam")
    (tmp_path / "exam" / "bank.yaml").unlink()
    again(tmp_path / "exam", tmp_path, "variant-A.pdf")


def test_a_paper_that_comes_out_otherwise_is_written_and_told(exam: Path, tmp_path: Path) -> None:
    manifest = alone(exam, tmp_path / "alone") / "manifest.json"
    text = manifest.read_text(encoding="utf-8").replace(listed(exam)["variant-A.pdf"], "0" * 64)
    manifest.write_text(text.replace("worksheets 0.1.0", "worksheets 0.0.9"), encoding="utf-8")
    told = said(worksheets("reprint", manifest.parent, "--variant", "A", "--out", tmp_path), 0)
    assert "not the same file byte for byte" in told
    assert "worksheets 0.0.9" in told
    assert (tmp_path / "variant-A.pdf").read_bytes() == (exam / "variant-A.pdf").read_bytes()


def test_a_format_that_the_run_did_not_make_cannot_be_compared(exam: Path, tmp_path: Path) -> None:
    words = ("reprint", exam, "--variant", "A", "--format", "docx", "--out", tmp_path)
    assert "nothing to compare" in said(worksheets(*words), 0)
    assert (tmp_path / "variant-A.docx").exists()


def test_out_is_a_folder_or_a_file(
    exam: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = contents(exam)
    for words, made in (
        ((), "variant-B.pdf"),
        (("--out", "again"), "again/variant-B.pdf"),
        (("--out", "new/b.pdf"), "new/b.pdf"),
        (("--out", "b.PDF", "--format", "pdf"), "b.pdf"),
        (("--out", "b.docx"), "b.docx"),
    ):
        assert worksheets("reprint", exam, "--variant", "b", *words).exit_code == 0
        assert (tmp_path / made).is_file()
    assert contents(exam) == before
    assert not list(tmp_path.rglob(".*"))


def test_after_errata_the_key_is_the_new_one(exam: Path, tmp_path: Path) -> None:
    words = ("errata", exam, "--question", "q", "--drop", "--out", tmp_path / "new")
    assert worksheets(*words).exit_code == 0
    for name in ("key-A.pdf", "key-all.pdf"):
        again(tmp_path / "new", tmp_path / "again", name)
        assert (tmp_path / "again" / name).read_bytes() == (tmp_path / "new" / name).read_bytes()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--variant", "Z"], "A, B"),
        ([], "--variant B"),
        (["--variant", "A", "--format", "odt"], "pdf, docx"),
        (["--variant", "A", "--format", "pdf", "--out", "a.docx"], "--format pdf"),
        (["--variant", "A", "--out", "mine.pdf"], "--force"),
    ],
)
def test_what_cannot_be_made_is_told_in_a_line(
    words: list[str], told: str, exam: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.pdf").write_text("mine")
    assert told in said(worksheets("reprint", exam, *words), 2)
    assert contents(tmp_path) == {"mine.pdf": b"mine"}
