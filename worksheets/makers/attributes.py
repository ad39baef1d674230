"""What something is, said with a dash: «Сыртқы саясаттың негізгі өзегі – ұлттық мүдде»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from worksheets.bank.kinds import Question
from worksheets.makers.forms import BLANK, Fact, forms, short
from worksheets.makers.kazakh import case_of, is_finite
from worksheets.makers.source import Source
from worksheets.makers.vocabulary import WORD

NAME = "attribute"
LONGEST_VALUE, SHORTEST_LEAD = 3, 3


def make(source: Source) -> Iterator[Question]:
    """Yield a gap and a question for the right-hand side of each such clause."""
    for clause in source.clauses:
        for pattern in source.grammar.attributes:
            match = re.fullmatch(pattern, clause.text.rstrip("."))
            if match and not clause.stale and _is_attribute(match["lead"], match["value"]):
                fact = Fact(
                    maker=NAME,
                    clause=clause,
                    start=match.start("value"),
                    end=match.end("value"),
                    key=match["value"],
                    wrong=(),
                    question="",
                    gap=BLANK,
                    by_text=True,
                )
                yield from forms(fact, source)
                yield short(
                    fact, source.grammar.phrases["what_is"].format(lead=match["lead"]), source
                )
                break


def _is_attribute(lead: str, value: str) -> bool:
    """Tell whether both sides are nouns in the nominative, and the left one belongs to another."""
    return (
        len(lead.split()) >= SHORTEST_LEAD
        and 1 <= len(value.split()) <= LONGEST_VALUE
        and not any(character.isdigit() for character in lead + value)
        and any(case_of(word) == "genitive" for word in WORD.findall(lead))
        and all(case_of(text.split()[-1]) == "nominative" for text in (lead, value))
        and not is_finite(value.split()[-1])
    )
