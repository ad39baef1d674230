"""Formulas set for the PDF: boxes that hold their ink, real text, the same every time."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from formulas import FORMULAS, KAZAKH, latex_formulas, leaves
from hypothesis import given
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from worksheets.errors import InputError
from worksheets.files.fonts import SYMBOLS as MATHS
from worksheets.files.formulas.faces import SCALE, UPRIGHT, face_for, glyph, has
from worksheets.files.maths import (
    MathBox,
    MathMark,
    MathPath,
    MathRule,
    MathText,
    face_data,
    set_maths,
)
from worksheets.latex import symbols
from worksheets.latex.formula import spoken

SIZE = 10.0
Bounds = tuple[float, float, float, float]


def numbers(ops: bytes) -> list[float]:
    return [float(word) for word in ops.split() if word not in {b"m", b"l", b"c", b"h", b"f"}]


def ink(mark: MathMark) -> Bounds:
    """Left, bottom, right and top of what is black."""
    match mark:
        case MathText():
            size = mark.size / (SCALE if mark.face_name == MATHS else 1)
            glyphs = [glyph(letter, mark.face_name) for letter in mark.text]
            starts = [0.0, *itertools.accumulate(one.advance for one in glyphs)]
            return (
                mark.x + min(at + g.x_min for at, g in zip(starts, glyphs, strict=False)) * size,
                mark.y + min(g.y_min for g in glyphs) * size,
                mark.x + max(at + g.x_max for at, g in zip(starts, glyphs, strict=False)) * size,
                mark.y + max(g.y_max for g in glyphs) * size,
            )
        case MathRule():
            return (mark.x, mark.y, mark.x + mark.width, mark.y + mark.height)
        case MathPath():
            found = numbers(mark.ops)
            across, upwards = found[::2], found[1::2]
            return (
                mark.x + min(across),
                mark.y + min(upwards),
                mark.x + max(across),
                mark.y + max(upwards),
            )


def check_box(box: MathBox) -> None:
    assert box.width >= 0
    assert box.ascent >= 0
    assert box.descent >= 0
    for mark in box.marks:
        left, bottom, right, top = ink(mark)
        assert left >= -0.12 * SIZE, mark
        assert right <= box.width + 0.12 * SIZE, mark
        assert bottom >= -box.descent - 0.01 * SIZE, mark
        assert top <= box.ascent + 0.01 * SIZE, mark
        if isinstance(mark, MathRule):
            assert mark.width >= 0
            assert mark.height > 0


def collide(one: Bounds, other: Bounds, upwards: float) -> bool:
    """Whether two stretches of ink reach into each other by more than a letter leans."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return wide > 0.1 * SIZE and high > upwards


def solid(mark: MathMark) -> bool:
    """Whether a mark fills its bounds: a combining one touches its base, an integral leans."""
    if not isinstance(mark, MathText):
        return True
    combining = "\u0300" <= mark.text[0] <= "\u036f" or "\u20d0" <= mark.text[0] <= "\u20ff"
    return not combining and mark.text not in symbols.INTEGRALS


def check_apart(box: MathBox) -> None:
    """No letter stands in another or in a rule; italic letters may lean over a neighbour."""
    texts = [mark for mark in box.marks if not isinstance(mark, MathPath) and solid(mark)]
    for one, other in itertools.combinations(texts, 2):
        rules = isinstance(one, MathRule) + isinstance(other, MathRule)
        if rules < 2:
            touch = 0.02 if rules else 0.1
            assert not collide(ink(one), ink(other), touch * SIZE), (one, other)


@pytest.mark.parametrize("display", [False, True])
@pytest.mark.parametrize("latex", FORMULAS)
def test_a_box_holds_its_ink_and_no_mark_stands_in_another(latex: str, display: bool) -> None:
    box = set_maths(latex, SIZE, display=display)
    assert box.width > 0
    assert box.marks
    check_box(box)
    check_apart(box)


@given(latex_formulas())
def test_any_formula_makes_a_sane_box(latex: str) -> None:
    for display in (False, True):
        box = set_maths(latex, SIZE, display=display)
        check_box(box)
        check_apart(box)


@given(latex_formulas())
def test_letters_and_digits_are_real_text_in_the_order_of_the_plain_text(latex: str) -> None:
    box = set_maths(latex, SIZE)
    text = "".join(mark.text for mark in box.marks if isinstance(mark, MathText))
    assert leaves(text) == leaves(spoken(latex))


@given(latex_formulas())
def test_a_formula_grows_with_its_size(latex: str) -> None:
    small, large = (set_maths(latex, size) for size in (20, 40))
    assert large.width == pytest.approx(2 * small.width, rel=0.02)
    assert large.ascent == pytest.approx(2 * small.ascent, rel=0.02)


