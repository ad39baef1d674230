"""Whether a sentence stands on its own: what always holds, what was named before, whose it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from worksheets.languages.grammar import Grammar
from worksheets.makers.kazakh import is_form_of
from worksheets.makers.names import GIVEN_KK, persons_in
from worksheets.makers.russian import tense_of
from worksheets.texts.lexicon import russian, stems

_TOPIC = 5
"""A word that stands in so many sentences is what the text is about."""


def is_general(text: str, language: str) -> bool:
    """Tell whether a sentence states what always holds, so that it needs no name to stand."""
    return _GENERAL[language](text)


def _general_kk(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", text.lower())
    if re.search(r" [–—] ", text):
        return not any(char.isdigit() for char in text)
    last = words[-1] if words else ""
    return bool(re.fullmatch(r".{2,}(?:[ае]ды|[ае]ді|йды|йді)", last)) or last in {
        "бар", "тұрады", "жоқ", "тән", "тең", "байланысты",
    }  # fmt: skip


def _general_ru(text: str) -> bool:
    tenses = {tense_of(word) for word in re.findall(r"[^\W\d_]+", text)} - {""}
    return "past" not in tenses and ("pres" in tenses or " — " in text or " – " in text)


def _general_en(text: str) -> bool:
    past = re.search(r"\b(?:was|were|had|did|[a-z]{3,}ed)\b(?! by\b)", text)
    now = re.search(r"\b(?:is|are|has|have|can|consists?|contains?|means|[a-z]{3,}s)\b", text)
    return now is not None and (past is None or bool(re.search(r"\b(?:is|are) [a-z]+ed\b", text)))


_GENERAL: Mapping[str, Callable[[str], bool]] = {
    "kk": _general_kk,
    "ru": _general_ru,
    "en": _general_en,
}


def points_back(text: str, before: str, told: int, grammar: Grammar, names: frozenset[str]) -> bool:
    """Tell whether the subject is a thing that the sentences before have brought in.

    «The army marched …», «Комитет признал …»: which one, the text said earlier. `before` is
    what was said last, in lower case; `told` in how many sentences the first word stands.
    """
    if _DEFINING.search(text) or (grammar.code != "en" and text.startswith(tuple(names))):
        return False
    back = _BACK[grammar.code]
    if grammar.code == "en":
        return back(text, before, grammar)
    return back(text, "", grammar) or (told < _TOPIC and back(text, before, grammar))


def is_defining(text: str) -> bool:
    """Tell whether a sentence says what something is called: nobody needs to say so."""
    return bool(_DEFINING.search(text))


_DEFINING = re.compile(
    r"деп атал|дегеніміз|деп \w.* ата?йды|называ[ею]тся|называют| — это | (?:is|are) called "
)


_DEFINITE = re.compile(r"\b[Tt]he ((?:[a-z][a-z-]+ ){0,3}?)([a-z]{3,})\b(?! [A-Z])")
_LIMITED = re.compile(r"(?:of|in|at|for|on|between|to|that|which|who|whose|where|when|from|by)\b")
_ONLY_ONE = re.compile(
    r"\b(?:world|sun|moon|sky|sea|ocean|earth|universe|past|future|present|same|first|last|only|"
    r"\w+est|most|least|right|left|north|south|east|west|\w+ century|middle|people|public|"
    r"environment|economy|government|law|internet|brain|heart|body|blood|human|rest|whole|"
    r"majority|time|year|day|night|day|morning|evening|end|beginning|start)\b"
)


def _back_en(text: str, before: str, _grammar: Grammar) -> bool:
    """Look at each «the …» that nothing limits: named before, or in a story, it points back."""
    for match in _DEFINITE.finditer(text):
        follows = text[match.end() :].lstrip()
        if _LIMITED.match(follows) or _ONLY_ONE.search(match.group()) or follows[:1].isupper():
            continue
        if not _general_en(text) or re.search(rf"\b{match[2]}", before):
            return True
    return False


def _back_ru(text: str, before: str, grammar: Grammar) -> bool:
    words = re.findall(r"[^\W\d_-]+", text)
    if words and words[0].lower() in grammar.entities and not _goes_on_ru(words):
        return True
    if _general_ru(text) or len(words) < 2:
        return False
    first, second = words[0].lower(), words[1]
    parse = russian().parse(first)[0]
    bare = parse.tag.POS == "NOUN" and second[0].islower()
    after = russian().parse(second)[0].tag
    if not bare or after.POS == "NOUN" or "gent" in after:
        return False
    return parse.normal_form[:5] in before


def role_unnamed(text: str, roles: frozenset[str]) -> bool:
    """Tell whether a Kazakh sentence speaks of «the poet» and names no person before."""
    words = re.findall(r"[^\W\d_]+", text)
    for at, word in enumerate(words):
        if not any(word.startswith(role) and is_form_of(word, role) for role in roles):
            continue
        named = at > 0 and words[at - 1][0].isupper()
        named = named or (words[at + 1 : at + 2][:1] and words[at + 1] in GIVEN_KK)
        if not named and not any(
            person.start < text.find(word) for person in persons_in(text, "kk")
        ):
            return True
    return False


_ATTRIBUTES = {
    *("Туған", "Бас", "Басты", "Негізгі", "Алғашқы", "Соңғы", "Үлкен", "Кіші", "Жалпы", "Орташа")
}


def _is_owned(word: str) -> bool:
    """Tell whether a word is a noun of somebody or something that is not named: «шәкірті»."""
    lower = word.lower()
    known = stems("kk")
    return lower not in known and (
        (lower[-1:] in "ыі" and lower[:-1] in known)
        or (lower.endswith(("сы", "сі")) and lower[:-2] in known)
        or bool(re.fullmatch(r".{3,}(?:лары|лері|дары|дері|тары|тері)", lower))
    )


def _goes_on_ru(words: list[str]) -> bool:
    """Tell whether a noun is told apart by what follows: «Совет Европы», «Река Волга»."""
    after = russian().parse(words[1])[0].tag if len(words) > 1 else None
    return words[1][0].isupper() or (after is not None and "gent" in after)


def _back_kk(text: str, before: str, grammar: Grammar) -> bool:
    words = re.findall(r"[^\W\d_]+", text)
    if words and not re.search(r" [–—] ", text):
        first = words[0].lower()
        if any(is_form_of(first, noun) for noun in grammar.entities if first.startswith(noun)):
            return True
    if words and (_is_owned(words[0]) or (words[0] in _ATTRIBUTES and words[1][-1] in "ыі")):
        return True
    if _general_kk(text) or len(words) < 2 or text[0].isdigit():
        return False
    first = words[0].lower()
    return first in stems("kk") and words[1][0].islower() and first[:5] in before


_BACK: Mapping[str, Callable[[str, str, Grammar], bool]] = {
    "kk": _back_kk,
    "ru": _back_ru,
    "en": _back_en,
}
