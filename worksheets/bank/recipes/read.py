"""Recipes in the data of a bank file -> what the model takes, and then a sample of each.

`with_recipes` takes `values` and `where` out of the data and finds what is wrong with them
and with the formulas of the texts; nothing is drawn. `with_samples` draws one question from
each recipe of the bank, so that whoever knows nothing of recipes sees sound questions.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from worksheets.bank.fields import RECIPE_FIELDS, fields_of, model_at
from worksheets.bank.kinds import Question, Recipe
from worksheets.bank.model import Bank, Group
from worksheets.bank.recipes.draw import TRIES, Drawn, Entry, Texts, attempts
from worksheets.bank.recipes.exact import FormulaError
from worksheets.bank.recipes.plan import planned
from worksheets.bank.recipes.texts import (
    FIXED,
    formulas,
    has_formula,
    has_loose_braces,
    is_one_formula,
    is_reckoned,
)
from worksheets.bank.source import Fault, Path
from worksheets.bank.strings import strings
from worksheets.chance import chance
from worksheets.languages import LANGUAGES
from worksheets.messages import tr


def with_recipes(data: dict[str, Any]) -> tuple[dict[str, Any], list[Fault]]:
    """Return the data of a bank with a `recipe` in place of `values` and `where`, and faults."""
    entries = data.get("questions")
    if not isinstance(entries, list) or not any(map(_concerned, entries)):
        return data, []
    language = str(data.get("language"))
    language = language if language in LANGUAGES else "kk"
    found: list[Fault] = []
    read = [_read(e, ("questions", at), language, found) for at, e in enumerate(entries)]
    return {**data, "questions": read}, found


def with_samples(bank: Bank) -> Bank:
    """Return the bank with a sample in place of the formulas of each recipe, where one fits."""
    if not any(map(_has_recipe, bank.questions)):
        return bank
    entries = tuple(_with_samples_in(entry, bank.language) for entry in bank.questions)
    return bank.model_copy(update={"questions": entries})


def _concerned(entry: Any) -> bool:
    if not isinstance(entry, dict):
        return False
    inside = entry.get("questions")
    own = "values" in entry or "where" in entry or "recipe" in entry
    return own or (isinstance(inside, list) and any(map(_concerned, inside)))


def _read(entry: Any, path: Path, language: str, found: list[Fault]) -> Any:
    if not isinstance(entry, dict):
        return entry
    if "recipe" in entry:
        found.append(_no_such_field(entry, path))
        entry = {key: value for key, value in entry.items() if key != "recipe"}
    if "values" in entry or "where" in entry:
        return _with_recipe(entry, path, language, found)
    inside = entry.get("questions")
    if not isinstance(inside, list):
        return entry
    read = [_read(e, (*path, "questions", at), language, found) for at, e in enumerate(inside)]
    return {**entry, "questions": read}


def _no_such_field(entry: dict[str, Any], path: Path) -> Fault:
    fields = ", ".join(fields_of(model_at([str(entry.get("kind"))])))
    message = tr(
        "unknown field '{given}': the fields here are {fields}", given="recipe", fields=fields
    )
    return Fault(path, message, key="recipe")


def _with_recipe(
    entry: dict[str, Any], path: Path, language: str, found: list[Fault]
) -> dict[str, Any]:
    values = tuple(_values(entry, path, found))
    where = tuple(_where(entry, path, found))
    rest = _without_inner_values(_bare(entry), path, found)
    texts = tuple((place, text) for place, text in strings(rest) if has_formula(text))
    recipe = Recipe(values=values, where=where)
    mistakes = [*planned(recipe, language)[1], *_text_mistakes(rest, dict(values))]
    found += [Fault((*path, *place), message) for place, message in mistakes]
    return _attached(rest, recipe, texts)


def _bare(entry: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entry.items() if key not in RECIPE_FIELDS}


def _values(entry: dict[str, Any], path: Path, found: list[Fault]) -> Iterator[tuple[str, str]]:
    values = entry.get("values")
    if not isinstance(values, dict) or not values:
        message = tr("each value stands on a line of its own, like «price: 200 .. 900»")
        found.append(Fault((*path, "values"), message))
        return
    for name, text in values.items():
        if isinstance(text, str) and text:
            yield name, text
        else:
            message = tr("should be a range, a choice or a formula on one line, like 2 .. 9")
            found.append(Fault((*path, "values", name), message))


def _where(entry: dict[str, Any], path: Path, found: list[Fault]) -> Iterator[str]:
    where = entry.get("where", [])
    for at, text in enumerate(where if isinstance(where, list) else [where]):
        if isinstance(text, str) and text:
            yield text
        else:
            message = tr("should be a condition on one line, like a > b")
            found.append(Fault((*path, "where", at), message))


def _without_inner_values(entry: dict[str, Any], path: Path, found: list[Fault]) -> dict[str, Any]:
    """Refuse values of a question in a group that draws for all of its questions."""
    inside = entry.get("questions")
    if not isinstance(inside, list):
        return entry
    for at, question in enumerate(inside):
        if isinstance(question, dict) and not question.keys().isdisjoint(RECIPE_FIELDS):
            message = tr("the group has values: write those of its questions beside them")
            found.append(Fault((*path, "questions", at), message))
    bare = [_bare(each) if isinstance(each, dict) else each for each in inside]
    return {**entry, "questions": bare}


def _text_mistakes(entry: dict[str, Any], known: dict[str, str]) -> Iterator[tuple[Path, str]]:
    for path, text in strings(entry):
        if has_loose_braces(text):
            yield path, tr("the braces do not pair: a formula has two before and two after it")
        if not has_formula(text):
            continue
        if not FIXED.isdisjoint(path):
            yield path, tr("is the same in every draw: no formula can stand here")
        elif is_reckoned(_owner(entry, path).get("kind"), path[-1]) and not is_one_formula(text):
            yield path, tr("should be one formula and nothing else")
        else:
            try:
                list(formulas(text, known))
            except FormulaError as error:
                yield path, str(error)


def _owner(entry: Any, path: Path) -> dict[str, Any]:
    """Return the record that the text at `path` stands in; an empty one for a list."""
    for part in path[:-1]:
        entry = entry[part]
    return entry if isinstance(entry, dict) else {}


def _attached(entry: dict[str, Any], recipe: Recipe, texts: Texts) -> dict[str, Any]:
    """Return the entry with its recipe, and with the texts of each question at the question."""
    own = tuple((path, text) for path, text in texts if path[0] != "questions")
    attached = _without_formulas(entry)
    attached["recipe"] = Recipe(values=recipe.values, where=recipe.where, texts=own)
    inside = entry.get("questions")
    if isinstance(inside, list):
        attached["questions"] = [
            _attached(question, Recipe(), _texts_of(at, texts))
            if isinstance(question, dict)
            else question
            for at, question in enumerate(inside)
        ]
    return attached


def _texts_of(question: int, texts: Texts) -> Texts:
    """Return those of the texts that stand in a question of the group."""
    return tuple((path[2:], text) for path, text in texts if path[:2] == ("questions", question))


def _without_formulas(entry: dict[str, Any]) -> dict[str, Any]:
    """Return the question with something valid where a number or truth value is to come."""
    kind = entry.get("kind")
    return {
        key: ("0" if kind == "number" else True)
        if is_reckoned(kind, key) and isinstance(value, str) and has_formula(value)
        else value
        for key, value in entry.items()
    }


def _has_recipe(entry: Question | Group) -> bool:
    inside = isinstance(entry, Group) and any(map(_has_recipe, entry.questions))
    return entry.recipe is not None or inside


def _with_samples_in(entry: Question | Group, language: str) -> Question | Group:
    if not isinstance(entry, Group):
        return _sampled(entry, language) if entry.recipe else entry
    if entry.recipe:
        return _sampled(entry, language)
    inside = tuple(_with_samples_in(question, language) for question in entry.questions)
    return entry.model_copy(update={"questions": inside})


def _sampled(entry: Entry, language: str) -> Entry:
    tries = islice(attempts(entry, language, chance(0, "sample", entry.id, "values")), TRIES)
    found = next((each.entry for each in tries if isinstance(each, Drawn)), None)
    return entry if found is None else _with_recipes_of(entry, found)


def _with_recipes_of(entry: Entry, made: Entry) -> Entry:
    kept: dict[str, Any] = {"recipe": entry.recipe}
    if isinstance(entry, Group) and isinstance(made, Group):
        pairs = zip(entry.questions, made.questions, strict=True)
        kept["questions"] = tuple(_with_recipes_of(old, new) for old, new in pairs)
    return made.model_copy(update=kept)
