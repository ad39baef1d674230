"""Bank -> variants: `draw(bank, variants, questions, seed)`.

Every variant has the same kinds, points, levels and topics, in the proportions of the bank
or as a blueprint says, is as difficult as the others, and shares as few questions with its
neighbours as the bank allows. All of it depends on ids, kinds, points, topics, difficulties,
sections and facts alone: a new wording moves nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from worksheets.bank.kinds import Status
from worksheets.bank.model import Bank
from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.variants import notes
from worksheets.variants.arrange import arrange
from worksheets.variants.blueprint import ANY, Blueprint, Repeats, plain
from worksheets.variants.draws import Draws, Kept, class_draws, reserve_draws
from worksheets.variants.labels import label
from worksheets.variants.model import Variant
from worksheets.variants.narrow import narrowed
from worksheets.variants.pick import Chosen
from worksheets.variants.positions import position
from worksheets.variants.units import Unit, units_of

RESERVE = "R"
"""R1, R2 …: a label with a number is no pupil's in the class, whose labels are letters alone."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The variants, and what the teacher should know about them."""

    variants: tuple[Variant, ...]
    """Those of the class, then those in reserve."""
    notes: tuple[str, ...] = ()


def draw(
    bank: Bank,
    variants: int,
    questions: int | None,
    seed: int,
    only: Status | None = None,
    *,
    blueprint: Blueprint | None = None,
    repeats: Repeats | None = None,
    reserve: int = 0,
) -> Drawn:
    """Return so many variants of so many questions each; None: all that are not rejected.

    With `only`, questions of that status alone are drawn; with a blueprint, what it asks for
    in place of a number. `repeats` goes before what the blueprint says of it. `reserve` more
    variants are drawn from what the others leave. Raises InputError where the bank cannot
    give all that, with what would help.
    """
    if only:
        bank = narrowed(bank, only, questions)
    units = units_of(bank)
    if blueprint is None or blueprint.slots[0].kind == ANY:
        wanted = blueprint.questions if blueprint else questions
        wanted = sum(unit.size for unit in units) if wanted is None else wanted
        _check(bank, units, variants, wanted)
        blueprint = blueprint or plain(wanted)
    elif variants < 1:
        raise InputError(Problem(_no_variant(variants)))
    blueprint = replace(blueprint, repeats=blueprint.repeats if repeats is None else repeats)
    draws = class_draws(units, blueprint, [label(at) for at in range(variants)], seed)
    names = [f"{RESERVE}{at}" for at in range(1, reserve + 1)]
    kept = reserve_draws(draws, names, seed)
    forms = [*draws.forms, *(each.form for each in kept)]
    made = tuple(_variants(bank, draws, forms, [*draws.labels, *names], seed))
    return Drawn(made, tuple(_notes(draws, made, kept)))


def _no_variant(number: int) -> str:
    return tr("ask for at least 1 variant, not {number}", number=number)


def _check(bank: Bank, units: Sequence[Unit], variants: int, wanted: int) -> None:
    held = sum(unit.size for unit in units)
    rejected = len(list(bank.all_questions())) - held
    message = ""
    if variants < 1:
        message = _no_variant(variants)
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


def _variants(
    bank: Bank, draws: Draws, forms: Sequence[Chosen], labels: Sequence[str], seed: int
) -> Iterator[Variant]:
    stood: dict[str, set[int]] = {}
    for name, form in zip(labels, forms, strict=True):
        always = {each: next(iter(at)) for each, at in stood.items() if len(at) == 1}
        sections = arrange(bank, draws.lot.units, form, draws.blueprint, seed, name, always)
        title = draws.blueprint.title or bank.title
        variant = Variant(name, bank.language, title, bank.subject, sections)
        for item in variant.items():
            at = position(item.question, item.order)
            if at is not None:
                stood.setdefault(item.question.id, set()).add(at)
        yield variant


def _notes(draws: Draws, variants: Sequence[Variant], kept: Sequence[Kept]) -> Iterator[str]:
    in_class, reserve = variants[: len(draws.forms)], variants[len(draws.forms) :]
    yield from notes.clashes(variants)
    if draws.blueprint.repeats != "all" and not draws.takes_all:
        shared = [[draws.lot.shared(one, other) for other in draws.forms] for one in draws.forms]
        yield from notes.alike(in_class, shared)
    for variant, each in zip(reserve, kept, strict=True):
        if each.shared:
            yield notes.kept_back(variant, each.shared, proved=each.shared == each.least)
    yield from notes.kept_options(variants)
