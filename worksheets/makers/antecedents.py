"""Pronouns -> the person they mean, where only one can be meant.

    "He was born in Basel." after "Daniel Bernoulli was a physicist."
        -> "Daniel Bernoulli was born in Basel."

What is in doubt is left as it is, for the gates of `sentence_gates` to stop.
"""

from __future__ import annotations

import re
from collections import Counter

from worksheets.languages.cases import CASE_ENDINGS, with_case
from worksheets.makers.kazakh import has_subject, is_finite, lives_a_life, named_subject
from worksheets.makers.names import Person, persons_in
from worksheets.makers.russian import gender_of_name
from worksheets.texts.model import Document

_STARTS = {
    "kk": re.compile(r"(?:Ол|Оның|Ақын|Ғалым)(?= [а-яәғқңөұүһі«\d])"),
    "ru": re.compile(r"(?:Он|Она)(?= )"),
    "en": re.compile(r"(?:He|She|His|Her)(?= [a-z])"),
}
_INSIDE = {
    "kk": re.compile(r"(?:\d{4} (?:жылы|ж\.)|[^,]{3,40},) (?P<pronoun>ол)(?= )"),
    "ru": re.compile(r"(?:В|С|К|После|До)(?: [^,]{2,30})?,? (?P<pronoun>он|она)(?= )"),
    "en": re.compile(
        r"(?:In|On|At|By|After|Before|From|During|Until) [^.;]{2,40}?,? (?P<pronoun>he|she)(?= )"
    ),
}
_POSSESSIVE = {"Оның", "His", "Her"}
_PERSONAL = {"He": "m", "His": "m", "She": "f", "Her": "f", "Он": "m", "Она": "f"}
_REACH = 6
"""How many sentences back a pronoun may point through others with the same pronoun."""


