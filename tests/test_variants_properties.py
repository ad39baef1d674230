"""What holds of variants whatever the bank: drawn banks of all kinds, groups and sections."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from drawn import bank, banks, choice, questions, truth
from hypothesis import given, settings
from hypothesis import strategies as st

from worksheets.bank.kinds import KINDS, Choice, Matching, Order, Question
from worksheets.bank.model import Bank, Group
from worksheets.errors import InputError
from worksheets.variants.choose import Drawn, draw
from worksheets.variants.model import Variant, has_several

SEEDS = st.integers(0, 10**6)
EDIT = "ә̂"
"""Added to a wording; no drawn text holds it."""

often = settings(deadline=None, max_examples=40)


@st.composite
def drawings(draw_: st.DrawFn) -> tuple[Bank, Drawn, int]:
    """A bank, some variants of it, and their number of questions."""
    made = draw_(banks())
    wanted = draw_(st.sampled_from(possible_numbers(made)))
    return made, draw(made, draw_(st.integers(1, 4)), wanted, draw_(SEEDS)), wanted


def accepted(bank: Bank) -> list[list[Question]]:
    """What the bank can give, entry by entry."""
    entries = (
        entry.questions if isinstance(entry, Group) else (entry,) for entry in bank.questions
    )
    left = ([each for each in entry if each.status != "rejected"] for entry in entries)
    return [entry for entry in left if entry]


def possible_numbers(bank: Bank) -> list[int]:
    """Every sum of sizes, found the long way."""
    sums = {0}
    for entry in accepted(bank):
        sums |= {have + len(entry) for have in sums}
    return sorted(sums - {0})


def skeleton(variant: Variant, without: str = "") -> list[object]:
    """Everything of a variant but the wordings; orders too, save that of one question."""
    return [
        [
            [
                (item.number, item.question.id, item.order if item.question.id != without else ())
                for item in part.items
            ]
            for part in section.parts
        ]
        for section in variant.sections
    ]


@given(banks(), SEEDS)
@often
def test_the_same_bank_and_seed_give_the_same_variants(made: Bank, seed: int) -> None:
    assert draw(made, 3, None, seed) == draw(made.model_copy(deep=True), 3, None, seed)


@given(drawings())
@often
def test_all_variants_have_as_many_questions_and_no_question_twice(
    drawn: tuple[Bank, Drawn, int],
) -> None:
    _, found, wanted = drawn
    for variant in found.variants:
        ids = [item.question.id for item in variant.items()]
        assert len(ids) == wanted == len(set(ids))
        assert [item.number for item in variant.items()] == list(range(1, wanted + 1))


@given(drawings())
@often
def test_all_variants_have_the_same_kinds_points_and_headings(
    drawn: tuple[Bank, Drawn, int],
) -> None:
    _, found, _ = drawn
    first, *others = (
        Counter((each.question.kind, each.question.points) for each in variant.items())
        for variant in found.variants
    )
    assert all(other == first for other in others)
    assert len({variant.points for variant in found.variants}) == 1
    assert len({tuple(each.title for each in one.sections) for one in found.variants}) == 1


@given(drawings())
@often
def test_groups_are_whole_together_and_in_order_and_nothing_rejected_is_drawn(
    drawn: tuple[Bank, Drawn, int],
) -> None:
    made, found, _ = drawn
    whole = {tuple(each.id for each in entry) for entry in accepted(made)}
    by_id = {entry.id: entry for entry in made.questions}
    for variant in found.variants:
        for part in (part for section in variant.sections for part in section.parts):
            names = tuple(item.question.id for item in part.items)
            assert names in whole
            assert part.group == (by_id[names[0].split(".")[0]] if "." in names[0] else None)
            assert all(item.question.status != "rejected" for item in part.items)


@given(drawings())
@often
def test_sections_stand_in_the_order_of_the_bank_each_with_its_own_questions(
    drawn: tuple[Bank, Drawn, int],
) -> None:
    made, found, _ = drawn
    named = {entry.id: entry.section for entry in made.questions}
    order = ["Жазба", "Тест", "Аталмаған"]
    for variant in found.variants:
        titles = [section.title for section in variant.sections]
        assert len(set(titles)) == len(titles)
        own = [title for title in titles if title in order]
        assert own == sorted(own, key=order.index) == titles[: len(own)]
        for section in variant.sections:
            for part in section.parts:
                name = part.items[0].question.id
                entry = named[name.split(".")[0]] or part.items[0].question.section
                assert entry == (section.title if section.title in order else "")


@given(drawings())
@often
def test_an_order_names_every_entry_once(drawn: tuple[Bank, Drawn, int]) -> None:
    _, found, _ = drawn
    for variant in found.variants:
        for item in variant.items():
            assert sorted(item.order) == list(range(len(item.order)))
            if isinstance(item.question, Choice):
                count = len(item.question.options)
                assert len(item.order) == count
                if item.question.lock == "all":
                    assert item.order == tuple(range(count))
                if item.question.lock == "last":
                    assert item.order[-1] == count - 1


@given(drawings())
@often
def test_no_matching_and_no_order_stands_there_solved(drawn: tuple[Bank, Drawn, int]) -> None:
    _, found, _ = drawn
    for variant in found.variants:
        for item in variant.items():
            if isinstance(item.question, (Matching, Order)):
                assert item.order != tuple(range(len(item.order)))


def reworded(question: Question, what: str) -> Question:
    """The question with another stem, or with the first of its options or entries changed."""
    if what == "stem":
        return question.model_copy(update={"prompt": question.prompt + EDIT, "explanation": EDIT})
    match question:
        case Choice(options=(first, *rest)):
            first = first.model_copy(update={"text": first.text + EDIT})
            return question.model_copy(update={"options": (first, *rest)})
        case Order(items=(first, *rest)):
            return question.model_copy(update={"items": (first + EDIT, *rest)})
        case Matching(pairs=(first, *rest)):
            first = first.model_copy(update={"left": first.left + EDIT})
            return question.model_copy(update={"pairs": (first, *rest)})
    return question


def replaced(entry: Question | Group, name: str, what: str) -> Question | Group:
    if isinstance(entry, Group):
        inside = tuple(
            reworded(each, what) if each.id == name else each for each in entry.questions
        )
        return entry.model_copy(update={"questions": inside})
    return reworded(entry, what) if entry.id == name else entry


@given(banks(), SEEDS, st.sampled_from(["stem", "option"]), st.data())
@often
def test_another_wording_moves_nothing(
    made: Bank, seed: int, what: str, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from([each.id for each in made.all_questions()]))
    wanted = data.draw(st.sampled_from(possible_numbers(made)))
    edited = made.model_copy(
        update={"questions": tuple(replaced(entry, name, what) for entry in made.questions)}
    )
    before, after = (draw(each, 3, wanted, seed) for each in (made, edited))
    assert list(map(skeleton, before.variants)) == list(map(skeleton, after.variants))
    assert before.notes == after.notes
    for one, other in zip(before.variants, after.variants, strict=True):
        for item, same in zip(one.items(), other.items(), strict=True):
            assert item == same or item.question.id == name


@given(banks(), SEEDS, st.data())
@often
def test_another_question_shuffles_no_option_of_the_others(
    made: Bank, seed: int, data: st.DataObject
) -> None:
    """Unless it has a letter in the key, which as a whole may then be one to draw again."""
    more = data.draw(questions("new").filter(lambda each: not has_letter(each)))
    grown = made.model_copy(update={"questions": (more, *made.questions)})
    before, after = (draw(each, 2, None, seed) for each in (made, grown))
    for one, other in zip(before.variants, after.variants, strict=True):
        orders = {item.question.id: item.order for item in other.items()}
        assert all(orders[item.question.id] == item.order for item in one.items())


def has_letter(question: Question) -> bool:
    return isinstance(question, Choice) and not has_several(question)


@pytest.mark.parametrize("seed", range(8))
def test_a_choice_more_shuffles_no_option_where_the_key_is_an_ordinary_one(seed: int) -> None:
    made = bank(*(choice(f"q{at}") for at in range(8)))
    grown = made.model_copy(update={"questions": (choice("new"), *made.questions)})
    before, after = (draw(each, 2, None, seed).variants for each in (made, grown))
    for one, other in zip(before, after, strict=True):
        orders = {item.question.id: item.order for item in other.items()}
        assert all(orders[item.question.id] == item.order for item in one.items())


@given(banks(), SEEDS, st.data())
@often
def test_what_cannot_be_drawn_is_refused_and_what_the_refusal_offers_can_be(
    made: Bank, seed: int, data: st.DataObject
) -> None:
    possible = possible_numbers(made)
    wanted = data.draw(st.integers(-1, possible[-1] + 2))
    if wanted in possible:
        assert len(list(draw(made, 1, wanted, seed).variants[0].items())) == wanted
        return
    with pytest.raises(InputError) as refusal:
        draw(made, 1, wanted, seed)
    message = str(refusal.value)
    assert str(wanted) in message
    if wanted > 0:
        offered = [int(number) for number in re.findall(r"\d+", message.rpartition("ask for")[2])]
        assert offered
        for number in offered:
            assert len(list(draw(made, 1, number, seed).variants[0].items())) == number


def with_facts(facts: list[str], kinds: list[bool]) -> Bank:
    """Single questions of two kinds, each on one fact or, where it is empty, on none."""
    entries = (
        (choice if is_choice else truth)(f"q{at}", facts=(fact,) if fact else ())
        for at, (fact, is_choice) in enumerate(zip(facts, kinds, strict=True))
    )
    return bank(*entries)


@given(
    st.lists(st.tuples(st.sampled_from(["", *"abcdef"]), st.booleans()), min_size=1, max_size=14),
    SEEDS,
    st.data(),
)
@settings(deadline=None, max_examples=200)
def test_no_two_questions_on_one_fact_where_the_bank_allows_it_and_a_note_where_not(
    drawn: list[tuple[str, bool]], seed: int, data: st.DataObject
) -> None:
    facts, kinds = map(list, zip(*drawn, strict=True))
    wanted = data.draw(st.integers(1, len(drawn)))
    most = len(set(facts) - {""}) + facts.count("")
    found = draw(with_facts(facts, kinds), 3, wanted, seed)
    for variant in found.variants:
        asked = [fact for item in variant.items() for fact in item.question.facts]
        if wanted <= most:
            assert len(asked) == len(set(asked))
    assert any("same thing" in note for note in found.notes) == (wanted > most)


@given(st.lists(st.integers(1, 5), min_size=1, max_size=4), SEEDS, st.integers(1, 4))
@often
def test_variants_share_no_question_while_there_are_others(
    counts: list[int], seed: int, variants: int
) -> None:
    """A bank with exactly as many questions as all variants need gives each its own."""
    made = bank(
        *(
            choice(f"q{points}-{at}", points=points)
            for points, count in enumerate(counts, 1)
            for at in range(count * variants)
        )
    )
    found = draw(made, variants, sum(counts), seed)
    drawn = Counter(item.question.id for variant in found.variants for item in variant.items())
    assert set(drawn.values()) == {1}


@given(banks(most_facts=0), SEEDS)
@often
def test_the_kinds_are_in_the_proportions_of_the_bank(made: Bank, seed: int) -> None:
    """Half of a bank that holds every question twice is that bank's kinds, each once."""
    twin = made.model_copy(update={"questions": tuple(map(renamed, made.questions))})
    both = made.model_copy(update={"questions": made.questions + twin.questions})
    (variant,) = draw(both, 1, sum(map(len, accepted(made))), seed).variants
    found = Counter((each.question.kind, each.question.points) for each in variant.items())
    wanted = Counter((each.kind, each.points) for entry in accepted(made) for each in entry)
    assert found == wanted


def renamed(entry: Question | Group) -> Question | Group:
    if isinstance(entry, Group):
        inside = tuple(each.model_copy(update={"id": f"t{each.id}"}) for each in entry.questions)
        return entry.model_copy(update={"id": f"t{entry.id}", "questions": inside})
    return entry.model_copy(update={"id": f"t{entry.id}"})


def test_drawn_banks_hold_every_kind_and_passages() -> None:
    """The strategy is worth its name."""
    seen: set[str] = set()

    @given(banks())
    @settings(deadline=None, max_examples=40, database=None, derandomize=True)
    def look(made: Bank) -> None:
        seen.update(entry.kind for entry in made.questions)

    look()
    assert seen == {*KINDS, "group"}
