"""No pupils' file tells an answer, in whatever corner of it."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from drawn import bank, choice
from planted import DOCX_LEAKS, PDF_LEAKS, jpeg, parts_of, png, save_parts
from printed import one_of_each

from worksheets.jobs.job import Job
from worksheets.jobs.run import run
from worksheets.proofs import Finding, verify
from worksheets.proofs.leaks.pdf_objects import read_objects
from worksheets.proofs.leaks.pictures import picture_texts
from worksheets.proofs.leaks.secrets import Secrets, told_by, told_in_print

SEED = 739154


@pytest.fixture(scope="module", autouse=True)
def english() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WORKSHEETS_LANGUAGE", "en")
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "out"
    more = (choice(f"т{at}", maker="сиқырлы", prompt=f"Неше? ({at})") for at in range(8))
    job = Job(bank(*one_of_each(), *more), variants=1, seed=SEED, source="құпия-банк.yaml")
    run(job, folder)
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "out"))


def key(folder: Path) -> dict[int, str]:
    rows = csv.DictReader((folder / "key.csv").read_text(encoding="utf-8").splitlines())
    return {int(row["number"]): row["answer"] for row in rows if row["kind"] == "choice"}


SECRETS: dict[str, Callable[[Path], str]] = {
    "the key": lambda folder: "".join(list(key(folder).values())[:8]),
    "the key with numbers": lambda folder: " ".join(f"{n}{a}" for n, a in key(folder).items()),
    "an answer": lambda _: "қысқақұпия",
    "a word": lambda _: "correct: C",
    "the seed": lambda _: f"{SEED}",
    "an id": lambda _: "т3 идқұпия1 idқұпия1",
    "a rule": lambda _: "сиқырлы",
    "the bank": lambda _: "құпия-банк.yaml",
    "a path": lambda _: r"C:\Users\Teacher\exam",
}
"""What is planted: a sort of secret for each place, in turn."""


def findings(folder: Path, name: str) -> list[Finding]:
    return [each for each in verify(folder).findings if each.file == name]


def secret(at: int, folder: Path) -> str:
    return list(SECRETS.values())[at % len(SECRETS)](folder)


@pytest.mark.parametrize("place", DOCX_LEAKS)
def test_a_leak_in_a_docx_is_found(place: str, folder: Path) -> None:
    at = list(DOCX_LEAKS).index(place)
    path = folder / "variant-A.docx"
    parts = parts_of(path)
    DOCX_LEAKS[place](parts, secret(at, folder).replace("\\", "/"))
    save_parts(path, parts)
    assert findings(folder, path.name)


@pytest.mark.parametrize("place", PDF_LEAKS)
def test_a_leak_in_a_pdf_is_found(place: str, folder: Path) -> None:
    at = list(PDF_LEAKS).index(place)
    path = folder / "variant-A.pdf"
    path.write_bytes(PDF_LEAKS[place](path.read_bytes(), secret(at, folder)))
    assert findings(folder, path.name)


@pytest.mark.parametrize("name", SECRETS)
def test_each_sort_of_secret_is_known(name: str, folder: Path) -> None:
    said = SECRETS[name](folder)
    docx, pdf = folder / "variant-A.docx", folder / "variant-A.pdf"
    parts = parts_of(docx)
    DOCX_LEAKS["description"](parts, said)
    save_parts(docx, parts)
    pdf.write_bytes(PDF_LEAKS["metadata"](pdf.read_bytes(), said))
    for path in (docx, pdf):
        (finding,) = findings(folder, path.name)
        assert "the document's properties: this gives away" in str(finding)


def test_what_is_around_a_zip_file_is_found(folder: Path) -> None:
    path = folder / "variant-A.docx"
    save_parts(path, parts_of(path), comment=b"A")
    assert "around the document" in str(findings(folder, path.name)[0])
    path.write_bytes(b"1B 2C" + path.read_bytes())
    assert len(findings(folder, path.name)) == 2


def test_hidden_words_are_named_by_how_they_are_hidden(folder: Path) -> None:
    path = folder / "variant-A.pdf"
    clean = path.read_bytes()
    for place in ("invisible text", "white text", "tiny text", "text outside the page"):
        path.write_bytes(PDF_LEAKS[place](clean, "bcd"))
        assert any(f": {place}: " in str(each) for each in findings(folder, path.name)), place


def test_a_file_saved_anew_by_another_program_is_clean(folder: Path) -> None:
    path = folder / "variant-A.pdf"
    path.write_bytes(PDF_LEAKS["white text"](path.read_bytes(), " "))
    assert findings(folder, path.name) == []


def secrets(**letters: str) -> Secrets:
    return Secrets(
        {int(name[1:]): letter for name, letter in letters.items()} or dict(enumerate("BACDB", 1)),
        ("астана", "5", "желтоқсан1986"),
        ("q-84ba32d3", "bank.yaml", "teacher"),
        "739154",
        "жауапкілтіжоқпарақ",
    )


@pytest.mark.parametrize(
    "text",
    [
        "BACDB", "bacdb", "B A C D B", "B, A, C, D, B", "b-a-c-d-b", "XBACDB", "1B 2A 3C",
        "1) B; 2) A; 3) C", "1–B\n2–A\n3–C\n4–E", "1.B 2.A 3.C", "1=b;2=a;3=c",
        "correct", "isCorrect", "answer_1", "The answers", "key", "дұрыс", "Жауабы: 3", "ответы",
        "правильный", "верно", "Астана", "қала – АСТАНА", "Желтоқсан, 1986", "Желтоқсан_1986",
        "seed=1", "739154", "№739154", "q-84ba32d3", "/home/x/BANK.YAML", "Teacher",
        "/usr/share/x", r"C:\temp\a", "file:///x", "~/exam/a", r"\\server\x",
    ],
)  # fmt: skip
def test_a_text_that_tells(text: str) -> None:
    assert told_by(text, secrets()), text


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "Парақ", "жоқ парақ", "Normal.dotm", "kk-KZ", "PT Serif", "1", "55", "5 бет",
        "Астаналық", "Keyboard", "monkey", "BAC", "1A 2B 3D", "A", "D:20000101000000+00'00'",
        "http://purl.org/dc/elements/1.1/", "Microsoft Office Word", "7391540", "1.0", "ACBDA",
        "word/document.xml", "teachers", "Картина", "2026-11-22T10:00:00Z", "Вернер",
    ],
)  # fmt: skip
def test_a_text_that_tells_nothing(text: str) -> None:
    assert told_by(text, secrets()) == "", text


def test_a_short_key_is_told_only_when_it_is_all_there() -> None:
    assert told_by("1B 2A", secrets(n1="B", n2="A"))
    assert not told_by("1B 2C", secrets(n1="B", n2="A"))
    assert not told_by("B", secrets(n1="B"))


def test_an_instruction_may_speak_of_right_answers() -> None:
    assert told_in_print("Дұрыс жауапты белгілеңіз", secrets()) == ""
    assert told_in_print("Жауабы: Астана", secrets())
    assert told_in_print("1B 2A 3C", secrets())


def test_pictures_tell_what_they_carry() -> None:
    assert "дұрыс жауап" in "".join(picture_texts(png("дұрыс жауап")))
    assert "the answer" in "".join(picture_texts(jpeg("the answer")))
    assert "behind" in "".join(picture_texts(png("x") + b"behind"))
    assert "".join(picture_texts(b"")) == ""


def test_objects_are_read_from_damaged_files_too(made: Path) -> None:
    data = (made / "variant-A.pdf").read_bytes()
    whole = read_objects(data)
    assert whole.loose == ()
    assert whole.unused == ()
    assert whole.revisions == 1
    for end in range(0, len(data), 9973):
        assert len(read_objects(data[:end]).objects) <= len(whole.objects)
