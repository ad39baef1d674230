"""Entries of a chronicle: «1909 жыл – …», «1909 г. — …», «1909 – …»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from random import Random

from worksheets.bank.kinds import Question
from worksheets.makers.asking import LONGEST_QUESTION, starts_small
from worksheets.makers.forms import BLANK, Fact, digest, forms, single_choice
from worksheets.makers.numbers import wrong_years
from worksheets.makers.source import Source
from worksheets.makers.vocabulary import YEAR

NAME = "timeline"
_YEAR, _EVENT = r"(?P<year>1\d{3}|20\d\d)", r"(?:, \d{1,2} [^\W\d_]+)? ?[–—-] (?P<event>.+)"
_ENTRY: Mapping[str, str] = {
    "kk": rf"{_YEAR} (?:жыл|жылы|ж\.){_EVENT}",
    "ru": rf"{_YEAR} ?(?:год|г\.){_EVENT}",
    "en": rf"(?:In )?{_YEAR}{_EVENT}",
}
_ASKED: Mapping[str, str] = {
    "kk": "Қай жылы {event}?",
    "ru": "В каком году это произошло: {event}?",
    "en": "In which year did this happen: {event}?",
}


def make(source: Source) -> Iterator[Question]:
    """Yield the year of each entry of a chronicle."""
    language = source.grammar.code
    for clause in source.named:
        match = re.fullmatch(_ENTRY[language], clause.text.rstrip("."))
        if not match or len(YEAR.findall(clause.text)) > 1:
            continue
        if re.search(r"[?:]| [–—] |\bдеп\b", match["event"]):
            continue  # somebody's words, or two things in one
        rng = Random(f"{NAME}:{digest(clause.text)}")  # noqa: S311 - not for secrets
        year, event = match["year"], match["event"]
        latest = max(source.latest_year, int(year))
        start, end = match.span("year")
        fact = Fact(
            maker=NAME,
            clause=clause,
            start=start,
            end=end,
            key=year,
            wrong=wrong_years(year, source.numbers, (0, latest), rng),
            question="",
            gap=BLANK,
        )
        plain = not re.search(r"[;()]", event)
        if len(fact.wrong) == 3 and plain and len(event.split()) < LONGEST_QUESTION:
            small = starts_small(event, source) and language == "kk"
            said = event[:1].lower() + event[1:] if small else event
            yield single_choice(fact, _ASKED[language].format(event=said), source)
        yield from forms(fact, source)
