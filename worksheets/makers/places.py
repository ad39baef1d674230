"""Places with the word for what they are: a city, a river, a lake, a mountain.

The word for what it is keeps the ending, so that any name of its kind fits before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from random import Random

from worksheets.bank.kinds import Question
from worksheets.makers.forms import BLANK, Fact, digest, forms, is_specific
from worksheets.makers.names import persons_in
from worksheets.makers.source import Source, quoted
from worksheets.makers.vocabulary import YEAR

NAME = "place"
_KK = r"(?<![\w-])(?P<value>[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+) (?P<what>{})"
KINDS: Mapping[str, Mapping[str, str]] = {
    "kk": {
        "city": _KK.format(r"қала(?:сы\w*)"),
        "river": _KK.format(r"өзен(?:і\w*)"),
        "lake": _KK.format(r"көл(?:і\w*)"),
        "region": _KK.format(r"облыс(?:ы\w*)"),
        "mountain": _KK.format(r"тау(?:ы|ының|ында|ынан|лары\w*)\b"),
    },
    "ru": {},
    "en": {
        "river": r"(?<![\w-])(?P<value>[A-Z][a-z]+)(?= River\b)",
        "ocean": r"(?<![\w-])(?P<value>Atlantic|Pacific|Indian|Arctic)(?= Ocean\b)",
    },
}
NAMES: Mapping[str, Mapping[str, str]] = {
    "kk": {
        "city": """Алматы Шымкент Тараз Ташкент Самарқанд Бұхара Қазан Омбы Орынбор Мәскеу Павлодар
            Семей Ақтөбе Қарағанды Орал Түркістан""",
        "river": "Сырдария Ертіс Іле Шу Талас Есіл Тобыл Жайық Еділ Жем Нұра Қаратал",
        "lake": "Балқаш Зайсан Алакөл Марқакөл Теңіз Сілетітеңіз Ыстықкөл",
        "region": "Ақмола Атырау Жамбыл Қостанай Павлодар Ақтөбе Маңғыстау Қызылорда Түркістан",
        "mountain": "Алтай Қаратау Тарбағатай Ұлытау Мұғалжар Памир Кавказ Орал",
    },
    "en": {
        "river": "Danube Volga Nile Thames Rhine Seine Amazon Congo Mississippi Ganges",
        "ocean": "Atlantic Pacific Indian Arctic",
    },
}
"""Well-known names of each kind, for texts that name too few themselves."""


def make(source: Source) -> Iterator[Question]:
    """Yield a gap for the name of each place that is the only one of its kind in a clause."""
    for kind, pattern in KINDS[source.grammar.code].items():
        names = NAMES[source.grammar.code][kind]
        seen = {
            match["value"]
            for sentence in source.sentences
            for match in re.finditer(pattern, sentence.text)
        }
        for clause in source.named:
            found = list(re.finditer(pattern, clause.text))
            if len(found) != 1 or quoted(clause.text, found[0].start()):
                continue
            match = found[0]
            start, end = match.span("value")
            before = clause.text[:start].split()
            if before and (before[-1][0].isupper() or before[-1] in {"және", "мен", "пен", "бен"}):
                continue
            dated = YEAR.search(clause.text) or persons_in(clause.text, source.grammar.code)
            if not (dated or clause.general) or not is_specific(clause, start, end, source):
                continue
            rng = Random(f"{NAME}:{digest(clause.text, kind)}")  # noqa: S311 - not for secrets
            others = sorted(name for name in seen if name not in clause.text)
            if kind != "city":
                others += [n for n in names.split() if n.lower() not in source.beginnings]
            wrong = tuple(sorted(others[:8], key=lambda _: rng.random())[:3])
            yield from forms(
                Fact(
                    maker=NAME,
                    clause=clause,
                    start=start,
                    end=end,
                    key=match["value"],
                    wrong=wrong if len(wrong) == 3 else (),
                    question="",
                    gap=BLANK,
                    by_text=True,
                ),
                source,
            )
