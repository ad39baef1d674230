"""Percentages: single ones, and tables in running text («China – 22 %, Germany – 13.6 % …»)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from random import Random
from typing import Any

from worksheets.bank.kinds import Choice, Matching, Option, Order, Pair, Question, Truth
from worksheets.languages.grammar import Ask
from worksheets.languages.places import is_state
from worksheets.makers.forms import BLANK, Fact, by_text, digest, evidence, forms, gap_of
from worksheets.makers.kazakh import case_of
from worksheets.makers.numbers import WRONG, value_of, wrong_numbers
from worksheets.makers.source import Clause, Source

NAME = "share"
FEWEST_ROWS, MOST_ROWS = 4, 6
ROWS_CHOSEN, ROWS_JUDGED = 3, 2
"""How many rows are asked one by one: more would be the same question again."""


def make(source: Source) -> Iterator[Question]:
    """Yield questions on tables of shares, and on clauses with a single percentage."""
    for clause in source.named:
        rows = _rows(clause, source)
        if len(rows) >= FEWEST_ROWS:
            yield from _table(clause, rows, source)
            continue
        for pattern in source.grammar.shares:
            matches = list(re.finditer(pattern.pattern, clause.text))
            if len(matches) == 1:
                yield from forms(_fact(clause, matches[0], pattern, source), source)


def _fact(clause: Clause, match: re.Match[str], pattern: Ask, source: Source) -> Fact:
    rng = Random(f"{NAME}:{digest(clause.text)}")  # noqa: S311 - not for secrets
    numbers = wrong_numbers(match["value"], source.grammar, source.numbers, rng, most=Decimal(99))
    gap = gap_of(pattern, match)
    return Fact(
        maker=NAME,
        clause=clause,
        start=match.start(),
        end=match.end(),
        key=match["value"],
        wrong=numbers,
        question="",
        gap=gap,
        lie=gap.replace(BLANK, numbers[-1]) if numbers else "",
    )


def _rows(clause: Clause, source: Source) -> list[re.Match[str]]:
    """Return the rows of a table: different names, different values."""
    rows = list(re.finditer(source.grammar.share_row, clause.text))
    names, values = {row["name"] for row in rows}, {row["value"] for row in rows}
    return rows if len(rows) == len(names) == len(values) else []


def _table(clause: Clause, rows: list[re.Match[str]], source: Source) -> Iterator[Question]:
    """Ask to match, to order, and for single rows of a table."""
    lead = clause.text[: rows[0].start()].strip(" :,–—-")
    tail = clause.text[rows[-1].end() :].strip(" ,.")
    rows = [row for row in rows if is_state(row["name"], source.grammar.code)][:MOST_ROWS]
    if len(lead.split()) < 2 or len(tail.split()) > 3 or len(rows) < FEWEST_ROWS:
        return
    phrases = source.grammar.phrases
    lead = re.sub(source.grammar.share_verb, "", lead)
    words = {"lead": lead, "tail": tail}
    shares = [_share(row, source) for row in rows]
    facts = [digest(clause.text, row.group()) for row in rows]
    common: dict[str, Any] = {
        "evidence": evidence(clause),
        "maker": NAME,
        "topic": clause.sentence.heading,
    }
    yield Matching(
        prompt=phrases["match_shares"].format(**words),
        pairs=tuple(
            Pair(left=row["name"], right=share) for row, share in zip(rows, shares, strict=True)
        ),
        points=len(rows),
        level="application",
        difficulty=0.55,
        facts=tuple(facts),
        **common,
    )
    ranked = sorted(rows, key=lambda row: -value_of(row["value"], source.grammar))
    yield Order(
        prompt=phrases["order_shares"].format(**words),
        items=tuple(row["name"] for row in ranked),
        points=2,
        level="application",
        difficulty=0.6,
        facts=tuple(facts),
        **common,
    )
    for number, (row, fact) in enumerate(zip(rows, facts, strict=True)):
        said = _row_words(lead, tail, row["name"], source)
        if said is None:
            return
        if number < ROWS_CHOSEN:
            yield Choice(
                prompt=said[0],
                options=_options(row, rows, source),
                difficulty=0.55,
                facts=(fact,),
                **common,
            )
        elif number < ROWS_CHOSEN + ROWS_JUDGED:
            true = Random(f"{NAME}:{fact}").random() < 0.5  # noqa: S311 - not for secrets
            share = rows[number if true else number - 1]["value"]
            prompt = said[1].format(value=share)
            yield Truth(prompt=prompt, answer=true, difficulty=0.4, facts=(fact,), **common)


def _row_words(lead: str, tail: str, name: str, source: Source) -> tuple[str, str] | None:
    """Return the question for a row and its statement, with {value} for the share.

    In Kazakh the case of the lead decides the wording; None where no wording fits it.
    """
    phrases = source.grammar.phrases
    words = {"lead": lead, "tail": tail, "name": name}
    if source.grammar.code != "kk":
        share = phrases["percent"]
        pair = (
            phrases["share_ask"].format(**words, blank=BLANK),
            phrases["share_told"].format(**words, share=share),
        )
    elif case_of(lead.split()[-1]) == "genitive":
        pair = f"{lead} қанша пайызы {name} {tail}?", f"{lead} {{value}} пайызы {name} {tail}."
    elif case_of(lead.split()[-1]) == "ablative":
        pair = f"{lead} {name} қанша пайыз {tail}?", f"{lead} {name} {{value}} % {tail}."
    else:
        return None
    return by_text(pair[0], source), by_text(pair[1], source)


def _options(row: re.Match[str], rows: list[re.Match[str]], source: Source) -> tuple[Option, ...]:
    """Return the right share among the three of the table that are nearest to it."""
    own = value_of(row["value"], source.grammar)
    others = sorted(
        (other for other in rows if other is not row),
        key=lambda other: abs(value_of(other["value"], source.grammar) - own),
    )[:WRONG]
    ranked = sorted([row, *others], key=lambda one: value_of(one["value"], source.grammar))
    return tuple(Option(text=_share(one, source), correct=one is row) for one in ranked)


def _share(row: re.Match[str], source: Source) -> str:
    """Return the value with its sign, spaced as the language does it."""
    return source.grammar.phrases["percent"].format(value=row["value"])
