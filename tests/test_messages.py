"""Every message is there in Kazakh and in Russian, with the same values to fill in."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from worksheets.makers import gates, sentence_gates, source
from worksheets.messages import CATALOGUES, message_language, tr

PACKAGE = Path(__file__).resolve().parents[1] / "worksheets"


def used() -> Iterator[str]:
    """Every literal that some module hands to tr(), and the names of gates."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr" and node.args:
                argument = node.args[0]
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield argument.value
    yield from (*gates.GATES, *sentence_gates.GATES, source.POINTS_BACK, "enough on this fact")


MESSAGES = sorted(set(used()))


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_message_lacks_its_translation(language: str) -> None:
    missing = [message for message in MESSAGES if message not in CATALOGUES[language]]
    assert missing == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_translation_is_left_over(language: str) -> None:
    assert [message for message in CATALOGUES[language] if message not in MESSAGES] == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_translations_fill_in_the_same_values(language: str) -> None:
    for message, translation in CATALOGUES[language].items():
        values = sorted(set(re.findall(r"{(\w+)", message)))
        assert sorted(set(re.findall(r"{(\w+)", translation))) == values, message
        assert translation.strip()
        assert translation.count("\b") == message.count("\b"), "help keeps its verbatim parts"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"WORKSHEETS_LANGUAGE": "kk", "LANG": "ru_RU.UTF-8"}, "kk"),
        ({"LC_ALL": "ru_KZ.UTF-8"}, "ru"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_language_is_that_of_the_user(environment: dict[str, str], language: str) -> None:
    assert message_language(environment) == language


def test_values_are_filled_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKSHEETS_LANGUAGE", "en")
    assert tr("no {thing} here: {{kept}}", thing="{x}") == "no {x} here: {kept}"
