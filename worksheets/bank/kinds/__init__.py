"""The kinds of questions: a closed union, one module a kind."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from worksheets.bank.kinds.choice import Choice, Option
from worksheets.bank.kinds.common import (
    Common,
    DifficultyInputs,
    Evidence,
    LanguageCode,
    Level,
    Picture,
    Recipe,
    Status,
    TextGap,
    TextPair,
    TextSection,
    Translation,
    Value,
)
from worksheets.bank.kinds.gap import GAP, Cloze, Gap
from worksheets.bank.kinds.matching import Matching, Pair
from worksheets.bank.kinds.number import Number
from worksheets.bank.kinds.open import Descriptor, Open
from worksheets.bank.kinds.order import Order
from worksheets.bank.kinds.short import Short
from worksheets.bank.kinds.truth import Truth

Question = Choice | Truth | Cloze | Short | Number | Matching | Order | Open
"""Any question. A `match` over it ends in `assert_never`."""

KINDS = ("choice", "truth", "gap", "short", "number", "matching", "order", "open")
"""The kinds as a bank names them, in the order in which a paper shows them."""

AnyQuestion = Annotated[Question, Field(discriminator="kind")]

__all__ = [
    "GAP",
    "KINDS",
    "AnyQuestion",
    "Choice",
    "Cloze",
    "Common",
    "Descriptor",
    "DifficultyInputs",
    "Evidence",
    "Gap",
    "LanguageCode",
    "Level",
    "Matching",
    "Number",
    "Open",
    "Option",
    "Order",
    "Pair",
    "Picture",
    "Question",
    "Recipe",
    "Short",
    "Status",
    "TextGap",
    "TextPair",
    "TextSection",
    "Translation",
    "Truth",
    "Value",
]
