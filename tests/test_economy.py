"""Paper economy: never more sheets, nothing too small, nothing torn apart, all variants alike."""

from __future__ import annotations

import ctypes
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from drawn import bank, choice
from hypothesis import given, settings
from hypothesis import strategies as st
from runs import contents, run_of, said, worksheets

from worksheets.files.economy import page_count, saving
from worksheets.files.pdf import write_pdf
from worksheets.jobs.job import Job
from worksheets.jobs.run import run
from worksheets.manifest import read_manifest
from worksheets.papers.blocks import (
    AUTO,
    AnswerLines,
    Band,
    Code,
    Option,
    Options,
    Paper,
    Question,
    Run,
)
from worksheets.papers.style import Style
from worksheets.proofs import verify
from worksheets.variants.choose import draw

LEAST_PT, LEAST_MARGIN_MM = 10, 12
LENGTHS = st.lists(
    st.tuples(st.integers(1, 60), st.integers(0, 12), st.integers(0, 6)), min_size=1, max_size=40
)
"""For each question the words of its stem, those of each option, and the lines below."""


def paper_of(lengths: list[tuple[int, int, int]], style: Style, code: bool = False) -> Paper:
    blocks = []
    for at, (stem, option, lines) in enumerate(lengths, 1):
        words = (Run(f"сұрақ{at} " + "сөз " * stem),)
        options = tuple(Option(f"{x})", (Run(f"ж{at}{x} " + "бір " * option),)) for x in "ABCD")
        body = (Options(options, AUTO), AnswerLines(lines, 0))
        blocks.append(Question(f"{at}.", words, (), body))
    footer = Band((Run("7K2-Q9F"),))
    own = Code("qr", "7K2-Q9F") if code else None
    return Paper("Б", "kk-KZ", style, Band((Run("Тарих"),)), footer, tuple(blocks), own)


@settings(max_examples=15, deadline=None)
@given(
    st.lists(LENGTHS, min_size=1, max_size=2),
    st.integers(0, 30),
    st.sampled_from([Style(), Style(size_pt=12, leading=1.4), Style(size_pt=9)]),
    st.booleans(),
)
def test_economy_never_costs_a_sheet_and_stays_readable(
    lengths: list[list[tuple[int, int, int]]], copies: int, style: Style, code: bool
) -> None:
    papers = [paper_of(each, style, code) for each in lengths]
    numbers = [copies] * len(papers)
    found = saving(papers, numbers)
    assert found == saving(papers, numbers)
    before = sum(map(page_count, papers)) * copies
    squeezed = [replace(paper, style=style.model_copy(update=found.squeezed)) for paper in papers]
    assert found.before == before
    assert found.after == sum(map(page_count, squeezed)) * copies
    assert found.after < before or not found.squeezed
    new = squeezed[0].style
    assert new.size_pt >= min(LEAST_PT, style.size_pt)
    if found.squeezed:
        assert new.least_pt >= min(LEAST_PT, style.size_pt)
    for side in ("top", "bottom", "left", "right"):
        margin, own = getattr(new, f"margin_{side}_mm"), getattr(style, f"margin_{side}_mm")
        assert LEAST_MARGIN_MM <= margin <= own
    if code:
        assert new.margin_bottom_mm == style.margin_bottom_mm


@cache
def squeezable() -> Paper:
    """A paper a little longer than two pages."""
    lengths = [(9, 3, 1)] * 5
    while page_count(paper_of(lengths, Style())) < 3:
        lengths.append((9, 3, 1))
    return paper_of(lengths, Style())


def test_what_a_little_less_room_saves_is_saved_by_a_little() -> None:
    """Margins give way before letters do."""
    found = saving([squeezable()], [28])
    assert (found.before, found.after) == (84, 56)
    assert found.squeezed["size_pt"] == 11
    assert found.squeezed["margin_left_mm"] < 20


def test_a_question_keeps_its_options_on_its_page(tmp_path: Path) -> None:
    paper = squeezable()
    found = saving([paper], [1])
    write_pdf(
        replace(paper, style=paper.style.model_copy(update=found.squeezed)), tmp_path / "p.pdf"
    )
    document = pypdfium2.PdfDocument(tmp_path / "p.pdf")
    pages = [page.get_textpage().get_text_range() for page in document]
    assert len(pages) == 2
    for at in range(1, len(paper.blocks) + 1):
        (page,) = [text for text in pages if re.search(rf"сұрақ{at}\b", text)]
        assert all(f"ж{at}{letter}" in page for letter in "ABCD")


