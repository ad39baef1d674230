"""The writers: the same words in PDF and DOCX as in the paper, and pages as they should be."""

from __future__ import annotations

import ctypes
import itertools
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pypdfium2.raw
import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator
from reading import READERS, one_text

from worksheets.errors import InputError
from worksheets.files import WRITERS
from worksheets.files.fonts import FAMILIES, Face, missing_letters
from worksheets.papers.blocks import (
    AnswerLines,
    Band,
    Block,
    Cell,
    Field,
    Fields,
    Heading,
    Instruction,
    Keep,
    Option,
    Options,
    PageBreak,
    PageCount,
    PageNumber,
    Paper,
    Para,
    Passage,
    Question,
    Run,
    Subtitle,
    Table,
    Text,
    Title,
)
from worksheets.papers.style import Style
from worksheets.papers.text import text_of

PATH = pypdfium2.raw.FPDF_PAGEOBJ_PATH
LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІі АаБбЯяЁёЫыЭэЪъ AaZz «» “” – — № % ° × ± 0123456789"


def text(words: str, **face: bool) -> Text:
    return (Run(words, **face),)


def paper(*blocks: Block, language: str = "kk-KZ", style: Style | None = None) -> Paper:
    return Paper(
        title="Бақылау жұмысы",
        language=language,
        style=style or Style(),
        header=Band(text("Тарих"), text("A нұсқасы")),
        footer=Band((), (PageNumber(), Run("-бет / "), PageCount())),
        blocks=blocks,
    )


def question(
    number: int, stem: str = "Қазақстанның астанасы қай қала?", columns: int = 2
) -> Question:
    options = tuple(
        Option(f"{letter})", text(f"{name} {number}"))
        for letter, name in zip("ABCD", ("Астана", "Алматы", "Шымкент", "Семей"), strict=True)
    )
    return Question(f"{number}.", text(stem), text("(1 балл)"), (Options(options, columns),))


def cells(*words: str) -> tuple[Cell, ...]:
    return tuple(Cell(text(word)) for word in words)


EVERYTHING: tuple[Block, ...] = (
    Title(text("Бақылау жұмысы")),
    Subtitle((*text("Тарих · "), *text("A нұсқасы", bold=True))),
    Fields((Field("Аты-жөні:", 3), Field("Сынып:", 1, "8 «А»"))),
    Table((cells("Балл", "/ 20", "Баға"),), (16, 20, 18), align="right"),
    Para(text("Тапсырма саны: 20."), look="note"),
    Heading(text("I. Бір дұрыс жауап")),
    Instruction(text("Дұрыс жауаптың әрпін қоршаңыз: 3 < 5 & x*y, <b>бәлкім</b>, «0».")),
    question(1, columns=4),
    question(2, stem="Ұзақ сұрақ: " + "Қазақстан Республикасының сыртқы саясаты " * 6, columns=1),
    Keep((
        Heading(text("II. Мәтін")),
        Passage(text("Абай"), (text("Бірінші абзац."), text("Екінші абзац."))),
    )),
    Question("3.", text("Сәйкестендіріңіз."), text("(4 балл)"), (
        Table(tuple(
            (Cell(text(f"{n}. Ел")), Cell(()), Cell(text(f"{letter}) астанасы бар мемлекет")))
            for n, letter in enumerate("ABC", 1)), (0, 14, 0)),)),
    Question("4.", text("Жазыңыз."), (), (AnswerLines(3, 8),)),
    Question("5.", (*text("H"), Run("2", lowered=True), *text("O; x"), Run("2", raised=True)), ()),
    PageBreak(),
    Table((cells("№", "Жауап"), cells("1", "B")), (12, 0), header=True),
    Para(text("Дәлел сөйлем."), look="evidence"),
    Para(text(LETTERS)),
)  # fmt: skip


