"""What a teacher points at on a printed paper: «A:17», the letter B, or the id of a question.

In: her words and the variants of a run. Out: variants, items, options. Letters that look alike
in Latin and Cyrillic are taken for each other where only one of them can be meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from worksheets.bank.fields import did_you_mean
from worksheets.bank.kinds import Question
from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.papers.errata import standing
from worksheets.variants.labels import label
from worksheets.variants.model import Item, Variant

_TWINS = str.maketrans("АВЕКМНОРСТХҮІ", "ABEKMHOPCTXYI")
"""Capital letters of the Cyrillic alphabet that look like Latin ones."""


@dataclass(frozen=True, slots=True)
class Place:
    """A question that was pointed at."""

    named: str
    """As the teacher named it."""
    item: Item
    """On the paper that she holds, or on the first that has the question."""
    variant: Variant
    on_paper: bool
    """She named a paper and a number, and reads letters from it."""

    @property
    def question(self) -> Question:
        """The question that stands there."""
        return self.item.question


def folded(text: str) -> str:
    """Return a label or letter in capitals, with Latin letters for those that look like them."""
    return text.strip().upper().translate(_TWINS)


def alike(text: str, known: Sequence[str]) -> str | None:
    """Return the label or letter among `known` that the text means."""
    exact = next((each for each in known if each == text.strip()), None)
    return exact or next((each for each in known if folded(each) == folded(text)), None)


def variant_called(variants: Sequence[Variant], name: str, option: str) -> Variant:
    """Return the variant with that label; raises InputError, naming the option."""
    labels = [variant.label for variant in variants]
    found = alike(name, labels)
    if found is None:
        message = tr(
            "{option}: there is no variant {name}. Choose from: {known}.",
            option=option,
            name=name,
            known=", ".join(labels),
        )
        raise InputError(Problem(message))
    return variants[labels.index(found)]


def place_of(variants: Sequence[Variant], named: str) -> Place:
    """Return the question of that id, or the one at that variant and number.

    Raises InputError where there is none.
    """
    for variant, item in standing(variants, named):
        return Place(named, item, variant, on_paper=False)
    name, colon, number = named.rpartition(":")
    if colon and number.strip().isdecimal():
        return _at(variant_called(variants, name, "--question"), int(number), named)
    ids = {item.question.id for variant in variants for item in variant.items()}
    meant = did_you_mean(named, sorted(ids))
    message = (
        tr("--question: no paper has a question {name}. Did you mean {meant}?", name=named,
           meant=meant)
        if meant
        else tr("--question: no paper has a question {name}. Say its variant and number, as in "
                "A:17, or its id, which stands in key.csv.", name=named)
    )  # fmt: skip
    raise InputError(Problem(message))


def _at(variant: Variant, number: int, named: str) -> Place:
    items = list(variant.items())
    item = next((item for item in items if item.number == number), None)
    if item is None:
        message = tr(
            "--question: variant {label} has questions 1 to {last}, not {number}.",
            label=variant.label,
            last=items[-1].number,
            number=number,
        )
        raise InputError(Problem(message))
    return Place(named, item, variant, on_paper=True)


def letters_of(item: Item, letters: str) -> list[str]:
    """Return the letters that stand before the options of an item."""
    return [label(at, letters) for at in range(len(item.order))]
