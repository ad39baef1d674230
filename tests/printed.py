"""Shorthand for tests of papers: a bank of every kind, and what stands on a paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from drawn import LanguageCode, bank, choice, group

from worksheets.bank.kinds import (
    Choice,
    Cloze,
    Descriptor,
    Gap,
    Matching,
    Number,
    Open,
    Order,
    Pair,
    Question,
    Short,
    Truth,
)
from worksheets.bank.model import Group
from worksheets.papers import (
    blocks,
)
from worksheets.papers.text import plain, text_of
from worksheets.variants.choose import draw
from worksheets.variants.model import Item, Variant


def variant_of(*entries: Question | Group, language: LanguageCode = "kk") -> Variant:
    (variant,) = draw(bank(*entries, language=language), 1, None, 1).variants
    return variant


def questions_in(parts: Iterable[blocks.Block]) -> Iterator[blocks.Question]:
    for part in parts:
        if isinstance(part, blocks.Question):
            yield part
        if isinstance(part, blocks.Keep):
            yield from questions_in(part.blocks)


def everything(paper: blocks.Paper) -> str:
    """All that can be read in a paper, header, footer and properties too."""
    bands = (paper.header.left, paper.header.right, paper.footer.left, paper.footer.right)
    return "\n".join([paper.title, *map(plain, bands), *text_of(paper)])


def one_of_each(**fields: Any) -> list[Question | Group]:
    """A question of each kind, and a passage with one."""
    pairs = (Pair(left="сол1", right="оң1"), Pair(left="сол2", right="оң2"))
    return [
        choice("idқұпия1", "жауап1", "жауап2", "жауап3", prompt="сұрақ1", points=1, **fields),
        choice(
            "idқұпия2",
            "нұсқа1",
            "нұсқа2",
            "нұсқа3",
            right=[0, 2],
            prompt="сұрақ2",
            points=2,
            **fields,
        ),
        Truth(id="idқұпия3", prompt="сұрақ3", answer=False, points=3, **fields),
        Cloze(
            id="idқұпия4",
            prompt="сұрақ4 ___",
            gaps=(Gap(answer="сөзқұпия", accept=("басқақұпия",)),),
            points=4,
            **fields,
        ),
        Cloze(
            id="idқұпия5",
            prompt="сұрақ5 ___",
            gaps=(Gap(answer="сандық"),),
            word_bank=True,
            extra_words=("жәшік",),
            points=5,
            **fields,
        ),
        Short(id="idқұпия6", prompt="сұрақ6", answers=("қысқақұпия",), points=6, **fields),
        Number(
            id="idқұпия7",
            prompt="сұрақ7",
            answer=Decimal(918273),
            tolerance=Decimal(918273),
            unit="км",
            points=7,
            **fields,
        ),
        Matching(id="idқұпия8", prompt="сұрақ8", pairs=pairs, extra=("оң3",), points=8, **fields),
        Order(id="idқұпия9", prompt="сұрақ9", items=("бір1", "бір2"), points=9, **fields),
        group(
            "idқұпия10",
            Open(
                id="idқұпия11",
                prompt="сұрақ10",
                answer="үлгіқұпия",
                rubric=(Descriptor(text="дескрипторқұпия", points=10),),
                points=10,
                **fields,
            ),
            passage="Мәтін басы.\n\nМәтін соңы.",
            title="Тақырып",
        ),
    ]


def item_of(question: Question, seed: int = 1, language: LanguageCode = "kk") -> Item:
    """The question as the first variant of a bank that holds nothing else prints it."""
    (variant,) = draw(bank(question, language=language), 1, 1, seed).variants
    (item,) = variant.items()
    return item


def printed(item: Item) -> list[str]:
    """The options in the order of the paper."""
    assert isinstance(item.question, Choice)
    return [item.question.options[index].text for index in item.order]
