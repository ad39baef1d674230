"""Years of birth and death in brackets behind a name: «Abai (1845–1904) …»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from random import Random

from worksheets.bank.kinds import Choice, Cloze, Gap, Option, Question
from worksheets.makers.forms import BLANK, Fact, common_fields, digest
from worksheets.makers.names import persons_in
from worksheets.makers.numbers import wrong_years
from worksheets.makers.plain import without_opener
from worksheets.makers.russian import gender_of_name
from worksheets.makers.sentence_gates import is_printable
from worksheets.makers.source import Clause, Source

NAME = "lifespan"
_BRACKET = re.compile(
    r" ?(?:FRS )?\((?P<inside>[^()]*?(?P<born>1[0-9]\d\d|20\d\d)[^()–—]*[–—-][^()]*?"
    r"(?P<died>1[0-9]\d\d|20\d\d)[^()]*)\)"
)
_ASKED: Mapping[str, tuple[str, str]] = {
    "kk": ("{name} қай жылы дүниеге келген?", "{name} қай жылы қайтыс болған?"),
    "ru": ("В каком году {born} {name}?", "В каком году {died} {name}?"),
    "en": ("In which year was {name} born?", "In which year did {name} die?"),
}
_TOLD: Mapping[str, tuple[str, str]] = {
    "kk": ("{name} {blank} жылы дүниеге келген.", "{name} {blank} жылы қайтыс болған."),
    "ru": ("{name} {born} в {blank} году.", "{name} {died} в {blank} году."),
    "en": ("{name} was born in the year {blank}.", "{name} died in the year {blank}."),
}
_VERBS = {"masc": ("родился", "умер"), "femn": ("родилась", "умерла")}


def make(source: Source) -> Iterator[Question]:
    """Yield when a person was born and died, for each lifespan at the start of a sentence."""
    language = source.grammar.code
    for number, sentence in enumerate(source.document.sentences):
        text = without_opener(sentence.text, source.grammar)
        persons = persons_in(text.split("(")[0], language)
        if not persons or persons[0].start or not sentence.whole or not is_printable(text):
            continue
        match = _BRACKET.match(text, persons[0].end)
        if not match or not 15 < int(match["died"]) - int(match["born"]) < 110:
            continue
        name = persons[0].name
        if name.count(".") == 1:
            continue  # one initial and a surname may be anybody
        verbs = _verbs(name) if language == "ru" else ("", "")
        if verbs is None:
            continue
        clause = Clause(text, sentence, number, True, False)
        for at, group in enumerate(("born", "died")):
            fact = _fact(clause, match, group, source)
            words = {"name": name, "blank": BLANK, "born": verbs[0], "died": verbs[1]}
            yield from _questions(
                fact,
                _ASKED[language][at].format(**words),
                _TOLD[language][at].format(**words),
            )


def _verbs(name: str) -> tuple[str, str] | None:
    return _VERBS.get(gender_of_name(name))


def _fact(clause: Clause, match: re.Match[str], group: str, source: Source) -> Fact:
    rng = Random(f"{NAME}:{digest(clause.text, group)}")  # noqa: S311 - not for secrets
    year = match[group]
    latest = max(source.latest_year, int(year))
    wrong = wrong_years(year, source.numbers, (0, latest), rng)
    start, end = match.span(group)
    return Fact(NAME, clause, start, end, year, wrong, question="", gap=BLANK)


def _questions(fact: Fact, asked: str, told: str) -> Iterator[Question]:
    if len(fact.wrong) == 3:
        years = sorted((fact.key, *fact.wrong))
        options = tuple(Option(text=year, correct=year == fact.key) for year in years)
        yield Choice(prompt=asked, options=options, **common_fields(fact, 0.40))
    yield Cloze(prompt=told, gaps=(Gap(answer=fact.key),), **common_fields(fact, 0.60))
