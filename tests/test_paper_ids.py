"""Paper ids: one for each printed paper, on every page, in letters and as a code."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from drawn import bank, choice, truth
from hypothesis import given
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator
from printed import one_of_each, variant_of
from runs import contents, run_of
from test_pdf_standards import findings

from worksheets.files import WRITERS
from worksheets.files.codes import code_png, modules, side_mm
from worksheets.manifest import read_manifest
from worksheets.papers import Details, exam_paper
from worksheets.papers.blocks import Band, Code, Paper, Run
from worksheets.papers.editions import EDITIONS
from worksheets.papers.ids import LETTERS, Printed, printed_papers
from worksheets.papers.pupils import CodeKind, Finish, pupils_paper
from worksheets.papers.text import plain
from worksheets.proofs import verify
from worksheets.variants.choose import draw
from worksheets.variants.model import Variant

KINDS: tuple[CodeKind, ...] = ("qr", "datamatrix")
NO_CODE = Code("qr", "")


@cache
def variants_of(count: int) -> tuple[Variant, ...]:
    questions = [choice(f"q{at}", "бір", "екі", "үш", "төрт") for at in range(8)]
    return draw(bank(*questions), count, 4, 1).variants


def ids(
    seed: int = 1, digest: str = "a", count: int = 3, editions: tuple[str, ...] = ()
) -> set[str]:
    return {each.id for each in printed_papers(variants_of(count), editions, seed, digest)}


@given(st.integers(0, 10**6), st.text(max_size=8))
def test_every_printed_paper_has_an_id_of_its_own(seed: int, digest: str) -> None:
    printed = printed_papers(variants_of(30), tuple(EDITIONS), seed, digest)
    assert len({each.id for each in printed}) == len(printed) == 30 * (1 + len(EDITIONS))
    for each in printed:
        first, second = each.id.split("-")
        assert len(first) == len(second) == 3
        assert set(first + second) <= set(LETTERS)


def test_no_two_letters_of_an_id_are_taken_for_each_other() -> None:
    assert len(set(LETTERS)) == len(LETTERS)
    for group in ("0O", "1IL", "5S", "2Z", "8B", "UV"):
        assert sum(letter in LETTERS for letter in group) <= 1


def test_an_id_hangs_on_seed_label_edition_and_bank_and_on_nothing_else() -> None:
    assert ids() == ids()
    assert ids(editions=("large",)) > ids()
    assert not ids() & ids(seed=2)
    assert not ids() & ids(digest="b")


def test_ids_tell_nothing_of_the_seed() -> None:
    """Without the bank's digest a seed fits an id no better than any other."""
    one = printed_papers(variants_of(1), (), 7, "secret")[0].id
    others = {printed_papers(variants_of(1), (), seed, "guess")[0].id for seed in range(2000)}
    assert one not in others
    assert len(others) > 1990


def marked_paper(code: CodeKind = "", edition: str = "") -> Paper:
    variant = variant_of(*one_of_each())
    paper = exam_paper(variant, Details(school="№ 5"))
    return pupils_paper(paper, variant, Printed("7K2-Q9F", "A", edition, "variant-A"), Finish(code))


