"""Bold, slanted, raised and lowered words in the texts of a bank."""

from __future__ import annotations

from pathlib import Path

import pytest
from drawn import choice
from hypothesis import given
from hypothesis import strategies as st
from printed import questions_in, variant_of
from reading import READERS, one_text

from worksheets.bank.emphasis import CLOSE, OPEN, signed, without_marks, without_signs
from worksheets.files import WRITERS
from worksheets.jobs.keys import key_csv
from worksheets.languages import LANGUAGES
from worksheets.papers import Details, exam_paper
from worksheets.papers.blocks import Options, Run
from worksheets.papers.inline import rich, typeset
from worksheets.papers.text import text_of


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("**қайсы**?", "<b>қайсы</b>?"),
        ("бұл *Абай* еді", "бұл <i>Абай</i> еді"),
        ("x^2^ + y^n+1^", "x<sup>2</sup> + y<sup>n+1</sup>"),
        ("H~2~O, SO~4~^2−^", "H<sub>2</sub>O, SO<sub>4</sub><sup>2−</sup>"),
        ("**қалың *көлбеу* сөз**", "<b>қалың <i>көлбеу</i> сөз</b>"),
        ("**м^3^**", "<b>м<sup>3</sup></b>"),
        (r"\*жұлдыз\*", "*жұлдыз*"),
        ("2 * 3 * 4 = 24", "2 * 3 * 4 = 24"),
        ("2*3*4", "2*3*4"),
        ("x^2 және y^2", "x^2 және y^2"),
        ("~5 км, ~6 км", "~5 км, ~6 км"),
        ("* ескерту", "* ескерту"),
        ("** **", "** **"),
        ("**a *b** c*", "**a *b** c*"),
        ("3 < 5 **& <i>**", "3 &lt; 5 <b>&amp; &lt;i&gt;</b>"),
    ],
)
def test_marks_count_where_they_stand_tight(typed: str, printed: str) -> None:
    assert rich(typed, LANGUAGES["kk"]) == printed.replace("5 км", "5\xa0км").replace(
        "6 км", "6\xa0км"
    )


@given(st.text('aб2 *^~\\<&"_-', max_size=30))
def test_tags_are_nested_and_the_words_are_the_same(text: str) -> None:
    language = LANGUAGES["ru"]
    marked = signed(text)
    open_now: list[str] = []
    for sign in marked:
        if sign in OPEN.values():
            open_now.append(sign)
        elif sign in CLOSE.values():
            assert ord(open_now.pop()) == ord(sign) - 1
    assert not open_now
    assert rich(text, language).striptags().split() == typeset(text, language).split()
    assert without_signs(marked) == without_marks(text)


def test_they_are_printed_in_both_formats_and_leave_the_keys_alone(tmp_path: Path) -> None:
    variant = variant_of(
        choice("q", "H~2~O", "**CO**~2~", "*O*", lock="all", prompt="Қайсысы **су**, 5 м^2^?")
    )
    paper = exam_paper(variant, Details())
    question = next(questions_in(paper.blocks))
    assert Run("су", bold=True) in question.stem
    assert Run("2", raised=True) in question.stem
    options = next(block for block in question.body if isinstance(block, Options))
    assert options.options[0].text == (Run("H"), Run("2", lowered=True), Run("O"))
    for suffix in ("pdf", "docx"):
        path = tmp_path / f"p.{suffix}"
        WRITERS[suffix](paper, path)
        assert READERS[suffix](path, paper.style) == one_text(text_of(paper))
    assert key_csv([variant], "ABC").splitlines()[1].split(",")[4] == "A"
