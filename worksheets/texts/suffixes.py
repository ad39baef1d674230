"""The shape of Kazakh endings: whether «ларымыздағы» can follow «бала».

A word's tail goes in, yes or no comes out. The grammar is wide on purpose: it tells words
from wreckage; it does not inflect.
"""

from __future__ import annotations

import re
from functools import lru_cache

_BACK_VOWELS, _FRONT_VOWELS, _EITHER_VOWELS = "аоұыё", "әеөүі", "иуюяэ"

# In the templates A is а or е, I is ы or і, after the vowels of the stem; the capital
# consonants stand for the sets that assimilation chooses from.
_PARTS = {
    "{case}": "(?:NIң|GA|нA|A|NI|н|н?DA|NAн|Bен)",
    "{own}": "(?:I?м|I?ң|I?мIз|I?ңIз|I|сI)",
    "{many}": "(?:LAр)",
    "{person}": "(?:BIн|сIң|сIз|BIз|сIңдAр|сIздAр)",
}
_INFLECTED = "{many}?{own}?(?:{case}(?:GI{many}?{own}?{case}?)?)?"
_NOUN = f"(?:LIK|LIG|шI|сIз|LI|LAс|DAй|шA|рAK|GI|(?:I?н)?шI){{0,3}}{_INFLECTED}{{person}}?"
_VOICE = "(?:I?л|I?н|I?с|DIр|т|GIз|GIр|Iр|Aр|LA){0,3}(?:BA)?"
_TENSE = (
    "(?:[Aй](?:дI|{person})?|I?п(?:тI|{person})?|DI(?:м|ң|K|ңIз)?|[AйI]?р{person}?|с{person}?"
    "|сA(?:м|ң|K|ңIз)?|GAлI|GAншA|[Aй]?йIK|сIн|I?ңIз|K"
    f"|(?:GAн|[Aй]тIн|BAK|BAG|у|ушI|I?с|Iм|Iш|Aр){_NOUN})"
)


def _pattern(template: str, a: str, i: str) -> re.Pattern[str]:
    for name, part in _PARTS.items():
        template = template.replace(name, part)
    sets = {"L": "[лдт]", "N": "[ндт]", "D": "[дт]", "G": "[ғгқк]", "B": "[мбп]", "K": "[қк]"}
    for letter, letters in {**sets, "A": a, "I": i}.items():
        template = template.replace(letter, letters)
    return re.compile(template)


_ENDINGS = {
    (kind, row): _pattern(template, *vowels)
    for kind, template in {
        "inflected": _INFLECTED,
        "any": f"(?:{_NOUN}|{_VOICE}{_TENSE})",
    }.items()
    for row, vowels in {"back": "аы", "front": "еі"}.items()
}


def rows(stem: str) -> tuple[str, ...]:
    """Return which vowels the endings after the stem may have: back, front or both."""
    last = next((letter for letter in reversed(stem) if letter in _VOWELS), "и")
    if last in _EITHER_VOWELS or stem.endswith("ь"):
        return ("back", "front")
    return ("back",) if last in _BACK_VOWELS else ("front",)


_VOWELS = _BACK_VOWELS + _FRONT_VOWELS + _EITHER_VOWELS


@lru_cache(maxsize=20_000)
def fits(stem: str, tail: str, kind: str = "any") -> bool:
    """Return whether the tail is a chain of endings whose vowels agree with the stem.

    The kind is "any" or "inflected" (plural, possessive and case only); both in lower case.
    """
    return any(_ENDINGS[kind, row].fullmatch(tail) for row in rows(stem))


def is_ending(tail: str) -> bool:
    """Return whether the letters are a chain of plural, possessive and case endings."""
    return bool(tail) and any(
        _ENDINGS["inflected", row].fullmatch(tail) for row in ("back", "front")
    )
