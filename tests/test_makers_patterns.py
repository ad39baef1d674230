"""Each pattern of fact in a readable case, and the sentences that are made to stand first."""

from __future__ import annotations

import pytest
from making import document, made

from worksheets.bank.keys import key_texts
from worksheets.makers import make_bank
from worksheets.makers.source import prepare
from worksheets.texts import Document
from worksheets.texts.model import Sentence

MADE = [
    ("kk", "timelines", ["1909 жыл – Петерборда Абайдың өлең кітабы басылып шықты."],
     "Қай жылы Петерборда Абайдың өлең кітабы басылып шықты?", "1909"),
    ("kk", "ranges", ["Қазақстан 1995–1999 жылдары Алматыда жаңа мектептер салды.",
                      "Бұл әңгіме Қазақстан туралы."],
     "Қазақстан қай жылдары Алматыда жаңа мектептер салды?", "1995–1999 жылдары"),
    ("en", "ranges", ["John Smith lived in Almaty from 1950 to 1961."],
     "John Smith lived in Almaty ______.", "from 1950 to 1961"),
    ("kk", "numerals", ["Бидайдың сабағы үш бөліктен тұрады."],
     "Бидайдың сабағы неше бөліктен тұрады?", "үш"),
    ("kk", "lifespans", ["Дулат Бабатайұлы (1802 – 1874) – қазақтың белгілі ақыны."],
     "Дулат Бабатайұлы қай жылы дүниеге келген?", "1802"),
    ("ru", "lifespans", ["Иван Петров (1802 — 1874) — русский учёный."],
     "В каком году родился Иван Петров?", "1802"),
    ("kk", "persons", ["Андроново ескерткіштерін 1914 жылы А.Я. Тугаринов ашты."],
     "Андроново ескерткіштерін 1914 жылы кім ашты?", "А.Я. Тугаринов"),
    ("ru", "persons", ["Иван Петров открыл первую школу в Казахстане в 1914 году."],
     "Кто открыл первую школу в Казахстане в 1914 году?", "Иван Петров"),
    ("en", "persons", ["John Smith opened the first school of Kazakhstan in 1914."],
     "Who opened the first school of Kazakhstan in 1914?", "John Smith"),
    ("en", "abbreviations", ["Kazakhstan is a member of the United Nations (UN)."],
     "What does “UN” stand for in the text?", "United Nations"),
    ("en", "lists", ["Foreign trade has three parts: exports, imports and transit."],
     None, None),
    ("kk", "superlatives", ["Балқаш – Қазақстандағы ең ірі көл."],
     "Мәтін бойынша Қазақстандағы ең ірі көл қалай аталады?", "Балқаш"),
    ("en", "superlatives", ["Lake Balkhash is the largest lake of Kazakhstan."],
     "What is the largest lake of Kazakhstan (according to the text)?", "Lake Balkhash"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "maker", "sentences", "prompt", "key"), MADE)
def test_each_pattern_is_asked_for(
    language: str, maker: str, sentences: list[str], prompt: str | None, key: str | None
) -> None:
    questions = made(language, *sentences, maker=maker)
    assert questions
    if prompt is not None:
        told = {question.prompt: key_texts(question)[0] for question in questions}
        assert prompt in told, list(told)
        assert told[prompt] == key


def test_a_complete_list_lacks_one_of_its_members() -> None:
    questions = made(
        "en", "Foreign trade has three parts: exports, imports and transit.", maker="lists"
    )
    (question,) = questions
    (key,) = key_texts(question)
    assert key in {"exports", "imports", "transit"}
    assert question.prompt.count("______") == 1
    assert key not in question.prompt


def test_what_does_not_belong_is_never_in_the_text() -> None:
    questions = made(
        "kk",
        "Шанхай ұйымының негізін Қазақстан, Қытай, Қырғызстан және Ресей мемлекеттері қалады.",
        "Бұл әңгіме Қазақстан мен Ресей туралы айтады.",
        maker="classes",
    )
    (odd,) = (question for question in questions if question.maker == "odd one out")
    assert "КІРМЕЙДІ" in odd.prompt
    assert key_texts(odd)[0] not in {"Қазақстан", "Қытай", "Қырғызстан", "Ресей"}


