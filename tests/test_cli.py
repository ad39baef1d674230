"""The commands as a teacher types them: what they write, what they say, how they refuse."""

from __future__ import annotations

import contextlib
import csv
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from worksheets.bank.disk import read_bank
from worksheets.bank.kinds import Choice, Truth
from worksheets.cli import main
from worksheets.jobs.keys import key_csv, key_json
from worksheets.variants.choose import draw

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
SAMPLE = ROOT / "banks" / "egemen-el.kk.txt"
BANK = """\
title: Астана
language: kk
questions:
"""
QUESTION = """\
  - id: q-{n}
    kind: choice
    prompt: "{n}-сұрақ: Қазақстанның астанасы қай қала?"
    options:
      - {{text: Астана, correct: true}}
      - {{text: Алматы}}
      - {{text: Шымкент}}
      - {{text: Семей}}
"""


def worksheets(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def bank_of(folder: Path, questions: int) -> Path:
    path = folder / "bank.yaml"
    path.write_text(BANK + "".join(QUESTION.format(n=n) for n in range(1, questions + 1)))
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture(scope="module")
def exam(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The main job on the shipped Kazakh sample."""
    out = tmp_path_factory.mktemp("exam") / "out"
    result = worksheets(
        "make", SAMPLE, "--variants", 4, "--questions", 20, "--seed", 7, "--out", out
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    return out


def test_make_writes_papers_keys_tables_bank_and_manifest(exam: Path) -> None:
    names = {
        f"{what}-{label}.{suffix}"
        for what in ("variant", "key")
        for label in ("A", "B", "C", "D")
        for suffix in ("pdf", "docx")
    }
    names |= {"key-all.pdf", "key-all.docx", "key.csv", "key.json", "bank.yaml", "manifest.json"}
    names |= {"fairness.pdf", "fairness.docx", "fairness.json"}
    assert {path.name for path in exam.iterdir()} == names


def test_every_answer_in_the_key_is_the_right_one_by_the_bank(exam: Path) -> None:
    bank = {question.id: question for question in read_bank(exam / "bank.yaml").all_questions()}
    key = json.loads((exam / "key.json").read_text(encoding="utf-8"))
    answers = {
        (variant["variant"], row["number"]): row
        for variant in key["variants"]
        for row in variant["answers"]
    }
    with (exam / "key.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["variant", "number", "question", "kind", "answer", "points"]
    assert len(rows) == len(answers) == 80
    for row in rows:
        told = answers[row["variant"], int(row["number"])]
        assert (told["question"], told["answer"]) == (row["question"], row["answer"])
        question = bank[row["question"]]
        if isinstance(question, Choice):
            assert told["text"] == next(o.text for o in question.options if o.correct)
        if isinstance(question, Truth):
            assert told["text"] == ("Дұрыс" if question.answer else "Бұрыс")


def test_the_same_seed_gives_the_same_bytes_and_another_one_another_order(
    exam: Path, tmp_path: Path
) -> None:
    words = ("make", SAMPLE, "--variants", 4, "--questions", 20, "--out", tmp_path / "out")
    assert worksheets(*words, "--seed", 7).exit_code == 0
    again = contents(tmp_path / "out")
    assert again == contents(exam)
    assert worksheets(*words, "--seed", 8, "--force").exit_code == 0
    other = contents(tmp_path / "out")
    assert other["key.csv"] != again["key.csv"]
    assert other["bank.yaml"] == again["bank.yaml"]


def test_making_from_the_bank_gives_the_same_papers_as_from_the_text(
    exam: Path, tmp_path: Path
) -> None:
    result = worksheets(
        "make", exam / "bank.yaml", "--variants", 4, "--questions", 20, "--seed", 7,
        "--formats", "pdf", "--out", tmp_path / "out",
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    made = contents(tmp_path / "out")
    assert made["variant-C.pdf"] == (exam / "variant-C.pdf").read_bytes()
    assert "bank.yaml" not in made
    assert "variant-C.docx" not in made


def test_a_seed_that_is_left_out_is_kept_in_the_manifest(tmp_path: Path) -> None:
    bank = bank_of(tmp_path, 6)
    out = tmp_path / "out"
    assert worksheets("make", bank, "--out", out, "--formats", "pdf").exit_code == 0
    seed = json.loads((out / "manifest.json").read_text(encoding="utf-8"))["seed"]
    assert worksheets("make", bank, "--out", tmp_path / "again", "--formats", "pdf",
                      "--seed", seed).exit_code == 0  # fmt: skip
    assert contents(out) == contents(tmp_path / "again")


def test_labels_go_on_after_z(tmp_path: Path) -> None:
    bank = bank_of(tmp_path, 4)
    result = worksheets(
        "make", bank, "--variants", 27, "--formats", "docx", "--out", tmp_path / "o"
    )
    assert result.exit_code == 0, result.output
    assert (tmp_path / "o" / "variant-Z.docx").exists()
    assert (tmp_path / "o" / "key-AA.docx").exists()


def test_in_a_pipe_a_run_that_went_well_says_nothing(tmp_path: Path) -> None:
    result = worksheets("make", bank_of(tmp_path, 5), "--formats", "pdf", "--out", tmp_path / "o")
    assert (result.exit_code, result.output) == (0, "")


def test_nothing_is_overwritten_without_force(exam: Path, tmp_path: Path) -> None:
    bank = bank_of(tmp_path, 5)
    before = contents(exam)
    result = worksheets("make", bank, "--out", exam)
    assert result.exit_code == 2
    assert "--force" in result.output
    assert contents(exam) == before


def test_force_takes_away_what_the_earlier_run_made_and_nothing_else(tmp_path: Path) -> None:
    bank, out = bank_of(tmp_path, 5), tmp_path / "out"
    words = ("make", bank, "--out", out, "--formats", "pdf")
    assert worksheets(*words, "--variants", 3).exit_code == 0
    (out / "notes.txt").write_text("mine")
    assert worksheets(*words, "--variants", 2, "--force").exit_code == 0
    names = {path.name for path in out.iterdir()}
    assert "variant-C.pdf" not in names
    assert "key-C.pdf" not in names
    assert {"variant-B.pdf", "notes.txt"} <= names


def broken_zip(folder: Path) -> Path:
    path = folder / "broken.docx"
    path.write_bytes(b"PK\x03\x04 this is no word file")
    return path


def empty(folder: Path) -> Path:
    path = folder / "empty.txt"
    path.write_text("")
    return path


def picture(folder: Path) -> Path:
    path = folder / "picture.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 8)
    return path


def three_words(folder: Path) -> Path:
    path = folder / "three.txt"
    path.write_text("Қазақстан тәуелсіз мемлекет.")
    return path


def missing(folder: Path) -> Path:
    return folder / "nowhere.txt"


@pytest.mark.parametrize("source", [broken_zip, empty, picture, three_words, missing])
def test_a_source_that_cannot_be_used_is_named_and_nothing_is_written(
    source: object, tmp_path: Path
) -> None:
    path = source(tmp_path)  # type: ignore[operator]
    result = worksheets("make", path, "--out", tmp_path / "out")
    assert result.exit_code == 2, result.output
    lines = result.output.strip().splitlines()
    assert len(lines) == 1
    assert path.name in lines[0]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--variants", "0"], "variant"),
        (["--variants", "-3"], "variant"),
        (["--questions", "0"], "question"),
        (["--questions", "6"], "6"),
        (["--formats", "odt"], "odt"),
        (["--formats", ","], "format"),
        (["--layout", "poster"], "poster"),
    ],
)
def test_wishes_that_cannot_be_met_are_refused_in_plain_words(
    words: list[str], said: str, tmp_path: Path
) -> None:
    result = worksheets("make", bank_of(tmp_path, 5), "--out", tmp_path / "out", *words)
    assert result.exit_code == 2, result.output
    assert len(result.output.strip().splitlines()) == 1
    assert said in result.output
    assert not (tmp_path / "out").exists()


def test_an_unknown_language_is_refused(tmp_path: Path) -> None:
    result = worksheets("make", SAMPLE, "--language", "de", "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert "de" in result.output
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    result = worksheets("make", bank_of(tmp_path, 5), "--out", tmp_path / "file" / "out")
    assert result.exit_code == 2
    assert str(tmp_path / "file") in result.output
    assert len(result.output.strip().splitlines()) == 1


def test_a_bank_with_ten_mistakes_tells_all_ten(tmp_path: Path) -> None:
    bank = ROOT / "tests/data/banks/ten-mistakes.yaml"
    for words in (["check", bank], ["make", bank, "--out", tmp_path / "out"]):
        result = worksheets(*words)
        assert result.exit_code == (1 if words[0] == "check" else 2), result.output
        lines = result.output.strip().splitlines()
        assert len(lines) >= 10 if words[0] == "check" else lines
        assert all(line.startswith(f"{bank}:") for line in lines)
    assert not (tmp_path / "out").exists()


def test_check_is_content_with_a_bank_that_build_made(exam: Path) -> None:
    result = worksheets("check", exam / "bank.yaml")
    assert (result.exit_code, result.output) == (0, "")


def test_build_writes_a_bank_and_a_report(tmp_path: Path) -> None:
    bank, page = tmp_path / "b.yaml", tmp_path / "r.html"
    result = worksheets("build", SAMPLE, "-o", bank, f"--report={page}")
    assert (result.exit_code, result.output) == (0, "")
    questions = list(read_bank(bank).all_questions())
    text = page.read_text(encoding="utf-8")
    assert questions[0].prompt.replace("'", "&#39;")[:40] in text
    assert "unknown word" in text or "points outside" in text


def replace_in(path: Path, old: str, new: str) -> None:
    """Edit a bank as in an editor: the first place where `old` stands."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def built(folder: Path, text: Path = SAMPLE) -> Path:
    """A bank of the text."""
    bank = folder / "b.yaml"
    assert worksheets("build", text, "-o", bank).exit_code == 0
    return bank


def test_build_names_both_ways_on_where_the_bank_is_there_already(tmp_path: Path) -> None:
    bank, page = built(tmp_path), tmp_path / "r.html"
    replace_in(bank, "    status: draft", "    status: accepted")
    before = bank.read_bytes()
    result = worksheets("build", SAMPLE, "-o", bank, f"--report={page}")
    assert result.exit_code == 2
    assert "--update" in result.output
    assert "--force" in result.output
    both = worksheets("build", SAMPLE, "-o", bank, "--update", "--force")
    assert both.exit_code == 2
    assert len(both.output.strip().splitlines()) == 1
    assert bank.read_bytes() == before
    assert not page.exists()
    assert worksheets("build", SAMPLE, "-o", bank, "--force").exit_code == 0
    assert bank.read_bytes() != before


def test_a_page_in_the_way_keeps_the_bank_from_being_written(tmp_path: Path) -> None:
    bank, page = tmp_path / "b.yaml", tmp_path / "r.html"
    page.write_text("mine")
    assert worksheets("build", SAMPLE, "-o", bank, f"--report={page}").exit_code == 2
    assert not bank.exists()
    assert page.read_text() == "mine"


def test_update_builds_a_bank_that_is_not_there_and_renews_one_that_is(tmp_path: Path) -> None:
    bank, page = tmp_path / "b.yaml", tmp_path / "r.html"
    words = ("build", SAMPLE, "-o", bank, "--update", f"--report={page}")
    assert worksheets(*words).exit_code == 0
    first, once = list(read_bank(bank).all_questions()), bank.read_bytes()
    result = worksheets(*words)
    assert (result.exit_code, result.output) == (0, "")
    assert bank.read_bytes() == once

    replace_in(bank, "    status: draft", "    status: accepted")
    replace_in(bank, "    status: draft", "    status: rejected")
    replace_in(bank, f"prompt: {first[2].prompt}", "prompt: Солай ма?  # жаңа")
    with bank.open("a", encoding="utf-8") as file:
        file.write("\n  - kind: open\n    prompt: Неге?\n")
    hers = list(read_bank(bank).all_questions())
    assert worksheets(*words).exit_code == 0
    twice = bank.read_bytes()
    assert list(read_bank(bank).all_questions()) == hers
    assert [question.status for question in hers[:3]] == ["accepted", "rejected", "draft"]
    assert worksheets(*words).exit_code == 0
    assert bank.read_bytes() == twice
    assert worksheets("check", bank).exit_code == 0


def test_update_with_another_text_keeps_her_questions_only(tmp_path: Path) -> None:
    text = tmp_path / "half.txt"
    lines = SAMPLE.read_text(encoding="utf-8").splitlines(keepends=True)
    text.write_text("".join(lines[: len(lines) // 2]), encoding="utf-8")
    bank = built(tmp_path, text)
    first = list(read_bank(bank).all_questions())
    replace_in(bank, "    status: draft", "    status: accepted")
    text.write_text("".join(lines[len(lines) // 2 :]), encoding="utf-8")
    assert worksheets("build", text, "-o", bank, "--update", "--title", "Жаңа").exit_code == 0
    now = read_bank(bank)
    names = {question.id for question in now.all_questions()}
    assert now.title == "Жаңа"
    assert first[0].id in names
    assert len(names & {question.id for question in first[1:]}) < len(first) - 1
    assert len(names) > 5


def test_update_refuses_a_text_in_another_language_and_a_bank_with_mistakes(
    tmp_path: Path,
) -> None:
    bank = built(tmp_path)
    before = bank.read_bytes()
    english = ROOT / "banks" / "sovereign-state.en.txt"
    result = worksheets("build", english, "-o", bank, "--update")
    assert result.exit_code == 2
    assert "another language" in result.output
    assert str(bank) in result.output
    assert bank.read_bytes() == before
    replace_in(bank, "    prompt:", "    promt:")
    before = bank.read_bytes()
    result = worksheets("build", SAMPLE, "-o", bank, "--update")
    assert result.exit_code == 2
    assert f"{bank}:" in result.output
    assert bank.read_bytes() == before


def test_update_says_on_a_terminal_what_became_of_the_questions(tmp_path: Path) -> None:
    bank = built(tmp_path)
    replace_in(bank, "    status: draft", "    status: rejected")
    reader, terminal = os.openpty()
    words = ["build", str(SAMPLE), "-o", str(bank), "--update"]
    with os.fdopen(reader, "rb", buffering=0) as screen:
        subprocess.run([sys.executable, "-m", "worksheets", *words], stdout=terminal, check=True)
        os.close(terminal)
        said = screen.read(10_000).decode()
    assert "0 accepted, 0 edited or your own, 1 rejected. New: 0, gone: 0." in said


def drawn_from(folder: Path) -> set[str]:
    with (folder / "key.csv").open(encoding="utf-8", newline="") as file:
        return {row["question"] for row in csv.DictReader(file)}


GROUPS = """\
  - kind: group
    id: g1
    passage: Мәтін.
    questions:
      - {id: in-1, kind: truth, prompt: Бір., answer: иә, status: accepted}
      - {id: in-2, kind: truth, prompt: Екі., answer: иә}
  - kind: group
    id: g2
    passage: Басқа мәтін.
    questions:
      - {id: in-3, kind: truth, prompt: Үш., answer: иә}
"""


def test_only_what_was_accepted_is_drawn_and_the_manifest_says_so(tmp_path: Path) -> None:
    bank, out = bank_of(tmp_path, 5), tmp_path / "out"
    for n in (2, 4):
        replace_in(bank, f"id: q-{n}\n", f"id: q-{n}\n    status: accepted\n")
    bank.write_text(bank.read_text(encoding="utf-8") + GROUPS, encoding="utf-8")
    words = ("make", bank, "--formats", "pdf", "--seed", 1, "--out", out, "--force")
    assert worksheets(*words, "--only", "accepted").exit_code == 0
    assert drawn_from(out) == {"q-2", "q-4", "in-1"}
    assert json.loads((out / "manifest.json").read_text(encoding="utf-8"))["only"] == "accepted"
    assert worksheets(*words, "--only", "draft").exit_code == 0
    assert drawn_from(out) == {"q-1", "q-3", "q-5", "in-2", "in-3"}
    assert worksheets(*words).exit_code == 0
    assert json.loads((out / "manifest.json").read_text(encoding="utf-8"))["only"] is None
    result = worksheets(*words, "--only", "accepted", "--questions", 4)
    assert result.exit_code == 2
    assert "holds 3 questions with «status: accepted», 4 were asked for" in result.output


def test_where_nothing_is_accepted_the_drafts_are_counted(tmp_path: Path) -> None:
    drafts = len(list(read_bank(built(tmp_path)).all_questions()))
    for source, number in ((bank_of(tmp_path, 5), 5), (SAMPLE, drafts)):
        result = worksheets("make", source, "--only", "accepted", "--out", tmp_path / "out")
        assert result.exit_code == 2
        assert len(result.output.strip().splitlines()) == 1
        assert f"drafts: {number}" in result.output
        assert "status: accepted" in result.output
        assert not (tmp_path / "out").exists()
    bank = bank_of(tmp_path, 1)
    replace_in(bank, "id: q-1\n", "id: q-1\n    status: accepted\n")
    result = worksheets("make", bank, "--only", "draft", "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert "leave out --only" in result.output


def test_build_shows_its_counts_on_the_screen(tmp_path: Path) -> None:
    result = worksheets("build", SAMPLE, "-o", tmp_path / "b.yaml", "--report")
    assert result.exit_code == 0
    assert "choice" in result.output
    assert "enough on this fact" in result.output


def test_build_refuses_texts_in_two_languages(tmp_path: Path) -> None:
    english = ROOT / "banks" / "sovereign-state.en.txt"
    result = worksheets("build", SAMPLE, english, "-o", tmp_path / "b.yaml")
    assert result.exit_code == 2
    assert "another language" in result.output
    assert not (tmp_path / "b.yaml").exists()


@pytest.mark.parametrize(
    "command",
    [[], ["make"], ["build"], ["check"], ["errata"], ["reprint"], ["diff"], ["seal"], ["unseal"]],
)
def test_help_teaches(command: list[str]) -> None:
    result = worksheets(*command, "--help")
    assert result.exit_code == 0
    assert len(result.output.splitlines()) > 6


def six_variants(out: Path) -> list[str]:
    words = ["make", SAMPLE, "--variants", 6, "--questions", 20, "--seed", 1, "--out", out]
    return [str(word) for word in words]


@pytest.fixture(scope="module")
def whole_run(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the files of a run that nobody interrupted."""
    out = tmp_path_factory.mktemp("whole") / "out"
    assert worksheets(*six_variants(out)).exit_code == 0
    return {path.name for path in out.iterdir()}


@pytest.mark.parametrize("moment", [0.3, 0.8, 1.2, 1.6, 2.2, 8.0])
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_leaves_nothing_half_written(
    how: signal.Signals, moment: float, whole_run: set[str], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    program = subprocess.Popen(
        [sys.executable, "-m", "worksheets", *six_variants(out)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    with contextlib.suppress(subprocess.TimeoutExpired):
        program.wait(timeout=moment)
    if program.poll() is None:
        os.killpg(program.pid, how)
    program.wait(timeout=60)
    there = {path.name for path in out.iterdir()} if out.exists() else set()
    assert not any(name.startswith(".") for name in there)
    assert there in (set(), whole_run)


def test_force_never_takes_a_bank_that_was_edited(tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ("make", SAMPLE, "--questions", 10, "--formats", "pdf", "--out", out)
    assert worksheets(*words).exit_code == 0
    assert worksheets(*words, "--force").exit_code == 0
    bank = out / "bank.yaml"
    edited = bank.read_text(encoding="utf-8").replace("status: draft", "status: accepted", 1)
    bank.write_text(edited, encoding="utf-8")
    result = worksheets(*words, "--force")
    assert result.exit_code == 2
    assert "edited" in result.output
    again = worksheets("make", bank, "--questions", 10, "--formats", "pdf", "--out", out, "--force")
    assert again.exit_code == 0, again.output
    assert bank.read_text(encoding="utf-8") == edited


def test_build_never_writes_over_its_text(tmp_path: Path) -> None:
    text = tmp_path / "lesson.txt"
    text.write_bytes(SAMPLE.read_bytes())
    assert worksheets("build", text, "-o", text, "--force").exit_code == 2
    assert text.read_bytes() == SAMPLE.read_bytes()
    assert worksheets("build", bank_of(tmp_path, 3), "-o", tmp_path / "b.yaml").exit_code == 2


def test_check_goes_on_after_a_file_that_is_no_bank(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("a: [")
    result = worksheets(
        "check", tmp_path / "broken.yaml", ROOT / "tests/data/banks/ten-mistakes.yaml"
    )
    assert result.exit_code == 2
    assert "broken.yaml" in result.output
    assert "ten-mistakes.yaml" in result.output


def test_a_language_that_is_not_the_banks_is_refused(tmp_path: Path) -> None:
    result = worksheets("make", bank_of(tmp_path, 5), "--language", "ru", "--out", tmp_path / "o")
    assert result.exit_code == 2
    assert "kk" in result.output


def test_a_title_may_be_long(tmp_path: Path) -> None:
    words = ("make", bank_of(tmp_path, 5), "--out", tmp_path / "o", "--title", "Ұзын тақырып " * 30)
    assert worksheets(*words).exit_code == 0


def test_the_lines_of_python_in_the_readme_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    program = readme.partition("```python\n")[2].partition("```")[0]
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lesson.txt").write_bytes(SAMPLE.read_bytes())
    exec(program, {})
    assert (tmp_path / "exam" / "variant-D.docx").exists()


def test_key_files_have_the_letters_of_the_layout(tmp_path: Path) -> None:
    variants = draw(read_bank(bank_of(tmp_path, 8)), 2, 8, 3).variants
    rows = list(csv.DictReader(key_csv(variants, "АӘБВ").splitlines()))
    assert {row["answer"] for row in rows} <= set("АӘБВ")
    told = json.loads(key_json(variants, "АӘБВ"))["variants"][0]["answers"]
    assert [answer["answer"] for answer in told] == [row["answer"] for row in rows[:8]]


def test_a_text_in_two_languages_says_what_was_left_out(tmp_path: Path) -> None:
    text = tmp_path / "two.txt"
    text.write_text(
        "Абай Құнанбайұлы 1845 жылы Шыңғыстау бөктерінде дүниеге келген. Абай Құнанбайұлы 1904 "
        "жылы қайтыс болды. Абайдың өлеңдері халыққа кең тарады.\n\nАбай Кунанбаев родился в "
        "1845 году в горах. В 1904 году он умер. Его стихи переведены на многие языки мира.",
        encoding="utf-8",
    )
    bank = tmp_path / "bank.yaml"
    result = CliRunner().invoke(main, ["build", str(text), "-o", str(bank)])
    assert result.exit_code == 0, result.output
    assert "sentences in another language, which were left out: " in result.output
    assert "родился" not in bank.read_text(encoding="utf-8")


def test_a_pattern_can_be_left_out(tmp_path: Path) -> None:
    text = tmp_path / "abai.txt"
    text.write_text("Абай Құнанбайұлы 1845 жылы Семей қаласында туған.\n", encoding="utf-8")
    bank = tmp_path / "bank.yaml"
    invoke = CliRunner().invoke
    assert invoke(main, ["build", str(text), "-o", str(bank)]).exit_code == 0
    assert "maker: year" in bank.read_text(encoding="utf-8")
    again = ["build", str(text), "-o", str(bank), "--force", "--without"]
    assert invoke(main, [*again, "years"]).exit_code == 0
    assert "maker: year" not in bank.read_text(encoding="utf-8")
    wrong = invoke(main, [*again, "yeers"])
    assert wrong.exit_code == 2
    assert "Choose from: dates, years" in wrong.output
