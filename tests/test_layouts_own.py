"""A school's own layout: the example of the docs makes papers that prove right, for ever."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from drawn import LANGUAGE_CODES, LanguageCode, bank
from printed import one_of_each
from reading import READERS
from runs import contents, keys, said, worksheets

from worksheets.bank.disk import write_bank
from worksheets.papers import read_templates
from worksheets.papers.template import read_style
from worksheets.proofs import verify

DOCS = Path(__file__).resolve().parents[1] / "docs" / "templates.md"


def example(folder: Path) -> Path:
    """The layout of docs/templates.md, written as it says."""
    text = DOCS.read_text(encoding="utf-8")
    named = re.findall(r"`ours/([\w./-]+)`[^`]*?:\n\n```\w+\n(.*?)```", text, re.DOTALL)
    assert {name for name, _ in named} == {
        "mektep/style.yaml", "mektep/paper.xml.j2", "mektep/questions/open.xml.j2",
    }  # fmt: skip
    for name, content in named:
        (folder / "ours" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "ours" / name).write_text(content, encoding="utf-8")
    return folder / "ours"


def made(folder: Path, *words: object, language: LanguageCode = "kk") -> Path:
    (folder / "bank.yaml").write_text(
        write_bank(bank(*one_of_each(), language=language)), encoding="utf-8"
    )
    out = folder / "out"
    result = worksheets(
        "make", folder / "bank.yaml", "--variants", 2, "--seed", 7, "--out", out, *words
    )
    assert result.exit_code == 0, result.output
    return out


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_the_example_of_the_docs_makes_papers(language: LanguageCode, tmp_path: Path) -> None:
    ours = example(tmp_path)
    out = made(tmp_path, "--templates", ours, "--layout", "mektep", language=language)
    style = read_style("mektep", ours)
    for suffix in ("pdf", "docx"):
        found = READERS[suffix](out / f"variant-A.{suffix}", style)
        assert "«Білім» мектеп-гимназиясы" in found
        assert "Ә)" in found
    answers = {answer["answer"] for answer in keys(out)["A"].values()}
    assert answers & {"А", "Ә", "Б"}


def test_papers_of_a_layout_that_is_gone_prove_right_and_print_again(tmp_path: Path) -> None:
    ours = example(tmp_path)
    words = ("--cards", "--answer-sheet")
    out = made(tmp_path, "--templates", ours, "--layout", "mektep", *words)
    kept = dict(json.loads((out / "manifest.json").read_text(encoding="utf-8"))["templates"])
    assert kept == dict(read_templates(ours))
    shutil.rmtree(ours)
    proof = verify(out)
    assert not proof.findings + proof.notes
    again = tmp_path / "again"
    assert worksheets("reprint", out, "--variant", "B", "--out", again).exit_code == 0
    assert contents(again)["variant-B.pdf"] == contents(out)["variant-B.pdf"]
    errata = worksheets("errata", out, "--question", "A:1", "--drop", "--out", tmp_path / "errata")
    assert errata.exit_code == 0, errata.output


def test_cards_of_ones_own_go_before_the_shipped_ones(tmp_path: Path) -> None:
    cards = tmp_path / "ours" / "cards"
    cards.mkdir(parents=True)
    (cards / "style.yaml").write_text("size_pt: 9", encoding="utf-8")
    (cards / "cards.xml.j2").write_text(
        "<paper>{% for sheet in deck.sheets %}{% for card in sheet.fronts %}{% if card %}"
        "<p><b>{{ card.number }} {{ card.short }}</b></p>{% endif %}{% endfor %}{% endfor %}"
        "</paper>",
        encoding="utf-8",
    )
    out = made(tmp_path, "--templates", tmp_path / "ours", "--cards")
    assert "сұрақ1" not in READERS["pdf"](out / "cards-A.pdf", read_style("cards"))


@pytest.mark.parametrize(
    "attempt", ["{{ paper.__init__.__globals__ }}", "{% include '/etc/hosts' %}"]
)
def test_a_layout_in_a_folder_stays_in_its_sandbox(attempt: str, tmp_path: Path) -> None:
    ours = example(tmp_path)
    (ours / "mektep" / "paper.xml.j2").write_text(f"<paper>{attempt}</paper>", encoding="utf-8")
    source = tmp_path / "bank.yaml"
    source.write_text(write_bank(bank(*one_of_each())), encoding="utf-8")
    told = said(
        worksheets(
            "make", source, "--templates", ours, "--layout", "mektep", "--out", tmp_path / "o"
        ),
        2,
    )
    assert told.startswith("mektep/paper.xml.j2: the template cannot be used")
    assert not (tmp_path / "o").exists()


def test_a_folder_or_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    source = tmp_path / "bank.yaml"
    source.write_text(write_bank(bank(*one_of_each())), encoding="utf-8")
    told = said(worksheets("make", source, "--templates", tmp_path / "none"), 2)
    assert "none" in told
    ours = example(tmp_path)
    (ours / "mektep" / "paper.xml.j2").write_bytes("<paper/>Ә".encode("utf-16"))
    told = said(worksheets("make", source, "--templates", ours, "--layout", "mektep"), 2)
    assert "paper.xml.j2" in told
