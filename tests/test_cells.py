"""Numbers in a column of a table stand digit below digit, in PDF and DOCX."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from test_files import paper, text
from test_pdf_standards import findings

from worksheets.files import WRITERS
from worksheets.files.cells import cell_places
from worksheets.files.looks import look_of, text_mm, type_for
from worksheets.papers.blocks import Cell, Run, Table
from worksheets.papers.style import Style

NUMBERS = ("1", "12,5", "1\xa0250", "−3,75", "0,1")


def table(*numbers: str) -> Table:
    rows = tuple((Cell(text("Көл")), Cell(text(number), "number")) for number in numbers)
    head = (Cell(text("Атауы")), Cell(text("Ауданы"), "number"))
    return Table((head, *rows), (40, 40), header=True)


def test_the_decimal_signs_of_a_column_stand_below_each_other(tmp_path: Path) -> None:
    one = paper(table(*NUMBERS))
    WRITERS["pdf"](one, tmp_path / "p.pdf")
    words = pypdfium2.PdfDocument(tmp_path / "p.pdf")[0].get_textpage()
    letters = words.get_text_range()
    places = [words.get_charbox(at)[0] for at, letter in enumerate(letters) if letter == ","]
    assert len(places) == 3
    assert max(places) - min(places) < 0.1
    assert not findings(tmp_path / "p.pdf")


def test_a_docx_sets_them_alike(tmp_path: Path) -> None:
    WRITERS["docx"](paper(table(*NUMBERS)), tmp_path / "p.docx")
    (made,) = Document(str(tmp_path / "p.docx")).tables
    indents = [row.cells[1].paragraphs[0].paragraph_format.right_indent for row in made.rows]
    assert indents[0] is None
    assert indents[2] < indents[1]
    assert indents[1] == indents[3]


@given(st.lists(st.decimals(-9999, 9999, places=None, allow_nan=False).map(str), min_size=1))
def test_no_number_leaves_its_cell(numbers: list[str]) -> None:
    block = table(*numbers)
    style = Style()
    for row in cell_places(block, [40, 400], style):
        assert row[1].inset_mm >= 0


def test_words_among_numbers_stand_in_the_middle_and_other_tables_as_they_say() -> None:
    block = table("1", "жоқ", "22")
    places = [row[1] for row in cell_places(block, [40, 40], Style())]
    assert places[0].align == places[2].align == "center"
    assert places[1].align == places[3].align == "right"
    assert places[1].inset_mm == places[3].inset_mm
    plain = Table(((Cell(text("1"), "right"), Cell(text("2"))),), (0, 0))
    assert [each.align for each in cell_places(plain, [40, 40], Style())[0]] == ["right", "left"]


def test_the_measure_is_that_of_the_style() -> None:
    wide = Style(letter_spacing_em=0.1)
    one, two = (
        text_mm((Run("12 345"),), type_for(look_of("table", style), style))
        for style in (Style(), wide)
    )
    assert two > one * 1.1
