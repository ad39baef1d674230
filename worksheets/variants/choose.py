"""Bank -> variants: `draw(bank, variants, questions, seed)`.

Every variant has the same kinds and the same points, in the proportions of the bank, and
shares as few questions with the others as the bank allows. All of it depends on ids,
kinds, points, sections and facts alone: a new wording moves nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from worksheets.bank.kinds import Status
from worksheets.bank.model import Bank
from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.variants.arrange import arrange
from worksheets.variants.chance import chance
from worksheets.variants.labels import label
from worksheets.variants.model import Variant
from worksheets.variants.narrow import narrowed
from worksheets.variants.pick import Chosen, Rivals, eased, pick, rivals_of
from worksheets.variants.quotas import Quotas, Supply, possible, quotas_for
from worksheets.variants.units import Stratum, Unit, facts_of, units_of

_PAIRS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Drawn:
    """The variants, and what the teacher should know about them."""

    variants: tuple[Variant, ...]
    notes: tuple[str, ...] = ()


def draw(
    bank: Bank, variants: int, questions: int | None, seed: int, only: Status | None = None
) -> Drawn:
    """Return so many variants of so many questions each; None: all that are not rejected.

    With `only`, questions of that status alone are drawn. Raises InputError where the bank
    cannot give that many, with what would help.
    """
    if only:
        bank = narrowed(bank, only, questions)
    units = units_of(bank)
    wanted = sum(unit.size for unit in units) if questions is None else questions
    _check(bank, units, variants, wanted)
    rivals = rivals_of(units)
    quotas = eased(units, _quotas(units, wanted), rivals)
    picks = _picks(units, quotas, rivals, variants, seed)
    drawn = tuple(
        _variant(bank, [units[at] for at in sorted(chosen)], seed, label(number))
        for number, chosen in enumerate(picks)
    )
    return Drawn(drawn, _notes(drawn))


def _check(bank: Bank, units: Sequence[Unit], variants: int, wanted: int) -> None:
    held = sum(unit.size for unit in units)
    rejected = len(list(bank.all_questions())) - held
    message = ""
    if variants < 1:
        message = tr("ask for at least 1 variant, not {number}", number=variants)
    elif not held:
        message = tr("every question of the bank is rejected: accept some of them")
    elif wanted < 1:
        message = tr("ask for at least 1 question, not {number}", number=wanted)
    elif wanted > held and rejected:
        message = tr(
            "the bank holds {held} questions (and {rejected} rejected ones), {asked} were asked "
            "for: add or accept {missing}, or ask for {held}",
            held=held, rejected=rejected, asked=wanted, missing=wanted - held,
        )  # fmt: skip
    elif wanted > held:
        message = tr(
            "the bank holds {held} questions, {asked} were asked for: add {missing}, or ask for "
            "{held}",
            held=held, asked=wanted, missing=wanted - held,
        )  # fmt: skip
    if message:
        raise InputError(Problem(message))


def _quotas(units: Sequence[Unit], wanted: int) -> Quotas:
    supplies = _supplies(units)
    quotas = quotas_for(supplies, wanted)
    if quotas is None:
        raise InputError(Problem(_impossible(list(supplies.values()), wanted)))
    return quotas


def _supplies(units: Sequence[Unit]) -> dict[Stratum, Supply]:
    counts = Counter(unit.stratum for unit in units)
    sizes = {unit.stratum: unit.size for unit in units}
    return {stratum: Supply(number, sizes[stratum]) for stratum, number in counts.items()}


def _impossible(supplies: Sequence[Supply], wanted: int) -> str:
    numbers = possible(supplies)
    near = [
        max((n for n in numbers if n < wanted), default=0),
        min(n for n in numbers if n > wanted),
    ]
    return tr(
        "the questions of a passage stay together, so that exactly {asked} questions cannot be "
        "drawn: ask for {possible}",
        asked=wanted,
        possible=" / ".join(str(number) for number in near if number),
    )


def _picks(
    units: Sequence[Unit], quotas: Quotas, rivals: Rivals, variants: int, seed: int
) -> list[Chosen]:
    used = [0] * len(units)
    picks = []
    for number in range(variants):
        name = label(number)
        costs = [
            (used[at], chance(seed, name, "draw", unit.id).random())
            for at, unit in enumerate(units)
        ]
        picks.append(pick(units, quotas, rivals, costs))
        for at in picks[-1]:
            used[at] += 1
    return picks


def _variant(bank: Bank, units: Sequence[Unit], seed: int, name: str) -> Variant:
    sections = arrange(bank, units, seed, name)
    return Variant(name, bank.language, bank.title, bank.subject, sections)


def _notes(variants: Sequence[Variant]) -> tuple[str, ...]:
    """Say which questions of a variant give each other away, where the bank is too small."""
    found = [f"{variant.label}: {pairs}" for variant in variants if (pairs := _pairs(variant))]
    if not found:
        return ()
    return (
        tr(
            "The bank has too few different facts: some questions of a variant ask about the "
            "same thing ({where}). Ask for fewer questions, or add some.",
            where="; ".join(found),
        ),
    )


def _pairs(variant: Variant) -> str:
    """Return the numbers of questions on the same fact; those of one passage may be."""
    parts = [part for section in variant.sections for part in section.parts]
    placed = [(at, item) for at, part in enumerate(parts) for item in part.items]
    pairs = [
        f"{one.number}+{other.number}"
        for (here, one), (there, other) in combinations(placed, 2)
        if here != there and not facts_of(one.question).isdisjoint(facts_of(other.question))
    ]
    return ", ".join(pairs[:_PAIRS_SHOWN]) + (" …" if len(pairs) > _PAIRS_SHOWN else "")
