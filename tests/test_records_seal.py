"""Keys under a password: out come the same bytes, or nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from drawn import bank, choice, truth
from hypothesis import given, settings
from hypothesis import strategies as st
from runs import contents, run_of, said, worksheets

from worksheets.jobs.job import Job
from worksheets.jobs.run import run
from worksheets.records import cipher
from worksheets.records.cipher import opened, sealed

PASSWORD = "құпия сөз 77"
OPEN = {"variant-A.pdf", "variant-B.pdf", "keys.sealed"}


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """The least that a sealed file may ask of a machine."""
    monkeypatch.setattr(cipher, "COST", 10)


@pytest.fixture
def word(tmp_path: Path) -> Path:
    path = tmp_path / "word.txt"
    path.write_text(f"{PASSWORD}\nbeside the point\n", encoding="utf-8")
    return path


@pytest.fixture
def exam(tmp_path: Path) -> Path:
    of = bank(choice("q"), truth("t"))
    run(Job(of, variants=2, formats=("pdf",), keep_bank=True), tmp_path / "exam")
    return tmp_path / "exam"


@settings(deadline=None, max_examples=30)
@given(st.binary(max_size=300), st.text(min_size=1, max_size=20))
def test_what_was_sealed_comes_out_again_and_never_looks_the_same(
    data: bytes, password: str
) -> None:
    one, two = sealed(data, password), sealed(data, password)
    assert one != two
    assert opened(one, password) == opened(two, password) == data
    assert len(data) < 16 or data not in one


def test_a_change_of_any_bit_anywhere_is_refused() -> None:
    whole = sealed(b"A 1: B\n" * 3, PASSWORD)
    for at in range(len(whole)):
        for bit in range(8):
            changed = bytearray(whole)
            changed[at] ^= 1 << bit
            assert opened(bytes(changed), PASSWORD) is None, (at, bit)


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=2000))
def test_no_other_bytes_are_taken_for_a_sealed_file(data: bytes) -> None:
    assert opened(data, PASSWORD) is None
    whole = sealed(b"key", PASSWORD)
    for other in (whole + data[:5] + b"x", whole[: len(data) % len(whole)], data + whole):
        assert opened(other, PASSWORD) is None or other == whole


def test_a_forged_header_does_not_take_all_memory() -> None:
    line, _, rest = sealed(b"key", PASSWORD).partition(b"\n")
    for name, value in (("log2_n", 30), ("r", 2**20), ("p", 2**20), ("log2_n", 1)):
        forged = json.dumps({**json.loads(line), name: value}).encode()
        assert opened(forged + b"\n" + rest, PASSWORD) is None


def test_a_password_is_the_same_however_its_letters_were_typed() -> None:
    assert opened(sealed(b"key", "й-әліппе"), "и\u0306-әліппе") == b"key"
    assert opened(sealed(b"key", "Әліппе"), "әліппе") is None


def test_a_sealed_folder_opens_to_the_same_bytes(exam: Path, word: Path) -> None:
    before = contents(exam)
    assert worksheets("seal", exam, "--password-file", word).exit_code == 0
    shut = contents(exam)
    assert set(shut) == OPEN
    assert {name: shut[name] for name in OPEN & set(before)} == {
        name: before[name] for name in OPEN & set(before)
    }
    assert worksheets("unseal", exam, "--password-file", word).exit_code == 0
    assert contents(exam) == before


def test_elsewhere_it_opens_without_unsealing(exam: Path, word: Path, tmp_path: Path) -> None:
    before = contents(exam)
    worksheets("seal", exam, "--password-file", word)
    shut = contents(exam)
    out = tmp_path / "keys"
    result = worksheets("unseal", exam, "--out", out, "--password-file", word)
    assert result.exit_code == 0, result.output
    assert contents(exam) == shut
    assert contents(out) == {name: data for name, data in before.items() if name not in OPEN}
    made = worksheets("reprint", out, "--variant", "A", "--out", tmp_path)
    assert (made.exit_code, made.output) == (0, "")
    assert (tmp_path / "variant-A.pdf").read_bytes() == before["variant-A.pdf"]


def test_make_seals_before_anything_is_in_its_place(tmp_path: Path, word: Path) -> None:
    plain = run_of(bank(choice("q"), truth("t")), tmp_path / "plain", 2, 5)
    source = tmp_path / "bank.yaml"
    run(Job(bank(choice("q"), truth("t")), keep_bank=True, formats=("pdf",)), tmp_path / "b")
    source.write_bytes((tmp_path / "b" / "bank.yaml").read_bytes())
    words = ("make", source, "--variants", 2, "--seed", 5, "--formats", "pdf")
    sealing = ("--seal", "--password-file", word, "--out", tmp_path / "exam")
    told = said(worksheets(*words, *sealing), 0)
    assert str(source) in told
    assert set(contents(tmp_path / "exam")) == OPEN
    assert worksheets("unseal", tmp_path / "exam", "--password-file", word).exit_code == 0
    assert worksheets("diff", plain, tmp_path / "exam").output == ""


def test_make_from_a_text_leaves_no_plain_bank_of_an_earlier_run(
    tmp_path: Path, word: Path
) -> None:
    text = tmp_path / "abai.txt"
    text.write_text("Абай Құнанбайұлы 1845 жылы Семей қаласында туған.\n", encoding="utf-8")
    words = ("make", text, "--variants", 1, "--formats", "pdf", "--out", tmp_path / "exam")
    assert worksheets(*words, "--seed", 1).exit_code == 0
    assert "bank.yaml" in contents(tmp_path / "exam")
    sealing = ("--seed", 2, "--force", "--seal", "--password-file", word)
    assert worksheets(*words, *sealing).exit_code == 0
    assert set(contents(tmp_path / "exam")) == {"variant-A.pdf", "keys.sealed"}
    assert worksheets("unseal", tmp_path / "exam", "--password-file", word).exit_code == 0
    assert "bank.yaml" in contents(tmp_path / "exam")


def test_errata_can_be_sealed_too(exam: Path, word: Path, tmp_path: Path) -> None:
    out = tmp_path / "exam-errata"
    assert worksheets("errata", exam, "--question", "q", "--drop").exit_code == 0
    before = contents(out)
    assert worksheets("seal", out, "--password-file", word).exit_code == 0
    assert set(contents(out)) == {"keys.sealed"}
    assert worksheets("unseal", out, "--password-file", word).exit_code == 0
    assert contents(out) == before


def test_every_other_command_says_that_the_folder_is_sealed(
    exam: Path, word: Path, tmp_path: Path
) -> None:
    worksheets("seal", exam, "--password-file", word)
    before = contents(exam)
    text = tmp_path / "abai.txt"
    text.write_text("Абай Құнанбайұлы 1845 жылы Семей қаласында туған.\n", encoding="utf-8")
    for words in (
        ("errata", exam, "--question", "A:1", "--drop"),
        ("reprint", exam, "--variant", "A"),
        ("diff", exam, exam),
        ("seal", exam, "--password-file", word),
        ("make", text, "--out", exam, "--force"),
    ):
        assert f"worksheets unseal {exam}" in said(worksheets(*words), 2)
    assert contents(exam) == before


@pytest.mark.parametrize("at", [0, 40, -1])
def test_a_wrong_password_or_a_damaged_file_opens_nothing(
    at: int, exam: Path, word: Path, tmp_path: Path
) -> None:
    worksheets("seal", exam, "--password-file", word)
    other = tmp_path / "other.txt"
    other.write_text("құпия сөз 78", encoding="utf-8")
    before = contents(exam)
    told = said(worksheets("unseal", exam, "--password-file", other), 2)
    assert "password is not the right one" in told
    assert contents(exam) == before
    changed = bytearray(before["keys.sealed"])
    changed[at] ^= 1
    (exam / "keys.sealed").write_bytes(changed)
    before = contents(exam)
    assert "damaged" in said(worksheets("unseal", exam, "--password-file", word), 2)
    assert contents(exam) == before


def test_the_password_is_asked_for_twice_and_never_shown(exam: Path) -> None:
    before = contents(exam)
    result = worksheets("seal", exam, typed=f"{PASSWORD}\n{PASSWORD}!\n")
    assert result.exit_code == 2
    assert "not the same" in result.output
    assert contents(exam) == before
    result = worksheets("seal", exam, typed=f"{PASSWORD}\n{PASSWORD}\n")
    assert result.exit_code == 0
    assert PASSWORD not in result.output
    assert set(contents(exam)) == OPEN
    assert worksheets("unseal", exam, typed=f"{PASSWORD}\n").exit_code == 0
    assert contents(exam) == before


@pytest.mark.parametrize("text", ["", "\n", "қысқа\n", "\xff"])
def test_a_file_without_a_password_seals_nothing(text: str, exam: Path, tmp_path: Path) -> None:
    path = tmp_path / "word.txt"
    path.write_bytes(text.encode("latin-1" if text == "\xff" else "utf-8"))
    before = contents(exam)
    said(worksheets("seal", exam, "--password-file", path), 2)
    said(worksheets("seal", exam, "--password-file", tmp_path / "none"), 2)
    assert contents(exam) == before


def test_a_password_without_a_seal_is_a_mistake(tmp_path: Path, word: Path) -> None:
    words = ("make", tmp_path / "bank.yaml", "--password-file", word, "--out", tmp_path / "out")
    assert "--seal" in said(worksheets(*words), 2)


def test_what_was_edited_after_unsealing_elsewhere_is_not_overwritten(
    exam: Path, word: Path, tmp_path: Path
) -> None:
    worksheets("seal", exam, "--password-file", word)
    out = tmp_path / "keys"
    words = ("unseal", exam, "--out", out, "--password-file", word)
    assert worksheets(*words).exit_code == 0
    assert worksheets(*words).exit_code == 0
    (out / "bank.yaml").write_text("mine")
    assert "bank.yaml" in said(worksheets(*words), 2)
    assert (out / "bank.yaml").read_text() == "mine"
    assert worksheets(*words, "--force").exit_code == 0
    assert (out / "bank.yaml").read_text() != "mine"


def test_a_file_that_cannot_be_proved_leaves_every_plain_one(
    exam: Path, word: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(exam)
    monkeypatch.setattr("worksheets.records.seal.opened", lambda *_: None)
    assert "nothing was removed" in said(worksheets("seal", exam, "--password-file", word), 2)
    assert contents(exam) == before


def test_a_seal_that_breaks_off_while_removing_can_be_opened(
    exam: Path, word: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(exam)
    unlink, removed = Path.unlink, list[str]()

    def third_fails(path: Path, *, missing_ok: bool = False) -> None:
        if path.parent == exam and len(removed) == 3:
            raise PermissionError(13, "no")
        removed.append(path.name)
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", third_fails)
    said(worksheets("seal", exam, "--password-file", word), 2)
    monkeypatch.undo()
    assert removed[0] == "manifest.json"
    assert "unseal" in said(worksheets("seal", exam, "--password-file", word), 2)
    assert worksheets("unseal", exam, "--password-file", word).exit_code == 0
    assert contents(exam) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_named(exam: Path, word: Path) -> None:
    exam.chmod(0o500)
    try:
        assert str(exam) in said(worksheets("seal", exam, "--password-file", word), 2)
    finally:
        exam.chmod(0o700)


def test_only_who_seals_waits_for_the_library_of_ciphers() -> None:
    program = "import sys, worksheets.records.commands; sys.exit('cryptography' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_where_nothing_is_sealed_there_is_nothing_to_open(exam: Path, word: Path) -> None:
    assert "no sealed keys" in said(worksheets("unseal", exam, "--password-file", word), 2)
