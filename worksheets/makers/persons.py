"""Persons named with their initials: who did it.

Kazakh only: the question word stands in the place of the name and takes its number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from worksheets.bank.kinds import Question
from worksheets.makers.forms import BLANK, Fact, forms
from worksheets.makers.kazakh import case_of
from worksheets.makers.source import Source, find

NAME = "person"


def make(source: Source) -> Iterator[Question]:
    """Yield questions on a name, or a pair of names, that is the subject of its clause."""
    for pattern in source.grammar.persons:
        for clause, match in find(pattern.pattern, source.named):
            if not _is_subject(match, clause.text, source):
                continue
            fact = Fact(
                maker=NAME,
                clause=clause,
                start=match.start(),
                end=match.end(),
                key=match["value"],
                wrong=(),
                question=pattern.question,
                gap=BLANK,
                open_gap=True,
            )
            yield from forms(fact, source)


def _is_subject(match: re.Match[str], text: str, source: Source) -> bool:
    """Tell whether the name stands in the nominative, and no other person is named."""
    persons = len(re.findall(source.grammar.initials, match["value"]))
    before = text[: match.start()].split()
    return (
        (not before or before[-1].lower().strip(",") in source.grammar.time_ends)
        and case_of(match["value"].split()[-1]) == "nominative"
        and not re.match(r"[-–,]| [–—] ", text[match.end() :])
        and len(re.findall(source.grammar.initials, text)) == persons
    )
