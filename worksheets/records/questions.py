"""Two runs -> which questions came, went, or have other words, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from worksheets.bank.kinds import Question
from worksheets.messages import tr
from worksheets.records.runs import Run, both
from worksheets.variants.model import Item, Variant

_BESIDE = {
    "id", "section", "topic", "level", "difficulty", "difficulty_from", "maker", "made", "facts",
    "status", "lock",
}  # fmt: skip
"""What stands on no paper and no key."""
_NOTHING = "–"

Places = dict[str, list[tuple[Variant, Item]]]


def question_differences(one: Run, two: Run) -> Iterator[str]:
    """Yield a line for each question that is not in both, and for each wording that changed."""
    old, new = _places(one), _places(two)
    for name in [name for name in old if name not in new]:
        yield tr("Question {name} is gone (was {places}).", name=name, places=_where(old[name]))
    for name in [name for name in new if name not in old]:
        yield tr("Question {name} is new ({places}).", name=name, places=_where(new[name]))
    for name in [name for name in new if name in old]:
        yield from _wordings(name, old[name], new[name])
    yield from _passages(one, two)


def _places(run: Run) -> Places:
    places: Places = {}
    for variant in run.told.variants:
        for item in variant.items():
            places.setdefault(item.question.id, []).append((variant, item))
    return places


def _where(places: list[tuple[Variant, Item]]) -> str:
    return ", ".join(f"{variant.label}:{item.number}" for variant, item in places)


def _wordings(
    name: str, old: list[tuple[Variant, Item]], new: list[tuple[Variant, Item]]
) -> Iterator[str]:
    """Yield what was changed in a question; what is the same in several variants, once."""
    before = {variant.label: item.question for variant, item in old}
    changes: dict[tuple[str, str, str], list[tuple[Variant, Item]]] = {}
    for variant, item in new:
        # A question that this variant did not have is held against its first appearance.
        earlier = before.get(variant.label, old[0][1].question)
        for change in _changes(earlier, item.question):
            changes.setdefault(change, []).append((variant, item))
    for (field, was, now), places in changes.items():
        yield _line(field).format(name=name, field=field, old=was, new=now, places=_where(places))


def _line(field: str) -> str:
    if field == "prompt":
        return tr("Question {name} is worded otherwise: «{old}» → «{new}» ({places}).")
    if field == "options":
        return tr("An option of question {name}: «{old}» → «{new}» ({places}).")
    return tr("Question {name}, {field}: «{old}» → «{new}» ({places}).")


def _changes(old: Question, new: Question) -> Iterator[tuple[str, str, str]]:
    """Yield the bank's name of each field that differs, and what it said and says."""
    before, after = _told(old), _told(new)
    for field in dict.fromkeys((*before, *after)):
        was, now = before.get(field, []), after.get(field, [])
        if was == now:
            continue
        gone = [text for text in was if text not in now]
        come = [text for text in now if text not in was]
        if not gone and not come:
            gone, come = ["; ".join(was)], ["; ".join(now)]
        for pair in zip_longest(gone, come, fillvalue=_NOTHING):
            yield (field, *pair)


def _told(question: Question) -> dict[str, list[str]]:
    """Return what the question says, field by field, as lists of texts."""
    held = question.model_dump(exclude=_BESIDE)
    return {
        name: [str(value).lower()] if isinstance(value, bool) else _texts(value)
        for name, value in held.items()
    }


def _texts(value: Any) -> list[str]:
    if isinstance(value, tuple | list):
        return [" – ".join(_texts(each)) for each in value]
    if isinstance(value, dict):
        return [text for each in value.values() for text in _texts(each)]
    # Which option is right is told as a key; here a bare yes or no would say nothing.
    return [] if value in {None, ""} or isinstance(value, bool) else [str(value)]


def _passages(one: Run, two: Run) -> Iterator[str]:
    """Yield which passages and which headings of sections have other words."""
    changed: dict[str, list[str]] = {}
    for old, new in both(one, two):
        before, after = _passages_in(old), _passages_in(new)
        for name in before.keys() & after.keys():
            if before[name] != after[name]:
                changed.setdefault(name, []).append(new.label)
        if _headings(old) != _headings(new):
            yield tr(
                "Variant {label}: sections have other headings or instructions.", label=new.label
            )
    for name, labels in sorted(changed.items()):
        yield tr(
            "The passage {name} has other words (variants: {labels}).",
            name=name,
            labels=", ".join(labels),
        )


def _passages_in(variant: Variant) -> dict[str, tuple[str, str]]:
    groups = (part.group for section in variant.sections for part in section.parts)
    return {group.id: (group.title, group.passage) for group in groups if group}


def _headings(variant: Variant) -> list[tuple[str, str]]:
    return [(section.title, section.instruction) for section in variant.sections]
