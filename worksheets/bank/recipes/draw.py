"""A recipe of a bank -> a concrete question, the same for the same chance: `drawn(entry, …)`.

A draw is refused, and made again, where it breaks a condition, where something cannot be
reckoned or printed, or where two entries of a question come out the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from random import Random
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from worksheets.bank.columns import columns
from worksheets.bank.faults import faults
from worksheets.bank.kinds import Cloze, Question
from worksheets.bank.model import Group
from worksheets.bank.recipes.exact import FormulaError
from worksheets.bank.recipes.plan import drawn_values, planned, printed_values
from worksheets.bank.recipes.reckon import Values
from worksheets.bank.recipes.texts import filled, is_reckoned, number_of, truth_of
from worksheets.bank.source import Path
from worksheets.bank.wording import same_print
from worksheets.errors import InputError, Problem
from worksheets.messages import tr

TRIES = 200
"""So often is drawn again before a recipe counts as impossible."""

Texts = tuple[tuple[Path, str], ...]
Printed = tuple[tuple[str, str], ...]
Entry = TypeVar("Entry", Question, Group)


@dataclass(frozen=True, slots=True)
class Drawn(Generic[Entry]):
    """A concrete question or group, and what was drawn for it."""

    entry: Entry
    """Without a recipe."""
    values: Printed
    """The name of each value and how it is printed."""


def drawn(entry: Entry, language: str, rng: Random) -> Drawn[Entry]:
    """Return a concrete question, or a group with concrete questions.

    Raises InputError, which names it, where no draw out of `TRIES` fits.
    """
    reason = ""
    for found in islice(attempts(entry, language, rng), TRIES):
        if isinstance(found, Drawn):
            return found
        reason = found
    raise InputError(Problem(impossible(entry.id, reason)))


def impossible(name: str, reason: str) -> str:
    """Say that no draw fits, and why the last one did not."""
    return tr(
        "none of {tries} draws of '{id}' fits; the last one: {reason}. Mend its values or its "
        "conditions",
        id=name,
        tries=TRIES,
        reason=reason,
    )


def attempts(entry: Entry, language: str, rng: Random) -> Iterator[Drawn[Entry] | str]:
    """Yield draw after draw without end: what was drawn, or why a draw was refused."""
    assert entry.recipe is not None
    plan, mistakes = planned(entry.recipe, language)
    data = entry.model_dump(exclude={"recipe": True, "questions": {"__all__": {"recipe"}}})
    texts = texts_of(entry)
    while True:
        try:
            if mistakes:
                raise FormulaError(mistakes[0][1])
            chances = rng.getstate()
            values = drawn_values(plan, language, rng)
            own, others = _by_language(texts, data)
            filled_in = _with_values(data, own, values, language)
            for other, said in others.items():
                # The same chances give the same numbers, and names of the other language.
                again = Random()  # noqa: S311 - fair papers, no secrets
                again.setstate(chances)
                theirs = drawn_values(planned(entry.recipe, other)[0], other, again)
                filled_in = _with_values(filled_in, said, theirs, other)
            made = _valid(entry, filled_in)
            yield Drawn(made, printed_values(plan, values, language))
        except FormulaError as error:
            yield str(error)


def _by_language(texts: Texts, data: Any) -> tuple[Texts, dict[str, Texts]]:
    """Return the texts in the language of the bank, and those of translations by theirs."""
    own: list[tuple[Path, str]] = []
    others: dict[str, Texts] = {}
    for path, text in texts:
        if "translations" in path:
            language = _at(data, path[: path.index("translations") + 2])["language"]
            others[language] = (*others.get(language, ()), (path, text))
        else:
            own.append((path, text))
    return tuple(own), others


def _at(data: Any, path: Path) -> Any:
    for part in path:
        data = data[part]
    return data


def texts_of(entry: Question | Group) -> Texts:
    """Return the texts with formulas of an entry and of the questions inside it."""
    own = entry.recipe.texts if entry.recipe else ()
    if not isinstance(entry, Group):
        return own
    inside = (
        (("questions", at, *path), text)
        for at, question in enumerate(entry.questions)
        for path, text in texts_of(question)
    )
    return (*own, *inside)


def _with_values(data: Any, texts: Texts, values: Values, language: str) -> Any:
    """Return the data of an entry with its texts filled; raises FormulaError."""
    for path, text in texts:
        data = _put(data, path, text, values, language)
    return data


def _put(data: Any, path: Path, text: str, values: Values, language: str) -> Any:
    at, *rest = path
    if rest:
        entry = _put(data[at], tuple(rest), text, values, language)
    elif not is_reckoned(data.get("kind") if isinstance(data, dict) else None, at):
        entry = filled(text, values, language)
    elif data["kind"] == "truth":
        entry = truth_of(text, values, language)
    else:
        entry = number_of(text, values, language)
    if isinstance(data, dict):
        return {**data, at: entry}
    return [entry if index == at else each for index, each in enumerate(data)]


def _valid(entry: Entry, data: Any) -> Entry:
    try:
        made = entry.model_validate(data)
    except ValidationError as error:
        raise FormulaError(faults(error)[0].message) from None
    for question in made.questions if isinstance(made, Group) else (made,):
        for texts in _columns(question):
            _refuse_equal(texts)
    return made


def _columns(question: Question) -> Iterator[Iterable[str]]:
    for column in columns(question):
        yield (text for _, text in column)
    if isinstance(question, Cloze) and question.word_bank:
        yield (*(gap.answer for gap in question.gaps), *question.extra_words)


def _refuse_equal(texts: Iterable[str]) -> None:
    seen: set[str] = set()
    for text in texts:
        if same_print(text) in seen:
            raise FormulaError(tr("two entries come out the same: «{text}»", text=text))
        seen.add(same_print(text))
