"""Dated events over several sentences: put them in order, match them with their years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from worksheets.bank.kinds import Matching, Order, Pair, Question
from worksheets.makers.forms import digest, evidence
from worksheets.makers.russian import is_verb
from worksheets.makers.source import Clause, Source

NAME = "chronology"
TOGETHER, LONGEST_EVENT = 4, 12
PAUSE = re.compile(r"[,;:()—–]")


@dataclass(frozen=True, slots=True)
class Event:
    """What happened in a year, told without the year."""

    year: int
    text: str
    clause: Clause
    phrase: str


def make(source: Source) -> Iterator[Question]:
    """Yield an ordering and a matching for each four events of different years."""
    events = _spread(list(_events(source)))
    for number, some in enumerate(events):
        if number % 2 == 0:
            yield _order(some, source)
        else:
            yield _matching(some, source)


def _events(source: Source) -> Iterator[Event]:
    """Yield the clauses that tell of one event, with its year taken out."""
    patterns = [ask.pattern for ask in (*source.grammar.dates, *source.grammar.years)]
    for clause in source.named:
        for pattern in patterns:
            match = re.search(pattern, clause.text)
            if not match:
                continue
            event = _told(clause, match)
            bare = source.grammar.code == "ru" and event and is_verb(event.text.split()[-1])
            if event and not bare and not clause.stale:
                yield event
            break


def _told(clause: Clause, match: re.Match[str]) -> Event | None:
    groups = match.groupdict()
    text = f"{clause.text[: match.start()].strip()} {clause.text[match.end() :].strip()}"
    text = text.strip(" ,.")
    if re.search(r"\d{3,}", text) or PAUSE.search(text) or len(text.split()) > LONGEST_EVENT:
        return None
    if len(text.split()) < 3 or groups.get("rest", "") not in {"", "жылы"}:
        return None
    year = int(groups.get("year") or groups["value"])
    return Event(year, text[:1].upper() + text[1:], clause, match.group())


def _spread(events: list[Event]) -> list[list[Event]]:
    """Part the events into fours of different years that lie far apart in the text."""
    found: list[Event] = []
    for event in events:
        if all(event.year != other.year for other in found):
            found.append(event)
    groups = len(found) // TOGETHER
    return [found[n::groups][:TOGETHER] for n in range(groups)]


def _order(some: list[Event], source: Source) -> Question:
    ranked = sorted(some, key=lambda event: event.year)
    return Order(
        prompt=source.grammar.phrases["order_events"],
        items=tuple(event.text for event in ranked),
        points=2,
        level="application",
        difficulty=0.65,
        facts=_facts(some),
        evidence=evidence(*(event.clause for event in ranked)),
        maker=NAME,
    )


def _matching(some: list[Event], source: Source) -> Question:
    return Matching(
        prompt=source.grammar.phrases["match_years"],
        pairs=tuple(Pair(left=event.text, right=str(event.year)) for event in some),
        points=len(some),
        level="application",
        difficulty=0.5,
        facts=_facts(some),
        evidence=evidence(*(event.clause for event in some)),
        maker=NAME,
    )


def _facts(some: list[Event]) -> tuple[str, ...]:
    return tuple(digest(event.clause.text, event.phrase) for event in some)
