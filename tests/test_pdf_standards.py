"""Each PDF keeps PDF/UA-1 and PDF/A-2a: a validator has nothing to say."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import page
import pytest
from printed import one_of_each, variant_of

from worksheets.files.pdf import write_pdf
from worksheets.papers import Details, exam_paper, key_paper, key_table_paper
from worksheets.papers.blocks import (
    AnswerLines,
    Cell,
    Option,
    Options,
    Paper,
    Para,
    Passage,
    Question,
    Run,
    Table,
)

PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)


def findings(path: Path) -> Counter[str]:
    """What the validator has to say of the file, and how often."""
    reports = (page.validate_pdf(path, profile=profile) for profile in PROFILES)
    return Counter(
        f"{failure.rule_id} {failure.message}" for report in reports for failure in report.failures
    )


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_papers_of_all_kinds_and_their_keys_keep_the_standards(
    tmp_path: Path, language: str
) -> None:
    variant = variant_of(*one_of_each(), language=language)  # type: ignore[arg-type]
    details = Details(school="№ 5 мектеп", class_name="8А")
    papers = {
        "paper": exam_paper(variant, details),
        "key": key_paper(variant, details),
        "table": key_table_paper([variant, variant], details),
    }
    for name, paper in papers.items():
        write_pdf(paper, tmp_path / f"{name}.pdf")
        assert not findings(tmp_path / f"{name}.pdf")


def test_what_is_empty_or_goes_over_pages_keeps_the_standards(tmp_path: Path) -> None:
    variant = variant_of(*one_of_each())
    plain = exam_paper(variant, Details())
    long = (Run("Ұзақ мәтін πμΩΔ ĄŻ " * 900),)
    cells = tuple((Cell((Run("бір"),)), Cell(()), Cell((Run("үш " * at),))) for at in range(60))
    blocks = (
        Passage((), (long, (), long)),
        Question("1.", (), (), (Options((Option("A)", ()), Option("", long))),)),
        Question("2.", long, (), (AnswerLines(70, 8),)),
        Table(cells, (20, 30, 0), header=True),
        Table(cells[:3], (20, 30, 0), look="plain"),
        Table(((Cell(()),),), (0,), look="boxed"),
        Para(()),
    )
    paper = Paper(plain.title, "kk-KZ", plain.style, plain.header, plain.footer, blocks)
    write_pdf(paper, tmp_path / "p.pdf")
    assert not findings(tmp_path / "p.pdf")


def test_the_validator_sees_what_is_broken(tmp_path: Path) -> None:
    path = tmp_path / "p.pdf"
    write_pdf(exam_paper(variant_of(*one_of_each()), Details()), path)
    path.write_bytes(path.read_bytes().replace(b"<pdfuaid:part>1", b"<pdfuaid:part>9"))
    assert findings(path)
