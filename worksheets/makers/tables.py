"""Tables of shares in running text: «China – 22 %, Germany – 13.6 % …».

Match the names with the shares, order them, and ask for a few single rows. Rows whose
name is of no state that the program knows are left out: it may be misspelt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from worksheets.bank.kinds import (
    Choice,
    Cloze,
    Gap,
    Matching,
    Option,
    Order,
    Pair,
    Question,
    Truth,
)
from worksheets.languages.places import base_name, is_state
from worksheets.makers.forms import BLANK, by_text, digest, evidence
from worksheets.makers.kazakh import case_of
from worksheets.makers.numbers import WRONG, value_of
from worksheets.makers.source import Clause, Source

NAME = "table"
FEWEST_ROWS, MOST_ROWS = 4, 6
ABOUT_US = 4
"""A text that names Kazakhstan in so many sentences is about it."""
ROWS_CHOSEN, ROWS_FILLED, ROWS_JUDGED = 5, 2, 2
"""How many rows are asked one by one: more would be the same question again."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table."""

    name: str
    value: str
    """As it is written, without the sign."""
    share: str
    """With the sign."""
    fact: str


@dataclass(frozen=True, slots=True)
class Table:
    """A clause that lists shares."""

    clause: Clause
    lead: str
    """What stands before the first row: the whole that is shared."""
    tail: str
    """What stands behind the last row, in Kazakh the verb."""
    rows: tuple[Row, ...]


def make(source: Source) -> Iterator[Question]:
    """Yield questions on each table of the text."""
    for clause in source.named:
        table = _read(clause, source)
        if table:
            common: dict[str, Any] = {
                "evidence": evidence(clause),
                "maker": NAME,
                "topic": clause.sentence.heading,
            }
            yield _matching(table, source, common)
            yield _order(table, source, common)
            yield from _single_rows(table, source, common)


def _read(clause: Clause, source: Source) -> Table | None:
    """Return the table of a clause: different names, different values."""
    grammar = source.grammar
    found = list(re.finditer(grammar.share_row, clause.text))
    names, values = {row["name"] for row in found}, {row["value"] for row in found}
    if not len(found) == len(names) == len(values) >= FEWEST_ROWS:
        return None
    lead = re.sub(grammar.share_verb, "", clause.text[: found[0].start()].strip(" :,–—-"))
    lead = _owned(lead, source)
    tail = clause.text[found[-1].end() :].strip(" ,.")
    rows = tuple(
        Row(
            row["name"],
            row["value"],
            grammar.phrases["percent"].format(value=row["value"]),
            digest(clause.text, row.group()),
        )
        for row in found
        if is_state(row["name"], grammar.code)
    )[:MOST_ROWS]
    told = len(lead.split()) >= 2 and len(tail.split()) <= 3 and len(rows) >= FEWEST_ROWS
    return Table(clause, lead, tail, rows) if told else None


def _owned(lead: str, source: Source) -> str:
    """Say whose figures they are, in a Kazakh text about Kazakhstan that leaves it out."""
    ours = sum("Қазақстан" in sentence.text for sentence in source.document.sentences)
    if source.grammar.code != "kk" or ours < ABOUT_US or lead.split()[0] in source.names:
        return lead
    return f"Қазақстанның {lead[:1].lower()}{lead[1:]}"


def _matching(table: Table, source: Source, common: dict[str, Any]) -> Question:
    return Matching(
        prompt=_task("match_shares", table, source),
        pairs=tuple(Pair(left=row.name, right=row.share) for row in table.rows),
        points=len(table.rows),
        level="application",
        difficulty=0.55,
        facts=tuple(row.fact for row in table.rows),
        **common,
    )


def _task(name: str, table: Table, source: Source) -> str:
    """Return what is to be done; in Kazakh with the question that each row answers."""
    asked = ""
    if source.grammar.code == "kk" and all(case_of(row.name) == "dative" for row in table.rows):
        asked = _ASKED_BY_CASE.get(case_of(table.lead.split()[-1]), "")
    said = asked or "{lead} … {tail}"
    return source.grammar.phrases[name].format(
        lead=table.lead,
        asked=said.format(lead=table.lead, tail=table.tail),
        inside=_within(table.lead),
    )


