"""What holds of every question of every maker, whatever the text."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from making import document

from worksheets.bank.checks.evidence import ODD_ONE_OUT
from worksheets.bank.keys import key_texts, stands_in
from worksheets.bank.kinds import Choice, Cloze, Matching, Order, Question, Short, Truth
from worksheets.bank.wording import same_words
from worksheets.makers import MAKERS, make_bank
from worksheets.makers.gates import failed
from worksheets.makers.source import Source, prepare
from worksheets.texts import read_document

SAMPLES = sorted((Path(__file__).parent.parent / "banks").glob("*.txt"))
COMPOSED = {"lifespan", "table"}
"""Makers that word their statements themselves, by a phrase of the language."""
ANCHOR = re.compile(
    r"^(?:Мәтін бойынша|Согласно тексту,|According to the text,) "
    r"| \((?:мәтін бойынша|согласно тексту|according to the text)\)"
)

TEMPLATES = {
    "kk": (
        "{year} жылы {person} Қазақстанда {count} мектеп ашты.",
        "{person} «Айқап» журналын {year} жылы шығарды.",
        "{person} ({year} – {later}) – қазақ ғалымы.",
        "Қазақстан аумағы {few} аймаққа бөлінеді.",
        "{year}–{later} жылдары {person} Алматы қаласында тұрды.",
        "{year} жыл – {person} Орынборға келді.",
        "Тау басында ауа қысымы төмендейді.",
        "Ол {year} жылы Семейге барды.",
        "Қазақстан {count} %-ға жуық мұнайды Қытай мен Ресейге жібереді.",
    ),
    "ru": (
        "В {year} году Иван Петров открыл в Казахстане {count} школ.",
        "Иван Петров ({year} — {later}) — русский учёный.",
        "С {year} по {later} год Иван Петров жил в Алматы.",
        "Он приехал в Семей в {year} году.",
        "Давление воздуха в горах понижается.",
        "Организация Объединённых Наций (ООН) приняла Казахстан 2 марта {year} года.",
        "Страна делится на {few} частей.",
    ),
    "en": (
        "In {year} John Smith opened {count} schools in Kazakhstan.",
        "John Smith ({year} – {later}) was a scientist.",
        "John Smith lived in Almaty from {year} to {later}.",
        "He came to London in {year}.",
        "Air pressure decreases on high mountains.",
        "Robert Brown also wrote about Kazakhstan in {year}.",
        "Kazakhstan joined the United Nations (UN) on 2 March {year}.",
    ),
}
PEOPLE = ("Ахмет Байтұрсынұлы", "М. Дулатов", "А.Я. Тугаринов", "Кенесары", "Айгүл Серікқызы")
FEW = {
    "kk": ("үш", "бес", "жеті"),
    "ru": ("пять", "шесть", "семь"),
    "en": ("three", "five", "seven"),
}


@st.composite
def sources(draw: st.DrawFn) -> Source:
    """A text of sentences with dates, people and numbers, some of them in the air."""
    language = draw(st.sampled_from(sorted(TEMPLATES)))
    said = draw(st.lists(st.sampled_from(TEMPLATES[language]), min_size=2, max_size=9))
    sentences = []
    for template in said:
        year = draw(st.integers(1700, 1990))
        sentences.append(
            template.format(
                year=year,
                later=year + draw(st.integers(1, 70)),
                count=draw(st.integers(2, 95)),
                person=draw(st.sampled_from(PEOPLE)),
                few=draw(st.sampled_from(FEW[language])),
            )
        )
    return prepare(document(language, *sentences))


def every_question(source: Source) -> list[Question]:
    made = [question for make in MAKERS.values() for question in make(source)]
    return [question for question in made if not failed(question)]


@cache
def sample(path: Path) -> Source:
    return prepare(read_document(path))


def holds(source: Source) -> None:
    clauses = {clause.text.lower() for clause in source.clauses}
    for question in every_question(source):
        keys = key_texts(question)
        assert question.evidence is not None
        if isinstance(question, Choice | Cloze | Short):
            for key in keys:
                if question.maker == ODD_ONE_OUT:
                    assert not stands_in(key, question.evidence.quote), question
                    continue
                assert stands_in(key, question.evidence.quote), question
                assert not _in_stem(key, question.prompt), question
        if isinstance(question, Choice):
            assert _distinct([option.text for option in question.options]), question
            assert sum(option.correct for option in question.options) == 1
            assert len(question.options) == 4
        if isinstance(question, Matching):
            assert _distinct([pair.left for pair in question.pairs])
            assert _distinct([pair.right for pair in question.pairs])
        if isinstance(question, Order):
            assert _distinct(list(question.items))
        if "______" in question.prompt and question.maker not in COMPOSED:
            back = _put_back(question, keys[0])
            assert any(back.endswith(clause) for clause in clauses), question
        if isinstance(question, Truth) and question.answer and question.maker not in COMPOSED:
            told = ANCHOR.sub("", question.prompt).lower()
            assert any(told.endswith(clause) for clause in clauses), question


def _put_back(question: Question, key: str) -> str:
    prompt = question.prompt.replace("______ (year)", "______")
    if re.search(r"______ ?(?:%|per ?cent)", prompt):
        key = key.rstrip(" %").removesuffix(" percent").removesuffix(" per cent")
    return ANCHOR.sub("", prompt.replace("______", key)).lower()


def _in_stem(key: str, stem: str) -> bool:
    return (
        re.search(rf"(?<![\w.,]){re.escape(key)}(?![\w.,]\d|\w)", stem, re.IGNORECASE) is not None
    )


def _distinct(texts: list[str]) -> bool:
    return len({same_words(text) for text in texts}) == len(texts)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sources())
def test_of_any_text_each_question_goes_back_to_its_clause(source: Source) -> None:
    holds(source)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_of_the_samples_each_question_goes_back_to_its_clause(path: Path) -> None:
    holds(sample(path))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_true_and_false_statements_are_about_as_many(path: Path) -> None:
    bank, _ = make_bank(read_document(path))
    answers = [q.answer for q in bank.all_questions() if isinstance(q, Truth)]
    assert abs(answers.count(True) - answers.count(False)) <= len(answers) * 0.3


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_questions_on_one_sentence_never_stand_apart_from_each_other(path: Path) -> None:
    bank, _ = make_bank(read_document(path))
    single = [q for q in bank.all_questions() if q.kind not in {"matching", "order"}]
    for one in single:
        for other in single:
            same = one.evidence and other.evidence and one.evidence.quote == other.evidence.quote
            if one is not other and same and one.maker != "table":
                assert set(one.facts) & set(other.facts), (one.prompt, other.prompt)
