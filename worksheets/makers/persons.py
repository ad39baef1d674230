"""Persons: who did it, asked with a question word or with a gap for the name.

The question word stands where the language wants it: in the place of the name (Kazakh), or
at the start, where the name was (Russian, English). Options are other persons of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from random import Random

from worksheets.bank.kinds import Question
from worksheets.makers.asking import LONGEST_QUESTION
from worksheets.makers.english import base_of
from worksheets.makers.forms import (
    BLANK,
    Fact,
    digest,
    forms,
    is_specific,
    short,
)
from worksheets.makers.kazakh import case_of, is_finite, is_owned
from worksheets.makers.names import GIVEN_KK, Person, persons_in
from worksheets.makers.russian import as_who, tense_of
from worksheets.makers.source import Clause, Source, quoted
from worksheets.makers.vocabulary import YEAR

NAME = "person"
_TITLES = ("хан", "би", "батыр", "сұлтан", "ақын", "қажы", "мырза", "төре", "бек", "сері", "есімі")
_CHRONICLE = re.compile(r"\d{4} (?:жыл|год|г\.)?,? ?[^–—]{0,15}[–—] ")
_BESIDE = frozenset(["and", "family", "и", "мен", "пен", "бен", "және"])
_JOINED = re.compile(r" (?:пен|мен|бен|және) ")


def make(source: Source) -> Iterator[Question]:
    """Yield questions on the one person of a clause who did what it tells."""
    language = source.grammar.code
    everybody = _everybody(source)
    for clause in source.named:
        if _CHRONICLE.match(clause.text):
            continue  # an entry of a chronicle is asked for its year
        persons = persons_in(clause.text, language)
        if language == "kk":
            persons = persons or _lone(clause.text, everybody, source)
        if language == "kk" and len(persons) == 2:
            yield from _pair(clause, persons, source)
        if len(persons) != 1 or quoted(clause.text, persons[0].start):
            continue
        person = persons[0]
        if not is_specific(clause, person.start, person.end, source):
            continue
        fact = _fact(clause, person, everybody)
        if person.case == "nominative" and _does(clause.text, person, language):
            yield from forms(fact, source)
            asked = ASKERS[language](clause.text, person, source)
            if asked:
                yield short(fact, asked, source)


def _does(text: str, person: Person, language: str) -> bool:
    """Tell whether a person is the subject: the verb follows, or no noun that is his."""
    after = text[person.end :].split()
    if not after or re.match(r"[,(–—-]", text[person.end :].strip()):
        return False
    if language == "kk":
        return not is_owned(after[0])
    if language == "ru":
        return bool(tense_of(after[0]))
    return person.start == 0 and (after[0] in {"was", "is"} or bool(base_of(after[0])))


def _lone(text: str, everybody: tuple[Person, ...], source: Source) -> list[Person]:
    """Return the persons named by one word only, whom the text names in full elsewhere."""
    known = {word for one in everybody for word in one.name.split() if len(word) > 3}
    if source.grammar.code == "kk":
        known |= GIVEN_KK & source.names
    found = []
    for match in re.finditer(r"(?<![\w-])[^\W\d_]{4,}(?![\w-])", text):
        beside = text[: match.start()].split()[-1:] + text[match.end() :].split()[:1]
        owned = text[match.end() : match.end() + 2] in {"'s", "’s", "’ ", "' "}
        if (
            match.group() in known
            and not owned
            and not any(word[:1].isupper() or word in _BESIDE for word in beside)
        ):
            found.append(Person(match.start(), match.end(), match.group()))
    return found


def _everybody(source: Source) -> tuple[Person, ...]:
    found = {
        person.name: person
        for sentence in source.sentences
        for person in persons_in(sentence.text, source.grammar.code)
        if person.case == "nominative"
    }
    return tuple(found.values())


def _fact(clause: Clause, person: Person, everybody: tuple[Person, ...]) -> Fact:
    rng = Random(f"{NAME}:{digest(clause.text)}")  # noqa: S311 - not for secrets
    family = person.name.split()[-1].rpartition(".")[2]
    others = [
        one.name
        for one in everybody
        if one.style == person.style
        and family[:5] not in one.name
        and one.name.split()[-1].rpartition(".")[2] not in clause.text
        and _alike(one.name, person.name)
        and not one.name.endswith(("лар", "лер"))
    ]
    if len(person.name.split()) == 1 and "." not in person.name:
        same = {word for one in everybody for word in one.name.split() if person.name in one.name}
        others = [name.split()[-1] for name in others if name.split()[-1] not in same]
    others = [_spaced_like(name, person.name) for name in others]
    wrong = sorted(dict.fromkeys(others), key=lambda _: rng.random())[:3]
    return Fact(
        maker=NAME,
        clause=clause,
        start=person.start,
        end=person.end,
        key=clause.text[person.start : person.end],
        accept=_shorter(clause.text[person.start : person.end]),
        wrong=tuple(wrong) if len(wrong) == 3 else (),
        question="",
        gap=BLANK,
        open_gap=True,
        lie=wrong[0] if wrong and _may_lie(clause.text, person) else "",
    )


def _may_lie(text: str, person: Person) -> bool:
    """Tell whether another name would only be wrong: no title before it that fits this one."""
    before = text[: person.start].split()
    titled = bool(before) and before[-1][-1] in "ыі" and not before[-1].startswith("жыл")
    return bool(YEAR.search(text)) and not titled


def _shorter(name: str) -> tuple[str, ...]:
    """Return the surname alone, which is right as well; two joined names have none."""
    words = name.replace(".", ". ").split()
    return (words[-1],) if 1 < len(words) <= 3 and not _JOINED.search(name) else ()


def _spaced_like(name: str, like: str) -> str:
    """Write the initials of a name with the spaces of another one."""
    if "." not in name:
        return name
    tight = re.sub(r"\.\s", ".", name)
    between = " " if re.search(r"\.\s\w\.", like) else ""
    last = " " if re.search(r"\.\s\w{2}", like) else ""
    initials, _, surname = tight.rpartition(".")
    return between.join(f"{letter}." for letter in initials.split(".")) + last + surname


def _alike(one: str, other: str) -> bool:
    """Tell whether two names could stand in one list of options: of one sex by their ending."""
    female = re.compile(r"(?:ова|ева|ина|қызы|ская)$")
    return bool(female.search(one)) == bool(female.search(other))


def _pair(clause: Clause, persons: list[Person], source: Source) -> Iterator[Question]:
    first, last = persons
    between = clause.text[first.end : last.start]
    if not _JOINED.fullmatch(between) or last.case != "nominative":
        return
    both = Person(first.start, last.end, clause.text[first.start : last.end])
    asked = _ask_kk(clause.text, both, source, "кімдер")
    if asked:
        bare = re.sub(r"(?:\w\. ?)+", "", both.name)
        fact = replace(_fact(clause, both, ()), accept=(bare,) if bare != both.name else ())
        yield short(fact, asked, source)


def _ask_kk(text: str, person: Person, source: Source, word: str = "кім") -> str:
    """Put the question word in the place of a name that is the subject for certain."""
    before, after = text[: person.start].split(), text[person.end :].strip(" .").split()
    starts = not before or before[-1].lower().strip(",") in source.grammar.time_ends
    ends = len(after) == 1 and is_finite(after[0])
    ends = ends and bool(before) and case_of(before[-1].strip(",")) != "nominative"
    titled = bool(after) and after[0].startswith(_TITLES)
    if (
        not after
        or titled
        or not (starts or ends)
        or re.match(r"[-–—(,]", text[person.end :].strip())
    ):
        return ""
    rest = f"{' '.join(before)} {word} {' '.join(after)}".strip()
    if re.search(r"[:;«»()]| [–—] ", rest) or len(rest.split()) > LONGEST_QUESTION:
        return ""
    return f"{rest[:1].upper()}{rest[1:]}?"


def _ask_ru(text: str, person: Person, _source: Source) -> str:
    """«Кто» asks for a verb in the masculine singular right behind it."""
    if person.start:
        return ""
    words = text[person.end :].strip(" .").split()
    verb = as_who(words[0]) if words else ""
    rest = " ".join(words[1:])
    if not verb or not rest or re.search(r"[:;—–]", rest) or len(words) >= LONGEST_QUESTION:
        return ""
    return f"Кто {verb} {rest}?"


def _ask_en(text: str, person: Person, _source: Source) -> str:
    """Leave the sentence as it is: a question for the subject needs no more."""
    rest = text[person.end :].strip(" .")
    if person.start or not rest:
        return ""
    verb = rest.split()[0]
    plain = verb in {"was", "is"} or bool(base_of(verb))
    if not plain or re.search(r"[:;—–]", rest) or len(rest.split()) >= LONGEST_QUESTION:
        return ""
    return f"Who {rest}?"


ASKERS: Mapping[str, Callable[[str, Person, Source], str]] = {
    "kk": _ask_kk,
    "ru": _ask_ru,
    "en": _ask_en,
}
