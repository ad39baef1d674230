"""Text in, sentences out: the cases stand in cases/texts, one for each kind of dirt."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from worksheets.texts import Document, read_document
from worksheets.texts.clean import clean
from worksheets.texts.language import find_language
from worksheets.texts.lexicon import known
from worksheets.texts.predicate import has_predicate

CASES = Path(__file__).parent / "cases" / "texts"


def cases() -> list[Any]:
    return [
        pytest.param(path.stem, case, id=f"{path.stem}: {case['name']}")
        for path in sorted(CASES.glob("*.yaml"))
        for case in yaml.safe_load(path.read_text("utf-8"))
    ]


def document(tmp_path: Path, text: str, language: str | None = None) -> Document:
    path = tmp_path / "text.txt"
    path.write_text(text, "utf-8")
    return read_document(path, language)


@pytest.mark.parametrize(("language", "case"), cases())
def test_case(tmp_path: Path, language: str, case: dict[str, Any]) -> None:
    found = document(tmp_path, case["text"], language)
    marked = [("" if one.whole else "~ ") + one.text for one in found.sentences]
    assert marked == case["sentences"]
    assert list(found.headings) == case.get("headings", [])


def test_a_sentence_knows_its_place_paragraph_and_heading(tmp_path: Path) -> None:
    text = "Өзендер\n\nІле өзені ұзын. Ол\nкөлге құяды.\n\nКөлдер\n\nБалқаш көлі терең емес.\n"
    found = document(tmp_path, text)
    assert [(one.place.line, one.paragraph, one.heading) for one in found.sentences] == [
        (3, 0, "Өзендер"),
        (3, 0, "Өзендер"),
        (8, 1, "Көлдер"),
    ]
    assert found.sentences[1].text == "Ол көлге құяды."
    assert found.sentences[-1].place.file == str(tmp_path / "text.txt")
    assert found.source == "text.txt"


def test_repairs_are_told_and_belong_to_their_sentence(tmp_path: Path) -> None:
    found = document(tmp_path, "Қала үлкен болды. Ол АҚШ – пен сауда ны – ғайтып жатыр.", "kk")
    first, second = found.sentences
    assert first.repairs == ()
    assert [(one.before, one.after) for one in second.repairs] == [
        ("АҚШ – пен", "АҚШ-пен"),
        ("ны – ғайтып", "нығайтып"),
    ]


def test_white_space_is_no_repair(tmp_path: Path) -> None:
    found = document(tmp_path, "Қалада  200- ге жуық үй бар , көше - кең .", "kk")
    assert found.sentences[0].text == "Қалада 200-ге жуық үй бар, көше – кең."
    assert found.sentences[0].repairs == ()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Дала өсімдіктері\nДалада жусан өседі. Ол ащы болады.", "Дала өсімдіктері"),
        ("Далада жусан өседі. Ол ащы болады.\nОл өте көп.", "text"),
    ],
)
def test_the_title_is_the_first_heading_or_the_name(tmp_path: Path, text: str, title: str) -> None:
    assert document(tmp_path, text).title == title


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Қазақстан — Орталық Азиядағы мемлекет.", "kk"),
        ("Сабақ бүгін болмайды, себебі мұғалім ауырып қалды.", "kk"),
        ("Казахстан находится в центре Азии, и это большая страна.", "ru"),
        ("Kazakhstan is a country in the middle of Asia.", "en"),
        ("Kasachstan ist ein Land in der Mitte von Asien und hat viele Seen.", None),
        ("Україна є однією з найбільших країн Європи, її столицею є місто Київ.", None),
        ("Qazaqstan – Ortalyq Aziiadağy memleket.", None),
        ("12345 67 + 8 = ?", None),
        ("", None),
    ],
)
def test_the_language_is_found(text: str, language: str | None) -> None:
    assert find_language(text) == language


def test_a_russian_name_or_two_does_not_change_the_language() -> None:
    text = "Кенесары хан туралы Н. Середа «Бунт киргизского султана» деген еңбек жазды. Қазақ "
    text += "халқының тарихын зерттеушілер оны әлі күнге дейін пайдаланады."
    assert find_language(text) == "kk"


@pytest.mark.parametrize(
    "word",
    [
        "мемлекеттеріміздің",
        "балалардағы",
        "көздеріңізден",
        "халқының",
        "орнында",
        "жүргізбейтіндіктен",
        "айтылғандай",
        "жабдықтарының",
    ],
)
def test_inflected_words_are_known(word: str) -> None:
    assert known(word, "kk")


@pytest.mark.parametrize("word", ["ғайтып", "мелекеттің", "құрүға", "каласында", "ркаша"])
def test_wreckage_is_not_known(word: str) -> None:
    assert not known(word, "kk")


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Өзен көлге құяды", "kk", True),
        ("Көлде балық көп", "kk", True),
        ("Өсімдіктің құрылысы", "kk", False),
        ("Ел тәуелсіздігінің жариялануы", "kk", False),
        ("Город стал столицей", "ru", True),
        ("Строение растений", "ru", False),
        ("Plants are green", "en", True),
        ("The growth of plants", "en", False),
    ],
)
def test_a_predicate_makes_a_sentence(text: str, language: str, expected: bool) -> None:
    assert has_predicate(text, language) is expected


@pytest.mark.parametrize(
    "text",
    [
        "бала-шаға, бара-бара, ата-ана",
        "«Айтты» – деп, «кел» – деді ол.",
        "HCl мен pH, La Revue",
        "Онда эктодерма – мезодерма қабаты бар.",
        "Ұзындығы 5 м, ені 3 м.",
        "Сыртқы саясат – мемлекеттің бағыты.",
        "Абай Құнанбайұлы, Ә.Бөкейхан, Т.Н. Сенигова",
        "2,5 % өсті (3:1), сағат 12:30-да",
    ],
)
def test_clean_text_stays_as_it_is(text: str) -> None:
    assert clean(text, "kk") == (text, ())