@pytest.mark.parametrize("suffix", ["pdf", "docx"])
@pytest.mark.parametrize("language", ["kk-KZ", "ru-RU", "en-GB"])
@pytest.mark.parametrize("size", [11, 18])
def test_a_file_has_exactly_the_words_of_its_paper(
    suffix: str, language: str, size: int, tmp_path: Path
) -> None:
    one = paper(*EVERYTHING, language=language, style=Style(size_pt=size))
    path = tmp_path / f"p.{suffix}"
    WRITERS[suffix](one, path)
    assert READERS[suffix](path, one.style) == one_text(text_of(one))


WORDS = st.text(
    st.sampled_from(
        "ӘқңөұүһіЯяЁёabcXYZ0123456789<>&\"'«»–—%№()[]{}*_#@!?.,;:/+=\xa0  -\xad\u2011\u202f"
    ),
    min_size=1,
    max_size=200,
).filter(lambda words: bool(words.strip()))
TEXTS = st.lists(st.builds(Run, WORDS, st.booleans(), st.booleans()), min_size=1, max_size=3).map(
    tuple
)
BLOCKS = st.one_of(
    st.builds(Para, TEXTS),
    st.builds(Heading, TEXTS),
    st.builds(
        lambda stem, texts, columns: Question(
            "7.",
            stem,
            (),
            (Options(tuple(Option(f"{at})", each) for at, each in enumerate(texts)), columns),),
        ),
        TEXTS,
        st.lists(TEXTS, min_size=2, max_size=6),
        st.sampled_from([1, 2, 4]),
    ),
    st.builds(lambda one, two: Table(((Cell(one), Cell(two)),), (40, 0)), TEXTS, TEXTS),
)


@given(st.lists(BLOCKS, min_size=1, max_size=5))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_words_come_back_from_both_formats(tmp_path: Path, blocks: list[Block]) -> None:
    one = paper(*blocks)
    for suffix, write in WRITERS.items():
        path = tmp_path / f"p.{suffix}"
        write(one, path)
        assert READERS[suffix](path, one.style) == one_text(text_of(one))


