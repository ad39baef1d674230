"""Recipes: a sound question is drawn, the same for the same seed, and nothing else moves."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from textwrap import dedent, indent
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from worksheets.bank.disk import read_bank_text, write_bank
from worksheets.bank.ids import content_id, fingerprint, is_edited
from worksheets.bank.kinds import (
    KINDS,
    Choice,
    Cloze,
    Matching,
    Number,
    Open,
    Order,
    Question,
    Short,
    Truth,
)
from worksheets.bank.model import Bank, Group
from worksheets.bank.recipes.draw import TRIES, drawn
from worksheets.bank.wording import same_print
from worksheets.chance import chance
from worksheets.errors import InputError
from worksheets.jobs.job import Job
from worksheets.jobs.run import run
from worksheets.variants.answers import answer
from worksheets.variants.choose import draw
from worksheets.variants.model import Item, Variant

FORMULA = re.compile(r"\{\{.*?\}\}")
ROOT = Path(__file__).resolve().parents[1]


def bank(questions: str, language: str = "kk") -> Bank:
    text = f"title: Т\nlanguage: {language}\nquestions:\n{indent(dedent(questions), '  ')}"
    return read_bank_text(text, "b.yaml")


def variants(of: Bank, number: int = 1, seed: int = 7) -> tuple[Variant, ...]:
    return draw(of, number, None, seed).variants


def items(of: Bank, seed: int = 7) -> dict[str, Item]:
    return {item.question.id: item for item in variants(of, seed=seed)[0].items()}


DISCOUNT = """\
- id: discount
  kind: choice
  values:
    name: person
    price: 2000 .. 9000 step 500
    percent: 5 | 10 | 15 | 20
    cut: price * percent / 100
  where: [cut is whole, cut != percent]
  prompt: "{{ name.dative }} арналған кітап {{ price }} теңге. {{ percent }} % түсті. Қанша?"
  options:
    - {text: "{{ price - cut }} теңге", correct: true}
    - {text: "{{ price - percent }} теңге"}
    - {text: "{{ price + cut }} теңге"}
    - {text: "{{ cut }} теңге"}
  explanation: "{{ price }} − {{ cut }} = {{ price - cut }}"
"""
NUMBER = """\
- id: product
  kind: number
  values: {a: 2 .. 9, b: -4.5 .. 4.5 step 0.5}
  prompt: "{{ a }} · {{ bracket(b) }} = ?"
  answer: "{{ a * b }}"
  tolerance: "{{ 1 / 2 }}"
  unit: '{{ "кг" if a > 5 else "т" }}'
"""


@pytest.mark.parametrize("seed", range(20))
def test_the_key_is_reckoned_from_what_is_printed(seed: int) -> None:
    item = items(bank(DISCOUNT), seed)["discount"]
    question = item.question
    assert isinstance(question, Choice)
    match = re.fullmatch(
        r"(\w+)(?:ға|ге|қа|ке) арналған кітап (\d+) теңге. (\d+) % түсті. Қанша\?", question.prompt
    )
    assert match
    price, percent = int(match[2]), int(match[3])
    assert price in range(2000, 9001, 500)
    assert percent in {5, 10, 15, 20}
    assert answer(item, "kk").full == f"{price - price * percent // 100} теңге"
    assert len({option.text for option in question.options}) == 4
    assert dict(item.values)["price"] == str(price)
    assert dict(item.values)["name"].startswith(match[1][:2])
    assert [name for name, _ in item.values] == ["name", "price", "percent", "cut"]


def test_every_variant_has_its_own_numbers() -> None:
    made = variants(bank(DISCOUNT), 12)
    assert len({next(variant.items()).values for variant in made}) > 10


def test_numbers_become_numbers_and_conditions_truth_values() -> None:
    question = items(bank(NUMBER))["product"].question
    assert isinstance(question, Number)
    a, b = re.findall(r"−?\d+(?:,\d+)?", question.prompt)
    value = Decimal(a) * Decimal(b.replace("−", "-").replace(",", "."))
    assert question.answer == value
    assert question.tolerance == Decimal("0.5")
    assert question.unit == ("кг" if int(a) > 5 else "т")


ALL_KINDS = """\
- id: choice
  kind: choice
  values: {a: 2 .. 50}
  prompt: "{{ a }}"
  options: [{text: "{{ a }}", correct: true}, {text: "{{ a + 1 }}"}]
