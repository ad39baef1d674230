"""What `check` says of recipes: statically with lines and remedies, and of their draws."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from textwrap import dedent, indent

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from worksheets.bank.check import check_text, read_checked
from worksheets.bank.disk import load_text
from worksheets.bank.recipes.formula import ATTRIBUTES, PREDICATES
from worksheets.bank.recipes.functions import FUNCTIONS
from worksheets.cli import main
from worksheets.errors import InputError
from worksheets.languages.units import UNITS
from worksheets.resources import shipped

DOC = Path(__file__).parents[1] / "docs" / "recipes.md"


def found(question: str, draws: int = 5, language: str = "kk") -> list[tuple[int, bool, str]]:
    """Line in the question counted from 1, severity and message of each finding."""
    text = f"title: Т\nlanguage: {language}\nquestions:\n{indent(dedent(question), '  ')}"
    findings = check_text(text, "b.yaml", draws)
    return [((f.problem.line or 0) - 3, f.severe, f.problem.message) for f in findings]


def one(values: str, prompt: str = "{{ a }}", answer: str = "{{ a }}", where: str = "[]") -> str:
    """A number with these values, on the lines 3, 4, 5 and 6."""
    return (
        f"- id: q\n  kind: number\n  values: {values}\n  where: {where}\n"
        f"  prompt: '{prompt}'\n  answer: '{answer}'\n"
    )


@pytest.mark.parametrize(
    ("question", "line", "said"),
    [
        (one("{a: 2 .. 9}", "{{ aa }}"), 5, "prompt: there is no value 'aa': did you mean 'a'?"),
        (one("{a: 2 .. 9}", "{{ price }}"), 5, "there is no value 'price': add it below values:"),
        (one("{a: 2 .. 9}", "{{ a + }}"), 5, "prompt: «a +» cannot be read"),
        (one("{a: 2 .. 9}", "{{ a }"), 5, "prompt: the braces do not pair"),
        (one("{a: 2 .. 9}", answer="{{ a }} кг"), 6, "answer: should be one formula"),
        (one("{a: 2 .. 9, b: c, c: b}"), 3, "values: b: these values need each other: b → c → b"),
        (one("{a: a + 1}"), 3, "values: a: these values need each other: a → a"),
        (one("{a: 9 .. 2}"), 3, "values: a: the range «9 .. 2» goes upwards"),
        (one("{a: 2 .. 9 step 0}"), 3, "goes upwards"),
        (one("{a: 2 .. b, b: 5}"), 3, "«b» is not a number: the ends and the step of a range"),
        (one("{a: 2 .. 9 by 3}"), 3, "«2 .. 9 by 3» is not a range"),
        (one("{a: 1/0 | 2}"), 3, "«1/0» is not a number"),
        (one("{a: 1 | | 2}"), 3, "nothing stands beside one of the | signs"),
        (one("{a: бір | 2 .. 3}"), 3, "words and ranges cannot be mixed"),
        (one("{a: 2 .. 9, lambda: 5}"), 3, "values: lambda: 'lambda' cannot name a value"),
        (one("{a: 2 .. 9, 2x: 5}"), 3, "'2x' cannot name a value"),
        (one("{a: 2 .. 9, b: [5]}"), 3, "values: b: should be a range, a choice or a formula"),
        (one("2 .. 9"), 3, "values: each value stands on a line of its own"),
        (one("{a: 2 .. 9}", where="[a > ]"), 4, "where 1: «a >» cannot be read"),
        (one("{a: 2 .. 9}", where="[a > 2, b > 3]"), 4, "where 2: there is no value 'b'"),
        (one("{a: 2 .. 9}", where="[[a]]"), 4, "where 1: should be a condition on one line"),
        (one("{a: 2 .. 9}") + "  points: '{{ a }}'\n", 7, "points: is the same in every draw"),
        (one("{a: 2 .. 9}") + "  recipe: x\n", 7, "unknown field 'recipe'"),
        (one("{a: 2 .. 9}", where="[a > 9]"), 3, "none of 200 draws of 'q' fits; the last one: «a"),
        (one("{a: 2 .. 9}", where="[a + 1]"), 3, "is not a condition"),
        (one("{a: person}", answer="{{ a }}"), 3, "is not a number"),
        (one("{a: 2 .. 9}", answer="{{ a > 2 }}"), 3, "«True» is not a number"),
        (
            one("{a: 2 .. 9}", answer="{{ 1 / 3 + 0 * a }}"),
            3,
            "does not come out even as a decimal",
        ),
        (one("{a: 2 .. 9}", "{{ sqrt(2) + a }}"), 3, "write round(…, 2) around it"),
        ("- kind: open\n  prompt: 'Неше {{ a }}?'\n", 2, "prompt: a text in double braces is a"),
        ("- kind: open\n  vlaues: {a: 1}\n  prompt: а\n", 2, "did you mean 'values'?"),
        ("- kind: open\n  prompt: {{ a }} кг\n", 2, "put a text that begins with {{ into quotes"),
    ],
)
def test_each_mistake_is_told_with_its_line(question: str, line: int, said: str) -> None:
    try:
        findings = found(question)
    except InputError as error:
        findings = [((each.line or 0) - 3, True, each.message) for each in error.problems]
    assert any(
        (at, severe) == (line, True) and said in message for at, severe, message in findings
    ), findings


def test_everything_is_told_at_once() -> None:
    question = one("{a: 9 .. 2, b: prise}", "{{ c }}", "{{ d }} кг", "[a is hole]")
    assert [line for line, _, _ in found(question)] == [3, 3, 4, 5, 6]


def test_a_group_draws_for_its_questions_or_they_for_themselves() -> None:
    question = """\
        - kind: group
          values: {a: 2 .. 99}
          passage: "{{ a }}"
          questions:
            - {kind: open, values: {b: 2}, prompt: "{{ a }} {{ b }}"}
    """
    messages = [message for _, _, message in found(question)]
    assert "the group has values: write those of its questions beside them" in messages[0]
    assert "there is no value 'b'" in messages[1]


@pytest.mark.parametrize(
    ("question", "draws", "line", "said"),
    [
        (one("{a: 2 .. 99, b: 5}"), 5, 3, "values: b: nothing speaks of this value"),
        (one("{a: 1 .. 150}", where="a < 12"), 100, 3, " % of the draws break a condition"),
        (one("{a: 2 .. 9}"), 100, 3, "different questions: 8; draw from more values"),
        (one("{a: 2 .. 9, n: person}", "{{ n }} {{ a }}"), 100, 3, "different questions: 8"),
        (one("{a: 2 .. 99}", answer="{{ 5 }}"), 100, 1, "the answer is the same in nearly all"),
    ],
)
def test_hints(question: str, draws: int, line: int, said: str) -> None:
    findings = found(question, draws)
    assert [(at, severe) for at, severe, _ in findings] == [(line, False)]
    assert said in findings[0][2]


def test_what_the_draws_are_like_is_told_of_many_draws_only() -> None:
    assert found(one("{a: 2 .. 9}"), 99) == []


def test_every_draw_is_held_to_the_checks_and_its_values_are_told() -> None:
    question = """\
        - id: q
          kind: gap
          values: {a: 2 .. 60}
          prompt: '{{ a }} ___ {{ "___" if a = 7 else "" }}'
          gaps: [{answer: "{{ a }}"}]
    """
    assert found(question, 1) == []
    findings = found(question, 500)
    assert [(line, severe) for line, severe, _ in findings] == [(5, True)]
    assert "the prompt has 2 gaps" in findings[0][2]
    assert "(with a = 7)" in findings[0][2]


def test_a_rejected_recipe_is_not_checked() -> None:
    assert found(one("{a: 2 .. 9}", where="[a > 9]") + "  status: rejected\n", 100) == []


@pytest.mark.parametrize(
    "prompt",
    [
        "$x^{{2}}$ және $\\frac{{a}}{{b}}$",
        "{ { a } }",
        "{{}",
        "$a_{{b}}$ {a}",
        "}} {{",
        "{{ {a} }}",
    ],
)
def test_braces_that_are_no_formulas_are_left_alone(prompt: str) -> None:
    assert found(f"- kind: open\n  prompt: '{prompt}'\n") == []


def test_no_paper_is_made_of_a_recipe_with_a_mistake(tmp_path: Path) -> None:
    path = tmp_path / "b.yaml"
    question = indent(one("{a: 2 .. 9}", where="[a > 9]"), "  ")
    path.write_text(f"title: Т\nlanguage: kk\nquestions:\n{question}", encoding="utf-8")
    with pytest.raises(InputError, match="none of 200 draws"):
        read_checked(path)


def test_the_command_tries_recipes_out(tmp_path: Path) -> None:
    path = tmp_path / "b.yaml"
    question = indent(one("{a: 2 .. 9}"), "  ")
    path.write_text(f"title: Т\nlanguage: kk\nquestions:\n{question}", encoding="utf-8")
    quick = CliRunner().invoke(main, ["check", str(path)])
    assert (quick.exit_code, quick.output) == (0, "")
    long = CliRunner().invoke(main, ["check", str(path), "--draws", "500"])
    assert long.exit_code == 1
    assert long.output == (
        f"{path}:6: question 1 (q): values: different questions: 8; draw from more values\n"
    )


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_numbers_may_be_typed_as_the_language_writes_them(language: str) -> None:
    values = "{a: 10 000 .. 90 000 step 5 000, b: −5 .. −1, c: 1/2 | 3/4}"
    prompt = "{{ a }} {{ b }} {{ c }}"
    assert found(one(values, prompt), 100, language) == []
    comma = found(one('{a: "0,5 .. 9,5 step 0,5"}'), 100, language)
    assert comma == [] if language != "en" else "«0,5» is not a number" in comma[0][2]


BROKEN = [
    "",
    "x",
    "[]",
    "{}",
    "[[]]",
    "{a: 1}",
    "{a: }",
    "{a: [1]}",
    "'{{ a }}'",
    "{{ a }}",
    "1 ..",
]


@settings(deadline=None, max_examples=150)
@given(data=st.data())
def test_whatever_stands_in_place_of_a_field_is_told_and_never_a_crash(data: st.DataObject) -> None:
    fields = ["kind", "values", "where", "prompt", "options", "questions", "answer", "recipe", "id"]
    lines = [
        f"{name}: {data.draw(st.sampled_from([*BROKEN, 'choice', 'number', 'group', 'truth']))}"
        for name in data.draw(st.lists(st.sampled_from(fields), unique=True, min_size=1))
    ]
    with suppress(InputError):
        assert found("- " + "\n  ".join(lines) + "\n")


@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_a_damaged_recipe_is_told_and_never_a_crash(data: st.DataObject) -> None:
    text = (shipped("banks") / "mathematics.ru.yaml").read_text(encoding="utf-8")
    entries = text.split("\n\n")
    entry = data.draw(st.sampled_from(entries[1:]))
    at = data.draw(st.integers(0, len(entry) - 1))
    cut = data.draw(st.integers(0, 12))
    put = data.draw(st.sampled_from(["", "{{", "}}", " ", "'", '"', ":", "a", "|", "..", "-", "("]))
    with suppress(InputError):
        check_text(
            f"title: Т\nlanguage: ru\nquestions:\n{entry[:at]}{put}{entry[at + cut :]}\n", "b.yaml"
        )


def examples() -> list[str]:
    return re.findall(r"```yaml\n(.*?)```", DOC.read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("example", examples())
def test_the_examples_of_the_manual_are_sound(example: str) -> None:
    assert check_text(example, "recipes.md", 500) == []


def test_the_manual_names_every_function_word_case_and_unit() -> None:
    manual = DOC.read_text(encoding="utf-8")
    for name in FUNCTIONS:
        assert f"`{name}(" in manual, name
    for word in (*PREDICATES, *UNITS):
        assert f"`{word}`" in manual or f"is {word}`" in manual, word
    for case in ATTRIBUTES:
        assert f"name.{case}`" in manual, case


def test_a_bank_without_recipes_is_read_as_before() -> None:
    loaded = load_text("title: Т\nlanguage: kk\nquestions: [{kind: open, prompt: а}]", "b.yaml")
    assert loaded.bank
    assert [question.recipe for question in loaded.bank.all_questions()] == [None]
