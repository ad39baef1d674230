"""Editions: the same questions, order and letters in other letters, and nothing overflows."""

from __future__ import annotations

import re
import zipfile
import zlib
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from drawn import LANGUAGE_CODES, LanguageCode, bank, truth
from openxml_audit import OpenXmlValidator
from printed import one_of_each, variant_of
from reading import READERS, one_text
from runs import contents, run_of, said, worksheets
from test_pdf_standards import findings

from worksheets.files import WRITERS
from worksheets.manifest import read_manifest
from worksheets.papers import Details, exam_paper, layouts
from worksheets.papers.blocks import Band, Paper, Run
from worksheets.papers.editions import EDITIONS, TEXT, edition_style, fitted, in_edition
from worksheets.papers.pupils import pupils_paper
from worksheets.papers.style import Style
from worksheets.papers.text import plain, text_of
from worksheets.proofs import verify
from worksheets.variants.model import Variant

SET = tuple(name for name in EDITIONS if name != TEXT)
MM = 72 / 25.4
DETAILS = Details(
    school="№ 165 мамандандырылған физика-математика мектеп-лицейі", class_name="11 «Ә»"
)


@cache
def variant_in(language: LanguageCode) -> Variant:
    return variant_of(*one_of_each(), language=language)


@cache
def paper_in(language: LanguageCode, layout: str = "exam") -> Paper:
    return exam_paper(variant_in(language), DETAILS, layout)


@pytest.mark.parametrize("layout", layouts())
@pytest.mark.parametrize("name", SET)
def test_an_edition_asks_the_same_in_the_same_order_with_the_same_letters(
    name: str, layout: str
) -> None:
    for language in LANGUAGE_CODES:
        paper = paper_in(language, layout)
        assert in_edition(paper, name).blocks == paper.blocks
        assert in_edition(paper, name).style.letters == paper.style.letters


@pytest.mark.parametrize("layout", layouts())
@pytest.mark.parametrize("name", SET)
def test_the_files_of_an_edition_say_what_the_paper_says(
    tmp_path: Path, name: str, layout: str
) -> None:
    for language in LANGUAGE_CODES:
        paper = in_edition(paper_in(language, layout), name)
        for suffix, write in WRITERS.items():
            write(paper, tmp_path / f"p.{suffix}")
            assert READERS[suffix](tmp_path / f"p.{suffix}", paper.style) == one_text(
                text_of(paper)
            )
    assert not findings(tmp_path / "p.pdf")
    assert not OpenXmlValidator().validate(str(tmp_path / "p.docx")).errors


