"""Titles in quotation marks with what they are: «the novel “…”», «… атты кітабы»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from random import Random

from worksheets.bank.kinds import Question
from worksheets.makers.forms import BLANK, Fact, digest, forms, is_specific
from worksheets.makers.names import persons_in
from worksheets.makers.source import Source
from worksheets.makers.vocabulary import YEAR

NAME = "title"
_TITLE = r"[«“\"](?P<value>[^«»“”\"]{3,45})[»”\"]"
_WORKS: Mapping[str, str] = {
    "kk": rf"{_TITLE} (?:атты |деген |деп аталатын )?(?P<what>кіта|роман|журнал|газет|жина|поэма|"
    r"дастан|өлең|күй|ән|еңбе|повес|әңгіме|фильм|опера|пьеса|драма|мақала|хикая|жыр)\w*",
    "ru": r"\b(?P<what>книг|роман|журнал|газет|поэм|рассказ|повест|фильм|опер|пьес|стать|трактат|"
    rf"стихотворени|картин)[а-яё]* {_TITLE}",
    "en": rf"\b(?P<what>book|novel|journal|newspaper|poem|story|film|opera|play|article|essay|"
    rf"painting|song)s?,? {_TITLE}",
}
_ANY = re.compile(_TITLE)


def _has_variant(title: str, works: Mapping[str, str]) -> bool:
    """Tell whether the text has another title with a word of this one: the same work, perhaps."""
    words = set(re.findall(r"\w{3,}", title.lower()))
    return any(
        other != title and words & set(re.findall(r"\w{3,}", other.lower())) for other in works
    )


def make(source: Source) -> Iterator[Question]:
    """Yield a choice among the titles of the text for each work that stands alone in its clause."""
    pattern = _WORKS[source.grammar.code]
    works: dict[str, str] = {}
    for sentence in source.sentences:
        for match in re.finditer(pattern, sentence.text):
            works.setdefault(match["value"], match["what"])
        for match in _ANY.finditer(sentence.text):
            works.setdefault(match["value"], "")
    for clause in source.named:
        found = list(re.finditer(pattern, clause.text))
        if len(found) != 1 or len(_ANY.findall(clause.text)) != 1:
            continue
        match = found[0]
        start, end = match.span("value")
        if not is_specific(clause, start, end, source) or match["value"][0].islower():
            continue
        told = YEAR.search(clause.text) or persons_in(clause.text, source.grammar.code)
        if not told or _has_variant(match["value"], works):
            continue
        rng = Random(f"{NAME}:{digest(clause.text)}")  # noqa: S311 - not for secrets
        same = [
            work
            for work, what in works.items()
            if what == match["what"] and work != match["value"] and work[0].isupper()
        ]
        wrong = sorted(same, key=lambda _: rng.random())[:3]
        yield from forms(
            Fact(
                maker=NAME,
                clause=clause,
                start=start,
                end=end,
                key=match["value"],
                wrong=tuple(wrong) if len(wrong) == 3 else (),
                question="",
                gap=BLANK,
                lie=wrong[0] if wrong else "",
            ),
            source,
        )
