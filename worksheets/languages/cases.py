"""The cases of nouns: `declined("Марат", "ru", animate=True)` -> genitive «Марата» and so on.

Kazakh endings follow vowel harmony and assimilation, for any noun and any whole number.
Russian ones follow the rules for names of people and towns that end in -а, -я, -й or a
consonant; what has another ending, and a woman's name in a hard consonant, has one form.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

CASE_ENDINGS = {
    "genitive": ("ның", "дың", "тың"),
    "dative": ("ға", "ға", "қа"),
    "accusative": ("ны", "ды", "ты"),
    "locative": ("да", "да", "та"),
    "ablative": ("дан", "дан", "тан"),
    "instrumental": ("мен", "мен", "пен"),
}
"""Kazakh: after a vowel, after a voiced consonant, after a voiceless one; with back vowels."""
CASES: Mapping[str, tuple[str, ...]] = {
    "kk": tuple(CASE_ENDINGS),
    "ru": ("genitive", "dative", "accusative", "instrumental", "prepositional"),
    "en": ("genitive",),
}
"""The cases of a language beside the nominative."""

_OWNED_ENDINGS = {
    "genitive": "ның",
    "dative": "на",
    "accusative": "н",
    "locative": "нда",
    "ablative": "нан",
    "instrumental": "мен",
}
_BACK, _FRONT, _NASAL = "аоұыёуяю", "әеөүіиэ", "мнң"
_VOICELESS = "пткқсшщфхцчбвгд"
_FRONTED = str.maketrans("аығқ", "еігк")

_ONES = ("", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
# «Елу» takes the front vowels of its first syllable, as «ел» does.
_TENS = ("", "он", "жиырма", "отыз", "қырық", "ел", "алпыс", "жетпіс", "сексен", "тоқсан")
_THOUSANDS = ("мың", "миллион", "миллиард", "триллион")

_HUSHING, _HARD = "жшчщ", "гкх"


def declined(noun: str, language: str, *, female: bool = False, animate: bool) -> dict[str, str]:
    """Return the noun in every case of its language (kk, ru or en) but the nominative."""
    if language == "en":
        return {"genitive": f"{noun}’s"}
    if language == "kk":
        return {case: with_case(noun, case) for case in CASES["kk"]}
    return dict(zip(CASES["ru"], _russian(noun, female, animate), strict=True))


@lru_cache(maxsize=20_000)
def with_case(word: str, case: str, *, owned: bool = False) -> str:
    """Return a Kazakh noun with a case ending, by vowel harmony and assimilation.

    `owned` says that the noun ends in the possessive of the third person («қаласы»).
    """
    if case == "nominative":
        return word
    last = word[-1].lower()
    if owned:
        ending = _OWNED_ENDINGS[case]
    else:
        vowel, voiced, voiceless = CASE_ENDINGS[case]
        if last in _BACK + _FRONT and last != "у":
            ending = vowel
        elif last in _VOICELESS:
            ending = voiceless
        else:
            ending = voiced
            if last in _NASAL and case in ("genitive", "ablative"):
                ending = {"genitive": "ның", "ablative": "нан"}[case]
            elif last in "зж" and case == "instrumental":
                ending = "бен"
    return word + (ending if _is_back(word) or case == "instrumental" else _fronted(ending))


def number_ending(number: int, case: str) -> str:
    """Return the ending that a Kazakh case gives to a number as it is read: «ге» for 12."""
    word = _last_word(abs(number))
    return with_case(word, case)[len(word) :]


def _last_word(number: int) -> str:
    """Return the word that the reading of a number ends in."""
    if number == 0:
        return "нөл"
    if number % 10:
        return _ONES[number % 10]
    if number % 100:
        return _TENS[number // 10 % 10]
    if number % 1000:
        return "жүз"
    power = 0
    while number % 1000 == 0 and power < len(_THOUSANDS):
        number //= 1000
        power += 1
    return _THOUSANDS[power - 1]


def _fronted(ending: str) -> str:
    return ending.translate(_FRONTED)


def _is_back(word: str) -> bool:
    found = next((letter for letter in reversed(word.lower()) if letter in _BACK + _FRONT), "а")
    return found in _BACK


def _russian(noun: str, female: bool, animate: bool) -> tuple[str, ...]:
    """Return the five cases of a name in the singular."""
    stem, last = noun[:-1], noun[-1]
    before = stem[-1:]
    if last == "а":
        hushing = before in _HUSHING
        genitive = "и" if hushing or before in _HARD else "ы"
        endings = (genitive, "е", "у", "ей" if hushing else "ой", "е")
    elif last == "я":
        endings = ("и", "е", "ю", "ей", "е")
    elif last == "й":
        endings = ("я", "ю", "я" if animate else "й", "ем", "е")
    elif female or last in "аеёиоуыэюяь":
        return (noun,) * 5
    else:
        stem = noun
        endings = ("а", "у", "а" if animate else "", "ем" if last in _HUSHING else "ом", "е")
    return tuple(stem + ending for ending in endings)