@pytest.mark.parametrize("suffix", ["pdf", "docx"])
def test_the_same_paper_gives_the_same_bytes(suffix: str, tmp_path: Path) -> None:
    for name in ("a", "b"):
        WRITERS[suffix](paper(*EVERYTHING), tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def pages_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


@pytest.fixture
def long_exam(tmp_path: Path) -> list[str]:
    blocks: list[Block] = []
    for number in range(1, 61):
        if number % 6 == 1:
            blocks += [Heading(text(f"БӨЛІМ {number}")), Instruction(text("Нұсқау."))]
        stem = f"{number}-сұрақ: " + "қай қала туралы айтылған мәтін " * (number % 7 + 1)
        blocks.append(question(number, stem, columns=(1, 2, 4)[number % 3]))
    path = tmp_path / "long.pdf"
    WRITERS["pdf"](paper(*blocks), path)
    return pages_of(path)


def test_pages_are_numbered_and_labelled(long_exam: list[str]) -> None:
    assert len(long_exam) > 4
    for number, page in enumerate(long_exam, 1):
        assert f"{number}-бет / {len(long_exam)}" in page
        assert "A нұсқасы" in page


def test_no_question_is_parted_from_its_options(long_exam: list[str]) -> None:
    for number in range(1, 61):
        (home,) = [page for page in long_exam if f" {number}-сұрақ:" in page]
        assert all(f"{city} {number}" in home for city in ("Астана", "Алматы", "Шымкент", "Семей"))


def test_no_heading_stands_alone_at_the_end_of_a_page(long_exam: list[str]) -> None:
    for page in long_exam:
        for heading in re.findall(r"БӨЛІМ \d+", page):
            rest = page[page.index(heading) :]
            assert "-сұрақ:" in rest
            assert "D) Семей" in rest


def test_a_question_longer_than_a_page_flows(tmp_path: Path) -> None:
    path = tmp_path / "p.pdf"
    WRITERS["pdf"](paper(Question("1.", text("Эссе жазыңыз."), (), (AnswerLines(60, 9),))), path)
    assert len(pages_of(path)) == 3


def test_what_a_pdf_reader_may_misread_comes_back(tmp_path: Path) -> None:
    odd = paper(
        Para(text("Сөз " + "а" * 300 + " соң")),
        Para(text("жұмыс- " * 60)),
        Para(text("қалың-" * 60)),
        Table(
            (cells("№", "Жауап"), *(cells(str(at), f"{at}-жауап") for at in range(90))),
            (14, 0),
            header=True,
        ),
    )
    path = tmp_path / "p.pdf"
    WRITERS["pdf"](odd, path)
    pages = pages_of(path)
    assert len(pages) > 2
    assert all("№ Жауап" in page.replace("\r\n", "") for page in pages)
    assert READERS["pdf"](path, odd.style) == one_text(text_of(odd))


def test_every_face_has_every_letter_of_the_three_languages() -> None:
    for family in FAMILIES:
        for bold in (False, True):
            for italic in (False, True):
                assert not missing_letters(LETTERS, Face(family, bold, italic))


@pytest.mark.parametrize("suffix", ["pdf", "docx"])
def test_a_font_that_is_not_shipped_is_named(suffix: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"Comic.*PT Serif"):
        WRITERS[suffix](paper(style=Style(body_font="Comic")), tmp_path / f"p.{suffix}")
    assert not list(tmp_path.iterdir())


def line_bottoms(path: Path) -> list[float]:
    document = pypdfium2.PdfDocument(path)
    try:
        page = document[0]
        flat = [shape.get_bounds() for shape in page.get_objects() if shape.type == PATH]
        return sorted(bottom for _, bottom, _, _ in flat)
    finally:
        document.close()


def test_answer_lines_stand_as_far_apart_as_asked(tmp_path: Path) -> None:
    path = tmp_path / "p.pdf"
    one = replace(paper(AnswerLines(4, 9)), header=Band(), footer=Band())
    WRITERS["pdf"](one, path)
    bottoms = line_bottoms(path)
    gaps = [upper - lower for lower, upper in itertools.pairwise(bottoms)]
    assert gaps == pytest.approx([9 * 72 / 25.4] * 3, abs=0.1)


def test_a_letter_that_no_font_has_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"漢.*U\+6F22"):
        WRITERS["pdf"](paper(Para(text("Бұл 漢 таңбасы."))), tmp_path / "p.pdf")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("suffix", ["pdf", "docx"])