def paragraph(language: str, *texts: str) -> Document:
    """Sentences of one paragraph, so that one may speak of another."""
    whole = document(language, *texts)
    sentences = tuple(Sentence(each.text, each.place, paragraph=1) for each in whole.sentences)
    return Document("t", language, "t.txt", sentences)


STANDS = [
    ("en", ["Daniel Bernoulli was born in Groningen.", "He went to Basel in 1724."],
     "Daniel Bernoulli went to Basel in 1724."),
    ("en", ["Daniel Bernoulli was born in Groningen.", "In 1724 he went to Basel."],
     "In 1724 Daniel Bernoulli went to Basel."),
    ("kk", ["Ахмет Байтұрсынұлы Торғайда туған.", "Ол 1895 жылы Орынборда оқыды."],
     "Ахмет Байтұрсынұлы 1895 жылы Орынборда оқыды."),
    ("kk", ["Ахмет Байтұрсынұлы Торғайда туған.", "Оның кітабы 1909 жылы Орынборда шықты."],
     "Ахмет Байтұрсынұлының кітабы 1909 жылы Орынборда шықты."),
    ("ru", ["Иван Петров родился в Казахстане.", "Он уехал в Лондон в 1724 году."],
     "Иван Петров уехал в Лондон в 1724 году."),
    ("en", ["John Smith (a doctor of law) also came to Almaty in 1950."],
     "John Smith came to Almaty in 1950."),
    ("en", ["John Smith came to the town of Almaty in 1950, which was small."],
     "John Smith came to the town of Almaty in 1950."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "texts", "clause"), STANDS)
def test_a_sentence_is_made_to_stand(language: str, texts: list[str], clause: str) -> None:
    assert prepare(paragraph(language, *texts)).clauses[-1].text == clause


LEFT = [
    ("en", ["Two men came.", "The army marched to Basel in 1724."], "points back"),
    ("ru", ["Комитет собрался в Лондоне.", "Комитет признал Казахстан в 1992 году."],
     None),
    ("kk", ["Кітап Орынборда шықты.", "Ақын 1880 жылы Қазанға барды."], None),
    ("en", ["Perhaps Kazakhstan has 40 large lakes."], "example or guess"),
    ("ru", ["Третий вариант появился в Казахстане в 1992 году."], "counts on"),
    ("ru", ["В 1900 году площадь лесов Казахстана, увеличилась вдвое."], "slip of grammar"),
    ("kk", ["Егер Қазақстан 1992 жылы ұйымға мүше болса, бәрі өзгереді."], "example or guess"),
    ("en", ["Security and disarmamentMore than 450 tests were made in Kazakhstan."],
     "unbalanced"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "texts", "gate"), LEFT)
def test_what_does_not_stand_is_left_by_name(
    language: str, texts: list[str], gate: str | None
) -> None:
    stopped = prepare(paragraph(language, *texts)).stopped
    assert (len(texts) - 1) in stopped
    assert gate is None or stopped[len(texts) - 1] == gate


def test_a_pronoun_is_left_where_two_can_be_meant() -> None:
    texts = ("John Smith met Robert Brown.", "He went to Basel in 1724.")
    source = prepare(paragraph("en", *texts))
    assert not any(clause.text.startswith("John Smith went") for clause in source.clauses)


def test_the_sentence_before_leads_in_what_needs_it() -> None:
    texts = ("Kazakhstan built a road in Almaty.", "It cost 40 lives in 1995.")
    clauses = prepare(paragraph("en", *texts)).clauses
    assert clauses[-1].lead == texts[0]
    bank, _ = make_bank(paragraph("en", *texts))
    led = [question for question in bank.all_questions() if "1995" in key_texts(question)]
    assert led
    assert all(question.prompt.startswith(texts[0]) for question in led)
    for question in led:
        assert question.evidence
        assert question.evidence.quote == " ".join(texts)
