"""Letters that PT has not: from STIX Two Math in a PDF, from a font of symbols in a DOCX."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator
from reading import READERS, one_text
from test_files import paper, text
from test_pdf_standards import findings

from worksheets.errors import InputError
from worksheets.files import WRITERS
from worksheets.files.fonts import FAMILIES, SYMBOLS, Face, is_symbol, split_by_face
from worksheets.papers.blocks import Para, Question
from worksheets.papers.text import text_of

SIGNS = "→ ← ↔ ⇒ ⇔ ≤ ≥ ≠ ≈ ≡ ∠ ⊥ ∥ △ ∈ ∉ ⊂ ∪ ∩ ∅ √ ∞ ∑ α β γ λ Δ Ω ☐ ☑ ① ② ⑩ ℃ ℝ ′ ½"


@pytest.mark.parametrize("sign", SIGNS.split())
def test_a_sign_prints_in_every_face_and_reads_back(tmp_path: Path, sign: str) -> None:
    words = f"егер {sign} болса {sign}"
    one = paper(*(Para(text(words, bold=bold, italic=bold)) for bold in (False, True)))
    for suffix, write in WRITERS.items():
        write(one, tmp_path / f"p.{suffix}")
        assert READERS[suffix](tmp_path / f"p.{suffix}", one.style) == one_text(text_of(one))


def test_a_paper_full_of_signs_keeps_the_standards(tmp_path: Path) -> None:
    one = paper(Question("1.", text(SIGNS), (), ()), Para(text(SIGNS, bold=True)))
    for suffix, write in WRITERS.items():
        write(one, tmp_path / f"p.{suffix}")
    assert not findings(tmp_path / "p.pdf")
    assert not OpenXmlValidator().validate(str(tmp_path / "p.docx")).errors


def test_families_go_before_signs() -> None:
    for family in FAMILIES:
        assert split_by_face("Қазақ", Face(family)) == [("Қазақ", Face(family))]
        assert split_by_face("a→b", Face(family, bold=True))[1] == ("→", Face(SYMBOLS))
    assert not is_symbol("Қ")
    assert is_symbol("→")


def test_a_docx_names_a_font_that_has_the_sign_for_the_sign_alone(tmp_path: Path) -> None:
    WRITERS["docx"](paper(Para(text("a → b ☐ c"))), tmp_path / "p.docx")
    with zipfile.ZipFile(tmp_path / "p.docx") as archive:
        body = archive.read("word/document.xml").decode()
        fonts = archive.read("word/fontTable.xml").decode()
    runs = re.findall(r"<w:r>(.*?)</w:r>", body)
    named = [(re.sub("<.*?>", "", run), *re.findall(r'w:ascii="([^"]*)"', run)) for run in runs]
    assert named == [("a ",), ("→", "Cambria Math"), (" b ",), ("☐", "Segoe UI Symbol"), (" c",)]
    assert "Cambria Math" in fonts
    assert "Segoe UI Symbol" in fonts


def test_what_no_face_has_is_named_with_its_question() -> None:
    one = paper(Question("7.", text("Мына таңба не? 漢"), (), ()))
    with pytest.raises(InputError) as error:
        WRITERS["pdf"](one, Path("unwritten.pdf"))
    assert "漢" in str(error.value)
    assert "7. Мына таңба не?" in str(error.value)
    assert not Path("unwritten.pdf").exists()
