"""Reading bank files: what may be written, and what is said of what may not."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from textwrap import dedent, indent

import pytest

from worksheets.bank.disk import load_text, read_bank, read_bank_text
from worksheets.bank.kinds import Choice, Number, Truth
from worksheets.bank.model import Bank, Group
from worksheets.errors import InputError

BANKS = Path(__file__).parent / "data" / "banks"


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKSHEETS_LANGUAGE", "en")


def bank_text(questions: str, language: str = "kk") -> str:
    return f"title: Т\nlanguage: {language}\nquestions:\n{indent(dedent(questions), '  ')}"


def read(questions: str, language: str = "kk") -> Bank:
    return read_bank_text(bank_text(questions, language), "b.yaml")


def problems(text: str) -> list[str]:
    with pytest.raises(InputError) as caught:
        read_bank_text(text, "b.yaml")
    return [str(problem) for problem in caught.value.problems]


def test_every_kind_and_a_group_are_read() -> None:
    bank = read_bank(BANKS / "all-kinds.yaml")
    kinds = [question.kind for question in bank.all_questions()]
    assert sorted(set(kinds)) == sorted(
        ["choice", "gap", "matching", "number", "open", "order", "short", "truth"]
    )
    assert isinstance(bank.questions[-1], Group)
    assert bank.questions[-1].passage.count("\n\n") == 1


def test_nothing_typed_is_converted() -> None:
    bank = read("- {kind: order, prompt: q, items: [no, 1.10, 12:30, 007, ~, 2026-01-01, 1_000]}")
    assert bank.questions[0].model_dump()["items"] == (
        *("no", "1.10", "12:30", "007", "~", "2026-01-01", "1_000"),
    )


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        *((word, True) for word in ("true", "yes", "Иә", "дұрыс", "да", "Верно", "TRUE")),
        *((word, False) for word in ("false", "no", "жоқ", "бұрыс", "нет", "неверно")),
    ],
)
def test_true_and_false_in_four_ways(word: str, meant: bool) -> None:
    truth = read(f"- {{kind: truth, prompt: q, answer: {word}}}").questions[0]
    assert isinstance(truth, Truth)
    assert truth.answer is meant
    choice = read(
        f"- {{kind: choice, prompt: q, options: [{{text: а, correct: {word}}}, {{text: б}}]}}"
    ).questions[0]
    assert isinstance(choice, Choice)
    assert choice.options[0].correct is meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("3,5", "3.5"), ("3.5", "3.5"), ("12 500", "12500"), ("−4", "-4"), ("1 000,25", "1000.25")],
)
def test_numbers_as_teachers_type_them(typed: str, meant: str) -> None:
    number = read(f"- kind: number\n  prompt: q\n  answer: {typed}").questions[0]
    assert isinstance(number, Number)
    assert number.answer == Decimal(meant)


def test_an_english_comma_is_no_decimal_point() -> None:
    text = bank_text("- {kind: number, prompt: q, answer: '1,000'}", language="en")
    assert problems(text) == ["b.yaml:4: question 1: answer: should be a number, not '1,000'"]


def test_fields_left_empty_count_as_left_out() -> None:
    question = read(
        """\
        - kind: truth
          prompt: q
          answer: иә
          topic:
          difficulty: ~
          evidence: null
        """
    ).questions[0]
    assert isinstance(question, Truth)
    assert (question.topic, question.difficulty, question.evidence) == ("", None, None)


def test_ids_are_numbers_of_place_and_given_ones_win() -> None:
    bank = read(
        """\
        - {kind: truth, prompt: а, answer: иә}
        - kind: group
          passage: Мәтін
          questions:
            - {kind: truth, prompt: б, answer: иә}
            - {kind: truth, prompt: в, answer: иә, id: q4}
        - {kind: truth, prompt: г, answer: иә}
        - {kind: group, passage: Мәтін, questions: [{kind: truth, prompt: д, answer: иә}]}
        """
    )
    assert [question.id for question in bank.all_questions()] == ["q1", "q2", "q4", "q4-2", "q5"]
    assert [entry.id for entry in bank.questions] == ["q1", "g1", "q4-2", "g2"]


def test_editing_a_stem_renames_nothing() -> None:
    before = read("- {kind: truth, prompt: а, answer: иә}\n- {kind: truth, prompt: б, answer: иә}")
    after = read("- {kind: truth, prompt: о, answer: иә}\n- {kind: truth, prompt: б, answer: иә}")
    assert [q.id for q in before.all_questions()] == [q.id for q in after.all_questions()]


TRUTH = "- kind: truth\n  prompt: q\n  answer: иә\n"


@pytest.mark.parametrize(
    ("questions", "said"),
    [
        (TRUTH + "  points: two\n", "7: question 1: points: should be a whole number, not 'two'"),
        (TRUTH + "  points: 0\n", "7: question 1: points: should be 1 or more, not 0"),
        (TRUTH + "  points: 101\n", "7: question 1: points: should be 100 or less, not 101"),
        (
            TRUTH + "  id: q-3f2a91\n  difficulty: easy\n",
            "8: question 1 (q-3f2a91): difficulty: should be a number, not 'easy'",
        ),
        (
            TRUTH + "  level: aplication\n",
            "7: question 1: level: unknown word 'aplication': did you mean 'application'?",
        ),
        (
            TRUTH + "  status: 7\n",
            "7: question 1: status: should be one of draft, accepted, rejected, not '7'",
        ),
        (TRUTH + "  pionts: 2\n", "7: question 1: unknown field 'pionts': did you mean 'points'?"),
        (TRUTH + "  prompt: w\n", "7: question 1: prompt: stands here twice: keep one of the two"),
        (
            TRUTH + "  topic: {а: б}\n",
            (
                "7: question 1: topic: should be one text: if it has a colon or brackets, "
                "put it into quotes"
            ),
        ),
        (
            TRUTH + "  evidence: Сөйлем\n",
            (
                "7: question 1: evidence: should have fields of its own (quote, file, line, page), "
                "not 'Сөйлем'"
            ),
        ),
        (
            "- {kind: truth, prompt: q, answer: мүмкін}",
            (
                "4: question 1: answer: should be one of true, false, yes, no, иә, жоқ, дұрыс, "
                "бұрыс, да, нет, верно, неверно, not 'мүмкін'"
            ),
        ),
        ("- {kind: truth, answer: иә}", "4: question 1: prompt: is missing or empty"),
        ("- {kind: truth, prompt: , answer: иә}", "4: question 1: prompt: is missing or empty"),
        (
            "- {prompt: q}",
            (
                "4: question 1: has no kind: write one of choice, truth, gap, short, number, "
                "matching, order, open"
            ),
        ),
        (
            "- {kind: ordering, prompt: q}",
            "4: question 1: unknown kind 'ordering': did you mean 'order'?",
        ),
        (
            "- {kind: essay, prompt: q}",
            (
                "4: question 1: unknown kind 'essay': write one of choice, truth, gap, short, "
                "number, matching, order, open"
            ),
        ),
        (
            "- {kind: group, passage: м, questions: [{kind: group, passage: м}]}",
            "4: question 1: a group cannot stand inside a group",
        ),
        (
            "- Сұрақ қайда?",
            "4: question 1: is not a question, which has kind: and prompt:, but 'Сұрақ қайда?'",
        ),
        (
            "- {kind: order, prompt: q, items: бір}",
            (
                "4: question 1: items: should be a list: each entry on a line of its own that "
                'begins with "- "'
            ),
        ),
        (
            "- {kind: order, prompt: q, items: [бір]}",
            "4: question 1: items: needs 2 or more entries",
        ),
        (
            "- kind: choice\n  prompt: q\n  options:\n    - {text: а}\n    - {text: иә, бірақ}\n",
            (
                "8: question 1: options 2: unknown field 'бірақ': put a text with a comma inside "
                "braces into quotes"
            ),
        ),
        (
            "- kind: choice\n  prompt: q\n  options:\n    - {text: а}\n    - б\n",
            "8: question 1: options 2: should have fields of its own (text, picture, correct), not 'б'",  # noqa: E501
        ),
        (
            "- kind: choice\n  prompt: q\n  optoins:\n    - {text: а}\n    - {text: б}\n",
            "6: question 1: unknown field 'optoins': did you mean 'options'?",
        ),
        (
            "- kind: group\n  passage: м\n  questions:\n    - {kind: truth, prompt: q}\n",
            "7: question 1: answer: is missing or empty",
        ),
        (
            "- kind: group\n  questions:\n    - {kind: truth, prompt: q, answer: иә}\n",
            "4: group 1 (g1): passage: is missing or empty",
        ),
        (
            TRUTH + "  topic: !important Назар\n",
            "7: question 1: topic: put a text that begins with ! into quotes",
        ),
    ],
)
def test_a_mistake_is_named_with_its_remedy(questions: str, said: str) -> None:
    assert problems(bank_text(questions)) == [f"b.yaml:{said}"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "b.yaml: the file is empty"),
        ("# тек түсініктеме\n", "b.yaml: the file is empty"),
        ("- kind: truth\n", "b.yaml:1: the file is a bare list: write title:"),
        ("Қазақстан тарихы\n", "b.yaml:1: this is not a bank"),
        ("title: а\nlanguage: kk\n", "b.yaml:1: questions: is missing or empty"),
        ("title: а\nlanguage: kk\nquestions: []\n", "b.yaml:3: questions: needs 1 or more entries"),
        (
            "title: а\nlanguage: kz\nquestions: []\n",
            "b.yaml:2: language: should be one of kk, ru, en",
        ),
        ("title: а: б\n", "b.yaml:1: a colon stands where none can stand"),
        (
            "title: а\nquestions:\n\t- kind: gap\n",
            "b.yaml:3: this cannot begin a value: use spaces",
        ),
        ("title: @а\n", "b.yaml:1: this cannot begin a value"),
        ("title: *а*\n", "b.yaml:1: put a text that begins with * or & into quotes"),
        ('title: "а\nlanguage: kk\n', "b.yaml:1: the quotation mark that begins here"),
        ("title: 'а' б\n", "b.yaml:1: this line does not fit"),
        ("a: b\nc: [а, б\nd: е\n", "b.yaml:2: the bracket that begins here is not closed"),
        ("a: - б\n", "b.yaml:1: a list begins on the line below its name"),
        ("a: б\n---\na: б\n", "b.yaml:2: the file is one document"),
        ("a:\n  - б\n c: d\n", "b.yaml:3: this line does not fit the lines above it"),
        ("a: !Назар\n", "b.yaml:1: put a text that begins with ! into quotes"),
        ("a: >текст\n", "b.yaml:1: put a text that begins with > or | into quotes"),
        ("a: " + "[" * 30_000, "b.yaml:1: brackets or dashes are nested too deep"),
        ("a:\n" + "- " * 30_000, "b.yaml:2: brackets or dashes are nested too deep"),
    ],
)
def test_a_file_that_is_no_bank(text: str, said: str) -> None:
    assert any(problem.startswith(said) for problem in problems(text)), problems(text)


def test_many_open_brackets_in_texts_are_no_nesting() -> None:
    items = ", ".join(f'"[{number}; {number})"' for number in range(10))
    question = f"- {{kind: order, prompt: q, items: [{items}]}}\n"
    assert len(read(question * 200).questions) == 200


def test_an_alias_is_refused_and_not_followed() -> None:
    said = problems(bank_text("- &a\n  kind: truth\n  prompt: q\n  answer: иә\n- *a\n"))
    assert said[0] == "b.yaml:4: question 2: put a text that begins with * or & into quotes"


def test_all_problems_come_at_once_from_top_to_bottom() -> None:
    text = (
        "title: а\nlanguage: kk\ncolour: red\nquestions:\n"
        "  - {kind: truth, prompt: \x0bq, answer: x}\n  - {kind: gap, prompt: q, points: x}\n"
    )
    lines = [problem.split(":")[1] for problem in problems(text)]
    assert lines == ["3", "5", "5", "6", "6"]


def test_control_characters_are_found_where_they_stand() -> None:
    text = bank_text("- {kind: truth, prompt: а, answer: иә}\n- kind: truth\n  prompt: б\x0c\n")
    text += "    answer: иә\n"
    assert problems(text) == ["b.yaml:6: question 2: remove the control character U+000C"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no such file"):
        read_bank(tmp_path / "none.yaml")


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be opened"):
        read_bank(tmp_path)


def test_a_file_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "b.yaml"
    path.write_bytes("title: A\nlanguage: Тест\n".encode("cp1251"))
    with pytest.raises(InputError, match=r"b\.yaml:2: the file is not in UTF-8"):
        read_bank(path)


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path: Path) -> None:
    path = tmp_path / "b.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + bank_text(TRUTH).replace("\n", "\r\n").encode())
    assert read_bank(path).title == "Т"


def test_what_is_sound_is_kept_for_the_checks() -> None:
    loaded = load_text(
        bank_text(
            """\
            - {kind: truth, prompt: а, answer: иә, colour: red}
            - {kind: truth, prompt: б}
            - kind: group
              passage: Мәтін
              questions: [{kind: truth, prompt: в}, {kind: truth, prompt: г, answer: иә}]
            - {kind: group, passage: Мәтін, questions: [{kind: truth, prompt: д}]}
            """
        ),
        "b.yaml",
    )
    assert [(item.question.prompt, item.path) for item in loaded.items] == [
        ("а", ("questions", 0)),
        ("г", ("questions", 2, "questions", 1)),
    ]
    assert [path for _, path in loaded.groups] == [("questions", 2)]
    assert [loaded.source.line(item.path) for item in loaded.items] == [4, 8]


def test_without_the_c_parser_a_bank_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    import yaml

    expected = read_bank(BANKS / "all-kinds.yaml")
    monkeypatch.setattr("worksheets.bank.source.LOADER", yaml.BaseLoader)
    assert read_bank(BANKS / "all-kinds.yaml") == expected
    assert "a colon stands" in problems("title: а: б\n")[0]
