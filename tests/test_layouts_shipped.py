"""The shipped layouts: the same words in both formats, the standards kept, measures as told."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pypdfium2
import pypdfium2.raw
import pytest
from drawn import LANGUAGE_CODES, LanguageCode, bank, banks, choice, truth
from hypothesis import HealthCheck, given, settings
from openxml_audit import OpenXmlValidator
from printed import one_of_each, questions_in, variant_of
from reading import READERS, one_text
from runs import contents, run_of, said, worksheets
from test_pdf_standards import findings

from worksheets.bank.disk import write_bank
from worksheets.bank.kinds import Evidence, Matching, Pair
from worksheets.bank.model import Bank
from worksheets.errors import InputError
from worksheets.files import WRITERS
from worksheets.jobs.names import is_for_pupils
from worksheets.languages import LANGUAGES
from worksheets.papers import (
    Details,
    cards_paper,
    catalogue_paper,
    exam_paper,
    fairness_paper,
    key_paper,
    layouts,
    sheet_papers,
)
from worksheets.papers.blocks import Paper
from worksheets.papers.sheet import Box, sheet_form
from worksheets.papers.template import read_style
from worksheets.papers.text import text_of
from worksheets.proofs import verify
from worksheets.variants.choose import draw

MM = 72 / 25.4
OF_PUPILS = ("booklet", "exam", "quiz", "worksheet")
ALL = (*OF_PUPILS[:1], *OF_PUPILS[2:], "cards", "catalogue", "answer-sheet")


def full_bank(language: LanguageCode = "kk") -> Bank:
    return bank(*one_of_each(), language=language)


@cache
def paper_of(layout: str, language: LanguageCode) -> Paper:
    variant = variant_of(*one_of_each(), language=language)
    details = Details(school="№ 5 мектеп", class_name="8 «А»")
    match layout:
        case "cards":
            return cards_paper(variant, details)
        case "catalogue":
            return catalogue_paper(full_bank(language))
        case "answer-sheet":
            return sheet_papers([variant], details)[variant.label]
        case _:
            return exam_paper(variant, details, layout)


def written(paper: Paper, folder: Path, suffix: str = "pdf") -> Path:
    path = folder / f"p.{suffix}"
    WRITERS[suffix](paper, path)
    return path


def test_the_layouts_of_pupils_papers_are_those() -> None:
    assert layouts() == OF_PUPILS


@pytest.mark.parametrize("language", LANGUAGE_CODES)
@pytest.mark.parametrize("layout", ALL)
def test_a_layout_says_the_same_in_both_formats_and_keeps_the_standards(
    layout: str, language: LanguageCode, tmp_path: Path
) -> None:
    paper = paper_of(layout, language)
    words = one_text(text_of(paper))
    pdf, docx = written(paper, tmp_path), written(paper, tmp_path, "docx")
    assert READERS["pdf"](pdf, paper.style) == words
    assert READERS["docx"](docx, paper.style) == words
    assert not findings(pdf)
    assert OpenXmlValidator().validate(str(docx)).errors == []


@pytest.mark.parametrize("layout", ["worksheet", "quiz", "booklet"])
def test_papers_keys_cards_and_sheets_of_a_layout_prove_right(layout: str, tmp_path: Path) -> None:
    folder = run_of(
        full_bank(), tmp_path / "out", 2, layout=layout, cards=True, answer_sheet=True,
        formats=("pdf", "docx"),
    )  # fmt: skip
    proof = verify(folder)
    assert not proof.findings + proof.notes
    assert proof.files == 2 * (2 + 2 + 2 + 1 + 1) + 2  # papers, keys, cards, table, sheet, lists


# Worksheet


def test_a_worksheet_has_no_points_and_much_room() -> None:
    exam, worksheet = paper_of("exam", "en"), paper_of("worksheet", "en")
    words = one_text(text_of(worksheet))
    assert "point" not in words
    assert f"({LANGUAGES['en'].words['several']})" in words
    assert text_of(worksheet)[0].startswith("Name")
    assert worksheet.style.line_mm > exam.style.line_mm
    assert worksheet.style.rule_grey > 0


def test_a_tall_row_of_a_key_stays_in_one_piece(tmp_path: Path) -> None:
    pairs = tuple(Pair(left=f"ұғым {at}", right="анықтама " * 8 + str(at)) for at in range(8))
    tall = Matching(id="m", prompt="Сәйкестендіріңіз.", pairs=pairs, evidence=Evidence(quote="а"))
    others = [choice(f"q{at}") for at in range(9)]
    folder = run_of(bank(tall, *others), tmp_path / "out", 1, layout="worksheet")
    assert not verify(folder).findings


# Quiz and booklet


def boxes_of(path: Path) -> list[tuple[float, float]]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [(page.get_width() / MM, page.get_height() / MM) for page in document]
    finally:
        document.close()


def halves(path: Path) -> Iterator[tuple[str, str]]:
    """The words on the left and on the right half of each side."""
    document = pypdfium2.PdfDocument(path)
    try:
        for page in document:
            text, middle = page.get_textpage(), page.get_width() / 2
            left = text.get_text_bounded(right=middle)
            yield left, text.get_text_bounded(left=middle)
    finally:
        document.close()


def test_a_quiz_stands_twice_on_each_sheet(tmp_path: Path) -> None:
    path = written(paper_of("quiz", "kk"), tmp_path)
    assert all(box == pytest.approx((297, 210), abs=0.1) for box in boxes_of(path))
    sides = list(halves(path))
    for number, (left, right) in enumerate(sides, 1):
        assert left == right
        assert f"{number}-бет / {len(sides)}" in left


def test_a_booklet_has_its_first_page_on_the_right_and_numbers_of_small_pages(
    tmp_path: Path,
) -> None:
    path = written(paper_of("booklet", "kk"), tmp_path)
    (last, first), (second, third) = halves(path)
    assert "1-бет / " in first
    assert "2-бет / " in second
    count = re.findall(r"1-бет / (\d)", first)[0]
    assert ("4-бет / 4" in last) == (count == "4")
    assert ("3-бет / " in third) == (count >= "3")


def test_word_is_told_how_to_print_small_pages(tmp_path: Path) -> None:
    for layout, told in (("booklet", "bookFoldPrinting"), ("quiz", "printTwoOnOne")):
        with zipfile.ZipFile(written(paper_of(layout, "kk"), tmp_path, "docx")) as archive:
            assert f"<w:{told}/>" in archive.read("word/settings.xml").decode()
            assert 'w:w="8419"' in archive.read("word/document.xml").decode()


@pytest.mark.parametrize("layout", ["quiz", "booklet"])
def test_what_the_teacher_keeps_is_on_whole_sheets(layout: str) -> None:
    variant = variant_of(truth("a"), choice("b"))
    for paper in (
        key_paper(variant, Details(), layout),
        fairness_paper([variant, variant], Details(), layout),
    ):
        assert paper.style.imposition == "none"
        assert paper.style.page_width_mm == 210


def test_a_copy_that_was_changed_is_found(tmp_path: Path) -> None:
    folder = run_of(full_bank(), tmp_path / "out", 1, layout="quiz")
    path = folder / "variant-A.pdf"
    document = pypdfium2.PdfDocument(path.read_bytes())
    page = document[0]
    right = [
        each
        for each in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT])
        if each.get_bounds()[0] > page.get_width() / 2
    ]
    page.remove_obj(right[len(right) // 2])
    page.gen_content()
    document.save(path)
    document.close()
    assert any("second copy" in str(each) for each in verify(folder).findings)


# Cards


def words_at(path: Path, side: int) -> dict[str, tuple[float, float]]:
    """The first place, in mm from the upper left corner, of each word on a side."""
    document = pypdfium2.PdfDocument(path)
    try:
        page = document[side]
        text = page.get_textpage()
        whole = text.get_text_range()
        places: dict[str, tuple[float, float]] = {}
        for match in re.finditer(r"\S+", whole):
            left, _, _, top = text.get_charbox(match.start())
            places.setdefault(match[0], (left / MM, (page.get_height() - top) / MM))
        return places
    finally:
        document.close()


def test_the_back_of_a_card_lies_behind_its_front(tmp_path: Path) -> None:
    cards = [choice(f"id{at}", "иә", "жоқ", lock="all") for at in range(11)]
    paper = cards_paper(variant_of(*cards), Details())
    path = written(paper, tmp_path)
    assert len(boxes_of(path)) == 4
    width, middle = (paper.style.text_width_mm) / 2, 210 / 2
    for sheet in (0, 2):
        fronts, backs = words_at(path, sheet), words_at(path, sheet + 1)
        ids = [word for word in fronts if re.fullmatch(r"id\d+", word)]
        assert len(ids) == (8 if sheet == 0 else 3)
        for name in ids:
            (x, y), (behind_x, behind_y) = fronts[name], backs[name]
            # Turned over its long edge, what stood left of the middle stands right of it.
            assert behind_y == pytest.approx(y, abs=0.1)
            assert behind_x - x == pytest.approx(width if x < middle else -width, abs=0.1)
            column = (middle - width, middle) if x < middle else (middle, middle + width)
            mirrored = (210 - column[1], 210 - column[0])
            assert mirrored[0] < behind_x < mirrored[1]


def test_a_card_that_holds_much_has_smaller_letters_and_no_other(tmp_path: Path) -> None:
    much = choice("b", prompt="ұзақ H~2~O **сұрақ** " * 30)
    paper = cards_paper(variant_of(choice("a"), much, choice("c")), Details())
    pdf, docx = written(paper, tmp_path), written(paper, tmp_path, "docx")
    assert len(boxes_of(pdf)) == 2
    assert READERS["pdf"](pdf, paper.style) == READERS["docx"](docx, paper.style)
    assert OpenXmlValidator().validate(str(docx)).errors == []
    with zipfile.ZipFile(docx) as archive:
        cells = archive.read("word/document.xml").decode().split("<w:tc>")[1:4]
    small = [cell for cell in cells if "<w:sz " in cell]
    assert len(small) == 1
    assert "ұзақ" in small[0]
    assert all(int(size) < 22 for size in re.findall(r'<w:sz w:val="(\d+)"', small[0]))
    assert small[0].count("<w:sz ") == small[0].count("<w:r>")


def test_what_no_card_can_hold_is_refused(tmp_path: Path) -> None:
    endless = cards_paper(variant_of(choice("a", prompt="ұзақ сұрақ " * 900)), Details())
    with pytest.raises(InputError, match="too long for a card"):
        written(endless, tmp_path)


def test_cards_are_the_teachers_and_sheets_the_pupils() -> None:
    assert not is_for_pupils("cards-A.pdf")
    assert is_for_pupils("sheet-A.pdf")
    assert is_for_pupils("answer-sheet.docx")
    assert not is_for_pupils("answers.csv")


def test_a_card_with_another_answer_is_found(tmp_path: Path) -> None:
    folder = run_of(full_bank(), tmp_path / "out", 1, cards=True, formats=("docx",))
    path = folder / "cards-A.docx"
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    body = parts["word/document.xml"].decode()
    answer = re.search(r">1\. ([ABC])<", body)
    assert answer
    other = "B" if answer[1] == "A" else "A"
    parts["word/document.xml"] = body.replace(answer[0], f">1. {other}<").encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    assert any(each.file == "cards-A.docx" for each in verify(folder).findings)


# Answer sheets


def boxes(letters: str = "ABCDEFGHIJ") -> list[Box]:
    form = sheet_form(variant_of(*one_of_each()), read_style("answer-sheet"), letters)
    return [box for grid in (*form.letters, *form.written) for box in grid.boxes]


def test_a_sheet_has_a_place_for_each_answer_and_tells_none() -> None:
    numbers = {box.number for box in boxes()}
    form = sheet_form(variant_of(*one_of_each()), read_style("answer-sheet"), "ABCDE")
    assert numbers | {int(each.number[:-1]) for each in form.essays} == set(range(1, 11))
    signs = {box.number: [] for box in boxes()}  # type: ignore[var-annotated]
    for box in boxes():
        signs[box.number].append(box.sign)
    assert signs[1] == ["A", "B", "C"]
    words = LANGUAGES["kk"].words
    assert [words["true"][0], words["false"][0]] in signs.values()
    assert "құпия" not in one_text(text_of(paper_of("answer-sheet", "kk")))


@given(banks())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_place_of_a_sheet_lies_on_another_or_beyond_the_edge(of: Bank) -> None:
    variant = draw(of, 1, None, 1).variants[0]
    style = read_style("answer-sheet")
    form = sheet_form(variant, style, "ABCDEFGHIJ")
    for grid in (*form.letters, *form.written):
        places = {(round(box.x_mm, 2), box.y_mm) for box in grid.boxes}
        assert len(places) == len(grid.boxes)
        for box in grid.boxes:
            assert 0 < box.x_mm < box.x_mm + box.width_mm <= style.text_width_mm + 0.01
            assert box.y_mm % box.height_mm == 0
            assert box.width_mm >= 5
    numbers = {box.number for grid in (*form.letters, *form.written) for box in grid.boxes}
    numbers |= {int(essay.number[:-1]) for essay in form.essays}
    assert numbers == {item.number for item in variant.items()}


@pytest.mark.parametrize("count", [1, 10, 11, 37, 60])
def test_the_letters_of_a_sheet_stand_where_its_form_says(count: int, tmp_path: Path) -> None:
    variant = variant_of(*(choice(f"q{at}") for at in range(count)))
    style = read_style("answer-sheet")
    (grid,) = sheet_form(variant, style, "ABCD").letters
    assert [box.number for box in sorted(grid.boxes, key=lambda box: box.number)] == [
        number for number in range(1, count + 1) for _ in range(4)
    ]
    path = written(sheet_papers([variant], Details())["A"], tmp_path)
    document = pypdfium2.PdfDocument(path)
    (page,) = document
    text = page.get_textpage()
    whole = text.get_text_range()
    # Between the label of the variant above and the one in the footer.
    _, *marks, _ = (match.start() for match in re.finditer(r"\b[ABCD]\b", whole))
    places = [text.get_charbox(at) for at in marks]
    document.close()
    centres = [((x0 + x1) / 2 / MM, 297 - (y0 + y1) / 2 / MM) for x0, y0, x1, y1 in places]
    told = [(b.x_mm + b.width_mm / 2, b.y_mm + b.height_mm / 2) for b in grid.boxes]
    shift = centres[0][0] - told[0][0], centres[0][1] - told[0][1]
    assert shift[0] == pytest.approx(style.margin_left_mm, abs=0.4)
    for (x, y), (told_x, told_y) in zip(centres, told, strict=True):
        assert x - told_x == pytest.approx(shift[0], abs=0.6)
        assert y - told_y == pytest.approx(shift[1], abs=0.6)


def test_one_sheet_serves_all_variants_that_are_answered_alike() -> None:
    alike = draw(bank(*(choice(f"q{at}") for at in range(6))), 3, 4, 1).variants
    assert list(sheet_papers(alike, Details())) == [""]
    unlike = [
        variant_of(choice("a"), truth("b")),
        replace(variant_of(choice("a"), choice("b")), label="B"),
    ]
    assert list(sheet_papers(unlike, Details())) == ["A", "B"]


def test_sheets_are_made_beside_the_papers(tmp_path: Path) -> None:
    source = tmp_path / "bank.yaml"
    source.write_text(write_bank(full_bank()), encoding="utf-8")
    out = tmp_path / "out"
    result = worksheets(
        "make", source, "--variants", 1, "--answer-sheet", "--out", out, "--seed", 1
    )
    assert result.exit_code == 0, result.output
    assert {"sheet-A.pdf", "sheet-A.docx"} <= set(contents(out))
    told = said(worksheets("make", source, "--layout", "cards", "--out", tmp_path / "no"), 2)
    assert "--cards" in told


# Catalogues


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_a_catalogue_tells_all_of_every_question(language: LanguageCode, tmp_path: Path) -> None:
    of = bank(*one_of_each(topic="Тақырып7", status="rejected", difficulty=0.35), language=language)
    source, out = tmp_path / "b.yaml", tmp_path / "list.pdf"
    source.write_text(write_bank(of), encoding="utf-8")
    result = worksheets("catalogue", source, "--out", out)
    assert result.exit_code == 0, result.output
    found = READERS["pdf"](out, read_style("catalogue"))
    for question in of.all_questions():
        assert question.id in found
        assert question.prompt.split()[0] in found
    assert found.count("Тақырып7") == len(list(of.all_questions()))
    words = LANGUAGES[language].words
    assert words["status_rejected"] in found
    assert f"0{LANGUAGES[language].decimal}35" in found
    assert len(list(questions_in(catalogue_paper(of).blocks))) == 10


def test_a_catalogue_goes_into_a_file_or_a_folder_and_replaces_nothing(tmp_path: Path) -> None:
    source, out = tmp_path / "b.yaml", tmp_path / "lists"
    source.write_text(write_bank(full_bank()), encoding="utf-8")
    assert worksheets("catalogue", source, "--out", out).exit_code == 0
    assert set(contents(out)) == {"catalogue-b.pdf", "catalogue-b.docx"}
    assert "--force" in said(worksheets("catalogue", source, "--out", out), 2)
    again = worksheets("catalogue", source, "--out", out, "--force", "--formats", "pdf")
    assert again.exit_code == 0
    assert set(contents(out)) == {"catalogue-b.pdf", "catalogue-b.docx"}
    text = tmp_path / "t.txt"
    text.write_text("Мәтін.", encoding="utf-8")
    assert "bank" in said(worksheets("catalogue", text, "--out", out), 2)
    assert "--formats" in said(
        worksheets("catalogue", source, "--out", tmp_path / "x.pdf", "--formats", "docx"), 2
    )
