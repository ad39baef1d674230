"""Writing bank files: what is written reads back the same, and reads well."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from worksheets.bank.disk import read_bank, read_bank_text, write_bank
from worksheets.bank.fields import model_at
from worksheets.bank.kinds import KINDS, Common
from worksheets.bank.model import Bank, Group

BANKS = Path(__file__).parent / "data" / "banks"
NASTY = (
    *("no", "1.10", "12:30", "007", "010", "~", "null", "yes", "Y", "1e5", "0o7", ".5", "=", "<<"),
    *("2026-01-01", "1_000", "0x1F", "-5", "+5", "1845", "-", "--- a", "- a", "? a", ": a", ":"),
    *(
        "a: b",
        "a:",
        "a :b",
        "a #b",
        "#a",
        "a, b",
        "a?",
        "[a]",
        "{a: b}",
        "!a",
        "&a",
        "*a",
        "@a",
        "%a",
    ),
    *("`a`", "'", '"', "it's", '"a" b', "«a»: б", "\\", "a\\nb", "a\tb", "x\x07y", "\ufeffa"),
    *(
        "бір\n\nекі",
        "бір\n  екі: үш\n# төрт",
        "бір\n- екі",
        "|",
        ">",
        "a\u2028b",
        "a\u00a0b",
    ),
)


def text() -> SearchStrategy[str]:
    letters = st.characters(exclude_categories=["Cs"], max_codepoint=0x2FFFF)
    written = st.text(st.one_of(st.sampled_from("аәб:,-#'\"{}[] \n.0"), letters), max_size=12)
    return st.one_of(st.sampled_from(NASTY), written).filter(lambda it: it.strip())


def texts(least: int, most: int) -> SearchStrategy[list[str]]:
    return st.lists(text(), min_size=least, max_size=most)


def record(needed: dict[str, Any], optional: dict[str, Any]) -> SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(needed, optional=optional)


OPTIONS = st.lists(record({"text": text()}, {"correct": st.booleans()}), min_size=2, max_size=5)
GAPS = st.lists(record({"answer": text()}, {"accept": texts(0, 2)}), min_size=1, max_size=3)
DECIMALS = st.decimals(min_value=-(10**6), max_value=10**6, places=3)
OWN: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "choice": (
        {"options": OPTIONS},
        {"lock": st.sampled_from(["none", "last", "all"])},
    ),
    "truth": ({"answer": st.booleans()}, {}),
    "gap": (
        {"gaps": GAPS},
        {"word_bank": st.booleans(), "extra_words": texts(0, 3)},
    ),
    "short": ({"answers": texts(1, 3)}, {"lines": st.integers(1, 10)}),
    "number": (
        {"answer": DECIMALS},
        {"tolerance": DECIMALS.map(abs), "unit": text()},
    ),
    "matching": (
        {"pairs": st.lists(record({"left": text(), "right": text()}, {}), min_size=2, max_size=4)},
        {"extra": texts(0, 2)},
    ),
    "order": ({"items": texts(2, 4)}, {}),
    "open": (
        {},
        {
            "lines": st.integers(1, 60),
            "answer": text(),
            "rubric": st.lists(record({"text": text()}, {"points": st.integers(1, 9)}), max_size=3),
        },
    ),
}
COMMON: dict[str, Any] = {
    "points": st.integers(1, 100),
    "section": text(),
    "topic": text(),
    "level": st.sampled_from(["knowledge", "application", "higher"]),
    "difficulty": st.floats(0, 1),
    "evidence": record(
        {"quote": text()}, {"file": text(), "line": st.integers(1), "page": st.integers(1)}
    ),
    "maker": text(),
    "made": text(),
    "facts": texts(0, 3),
    "status": st.sampled_from(["draft", "accepted", "rejected"]),
    "explanation": text(),
}
QUESTIONS = st.one_of(
    *(
        record({"kind": st.just(kind), "prompt": text(), **needed}, {**COMMON, **optional})
        for kind, (needed, optional) in OWN.items()
    )
)
GROUPS = record(
    {
        "kind": st.just("group"),
        "passage": text(),
        "questions": st.lists(QUESTIONS, min_size=1, max_size=2),
    },
    {"title": text(), "section": text()},
)


@st.composite
def banks(draw: st.DrawFn) -> Bank:
    data = draw(
        record(
            {
                "title": text(),
                "language": st.sampled_from(["kk", "ru", "en"]),
                "questions": st.lists(st.one_of(QUESTIONS, GROUPS), min_size=1, max_size=3),
            },
            {
                "subject": text(),
                "source": text(),
                "sections": st.lists(record({"name": text()}, {"instruction": text()}), max_size=2),
            },
        )
    )
    number = 0
    for entry in data["questions"]:
        for each in (entry, *entry.get("questions", ())):
            number += 1
            each["id"] = f"{draw(st.sampled_from(NASTY)).strip()}-{number}"
    return Bank.model_validate(data)


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(bank=banks())
def test_what_is_written_reads_back_equal(bank: Bank) -> None:
    assert read_bank_text(write_bank(bank), "b.yaml") == bank


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(words=texts(2, 6))
def test_other_readers_of_yaml_get_the_same_texts(words: list[str]) -> None:
    question = {"id": "q", "kind": "order", "prompt": "q", "items": words}
    bank = Bank.model_validate({"title": "T", "language": "kk", "questions": [question]})
    read = yaml.safe_load(write_bank(bank))["questions"][0]["items"]
    assert [str(word) for word in read] == [*bank.questions[0].model_dump()["items"]]


def test_the_strategies_know_every_kind_and_field() -> None:
    assert sorted(OWN) == sorted(KINDS)
    for kind, (needed, optional) in OWN.items():
        own = set(model_at([kind]).model_fields) - set(Common.model_fields) - {"kind"}
        assert own == {*needed, *optional}


def test_a_bank_is_written_as_a_teacher_would_write_it() -> None:
    path = BANKS / "all-kinds.yaml"
    assert write_bank(read_bank(path)) == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("word", ["no", "12:30", "1.50", "010", "~", "- а", "а: б", "y", "1e5"])
def test_a_text_that_would_be_misread_is_quoted(word: str) -> None:
    assert f'topic: "{word}"' in written(topic=word)


@pytest.mark.parametrize("word", ["Алматы", "1845", "«Абай жолы»", "а, б", "5-сынып", "e-mail"])
def test_any_other_text_is_not(word: str) -> None:
    assert f"topic: {word}\n" in written(topic=word)


def test_inside_brackets_a_comma_is_quoted() -> None:
    assert 'accept: ["а, б", в]' in written(
        kind="gap", gaps=[{"answer": "г", "accept": ["а, б", "в"]}]
    )


def test_long_records_stand_on_lines_of_their_own() -> None:
    options = [{"text": "ұзақ " * 30, "correct": True}, {"text": "қысқа"}]
    long = " ".join(["ұзақ"] * 30)
    assert (
        f"    options:\n      - text: {long}\n        correct: true\n      - text: қысқа\n"
        in written(kind="choice", options=options)
    )


def test_the_state_of_what_a_rule_made_is_always_there_to_be_changed() -> None:
    assert "status: draft" in written(maker="years")
    assert "status: draft" not in written().split("questions:")[1]


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_head_explains_the_file_in_the_language_of_the_bank(language: str) -> None:
    head = written(language=language).split("title:")[0]
    assert all(line.startswith("# ") for line in head.splitlines())
    assert "status:" in head
    assert "___" in head


def written(language: str = "kk", kind: str = "open", **fields: object) -> str:
    question = {"id": "q", "kind": kind, "prompt": "Неге?", **fields}
    return write_bank(
        Bank.model_validate({"title": "Т", "language": language, "questions": [question]})
    )


def test_groups_come_with_their_passage_above_their_questions() -> None:
    bank = read_bank(BANKS / "all-kinds.yaml")
    group = bank.questions[-1]
    assert isinstance(group, Group)
    lines = write_bank(bank).splitlines()
    assert lines.index("    passage: |-") < lines.index(f"      - id: {group.questions[0].id}")