@pytest.mark.parametrize("edition", ["", *EDITIONS])
@pytest.mark.parametrize("code", ["", *KINDS])
def test_every_page_carries_label_and_id(tmp_path: Path, code: CodeKind, edition: str) -> None:
    paper = marked_paper(code, edition)
    WRITERS["pdf"](paper, tmp_path / "p.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "p.pdf")
    for page in document:
        words = page.get_textpage().get_text_range()
        assert "7K2-Q9F" in words
        assert "A нұсқасы" in words
    WRITERS["docx"](paper, tmp_path / "p.docx")
    with zipfile.ZipFile(tmp_path / "p.docx") as archive:
        assert "7K2-Q9F" in archive.read("word/footer1.xml").decode()


def test_a_layout_that_does_not_name_the_variant_gets_it_beside_the_id() -> None:
    variant = variant_of(truth("a"))
    paper = exam_paper(variant, Details())
    bare = Paper(
        paper.title,
        paper.language,
        paper.style,
        Band(),
        Band((Run("Тарих"),)),
        paper.blocks,
    )
    marked = pupils_paper(bare, variant, Printed("7K2-Q9F", "A", "", "variant-A"))
    assert plain(marked.footer.left) == "A нұсқасы · 7K2-Q9F · Тарих"


@pytest.mark.parametrize("code", KINDS)
def test_a_page_with_a_code_keeps_the_standards(tmp_path: Path, code: CodeKind) -> None:
    paper = marked_paper(code)
    WRITERS["pdf"](paper, tmp_path / "p.pdf")
    WRITERS["docx"](paper, tmp_path / "p.docx")
    assert not findings(tmp_path / "p.pdf")
    assert not OpenXmlValidator().validate(str(tmp_path / "p.docx")).errors
    with zipfile.ZipFile(tmp_path / "p.docx") as archive:
        assert 'descr="7K2-Q9F"' in archive.read("word/footer1.xml").decode()
        assert archive.read("word/media/code.png") == code_png(paper.code or NO_CODE)


@pytest.mark.parametrize("code", KINDS)
@pytest.mark.parametrize("edition", ["", "largest"])
def test_the_page_shows_the_modules_of_the_code(
    tmp_path: Path, code: CodeKind, edition: str
) -> None:
    """What is drawn in the middle of the footer is the matrix, module by module."""
    paper = marked_paper(code, edition)
    WRITERS["pdf"](paper, tmp_path / "p.pdf")
    style = paper.style
    page = pypdfium2.PdfDocument(tmp_path / "p.pdf")[0]
    dots = 20.0
    picture = page.render(scale=dots * 25.4 / 72).to_pil().convert("L")
    rows = modules(paper.code or NO_CODE)
    side = side_mm(style)
    left = style.margin_left_mm + (style.text_width_mm - side) / 2
    top = style.page_height_mm - style.margin_bottom_mm + 4 + 2 * 25.4 / 72
    unit = side / len(rows)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            at = ((left + (x + 0.5) * unit) * dots, (top + (y + 0.5) * unit) * dots)
            assert (picture.getpixel((int(at[0]), int(at[1]))) < 128) is dark
    assert top + side <= style.page_height_mm - 3
    assert unit >= 0.3


def test_a_narrow_foot_makes_room_for_a_code() -> None:
    variant = variant_of(truth("a"))
    paper = exam_paper(variant, Details())
    narrow = replace(paper, style=paper.style.model_copy(update={"margin_bottom_mm": 8}))
    listed = Printed("7K2-Q9F", "A", "", "variant-A")
    assert pupils_paper(narrow, variant, listed).style == narrow.style
    assert side_mm(pupils_paper(narrow, variant, listed, Finish("qr")).style) > 8


def test_a_datamatrix_has_its_finder_and_its_clock() -> None:
    """A solid edge left and below, dots and gaps by turns above and right."""
    inner = [row[1:-1] for row in modules(Code("datamatrix", "7K2-Q9F"))[1:-1]]
    assert all(row[0] for row in inner)
    assert all(inner[-1])
    assert [row[-1] for row in reversed(inner)] == [True, False] * 7
    assert list(inner[0]) == [True, False] * 7


def test_codes_are_read_by_a_reader(tmp_path: Path) -> None:
    reader = pytest.importorskip("zxingcpp")
    for code in KINDS:
        WRITERS["pdf"](marked_paper(code), tmp_path / "p.pdf")
        page = pypdfium2.PdfDocument(tmp_path / "p.pdf")[0]
        (found,) = reader.read_barcodes(page.render(scale=300 / 72).to_pil())
        assert found.text == "7K2-Q9F"


@pytest.mark.parametrize("code", ["", *KINDS])
def test_a_run_lists_its_ids_and_is_proved(tmp_path: Path, code: CodeKind) -> None:
    out = run_of(
        bank(*(truth(f"q{at}") for at in range(4))),
        tmp_path / "out",
        2,
        formats=("pdf", "docx"),
        editions=("large", "text"),
        code=code,
    )
    told = read_manifest(out)
    assert [(each.variant, each.edition, each.file) for each in told.papers] == [
        ("A", "", "variant-A"),
        ("A", "large", "variant-A.large"),
        ("A", "text", "variant-A.text"),
        ("B", "", "variant-B"),
        ("B", "large", "variant-B.large"),
        ("B", "text", "variant-B.text"),
    ]
    for each in told.papers:
        if each.edition == "text":
            assert each.id in (out / f"{each.file}.txt").read_text(encoding="utf-8")
        else:
            words = pypdfium2.PdfDocument(out / f"{each.file}.pdf")[0].get_textpage()
            assert each.id in words.get_text_range()
    assert verify(out).findings == ()


def test_runs_are_the_same_byte_for_byte(tmp_path: Path) -> None:
    many = bank(*(truth(f"q{at}") for at in range(4)))
    one, two = (
        contents(run_of(many, tmp_path / name, 2, code="datamatrix", editions=("dyslexia",)))
        for name in ("one", "two")
    )
    assert one == two
