"""Words with an opposite: the statement stands, or is turned into its opposite, to judge."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from worksheets.bank.kinds import Question
from worksheets.languages.classes import OPPOSITES
from worksheets.makers.forms import BLANK, Fact, forms
from worksheets.makers.source import Source, quoted
from worksheets.texts.lexicon import russian

NAME = "opposite"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_DOUBTFUL = re.compile(
    r"\b(?:емес|жоқ|не|нет|ни|not|no|never|or|или|немесе|кейде|иногда|sometimes|may|might|could|"
    r"possibly|perhaps|возможно|может|могут|мүмкін|мысалы|often|часто|жиі)\b",
    re.IGNORECASE,
)


def make(source: Source) -> Iterator[Question]:
    """Yield a statement to judge for each clause with exactly one word that has an opposite."""
    language = source.grammar.code
    for clause in source.named:
        text = clause.text
        if _DOUBTFUL.search(text) or not clause.general:
            continue
        found = [
            (match, opposite)
            for match in _WORD.finditer(text)
            if (opposite := _opposite(match.group().lower(), language))
        ]
        if len(found) != 1 or quoted(text, found[0][0].start()):
            continue
        match, opposite = found[0]
        if opposite in text.lower() or not match.group().islower():
            continue
        yield from forms(
            Fact(
                maker=NAME,
                clause=clause,
                start=match.start(),
                end=match.end(),
                key=match.group(),
                wrong=(),
                question="",
                gap=BLANK,
                open_gap=True,
                lie=opposite,
                by_text=True,
            ),
            source,
        )


@lru_cache(maxsize=50_000)
def _opposite(word: str, language: str) -> str:
    """Return the opposite of a word in the same form, or ""."""
    pairs = OPPOSITES[language]
    if language != "ru":
        return pairs.get(word, "")
    readings = russian().parse(word)
    for parse in readings[:1]:
        other = pairs.get(parse.normal_form, "")
        if other:
            return _inflected_alike(other, parse)
    return ""


def _inflected_alike(other: str, parse: Any) -> str:
    twin = russian().parse(other)[0]
    if parse.tag.POS in {"ADVB", "COMP"} or parse.word == parse.normal_form:
        return other
    wanted = {
        grammeme
        for grammeme in (
            parse.tag.case,
            parse.tag.number,
            parse.tag.gender if parse.tag.number == "sing" else None,
            parse.tag.tense,
            parse.tag.person,
            parse.tag.POS if parse.tag.POS in {"ADJS", "COMP", "PRTF"} else None,
        )
        if grammeme
    }
    if parse.tag.POS == "NOUN":
        wanted -= {parse.tag.gender}
    form = twin.inflect(wanted)
    return str(form.word) if form else ""
