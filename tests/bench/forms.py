"""How fast and how equal forms are drawn, beside a plain random draw and an exact solver.

make bench. The second table needs the extra `solver`.
"""

from __future__ import annotations

import random
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from itertools import combinations, pairwise
from pathlib import Path
from statistics import fmean, pstdev
from typing import Any

from worksheets.bank.kinds import Choice, Option, Question
from worksheets.bank.model import Bank
from worksheets.makers import make_bank
from worksheets.texts import read_document
from worksheets.variants.blueprint import plain
from worksheets.variants.choose import draw
from worksheets.variants.draws import class_draws, reserve_draws
from worksheets.variants.lots import Lot
from worksheets.variants.pick import Chosen
from worksheets.variants.units import Unit, difficulty_of, units_of

BANKS = Path(__file__).parent.parent.parent / "banks"
SIZES = ((500, 20, 40), (200, 8, 40), (160, 4, 40), (100, 4, 25), (60, 4, 15))
SEEDS = 5


def bank(size: int, seed: int) -> Bank:
    """Return a bank of ten topics, two levels, two worths; one question in three has a rival."""
    rng = random.Random(seed)
    options = tuple(Option(text=text, correct=text == "a") for text in "abcd")
    questions = tuple(
        Choice(
            id=f"q{at}",
            prompt="?",
            options=options,
            topic=f"t{at % 10}",
            level=("knowledge", "application")[at % 3 == 0],
            points=1 + (at % 4 == 0),
            difficulty=round(rng.random(), 2),
            facts=(f"f{rng.randrange(size // 2)}",) if rng.random() < 1 / 3 else (),
        )
        for at in range(size)
    )
    return Bank(title="bench", language="en", questions=questions)


def quality(forms: Sequence[Sequence[Question]]) -> list[str]:
    """Return the figures of a row: overlaps, difficulty, points and clashes."""
    held = [{question.id for question in form} for form in forms]
    means = [fmean(map(difficulty_of, form)) for form in forms]
    spreads = [pstdev(map(difficulty_of, form)) for form in forms]
    points = {sum(question.points for question in form) for form in forms}
    clashes = sum(
        number - 1
        for form in forms
        for number in Counter(fact for question in form for fact in question.facts).values()
    )
    return [
        str(max(len(one & other) for one, other in pairwise(held))),
        str(max(len(one & other) for one, other in combinations(held, 2))),
        f"{(max(means) - min(means)) / fmean(means):.2%}",
        f"{(max(spreads) - min(spreads)) / fmean(spreads):.1%}",
        str(max(points) - min(points)),
        str(clashes),
    ]


def against_chance() -> None:
    """Print our draw and a plain random one, a line each, for every size."""
    heads = ("neighbours", "any two", "mean", "spread", "points", "clashes")
    print(f"{'':28}{'ms':>7}" + "".join(f"{head:>12}" for head in heads))
    for size, variants, wanted in SIZES:
        made = bank(size, 1)
        start = time.process_time()
        drawn = draw(made, variants, wanted, 1).variants
        spent = time.process_time() - start
        ours = [[item.question for item in variant.items()] for variant in drawn]
        rng = random.Random(1)
        chance = [rng.sample(list(made.all_questions()), wanted) for _ in range(variants)]
        name = f"{size}, {variants} x {wanted}"
        for label, forms, ms in ((name, ours, f"{spent * 1000:.0f}"), ("  by chance", chance, "")):
            print(f"{label:28}{ms:>7}" + "".join(f"{each:>12}" for each in quality(forms)))


def least(lot: Lot, had: Chosen) -> int | None:
    """Return the least a form can share with those had, found and proved by the solver."""
    highspy = import_module("highspy")
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("time_limit", 20.0)
    drawn = [solver.addBinary() for _ in lot.units]
    quotas: Counter[object] = Counter()
    members: defaultdict[object, list[Any]] = defaultdict(list)
    for stratum, quota in lot.quotas.items():
        column = next(unit.column for unit in lot.units if unit.stratum == stratum)
        quotas[stratum.row] += quota
        quotas[column] += quota
    for at, unit in enumerate(lot.units):
        members[unit.stratum.row].append(drawn[at])
        members[unit.column].append(drawn[at])
        for fact in unit.facts:
            members[f"fact {fact}"].append(drawn[at])
    for name, terms in members.items():
        total = sum(terms[1:], 1 * terms[0])
        solver.addConstr(total <= 1 if isinstance(name, str) else total == quotas[name])
    shared = [lot.units[at].size * drawn[at] for at in sorted(had)]
    solver.minimize(sum(shared[1:], shared[0]))
    optimal = solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    return round(solver.getObjectiveValue()) if optimal else None


def against_solver() -> None:
    """Print what neighbours and a reserve share, and the least that a solver proves."""
    print(f"\n{'':28}{'forms':>10}{'neighbours':>12}{'least':>8}{'reserve':>9}{'least':>8}")
    cases: list[tuple[str, tuple[Unit, ...]]] = [
        (path.name, units_of(make_bank(read_document(path))[0]))
        for path in sorted(BANKS.glob("*.txt"))
    ]
    cases += [(f"{size} questions", units_of(bank(size, size))) for size in (30, 60, 100)]
    for name, units in cases:
        for variants, wanted in ((4, 20), (3, 30)):
            if wanted > len(units):
                continue
            figures = Counter[str]()
            for seed in range(SEEDS):
                draws = class_draws(units, plain(wanted), "ABCD"[:variants], seed)
                for one, other in pairwise(draws.forms):
                    figures["neighbours"] += draws.lot.shared(one, other)
                    figures["least neighbours"] += least(draws.lot, one) or 0
                (kept,) = reserve_draws(draws, ["R1"], seed)
                figures["reserve"] += kept.shared
                had = frozenset[int]().union(*draws.forms)
                figures["least reserve"] += least(draws.lot, had) or 0
            print(
                f"{name:28}{f'{variants} x {wanted}':>10}{figures['neighbours']:12}"
                f"{figures['least neighbours']:8}{figures['reserve']:9}{figures['least reserve']:8}"
            )


def main() -> None:
    """Print both tables; the second one sums over seeds."""
    against_chance()
    if find_spec("highspy"):
        against_solver()


if __name__ == "__main__":
    main()
