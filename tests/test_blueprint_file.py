"""Blueprint files: read as typed, refused with every fault at its line, and the manual is true."""

from __future__ import annotations

import json
import random
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result
from drawn import bank, choice, group, truth
from hypothesis import given, settings
from hypothesis import strategies as st
from test_bank_broken import JUNK, broken, places

from worksheets.bank.disk import read_bank_text, write_bank
from worksheets.bank.join import joined
from worksheets.cli import main
from worksheets.errors import InputError
from worksheets.makers import make_bank
from worksheets.texts import read_document
from worksheets.variants.blueprint import Blueprint, Heading, Slot
from worksheets.variants.blueprint_file import Part, Plan, Row, Total, read_blueprint_text
from worksheets.variants.choose import draw

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "banks" / "egemen-el.kk.txt"
PLAN = ROOT / "banks" / "blueprints" / "egemen-el.kk.yaml"
MANUAL = ROOT / "docs" / "blueprint.md"
WHOLE = """\
title: Тоқсандық жиынтық бағалау
time: 40
banks: [more/geo.yaml]
total: {questions: 6, points: 8}
repeats: 2
order: bank
fixed: [q1, g1]
sections:
  - title: А бөлімі
    instruction: Белгілеңіз.
    order: easy-to-hard
    draw:
      - {questions: 4, kind: choice, topic: Дала, level: application, objective: 8.1.3, points: 1}
  - title: Б бөлімі
    draw:
      - kind: group
        questions: 2
        points: 2
        same: иә
"""


def test_a_blueprint_is_read_as_it_was_typed() -> None:
    assert read_blueprint_text(WHOLE, "plan.yaml") == Blueprint(
        slots=(
            Slot(4, 0, "choice", "Дала", "application", "8.1.3", 1, line=13),
            Slot(2, 1, "group", points=2, same=True, line=16),
        ),
        headings=(
            Heading("А бөлімі", "Белгілеңіз.", "easy-to-hard"),
            Heading("Б бөлімі", order="bank"),
        ),
        fixed=("q1", "g1"),
        points=8,
        repeats=2,
        title="Тоқсандық жиынтық бағалау",
        time=40,
        banks=("more/geo.yaml",),
        file="plan.yaml",
        lines={"points": 4, "banks": 3, "q1": 7, "g1": 7},
    )


def test_a_total_alone_draws_in_the_proportions_of_the_bank() -> None:
    made = bank(*(choice(f"q{at}") for at in range(9)), *(truth(f"t{at}") for at in range(3)))
    plan = read_blueprint_text("total: {questions: 4}", "plan.yaml")
    kinds = [
        [i.question.kind for i in v.items()]
        for v in draw(made, 2, None, 1, blueprint=plan).variants
    ]
    assert kinds == [["choice"] * 3 + ["truth"]] * 2


def complaints(text: str) -> list[str]:
    with pytest.raises(InputError) as error:
        read_blueprint_text(text, "p.yaml")
    return [str(problem) for problem in error.value.problems]


def test_all_faults_are_told_at_once_each_with_its_line() -> None:
    assert complaints(
        "tiem: 40\nrepeats: often\norder: random\ntotal: {points: many}\nsections:\n"
        "  - title: A\n    draw:\n      - {questions: 5, kind: chioce}\n"
        "      - {questions: 0, level: hard}\n      - kind: gap\n  - draw: []\n"
    ) == [
        "p.yaml:1: unknown field 'tiem': did you mean 'time'?",
        "p.yaml:2: repeats: should be least, all or a number, not 'often'",
        "p.yaml:3: order: should be one of chance, easy-to-hard, bank, not 'random'",
        "p.yaml:4: total: points: should be a whole number, not 'many'",
        "p.yaml:8: section 1, row 1: kind: unknown word 'chioce': did you mean 'choice'?",
        "p.yaml:9: section 1, row 2: questions: should be 1 or more, not 0",
        (
            "p.yaml:9: section 1, row 2: level: should be one of knowledge, application, higher, "
            "not 'hard'"
        ),
        "p.yaml:10: section 1, row 3: questions: is missing or empty",
        "p.yaml:11: section 2: title: is missing or empty",
        "p.yaml:11: section 2: draw: needs 1 or more entries",
    ]


