"""What a teacher should know about the variants drawn: sentences in her language.

In: the variants, and for which of them what was asked. Nothing is said where all is well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from worksheets.bank.kinds import Choice
from worksheets.languages import LANGUAGES
from worksheets.messages import tr
from worksheets.variants.model import Variant
from worksheets.variants.shuffle import options_of
from worksheets.variants.units import facts_of

_PAIRS_SHOWN = 3
_QUESTIONS_SHOWN = 6


def clashes(variants: Sequence[Variant]) -> Iterator[str]:
    """Say which questions of a variant give each other away, where the bank is too small."""
    found = [f"{variant.label}: {pairs}" for variant in variants if (pairs := _pairs(variant))]
    if found:
        yield tr(
            "The bank has too few different facts: some questions of a variant ask about the "
            "same thing ({where}). Ask for fewer questions, or add some.",
            where="; ".join(found),
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
    return _first(pairs, _PAIRS_SHOWN)


def kept_options(variants: Sequence[Variant]) -> Iterator[str]:
    """Say which questions keep options in place though nobody locked them."""
    found: dict[str, dict[str, None]] = {"last": {}, "letters": {}}
    for variant in variants:
        for item in variant.items():
            if isinstance(item.question, Choice):
                options = options_of(item.question, LANGUAGES[variant.language])
                if options.found:
                    found[options.found][item.question.id] = None
    if found["last"]:
        yield tr(
            "An option about the others was put last ({questions}). Write «lock: free» below a "
            "question to have it shuffled.",
            questions=_first(list(found["last"]), _QUESTIONS_SHOWN),
        )
    if found["letters"]:
        yield tr(
            "An option names the letters of others, so that none was moved ({questions}). See that "
            "the letters are right; «lock: free» below a question shuffles it.",
            questions=_first(list(found["letters"]), _QUESTIONS_SHOWN),
        )


def alike(variants: Sequence[Variant], shared: Sequence[Sequence[int]]) -> Iterator[str]:
    """Say which two variants share the most questions, where it is more than half of them.

    `shared` has for each pair of variants the questions that they need not have in common.
    """
    total = len(list(variants[0].items()))
    pairs = list(combinations(range(len(variants)), 2))
    one, other = max(pairs, key=lambda pair: shared[pair[0]][pair[1]], default=(0, 0))
    most = shared[one][other]
    if one != other and 2 * most > total:
        yield tr(
            "The bank is small for so many variants: {one} and {other} have the most questions in "
            "common, {shared} of {total}. Add questions to the bank, or ask for fewer.",
            one=variants[one].label, other=variants[other].label, shared=most, total=total,
        )  # fmt: skip


def kept_back(variant: Variant, shared: int, *, proved: bool) -> str:
    """Say how many questions of a reserve variant the class has had, and whether it must be."""
    told = tr(
        "Reserve variant {label}: questions that variants of the class have too: {number}. The "
        "bank has no others left for it.",
        label=variant.label, number=shared,
    )  # fmt: skip
    return f"{told} {tr('Fewer cannot be had.')}" if proved else told


def _first(names: Sequence[str], number: int) -> str:
    return ", ".join(names[:number]) + (" …" if len(names) > number else "")
