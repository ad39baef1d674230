"""Who or what a statement is about: a gap for the name that is its subject.

«______ ratified the convention on labour inspection.» Only names, only at the start, only
where the verb follows; what is said has to be enough to know the name from the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from worksheets.bank.kinds import Question
from worksheets.makers.english import base_of
from worksheets.makers.forms import BLANK, Fact, forms, is_specific
from worksheets.makers.names import persons_in
from worksheets.makers.russian import is_nominative, tense_of
from worksheets.makers.source import Source, quoted

NAME = "subject"
FEWEST_TOLD = 5
"""Words behind the name, with another name or a number among them."""
_ENGLISH = re.compile(r"(?:The )?[A-Z][\w’-]*(?: (?:of |the )?[A-Z][\w’-]*){0,4}")
_RUSSIAN = re.compile(r"[А-ЯЁ][\w-]*(?: [А-ЯЁ][\w-]*){0,2}")
_SHARED = re.compile(r"(?:sign|join|ratif|accept|adopt|подпис|вступ|ратифиц|присоедин|приня)")
"""What several do together: another name would be right as well."""
_SMALL = re.compile(
    r"^(?:The )?(?:What|How|When|Where|Why|Who|While|Although|If|This|These|It|He|She|They|Many|"
    r"Most|Some|In|On|At|By|As|A|An)\b"
)


def make(source: Source) -> Iterator[Question]:
    """Yield a gap for the subject of each statement that begins with a name."""
    find = FINDERS.get(source.grammar.code)
    for clause in source.named if find else ():
        assert find is not None
        length = 0 if clause.lead or clause.stale else find(clause.text, source)
        name, rest = clause.text[:length], clause.text[length:].strip(" .")
        told = len(re.findall(r"[^\W\d_]{2,}", rest))
        enough = told >= FEWEST_TOLD and is_specific(clause, 0, length, source)
        if not length or not enough or _SHARED.match(rest) or _given_away(name, rest):
            continue
        if persons_in(clause.text[: length + 1], source.grammar.code) or quoted(clause.text, 0):
            continue  # persons have a maker of their own
        bare = name.removeprefix("The ")
        yield from forms(
            Fact(
                maker=NAME,
                clause=clause,
                start=0,
                end=length,
                key=name,
                wrong=(),
                question="",
                gap=BLANK,
                accept=tuple(dict.fromkeys(n for n in (bare, name.split()[-1]) if n != name)),
                by_text=True,
            ),
            source,
        )


def _given_away(name: str, rest: str) -> bool:
    words = re.findall(r"\w{4,}", name)
    return not words or any(word[: max(4, len(word) - 2)].lower() in rest.lower() for word in words)


def _english(text: str, source: Source) -> int:
    match = _ENGLISH.match(text)
    if not match or _SMALL.match(text):
        return 0
    name = match.group()
    verb = text[match.end() :].split()[:1]
    known = name.split()[-1] in source.names and not name.endswith(("'s", "’s"))
    return match.end() if known and verb and base_of(verb[0]) else 0


def _russian(text: str, source: Source) -> int:
    match = _RUSSIAN.match(text)
    if not match:
        return 0
    name, verb = match.group(), text[match.end() :].split()[:1]
    named = name.split()[0] in source.names and is_nominative(name)
    return match.end() if named and verb and tense_of(verb[0]) == "past" else 0


FINDERS: Mapping[str, Callable[[str, Source], int]] = {"ru": _russian, "en": _english}
