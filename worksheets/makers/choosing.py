"""Many candidates -> a bank: few questions on a fact, different kinds, none twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from worksheets.bank.keys import key_texts
from worksheets.bank.kinds import Question, Truth
from worksheets.makers.gates import folded

PER_FACT, PER_SENTENCE = 2, 4
"""Questions on one fact, and on one sentence: more would be the same again."""
PER_SUBJECT = 2
"""A text is often about one thing; it is not the answer to everything."""


def chosen(candidates: Sequence[Question]) -> tuple[list[Question], list[Question]]:
    """Return the questions to keep, in the order of the text, and those left over.

    Of the forms of a fact the two go in whose kinds the bank has least of so far. A
    question on several facts, such as a matching, counts for none of its sentences.
    """
    kept: list[Question] = []
    seen: set[str] = set()
    kinds: Counter[str] = Counter()
    sentences: Counter[str] = Counter()
    subjects: Counter[str] = Counter()
    for group in _by_fact(candidates):
        several = len(group[0].facts) > 1
        source = group[0].evidence.quote if group[0].evidence else ""
        room = PER_SENTENCE - sentences[source] if group[0].maker != "table" else PER_FACT
        fresh = [question for question in group if _signature(question) not in seen]
        most = len(fresh) if several else max(0, min(PER_FACT, room))
        for question in sorted(fresh, key=lambda question: _rank(question, kinds))[:most]:
            if question.maker == "statement" and kinds["truth True"] > kinds["truth False"]:
                continue  # true statements are only there to balance the false ones
            if question.maker == "subject":
                name = key_texts(question)[0]
                subjects[name] += 1
                if subjects[name] > PER_SUBJECT:
                    continue
            kinds[_sort(question)] += 1
            kinds[_answer(question)] += 1
            sentences[source] += not several
            seen.add(_signature(question))
            kept.append(question)
    ids = {id(question) for question in kept}
    return kept, [question for question in candidates if id(question) not in ids]


def _rank(question: Question, kinds: Counter[str]) -> tuple[int, str]:
    """Return how many of the kind there are; between equals the fact itself decides."""
    drawn = sha256(f"{question.facts}{question.kind}".encode()).hexdigest()
    return kinds[_sort(question)], drawn


def _sort(question: Question) -> str:
    """Return the kind; plain statements are drawn apart, and take no other's place."""
    return question.maker if question.maker == "statement" else question.kind


def _answer(question: Question) -> str:
    return f"{question.kind} {question.answer}" if isinstance(question, Truth) else ""


def _by_fact(candidates: Sequence[Question]) -> list[list[Question]]:
    groups: dict[tuple[str, ...], list[Question]] = {}
    for question in candidates:
        groups.setdefault(question.facts, []).append(question)
    return list(groups.values())


def _signature(question: Question) -> str:
    return f"{question.kind}:{folded(question.prompt)}:{'|'.join(map(folded, key_texts(question)))}"
