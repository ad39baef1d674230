"""Two runs -> what differs on the papers of each variant: places, options, keys, points."""

from __future__ import annotations

from collections.abc import Iterator

from worksheets.messages import tr
from worksheets.records.runs import Run, both
from worksheets.variants.errata import points_of, total_points
from worksheets.variants.model import Item, Variant


def order_differences(one: Run, two: Run) -> Iterator[str]:
    """Yield at most one line a variant for each sort of difference."""
    for old, new in both(one, two):
        yield from _questions(old, new)
        yield from _moved(old, new)
        yield from _options(old, new)
        yield from _keys(one, two, old, new)
        yield from _points(one, two, old, new)


def _by_id(variant: Variant) -> dict[str, Item]:
    return {item.question.id: item for item in variant.items()}


def _questions(old: Variant, new: Variant) -> Iterator[str]:
    before, after = _by_id(old), _by_id(new)
    if gone := [item for name, item in before.items() if name not in after]:
        yield tr("Variant {label}, gone: {items}.", label=old.label, items=_named(gone))
    if come := [item for name, item in after.items() if name not in before]:
        yield tr("Variant {label}, new: {items}.", label=new.label, items=_named(come))


def _named(items: list[Item]) -> str:
    return ", ".join(f"{item.number} ({item.question.id})" for item in items)


def _shared(old: Variant, new: Variant) -> list[tuple[Item, Item]]:
    before = _by_id(old)
    return [(before[name], item) for name, item in _by_id(new).items() if name in before]


def _moved(old: Variant, new: Variant) -> Iterator[str]:
    moves = [
        f"{before.number} → {after.number}"
        for before, after in _shared(old, new)
        if before.number != after.number
    ]
    if moves:
        yield tr("Variant {label}, moved: {moves}.", label=new.label, moves=", ".join(moves))


def _options(old: Variant, new: Variant) -> Iterator[str]:
    numbers = [
        str(after.number) for before, after in _shared(old, new) if before.order != after.order
    ]
    if numbers:
        yield tr(
            "Variant {label}, options in another order: {numbers}.",
            label=new.label,
            numbers=", ".join(numbers),
        )


def _keys(one: Run, two: Run, old: Variant, new: Variant) -> Iterator[str]:
    """Yield where the key says something else at a number, whatever question stands there."""
    before = {item.number: one.key_of(item) for item in old.items()}
    after = {item.number: two.key_of(item) for item in new.items()}
    changes = [
        f"{number}: {before[number]} → {key}"
        for number, key in after.items()
        if before.get(number, key) != key
    ]
    if changes:
        yield tr("Variant {label}, key: {changes}.", label=new.label, changes="; ".join(changes))


def _points(one: Run, two: Run, old: Variant, new: Variant) -> Iterator[str]:
    before = {item.number: points_of(item, one.told.errata) for item in old.items()}
    after = {item.number: points_of(item, two.told.errata) for item in new.items()}
    changes = [
        f"{number}: {before[number]} → {points}"
        for number, points in after.items()
        if before.get(number, points) != points
    ]
    if changes:
        yield tr("Variant {label}, points: {changes}.", label=new.label, changes="; ".join(changes))
    totals = total_points(old, one.told.errata), total_points(new, two.told.errata)
    if totals[0] != totals[1]:
        yield tr(
            "Variant {label}, total: {old} → {new}.", label=new.label, old=totals[0], new=totals[1]
        )