- {id: truth, kind: truth, values: {a: 2 .. 50}, prompt: "{{ a }}", answer: "{{ a > 25 }}"}
- id: gap
  kind: gap
  values: {a: 2 .. 50}
  prompt: "{{ a }} ___"
  gaps: [{answer: "{{ a }}", accept: ["{{ a }} кг"]}]
  word_bank: true
  extra_words: ["{{ a + 1 }}"]
- id: short
  kind: short
  values: {a: 2 .. 50}
  prompt: "{{ a }}"
  answers: ["{{ a }}", "+{{ a }}"]
- {id: number, kind: number, values: {a: 2 .. 50}, prompt: "{{ a }}", answer: "{{ a }}"}
- id: matching
  kind: matching
  values: {a: 2 .. 50}
  prompt: "{{ a }}"
  pairs: [{left: "{{ a }}", right: "{{ 2 * a }}"}, {left: "{{ a + 1 }}", right: "{{ 3 * a }}"}]
  extra: ["{{ 5 * a }}"]
- id: order
  kind: order
  values: {a: 2 .. 50}
  prompt: "{{ a }}"
  items: ["{{ a }}", "{{ 2 * a }}"]
- id: open
  kind: open
  values: {a: 2 .. 50}
  prompt: "{{ a }}"
  answer: "{{ a }}"
  rubric: [{text: "{{ a }}"}]
"""


def test_every_kind_can_be_a_recipe() -> None:
    for found in items(bank(ALL_KINDS)).values():
        a = int(dict(found.values)["a"])
        match found.question:
            case Choice(options=options):
                assert [option.text for option in options] == [str(a), str(a + 1)]
            case Truth(answer=right):
                assert right == (a > 25)
            case Cloze(gaps=(gap,), extra_words=extra):
                assert (gap.answer, gap.accept) == (str(a), (f"{a} кг",))
                assert extra == (str(a + 1),)
            case Short(answers=answers):
                assert answers == (str(a), f"+{a}")
            case Number(answer=number):
                assert number == a
            case Matching(pairs=pairs, extra=extra):
                assert [pair.left for pair in pairs] == [str(a), str(a + 1)]
                assert [pair.right for pair in pairs] == [str(2 * a), str(3 * a)]
                assert extra == (str(5 * a),)
            case Order(items=entries):
                assert entries == (str(a), str(2 * a))
            case Open(answer=text, rubric=(line,)):
                assert text == line.text == str(a)
        assert found.question.recipe is None
    assert {each.kind for each in bank(ALL_KINDS).all_questions()} == set(KINDS)


GROUP = """\
- id: garden
  kind: group
  title: "{{ name }}"
  values: {name: person female, a: 5 .. 40, b: 5 .. 40}
  where: [a > b]
  passage: "{{ name.genitive }} бағының ұзындығы {{ a }} м, ені {{ b }} м."
  questions:
    - {id: area, kind: number, prompt: Ауданы қанша?, answer: "{{ a * b }}", unit: м²}
    - {id: fence, kind: number, prompt: Периметрі қанша?, answer: "{{ 2 * (a + b) }}"}
    - {id: plain, kind: truth, prompt: Бақ үлкен., answer: иә}
