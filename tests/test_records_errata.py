"""Errata: what a teacher decides about a printed question, and everything that follows from it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from drawn import LANGUAGE_CODES, LanguageCode, bank, banks, choice, truth
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from printed import one_of_each
from reading import READERS, one_text, read_docx, read_pdf
from runs import contents, keys, rows, run_of, said, totals, worksheets

from worksheets.bank.kinds import Choice, Cloze, Gap, Number, Short
from worksheets.bank.model import Bank
from worksheets.files import WRITERS
from worksheets.languages import LANGUAGES
from worksheets.manifest import read_manifest
from worksheets.papers import Details, errata_paper, marks_paper, slips_paper
from worksheets.papers.style import Style
from worksheets.papers.text import text_of
from worksheets.variants.choose import draw
from worksheets.variants.errata import Erratum
from worksheets.variants.marks import SCALES

often = settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def errata(folder: Path, out: Path, *words: object) -> str:
    """What the command said; it went well and left the folder as it was."""
    before = contents(folder)
    result = worksheets("errata", folder, *words, "--out", out)
    assert result.exit_code == 0, result.output
    assert contents(folder) == before
    return result.output


def six(**fields: object) -> Bank:
    return bank(*(choice(f"q{n}", **fields) for n in range(6)), truth("t"))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def exam(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three variants of six choices, a statement and written answers."""
    of = bank(
        *(choice(f"q{n}") for n in range(6)),
        choice("two", "бір", "екі", "үш", "төрт", right=(0, 1)),
        truth("t"),
        Short(id="s", prompt="Елорда?", answers=("Астана",)),
        Number(id="n", prompt="Жыл?", answer=Decimal(1465)),
        Cloze(id="c", prompt="___ жылы", gaps=(Gap(answer="1991"),)),
        Cloze(id="c2", prompt="___ пен ___", gaps=(Gap(answer="ай"), Gap(answer="күн"))),
    )
    folder = tmp_path_factory.mktemp("run") / "exam"
    return run_of(of, folder, formats=("pdf", "docx"))


def number(folder: Path, label: str, question: str) -> int:
    return next(at for at, row in keys(folder)[label].items() if row["question"] == question)


def letter_of(folder: Path, label: str, question: str, text: str) -> str:
    """The letter of an option on a printed paper, as its reader finds it."""
    read = read_pdf(folder / f"variant-{label}.pdf", Style())
    stem = read.index(f"{question} неше?")
    before = read[stem : read.index(text, stem)].split()
    return before[-1].removesuffix(")")