def test_brackets_and_roots_grow_with_what_they_hold() -> None:
    def height(latex: str) -> float:
        box = set_maths(latex, SIZE, display=True)
        return box.ascent + box.descent

    content = r"\frac{a}{b}"
    for depth in range(1, 6):
        for latex in (rf"\left({content}\right)", rf"({content})", rf"\sqrt{{{content}}}"):
            assert height(latex) >= height(content), depth
            outlines = [
                m for m in set_maths(latex, SIZE, display=True).marks if type(m) is MathPath
            ]
            assert outlines
        content = rf"\frac{{{content}}}{{2}}"


def test_small_brackets_stay_text() -> None:
    for latex in ("f(x)", r"\left(x^2 + 1\right)", "(a_1 - b_2^3)", "|x|"):
        assert not [mark for mark in set_maths(latex, SIZE).marks if isinstance(mark, MathPath)]


def test_signs_stand_on_one_axis() -> None:
    """A bracket, the line of a fraction and a minus sign are centred on one height."""
    tall = r"\begin{matrix} 1 \\ 2 \\ 3 \\ 4 \\ 5 \\ 6 \\ 7 \end{matrix}"
    marks = set_maths(rf"\left( {tall} \right) - \frac{{a}}{{b}}", SIZE, display=True).marks
    pieces = [ink(mark) for mark in marks if isinstance(mark, MathPath)]
    assert len(pieces) > 2, "brackets as tall as this are made of pieces"
    bracket = (min(bottom for _, bottom, *_ in pieces), max(top for *_, top in pieces))
    line = next(ink(mark) for mark in marks if isinstance(mark, MathRule))
    minus = next(ink(mark) for mark in marks if isinstance(mark, MathText) and mark.text == "−")
    middles = [sum(ends) / 2 for ends in (bracket, line[1::2], minus[1::2])]
    assert max(middles) - min(middles) < 0.02 * SIZE


def test_a_display_gives_sums_and_fractions_more_room() -> None:
    for latex in (r"\sum_{i=1}^n i", r"\frac{a}{b}", r"\int_0^1 x"):
        line, display = (set_maths(latex, SIZE, display=display) for display in (False, True))
        assert line.ascent + line.descent < display.ascent + display.descent


def test_a_decimal_comma_makes_no_gap_and_a_list_does() -> None:
    assert set_maths("3,5", SIZE) == set_maths("3{,}5", SIZE)
    assert set_maths("3,5", SIZE).width < set_maths("3, 5", SIZE).width


def test_every_character_that_is_let_in_has_a_glyph() -> None:
    for letter in symbols.WORDS:
        assert has(letter, face_for(letter, UPRIGHT)), letter
    tables = (symbols.GREEK, symbols.BIG, symbols.DELIMITERS, symbols.ARROWS, symbols.NEGATED)
    for sign in itertools.chain(*(table.values() for table in tables)):
        assert all(has(letter, MATHS) for letter in sign), sign
    for symbol in (*symbols.COMMANDS.values(), *symbols.TYPED.values()):
        for letter in symbol.text:
            assert has(letter, face_for(letter, UPRIGHT)), symbol
    for alphabet in symbols.ALPHABETS:
        for letter in symbols.LATIN:
            set_maths(f"{alphabet}{{{letter}}}", SIZE)


def test_kazakh_letters_are_those_of_the_text_face() -> None:
    box = set_maths(rf"\text{{{KAZAKH}}}", SIZE)
    assert [(m.text, m.face_name) for m in box.marks if isinstance(m, MathText)] == [
        (KAZAKH, "PT Serif Regular")
    ]


def test_a_faulty_formula_is_refused() -> None:
    with pytest.raises(InputError):
        set_maths(r"\foo", SIZE)


def test_what_is_drawn_can_be_read_in_the_pdf(tmp_path: Path) -> None:
    path = tmp_path / "formulas.pdf"
    canvas = Canvas(str(path), invariant=1)
    formulas = ["E = mc^2", r"v = \frac{\text{жолдың ұзындығы}}{\text{уақыт}}", r"\ce{H2SO4}"]
    for at, latex in enumerate(formulas):
        for mark in set_maths(latex, 12, display=True).marks:
            if isinstance(mark, MathText):
                font = TTFont(mark.face_name, BytesIO(face_data(mark.face_name)))
                pdfmetrics.registerFont(font)
                canvas.setFont(mark.face_name, mark.size)
                canvas.drawString(50 + mark.x, 700 - 60 * at + mark.y, mark.text)
    canvas.save()
    document = pypdfium2.PdfDocument(path)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert leaves(text) == leaves("".join(map(spoken, formulas)))


SCRIPT = """
import hashlib, sys
from worksheets.files import maths, word_maths
assert not any(name.startswith("fontTools") for name in sys.modules), "loaded too early"
digest = hashlib.sha256()
for latex in sys.stdin.read().split("\\0"):
    digest.update(repr(maths.set_maths(latex, 10.5, display=True)).encode())
    digest.update(word_maths.omml(latex).encode())
print(digest.hexdigest())
"""


def test_every_process_sets_the_same_and_opens_fonts_late() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            input="\0".join(FORMULAS),
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            encoding="utf-8",
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1
