"""Many candidates -> a bank: few questions on a fact, different kinds, none twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from worksheets.bank.keys import key_texts
from worksheets.bank.kinds import Question
from worksheets.makers.gates import folded

PER_FACT = 2


def chosen(candidates: Sequence[Question]) -> tuple[list[Question], list[Question]]:
    """Return the questions to keep, in the order of the text, and those left over.

    Of the forms of a fact the two go in whose kinds the bank has least of so far.
    """
    kept: list[Question] = []
    seen: set[str] = set()
    kinds: Counter[str] = Counter()
    for group in _by_fact(candidates):
        fresh = [question for question in group if _signature(question) not in seen]
        several = len(fresh[0].facts) > 1 if fresh else False
        for question in sorted(fresh, key=lambda question: kinds[question.kind])[
            : len(fresh) if several else PER_FACT
        ]:
            kinds[question.kind] += 1
            seen.add(_signature(question))
            kept.append(question)
    ids = {id(question) for question in kept}
    return kept, [question for question in candidates if id(question) not in ids]


def _by_fact(candidates: Sequence[Question]) -> list[list[Question]]:
    groups: dict[tuple[str, ...], list[Question]] = {}
    for question in candidates:
        groups.setdefault(question.facts, []).append(question)
    return list(groups.values())


def _signature(question: Question) -> str:
    return f"{question.kind}:{folded(question.prompt)}:{'|'.join(map(folded, key_texts(question)))}"