def test_an_interrupted_write_leaves_nothing(
    suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        WRITERS[suffix](paper(*EVERYTHING), tmp_path / f"p.{suffix}")
    assert not list(tmp_path.iterdir())


def test_the_pdf_says_its_title_and_language_and_nothing_of_its_maker(tmp_path: Path) -> None:
    path = tmp_path / "p.pdf"
    WRITERS["pdf"](paper(*EVERYTHING), path)
    document = pypdfium2.PdfDocument(path)
    facts = document.get_metadata_dict(skip_empty=True)
    language = (ctypes.c_ushort * 16)()
    length = pypdfium2.raw.FPDFCatalog_GetLanguage(document.raw, language, 32)
    document.close()
    assert "".join(map(chr, language[: length // 2 - 1])) == "kk-KZ"
    assert facts["Title"] == "Бақылау жұмысы"
    assert facts.get("Author", "anonymous") in {"anonymous", "", "(anonymous)"}
    assert b"Helvetica" not in path.read_bytes()


def docx_parts(tmp_path: Path) -> dict[str, str]:
    path = tmp_path / "p.docx"
    WRITERS["docx"](paper(*EVERYTHING), path)
    with zipfile.ZipFile(path) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_the_docx_has_named_styles_fields_and_its_language(tmp_path: Path) -> None:
    parts = docx_parts(tmp_path)
    styles = parts["word/styles.xml"]
    for name in ("Question", "Option", "Option 2", "Answer line", "Instruction", "heading 1"):
        assert f'w:name w:val="{name}"' in styles
    assert 'w:lang w:val="kk-KZ"' in styles
    footer = next(xml for name, xml in parts.items() if "footer" in name and name.endswith(".xml"))
    assert "PAGE" in footer
    assert "NUMPAGES" in footer
    assert "txbx" not in parts["word/document.xml"]
    used = set(re.findall(r'w:(?:pStyle|rStyle) w:val="(\w+)"', "".join(parts.values())))
    assert used <= set(re.findall(r'w:styleId="(\w+)"', styles))
    assert "compatibilityMode" in parts["word/settings.xml"]


def test_the_docx_tells_no_author_and_no_time(tmp_path: Path) -> None:
    parts = docx_parts(tmp_path)
    core = parts["docProps/core.xml"]
    assert "Бақылау жұмысы" in core
    assert not re.search(r"creator|lastModifiedBy|created|modified|python", core)
    assert set(parts) <= {
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml",
        "word/styles.xml", "word/settings.xml", "word/fontTable.xml", "word/numbering.xml",
        "word/theme/theme1.xml", "word/header1.xml", "word/footer1.xml",
        "word/_rels/document.xml.rels",
    }  # fmt: skip


def test_in_the_docx_a_stem_holds_its_options(tmp_path: Path) -> None:
    path = tmp_path / "p.docx"
    WRITERS["docx"](paper(question(1, columns=1), question(2)), path)
    paragraphs = Document(str(path)).paragraphs
    held = [
        paragraph._p.pPr.find(qn("w:keepNext")) is not None
        for paragraph in paragraphs
        if paragraph.text.strip()
    ]
    assert held == [True, True, True, True, False, True, True, False]


def styles_held(path: Path) -> list[tuple[str, bool]]:
    return [
        (paragraph._p.style, paragraph._p.pPr.find(qn("w:keepNext")) is not None)
        for paragraph in Document(str(path)).paragraphs
    ]


def test_in_the_docx_an_essay_may_flow_but_not_leave_its_stem(tmp_path: Path) -> None:
    path = tmp_path / "p.docx"
    essay = Question("1.", text("Эссе жазыңыз."), (), (AnswerLines(6, 9),))
    WRITERS["docx"](paper(essay), path)
    assert styles_held(path) == [
        ("Question", True),
        *[("AnswerLine", held) for held in (True, True, False, False, True, False)],
    ]


def test_in_the_docx_a_page_begins_with_its_first_block(tmp_path: Path) -> None:
    path = tmp_path / "p.docx"
    WRITERS["docx"](paper(Para(text("а")), PageBreak(), Heading(text("б"))), path)
    first, second = Document(str(path)).paragraphs
    assert first.paragraph_format.page_break_before is None
    assert second.paragraph_format.page_break_before is True


@pytest.mark.parametrize("columns", range(1, 9))
def test_in_the_docx_every_style_in_use_is_there(columns: int, tmp_path: Path) -> None:
    path = tmp_path / "p.docx"
    options = Options(tuple(Option(f"{at})", text(str(at))) for at in range(8)), columns)
    WRITERS["docx"](paper(options, Question("1.", text("а"), (), (options,))), path)
    document = Document(str(path))
    known = {style.style_id for style in document.styles}
    assert {paragraph._p.style for paragraph in document.paragraphs} <= known


INSIDE = Question("1.", text("а"), (), (
    Passage(text("б"), (text("в"),)), Para(text("г"), look="evidence"), *question(2).body,
))  # fmt: skip


@pytest.mark.parametrize("blocks", [EVERYTHING, (INSIDE, *INSIDE.body, AnswerLines(2, 9)), ()])
def test_the_docx_opens_without_a_finding(blocks: tuple[Block, ...], tmp_path: Path) -> None:
    path = tmp_path / "p.docx"
    WRITERS["docx"](paper(*blocks), path)
    assert OpenXmlValidator().validate(str(path)).errors == []


def test_firm_ties_give_way_where_a_page_cannot_hold_them(tmp_path: Path) -> None:
    narrow = Table(((Cell(text("№")), Cell(text("Ұзын " * 400))),), (11, 14), header=True)
    path = tmp_path / "p.pdf"
    WRITERS["pdf"](paper(narrow, style=Style(size_pt=18)), path)
    assert len(pages_of(path)) > 1
