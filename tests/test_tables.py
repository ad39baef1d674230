"""Every module of a folder that is extended by a file stands in that folder's table."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from worksheets import languages, makers, messages
from worksheets.bank.kinds import KINDS
from worksheets.files import WRITERS
from worksheets.languages import grammar

PACKAGE = Path(__file__).resolve().parents[1] / "worksheets"


def modules(folder: str) -> set[str]:
    return {path.stem for path in (PACKAGE / folder).glob("*.py")} - {"__init__", "model"}


def test_every_maker_stands_in_its_table() -> None:
    with_make = {
        name
        for name in modules("makers")
        if "def make(source" in (PACKAGE / "makers" / f"{name}.py").read_text(encoding="utf-8")
    }
    assert with_make == set(makers.MAKERS)
    for name, make in makers.MAKERS.items():
        assert inspect.getmodule(make).__name__.endswith(name)  # type: ignore[union-attr]


def test_every_kind_has_its_name_its_module_and_its_template() -> None:
    assert modules("bank/kinds") - {"common"} == set(KINDS)
    templates = {path.name for path in (PACKAGE.parent / "templates/questions").glob("*.j2")}
    assert {f"{kind}.xml.j2" for kind in KINDS} <= templates


@pytest.mark.parametrize("table", [languages.LANGUAGES, grammar.GRAMMARS, messages.CATALOGUES])
def test_every_language_is_complete(table: dict[str, object]) -> None:
    assert list(table) == ["kk", "ru", "en"]


def test_the_two_formats_have_writers() -> None:
    assert list(WRITERS) == ["pdf", "docx"]
