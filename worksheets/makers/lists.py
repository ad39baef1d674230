"""Complete lists: «three sectors: farming, industry and services». One member is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from random import Random

from worksheets.bank.kinds import Question
from worksheets.languages.classes import NUMERALS
from worksheets.makers.forms import BLANK, Fact, digest, forms
from worksheets.makers.source import Source

NAME = "list"
LONGEST_ITEM = 4
_AND: Mapping[str, str] = {"kk": r" (?:және|мен|пен|бен) ", "ru": r" и ", "en": r",? and "}
_FIRST_NUMERAL = 2


def make(source: Source) -> Iterator[Question]:
    """Yield a gap in each list that has as many members as the sentence says."""
    language = source.grammar.code
    numeral = re.compile(rf"(?<![\w-])(?:{'|'.join(NUMERALS[language])}|[2-9])(?= )")
    for clause in source.named:
        head, colon, tail = clause.text.rstrip(".").partition(":")
        said = list(numeral.finditer(head))
        if not colon or len(said) != 1 or clause.lead:
            continue
        word = said[0].group()
        size = int(word) if word.isdigit() else NUMERALS[language].index(word) + _FIRST_NUMERAL
        items = _items(tail, language)
        if len(items) != size or any(len(text.split()) > LONGEST_ITEM for _, text in items):
            continue
        rng = Random(f"{NAME}:{digest(clause.text)}")  # noqa: S311 - not for secrets
        fewest = min(len(text.split()) for _, text in items)
        plain = [(at, text) for at, text in items if len(text.split()) == fewest]
        start, text = plain[int(rng.random() * len(plain))]
        start += len(head) + 1
        yield from forms(
            Fact(
                maker=NAME,
                clause=clause,
                start=start,
                end=start + len(text),
                key=text,
                wrong=(),
                question="",
                gap=BLANK,
                by_text=True,
            ),
            source,
        )


def _items(tail: str, language: str) -> list[tuple[int, str]]:
    """Part a list into its members with their places; none where it is not a plain list."""
    parts, start = [], 0
    for match in re.finditer(rf", (?!and )|{_AND[language]}", tail):
        parts.append((start, tail[start : match.start()]))
        start = match.end()
    parts.append((start, tail[start:]))
    found = [(at + len(text) - len(text.lstrip()), text.strip()) for at, text in parts]
    plain = all(re.fullmatch(r"[\w’' -]{3,}", text) for _, text in found)
    return found if plain else []
