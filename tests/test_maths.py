"""Formulas: how they read, and what is said of those that cannot be read."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from formulas import KAZAKH, cases, latex_formulas
from hypothesis import given
from hypothesis import strategies as st

from worksheets.errors import InputError
from worksheets.latex import symbols
from worksheets.latex.formula import problem, spoken


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKSHEETS_LANGUAGE", "en")


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["latex"])
def test_a_formula_reads_as_plain_text(case: Any) -> None:
    assert problem(case["latex"]) is None
    assert spoken(case["latex"]) == case["spoken"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (r"x \le 3", "x≤3"),
        (r"\alpha \cdot \beta", "α·β"),
        (r"x^2", "x²"),
        (r"f^\prime", "f'"),
        (r"3{,}5", "3,5"),
        (r"\frac12", r"\frac{1}{2}"),
        (r"90^\circ", "90°"),
        (r"|x|", r"\left|x\right|"),
        (r"\lvert x \rvert", "|x|"),
        (r"\bigl( x \bigr)", "(x)"),
        ("x  +\n1", "x+1"),
        (r"\sum\limits_{i}^{n}", r"\sum_{i}^{n}"),
        (r"\overset{\frown}{AB}", r"\overarc{AB}"),
        ("a - b", "a – b"),
    ],
)
def test_two_ways_to_write_one_formula(one: str, other: str) -> None:
    assert spoken(one) == spoken(other)


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        ("3,5", "3,5"),
        ("(3, 5)", "(3, 5)"),
        ("1,2,3", "1, 2, 3"),
        ("10 000", "10\u00a0000"),
        ("2 500 000,5", "2\u00a0500\u00a0000,5"),
        ("1 0000", "10000"),
        ("2 3", "23"),
        ("-x - -1", "−x − −1"),
        ("|-x| - 2|y|", "|−x| − 2|y|"),
        ("||x| - 1|", "||x| − 1|"),
        ("(1; 2]", "(1; 2]"),
        ("1) x", "1)x"),
        ("5 км", "5 км"),
        ("v_{орт}", "v_орт"),
        ("орташа жылдамдық = 5", "орташа жылдамдық = 5"),
    ],
)
def test_numbers_signs_and_words_are_read_as_schools_write_them(latex: str, text: str) -> None:
    assert spoken(latex) == text


@pytest.mark.parametrize(
    ("latex", "said"),
    [
        ("", "the formula is empty"),
        ("  ", "the formula is empty"),
        ("{}", "the formula is empty"),
        (r"\,", "the formula is empty"),
        (r"\fracc{1}{2}", "“\\fracc” is not known: did you mean \\frac?"),
        (r"\foobarbaz", "“\\foobarbaz” is not known: words are written as \\text{…}"),
        (r"\frac{1}", "nothing stands after “\\frac”: write \\frac{…}"),
        (r"\sqrt", "nothing stands after “\\sqrt”"),
        ("x^", "nothing stands after “^”: write ^{…}"),
        ("^2", "nothing stands before “^”"),
        ("{x", "a “{” is not closed"),
        ("x}", "a “}” closes nothing"),
        (r"\sqrt[3{x}", "a “[” is not closed"),
        ("x^10", "“^10” can be read in two ways: put what belongs together into braces, ^{10}"),
        ("x^-1", "“^-1” can be read in two ways"),
        ("a_12", "“_12” can be read in two ways"),
        (r"\sqrt12", "“\\sqrt12” can be read in two ways"),
        (r"\frac123", "can be read in two ways"),
        ("x^2^3", "two “^” belong to one thing"),
        ("x_1_2", "two “_” belong to one thing"),
        (r"\left( x", "“\\left(” is not closed"),
        (r"x \right)", "“\\right” has no “\\left” before it"),
        (r"\left x \right)", "a bracket has to stand after “\\left”"),
        (r"\begin{cases} x", r"\begin{cases} is not closed: write \end{cases}"),
        (r"\begin{cases} x \end{array}", r"\begin{cases} is not closed"),
        (r"\begin{tabular} x \end{tabular}", r"there is no \begin{tabular} in formulas"),
        (r"\begin{array}{c|c} 1 & 2 \end{array}", "the columns of an array"),
        (r"\begin x", "“\\begin” has no name behind it"),
        ("a & b", "“&” has no place outside a table"),
        (r"a \\ b", "“\\\\” has no place outside a table"),
        (r"\end{cases}", "“\\end” has no place outside a table"),
        ("x\\", "the formula ends in “\\”"),
        ("☃", "“☃” (U+2603) cannot stand in a formula"),
        ("\x00", "“?” (U+0000) cannot stand in a formula"),
        ("√2", "“√” cannot stand in a formula: write \\sqrt{…}"),
        ("5 $", "“$” cannot stand in a formula: write \\$"),
        (r"\text{\frac{1}{2}}", "“\\frac” cannot stand in \\text{…}"),
        (r"\text{漢}", "“漢” cannot stand in \\text{…}"),
        (r"\text x", "nothing stands after “\\text”"),
        (r"\mathbb{9}", "“\\mathbb” is for the letters A to Z, not for “9”"),
        (r"\not x", "“\\not” can stand before"),
        (r"\ce{H2O", "a “{” is not closed"),
        (r"\ce{\unknowncommand}", "“\\unknowncommand” is not known"),
    ],
)
def test_what_cannot_be_read_is_said_with_the_remedy(latex: str, said: str) -> None:
    message = problem(latex)
    assert message is not None
    assert said in message
    assert "\n" not in message
    with pytest.raises(InputError):
        spoken(latex)


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_problems_are_said_in_the_language_of_the_user(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKSHEETS_LANGUAGE", language)
    message = problem(r"\fracc{1}{2}")
    assert message is not None
    assert "not known" not in message
    assert "\\frac" in message


HOSTILE = {
    "braces": "{" * 10_000 + "x" + "}" * 10_000,
    "brackets": "(" * 1_000,
    "roots": r"\sqrt" * 300 + "x",
    "powers": "x^{" * 500 + "2" + "}" * 500,
    "bars": "|" * 1_999,
    "nuclei": "{}^1" * 450 + "x",
    "chemistry": r"\ce{" * 400 + "}" * 400,
    "styles": r"\displaystyle" * 150 + "x",
    "fences": r"\left(" * 300 + "x" + r"\right)" * 10,
    "a megabyte": "x + " * 250_000,
    "percents": "% " * 999,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_formulas_are_refused(name: str) -> None:
    message = problem(HOSTILE[name])
    assert (message is None) == (name == "percents")


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    if problem(text) is None:
        assert spoken(text).strip()


PIECES = (
    *(*symbols.COMMANDS, *symbols.ACCENTS, *symbols.BIG, *symbols.DELIMITERS, *symbols.ARROWS),
    *(r"\frac", r"\sqrt", r"\text", r"\ce", r"\begin{cases}", r"\end{cases}", r"\left"),
    *("{", "}", "[", "]", "^", "_", "&", "\\\\", "x", "2", " ", "'", "қ", "->", "-", "$", "\\"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_any_mixture_of_commands_is_read_or_refused(latex: str) -> None:
    if problem(latex) is None:
        assert spoken(latex) == spoken(latex).strip()


@given(latex_formulas())
def test_a_formula_made_of_known_parts_is_read(latex: str) -> None:
    assert problem(latex) is None
    assert spoken(latex)


def test_kazakh_letters_stand_in_words_and_by_themselves() -> None:
    assert spoken(rf"\text{{{KAZAKH}}}") == KAZAKH
    assert spoken(KAZAKH) == KAZAKH
    assert spoken(rf"x_{{\mathrm{{{KAZAKH}}}}}") == f"x_({KAZAKH})"


MANUAL = Path(__file__).parents[1] / "docs" / "maths.md"


def manual_rows() -> list[tuple[str, str]]:
    """The examples of the manual, each with the cell that says how it reads."""
    found = []
    for line in MANUAL.read_text(encoding="utf-8").splitlines():
        if line.startswith("| `"):
            cells = [cell.replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:]]
            found += [(latex, cells[1]) for latex in re.findall("`([^`]+)`", cells[0])]
    return found


@pytest.mark.parametrize(("latex", "cell"), manual_rows())
def test_the_examples_of_the_manual_read_as_it_says(latex: str, cell: str) -> None:
    assert problem(latex) is None
    told_in_words = any(word in latex for word in ("орт", "overset", "10 000"))
    assert told_in_words or spoken(latex) in cell
