"""Shorthand for tests that draw from banks, and banks drawn by hypothesis."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from worksheets.bank.emphasis import without_marks
from worksheets.bank.kinds import (
    Choice,
    Cloze,
    Descriptor,
    Gap,
    Matching,
    Number,
    Open,
    Option,
    Order,
    Pair,
    Question,
    Short,
    Truth,
)
from worksheets.bank.model import Bank, Group, Section

LanguageCode = Literal["kk", "ru", "en"]
LANGUAGE_CODES: tuple[LanguageCode, ...] = ("kk", "ru", "en")
Fields = dict[str, SearchStrategy[Any]]


def bank(*entries: Question | Group, language: LanguageCode = "kk", **fields: Any) -> Bank:
    return Bank(title="Бақылау жұмысы", language=language, questions=entries, **fields)


def choice(name: str, *options: str, right: Sequence[int] = (0,), **fields: Any) -> Choice:
    """A choice between the options, or between four of its own; `right` counts from 0."""
    texts = options or tuple(f"{name}-{word}" for word in ("дұрыс", "қате", "теріс", "жалған"))
    made = tuple(Option(text=text, correct=at in right) for at, text in enumerate(texts))
    return Choice(**{"id": name, "prompt": f"{name} неше?", "options": made, **fields})


def truth(name: str, answer: bool = True, **fields: Any) -> Truth:
    return Truth(id=name, prompt=f"{name} осындай.", answer=answer, **fields)


def group(name: str, *questions: Question, **fields: Any) -> Group:
    passage = fields.pop("passage", f"{name} мәтіні.")
    return Group(kind="group", id=name, passage=passage, questions=questions, **fields)


WORDS = st.text("абвгәқңabcABC<>&{}%*\"'«»–- .,?!", min_size=1, max_size=20).filter(
    lambda text: bool(text.strip(" -–.,"))
)
"""Texts without digits: options that are numbers have an order of their own."""


def _printed(text: str) -> str:
    return without_marks(text).strip()


def several(least: int, most: int) -> SearchStrategy[list[str]]:
    """Different texts."""
    return st.lists(WORDS, min_size=least, max_size=most, unique_by=_printed)


SECTIONS = ("", "Тест", "Жазба", "Аталмаған")
"""No section, two that a drawn bank declares, one that it does not."""


def _common(name: str, most_facts: int) -> Fields:
    return {
        "id": st.just(name),
        "prompt": WORDS,
        "points": st.integers(1, 3),
        "level": st.sampled_from(("knowledge", "knowledge", "application", "higher")),
        "section": st.sampled_from(SECTIONS),
        "status": st.sampled_from(("draft", "accepted", "accepted", "rejected")),
        "facts": st.lists(st.sampled_from("abcdefgh"), max_size=most_facts).map(tuple),
    }


@st.composite
def _choices(draw: st.DrawFn, common: Fields) -> Choice:
    texts = draw(several(2, 5))
    right = draw(st.sets(st.integers(0, len(texts) - 1), min_size=1, max_size=len(texts)))
    options = tuple(Option(text=text, correct=at in right) for at, text in enumerate(texts))
    lock = draw(st.sampled_from(("none", "none", "last", "all")))
    return draw(st.builds(Choice, options=st.just(options), lock=st.just(lock), **common))


@st.composite
def _clozes(draw: st.DrawFn, common: Fields) -> Cloze:
    gaps = tuple(Gap(answer=text) for text in draw(several(1, 3)))
    prompt = "".join(f"{draw(WORDS)} ___ " for _ in gaps)
    return draw(
        st.builds(
            Cloze,
            gaps=st.just(gaps),
            word_bank=st.booleans(),
            extra_words=several(0, 2).map(tuple),
            **{**common, "prompt": st.just(prompt)},
        )
    )


def questions(name: str, most_facts: int = 2) -> SearchStrategy[Question]:
    """Any question of any kind."""
    common = _common(name, most_facts)
    pairs = st.tuples(several(2, 4), several(4, 4)).map(
        lambda columns: tuple(
            Pair(left=left, right=right) for left, right in zip(*columns, strict=False)
        )
    )
    number = st.decimals(-1000, 3000, places=1).map(lambda value: abs(value).quantize(Decimal(1)))
    return st.one_of(
        _choices(common),
        st.builds(Truth, answer=st.booleans(), **common),
        _clozes(common),
        st.builds(Short, answers=several(1, 2).map(tuple), lines=st.integers(1, 3), **common),
        st.builds(Number, answer=number, unit=st.sampled_from(("", "км")), **common),
        st.builds(Matching, pairs=pairs, extra=several(0, 2).map(tuple), **common),
        st.builds(Order, items=several(2, 4).map(tuple), **common),
        st.builds(
            Open,
            lines=st.integers(1, 4),
            answer=st.just("") | WORDS,
            rubric=st.lists(st.builds(Descriptor, text=WORDS), max_size=2).map(tuple),
            **common,
        ),
    )


@st.composite
def groups(draw: st.DrawFn, name: str, most_facts: int) -> Group:
    inside = [draw(questions(f"{name}.{at}", most_facts)) for at in range(draw(st.integers(1, 3)))]
    passage = "\n".join(draw(several(1, 3)))
    section = draw(st.sampled_from(SECTIONS))
    return group(name, *inside, passage=passage, section=section, title=draw(st.just("") | WORDS))


@st.composite
def banks(draw: st.DrawFn, most: int = 8, most_facts: int = 2) -> Bank:
    """A bank of all kinds in which at least one question is not rejected."""
    entries = [
        draw(groups(f"g{at}", most_facts) if at % 3 == 1 else questions(f"q{at}", most_facts))
        for at in range(draw(st.integers(1, most)))
    ]
    return bank(
        *entries,
        truth("always"),
        language=draw(st.sampled_from(LANGUAGE_CODES)),
        sections=(Section(name="Жазба"), Section(name="Тест", instruction="Белгілеңіз.")),
    )
