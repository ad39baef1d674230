"""Real texts, which stay out of the repository: read where they are at hand."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from worksheets.texts import Document, read_document

SHARED = Path(__file__).resolve().parents[1].parent / "shared"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="needs ../shared")
FILES = sorted(SHARED.glob("texts/*/*.txt"))


@cache
def essay() -> Document:
    return read_document(SHARED / "texts" / "seed" / "egemendi-qazaqstan.txt")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_language_is_found_and_most_sentences_are_whole(path: Path) -> None:
    found = read_document(path)
    assert found.language == path.parent.name.replace("seed", "kk")
    whole = sum(sentence.whole for sentence in found.sentences)
    assert whole >= 0.75 * len(found.sentences)


def test_the_essay_has_its_sentences_and_headings() -> None:
    assert 45 <= len(essay().sentences) <= 60
    assert essay().title == "Егеменді Қазақстан халықаралық қатынастар жүйесінде"
    assert essay().headings[1:] == (
        "Сыртқы саясаттың экономикаға байланысы",
        "Әлемдік саясат және халықаралық қатынастар",
        "Қазақстанның сыртқы саясаты",
    )


@pytest.mark.parametrize(
    "words",
    [
        "Н.Ә. Назарбаев пен Б.Н. Ельцин Қазақстан",
        "АҚШ-пен",
        "НАТО-ның",
        "ЮНЕСКО-мен",
        "СШҚ-1 Шартына",
        "200-ге жуық",
        "2000-нан астам",
        "105-імен",
        "іс-әрекетінің",
        "қарым-қатынаста",
        "сана-сезімі",
        "нығайтып",
        "қатынастарындағы",
        "және т.б. арасындағы",
        "Сыртқы саясат – ",
        "Сыртқы саясаттың негізгі өзегі – ұлттық мүдде.",
        "Германияға – 13,6 %, Ұлыбританияға – 11,6 %",
    ],
)
def test_the_essay_is_cleaned(words: str) -> None:
    assert sum(words in sentence.text for sentence in essay().sentences) >= 1


def test_two_sentences_of_the_essay_are_not_whole() -> None:
    cut = [sentence.text for sentence in essay().sentences if not sentence.whole]
    assert [text.split()[-1] for text in cut] == ["орналасуымыз.", "қарағанда."]
