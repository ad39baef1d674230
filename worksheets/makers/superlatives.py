"""The largest, the first, the only one: «Balqash is the largest lake of Kazakhstan»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from worksheets.bank.kinds import Question, Short
from worksheets.makers.forms import by_text, digest, evidence
from worksheets.makers.kazakh import is_finite
from worksheets.makers.names import persons_in
from worksheets.makers.source import Source

NAME = "superlative"
LONGEST_NAME, SHORTEST, LONGEST = 4, 3, 14
_NAME, _REST = r"(?P<name>[^,:;()]{3,40}?)", r"[^,:;()]+)"
_STATED: Mapping[str, str] = {
    "kk": rf"{_NAME} (?P<verb>[–—]) (?P<what>(?:[^,:;()]+ )?(?:ең \w+|тұңғыш|алғашқы|"
    rf"жалғыз|бірінші) {_REST}",
    "ru": rf"{_NAME} (?P<verb>[–—]) (?:это )?(?P<what>(?:сам(?:ый|ая|ое)|\w*перв(?:ый|ая|ое)|"
    rf"\w+ейш(?:ий|ая|ее)|единственн(?:ый|ая|ое)) {_REST}",
    "en": rf"{_NAME} (?P<verb>is|was) (?P<what>the (?:\w+ ){{0,2}}?(?:\w{{3,}}est|most \w+|first|"
    rf"only) {_REST}",
}
_ASKED: Mapping[str, tuple[str, str]] = {
    "kk": ("{what} қалай аталады?", "{what} кім?"),
    "ru": ("Как называется {what}?", ""),
    "en": ("What {verb} {what}?", "Who {verb} {what}?"),
}
_SHARED = re.compile(r"\b(?:бірі|один из|одна из|одно из|one of|among)\b", re.IGNORECASE)


def make(source: Source) -> Iterator[Question]:
    """Yield what is the one of its kind, for each statement that says so of a name."""
    language = source.grammar.code
    for clause in source.named:
        match = re.fullmatch(_STATED[language], clause.text.rstrip("."))
        if not match or clause.lead or _SHARED.search(clause.text):
            continue
        name, what = match["name"].strip(" «»“”"), match["what"]
        last = what.split()[-1]
        if name[0].isdigit() or (language == "kk" and is_finite(last)):
            continue
        named = len(name.split()) <= LONGEST_NAME and not name.lower().startswith(("it", "this"))
        if not named or not SHORTEST <= len(what.split()) <= LONGEST:
            continue
        persons = persons_in(name, language)
        template = _ASKED[language][bool(persons)]
        if not template:
            continue
        asked = template.format(what=what, verb=match["verb"])
        common: dict[str, Any] = {
            "difficulty": 0.6,
            "evidence": evidence(clause),
            "maker": NAME,
            "facts": (digest(clause.text, name),),
            "topic": clause.sentence.heading,
        }
        prompt = by_text(asked[:1].upper() + asked[1:], source)
        yield Short(prompt=prompt, answers=(name,), **common)