@often
@given(of=banks(most=5), variants=st.integers(1, 3), data=st.data())
def test_a_dropped_question_leaves_every_total_right_and_every_number_in_place(
    of: Bank, variants: int, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("run")
    exam = run_of(of, folder / "exam", variants=variants)
    before = keys(exam)
    points = {question.id: question.points for question in of.all_questions()}
    label = data.draw(st.sampled_from(sorted(before)))
    dropped = data.draw(st.sampled_from(sorted(before[label])))
    name = before[label][dropped]["question"]
    if any(len(answers) == 1 for answers in before.values()):
        said(worksheets("errata", exam, "--question", name, "--drop"), 2)
        return
    errata(exam, folder / "new", "--question", f"{label}:{dropped}", "--drop")
    after = keys(folder / "new")
    for variant, answers in before.items():
        assert [row["question"] for row in after[variant].values()] == [
            row["question"] for row in answers.values()
        ]
        assert totals(folder / "new")[variant] == sum(
            points[row["question"]] for row in answers.values() if row["question"] != name
        )
        for at, row in answers.items():
            changed = after[variant][at]
            assert changed["points"] == (0 if row["question"] == name else row["points"])
            assert (changed["answer"] == row["answer"]) == (row["question"] != name)
    told = [(row["variant"], int(row["number"])) for row in rows(folder / "new" / "errata.csv")]
    assert told == [
        (variant, at)
        for variant, answers in before.items()
        for at, row in answers.items()
        if row["question"] == name
    ]


@often
@given(of=banks(most=5), data=st.data())
def test_points_for_all_change_no_total(
    of: Bank, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("run")
    exam = run_of(of, folder / "exam", variants=2)
    name = data.draw(st.sampled_from(sorted(row["question"] for row in keys(exam)["A"].values())))
    errata(exam, folder / "new", "--question", name, "--accept-all")
    assert totals(folder / "new") == totals(exam)
    for label, answers in keys(folder / "new").items():
        for at, row in answers.items():
            assert row["points"] == keys(exam)[label][at]["points"]
            assert (row.get("erratum") == "accept_all") == (row["question"] == name)


def test_every_file_there_is_and_nothing_else(exam: Path, tmp_path: Path) -> None:
    errata(exam, tmp_path / "new", "--question", "q3", "--drop")
    names = {"errata", "slips", "marks", "key-A", "key-B", "key-C", "key-all"}
    files = {f"{name}.{suffix}" for name in names for suffix in ("pdf", "docx")}
    files |= {"errata.csv", "marks.csv", "key.csv", "key.json", "manifest.json"}
    assert set(contents(tmp_path / "new")) == files


@pytest.mark.parametrize("paper", "ABC")
@pytest.mark.parametrize("text", ["q3-қате", "q3-теріс", "q3-жалған"])
def test_a_letter_is_that_of_the_paper_and_means_the_option(
    paper: str, text: str, exam: Path, tmp_path: Path
) -> None:
    letters = {label: letter_of(exam, label, "q3", text) for label in "ABC"}
    at = {label: number(exam, label, "q3") for label in "ABC"}
    place = f"{paper}:{at[paper]}"
    told = errata(exam, tmp_path / "new", "--question", place, "--accept", letters[paper])
    assert f"«{text}»" in told
    for label in "ABC":
        assert f"{label}:{at[label]} – {letters[label]}" in told
        right = keys(exam)[label][at[label]]["answer"]
        row = keys(tmp_path / "new")[label][at[label]]
        assert row["answer"] == f"{right} немесе {letters[label]}"
        assert row["text"] == f"q3-дұрыс / {text}"
        assert (row["before"], row["points"]) == (right, 1)
    again = errata(exam, tmp_path / "text", "--question", "q3", "--accept", text)
    assert again == told
    assert contents(tmp_path / "text") == contents(tmp_path / "new")


@pytest.mark.parametrize("typed", [" b", "В", "в"])
def test_letters_are_known_in_small_print_and_in_the_other_alphabet(
    typed: str, tmp_path: Path
) -> None:
    exam = run_of(bank(choice("q", right=[0], lock="all"), truth("t")), tmp_path / "exam", 1)
    at = number(exam, "A", "q")
    label = "а" if typed != " b" else "A"
    errata(exam, tmp_path / "new", "--question", f"{label}:{at}", "--accept", typed)
    assert keys(tmp_path / "new")["A"][at]["answer"] == "A немесе B"


def test_of_several_right_options_the_letters_are_one_answer(exam: Path, tmp_path: Path) -> None:
    errata(exam, tmp_path / "new", "--question", "two", "--accept", "екі", "--accept", "үш")
    (variant, *_) = read_manifest(exam).variants
    at = number(exam, "A", "two")
    item = next(item for item in variant.items() if item.number == at)
    assert isinstance(item.question, Choice)
    words = [item.question.options[index].text for index in item.order]
    letters = ["ABCD"[words.index(text)] for text in ("екі", "үш")]
    row = keys(tmp_path / "new")["A"][at]
    assert row["answer"] == f"{row['before']} немесе {', '.join(sorted(letters))}"


@pytest.mark.parametrize(
    ("question", "wording", "short"),
    [
        ("s", "Нұр-Сұлтан", "Астана немесе Нұр-Сұлтан"),
        ("n", "1465 ж.", "1465 немесе 1465 ж."),
        ("c", "16.12.1991", "1991 немесе 16.12.1991"),
        ("c2", "2: шуақ", "ай; күн немесе 2) шуақ"),
    ],
)
def test_another_wording_is_right_in_every_variant(
    exam: Path, tmp_path: Path, question: str, wording: str, short: str
) -> None:
    errata(exam, tmp_path / "new", "--question", question, "--accept", wording)
    for answers in keys(tmp_path / "new").values():
        (row,) = [row for row in answers.values() if row["question"] == question]
        assert row["answer"] == short
    for label in "ABC":
        at = number(exam, label, question)
        table = read_docx(tmp_path / "new" / f"key-{label}.docx", Style())
        assert f"{at} {short}" in " ".join(table.replace("\u00a0", " ").split())


def test_the_changed_question_is_marked_on_every_key(exam: Path, tmp_path: Path) -> None:
    errata(exam, tmp_path / "new", "--question", "q3", "--drop")
    for label in "ABC":
        was = keys(exam)[label][number(exam, label, "q3")]["answer"]
        for read, suffix in ((read_pdf, "pdf"), (read_docx, "docx")):
            key = read(tmp_path / "new" / f"key-{label}.{suffix}", Style())
            assert key.count("алынды") == 1
            assert f"Түзетілді (бұрын: {was})" in key
            assert key.count("Түзетілді") == 1
            together = read(tmp_path / "new" / f"key-all.{suffix}", Style())
            assert together.count("алынды *") == 3
    csv = rows(tmp_path / "new" / "key.csv")
    assert {row["question"] for row in csv if row["erratum"]} == {"q3"}
    assert "erratum" not in rows(exam / "key.csv")[0]


@pytest.mark.parametrize("rule", ["--drop", "--accept-all"])
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_kind_can_be_dropped_or_given_to_all(
    rule: str, language: str, tmp_path: Path
) -> None:
    of = bank(*one_of_each(), language=language)  # type: ignore[arg-type]
    exam = run_of(of, tmp_path / "exam", 1)
    everything = [word for at in keys(exam)["A"] for word in ("--question", f"A:{at}")]
    new = tmp_path / "new"
    if rule == "--drop":
        assert "points" in said(worksheets("errata", exam, *everything, rule), 2)
        everything = everything[2:]
    errata(exam, new, *everything, rule)
    assert len(rows(new / "errata.csv")) == len(everything) // 2
    kinds = {row["kind"] for row in keys(new)["A"].values() if "erratum" in row}
    assert len(kinds) >= 7


def test_slips_say_where_and_never_what_is_right(exam: Path, tmp_path: Path) -> None:
    errata(exam, tmp_path / "new", "--question", "s", "--accept", "Нұр-Сұлтан")
    errata(tmp_path / "new", tmp_path / "more", "--question", "q1", "--drop")
    slips = read_pdf(tmp_path / "more" / "slips.pdf", Style())
    for label in "ABC":
        for question in ("s", "q1"):
            assert f"{label} нұсқасы, {number(exam, label, question)}-тапсырма:" in slips
    assert slips.count("Құрметті оқушылар!") == 3
    for said_once in ("slip_accept", "slip_drop"):
        assert slips.count(LANGUAGES["kk"].words[said_once]) == 3
    assert slips.count("Енді жалпы балл – 11.") == 3
    assert slips.count("– – – –") > 0
    assert "Астана" not in slips
    assert "Нұр-Сұлтан" not in slips


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_the_sheets_can_be_read_back_as_they_were_meant(
    scale: str, language: LanguageCode, tmp_path: Path
) -> None:
    of = bank(*one_of_each(), *(choice(f"q{n}") for n in range(30)), language=language)
    variants = draw(of, 5, None, 1).variants
    made = (Erratum("q1", "drop"), Erratum("q2", "accept", options=((1,), (2,))))
    sheets = {
        "errata": errata_paper(variants, made, Details()),
        "slips": slips_paper(variants, made, Details()),
        "marks": marks_paper(variants, made, Details(), scale=scale, rounding="down"),
    }
    for name, paper in sheets.items():
        for suffix, write in WRITERS.items():
            path = tmp_path / f"{name}.{suffix}"
            write(paper, path)
            assert READERS[suffix](path, paper.style) == one_text(text_of(paper))


def test_a_variant_without_the_question_has_no_slip_and_its_own_mark_table(tmp_path: Path) -> None:
    of = bank(*(truth(f"t{n}") for n in range(8)))
    exam = run_of(of, tmp_path / "exam", 2, questions=4)
    only_in_a = {row["question"] for row in keys(exam)["A"].values()} - {
        row["question"] for row in keys(exam)["B"].values()
    }
    errata(exam, tmp_path / "new", "--question", min(only_in_a), "--drop")
    assert totals(tmp_path / "new") == {"A": 3, "B": 4}
    assert "B нұсқасы" not in read_pdf(tmp_path / "new" / "slips.pdf", Style())
    marks = rows(tmp_path / "new" / "marks.csv")
    for label, total in (("A", 3), ("B", 4)):
        scores = [int(row["score"]) for row in marks if row["variant"] == label]
        assert scores == list(range(total + 1))
    sheet = read_pdf(tmp_path / "new" / "marks.pdf", Style())
    assert "Нұсқа: A. Жалпы балл: 3" in sheet
    assert "Нұсқа: B. Жалпы балл: 4" in sheet
    assert "64,5 % – 65 %" in sheet.replace("\u00a0", " ")


def test_the_scale_and_the_rounding_can_be_others(exam: Path, tmp_path: Path) -> None:
    words = ("--question", "q1", "--accept-all", "--scale", "university", "--rounding", "down")
    errata(exam, tmp_path / "new", *words)
    marks = {row["mark"] for row in rows(tmp_path / "new" / "marks.csv")}
    assert {"F", "A"} <= marks
    assert "ескерілмейді" in read_pdf(tmp_path / "new" / "marks.pdf", Style())


def test_errata_add_up_from_folder_to_folder(tmp_path: Path) -> None:
    exam = run_of(six(), tmp_path / "exam")
    for folder, words in (
        ("exam", ("q1", "--accept", "q1-қате")),
        ("exam-errata", ("q2", "--drop")),
        ("exam-errata-2", ("q1", "--accept", "q1-теріс")),
        ("exam-errata-3", ("q2", "--accept-all")),
    ):
        result = worksheets("errata", tmp_path / folder, "--question", *words)
        assert result.exit_code == 0, result.output
    last = tmp_path / "exam-errata-4"
    row = keys(last)["A"][number(exam, "A", "q1")]
    assert row["text"] == "q1-дұрыс / q1-қате / q1-теріс"
    assert keys(last)["A"][number(exam, "A", "q2")]["erratum"] == "accept_all"
    assert totals(last) == totals(exam)
    assert totals(tmp_path / "exam-errata-2") == dict.fromkeys("ABC", 6)
    assert [each.question for each in read_manifest(last).errata] == ["q1", "q2"]


def test_errata_that_stand_there_are_not_forgotten(tmp_path: Path) -> None:
    exam = run_of(six(), tmp_path / "exam")
    assert worksheets("errata", exam, "--question", "q1", "--drop").exit_code == 0
    before = contents(tmp_path / "exam-errata")
    told = said(worksheets("errata", exam, "--question", "q2", "--drop"), 2)
    assert "name this folder" in told
    assert contents(tmp_path / "exam-errata") == before
    again = worksheets("errata", exam, "--question", "q2", "--drop", "--force")
    assert again.exit_code == 0
    assert totals(tmp_path / "exam-errata") == dict.fromkeys("ABC", 6)


def test_the_same_errata_give_the_same_bytes(exam: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        errata(exam, tmp_path / name, "--question", "q4", "--drop")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--question", "q1"], "one of the three"),
        (["--question", "q1", "--drop", "--accept-all"], "one of the three"),
        (["--question", "q1", "--question", "q2", "--accept", "B"], "one --question"),
        (["--question", "q-3", "--drop"], "Did you mean q3"),
        (["--question", "жоқ", "--drop"], "key.csv"),
        (["--question", "A:99", "--drop"], "questions 1 to 12"),
        (["--question", "A:0", "--drop"], "questions 1 to 12"),
        (["--question", "Z:1", "--drop"], "A, B, C"),
        (["--question", "q1", "--accept", "B"], "--question A:"),
        (["--question", "q1", "--accept", "q1-дұрыс"], "right already"),
        (["--question", "two", "--accept", "бір", "--accept", "екі"], "right already"),
        (["--question", "t", "--accept", "иә"], "--accept-all or --drop"),
        (["--question", "s", "--accept", "астана"], "right already"),
        (["--question", "s", "--accept", " "], "empty"),
        (["--question", "n", "--accept", "1465"], "right already"),
        (["--question", "c2", "--accept", "жұлдыз"], "2: жұлдыз"),
        (["--question", "c2", "--accept", "3: жұлдыз"], "2 gaps"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(
    exam: Path, tmp_path: Path, words: list[str], told: str
) -> None:
    before = contents(exam)
    out = tmp_path / "new"
    assert told in said(worksheets("errata", exam, *words, "--out", out), 2)
    assert not out.exists()
    assert contents(exam) == before


def test_a_letter_that_the_paper_does_not_have_is_told_with_those_it_has(exam: Path) -> None:
    at = number(exam, "A", "q1")
    for letter in ("E", "1", "q1-қате", "B,E"):
        told = said(worksheets("errata", exam, "--question", f"A:{at}", "--accept", letter), 2)
        assert "A, B, C, D" in told


def test_all_that_is_wrong_is_told_at_once(exam: Path) -> None:
    result = worksheets("errata", exam, "--question", "A:99", "--question", "Z:1", "--drop")
    assert result.exit_code == 2
    assert len(result.output.strip().splitlines()) == 2


def test_a_key_that_is_another_in_each_variant_takes_no_wording(tmp_path: Path) -> None:
    exam = run_of(bank(Short(id="s", prompt="Қанша?", answers=("бес",)), truth("t")),
                  tmp_path / "exam", 2)  # fmt: skip
    manifest = exam / "manifest.json"
    text = manifest.read_text(encoding="utf-8")
    first, b, rest = text.partition('"label": "B"')
    rest = rest.replace('"question": "s"', '"question": "s@B"', 1).replace(
        '"questions": {',
        '"questions": {"s@B": {"kind": "short", "id": "s", "prompt": "Қанша?", '
        '"answers": ["алты"]}, ',
    )
    manifest.write_text(first + b + rest, encoding="utf-8")
    told = said(worksheets("errata", exam, "--question", "s", "--accept", "5"), 2)
    assert "not the same in all variants" in told
    errata(exam, tmp_path / "new", "--question", "s", "--accept-all")


@pytest.mark.parametrize("out", ["exam", "other"])
def test_nothing_that_stands_there_is_touched(out: str, tmp_path: Path) -> None:
    exam = run_of(six(), tmp_path / "exam", 1)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "marks.csv").write_text("mine")
    before = contents(tmp_path / out)
    said(worksheets("errata", exam, "--question", "q1", "--drop", "--out", tmp_path / out), 2)
    assert contents(tmp_path / out) == before


def test_a_folder_without_papers_is_named(tmp_path: Path) -> None:
    told = said(worksheets("errata", tmp_path, "--question", "A:1", "--drop"), 2)
    assert str(tmp_path) in told


def test_a_folder_of_corrections_is_not_taken_for_papers(exam: Path, tmp_path: Path) -> None:
    errata(exam, tmp_path / "errata", "--question", "A:1", "--drop")
    result = worksheets("verify", tmp_path / "errata")
    assert result.exit_code == 2
    assert "verify the folder of the papers" in result.output
