"""The three languages on paper: complete, in their own letters, with the right plurals."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest

from worksheets.bank.kinds import KINDS, Level, Status
from worksheets.bank.letters import printable
from worksheets.languages import LANGUAGES
from worksheets.languages.places import STATES, is_state
from worksheets.languages.prose import PROSE, Prose
from worksheets.resources import shipped
from worksheets.variants.errata import Rule
from worksheets.variants.marks import ROUNDINGS, SCALES
from worksheets.variants.units import GROUP

PACKAGE = Path(__file__).resolve().parents[1] / "worksheets"
FORMS = (*KINDS, "choice_several", GROUP)


def test_every_language_has_the_same_words_in_the_same_order() -> None:
    names = {code: list(language.words) for code, language in LANGUAGES.items()}
    assert names["kk"] == names["ru"] == names["en"]


def test_every_form_of_question_has_a_title_and_all_but_passages_an_instruction() -> None:
    names = set(LANGUAGES["kk"].words)
    assert {f"{form}_title" for form in FORMS} <= names
    assert {f"{form}_instruction" for form in FORMS if form != GROUP} <= names


def test_no_word_is_left_over() -> None:
    sources = [
        *shipped("templates").rglob("*.j2"),
        *(PACKAGE / "papers").glob("*.py"),
        *(PACKAGE / "variants").glob("*.py"),
    ]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    named = {*re.findall(r"words\.(\w+)|[\"'](\w+)[\"']", text)}
    used = {name for pair in named for name in pair}
    used |= {f"{form}_title" for form in FORMS}
    used |= {f"{form}_instruction" for form in FORMS if form != GROUP}
    used |= {f"{what}_{rule}" for what in ("rule", "slip") for rule in get_args(Rule)}
    used |= {f"level_{level}" for level in get_args(Level)}
    used |= {f"status_{status}" for status in get_args(Status)}
    used |= {f"scale_{scale}" for scale in SCALES} | {f"rounding_{way}" for way in ROUNDINGS}
    assert [name for name in LANGUAGES["kk"].words if name not in used] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_word_fills_in_the_same_values_in_every_language(code: str) -> None:
    def values(word: str) -> list[str]:
        return sorted(re.findall(r"{(\w+)}", word))

    english = LANGUAGES["en"].words
    found = {name: values(word) for name, word in LANGUAGES[code].words.items()}
    assert found == {name: values(word) for name, word in english.items()}


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_are_written_in_the_letters_of_their_language(code: str) -> None:
    """Latin letters that look like Cyrillic ones spoil searching and reading aloud."""
    script = "LATIN" if code == "en" else "CYRILLIC"
    for word in LANGUAGES[code].words.values():
        letters = [letter for letter in re.sub(r"{\w+}", "", word) if letter.isalpha()]
        assert [each for each in letters if not unicodedata.name(each).startswith(script)] == []
        assert set(word) <= printable()
        assert word == " ".join(word.split())


@pytest.mark.parametrize("code", LANGUAGES)
def test_instructions_are_sentences_and_titles_are_not(code: str) -> None:
    for name, word in LANGUAGES[code].words.items():
        if name.endswith("_instruction") or name.startswith("read_"):
            assert word.endswith(".")
            assert word[0].isupper()
        if name.endswith("_title"):
            assert word[-1] not in ".:"
            assert word[0].isupper()


@pytest.mark.parametrize(
    ("code", "counted"),
    [
        ("kk", "0 балл, 1 балл, 2 балл, 5 балл, 11 балл, 21 балл, 112 балл"),
        ("ru", "0 баллов, 1 балл, 2 балла, 5 баллов, 11 баллов, 21 балл, 112 баллов"),
        ("en", "0 points, 1 point, 2 points, 5 points, 11 points, 21 points, 112 points"),
    ],
)
def test_points_are_counted(code: str, counted: str) -> None:
    language = LANGUAGES[code]
    numbers = [int(number) for number in re.findall(r"\d+", counted)]
    assert ", ".join(language.counted(number, language.points) for number in numbers) == counted


@pytest.mark.parametrize(
    ("number", "minutes"),
    [(1, "минута"), (4, "минуты"), (14, "минут"), (22, "минуты"), (40, "минут"), (101, "минута")],
)
def test_russian_minutes_are_counted(number: int, minutes: str) -> None:
    language = LANGUAGES["ru"]
    assert language.counted(number, language.minutes) == f"{number} {minutes}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_marks_of_a_language(code: str) -> None:
    language = LANGUAGES[code]
    assert language.code == code
    assert language.tag.split("-")[0] == code
    assert language.decimal != language.thousands
    assert len(language.points) == len(language.minutes)
    assert len(set(language.units.split())) == len(language.units.split())
    for option in language.last_options:
        assert option == option.casefold().strip()


@pytest.mark.parametrize(
    ("code", "name", "found"),
    [
        ("kk", "Қытай", True),
        ("kk", "Қытайға", True),
        ("kk", "Қытайдың", True),
        ("kk", "Қытайтанушылар", False),
        ("ru", "Китай", True),
        ("ru", "Китайский", False),
        ("en", "the United States", True),
        ("en", "Atlantis", False),
        ("en", "Қытай", False),
    ],
)
def test_states_are_known_by_name(code: str, name: str, found: bool) -> None:
    assert is_state(name, code) is found


def test_as_many_states_in_every_language() -> None:
    assert len({len(states) for states in STATES.values()}) == 1
    assert all(name[0].isupper() for states in STATES.values() for name in states)


@pytest.mark.parametrize("code", LANGUAGES)
def test_reading_a_language_knows_twelve_months_and_small_letters(code: str) -> None:
    prose = PROSE[code]
    assert len(set(prose.months)) == len(prose.months) == 12
    for field in fields(Prose):
        words = getattr(prose, field.name)
        assert all(word == word.casefold() for word in words), field.name
