"""Prompts and passages of several lines: tables, verse, code, footnotes, from bank to paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator
from reading import READERS, one_text
from test_pdf_standards import findings

from worksheets.bank.check import check_text
from worksheets.bank.disk import read_bank_text, write_bank
from worksheets.bank.paragraphs import (
    Code,
    Note,
    Paragraph,
    Rows,
    Verse,
    parts_of,
    stem_and_parts,
    verse_numbers,
)
from worksheets.files import WRITERS
from worksheets.jobs.job import Job
from worksheets.jobs.run import run
from worksheets.papers import Details, exam_paper
from worksheets.papers.blocks import Question, Run, Table
from worksheets.papers.text import drawn_in, text_of
from worksheets.proofs import verify
from worksheets.variants.choose import draw

BANK = r"""
title: Информатика
language: kk
questions:
  - id: c1
    kind: choice
    prompt: |
      Бағдарлама не шығарады[^1]?
      ```
      s = 0
      for i in range(1, 5):
          s += i * i * 2   # қосу
      print(s)
      ```
      [^1]: Python 3 тілінде, *көлбеу*.
    options: [{text: '`60`', correct: true}, {text: '`30`'}, {text: '`x*y*z`'}]
  - id: c2
    kind: number
    prompt: |
      Үлесін **есептеңіз**.

      | Ел | Үлесі, % | $x^2$ |
      |---|---|---|
      | Қытай | 22 | 1 200 |
      | Германия | 13,6 | **740** |
    answer: 22
  - id: c3
    kind: matching
    prompt: |
      Авторын табыңыз.
      > Желсіз түнде жарық ай,
      > Сәулесі суда дірілдеп,
      > Ауылдың жаны терең сай,
      > Тасыған өзен гүрілдеп.
      >
      > Қалың ағаш жапырағы
    pairs: [{left: Өлең, right: Абай}, {left: Роман, right: Әуезов}]
  - kind: group
    id: g
    title: Өлең
    passage: |
      Кіріспе.
      > Бірінші жол
      > Екінші жол
      ```
      a = 1
      ```
      | а | б |
      | 1 | 2 |
      [^1]: Ескерту.
    questions:
      - {id: c4, kind: truth, prompt: Өлеңде екі жол бар., answer: true}
"""


def test_a_prompt_is_taken_apart() -> None:
    text = (
        "Сұрақ\nжалғасы[^a]?\n\nЕкінші.\n| а | б |\n|---|:-:|\n| 1 |\n"
        "```\n  x = 1\n```\n> жол\n>\n[^a]: түсінік"
    )
    assert parts_of(text, folded=True) == (
        Paragraph("Сұрақ жалғасы^a^?"),
        Paragraph("Екінші."),
        Rows((("а", "б"), ("1", "")), header=True),
        Code(("  x = 1",)),
        Verse(("жол", "")),
        Note("a", "түсінік"),
    )


def test_a_passage_has_a_paragraph_a_line() -> None:
    parts = parts_of("Бір.\nЕкі.\n\nҮш.", folded=False)
    assert parts == (Paragraph("Бір."), Paragraph("Екі."), Paragraph("Үш."))


@pytest.mark.parametrize("text", ["a | b", "|", "||", "> ", "```\nачық", "[^1]", "|a|b"])
def test_what_only_looks_like_it_stays_words(text: str) -> None:
    stem, below = stem_and_parts(f"Сұрақ\n{text}")
    assert stem.startswith("Сұрақ")
    assert not any(isinstance(part, Rows | Code | Note) for part in below)


def test_each_fifth_line_of_verse_has_a_number_and_stanzas_do_not_count() -> None:
    lines = ("а", "ә", "", "б", "в", "г", "ғ", "д", "", "е", "ж", "з")
    assert [n for n in verse_numbers(Verse(lines)) if n] == ["5", "10"]
    assert verse_numbers(Verse(lines))[5] == "5"


@given(st.text("аб |>`[^1]:-\n", max_size=60), st.booleans())
def test_no_letter_is_lost(text: str, folded: bool) -> None:
    letters = [letter for letter in text if letter in "аб"]
    said = [letter for letter in repr(parts_of(text, folded=folded)) if letter in "аб"]
    assert said == letters


def test_papers_prove_right_and_keep_the_standards(tmp_path: Path) -> None:
    assert [str(each) for each in check_text(BANK, "b.yaml") if each.severe] == []
    bank = read_bank_text(BANK, "b.yaml")
    assert read_bank_text(write_bank(bank), "b.yaml") == bank
    out = tmp_path / "out"
    run(Job(bank, variants=3, seed=2), out)
    proof = verify(out)
    assert (proof.findings, proof.notes) == ((), ())
    for label in "ABC":
        assert not findings(out / f"variant-{label}.pdf")
        assert not OpenXmlValidator().validate(str(out / f"variant-{label}.docx")).errors


@pytest.mark.parametrize("suffix", list(WRITERS))
def test_files_say_what_the_paper_says(suffix: str, tmp_path: Path) -> None:
    (variant,) = draw(read_bank_text(BANK, "b.yaml"), 1, None, 1, None).variants
    paper = exam_paper(variant, Details())
    path = tmp_path / f"p.{suffix}"
    WRITERS[suffix](paper, path)
    read = READERS[suffix](path, paper.style, drawn_in(paper))
    assert "".join(read.split()) == "".join(one_text(text_of(paper)).split())


def test_code_keeps_its_spaces_and_its_stars() -> None:
    (variant,) = draw(read_bank_text(BANK, "b.yaml"), 1, None, 1, None).variants
    blocks = [b for b in exam_paper(variant, Details()).blocks if isinstance(b, Question)]
    tables = [each for block in blocks for each in block.body if isinstance(each, Table)]
    lines = [row[1].text for table in tables if table.look == "lines" for row in table.rows]
    runs = [run for text in lines for run in text if isinstance(run, Run)]
    (line,) = (run for run in runs if "s +=" in run.text)
    assert line.text == "\xa0\xa0\xa0\xa0s += i * i * 2\xa0\xa0\xa0# қосу"
    assert line.code
