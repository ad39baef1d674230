"""Formulas in banks: `$x^2$` in stems, options, answers and passages, from the file to paper."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from drawn import choice
from formulas import latex_formulas
from hypothesis import given
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator
from printed import variant_of
from reading import READERS, one_text
from test_pdf_standards import findings

from worksheets.bank.check import check_text
from worksheets.bank.disk import load_text
from worksheets.bank.emphasis import without_emphasis, without_marks
from worksheets.bank.formulas import sources
from worksheets.files import WRITERS
from worksheets.files.word_maths import omml
from worksheets.jobs.job import Job
from worksheets.jobs.run import run
from worksheets.languages import LANGUAGES
from worksheets.latex.formula import spoken
from worksheets.papers import Details, exam_paper, key_paper
from worksheets.papers.inline import rich, typeset
from worksheets.papers.text import drawn_in, text_of
from worksheets.proofs import verify

BANK = r"""
title: Алгебра
language: kk
questions:
  - {id: a1, kind: choice, prompt: 'Теңдеуді шешіңіз: $x^2 - 5x + 6 = 0$.', options: [{text: '$x_1 = 2,\; x_2 = 3$', correct: true}, {text: '$x_1 = -2,\; x_2 = -3$'}, {text: 'түбірі жоқ'}]}
  - {id: a2, kind: choice, prompt: '$\frac{3}{4} + \frac{1}{6}$ неге тең?', options: [{text: '$\frac{11}{12}$', correct: true}, {text: '$\frac{4}{10}$'}, {text: '$\frac{1}{2}$'}]}
  - {id: a3, kind: number, prompt: 'Есептеңіз: $\sqrt{144} + \sqrt[3]{27}$.', answer: 15}
  - {id: a4, kind: short, prompt: 'Реакция: $\ce{2H2 + O2 -> 2H2O}$. Қышқылды жазыңыз.', answers: ['$\ce{H2SO4}$']}
  - {id: a5, kind: matching, prompt: Сәйкестендіріңіз., pairs: [{left: '$(a+b)^2$', right: '$a^2 + 2ab + b^2$'}, {left: '$\frac{a^2-b^2}{a-b}$', right: '$a + b$'}]}
  - {id: a6, kind: order, prompt: Өсу ретімен., items: ['$\frac{1}{3}$', '$\frac{1}{2}$', '$\sqrt{2}$', '$\pi$']}
  - {id: a7, kind: open, prompt: 'Шешіңіз: $\begin{cases} x + y = 5 \\ 2x - 3y = 1 \end{cases}$', lines: 4, answer: '$x = \frac{16}{5}$'}
  - {id: a8, kind: gap, prompt: 'Егер $a < b$ болса, $a^2$ ___ $b^2$; бағасы 5$.', gaps: [{answer: '$<$'}]}
  - {id: a9, kind: truth, prompt: '$\int_0^1 x^2\,dx = \frac{1}{3}$', answer: true}