def operators(path: Path) -> bytes:
    """What the pages of a PDF are drawn with."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", path.read_bytes(), re.DOTALL)
    opened = b""
    for stream in streams:
        try:
            opened += zlib.decompress(stream)
        except zlib.error:
            opened += stream
    return opened


def letter_boxes(path: Path) -> list[tuple[str, tuple[float, float, float, float]]]:
    """Every letter of a PDF with its box, left, bottom, right, top."""
    boxes = []
    for page in pypdfium2.PdfDocument(path):
        text = page.get_textpage()
        letters = text.get_text_range()
        boxes += [(letters[at], text.get_charbox(at)) for at in range(text.count_chars())]
    return boxes


@pytest.mark.parametrize("name", SET)
def test_no_letter_stands_beyond_the_margins(tmp_path: Path, name: str) -> None:
    paper = in_edition(paper_in("kk"), name)
    style = paper.style
    WRITERS["pdf"](paper, tmp_path / "p.pdf")
    right = (style.page_width_mm - style.margin_right_mm) * MM
    seen = [box for letter, box in letter_boxes(tmp_path / "p.pdf") if not letter.isspace()]
    assert min(left for left, _, _, _ in seen) >= style.margin_left_mm * MM - 1.5
    assert max(edge for _, _, edge, _ in seen) <= right + 1.5
    assert min(bottom for _, bottom, _, _ in seen) >= 3 * MM
    assert max(top for *_, top in seen) <= (style.page_height_mm - 3) * MM


@pytest.mark.parametrize(("name", "least"), [("large", 18), ("largest", 24), ("contrast", 12)])
def test_no_letter_is_smaller_than_the_edition_says(name: str, least: float) -> None:
    style = edition_style(Style(size_pt=9), name)
    assert style.size_pt == style.least_pt == least
    assert edition_style(Style(size_pt=30), name).size_pt == 30


@pytest.mark.parametrize("name", ["large", "largest", "contrast"])
def test_what_is_for_weak_eyes_is_black_on_white(tmp_path: Path, name: str) -> None:
    for edition, greys in (("", True), (name, False)):
        paper = in_edition(paper_in("ru"), edition)
        for suffix, write in WRITERS.items():
            write(paper, tmp_path / f"p.{suffix}")
        found = re.search(rb"\b0\.\d+ g\b", operators(tmp_path / "p.pdf"))
        assert (found is not None) is greys
        with zipfile.ZipFile(tmp_path / "p.docx") as archive:
            styles = archive.read("word/styles.xml").decode()
        assert bool(re.search(r'w:color w:val="(?!000000)', styles)) is greys


def test_wide_letters_are_reckoned_with(tmp_path: Path) -> None:
    """A line of the wide edition ends no further right than one of the plain one may."""
    paper = in_edition(paper_in("kk"), "dyslexia")
    WRITERS["pdf"](paper, tmp_path / "wide.pdf")
    narrow = Paper(
        paper.title,
        paper.language,
        paper.style.model_copy(update={"letter_spacing_em": 0, "word_spacing_em": 0}),
        paper.header,
        paper.footer,
        paper.blocks,
    )
    WRITERS["pdf"](narrow, tmp_path / "narrow.pdf")

    def width(path: Path) -> float:
        boxes = [box for letter, box in letter_boxes(path) if letter.isalpha()]
        return boxes[5][2] - boxes[0][0]

    assert width(tmp_path / "wide.pdf") > width(tmp_path / "narrow.pdf") * 1.05


@pytest.mark.parametrize("name", SET)
def test_a_long_title_in_a_header_is_cut_to_words_that_fit(name: str) -> None:
    style = edition_style(Style(), name)
    band = Band((Run("Қазақстан Республикасының " * 5),), (Run("A нұсқасы"),))
    left = plain(fitted(band, style).left)
    assert left.endswith(("Республикасының…", "Қазақстан…"))
    short = Band((Run("Тарих"),), (Run("A нұсқасы"),))
    assert fitted(short, style) == short


# The plain text


def spoken_of(language: LanguageCode, folder: Path) -> str:
    bank_of = bank(*one_of_each(), language=language)
    run_of(bank_of, folder, variants=1, editions=(TEXT,), details=DETAILS)
    return (folder / "variant-A.text.txt").read_text(encoding="utf-8")


GAPS = {"kk": "[бос орын]", "ru": "[пропуск]", "en": "[blank]"}


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_the_plain_text_says_gaps_and_tables_in_words(
    tmp_path: Path, language: LanguageCode
) -> None:
    text = spoken_of(language, tmp_path / "out")
    assert "___" not in text
    assert "[   ]" not in text
    assert "\xa0" not in text
    lines = text.splitlines()
    gap = GAPS[language]
    assert sum(line.startswith("# ") for line in lines) == 1
    assert sum(line.startswith("## ") for line in lines) == 9
    assert f"1: {gap}" in lines
    assert [line for line in lines if re.match(r"[A-Z]\) оң\d", line)]
    assert any(gap in line and "сұрақ4" in line for line in lines)
    assert sum(re.match(r"\d+\. сұрақ\d", line) is not None for line in lines) == 10


def test_sentences_of_a_passage_stand_on_lines_of_their_own(tmp_path: Path) -> None:
    lines = spoken_of("kk", tmp_path / "out").splitlines()
    assert "### Тақырып" in lines
    assert lines.index("Мәтін соңы.") > lines.index("Мәтін басы.")


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_all_that_the_paper_prints_is_said(tmp_path: Path, language: LanguageCode) -> None:
    said_words = set(re.findall(r"\w+", spoken_of(language, tmp_path / "out")))
    printed = text_of(paper_in(language))
    words = set(re.findall(r"[^\W_]+", " ".join(printed)))
    assert words <= said_words


# Runs


ALL = (*EDITIONS,)


def test_a_run_makes_each_edition_once_and_the_keys_once(tmp_path: Path) -> None:
    many = bank(*(truth(f"q{at}") for at in range(6)))
    out = run_of(many, tmp_path / "out", 2, editions=ALL, formats=("pdf", "docx"))
    names = set(contents(out))
    for label in "AB":
        for edition in SET:
            assert {f"variant-{label}.{edition}.{suffix}" for suffix in WRITERS} <= names
        assert f"variant-{label}.text.txt" in names
    assert {name for name in names if name.startswith("key-A")} == {"key-A.pdf", "key-A.docx"}
    assert verify(out).findings == ()


def test_editions_change_neither_the_draw_nor_the_other_files(tmp_path: Path) -> None:
    many = bank(*(truth(f"q{at}") for at in range(6)))
    plain_run = contents(run_of(many, tmp_path / "plain", 2))
    with_all = contents(run_of(many, tmp_path / "all", 2, editions=ALL))
    del plain_run["manifest.json"]
    assert {name: with_all[name] for name in plain_run} == plain_run


def test_a_changed_text_and_a_missing_edition_are_found(tmp_path: Path) -> None:
    out = run_of(bank(truth("a")), tmp_path / "out", 1, editions=("large", TEXT))
    path = out / "variant-A.text.txt"
    path.write_text(path.read_text(encoding="utf-8") + "B\n", encoding="utf-8")
    (out / "variant-A.large.pdf").unlink()
    files = [finding.file for finding in verify(out).findings]
    assert sorted(files) == ["variant-A.large.pdf", "variant-A.text.txt"]


@pytest.mark.parametrize("edition", ["large", TEXT])
def test_an_edition_is_printed_again_byte_for_byte(tmp_path: Path, edition: str) -> None:
    out = run_of(bank(truth("a")), tmp_path / "out", 1, editions=("large", TEXT), code="qr")
    again = worksheets(
        "reprint", out, "--variant", "A", "--edition", edition, "--out", tmp_path / "again/"
    )
    assert again.exit_code == 0, again.output
    (made,) = (tmp_path / "again").iterdir()
    assert made.read_bytes() == (out / made.name).read_bytes()


def test_an_edition_that_was_not_made_cannot_be_printed_again(tmp_path: Path) -> None:
    out = run_of(bank(truth("a")), tmp_path / "out", 1, editions=("large",))
    result = worksheets("reprint", out, "--variant", "A", "--edition", "contrast")
    assert "large" in said(result, 2)
    assert said(worksheets("reprint", out, "--key", "--edition", "large", "--variant", "A"), 2)


def test_an_unknown_edition_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "b.txt"
    source.write_text("Абай Құнанбайұлы 1845 жылы туған.", encoding="utf-8")
    result = worksheets("make", source, "--editions", "large,huge", "--out", tmp_path / "out")
    assert "huge" in said(result, 2)
    assert not (tmp_path / "out").exists()


def test_a_run_of_before_there_were_ids_is_still_proved(tmp_path: Path) -> None:
    out = run_of(bank(truth("a")), tmp_path / "out", 1)
    told = read_manifest(out)
    assert told.papers
    variant = told.variants[0]
    paper = exam_paper(variant, told.details)
    (old,) = type(told).printed(
        type(told)(**{name: getattr(told, name) for name in told.__slots__} | {"papers": ()}), "A"
    )
    assert pupils_paper(paper, variant, old) == paper
