"""Whether every draw of the recipes makes a sound question: `stressed(loaded, draws)`.

Each recipe is drawn so many times, and each question that comes out is held to the checks
on single questions. What the draws are like together gives hints: too few different
questions, a key that hardly ever changes, conditions that refuse nearly all draws.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from worksheets.bank.checks import CHECKS, OF_ONE_QUESTION
from worksheets.bank.disk import Item, Loaded
from worksheets.bank.keys import key_texts
from worksheets.bank.kinds import Open, Question
from worksheets.bank.model import Group
from worksheets.bank.recipes.draw import TRIES, Drawn, Entry, attempts, impossible
from worksheets.bank.recipes.plan import planned
from worksheets.bank.recipes.values import is_name
from worksheets.bank.source import Fault, Path
from worksheets.chance import chance
from worksheets.messages import tr

DRAWS = "draws"
"""The name under which is found what the draws of a recipe are like."""
FEW = 10
"""A recipe that gives fewer different questions is hardly one."""
_ENOUGH_TO_JUDGE = 100
"""So many draws tell what a recipe is like."""
_NEARLY_ALL = 0.9

Found = Iterator[tuple[str, Fault]]
"""Faults, each with the name of the check that found it."""


def stressed(loaded: Loaded, draws: int) -> Found:
    """Yield what is wrong with the recipes of a bank, as far as they could be read."""
    mistaken = [fault.path for fault in loaded.faults]
    for item in loaded.items:
        if _can_be_drawn(item.question, item.path, mistaken):
            yield from _stressed(item.question, item.path, loaded, draws)
    for group, path in loaded.groups:
        if _can_be_drawn(group, path, mistaken):
            yield from _stressed(group, path, loaded, draws)


def _can_be_drawn(entry: Question | Group, path: Path, mistaken: Sequence[Path]) -> bool:
    sound = all(each[: len(path)] != path for each in mistaken)
    return sound and entry.recipe is not None and bool(entry.recipe.values)


def _stressed(entry: Entry, path: Path, loaded: Loaded, draws: int) -> Found:
    assert loaded.bank is not None
    language = loaded.bank.language
    made: list[Drawn[Entry]] = []
    refused = in_a_row = 0
    for found in attempts(entry, language, chance(0, "check", entry.id, "values")):
        if isinstance(found, Drawn):
            made.append(found)
            in_a_row = 0
        else:
            refused, in_a_row = refused + 1, in_a_row + 1
        if in_a_row == TRIES:
            assert isinstance(found, str)
            yield DRAWS, Fault((*path, "values"), impossible(entry.id, found))
            return
        if len(made) == draws:
            break
    yield from _faults_of_draws(made, path, loaded)
    yield from _hint_at_refusals(path, refused, len(made))
    if draws >= _ENOUGH_TO_JUDGE:
        yield from _hint_at_few(entry, path, made, language)
        yield from _hint_at_one_key(path, made)


def _faults_of_draws(made: Sequence[Drawn[Entry]], path: Path, loaded: Loaded) -> Found:
    """Yield the first fault of each kind at each place, with the values that led to it."""
    wanted = {item.path for item in loaded.items}
    seen: set[tuple[str, Path]] = set()
    for drawn in made:
        items = tuple(each for each in _items(drawn.entry, path) if each.path in wanted)
        alone = replace(loaded, bank=None, items=items, groups=())
        for name in OF_ONE_QUESTION:
            for fault in CHECKS[name](alone):
                if (name, fault.path) not in seen:
                    yield name, replace(fault, message=_with_values(fault.message, drawn))
                seen.add((name, fault.path))


def _items(entry: Question | Group, path: Path) -> Iterator[Item]:
    if isinstance(entry, Group):
        for at, question in enumerate(entry.questions):
            yield Item(question, (*path, "questions", at))
    else:
        yield Item(entry, path)


def _with_values(message: str, drawn: Drawn[Entry]) -> str:
    values = ", ".join(f"{name} = {text}" for name, text in drawn.values)
    return tr("{message} (with {values})", message=message, values=values)


def _hint_at_refusals(path: Path, refused: int, made: int) -> Found:
    share = refused / (refused + made)
    if share > _NEARLY_ALL:
        message = tr(
            "{share} % of the draws break a condition or cannot be reckoned: narrow the values",
            share=round(100 * share),
        )
        yield DRAWS, Fault((*path, "values"), message, severe=False)


def _hint_at_few(
    entry: Question | Group, path: Path, made: Sequence[Drawn[Entry]], language: str
) -> Found:
    """Yield a hint where the draws differ too little; another name makes no other question."""
    assert entry.recipe is not None
    plan, _ = planned(entry.recipe, language)
    names = {name for name, spec in plan.drawn if is_name(spec)}
    different = {tuple(text for name, text in drawn.values if name not in names) for drawn in made}
    if len(different) < FEW:
        message = tr("different questions: {number}; draw from more values", number=len(different))
        yield DRAWS, Fault((*path, "values"), message, severe=False)


def _hint_at_one_key(path: Path, made: Sequence[Drawn[Entry]]) -> Found:
    keys: dict[Path, Counter[tuple[str, ...]]] = {}
    for drawn in made:
        for item in _items(drawn.entry, path):
            if not isinstance(item.question, Open) or item.question.answer:
                keys.setdefault(item.path, Counter())[tuple(key_texts(item.question))] += 1
    for place, counts in keys.items():
        if max(counts.values()) >= _NEARLY_ALL * len(made):
            message = tr("the answer is the same in nearly all draws: let it depend on the values")
            yield DRAWS, Fault(place, message, severe=False)