def _within(lead: str) -> str:
    """Turn «айналымының» into «айналымындағы»: what the shares are shares of."""
    found = re.fullmatch(r"(.+[ыі]н)(?:[ыі]ң|[ае]н)", lead)
    if not found:
        return f"«{lead}» бойынша"
    return found[1] + ("дағы" if found[1][-2] == "ы" else "дегі")


_ASKED_BY_CASE = {
    "genitive": "{lead} қанша пайызы қай елге {tail}?",
    "ablative": "{lead} қай елге қанша пайыз {tail}?",
}


def _order(table: Table, source: Source, common: dict[str, Any]) -> Question:
    ranked = sorted(table.rows, key=lambda row: -value_of(row.value, source.grammar))
    return Order(
        prompt=_task("order_shares", table, source),
        items=tuple(base_name(row.name, source.grammar.code) for row in ranked),
        points=2,
        level="application",
        difficulty=0.6,
        facts=tuple(row.fact for row in table.rows),
        **common,
    )


def _single_rows(table: Table, source: Source, common: dict[str, Any]) -> Iterator[Question]:
    """Ask for the first rows, let the last ones be judged."""
    for number, row in enumerate(table.rows):
        said = _wordings(table, row.name, source)
        if said is None:
            return
        question, statement = (by_text(text, source) for text in said)
        if number < ROWS_CHOSEN and not _odd_precision(row, table, source):
            options = _options(row, table, source)
            yield Choice(
                prompt=question, options=options, difficulty=0.55, facts=(row.fact,), **common
            )
        if number < ROWS_FILLED:
            gap = Gap(answer=row.value, accept=(row.share,))
            prompt = statement.format(value=BLANK)
            yield Cloze(prompt=prompt, gaps=(gap,), difficulty=0.6, facts=(row.fact,), **common)
        if number < len(table.rows) - ROWS_JUDGED:
            continue
        true = Random(f"{NAME}:{row.fact}").random() < 0.5  # noqa: S311 - not for secrets
        value = (row if true else table.rows[number - 1]).value
        prompt = statement.format(value=value)
        yield Truth(prompt=prompt, answer=true, difficulty=0.4, facts=(row.fact,), **common)


def _odd_precision(row: Row, table: Table, source: Source) -> bool:
    """Tell whether a share alone has so many decimals among its options: it would stand out."""
    places = [len(re.split("[.,]", option.text)[1:]) for option in _options(row, table, source)]
    own = len(re.split("[.,]", row.share)[1:])
    return places.count(own) == 1


def _wordings(table: Table, name: str, source: Source) -> tuple[str, str] | None:
    """Return the question for a row and its statement, with {value} for the share.

    The case of the Kazakh lead decides the wording; None where no wording fits it.
    """
    lead, tail = table.lead, table.tail
    if source.grammar.code != "kk":
        return None  # a heading with a colon makes no sentence with one row
    match case_of(lead.split()[-1]):
        case "genitive":
            return f"{lead} қанша пайызы {name} {tail}?", f"{lead} {{value}} пайызы {name} {tail}."
        case "ablative":
            return f"{lead} {name} қанша пайыз {tail}?", f"{lead} {name} {{value}} % {tail}."
        case _:
            return None


def _options(row: Row, table: Table, source: Source) -> tuple[Option, ...]:
    """Return the right share among the three of the table that are nearest to it."""
    own = value_of(row.value, source.grammar)
    others = sorted(
        (other for other in table.rows if other is not row),
        key=lambda other: abs(value_of(other.value, source.grammar) - own),
    )[:WRONG]
    ranked = sorted([row, *others], key=lambda one: value_of(one.value, source.grammar))
    return tuple(Option(text=one.share, correct=one is row) for one in ranked)
