"""Layouts: found by name, of one's own, kept in their sandbox, and as their README says."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import yaml
from drawn import choice, truth
from printed import everything, one_of_each, questions_in, variant_of

from worksheets.errors import InputError
from worksheets.languages import LANGUAGES
from worksheets.papers import (
    Details,
    blocks,
    exam_paper,
    key_paper,
    key_table_paper,
    layouts,
)
from worksheets.papers.blocks import Image, Picture
from worksheets.papers.cards import CardSheet, CardView, Deck
from worksheets.papers.catalogue import CatalogueView, Known, KnownPart
from worksheets.papers.errata import (
    ErrataView,
    ErratumView,
    NoticeView,
    PlaceView,
    SlipsView,
    SlipView,
)
from worksheets.papers.keys import AnswerTable, KeyRow, KeyView, TableView
from worksheets.papers.marks import MarkRow, MarksView, MarkTable, ScoreCell
from worksheets.papers.parse import TAGS, parse
from worksheets.papers.questions import Labelled, QuestionView, Row
from worksheets.papers.sheet import Essay, Grid, Place, SheetForm, SheetView
from worksheets.papers.style import Style
from worksheets.papers.template import render
from worksheets.papers.text import text_of
from worksheets.papers.view import Head, PartView, SectionView
from worksheets.resources import shipped

README = (shipped("templates") / "README.md").read_text(encoding="utf-8")


def layout(folder: Path, template: str, style: str = "", name: str = "own") -> Path:
    (folder / name).mkdir()
    (folder / name / "paper.xml.j2").write_text(template, encoding="utf-8")
    (folder / name / "style.yaml").write_text(style, encoding="utf-8")
    return folder


def refusal(folder: Path | None, name: str = "own") -> str:
    with pytest.raises(InputError) as error:
        exam_paper(variant_of(truth("a")), Details(), name, folder)
    return str(error.value)


@pytest.mark.parametrize("name", ["none", "", ".", "..", "../exam", "questions", "/etc", "exam/.."])
def test_a_layout_that_is_not_there_is_refused(name: str) -> None:
    variant = variant_of(truth("a"))
    assert refusal(None, name)
    with pytest.raises(InputError):
        key_paper(variant, Details(), name)
    with pytest.raises(InputError):
        key_table_paper([variant], Details(), name)


def test_a_layout_of_ones_own_is_found_and_uses_the_shipped_questions(tmp_path: Path) -> None:
    (example,) = re.findall(r"```jinja\n(.*?)```", README, re.DOTALL)
    layout(tmp_path, example, "size_pt: 14\nletters: АӘБВГ\nlabel_suffix: .")
    assert set(layouts(tmp_path)) == {*layouts(), "own"}
    variant = variant_of(*one_of_each())
    paper = exam_paper(variant, Details(), "own", tmp_path)
    assert paper.style.size_pt == 14
    assert len(list(questions_in(paper.blocks))) == 10
    question = next(questions_in(paper.blocks))
    (options,) = [each for each in question.body if isinstance(each, blocks.Options)]
    assert [option.label for option in options.options] == ["А.", "Ә.", "Б."]


def test_the_key_has_the_letters_of_the_layout(tmp_path: Path) -> None:
    text = "{% for row in key.rows %}<p>{{ row.short }}</p>{% endfor %}"
    layout(tmp_path, "", "letters: АӘБВ")
    (tmp_path / "own" / "key.xml.j2").write_text(f"<paper>{text}</paper>", encoding="utf-8")
    variant = variant_of(choice("q", "бір", "екі", right=[1], lock="all"))
    assert text_of(key_paper(variant, Details(), "own", tmp_path)) == ["Ә"]


def test_a_template_of_ones_own_goes_before_the_shipped_one(tmp_path: Path) -> None:
    layout(tmp_path, "<paper><p>менікі</p></paper>", name="exam")
    variant = variant_of(truth("a"))
    assert text_of(exam_paper(variant, Details(), "exam", tmp_path)) == ["менікі"]
    assert "Жауап кілті" in everything(key_paper(variant, Details(), "exam", tmp_path))


ESCAPES = [
    "{{ ().__class__ }}",
    "{{ ().__class__.__mro__[1].__subclasses__() }}",
    "{{ paper.__init__.__globals__ }}",
    "{{ paper.head['__class__'] }}",
    "{{ '{0.__class__}'.format(paper) }}",
    "{{ (paper|attr('__class__')) }}",
    "{{ paper.head.words.update({'points': ''}) }}",
    "{{ paper.head.words.clear() }}",
    "{% include '../secret.txt' %}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
]


@pytest.mark.parametrize("attempt", ESCAPES)
def test_a_template_cannot_reach_outside(tmp_path: Path, attempt: str) -> None:
    before = {code: dict(language.words) for code, language in LANGUAGES.items()}
    (tmp_path / "secret.txt").write_text("құпия", encoding="utf-8")
    (tmp_path / "templates").mkdir()
    found = refusal(layout(tmp_path / "templates", f"<paper>{attempt}</paper>"))
    assert found.startswith("own/paper.xml.j2: the template cannot be used: ")
    assert "құпия" not in found
    assert {code: dict(language.words) for code, language in LANGUAGES.items()} == before


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("<paper>{{ paper.haed }}</paper>", "'haed'"),
        ("<paper>{{ title }}</paper>", "'title' is undefined"),
        ("<paper>\n{% if %}</paper>", "own/paper.xml.j2:2: the template cannot be used: "),
        ("<paper>{% include 'questions/essay.xml.j2' %}</paper>", "questions/essay.xml.j2"),
        ("<paper>{% include 'own/paper.xml.j2' %}</paper>", "recursion"),
        ("<paper>{{ paper.head.title + 1 }}</paper>", "cannot be used"),
        ("<paper>{{ 1 / 0 }}</paper>", "division by zero"),
        ("<paper>{% for x in range(10**9) %}{% endfor %}</paper>", "cannot be used"),
        ("<paper>{{ paper.head.title }}</paper>", "words stand in <paper>"),
        ("<paper><p>{{ paper.head.title|safe }}</b></paper>", "does not give XML"),
    ],
)
def test_a_faulty_template_is_refused_with_its_name(
    tmp_path: Path, template: str, says: str
) -> None:
    found = refusal(layout(tmp_path, template))
    assert says in found
    assert "own/paper.xml.j2" in found


@pytest.mark.parametrize("name", ["paper.xml.j2", "style.yaml"])
def test_a_file_in_another_encoding_is_refused(tmp_path: Path, name: str) -> None:
    layout(tmp_path, "<paper/>")
    (tmp_path / "own" / name).write_bytes("# Өлшем".encode("utf-16"))
    assert name in refusal(tmp_path)


@pytest.mark.parametrize(
    ("style", "says"),
    [
        ("size_pt: 99", "size_pt"),
        ("size_pt: big", "size_pt"),
        ("colour: red", "colour"),
        ("letters: ''", "letters"),
        ("size_pt: [", "this is not YAML"),
        ("- size_pt", "style.yaml"),
    ],
)
def test_a_faulty_style_is_refused_with_its_file(tmp_path: Path, style: str, says: str) -> None:
    found = refusal(layout(tmp_path, "<paper/>", style))
    assert says in found
    assert str(tmp_path / "own" / "style.yaml") in found


# The README of the templates


def test_the_readme_shows_every_tag_and_attribute() -> None:
    examples = "\n".join(re.findall(r"```(?:xml|jinja)\n(.*?)```", README, re.DOTALL))
    for name, tag in TAGS.items():
        if name == "piece":  # `printed(question)` writes it
            continue
        assert re.search(rf"<{name}\b", examples), name
        for attribute in sorted(tag.attributes):
            assert re.search(rf'<{name}\b[^>]* {attribute}="', examples), f"{name} {attribute}"
            assert f"`{attribute}`" in README, attribute


@pytest.mark.parametrize("example", re.findall(r"```xml\n(.*?)```", README, re.DOTALL))
def test_the_examples_of_the_readme_work(example: str) -> None:
    xml = example if "<paper" in example else f"<paper>{example}</paper>"
    dot = Picture(Image("", "png", 1, 1, True, b""), 10, 10, "")
    assert parse(xml, "README.md", Style(), "kk-KZ", pictures={"logo.png": dot}).blocks


@pytest.mark.parametrize(
    "view",
    [Head, SectionView, PartView, QuestionView, Labelled, Row, KeyView, KeyRow, TableView,
     AnswerTable, ErrataView, ErratumView, PlaceView, SlipsView, SlipView, NoticeView, MarksView,
     MarkTable, MarkRow, ScoreCell, Deck, CardSheet, CardView, SheetView, SheetForm, Grid, Place,
     Essay, CatalogueView, KnownPart, Known],
)  # fmt: skip
def test_the_readme_names_all_that_a_template_sees(view: Any) -> None:
    for field in fields(view):
        assert re.search(rf"`(?:\w+\.)?{field.name}`", README), f"{view.__name__}.{field.name}"


def test_the_readme_shows_the_style_as_it_is() -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    assert yaml.safe_load(example) == Style().model_dump()


def test_rendering_asks_for_every_name() -> None:
    with pytest.raises(InputError, match="undefined"):
        render("exam/paper.xml.j2", None)
