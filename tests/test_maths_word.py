"""Formulas as equations of Word: valid, complete, of the same letters as the PDF's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from formulas import FORMULAS, KAZAKH, latex_formulas, leaves
from hypothesis import given
from lxml import etree
from openxml_audit import OpenXmlValidator

from worksheets.errors import InputError
from worksheets.files.word_maths import omml
from worksheets.latex.formula import spoken

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def element(latex: str) -> etree._Element:
    return etree.fromstring(omml(latex).encode())


def texts(node: etree._Element) -> Iterator[str]:
    """The texts in reading order; the numbers before a nucleus are read upper first."""
    if node.tag == f"{M}t":
        yield node.text or ""
    children = list(node)
    if node.tag == f"{M}sPre":
        below, above, *rest = (child for child in children if child.tag != f"{M}sPrePr")
        children = [above, below, *rest]
    for child in children:
        yield from texts(child)


def complaints(path: Path, formulas: list[str]) -> list[str]:
    """What the validator says of a document with the formulas, beyond an empty one."""
    document = docx.Document()
    for latex in formulas:
        document.add_paragraph()._p.append(parse_xml(omml(latex)))
    document.save(str(path))
    return [
        str(error)
        for error in OpenXmlValidator().validate(str(path)).errors
        if "styles" not in str(error)
    ]


def test_every_formula_is_a_valid_equation(tmp_path: Path) -> None:
    assert complaints(tmp_path / "formulas.docx", FORMULAS) == []


def test_the_validator_sees_what_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = omml(r"\sqrt{2}").replace("<m:deg/>", "")
    monkeypatch.setitem(globals(), "omml", lambda _: broken)
    assert complaints(tmp_path / "broken.docx", ["x"])


@given(latex_formulas())
def test_any_formula_is_well_formed_and_has_the_letters_of_the_plain_text(latex: str) -> None:
    assert leaves("".join(texts(element(latex)))) == leaves(spoken(latex))


@given(latex_formulas())
def test_no_place_is_left_empty(latex: str) -> None:
    """Word shows a dotted square where an argument is missing."""
    for tag in ("e", "num", "den", "sub", "sup", "lim", "fName"):
        for argument in element(latex).iter(f"{M}{tag}"):
            assert len(argument), etree.tostring(argument)


@pytest.mark.parametrize(
    ("latex", "tags"),
    [
        (r"\frac{1}{2}", "f num den"),
        (r"\sqrt{2}", "rad degHide deg e"),
        (r"\sqrt[3]{2}", "rad deg e"),
        ("x_1^2", "sSubSup e sub sup"),
        (r"\sum_{i=1}^n i", "nary chr limLoc sub sup e"),
        (r"\int x", "nary subHide supHide e"),
        (r"\lim_{x \to 0} x", "func fName limLow lim e"),
        (r"\left(x\right]", "d begChr endChr e"),
        (r"\begin{cases} x \\ y \end{cases}", "d m mr e"),
        (r"\begin{pmatrix} 1 & 2 \end{pmatrix}", "d m mcs mc mr e"),
        (r"\vec{a}", "acc chr e"),
        (r"\overline{AB}", "bar pos e"),
        (r"\underbrace{x}_{n}", "limLow groupChr e lim"),
        (r"\binom{n}{k}", "d f type"),
        (r"\boxed{x}", "borderBox e"),
        (r"{}^{14}_{6}\mathrm{C}", "sPre sub sup e"),
    ],
)
def test_a_formula_is_built_of_the_parts_that_word_edits(latex: str, tags: str) -> None:
    found = {str(node.tag).removeprefix(M) for node in element(latex).iter()}
    assert set(tags.split()) <= found


def test_a_function_takes_what_it_is_of() -> None:
    function, rest = element(r"\sin 2x + 1")
    assert function.tag == f"{M}func"
    assert ["".join(texts(part)) for part in function] == ["sin", "2x"]
    assert "".join(texts(rest)) == "+1"


def test_kazakh_words_are_plain_text_in_the_face_of_the_paper() -> None:
    (run,) = element(rf"\text{{{KAZAKH}}}")
    assert run.find(f"{M}rPr/{M}nor") is not None
    fonts = run.find(f"{W}rPr/{W}rFonts")
    assert fonts is not None
    assert fonts.get(f"{W}ascii") == "PT Serif"
    assert "".join(texts(run)) == KAZAKH


def test_letters_that_make_a_word_of_libreoffice_stay_apart() -> None:
    assert [node.text for node in element("in").iter(f"{M}t")] == ["i", "n"]
    assert [node.text for node in element("ab").iter(f"{M}t")] == ["ab"]


def test_a_faulty_formula_is_refused() -> None:
    with pytest.raises(InputError):
        omml("{")
