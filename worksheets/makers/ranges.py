"""Ranges of years: «from 1954 to 1960». The whole range is asked for, never one end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from random import Random

from worksheets.bank.kinds import Question
from worksheets.makers.forms import BLANK, Fact, digest, forms
from worksheets.makers.source import Source, find

NAME = "range"
_YEAR = r"(?<![\d-])(?P<{0}>1[0-9]\d\d|20[0-2]\d)"
_KK_YEARS = r"(?P<rest>жылдары|жылдар аралығында|жж?\.)"
_PATTERNS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "kk": (
        (
            rf"{_YEAR.format('first')} ?[–—-] ?{_YEAR.format('last')} {_KK_YEARS}",
            "қай жылдары",
        ),
    ),
    "ru": (
        (rf"[Сс] {_YEAR.format('first')} (?:года )?по {_YEAR.format('last')} (?:год|г\.)", ""),
        (rf"[Вв] {_YEAR.format('first')} ?[–—-] ?{_YEAR.format('last')} годах", ""),
    ),
    "en": (
        (rf"[Ff]rom {_YEAR.format('first')} (?:to|until) {_YEAR.format('last')}", ""),
        (rf"[Bb]etween {_YEAR.format('first')} and {_YEAR.format('last')}", ""),
    ),
}


def make(source: Source) -> Iterator[Question]:
    """Yield questions on each range of years that has no other year beside it."""
    for pattern, question in _PATTERNS[source.grammar.code]:
        for clause, match in find(pattern, source.named):
            if len(re.findall(r"\d{4}", clause.text)) > 2:
                continue
            wrong = _shifted(match, source)
            phrase = match.group()
            yield from forms(
                Fact(
                    maker=NAME,
                    clause=clause,
                    start=match.start(),
                    end=match.end(),
                    key=phrase[:1].lower() + phrase[1:],
                    wrong=wrong,
                    question=question if "rest" in match.groupdict() else "",
                    gap=BLANK,
                    lie=wrong[0] if wrong else "",
                    open_gap=True,
                ),
                source,
            )


def _shifted(match: re.Match[str], source: Source) -> tuple[str, ...]:
    """Return three ranges of the same length, none of which holds the right one."""
    first, last = int(match["first"]), int(match["last"])
    if last <= first:
        return ()
    rng = Random(f"{NAME}:{digest(match.group())}")  # noqa: S311 - not for secrets
    step = 2 + int(rng.random() * 3)
    later = rng.random() < 0.5 and last + 2 * step <= source.latest_year
    step = step if later else -step
    found = []
    for moved in (step, 2 * step, -step):
        text = match.group().replace(match["last"], str(last + moved))
        text = text.replace(match["first"], str(first + moved), 1)
        found.append(text[:1].lower() + text[1:])
    taken = source.numbers - {match["first"], match["last"]}
    clean = [text for text in found if not set(re.findall(r"\d{4}", text)) & taken]
    return tuple(clean) if len(set(clean)) == 3 else ()