def test_letters_in_the_file_are_as_large_as_promised(tmp_path: Path) -> None:
    paper = replace(squeezable(), style=Style(size_pt=12))
    found = saving([paper], [1])
    write_pdf(
        replace(paper, style=paper.style.model_copy(update=found.squeezed)), tmp_path / "p.pdf"
    )
    sizes = set()
    for page in pypdfium2.PdfDocument(tmp_path / "p.pdf"):
        for each in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
            size = pypdfium2.raw.FPDFTextObj_GetFontSize
            value = ctypes.c_float()
            size(each.raw, value)
            sizes.add(round(value.value, 2))
    assert min(sizes) >= LEAST_PT


@cache
def class_bank() -> Job:
    words = "сөз " * 9
    questions = [
        choice(f"q{at}", *(f"жауап{at}{x} бір екі" for x in "абвг"), prompt=f"сұрақ{at} {words}?")
        for at in range(60)
    ]
    one = bank(*questions)
    count = next(
        number
        for number in range(20, 60)
        if len(draw(one, 1, number, 1).variants) and _pages(one, number) == 3
    )
    return Job(one, variants=3, questions=count, seed=1, formats=("pdf",), economy=True, pupils=28)


def _pages(one: object, number: int) -> int:
    from worksheets.papers import Details, exam_paper

    (variant,) = draw(one, 1, number, 1).variants  # type: ignore[arg-type]
    return page_count(exam_paper(variant, Details()))


def test_a_run_saves_sheets_for_the_class_and_says_so(tmp_path: Path) -> None:
    job = class_bank()
    made = run(job, tmp_path / "out")
    (note,) = [note for note in made.notes if "28" in note]
    assert "56" in note
    assert "84" in note
    told = read_manifest(tmp_path / "out")
    assert told.finish.squeezed
    for label in "ABC":
        document = pypdfium2.PdfDocument(tmp_path / "out" / f"variant-{label}.pdf")
        assert len(document) == 2
    assert verify(tmp_path / "out").findings == ()


def test_a_squeezed_paper_is_printed_again_byte_for_byte(tmp_path: Path) -> None:
    job = class_bank()
    run(replace(job, editions=("large",)), tmp_path / "out")
    again = worksheets("reprint", tmp_path / "out", "--variant", "B", "--out", tmp_path / "again/")
    assert again.exit_code == 0, again.output
    made = tmp_path / "again" / "variant-B.pdf"
    assert made.read_bytes() == (tmp_path / "out" / "variant-B.pdf").read_bytes()


def test_without_economy_nothing_is_squeezed_and_editions_never_are(tmp_path: Path) -> None:
    job = replace(class_bank(), editions=("large",))
    plain = run_of(
        job.bank, tmp_path / "plain", 3, 1, questions=job.questions, editions=job.editions
    )
    run(job, tmp_path / "out")
    one, two = contents(plain), contents(tmp_path / "out")
    assert one["variant-A.large.pdf"] == two["variant-A.large.pdf"]
    assert one["key-A.pdf"] == two["key-A.pdf"]
    assert one["variant-A.pdf"] != two["variant-A.pdf"]
    assert len(pypdfium2.PdfDocument(plain / "variant-A.pdf")) == 3


def test_what_cannot_be_saved_is_left_alone(tmp_path: Path) -> None:
    one = bank(choice("q1", "бір", "екі", "үш", "төрт"))
    made = run(Job(one, variants=1, economy=True, formats=("pdf",)), tmp_path / "out")
    assert read_manifest(tmp_path / "out").finish.squeezed == {}
    assert len(made.notes) == 1


@pytest.mark.parametrize("words", [("--pupils", "28"), ("--pupils", "0", "--economy")])
def test_a_number_of_pupils_needs_economy_and_pupils(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    source = tmp_path / "b.txt"
    source.write_text("Абай Құнанбайұлы 1845 жылы туған.", encoding="utf-8")
    result = worksheets("make", source, "--out", tmp_path / "out", *words)
    assert result.exit_code == 2
    if "--economy" not in words:
        assert "--economy" in said(result, 2)
