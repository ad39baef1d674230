"""What a bank lacks for a blueprint, in plain words: `shortage(units, wish)`.

Units are made up until the variants could be drawn without any luck, then those that are not
needed are taken away again. Adding such questions to the bank makes the run succeed; that
fewer would not do is claimed only where a solver has proved it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from worksheets.bank.fields import did_you_mean
from worksheets.bank.kinds import KINDS, Question
from worksheets.bank.model import Group
from worksheets.errors import Problem
from worksheets.messages import tr
from worksheets.variants.blueprint import Slot, Wish
from worksheets.variants.forms import parted
from worksheets.variants.lots import Lot, lot_of
from worksheets.variants.model import has_several
from worksheets.variants.quotas import Missing
from worksheets.variants.slots import in_slots
from worksheets.variants.solver import least_additions
from worksheets.variants.units import GROUP, Stratum, Unit, unit_of

_TAKEN_AWAY = 60
"""Up to so many made-up units it is tried to do without each."""
_ROUNDS = 60
"""So often more units are made up; where that does not help, nothing does."""


def shortage(units: Sequence[Unit], wish: Wish) -> list[Problem]:
    """Return what is missing, a problem for each row of the blueprint.

    Nothing, where nothing is missing or where no additions help: passages or points may rule
    every choice out.
    """
    added = additions(units, wish)
    if not added:
        return []
    looser = None if wish.limit is None else additions(units, replace(wish, limit=wish.limit + 1))
    proof = _proof(len(added), least_additions(units, added, wish))
    rows = _by_slot(added)
    return [
        wish.blueprint.problem(
            _unheard_of(units, wish.blueprint.slots[slot])
            + _sentence(wish, lacking, looser, slot)
            + (proof if slot == max(rows) else ""),
            wish.blueprint.slots[slot].line,
        )
        for slot, lacking in sorted(rows.items())
    ]


def _unheard_of(units: Sequence[Unit], slot: Slot) -> str:
    """Return what a topic or an objective was probably meant to be that no question has."""
    questions = [question for unit in units for question in unit.questions]
    for name, given, known in (
        ("topic", slot.topic, {question.topic for question in questions}),
        ("objective", slot.objective, {question.objective for question in questions}),
    ):
        if given not in known | {""} and (meant := did_you_mean(given, sorted(known - {""}))):
            return tr(
                "no question has '{name}: {given}': did you mean '{meant}'? Otherwise: ",
                name=name, given=given, meant=meant,
            )  # fmt: skip
    return ""


def _sentence(wish: Wish, lacking: Sequence[Unit], looser: list[Unit] | None, slot: int) -> str:
    parts = [_needs(wish, _listed(lacking))]
    if looser is not None and wish.limit is not None:
        fewer = _by_slot(looser).get(slot, [])
        word = "repeats:" if wish.blueprint.file else "--max-shared"
        word = f"{word} {wish.limit + 1}"
        if 0 < len(fewer) < len(lacking):
            parts.append(tr("with «{word}»: {more}", word=word, more=_listed(fewer)))
        elif not fewer:
            parts.append(tr("with «{word}»: nothing", word=word))
    return "; ".join(parts)


def _needs(wish: Wish, more: str) -> str:
    if wish.limit is None:
        return tr("too few questions; enough would be, on facts of their own: {more}", more=more)
    if wish.limit == 0:
        return tr(
            "too few questions for {variants} variants without repeats; enough would be, on facts "
            "of their own: {more}",
            variants=wish.variants, more=more,
        )  # fmt: skip
    return tr(
        "too few questions for {variants} variants of which no two share more than {limit}; enough "
        "would be, on facts of their own: {more}",
        variants=wish.variants, limit=wish.limit, more=more,
    )  # fmt: skip


def _proof(enough: int, least: int | None) -> str:
    """Return what is known of fewer additions, all rows together."""
    if not least:
        return ""
    if least == enough:
        return " " + tr("(fewer will not do, as a solver has proved)")
    return " " + tr(
        "(a solver has proved that no fewer than {number} will do, all rows together)", number=least
    )


def _listed(units: Sequence[Unit]) -> str:
    """Return «3 (kind: choice, level: application, points: 1) + 1 (…)»."""
    counts = Counter(map(_described, units))
    return " + ".join(f"{number} ({text})" for text, number in counts.items())


def _described(unit: Unit) -> str:
    """Return what a question has to be like, in the words of the bank file."""
    if unit.group:
        if unit.group.id:
            return tr("a passage like '{id}'", id=unit.group.id)
        return tr("kind: group, questions in it: {number}", number=unit.size)
    (question,) = unit.questions
    fields = {
        "section": unit.stratum.section,
        "kind": question.kind,
        "topic": question.topic,
        "level": question.level,
        "objective": question.objective,
        "points": question.points,
        "correct": 2 if has_several(question) else "",
    }
    return ", ".join(f"{name}: {value}" for name, value in fields.items() if value != "")


def additions(units: Sequence[Unit], wish: Wish) -> list[Unit] | None:
    """Return units that would make the blueprint possible; None where none would."""
    ways = (_added(units, wish, copies) for copies in wish.ways)
    return min((way for way in ways if way is not None), key=len, default=None)


def _added(units: Sequence[Unit], wish: Wish, copies: int) -> list[Unit] | None:
    added: list[Unit] = []
    for _ in range(_ROUNDS):
        lacking = _lacking([*units, *added], wish, copies)
        if lacking is None:
            return None
        if not lacking:
            return _needed(units, added, wish, copies)
        for stratum, number in sorted(lacking.items()):
            model = _model([*units, *added], stratum, wish.blueprint.slots[stratum.slot])
            added += [_made_up(model, stratum, len(added) + at) for at in range(number)]
    return None


def _needed(units: Sequence[Unit], added: list[Unit], wish: Wish, copies: int) -> list[Unit]:
    """Return the units without which it cannot be done."""
    if len(added) > _TAKEN_AWAY:
        return added
    for unit in list(added):
        without = [each for each in added if each is not unit]
        if _lacking([*units, *without], wish, copies) == Missing():
            added = without
    return added


def _lacking(units: Sequence[Unit], wish: Wish, copies: int) -> Missing | None:
    """Return what is seen to be missing; None where quotas cannot be had at all."""
    placed = in_slots(units, wish.blueprint, wish.variants)
    if empty := _empty(placed, wish):
        return empty
    lot = lot_of(placed, wish.blueprint, copies)
    if not isinstance(lot, Lot):
        return lot
    return parted(lot, wish.variants, wish.limit)[1] if wish.limit is not None else Missing()


def _empty(placed: Sequence[Unit], wish: Wish) -> Missing:
    """Return what slots lack that have nothing to choose from, but fixed questions at most."""
    open_, fixed = set[int](), Counter[int]()
    for unit in placed:
        if unit.stratum.pinned:
            fixed[unit.stratum.slot] += unit.size
        else:
            open_.add(unit.stratum.slot)
    found = Missing()
    for at, slot in enumerate(wish.blueprint.slots):
        wanted = slot.questions - fixed[at]
        if wanted and at not in open_:
            units = 1 if slot.kind == GROUP else wanted
            stratum = _plainest(slot, wanted).stratum._replace(slot=at)
            found[stratum] = units * (1 if slot.same else wish.copies)
    return found


def _model(units: Sequence[Unit], stratum: Stratum, slot: Slot) -> Unit:
    """Return a unit of the stratum that the slot takes."""
    found = (
        unit
        for unit in units
        if (unit.stratum.form, unit.stratum.worth, unit.stratum.topics) == stratum[3:]
        and slot.takes(unit)
    )
    size = int(stratum.worth.partition("×")[0]) if stratum.form == GROUP else 1
    return next(found, None) or _plainest(slot, size)


def _plainest(slot: Slot, questions: int) -> Unit:
    """Return a unit that just fits a slot; a passage has so many questions."""
    if slot.kind == GROUP:
        group = Group.model_construct(id="", kind="group", section="")
        return unit_of((_question(slot),) * questions, group)
    return unit_of((_question(slot),))


def _question(slot: Slot) -> Question:
    """Return a question that fits a slot; nobody will print it."""
    kind = slot.kind if slot.kind in KINDS else "choice"
    classes = {model.model_fields["kind"].default: model for model in get_args(Question)}
    made: Question = classes[kind].model_construct(
        kind=kind,
        points=slot.points or 1,
        topic=slot.topic,
        level=slot.level or "knowledge",
        objective=slot.objective,
        options=(),
    )
    return made


def _made_up(model: Unit, stratum: Stratum, number: int) -> Unit:
    stratum = model.stratum._replace(slot=stratum.slot, section=stratum.section)
    name = f"made up {number}"
    return replace(model, id=name, stratum=stratum, facts=frozenset(), rated=False)


def _by_slot(added: Sequence[Unit]) -> dict[int, list[Unit]]:
    found: defaultdict[int, list[Unit]] = defaultdict(list)
    for unit in added:
        found[unit.stratum.slot].append(unit)
    return dict(found)