"""


def test_a_group_draws_for_its_passage_and_all_its_questions() -> None:
    variant = variants(bank(GROUP))[0]
    part = variant.sections[0].parts[0]
    assert part.group
    assert part.group.recipe is None
    values = dict(part.items[0].values)
    a, b = int(values["a"]), int(values["b"])
    assert a > b
    assert f"ұзындығы {a} м, ені {b} м." in part.group.passage
    assert part.group.title == values["name"]
    area, fence, _ = (item.question for item in part.items)
    assert isinstance(area, Number)
    assert isinstance(fence, Number)
    assert area.answer == a * b
    assert fence.answer == 2 * (a + b)
    assert all(item.values == part.items[0].values for item in part.items)


def test_a_rejected_question_of_a_group_is_left_out_and_the_others_fit() -> None:
    text = GROUP.replace("id: area, kind: number", "id: area, status: rejected, kind: number")
    part = variants(bank(text))[0].sections[0].parts[0]
    assert part.group
    assert [item.question.id for item in part.items] == ["fence", "plain"]
    a, b = (int(dict(part.items[0].values)[name]) for name in "ab")
    fence = part.items[0].question
    assert isinstance(fence, Number)
    assert fence.answer == 2 * (a + b)
    assert f"ұзындығы {a} м, ені {b} м." in part.group.passage


def test_a_recipe_in_a_group_without_values_draws_for_itself() -> None:
    text = indent(NUMBER, "    ")
    of = bank(f"- kind: group\n  id: g\n  passage: Мәтін\n  questions:\n{text}")
    alone = items(bank(NUMBER))["product"].question
    assert items(of)["product"].question == alone


def test_a_draw_in_which_options_are_the_same_is_drawn_again() -> None:
    of = bank("""\
        - id: q
          kind: choice
          values: {a: 1 .. 3, b: 1 .. 3}
          prompt: "{{ a }} {{ b }}"
          options: [{text: "{{ a }}.", correct: true}, {text: "{{ b }}"}]
        """)
    for seed in range(50):
        question = items(of, seed)["q"].question
        assert isinstance(question, Choice)
        assert len({same_print(option.text) for option in question.options}) == 2


def test_a_recipe_that_no_draw_fits_is_named_with_the_reason() -> None:
    of = bank("""\
        - id: hopeless
          kind: number
          values: {a: 1 .. 9}
          where: a > 9
          prompt: "{{ a }}"
          answer: "{{ a }}"
        """)
    with pytest.raises(InputError, match=f"none of {TRIES} draws of 'hopeless' fits") as caught:
        draw(of, 1, None, 1)
    assert "«a > 9» does not hold" in str(caught.value)


def test_what_cannot_be_reckoned_or_printed_is_drawn_again() -> None:
    of = bank("""\
        - id: q
          kind: number
          values: {a: 0 .. 20}
          prompt: "√{{ a }} = {{ sqrt(a) }}, {{ 12 / a }}"
          answer: "{{ 12 / a }}"
        """)
    drawn_values = {items(of, seed)["q"].values for seed in range(200)}
    assert drawn_values == {(("a", "1"),), (("a", "4"),), (("a", "16"),)}


def test_two_people_are_never_the_same() -> None:
    of = bank("""\
        - id: q
          kind: open
          values: {one: person, other: person, place: town, home: town}
          prompt: "{{ one }} {{ other }} {{ place }} {{ home }}"
        """)
    for seed in range(300):
        values = dict(items(of, seed)["q"].values)
        assert values["one"] != values["other"]
        assert values["place"] != values["home"]


def test_latex_keeps_its_braces() -> None:
    of = bank(r"""
        - id: q
          kind: open
          values: {a: 5, b: 7}
          prompt: |-
            $\frac{x}{y}$ $\frac{ {{ a }} }{ {{b}} }$
            $\frac{{{a}}}{{{ b }}}$ $\sqrt{{a}}$ ${x}}$
        """)
    said = items(of)["q"].question.prompt
    assert said.split("\n") == [
        r"$\frac{x}{y}$ $\frac{ 5 }{ 7 }$",
        r"$\frac{5}{7}$ $\sqrt5$ ${x}}$",
    ]


def test_a_term_that_vanishes_leaves_no_hole() -> None:
    of = bank("""\
        - {id: q, kind: open, values: {a: 0}, prompt: 'x {{ plus(a, "y") }} = 5'}
        """)
    assert items(of)["q"].question.prompt == "x = 5"


def test_the_bank_holds_a_sample_and_writes_the_recipe() -> None:
    for text in (DISCOUNT, NUMBER, ALL_KINDS, GROUP):
        of = bank(text)
        assert read_bank_text(write_bank(of), "b.yaml") == of
        assert not any("{{" in question.prompt for question in of.all_questions())
        written = write_bank(of)
        assert sorted(FORMULA.findall(written)) == sorted(FORMULA.findall(text))
        assert written.count("values:") == text.count("values:")


def test_fingerprints_are_of_the_recipe_and_not_of_the_sample() -> None:
    question = next(bank(DISCOUNT).all_questions())
    same = next(bank(DISCOUNT).all_questions())
    assert (content_id(question), fingerprint(question)) == (content_id(same), fingerprint(same))
    for old, new in (("step 500", "step 250"), ("price + cut", "price + 2"), ("cut !=", "cut >")):
        other = next(bank(DISCOUNT.replace(old, new)).all_questions())
        assert fingerprint(other) != fingerprint(question)
        assert content_id(other) != content_id(question)
    made = question.model_copy(update={"id": content_id(question)})
    made = made.model_copy(update={"made": fingerprint(made)})
    assert not is_edited(made)
    assert is_edited(made.model_copy(update={"points": 2}))


def test_a_language_changes_names_and_nothing_else() -> None:
    text = """\
        - id: q
          kind: number
          values: {name: person, a: 10 .. 99, place: town, b: 0.5 .. 9 step 0.5}
          where: [a > b]
          prompt: "{{ name }} {{ a }} {{ b }} {{ place }}"
          answer: "{{ a * b }}"
        """
    for seed in range(20):
        found = {code: items(bank(text, code), seed)["q"] for code in ("kk", "ru", "en")}
        answers = {item.question.answer for item in found.values()}  # type: ignore[union-attr]
        assert len(answers) == 1
        assert len({dict(item.values)["a"] for item in found.values()}) == 1


ANOTHER = "- {id: another, kind: open, values: {z: 1 .. 99}, prompt: 'тағы {{ z }}'}\n"


@settings(deadline=None, max_examples=30)
@given(seed=st.integers(0, 10**6), wording=st.text("абв 12", min_size=1).filter(str.strip))
def test_what_stands_elsewhere_changes_no_draw(seed: int, wording: str) -> None:
    before = items(bank(DISCOUNT + NUMBER), seed)["discount"]
    edited = NUMBER.replace("= ?", wording).replace("2 .. 9", "3 .. 8")
    after = items(bank(ANOTHER + edited + DISCOUNT), seed)["discount"]
    assert (before.question, before.values, before.order) == (
        after.question,
        after.values,
        after.order,
    )


def test_a_new_wording_of_the_recipe_itself_changes_no_value() -> None:
    other = DISCOUNT.replace("Қанша?", "Енді неше теңге тұрады?")
    for seed in range(20):
        assert items(bank(DISCOUNT), seed)["discount"].values == (
            items(bank(other), seed)["discount"].values
        )


def test_papers_of_recipes_are_made_and_agree_with_their_keys(tmp_path: Path) -> None:
    of = bank(DISCOUNT + ALL_KINDS + GROUP)
    first = run(Job(of, variants=2, seed=3), tmp_path / "one")
    again = run(Job(of, variants=2, seed=3), tmp_path / "two")
    assert first.files == again.files
    for name in first.files:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    keys = json.loads((tmp_path / "one" / "key.json").read_text(encoding="utf-8"))
    assert "{{" not in json.dumps(keys)
    texts = [answer["text"] for each in keys["variants"] for answer in each["answers"]]
    assert len(set(texts)) > len(texts) / 2


IN_ANOTHER_PROCESS = """
import sys
from pathlib import Path
from worksheets.bank.disk import read_bank
from worksheets.variants.choose import draw
for seed in range(5):
    for variant in draw(read_bank(Path(sys.argv[1])), 3, None, seed).variants:
        for item in variant.items():
            sys.stdout.write(f"{item.question.model_dump_json()} {item.order} {item.values}\\n")