ROWS = "sections:\n  - title: A\n    draw:\n      - {questions: 4, points: 2}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "p.yaml: the file is empty: a blueprint needs sections, and draw in each"),
        ("- a\n", "p.yaml:1: this is not a blueprint: it has sections:, and draw: in each"),
        ("title: x\n", "p.yaml:1: says nothing of questions"),
        (ROWS + "total: {questions: 5}\n", "p.yaml:5: total: questions: the rows ask for 4, not 5"),
        (ROWS + "total: {points: 9}\n", "p.yaml:5: total: points: the rows ask for 8, not 9"),
        (ROWS + "fixed: [a, b, a]\n", "p.yaml:5: fixed 3: stands here twice"),
        (ROWS + "repeats: -1\n", "p.yaml:5: repeats: should be least, all or a number, not '-1'"),
        (ROWS + "title: [\n", "p.yaml:"),
        (ROWS + ROWS, "sections: stands here twice"),
    ],
)
def test_a_fault_is_told_with_a_remedy(text: str, said: str) -> None:
    (message,) = complaints(text)
    assert said in message


GOOD: Any = yaml.load(WHOLE, Loader=yaml.BaseLoader)


@settings(deadline=None, max_examples=200)
@given(seeds=st.lists(st.integers(0, 10**9), min_size=1, max_size=5))
def test_any_breakage_is_told_with_its_line(seeds: list[int]) -> None:
    data = GOOD
    for seed in seeds:
        rng = random.Random(seed)
        if isinstance(data, (dict, list)) and (ways := places(data)[1:]):
            with suppress(KeyError, IndexError, TypeError):
                data = broken(data, rng.choice(ways), rng.choice([*JUNK, None]))
    text = yaml.safe_dump(data, allow_unicode=True)
    try:
        read_blueprint_text(text, "p.yaml")
    except InputError as error:
        for problem in error.problems:
            assert problem.message
            assert problem.line or not isinstance(data, dict)


# What only the bank can tell


def refusal(text: str, *entries: Any, variants: int = 2) -> list[str]:
    with pytest.raises(InputError) as error:
        draw(bank(*entries), variants, None, 1, blueprint=read_blueprint_text(text, "p.yaml"))
    return [str(problem) for problem in error.value.problems]


SOME = (
    choice("q1", topic="Дала", facts=("f",)),
    choice("q2", topic="Дала", facts=("f",), points=3),
    truth("t1"),
    group("g1", truth("g1.1"), truth("g1.2")),
)


@pytest.mark.parametrize(
    ("rows", "more", "said"),
    [
        ("{questions: 1}", "fixed: [g11]", "6: fixed: no question 'g11': did you mean 'g1'?"),
        ("{questions: 1}", "fixed: [zzzz]", "6: fixed: no question 'zzzz' can be drawn"),
        ("{questions: 1}", "fixed: [g1.2]", "which is drawn as one: write 'g1'"),
        ("{questions: 1, kind: truth}", "fixed: [q1]", "6: fixed: no row has room for 'q1'"),
        ("{questions: 2}", "fixed: [q1, q2]", "'q1' and 'q2' ask about the same thing"),
        ("{questions: 1, topic: Дла}", "", "5: no question has 'topic: Дла': did you mean 'Дала'?"),
        ("{questions: 3, kind: group}", "", "5: the questions of a passage stay together"),
        ("{questions: 1, kind: choice}", "total: {points: 2}", "6: total: the points of the"),
        (
            "{questions: 2, kind: choice}",
            "",
            "5: too few questions; enough would be, on facts of their own: 1 (kind: choice, ",
        ),
        (
            "{questions: 1, kind: group}",
            "repeats: 0",
            "the questions of a passage stay together, so that exactly 1 questions",
        ),
        ("{questions: 2, kind: group}", "repeats: 0", "1 (a passage like 'g1')"),
        (
            "{questions: 2, kind: open, objective: 8.1.3}",
            "",
            "2 (kind: open, level: knowledge, objective: 8.1.3, points: 1)",
        ),
    ],
)
def test_what_the_bank_cannot_give_is_told_at_its_line(rows: str, more: str, said: str) -> None:
    text = f"sections:\n  - title: А\n    order: bank\n    draw:\n      - {rows}\n{more}\n"
    (message,) = refusal(text, *SOME)
    assert said in message
    assert message.startswith("p.yaml:")


