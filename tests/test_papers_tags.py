"""Tags in, blocks out; typography; columns: the cases stand in cases/papers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, assert_never

import pytest
import yaml
from drawn import LANGUAGE_CODES
from hypothesis import given, settings
from hypothesis import strategies as st

from worksheets.errors import InputError
from worksheets.files.looks import option_columns
from worksheets.languages import LANGUAGES
from worksheets.papers import (
    blocks,
)
from worksheets.papers.inline import GAP_LENGTH, NBSP, typeset
from worksheets.papers.parse import parse
from worksheets.papers.style import Style

CASES = Path(__file__).parent / "cases" / "papers"


def cases(name: str) -> Any:
    return yaml.safe_load((CASES / name).read_text(encoding="utf-8"))


def parsed(tags: str) -> blocks.Paper:
    return parse(f"<paper>\n{tags}\n</paper>", "t.xml.j2", Style(), "kk-KZ")


def face(run: blocks.Run) -> str:
    text = run.text.replace(NBSP, "~")
    marks = (run.lowered, "sub"), (run.raised, "sup"), (run.italic, "i"), (run.bold, "b")
    for on, tag in marks:
        text = f"<{tag}>{text}</{tag}>" if on else text
    return text


def words(text: blocks.Text) -> str:
    return "".join(
        face(part)
        if isinstance(part, blocks.Run)
        else ("{page}" if isinstance(part, blocks.PageNumber) else "{pages}")
        for part in text
    )


def table_lines(table: blocks.Table) -> Iterator[str]:
    widths = " ".join(f"{width:g}" for width in table.widths_mm)
    indent = f", indent {table.indent_mm:g}" if table.indent_mm else ""
    header = ", header" if table.header else ""
    yield f"Table {table.look} {table.align}, widths {widths}{indent}{header}"
    for row in table.rows:
        yield "  " + " | ".join(f"{cell.align}: {words(cell.text)}".strip() for cell in row)


def lines(block: blocks.Block) -> Iterator[str]:
    """A block as the cases write it."""
    name = type(block).__name__
    inside: Iterable[str] = ()
    match block:
        case blocks.Title() | blocks.Subtitle() | blocks.Heading() | blocks.Instruction():
            yield f"{name}: {words(block.text)}"
        case blocks.Para():
            keep = ", with the next" if block.keep_with_next else ""
            yield f"Para {block.look} {block.align}{keep}: {words(block.text)}"
        case blocks.Fields():
            yield name
            inside = (
                f"{each.label} {each.share:g}" + f" = {each.value}" * bool(each.value)
                for each in block.fields
            )
        case blocks.Options():
            yield f"Options in {block.columns or 'auto'}"
            inside = (f"{each.label} {words(each.text)}" for each in block.options)
        case blocks.AnswerLines():
            height = f" of {block.height_mm:g} mm" if block.height_mm else ""
            yield f"AnswerLines {block.count}{height}"
        case blocks.Table():
            yield from table_lines(block)
        case blocks.Passage():
            yield f"Passage: {words(block.title)}"
            inside = map(words, block.paragraphs)
        case blocks.Question():
            head = " ".join(filter(None, (name, block.number, words(block.points))))
            yield f"{head}: {words(block.stem)}"
            inside = (line for each in block.body for line in lines(each))
        case blocks.Keep():
            yield name
            inside = (line for each in block.blocks for line in lines(each))
        case blocks.Cards():
            yield f"Cards in {block.columns} of {block.height_mm:g} mm"
            inside = (line for card in block.cards for each in card for line in lines(each))
        case blocks.PageBreak():
            yield name
        case _:
            assert_never(block)
    yield from (f"  {line}" for line in inside)


@pytest.mark.parametrize("case", cases("blocks.yaml"), ids=lambda case: case["name"])
def test_tags_become_blocks(case: dict[str, str]) -> None:
    paper = parsed(case["tags"])
    found = [line.rstrip() for block in paper.blocks for line in lines(block)]
    assert found == case["blocks"].splitlines()
    for name, band in (("header", paper.header), ("footer", paper.footer)):
        assert f"{words(band.left)} || {words(band.right)}".strip() == case.get(name, "||")


@pytest.mark.parametrize("case", cases("refused.yaml"), ids=lambda case: case["tags"].strip())
def test_what_no_tag_says_is_refused_and_quoted(case: dict[str, Any]) -> None:
    with pytest.raises(InputError) as error:
        parsed(case["tags"].strip())
    assert str(error.value).splitlines() == [f"t.xml.j2:{line}" for line in case["says"]]


@pytest.mark.parametrize(
    ("xml", "says"),
    [
        ("<page/>", "t.xml.j2:1: the outermost tag is <paper>: <page/>"),
        ("<paper>\n<p>бір</b>\n</paper>", "t.xml.j2:2: the template does not give XML"),
        ("<paper>\n<p>&nbsp;</p>\n</paper>", "t.xml.j2:2: the template does not give XML"),
        ("", "the template does not give XML"),
        ('<!DOCTYPE paper [<!ENTITY x "y">]>\n<paper><p>&x;</p></paper>', "<p>&x;</p>"),
    ],
)
def test_what_is_no_paper_is_refused(xml: str, says: str) -> None:
    with pytest.raises(InputError) as error:
        parse(xml, "t.xml.j2", Style(), "kk-KZ")
    assert says in str(error.value)


def test_a_file_of_the_machine_cannot_be_drawn_in(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("құпия", encoding="utf-8")
    xml = f'<!DOCTYPE paper [<!ENTITY x SYSTEM "{secret}">]>\n<paper><p>&x;</p></paper>'
    with pytest.raises(InputError) as error:
        parse(xml, "t.xml.j2", Style(), "kk-KZ")
    assert "құпия" not in str(error.value)


# Typography


def typography() -> Iterator[Any]:
    for language, kinds in cases("typography.yaml").items():
        for name, text in kinds.items():
            for line in text.splitlines():
                typed, printed = line.split(" → ")
                yield pytest.param(language, typed, printed, id=f"{language} {name}: {typed}")


@pytest.mark.parametrize(("language", "typed", "printed"), list(typography()))
def test_typography(language: str, typed: str, printed: str) -> None:
    found = typeset(typed, LANGUAGES[language])
    assert found.replace(NBSP, "~").replace("_" * GAP_LENGTH, "[gap]") == printed


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_a_text_stands_on_one_line(language: str) -> None:
    assert typeset("  бір\n\n екі\t үш ", LANGUAGES[language]) == "бір екі үш"


@given(st.text(max_size=40), st.sampled_from(LANGUAGE_CODES))
@settings(deadline=None)
def test_typography_changes_no_letter_and_no_digit(text: str, language: str) -> None:
    printed = typeset(text, LANGUAGES[language])
    assert list(filter(str.isalnum, printed)) == list(filter(str.isalnum, text))


# Columns


def columns_of(texts: list[str], width_mm: float) -> int:
    """In how many columns options stand that leave it to their measure."""
    options = tuple(blocks.Option("A)", (blocks.Run(text),)) for text in texts)
    return option_columns(blocks.Options(options, blocks.AUTO), Style(), width_mm)


@pytest.mark.parametrize(
    ("options", "columns"),
    [
        (["1465", "1466", "1511", "1723"], 4),
        (["иә", "жоқ", "мүмкін"], 4),
        (["бір", "екі", "үш", "төрт", "бес"], 5),
        (["бір", "екі", "үш", "төрт", "бес", "алты"], 2),
        (["Қазақ хандығы", "Ақ Орда мемлекеті", "Алтын Орда", "Моғолстан"], 2),
        (["Қазақ хандығы", "Ақ Орда мемлекеті", "Алтын Орда"], 1),
        (["Қазақстан Республикасының Тұңғыш Конституциясы қабылданды", "жоқ", "иә", "бәрі"], 1),
    ],
)
def test_short_options_share_a_line(options: list[str], columns: int) -> None:
    assert columns_of(options, 167) == columns


@given(st.lists(st.integers(1, 60), min_size=2, max_size=10), st.integers(40, 180))
def test_no_option_is_left_alone_in_the_last_line(lengths: list[int], width: int) -> None:
    columns = columns_of(["а" * length for length in lengths], width)
    assert columns in {1, 2, 4, 5}
    assert columns == 1 or len(lengths) < columns or len(lengths) % columns != 1


def test_options_in_a_narrower_text_have_fewer_columns() -> None:
    texts = ["Қазақ хандығы", "Ақ Орда", "Алтын Орда", "Моғолстан"]
    found = [columns_of(texts, width) for width in range(20, 300, 20)]
    assert found == sorted(found)
    assert set(found) == {1, 2, 4}
