"""Reasons that a text counts: «First, …», «Біріншіден, …». They are put in its order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from worksheets.bank.kinds import Order, Question
from worksheets.makers.forms import digest, evidence
from worksheets.makers.source import Clause, Source

NAME = "enumeration"
FEWEST, MOST, LONGEST = 3, 6, 15
_COUNTED: Mapping[str, tuple[str, ...]] = {
    "kk": ("Біріншіден", "Екіншіден", "Үшіншіден", "Төртіншіден", "Бесіншіден", "Алтыншыдан"),
    "ru": ("Во-первых", "Во-вторых", "В-третьих", "В-четвёртых", "В-пятых", "В-шестых"),
    "en": ("First", "Second", "Third", "Fourth", "Fifth", "Sixth"),
}
_TASK: Mapping[str, str] = {
    "kk": "Мәтінде аталған ретімен орналастырыңыз.",
    "ru": "Расположите в том порядке, в каком они названы в тексте.",
    "en": "Put these in the order in which the text gives them.",
}


def make(source: Source) -> Iterator[Question]:
    """Yield an ordering for each row of sentences that are counted one by one."""
    by_number = {clause.number: clause for clause in source.clauses}
    counted = _COUNTED[source.grammar.code]
    for clause in source.clauses:
        if not _is_counted(clause, counted[0]):
            continue
        row = [clause]
        for word in counted[1:MOST]:
            after = by_number.get(row[-1].number + 1)
            if after is None or not _is_counted(after, word):
                break
            row.append(after)
        before = by_number.get(clause.number - 1)
        short = all(len(one.text.split()) <= LONGEST and not one.lead for one in row)
        if len(row) < FEWEST or not short or before is None or not before.named:
            continue
        yield Order(
            prompt=f"{before.text} {_TASK[source.grammar.code]}",
            items=tuple(one.text.rstrip(".") for one in row),
            points=2,
            level="application",
            difficulty=0.65,
            facts=tuple(digest(one.text, NAME) for one in row),
            evidence=evidence(*row),
            maker=NAME,
        )


def _is_counted(clause: Clause, word: str) -> bool:
    return clause.sentence.text.startswith((f"{word},", f"{word} "))