def test_the_points_of_open_rows_come_to_the_total() -> None:
    made = bank(*(choice(f"q{at}", points=1 + at % 4) for at in range(24)))
    for points in range(6, 17):
        text = f"total: {{points: {points}}}\nsections: [{{title: А, draw: [{{questions: 5}}]}}]\n"
        found = draw(made, 3, None, 1, blueprint=read_blueprint_text(text, "p.yaml"))
        assert {variant.points for variant in found.variants} == {points}


def test_sections_have_the_order_that_the_blueprint_says() -> None:
    made = bank(
        *((choice, truth)[at % 2](f"q{at}", difficulty=at * 7 % 10 / 10) for at in range(10))
    )
    text = "sections:\n  - {title: А, order: ORDER, draw: [{questions: 10}]}\n"
    found: dict[str, list[list[str]]] = {}
    for order in ("chance", "bank", "easy-to-hard"):
        plan = read_blueprint_text(text.replace("ORDER", order), "p.yaml")
        variants = draw(made, 3, None, 1, blueprint=plan).variants
        found[order] = [[item.question.id for item in each.items()] for each in variants]
        if order == "easy-to-hard":
            for each in variants:
                hard = [item.question.difficulty or 0 for item in each.items()]
                assert hard == sorted(hard)
    assert found["bank"] == [[f"q{at}" for at in range(10)]] * 3
    assert len({tuple(each) for each in found["chance"]}) == 3


# Several banks


def test_banks_are_joined_and_ids_that_clash_get_the_name_of_their_bank() -> None:
    one = bank(choice("q1"), group("g1", truth("x")))
    two = bank(truth("q1"), truth("only"), group("g1", truth("x"), truth("y")))
    three = bank(truth("q1"), truth("geo/q1"))
    made = joined([("hist", one), ("geo", two), ("geo", three)])
    assert [entry.id for entry in made.questions] == [
        *("q1", "g1", "geo/q1", "only", "geo/g1", "geo/q1-2", "geo/geo/q1"),
    ]
    ids = [question.id for question in made.all_questions()]
    assert len(set(ids)) == len(ids)
    assert read_bank_text(write_bank(made), "b.yaml") == made


def test_joining_a_bank_leaves_the_questions_of_the_first_as_they_are() -> None:
    one, two = bank(choice("q1"), truth("q2")), bank(truth("q1"))
    assert joined([("a", one), ("b", two)]).questions[:2] == one.questions
    assert joined([("a", one)]) == one


# On the command line


