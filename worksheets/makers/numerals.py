"""Numbers written as words: «is parted into three layers»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from random import Random

from worksheets.bank.kinds import Question
from worksheets.languages.classes import NUMERALS
from worksheets.makers.forms import BLANK, Fact, digest, forms
from worksheets.makers.source import Source, quoted

NAME = "numeral"
_PATTERN: Mapping[str, str] = {
    "kk": r"(?<![\w-])(?P<value>{words})(?= [а-яәғқңөұүһі]{{3,}})"
    r"(?! (?:рет|есе|жағ|жақ|түрлі|да |де |мың|жүз|миллион|ғасыр|жыл|күн|ай|сағат|адам|бір\b))",
    "ru": r"(?<![\w-])(?P<value>{words})(?= [а-яё]{{3,}})(?! (?:раз|год|лет|дн|час|век|меся|из ))",
    "en": r"(?<![\w-])(?P<value>{words})(?= [a-z]{{3,}})(?! (?:years?|days?|hours?|weeks?|months?|"
    r"times?|of|or|and|hundred|thousand|million|more|other|people)\b)",
}
_COUNTED_GENERALLY: Mapping[str, str] = {
    "kk": r"бөлін|тұрады|құрал|ажырат|бар\.|бар$|кезең|түр|бөлім|топ|сала|қабат|бөлік",
    "ru": r"состо|дел[ия]т|включа|имеет|имеют|различа|выделя|насчит|стади|част|этап|вид|тип",
    "en": r"consist|divid|includ|contain|ha(?:s|ve|d)\b|made up|compris|stages?|parts?|types?",
}

_LISTED = re.compile(r":| [–—] |, (?:[A-ZА-ЯӘҒҚҢӨҰҮҺІ]|\w+ (?:and|и|және) )")


def make(source: Source) -> Iterator[Question]:
    """Yield questions on a numeral that says of how many parts or kinds something is."""
    language = source.grammar.code
    words = NUMERALS[language]
    pattern = re.compile(_PATTERN[language].format(words="|".join(words)))
    every = re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])")
    for clause in source.clauses:
        match = pattern.search(clause.text)
        if not match or len(every.findall(clause.text)) > 1 or quoted(clause.text, match.start()):
            continue
        if not (clause.named or clause.lead) or not re.search(
            _COUNTED_GENERALLY[language], clause.text
        ):
            continue
        if _LISTED.search(clause.text[match.end() :]):
            continue  # what is counted is listed, and can be counted there
        wrong = _wrong(match["value"], language, clause.text)
        yield from forms(
            Fact(
                maker=NAME,
                clause=clause,
                start=match.start(),
                end=match.end(),
                key=match["value"],
                wrong=wrong,
                question="неше" if language == "kk" else "",
                gap=BLANK,
                lie=wrong[0] if wrong else "",
            ),
            source,
        )


def _wrong(value: str, language: str, text: str) -> tuple[str, ...]:
    """Return three other numerals, near ones; in Russian only those that take the same noun."""
    words = NUMERALS[language]
    at = words.index(value)
    rng = Random(f"{NAME}:{digest(text)}")  # noqa: S311 - not for secrets
    near = sorted((n for n in range(len(words)) if n != at), key=lambda n: (abs(n - at), n))[:5]
    if language == "ru":
        near = [n for n in near if (n < 3) == (at < 3)]
    some = sorted(sorted(near, key=lambda _: rng.random())[:3])
    return tuple(words[n] for n in some)
