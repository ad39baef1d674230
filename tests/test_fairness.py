"""The certificate of fairness: its figures are those of the papers, in each language and format."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path

import page
import pypdfium2
import pytest
from drawn import LANGUAGE_CODES, LanguageCode, bank, choice, truth
from reading import READERS, one_text

from worksheets.bank.kinds import Question
from worksheets.bank.model import Group
from worksheets.jobs.job import Job
from worksheets.jobs.run import run
from worksheets.manifest import read_manifest
from worksheets.papers import Details, fairness_paper
from worksheets.papers.text import text_of


def made(tmp_path: Path, language: LanguageCode = "kk", variants: int = 4) -> Path:
    entries: list[Question | Group] = [
        *(choice(f"c{at}", topic=f"тақырып {at % 2}", difficulty=at % 9 / 10) for at in range(16)),
        *(truth(f"t{at}", topic="тақырып 0") for at in range(8)),
    ]
    job = Job(bank(*entries, language=language), variants=variants, questions=10, seed=5)
    run(job, tmp_path / "out")
    return tmp_path / "out"


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_pdf_and_docx_hold_the_words_of_the_paper_and_keep_the_standards(
    tmp_path: Path, language: LanguageCode
) -> None:
    out = made(tmp_path, language)
    paper = fairness_paper(read_manifest(out).variants, Details())
    for suffix in ("pdf", "docx"):
        read = READERS[suffix](out / f"fairness.{suffix}", paper.style)
        assert read == one_text(text_of(paper))
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        assert not page.validate_pdf(out / "fairness.pdf", profile=profile).failures


def test_its_figures_are_those_of_the_keys(tmp_path: Path) -> None:
    out = made(tmp_path)
    told = json.loads((out / "fairness.json").read_text(encoding="utf-8"))
    rows = [line.split(",") for line in (out / "key.csv").read_text("utf-8").splitlines()[1:]]
    held = {name: {row[2] for row in rows if row[0] == name} for name in "ABCD"}
    for (at, one), (to, other) in product(enumerate("ABCD"), repeat=2):
        assert told["overlap"][at][to] == len(held[one] & held[other])
    for form in told["forms"]:
        letters = [row[4] for row in rows if row[0] == form["label"] and row[3] == "choice"]
        assert form["positions"] == [letters.count(letter) for letter in "ABCD"]
        assert form["points"] == sum(int(row[5]) for row in rows if row[0] == form["label"])
    assert len({str(form["cells"]) for form in told["forms"]}) == 1


def test_one_variant_alone_needs_no_certificate(tmp_path: Path) -> None:
    assert not list(made(tmp_path, variants=1).glob("fairness*"))


def test_the_certificate_of_a_usual_exam_is_one_page(tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument(made(tmp_path) / "fairness.pdf")
    assert len(document) == 1
    document.close()
