"""Keys prove themselves: what is as it was made passes, what is not is named."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from drawn import LANGUAGE_CODES, LanguageCode, bank, banks, choice, group, truth
from hostile import hostile_names
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mutations import MUTATIONS, harmed
from printed import one_of_each
from test_hostile import bank_of, refused

from worksheets.bank.check import check_text
from worksheets.bank.disk import write_bank
from worksheets.bank.kinds import Cloze, Gap, Matching, Number, Order, Pair, Question, Truth
from worksheets.bank.model import Bank, Group
from worksheets.cli import main
from worksheets.errors import InputError, UnprovenError
from worksheets.jobs import keys as job_keys
from worksheets.jobs import run as job_run
from worksheets.jobs.job import Job
from worksheets.jobs.run import run
from worksheets.manifest import read_manifest
from worksheets.papers import Details, keys
from worksheets.proofs import verify
from worksheets.variants import answers
from worksheets.variants.answers import Answer
from worksheets.variants.model import Item


def told(folder: Path) -> list[str]:
    """Findings and notes."""
    proof = verify(folder)
    return [str(each) for each in (*proof.findings, *proof.notes)]


@pytest.fixture(scope="module", autouse=True)
def english() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WORKSHEETS_LANGUAGE", "en")
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "out"
    run(Job(mixed(), variants=2, seed=4711), folder)
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A run of two variants that a test may harm."""
    return Path(shutil.copytree(made, tmp_path / "out"))


def mixed(language: LanguageCode = "kk") -> Bank:
    more = (choice(f"т{at}", f"{at} км", f"{at} м", f"{at}{at} км", f"{at}") for at in range(1, 9))
    return bank(*one_of_each(), *more, language=language)


# What is as it was made


@pytest.mark.parametrize("language", LANGUAGE_CODES)
@pytest.mark.parametrize("formats", [("pdf", "docx"), ("docx",), ("pdf",)], ids="+".join)
def test_a_run_proves_right(
    language: LanguageCode, formats: tuple[str, ...], tmp_path: Path
) -> None:
    details = Details(school="№ 1 мектеп", class_name="9 «А»", time_minutes="40")
    run(Job(mixed(language), variants=2, formats=formats, details=details), tmp_path / "out")
    proof = verify(tmp_path / "out")
    assert [*proof.findings, *proof.notes] == []
    assert proof.questions == 2 * 18
    # Every question in each variant's keys, and in the tables of all of them.
    assert proof.answers == 2 * 18 * (2 * len(formats) + 2)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(of=banks(), seed=st.integers(0, 10**6))
def test_any_bank_without_a_fault_proves_right(
    tmp_path_factory: pytest.TempPathFactory, of: Bank, seed: int
) -> None:
    if not faulty(of):
        run(Job(of, variants=2, seed=seed), tmp_path_factory.mktemp("any") / "out")


def faulty(of: Bank) -> bool:
    try:
        return any(each.severe for each in check_text(write_bank(of), "bank.yaml"))
    except InputError:
        return True


def test_hostile_words_prove_right(tmp_path: Path) -> None:
    names = [name for name in hostile_names(1) if not refused(name)]
    run(Job(bank_of(names[::5]), variants=2), tmp_path / "out")


TRAPS: list[Question | Group] = [
    choice("a", "A) иә", "B) жоқ", "C)", "1. Иә", prompt="A) ма, 2. ме?"),
    choice("b", "Абай", "Абай Құнанбай", "Абай Құнанбайұлы", prompt="Абай кім?"),
    choice("c", "1", "11", "111", "1 111", prompt="2. 1"),
    choice("d", "несмотря", "не смотря", "не смо тря", prompt="Қалай жазылады?"),
    choice("e", "-", "- -", "«-»", prompt="Сызықша-"),
    choice("f", "іс-", "-қимыл", "іс-қимыл", prompt="Толықтырыңыз: ___-___?", right=(0, 2)),
    choice("g", "Абай", "Құнанбай", "Ыбырай", "Шоқан", prompt="Абай кім? (1 балл)"),
    choice("h", *(f"{at}" for at in range(10)), prompt="3."),
    Truth(id="t", answer=True, prompt="Дұрыс па? [   ] Дұрыс"),
    Truth(id="u", answer=False, prompt="Дұрыс па? [   ] Дұрыс"),
    Order(id="o", prompt="1. бір", items=("а", "аб", "б", "аба", "б а")),
    Matching(id="m", prompt="Сәйкес", pairs=(
        Pair(left="A) 1.", right="B)"),
        Pair(left="2. B)", right="A) 2."),
        Pair(left="1", right="B)"),
    ), extra=("1",)),
    Cloze(
        id="z", prompt="___ және ___", gaps=(Gap(answer="а · б"), Gap(answer="б")), word_bank=True
    ),
    Number(id="n", prompt="Қанша?", answer=Decimal(-5), unit="°C"),
    group("p", choice("p1", "1", "2"), truth("p2"), passage="1. Мәтін\nA) соңы", title="2."),
]  # fmt: skip


def test_words_that_look_like_labels_and_numbers_prove_right(tmp_path: Path) -> None:
    for seed in range(2):
        run(Job(bank(*TRAPS), variants=2, seed=seed), tmp_path / f"out{seed}")


# What is not