"""  # noqa: E501


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("$x^2$ пен $y$", ["x^2", "y"]),
        ("баға 5$-дан 10$-ға", []),
        ("$5 and $10", []),
        ("US$5, A$6", []),
        (r"\$x\$", []),
        ("($a<b$)", ["a<b"]),
        ("$abc def$", []),
        ("$ x $", []),
        ("$AB$, $0,5$, $90^\\circ$", ["AB", "0,5", "90^\\circ"]),
        ("$a$$b$", []),
    ],
)
def test_dollars_of_money_are_no_formulas(typed: str, found: list[str]) -> None:
    assert sources(typed) == found


def test_a_formula_is_no_place_for_marks_quotes_or_dashes() -> None:
    text = r'**Күш** "$a * b - c^2^ ~ \text{"x"}$" - *тең*'
    assert rich(text, LANGUAGES["ru"]) == (
        "<b>Күш</b> «<math>a * b - c^2^ ~ \\text{&#34;x&#34;}</math>»\xa0— <i>тең</i>"
    )


def test_a_text_without_emphasis_keeps_its_formulas_and_stars() -> None:
    text = r"**a** $x^2$ 2*3 5\$ \*b\*"
    assert without_emphasis(text) == r"a $x^2$ 2\*3 5\$ \*b\*"
    assert without_marks(without_emphasis(text)) == "a x² 2*3 5$ *b*"


@given(st.lists(latex_formulas(), min_size=1, max_size=3), st.text("абx *^~,. ", max_size=8))
def test_words_and_tags_say_the_same_formulas(formulas: list[str], words: str) -> None:
    kept = [latex for latex in formulas if sources(f"${latex}$") == [latex]]
    text = " ; ".join(f"${latex}$" for latex in kept) + " " + words.replace("*", "")
    for latex in kept:
        assert spoken(latex) in typeset(text, LANGUAGES["kk"])
    assert rich(text, LANGUAGES["kk"]).count("<math>") == len(kept)


def test_a_bank_with_formulas_becomes_papers_that_prove_right(tmp_path: Path) -> None:
    bank = load_text(BANK, "a.yaml").bank
    assert bank
    assert check_text(BANK, "a.yaml") == []
    out = tmp_path / "out"
    run(Job(bank, variants=3, seed=2), out)
    assert verify(out).findings == ()
    assert verify(out).notes == ()
    keys = (out / "key.csv").read_text(encoding="utf-8")
    assert ",a4,short,H₂SO₄," in keys
    assert "$" not in keys.replace("5$", "")


def test_papers_with_formulas_keep_the_standards(tmp_path: Path) -> None:
    bank = load_text(BANK, "a.yaml").bank
    assert bank
    variant = variant_of(*bank.all_questions())
    for name, paper in (
        ("p", exam_paper(variant, Details())),
        ("k", key_paper(variant, Details())),
    ):
        WRITERS["pdf"](paper, tmp_path / f"{name}.pdf")
        WRITERS["docx"](paper, tmp_path / f"{name}.docx")
        assert not findings(tmp_path / f"{name}.pdf")
        assert not OpenXmlValidator().validate(str(tmp_path / f"{name}.docx")).errors


@pytest.mark.parametrize("suffix", list(WRITERS))
def test_files_say_what_the_paper_says(suffix: str, tmp_path: Path) -> None:
    bank = load_text(BANK, "a.yaml").bank
    assert bank
    paper = exam_paper(variant_of(*bank.all_questions()), Details())
    path = tmp_path / f"a.{suffix}"
    WRITERS[suffix](paper, path)
    formulas = drawn_in(paper)
    assert len(formulas) > 15
    # How wide the white around a formula is, readers of PDFs guess.
    read, said = READERS[suffix](path, paper.style, formulas), one_text(text_of(paper))
    assert "".join(read.split()) == "".join(said.split())


def test_an_equation_that_was_edited_is_found(tmp_path: Path) -> None:
    bank = load_text(BANK, "a.yaml").bank
    assert bank
    out = tmp_path / "out"
    run(Job(bank, variants=1, seed=2), out)
    path = out / "variant-A.docx"
    document = Document(str(path))
    power = next(document.element.body.iter("{*}sup"))
    next(power.iter("{*}t")).text = "3"
    document.save(str(path))
    assert [str(each) for each in verify(out).findings]


def test_an_equation_that_word_cut_into_runs_is_the_same(tmp_path: Path) -> None:
    bank = load_text(BANK, "a.yaml").bank
    assert bank
    out = tmp_path / "out"
    run(Job(bank, variants=1, seed=2), out)
    path = out / "variant-A.docx"
    document = Document(str(path))
    maths = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
    for radical in list(document.element.body.iter(f"{maths}rad")):
        run_of_words = next(radical.find(f"{maths}e").iter(f"{maths}r"))
        text = run_of_words.find(f"{maths}t")
        if len(text.text) > 1:
            second = run_of_words.__copy__()
            second.find(f"{maths}t").text, text.text = text.text[1:], text.text[:1]
            run_of_words.addnext(second)
    document.save(str(path))
    assert verify(out).findings == ()


def test_a_formula_wider_than_the_line_stays_on_the_page(tmp_path: Path) -> None:
    long = " + ".join(f"a_{{{at}}}x^{{{at}}}" for at in range(40))
    paper = exam_paper(variant_of(choice("a", prompt=f"Қосынды: ${long}$.")), Details())
    WRITERS["pdf"](paper, tmp_path / "long.pdf")
    page = pypdfium2.PdfDocument(tmp_path / "long.pdf")[0]
    right = page.get_width()
    assert all(each.get_bounds()[2] < right - 30 for each in page.get_objects() if each.type == 1)


def test_a_faulty_formula_is_named_with_its_line() -> None:
    text = BANK.replace(r"\sqrt{144}", r"\sqqrt{144}")
    (finding,) = check_text(text, "a.yaml")
    assert finding.severe
    assert finding.problem.line == 7
    assert finding.check == "maths"


def test_an_equation_stands_in_the_docx_so_that_word_can_edit_it(tmp_path: Path) -> None:
    paper = exam_paper(variant_of(choice("a", prompt="Шешіңіз: $x^2 = 4$")), Details())
    WRITERS["docx"](paper, tmp_path / "a.docx")
    body = Document(str(tmp_path / "a.docx")).element.body
    assert len(list(body.iter("{*}oMath"))) == 1
    assert "<m:sSup>" in omml("x^2 = 4")