def worksheets(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_a_shipped_blueprint_makes_its_papers_and_a_reserve(tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = worksheets(
        "make", SAMPLE, "--blueprint", PLAN, "--variants", 3, "--reserve", 2, "--seed", 7,
        "--formats", "pdf", "--out", out,
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    names = {path.name for path in out.iterdir()}
    assert {"variant-C.pdf", "variant-R1.pdf", "key-R2.pdf"} <= names
    key = json.loads((out / "key.json").read_text(encoding="utf-8"))["variants"]
    assert [each["variant"] for each in key] == ["A", "B", "C", "R1", "R2"]
    assert {(len(each["answers"]), each["points"]) for each in key} == {(20, 23)}
    told = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert told["blueprint"] == "egemen-el.kk.yaml"
    assert told["details"]["time_minutes"] == "40"


def test_the_blueprint_names_more_banks_beside_itself(tmp_path: Path) -> None:
    for name, letter in (("a", "q"), ("b", "q")):
        made = bank(*(choice(f"{letter}{at}", topic=name) for at in range(4)))
        (tmp_path / f"{name}.yaml").write_text(write_bank(made), encoding="utf-8")
    plan = tmp_path / "plan.yaml"
    plan.write_text(
        "banks: [b.yaml, a.yaml]\nsections:\n  - title: А\n    draw:\n"
        "      - {questions: 2, topic: a}\n      - {questions: 2, topic: b}\n"
    )
    words = ("make", tmp_path / "a.yaml", "--blueprint", plan, "--formats", "pdf")
    result = worksheets(*words, "--variants", 2, "--out", tmp_path / "out")
    assert (result.exit_code, result.output) == (0, "")
    rows = (tmp_path / "out" / "key.csv").read_text(encoding="utf-8")
    assert len(re.findall(",b/q", rows)) == 4
    english = bank(choice("q"), language="en")
    (tmp_path / "b.yaml").write_text(write_bank(english), encoding="utf-8")
    result = worksheets(*words, "--out", tmp_path / "out2")
    assert result.exit_code == 2
    assert result.output.startswith(f"{plan}:1: banks: b.yaml is in another language (en)")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--blueprint", PLAN, "--questions", 5], "leave out --questions"),
        (["--blueprint", "nowhere.yaml"], "nowhere.yaml: the file cannot be opened"),
        (["--same-questions", "--max-shared", 2], "say one of the two"),
        (["--questions", 40, "--max-shared", 0], "too few questions for 4 variants"),
    ],
)
def test_wishes_that_do_not_go_together_are_refused(
    words: list[Any], said: str, tmp_path: Path
) -> None:
    made = bank(*(choice(f"q{at}") for at in range(60)))
    (tmp_path / "b.yaml").write_text(write_bank(made), encoding="utf-8")
    result = worksheets("make", tmp_path / "b.yaml", *words, "--out", tmp_path / "out")
    assert result.exit_code == 2, result.output
    assert said in result.output
    assert not (tmp_path / "out").exists()


def test_same_questions_and_a_maximum_on_the_command_line(tmp_path: Path) -> None:
    made = bank(*(choice(f"q{at}") for at in range(20)))
    (tmp_path / "b.yaml").write_text(write_bank(made), encoding="utf-8")
    words = ("make", tmp_path / "b.yaml", "--questions", 8, "--variants", 2, "--formats", "pdf")
    drawn = {}
    ways: dict[str, list[Any]] = {"same": ["--same-questions"], "apart": ["--max-shared", 0]}
    for name, more in ways.items():
        out = tmp_path / name
        assert worksheets(*words, *more, "--out", out).exit_code == 0
        rows = (out / "key.csv").read_text(encoding="utf-8").splitlines()[1:]
        drawn[name] = len({row.split(",")[2] for row in rows})
    assert drawn == {"same": 8, "apart": 16}


# The manual


def examples() -> list[str]:
    return re.findall(r"```yaml\n(.*?)```", MANUAL.read_text(encoding="utf-8"), re.DOTALL)


def test_the_examples_of_the_manual_are_sound_and_the_first_is_the_shipped_one() -> None:
    first, *others = [read_blueprint_text(example, "blueprint.md") for example in examples()]
    assert others
    made, _ = make_bank(read_document(SAMPLE))
    assert draw(made, 4, None, 1, blueprint=first).variants
    without_notes = [
        line for line in PLAN.read_text(encoding="utf-8").splitlines() if line[:1] != "#"
    ]
    assert examples()[0].strip().splitlines() == without_notes


def test_the_manual_names_every_field() -> None:
    manual = MANUAL.read_text(encoding="utf-8")
    fields = {name for model in (Plan, Part, Row, Total) for name in model.model_fields}
    assert [name for name in sorted(fields) if f"`{name}`" not in manual] == []