def test_harm_of_every_sort_is_found_and_named(made: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(made, tmp_path / "out"))
    done = 0
    for harm in harmed(folder, range(len(MUTATIONS))):
        findings = [each for each in verify(folder).findings if each.file == harm.file]
        assert findings, harm
        if harm.number is not None:
            assert harm.number in {each.number for each in findings}, harm
        done += 1
    assert done > len(MUTATIONS) * 0.8


def test_a_finding_names_file_question_letter_and_what_was_expected(folder: Path) -> None:
    path = folder / "key.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("A,2,", "A,7,", 1), encoding="utf-8")
    assert told(folder) == [
        "key.csv: variant A, question 2: rows for this question: 0 in place of 1",
        "key.csv: variant A, question 7: rows for this question: 2 in place of 1",
    ]


WRONG: dict[str, Callable[[Answer], Answer]] = {
    "letter": lambda found: Answer("A" if found.short != "A" else "B", found.full, found.points),
    "text": lambda found: Answer(found.short, f"{found.full} емес", found.points),
    "points": lambda found: Answer(found.short, found.full, found.points + 1),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_fault_in_the_code_that_makes_keys_stops_the_run(
    wrong: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = answers.answer

    def faulty_answer(item: Item, *more: Any) -> Answer:
        found = right(item, *more)
        return WRONG[wrong](found) if item.question.id == "т3" else found

    for module in (job_keys, keys):
        monkeypatch.setattr(module, "answer", faulty_answer)
    with pytest.raises(UnprovenError) as error:
        run(Job(mixed(), variants=1), tmp_path / "out")
    assert not (tmp_path / "out").exists()
    number = next(item.number for item in drawn_items(tmp_path) if item.question.id == "т3")
    files = {"key-A.pdf", "key-A.docx", "key.csv", "key.json"}
    files |= {"key-all.pdf", "key-all.docx"} if wrong == "letter" else set()
    files -= {"key.csv"} if wrong == "text" else set()
    assert {line.split(":")[0] for line in error.value.findings} == files
    assert all(f"question {number}" in line for line in error.value.findings)


def drawn_items(tmp_path: Path) -> list[Item]:
    run(Job(mixed(), variants=1, verify=False), tmp_path / "unproved")
    return list(read_manifest(tmp_path / "unproved").variants[0].items())


def test_a_manifest_that_tells_another_order_proves_nothing(folder: Path) -> None:
    path = folder / "manifest.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    item = data["variants"][0]["sections"][0]["parts"][0]["items"][0]
    item["order"] = item["order"][::-1]
    path.write_text(json.dumps(data), encoding="utf-8")
    assert {line.split(":")[0] for line in told(folder)} >= {"variant-A.pdf", "variant-A.docx"}


def test_files_that_are_gone_or_strange_are_named(folder: Path) -> None:
    (folder / "key-A.pdf").unlink()
    (folder / "variant-Ә.docx").write_bytes(b"")
    (folder / "~$variant-A.docx").write_bytes(b"")
    proof = verify(folder)
    assert [str(each) for each in proof.findings] == ["key-A.pdf: the file is missing"]
    assert [str(each) for each in proof.notes] == [
        "variant-Ә.docx: this file is not of this run: not looked at"
    ]


def test_titles_of_another_version_of_the_program_are_no_fault(folder: Path) -> None:
    path = folder / "manifest.json"
    text = path.read_text(encoding="utf-8").replace("Бақылау жұмысы", "Тексеру жұмысы")
    path.write_text(text, encoding="utf-8")
    assert verify(folder).findings != ()
    path.write_text(text.replace('"worksheets ', '"worksheets 0.0.'), encoding="utf-8")
    assert verify(folder).findings == ()
    assert verify(folder).notes != ()


# The commands


def command(*words: object) -> tuple[int, str]:
    result = CliRunner().invoke(main, [str(word) for word in words])
    return result.exit_code, result.output


def test_verify_says_nothing_in_a_pipe_where_all_is_proved(folder: Path) -> None:
    assert command("verify", folder, folder) == (0, "")


def test_verify_names_the_folder_where_there_are_several(folder: Path, made: Path) -> None:
    (folder / "key.json").unlink()
    assert command("verify", made, folder) == (1, f"{folder}/key.json: the file is missing\n")


def test_verify_refuses_what_is_no_folder_of_papers(folder: Path, tmp_path: Path) -> None:
    status, said = command("verify", tmp_path, folder)
    assert status == 2
    assert "name a folder that papers were made in" in said


def test_a_run_says_whether_it_was_verified(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(write_bank(mixed()), encoding="utf-8")
    assert command("make", path, "--out", tmp_path / "one", "--variants", 1) == (0, "")
    assert read_manifest(tmp_path / "one").verified
    monkeypatch.setattr(job_run, "verify", None)
    assert command("make", path, "--out", tmp_path / "two", "--variants", 1, "--no-verify")[0] == 0
    assert not read_manifest(tmp_path / "two").verified


def test_make_says_what_does_not_prove_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(write_bank(mixed()), encoding="utf-8")
    monkeypatch.setattr(job_keys, "answer", lambda *_: Answer("Z", "Z", 1))
    status, said = command("make", path, "--out", tmp_path / "out", "--variants", 1)
    assert status == 1
    assert "key.csv: variant A, question 1: by the paper «" in said
    assert "nothing was written" in said
    assert not (tmp_path / "out").exists()
