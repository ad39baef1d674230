"""Which fields stand where in a bank file, and which of them a misspelt one was meant to be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import get_args

from pydantic import BaseModel

from worksheets.bank.kinds import (
    Descriptor,
    Evidence,
    Gap,
    Option,
    Pair,
    Picture,
    Question,
    Translation,
)
from worksheets.bank.model import Bank, Group, Section

_QUESTIONS: tuple[type[BaseModel], ...] = get_args(Question)
_BY_KIND: Mapping[str, type[BaseModel]] = {
    **{model.model_fields["kind"].default: model for model in _QUESTIONS},
    "group": Group,
}
_BY_FIELD: Mapping[str, type[BaseModel]] = {
    "sections": Section,
    "options": Option,
    "gaps": Gap,
    "pairs": Pair,
    "rubric": Descriptor,
    "evidence": Evidence,
    "picture": Picture,
    "translations": Translation,
}
_MODELS: tuple[type[BaseModel], ...] = (Bank, *_BY_KIND.values(), *_BY_FIELD.values())
UNWRITTEN = ("recipe", "data")
"""Fields that a bank file writes otherwise, or not at all."""
RECIPE_FIELDS = ("values", "where")
"""How a bank file writes a recipe."""


def fields_of(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the names of the fields that a bank file can have there."""
    names = tuple(name for name in model.model_fields if name not in UNWRITTEN)
    return (*names, *RECIPE_FIELDS) if "recipe" in model.model_fields else names


FIELDS = frozenset(name for model in _MODELS for name in fields_of(model))
"""The names of all fields that a bank file can have."""


def model_at(loc: Iterable[str | int]) -> type[BaseModel]:
    """Return what stands at pydantic's `loc`, which names kinds as well as fields."""
    model: type[BaseModel] = Bank
    for part in loc:
        model = _BY_KIND.get(str(part)) or _BY_FIELD.get(str(part)) or model
    return model


def did_you_mean(given: str, known: Iterable[str]) -> str:
    """Return the known word that `given` was probably meant to be, or nothing."""
    by_folded = {word.casefold(): word for word in known}
    close = get_close_matches(given.casefold(), by_folded, n=1)
    return by_folded[close[0]] if close else ""
