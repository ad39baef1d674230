"""Characters that do not belong: invisible ones, odd spaces, letters of the wrong alphabet.

`characters` makes any text printable and changes no wording. `one_alphabet` gives a word
that mixes look-alike letters («Cыртқы» with a Latin C) back to one alphabet.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_HYPHENS = {"\u2010": "-", "\u2011": "-", "\u2012": "–", "\u2015": "—", "\u00ad\n": "-\n"}
_BULLETS = {"\uf0b7": "•", "\uf0a7": "•", "\uf02d": "–", "\u2043": "•"}
_SPACES = re.compile(" {2,}")
_EDGE_SPACES = re.compile(" ?([\n\t]) ?")
_LINE_HYPHEN = re.compile("[\xad\x02\ufffe][ \t]*(?=\n|$)")

_CYRILLIC_LOOK = dict(
    zip("ABCEHIKMOPTXYaceiopxyhƏəƟɵӀӏ", "АВСЕНІКМОРТХУасеіорхуһӘәӨөІі", strict=True)
) | {"ҽ": "ә", "Ҽ": "Ә", "ҿ": "ә", "Ҿ": "Ә", "ӊ": "ң", "Ӊ": "Ң", "ӄ": "қ", "Ӄ": "Қ", "θ": "ө"}
_LATIN_LOOK = dict(zip("АВСЕНІКМОРТХУасеіорху", "ABCEHIKMOPTXYaceiopxy", strict=True))
_WRONG_CYRILLIC = frozenset("ҽҼҿҾӊӉӄӃ")
_ROMAN = dict(zip("ІХСМIVXLCDM", "IXCMIVXLCDM", strict=True))
_WORD = re.compile(r"[^\W\d_]+")
_LATIN_INITIAL = re.compile(
    r"(?<![\w°])(?<!° )[ABCEHIKMOPTXY](?=\.\s?[А-ЯӘҒҚҢӨҰҮҺІЁ][а-яәғқңөұүһіё.])"
)


def characters(text: str) -> str:
    """Return the text in NFC, with plain spaces and line ends and nothing invisible.

    A soft hyphen at the end of a line stays as a hyphen, so that the word can be joined.
    """
    text = _LINE_HYPHEN.sub("-", _LINE_ENDS.sub("\n", text))
    for odd, plain in (*_HYPHENS.items(), *_BULLETS.items()):
        text = text.replace(odd, plain)
    text = "".join(map(_printable, text)) if not text.isascii() or not text.isprintable() else text
    text = unicodedata.normalize("NFC", text)
    return _EDGE_SPACES.sub(r"\1", _SPACES.sub(" ", text))


def _printable(character: str) -> str:
    if character in "\n\t" or character.isprintable():
        return character
    category = unicodedata.category(character)
    return " " if category == "Zs" else ""


def one_alphabet(text: str, note: Callable[[int, str, str], None]) -> str:
    """Return the text with each word in one alphabet, where look-alikes allow it.

    Calls note(position, before, after) for every word that was changed.
    """

    def repaired(match: re.Match[str]) -> str:
        before = match[0]
        after = _in_one_alphabet(before)
        if after != before:
            note(match.start(), before, after)
        return after

    text = _WORD.sub(repaired, text)
    return _LATIN_INITIAL.sub(lambda match: _initial(match, note), text)


def _initial(match: re.Match[str], note: Callable[[int, str, str], None]) -> str:
    after = _CYRILLIC_LOOK[match[0]]
    note(match.start(), match[0] + ".", after + ".")
    return after


def _in_one_alphabet(word: str) -> str:
    if word.isascii():
        return word
    cyrillic = [letter for letter in word if _is_cyrillic(letter)]
    if len(cyrillic) == len(word) or not cyrillic:
        return word
    foreign = [letter for letter in word if not _is_cyrillic(letter)]
    if all(letter in _ROMAN for letter in word):
        return "".join(_ROMAN[letter] for letter in word)
    own = sum(letter not in _LATIN_LOOK for letter in cyrillic)
    if own and all(letter in _CYRILLIC_LOOK for letter in foreign):
        return "".join(_CYRILLIC_LOOK.get(letter, letter) for letter in word)
    latin = sum(letter not in _CYRILLIC_LOOK for letter in foreign)
    if latin and not own:
        return "".join(_LATIN_LOOK.get(letter, letter) for letter in word)
    return word


def _is_cyrillic(letter: str) -> bool:
    return "Ѐ" <= letter <= "ӿ" and letter not in _WRONG_CYRILLIC and letter not in "Ӏӏ"
