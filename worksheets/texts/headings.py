"""Which pieces of a text are headings, where its format does not say so.

A heading is a short piece without a stop and without a predicate that something follows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from worksheets.languages.prose import PROSE
from worksheets.texts.marks import LOWER
from worksheets.texts.predicate import has_predicate, words_of

_MOST_WORDS, _MOST_LETTERS = 10, 90
_LIST_RUN = 4
_BAD_END = re.compile(r"[,:;.–—-]$")
_BAD_START = re.compile(rf"[{LOWER}–—(*]|\d+[,%]|\d{{4}}\s")
_PRONOUN = re.compile("ол|бұл|осы|олар|оның|бұлар|бұған|оған|он[аои]?|это|s?he|it|they")


def reads_as_heading(text: str, language: str) -> bool:
    """Return whether the piece, which nothing ended, can be a heading of that language."""
    if not is_short(text, language):
        return False
    if text.isupper() or (language == "en" and text.istitle()):
        return True
    return not has_predicate(text, language)


def is_short(text: str, language: str) -> bool:
    """Return whether the piece has the length, the beginning and the end of a heading."""
    words = words_of(text)
    if not words or len(text.split()) > _MOST_WORDS or len(text) > _MOST_LETTERS:
        return False
    if _BAD_END.search(text) or _BAD_START.match(text) or _PRONOUN.fullmatch(words[0]):
        return False
    if any(text.count(one) != text.count(two) for one, two in ("()", "«»", "“”")):
        return False
    return len(words) < 4 or words[-1] not in PROSE[language].conjunctions


def headings_of(candidates: Sequence[bool]) -> list[bool]:
    """Return which of a text's pieces are headings, told which ones can be.

    What nothing follows is none, nor is a long run of them: that is a list.
    """
    found = list(candidates)
    start = 0
    while start < len(found):
        end = start
        while end < len(found) and found[end]:
            end += 1
        if end - start >= _LIST_RUN or end == len(found):
            found[start:end] = [False] * (end - start)
        start = end + 1
    return found