def hero_of(document: Document) -> str:
    """Return the person whom a text is about, or "": named far more often than any other."""
    fullest: dict[str, str] = {}
    for sentence in document.sentences:
        for person in persons_in(sentence.text, document.language):
            family = person.name.split()[-1].rpartition(".")[2]
            fullest[family] = max(fullest.get(family, ""), person.name, key=_fullness)
    told = Counter(
        {
            family: sum(
                family in sentence.text or name.split()[0] in sentence.text
                for sentence in document.sentences
            )
            for family, name in fullest.items()
        }
    )
    (family, most), *others = [*told.most_common(2), ("", 0)][:2]
    second = others[0][1] if others else 0
    enough = most >= max(3, len(document.sentences) // 6) and most >= 2 * second
    return fullest[family] if enough else ""


def _fullness(name: str) -> tuple[bool, bool, int]:
    return (bool(name), "." not in name, len(name))


def full_names(document: Document) -> dict[str, str]:
    """Return the full name for each given name that only one person of the text has."""
    if document.language == "ru":
        return {}
    people: dict[str, set[str]] = {}
    for sentence in document.sentences:
        for person in persons_in(sentence.text, document.language):
            if "." not in person.name:
                people.setdefault(person.name.split()[0], set()).add(person.name)
    return {given: names.pop() for given, names in people.items() if len(names) == 1}


_BEFORE_NAME = r"(?<![\w«“\"-])(?<![A-ZА-ЯӘҒҚҢӨҰҮҺІ]\. )"
_BEHIND_NAME = (
    r"(?![\w-])(?! (?:[A-ZА-ЯӘҒҚҢӨҰҮҺІ]|(?:хан|сері|би|ақын|атты)\b|өзен|қала|мектеп|газет))"
)
"""A given name that stands alone, and is neither a title nor the name of something else."""


def named_in_full(text: str, full: dict[str, str]) -> str:
    """Write «Daniel Bernoulli» where a sentence first speaks of «Daniel» alone."""
    for given, name in full.items():
        if given not in text or name in text:
            continue
        forms = {given: name}
        if re.search("[а-я]", given):
            owned = name.endswith(("ұлы", "қызы"))
            for case in CASE_ENDINGS:
                forms[with_case(given, case)] = with_case(name, case, owned=owned)
        for said, fuller in forms.items():
            match = re.search(rf"{_BEFORE_NAME}{said}{_BEHIND_NAME}", text)
            if match and not _is_titled(text[: match.start()]):
                text = text[: match.start()] + fuller + text[match.end() :]
                break
    return text


def _is_titled(before: str) -> bool:
    """Tell whether another name or a title stands right before: «King John» is not our John."""
    return before.endswith(" ") and before.split()[-1][0].isupper()


def with_antecedent(
    text: str, number: int, document: Document, hero: str, names: frozenset[str]
) -> str:
    """Return a sentence with the person's name for the pronoun that it begins with."""
    match = _STARTS[document.language].match(text) or _inside(text, document.language)
    if not match:
        return _with_hero(text, hero, names) if document.language == "kk" else text
    name = _antecedent(match.group().capitalize(), number, document, hero)
    if not name:
        return text
    said = _owner(name, document.language, match.group().capitalize())
    return text[: match.start()] + said + text[match.end() :]


def _inside(text: str, language: str) -> re.Match[str] | None:
    """Find a pronoun behind a short opening: «In 1724 he went …»; nobody is named before it."""
    match = _INSIDE[language].match(text)
    if not match or persons_in(text[: match.start("pronoun")], language):
        return None
    return re.compile(re.escape(match["pronoun"])).match(text, match.start("pronoun"))


def _with_hero(text: str, hero: str, names: frozenset[str]) -> str:
    """Name the hero of a Kazakh biography before a sentence that leaves its subject out."""
    last = (re.findall(r"[^\W\d_]+", text.lower()) or [""])[-1]
    passive = re.search(r"(?:[ыі]л|[ыі]н)(?:д[ыі]|ған|ген|[ае]ды)$", last)
    career = lives_a_life(text)
    if not hero or any(part in text for part in hero.split() if len(part) > 3):
        return text
    if not is_finite(last) or persons_in(text, "kk") or (passive and not career):
        return text
    left_out = career or (text[:4].isdigit() and not has_subject(text, names))
    return f"{hero} {text}" if left_out and not named_subject(text, names) else text


def _owner(name: str, language: str, pronoun: str) -> str:
    if pronoun not in _POSSESSIVE:
        return name
    if language == "kk":
        return with_case(name, "genitive", owned=name.endswith(("ұлы", "қызы")))
    return f"{name}’s"


def _antecedent(pronoun: str, number: int, document: Document, hero: str) -> str:
    """Walk back to the sentence that begins with a name; another person on the way ends it.

    Whoever else a sentence names that begins with the same pronoun, it stays about the same
    person. At the start of a paragraph only the person whom the whole text is about is left.
    """
    language, paragraph = document.language, document.sentences[number].paragraph
    for back in range(1, _REACH + 1):
        before = document.sentences[number - back] if number >= back else None
        if before is None or before.paragraph != paragraph:
            return hero if _fits_hero(hero, pronoun, language) else ""
        if _STARTS[language].match(before.text) or _inside(before.text, language):
            continue
        if hero and _begins_with(before.text, hero):
            return hero if _fits_hero(hero, pronoun, language) else ""
        persons = persons_in(before.text, language)
        if persons and persons[0].start == 0 and len({one.name for one in persons}) == 1:
            return persons[0].name if _fits(persons[0], pronoun, language) else ""
        return ""
    return ""


def _begins_with(text: str, hero: str) -> bool:
    parts = hero.split()
    words = re.findall(r"\w+", text)
    return bool(words) and words[0] in {parts[0], parts[-1]}


def _fits(person: Person, pronoun: str, language: str) -> bool:
    return person.case == "nominative" and _fits_hero(person.name, pronoun, language)


def _fits_hero(name: str, pronoun: str, language: str) -> bool:
    if not name or language != "ru":
        return bool(name)
    return gender_of_name(name) == {"m": "masc", "f": "femn"}[_PERSONAL[pronoun]]
