"""Variants become papers: every kind, every word as it was typed, nothing of the key."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from drawn import LANGUAGE_CODES, LanguageCode, bank, banks, choice, group, truth
from hypothesis import given, settings
from hypothesis import strategies as st
from printed import everything, one_of_each, questions_in, variant_of

from worksheets.bank.kinds import (
    KINDS,
    Choice,
    Cloze,
    Evidence,
    Gap,
    Matching,
    Number,
    Order,
    Pair,
    Question,
    Short,
    Truth,
)
from worksheets.bank.model import Bank, Group
from worksheets.languages import LANGUAGES
from worksheets.papers import (
    Details,
    blocks,
    exam_paper,
    key_paper,
    key_table_paper,
)
from worksheets.papers.inline import NBSP, typeset
from worksheets.papers.template import read_style
from worksheets.papers.text import plain, text_of
from worksheets.variants.answers import answer
from worksheets.variants.choose import draw

LETTERS = read_style("exam").letters

SECRETS = {
    "explanation": "түсіндірмеқұпия",
    "evidence": Evidence(quote="дәлелқұпия", file="файлқұпия.txt", line=918273),
    "maker": "makerқұпия",
    "topic": "тақырыпқұпия",
    "facts": ("фактқұпия",),
    "difficulty": 0.918273,
}


def test_every_kind_has_a_template_and_comes_to_paper() -> None:
    entries = one_of_each()
    kinds = {each.kind for each in bank(*entries).all_questions()}
    assert kinds == set(KINDS)
    paper = exam_paper(variant_of(*entries), Details())
    text = " ".join(text_of(paper))
    for word in (
        *("жауап1", "жауап2", "жауап3", "нұсқа1", "нұсқа2", "нұсқа3"),
        *(f"сұрақ{number}" for number in range(1, 11)),
        *("сандық", "жәшік", "км", "сол1", "сол2", "оң1", "оң2", "оң3", "бір1", "бір2"),
        *("Мәтін басы.", "Мәтін соңы.", "Тақырып", "Мәтінді оқып, 10-тапсырманы орындаңыз."),
    ):
        assert word in text, word


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_nothing_of_the_key_is_in_a_pupils_paper(language: LanguageCode) -> None:
    made = bank(*one_of_each(**SECRETS), language=language)
    (variant,) = draw(made, 1, None, 918273).variants
    paper = exam_paper(variant, Details())
    assert not re.findall(r"\S*(?:құпия|918.?273)\S*", everything(paper))
    key = everything(key_paper(variant, Details()))
    for secret in ("түсіндірме", "дәлел", "файл", "сөз", "басқа", "қысқа", "үлгі", "дескриптор"):
        assert f"{secret}құпия" in key


def with_other_answers(question: Question) -> Question:
    """The question with another key, of which the pupil must see nothing."""
    match question:
        case Choice():
            options = tuple(
                option.model_copy(update={"correct": at == 1})
                for at, option in enumerate(question.options)
            )
            return question.model_copy(update={"options": options})
        case Truth():
            return question.model_copy(update={"answer": not question.answer})
        case Cloze(word_bank=False):
            gaps = tuple(Gap(answer=f"{gap.answer} өзге") for gap in question.gaps)
            return question.model_copy(update={"gaps": gaps})
        case Short():
            return question.model_copy(update={"answers": ("өзге",)})
        case Number():
            return question.model_copy(update={"answer": question.answer + 1})
        case _:
            return question


@given(banks(), st.integers(0, 10**6))
@settings(deadline=None, max_examples=25)
def test_a_paper_is_the_same_whatever_is_right(made: Bank, seed: int) -> None:
    """Save that a choice of several right options says so: such questions are left out."""
    kept = [
        entry
        for entry in made.questions
        if not isinstance(entry, Group)
        and not (isinstance(entry, Choice) and sum(each.correct for each in entry.options) > 1)
    ]
    one = made.model_copy(update={"questions": tuple(kept)})
    other = made.model_copy(update={"questions": tuple(map(with_other_answers, kept))})
    papers = [exam_paper(draw(each, 1, None, seed).variants[0], Details()) for each in (one, other)]
    assert papers[0] == papers[1]


HOSTILE = (
    "3 < 5 & x*y",
    "<b>maybe</b>",
    "{{ 7*7 }} {% raw %}",
    "&amp; &lt; &#160;",
    "O'Нил 5'",
    "]]> <!-- х --> <?php",
    '"',
    "«тырнақша» “quote”",
    "\\n %s {0}",
    '"тырнақ" - 5 км',
)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_what_was_typed_is_what_is_printed(text: str, language: LanguageCode) -> None:
    pairs = (Pair(left=f"{text} 1", right=f"{text} 2"), Pair(left="сол", right=f"{text} 3"))
    made = Bank(
        title=f"{text} тақырып",
        language=language,
        subject=f"{text} пән",
        questions=(
            choice("c", f"{text} 4", "қате", prompt=f"{text} 5"),
            Cloze(
                id="g",
                prompt=f"{text} 6 ___",
                gaps=(Gap(answer=f"{text} 7"),),
                word_bank=True,
            ),
            Matching(id="m", prompt=f"{text} 8", pairs=pairs),
            Order(id="o", prompt="Ретте.", items=(f"{text} 9", "екі")),
            Number(id="n", prompt="Неше?", answer=Decimal(5), unit=f"{text} ед"),
            group("p", truth("t"), passage=f"{text} 10\n{text} 11", title=f"{text} 12"),
        ),
    )
    (variant,) = draw(made, 1, None, 1).variants
    details = Details(school=text, class_name=text, teacher=text, date=text, time_minutes=text)
    read = everything(exam_paper(variant, details))
    for ending in ("тақырып", "пән", "ед", *map(str, range(1, 13))):
        assert typeset(f"{text} {ending}", LANGUAGES[language]) in read
    assert read.count(typeset(text, LANGUAGES[language])) >= 5
    assert everything(key_paper(variant, details))
    assert everything(key_table_paper([variant], details))


@given(banks(), st.integers(0, 10**6))
@settings(deadline=None, max_examples=40)
def test_numbers_run_on_points_add_up_and_keys_agree(made: Bank, seed: int) -> None:
    variants = draw(made, 2, None, seed).variants
    language = LANGUAGES[made.language]
    for variant in variants:
        paper = exam_paper(variant, Details())
        printed = list(questions_in(paper.blocks))
        items = list(variant.items())
        assert [each.number for each in printed] == [f"{at}." for at in range(1, len(items) + 1)]
        found = [re.search(r"(\d+)\D*$", plain(each.points)) for each in printed]
        total = sum(int(match[1]) for match in found if match)
        text = "\n".join(text_of(paper))
        assert f"{language.words['point_count']}: {total}." in text
        assert f"{language.words['question_count']}: {len(items)}." in text
        assert f"/ {total}" in text
        for item, block in zip(items, printed, strict=True):
            assert plain(block.stem) == typeset(item.question.prompt, language)
        key = key_paper(variant, Details())
        (table,) = [block for block in key.blocks if isinstance(block, blocks.Table)]
        rows = [[plain(cell.text) for cell in row if cell.align == "center"] for row in table.rows]
        points = [str(item.question.points) for item in items]
        assert rows[1:-1] == [[str(at), each] for at, each in enumerate(points, 1)]
        assert rows[-1] == [str(total)]
        for item, row in zip(items, table.rows[1:-1], strict=True):
            bold = [part.text for part in row[1].text if isinstance(part, blocks.Run) and part.bold]
            short = answer(item, made.language, LETTERS).short
            assert "".join(bold).startswith(typeset(short, language))


@given(banks(), st.integers(0, 10**6))
@settings(deadline=None, max_examples=25)
def test_the_letter_of_a_key_stands_before_the_right_option_of_the_paper(
    made: Bank, seed: int
) -> None:
    (variant,) = draw(made, 1, None, seed).variants
    printed = questions_in(exam_paper(variant, Details()).blocks)
    for item, block in zip(variant.items(), printed, strict=True):
        if isinstance(item.question, Choice):
            (options,) = [each for each in block.body if isinstance(each, blocks.Options)]
            texts = {each.label: plain(each.text) for each in options.options}
            found = answer(item, made.language, LETTERS).short.split(", ")
            right = {
                typeset(option.text, LANGUAGES[made.language])
                for option in item.question.options
                if option.correct
            }
            assert {texts[f"{letter})"] for letter in found} == right


@pytest.mark.parametrize(
    ("language", "found"),
    [
        ("kk", ["(1 балл)", "(бірнеше дұрыс жауап; 2 балл)", "(5 балл)"]),
        ("ru", ["(1 балл)", "(несколько правильных ответов; 2 балла)", "(5 баллов)"]),
        ("en", ["(1 point)", "(several right answers; 2 points)", "(5 points)"]),
    ],
)
def test_points_are_counted_in_the_language(language: LanguageCode, found: list[str]) -> None:
    entries = one_of_each()
    variant = variant_of(*entries[:2], entries[4], language=language)
    printed = questions_in(exam_paper(variant, Details()).blocks)
    assert [plain(block.points) for block in printed] == found


def test_the_head_says_what_is_known_and_leaves_lines_for_the_rest() -> None:
    variant = variant_of(truth("a"))
    empty = everything(exam_paper(variant, Details()))
    assert "Мектеп:" in empty
    assert f"_____{NBSP}минут" in empty
    details = Details("№ 12 мектеп", "Тарих", "9 «А»", "А. Ә. Сұлтанова", "12.05.2026", "40")
    full = everything(exam_paper(variant, details))
    for text in (f"№{NBSP}12 мектеп", "Тарих · A нұсқасы", "9 «А»", "12.05.2026"):
        assert text in full
    assert f"40{NBSP}минут" in full
    assert "Мектеп:" not in full


def test_a_long_title_is_cut_in_the_header_only() -> None:
    title = "Егемен мемлекет және оның халықаралық қатынастары: дүниежүзі тарихындағы орны, мәні"
    made = Bank(title=title, language="kk", questions=(truth("a"),))
    paper = exam_paper(draw(made, 1, None, 1).variants[0], Details())
    header = plain(paper.header.left)
    assert header.endswith("…")
    assert len(header) <= 71
    assert title.startswith(header[:-1])
    assert title in text_of(paper)


def test_several_sections_are_numbered_and_one_is_not() -> None:
    def headings(*entries: Question) -> list[str]:
        paper = exam_paper(variant_of(*entries), Details())
        heads = [plain(each.text) for each in paper.blocks if isinstance(each, blocks.Heading)]
        return [head.replace(NBSP, " ") for head in heads]

    assert headings(truth("a")) == ["Дұрыс па, бұрыс па?"]
    found = headings(*(truth(f"t{at}", section=f"Бөлім {at}") for at in range(1, 15)))
    assert found[3] == "IV. Бөлім 4"
    assert found[8:14:5] == ["IX. Бөлім 9", "XIV. Бөлім 14"]


def test_the_place_of_the_evidence_is_in_the_key() -> None:
    evidence = Evidence(quote="Астана – елорда.", file="text.pdf", page=3, line=12)
    key = everything(key_paper(variant_of(truth("a", evidence=evidence)), Details()))
    assert "Астана" in key
    assert "text.pdf, 3-бет, 12-жол" in key


def test_the_table_of_keys_has_all_variants_as_many_as_fit_beside_each_other() -> None:
    made = bank(*(choice(f"q{at}") for at in range(6)))
    variants = draw(made, 27, 5, 1).variants
    paper = key_table_paper(variants, Details())
    tables = [block for block in paper.blocks if isinstance(block, blocks.Table)]
    assert len(tables) > 1
    columns = [
        [plain(row[at].text) for row in table.rows]
        for table in tables
        for at in range(1, len(table.widths_mm))
    ]
    assert columns == [
        [variant.label, *(answer(item, "kk").short for item in variant.items())]
        for variant in variants
    ]
    assert all(sum(table.widths_mm) <= paper.style.text_width_mm for table in tables)
    assert [plain(row[0].text) for row in tables[0].rows[1:]] == ["1", "2", "3", "4", "5"]
