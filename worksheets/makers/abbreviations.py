"""Abbreviations that the text explains in brackets: «Organization of … (OIC)»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from worksheets.bank.kinds import Question, Short
from worksheets.languages.grammar.model import words
from worksheets.makers.forms import digest, evidence
from worksheets.makers.russian import in_nominative
from worksheets.makers.sentence_gates import is_printable
from worksheets.makers.source import Clause, Source

NAME = "abbreviation"
_EXPLAINED = re.compile(
    r"(?P<full>(?:[^\W\d_][\w-]* ){1,6}[^\W\d_][\w-]*) \("
    r"(?:ағылш\. |англ\. )?(?P<short>[A-ZА-ЯӘҒҚҢӨҰҮҺІ]{2,6})\)"
)
_SKIPPED = words("және мен пен бен of the and for in и по в на с из для")
_ASKED: Mapping[str, str] = {
    "kk": "Мәтінде «{short}» қысқартуы қалай таратып жазылған?",
    "ru": "Как в тексте расшифровывается сокращение «{short}»?",
    "en": "What does “{short}” stand for in the text?",
}


def make(source: Source) -> Iterator[Question]:
    """Yield what each abbreviation stands for, where the initials agree."""
    seen: set[str] = set()
    for number, sentence in enumerate(source.document.sentences):
        for match in _EXPLAINED.finditer(sentence.text):
            full = _spelt_out(match["full"].split(), match["short"])
            if not full or match["short"] in seen or not is_printable(sentence.text):
                continue
            if source.grammar.code == "ru" and not in_nominative(full):
                continue
            seen.add(match["short"])
            clause = Clause(sentence.text, sentence, number, True, False)
            yield Short(
                prompt=_ASKED[source.grammar.code].format(short=match["short"]),
                answers=(full,),
                difficulty=0.6,
                evidence=evidence(clause),
                maker=NAME,
                topic=sentence.heading,
                facts=(digest(NAME, match["short"]),),
            )


def _spelt_out(said: list[str], short: str) -> str:
    """Return the last words whose initials are the abbreviation, or ""."""
    for start in range(len(said)):
        phrase = said[start:]
        initials = "".join(word[0].upper() for word in phrase if word.lower() not in _SKIPPED)
        if initials == short and phrase[0].lower() not in _SKIPPED:
            return " ".join(phrase)
    return ""