"""


def test_another_process_draws_the_same(tmp_path: Path) -> None:
    path = tmp_path / "b.yaml"
    path.write_text(write_bank(bank(DISCOUNT + ALL_KINDS + GROUP)), encoding="utf-8")
    outputs = {
        subprocess.run(
            [sys.executable, "-c", IN_ANOTHER_PROCESS, str(path)],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": hashes},
        ).stdout
        for hashes in ("1", "2")
    }
    assert len(outputs) == 1
    assert outputs.pop().count(b"\n") == 5 * 3 * 12


NAMES = ("a", "b", "c", "d")
NUMERIC = st.sampled_from(["2 .. 9", "-5 .. 5", "0.5 .. 3 step 0.5", "1 | 2 | 1/3", "-3 .. -1 | 4"])


@st.composite
def formulas(draw_one: st.DrawFn, names: tuple[str, ...]) -> str:
    """A number, made of these values."""
    sign = draw_one(st.sampled_from(["+", "-", "*", "/", "^"]))
    leaf = st.sampled_from([*names, "2", "1.5", "sqrt(4)"])
    plain = f"{draw_one(leaf)} {sign} {draw_one(leaf)}"
    wrapped = draw_one(st.sampled_from(["{}", "round({}, 1)", "abs({})", "max({}, a)"]))
    return wrapped.format(plain)


@st.composite
def recipes(draw_one: st.DrawFn) -> dict[str, Any]:
    """A question of any kind, with values, derived values and conditions."""
    names = NAMES[: draw_one(st.integers(1, 4))]
    values = {name: draw_one(NUMERIC) for name in names}
    if draw_one(st.booleans()):
        values["derived"] = draw_one(formulas(names))
    values["who"] = draw_one(st.sampled_from(["person", "town", "алма | өрік"]))

    def text() -> str:
        return f"{{{{ {draw_one(formulas(tuple(values)[:-1]))} }}}}"

    kind = draw_one(st.sampled_from(KINDS))
    by_kind: dict[str, dict[str, Any]] = {
        "choice": {"options": [{"text": text(), "correct": True}, {"text": text()}]},
        "truth": {"answer": f"{{{{ {draw_one(formulas(names))} > 2 }}}}"},
        "gap": {"gaps": [{"answer": text()}], "word_bank": True, "extra_words": [text()]},
        "short": {"answers": [text(), text()]},
        "number": {"answer": text(), "unit": "{{ who }}"},
        "matching": {"pairs": [{"left": text(), "right": text()} for _ in range(2)]},
        "order": {"items": [text(), text()]},
        "open": {"answer": text(), "rubric": [{"text": text()}]},
    }
    own = by_kind[kind]
    where = draw_one(st.lists(st.sampled_from(["a != 2", "a is decimal", "a < 5 or a is odd"])))
    prompt = f"___ {{{{ who }}}} {text()}"
    return {"id": "q", "kind": kind, "values": values, "where": where, "prompt": prompt, **own}


def question_of(data: dict[str, Any], language: str) -> Question:
    text = yaml.safe_dump({"title": "Т", "language": language, "questions": [data]})
    return next(read_bank_text(text, "b.yaml").all_questions())


@settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
@given(data=recipes(), seed=st.integers(0, 10**6), language=st.sampled_from(["kk", "ru", "en"]))
def test_any_recipe_gives_a_sound_question_or_says_that_it_cannot(
    data: dict[str, Any], seed: int, language: str
) -> None:
    recipe = question_of(data, language)
    try:
        made = drawn(recipe, language, chance(seed, "A", "q", "values"))
    except InputError:
        return
    question = made.entry
    assert made == drawn(recipe, language, chance(seed, "A", "q", "values"))
    assert question.recipe is None
    assert type(question) is type(recipe)
    assert type(question).model_validate(question.model_dump()) == question
    assert "{{" not in question.model_dump_json()
    assert [name for name, _ in made.values] == list(data["values"])
    if isinstance(question, Choice):
        assert len({same_print(option.text) for option in question.options}) == 2
    assert (question.id, question.points) == (recipe.id, recipe.points)


def test_a_group_in_the_bank_holds_a_sample_as_well() -> None:
    group = bank(GROUP).questions[0]
    assert isinstance(group, Group)
    assert "{{" not in group.passage
    area = group.questions[0]
    assert isinstance(area, Number)
    assert area.answer > 0
