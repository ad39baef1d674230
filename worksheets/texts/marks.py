"""Abbreviations and initials: whether the stop at the end of some words ends a sentence.

Text before a stop goes in, what the stop belongs to comes out. The words stand in
`languages/prose.py`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from worksheets.languages.prose import PROSE

UPPER, LOWER = "A-ZÀ-ÖØ-ÞА-ЯЁӘҒҚҢӨҰҮҺІ", "a-zà-öø-ÿа-яёәғқңөұүһі"
_LETTER_BEFORE = rf"(?<![{UPPER}{LOWER}\d’'-])"
_INITIALS = re.compile(rf"{_LETTER_BEFORE}(?:[{UPPER}][{LOWER}]?\.[\s-]?)*[{UPPER}]$")
_CAPITAL_BEFORE = re.compile(rf"[{UPPER}][{LOWER}]+ [IVX]$")
_TAIL = 30
_KINDS = ("inner", "number", "weak", "strong")


def initials_end(text: str) -> bool:
    """Return whether the text, taken before a stop, ends with initials: «Б.Н», «J. R. R»."""
    tail = text[-_TAIL:]
    return bool(_INITIALS.search(tail)) and not _CAPITAL_BEFORE.search(tail)


def abbreviation_end(text: str, language: str, *kinds: str) -> bool:
    """Return whether the text, taken before a stop, ends with an abbreviation of those kinds.

    The kinds are inner, number, weak and strong, as in `languages/prose.py`; none means all.
    """
    tail = text[-_TAIL:].lower()
    return any(_pattern(language, kind).search(tail) for kind in kinds or _KINDS)


@lru_cache(maxsize=16)
def _pattern(language: str, kind: str) -> re.Pattern[str]:
    words: frozenset[str] = getattr(PROSE[language], f"{kind}_abbreviations")
    # longest first, each with the spaces that may follow its inner stops
    ordered = sorted(words, key=lambda word: (-len(word), word))
    spaced = [re.escape(word).replace(r"\.", r"\.\s?") for word in ordered]
    return re.compile(rf"(?<![^\W_]|['’.-])(?:{'|'.join(spaced)})$")
