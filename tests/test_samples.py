from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from worksheets.resources import shipped

SHARED = Path(__file__).resolve().parents[1].parent / "shared"
SEEDS = SHARED / "texts" / "seed"
SAMPLES = {
    "kk": "egemen-el.kk.txt",
    "ru": "suverennoe-gosudarstvo.ru.txt",
    "en": "sovereign-state.en.txt",
}
FACTS = """
    22 % | 13,6 % | 11,6 % | 11 % | 4,7 % | 2,5 % | 11 | 16 | 29 | 40 | 80 | 105 | 150 | 162 | 200
    | 450 | 1949 | 1989 | 1991 | 1992 | 1994 | 1995 | 1997 | 2000 | 2001 | 2010 | 2014 | 2015
    | 2017 | 2018
"""
FACTS_OF_LANGUAGE = {
    "kk": (
        *("Лиссабон хаттамасы", "СШҚ-1", "Хельсинки", "НАТО-ның", "ЮНЕСКО", "Абай", "Ельцин"),
        *("200-ге жуық", "80-нен астам", "2000-нан астам", "1992 жылғы 25 мамырда", "7598"),
        *("Әлемдік саясат деп", "Ұлттық мүдде дегеніміз", "халықаралық қатынастар деп аталады"),
        *("Біріншіден", "Төртіншіден", "екі топқа бөлінеді", "тұңғыш", "ең ірісі"),
    ),
    "ru": (
        *("Лиссабонский протокол", "СНВ-1", "Хельсинкск", "НАТО", "ЮНЕСКО", "Абай", "Ельцин"),
        *("около 200", "более чем в 80", "более 2000", "25 мая 1992 года", "7598"),
        *("Мировой политикой называют", "Национальный интерес — это", "международными отношениями"),
        *("Во-первых", "В-четвёртых", "на две группы", "Первой страной", "крупнейшая"),
    ),
    "en": (
        *("Lisbon Protocol", "START-1", "Helsinki", "NATO", "UNESCO", "Abai", "Boris Yeltsin"),
        *("about 200", "more than 80", "More than 2,000", "On 25 May 1992", "7,600"),
        *("World politics is", "The national interest is", "is called international relations"),
        *("First,", "Fourth,", "into two groups", "the first country", "the largest country"),
    ),
}

samples = pytest.mark.parametrize("language", SAMPLES)


@cache
def text_of(language: str) -> str:
    return (shipped("banks") / SAMPLES[language]).read_text(encoding="utf-8")


def paragraphs(text: str) -> list[str]:
    return text.strip().split("\n\n")


def sentences(text: str) -> set[str]:
    """Each sentence of five words or more, without case, signs and spaces."""
    pieces = re.split(r"[.!?](?=\s)|[\n\t]", text)
    words = (re.findall(r"\w+", piece.lower()) for piece in pieces)
    return {"".join(some) for some in words if len(some) >= 5}


def test_every_text_of_the_folder_is_tested() -> None:
    assert {path.name for path in shipped("banks").glob("*.txt")} == set(SAMPLES.values())


@samples
def test_a_sample_is_plain_text_of_paragraphs(language: str) -> None:
    text = text_of(language)
    assert text.endswith(".\n")
    assert "\r" not in text
    assert not re.search(r"[^\S\n]{2}| \n|\n{3}|[\x00-\x09\x0b-\x1f\ufeff]", text)
    assert all("\n" not in paragraph for paragraph in paragraphs(text))


@samples
def test_a_sample_is_long_enough_to_make_an_exam_of(language: str) -> None:
    assert 800 <= len(re.findall(r"[^\W_]+(?:[-.,’][^\W_]+)*", text_of(language))) <= 1100


@samples
def test_a_sample_has_a_title_and_headings(language: str) -> None:
    title, *rest = paragraphs(text_of(language))
    headings = [paragraph for paragraph in rest if not paragraph.endswith(".")]
    assert len(headings) >= 5
    assert len(set(headings)) == len(headings)
    assert all(len(line.split()) <= 8 for line in (title, *headings))


@samples
def test_headings_never_follow_one_another(language: str) -> None:
    _, *rest = paragraphs(text_of(language))
    kinds = [paragraph.endswith(".") for paragraph in rest]
    assert all(first or second for first, second in pairwise(kinds))


@samples
def test_a_sample_holds_the_facts(language: str) -> None:
    text = text_of(language)
    if language == "en":
        text = re.sub(r"(?<=\d)%", " %", re.sub(r"(\d)\.(\d+%)", r"\1,\2", text))
        text = text.replace("2,000", "2000")
    numbers = [fact.strip() for fact in FACTS.split("|")]
    found = [fact for fact in numbers if re.search(rf"(?<![\d,]){fact}(?!,?\d)", text)]
    assert found == numbers
    assert [fact for fact in FACTS_OF_LANGUAGE[language] if fact not in text_of(language)] == []


@samples
def test_no_sentence_leans_on_the_one_before(language: str) -> None:
    openers = r"(?:Ол|Бұл|Оның|Олар|Он|Она|Это|Они|Его|It|He|She|They|This|These|Its)"
    assert not re.search(rf"(?:^|[.:] ){openers}\b", text_of(language), re.MULTILINE)


@samples
def test_sentences_are_of_a_readable_length(language: str) -> None:
    text = re.sub(r"\b(\w)\.(?=[\w ])", r"\1", text_of(language))
    prose = [paragraph for paragraph in paragraphs(text) if paragraph.endswith(".")]
    lengths = [len(one.split()) for some in prose for one in re.split(r"(?<=\.) ", some)]
    assert max(lengths) <= 34
    assert 9 <= sum(lengths) / len(lengths) <= 18


def test_every_letter_of_kazakh_alone_appears() -> None:
    assert set("әғқңөұүһі") <= set(text_of("kk").lower())


@samples
@pytest.mark.skipif(not SEEDS.is_dir(), reason="needs ../shared")
def test_no_sentence_is_taken_from_a_seed_text(language: str) -> None:
    for seed in sorted(SEEDS.glob("*.txt")):
        assert not sentences(text_of(language)) & sentences(seed.read_text(encoding="utf-8"))
