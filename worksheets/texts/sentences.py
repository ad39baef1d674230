"""A block of clean text -> its pieces: sentences, and headings that were glued to them.

It finds where sentences end in kk, ru and en. Which piece is a heading and which sentence
is whole, `headings` and `compose` decide. No letter is lost, added or moved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from worksheets.languages.prose import PROSE
from worksheets.texts.lexicon import known, stems
from worksheets.texts.marks import LOWER, UPPER, abbreviation_end, initials_end
from worksheets.texts.predicate import ends_finite, has_predicate, words_of

_SPOT = re.compile(
    rf"(?P<stop>[.!?…]+)(?P<close>(?:[»”’)\]]|“(?!\w))*)|(?<=[{LOWER}]{{3}})(?=[{UPPER}][{LOWER}])"
)
_AFTER = re.compile(r"(?P<space>\s*)(?P<open>(?:[–—-]\s?)?[«“„\"'(\[]*)(?P<first>[^\W_]?)")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LETTERS = re.compile(r"[^\W\d_]{1,60}")
_LAST_LETTERS = re.compile(r"[^\W\d_]+$")
_LIST_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*|[IVXІХ]{1,5})$")
_STOPPED = re.compile(r"[.!?…]+[\"»”“’)\]]*$")
_RUN_ON = re.compile(rf"(?<![{LOWER}])(?P<before>[{LOWER}]{{3,}})\.\s?(?=[{LOWER}]{{2}})")
_LIST = re.compile(r"(?:[:]|\s[–—]\s).*т\.\s?(?:б|т|с\.\s?с)$")
_CLIPPED = re.compile(rf"(?<![{LOWER}{UPPER}])[{LOWER}]{{2,6}}(?<![аәеиоөуұүыіэюяё])$")
_PAIRS = {"(": ")", "[": "]", "«": "»", "“": "”", "„": "“"}
_REACH, _LOOK_BACK = 400, 1500
_TITLE_WORDS = 5


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a block between two ends of sentences."""

    text: str
    letters: int
    """How many letters and digits stand before it in its block."""
    stopped: bool
    """Whether the source ended it with . ! ? or …"""
    glued_before: bool
    """Whether it hung on the piece before it, without a space between."""
    glued_after: bool
    """Whether the piece after it hung on it, without even a stop between."""
    run_on: bool
    """Whether a stop stands within it that may have ended a sentence."""


def split(text: str, language: str) -> list[Piece]:
    """Return the pieces of one block of clean text, in order.

    What holds no letter or digit stays with the piece before it.
    """
    found: list[Piece] = []
    start = letters = 0
    for end, glued in (*_ends(text, language), (len(text), False)):
        part = text[start:end]
        if any(map(str.isalnum, part)):
            hung = start > 0 and not text[start - 1].isspace() and not part[0].isspace()
            found.append(_piece(part.strip(), letters, hung, glued, language))
        elif part.strip() and found:
            found[-1] = replace(found[-1], text=found[-1].text + part.strip())
        letters += sum(map(str.isalnum, part))
        start = end
    return found


def _piece(text: str, letters: int, hung: bool, glued: bool, language: str) -> Piece:
    run_on = any(
        known(match["before"], language)
        and not abbreviation_end(text[: match.end("before")], language)
        for match in _RUN_ON.finditer(text)
    )
    return Piece(text, letters, bool(_STOPPED.search(text)), hung, glued, run_on)


def _ends(text: str, language: str) -> Iterator[tuple[int, bool]]:
    """Yield where sentences end, and whether the next one hangs on without a stop."""
    start = 0
    for spot in _SPOT.finditer(text):
        if spot["stop"]:
            end = _stop_end(text, start, spot, language)
        else:
            end = spot.start() if _is_seam(text, start, spot.start(), language) else None
        if end and end > start:
            yield end, not spot["stop"]
            start = end


def _is_seam(text: str, start: int, at: int, language: str) -> bool:
    """Return whether two words, rather than the halves of one name, meet at the capital."""
    left = _LAST_LETTERS.search(text, max(start, at - 60), at)
    right = _LETTERS.match(text, at)
    if not left or not right or not left[0][1:].islower() or not right[0][1:].islower():
        return False
    if left[0][0].isupper() and (language == "en" or left.start() > start or len(left[0]) < 5):
        return False
    both = known(left[0], language) + known(right[0], language)
    return both == 2 or (both == 1 and min(len(left[0]), len(right[0])) >= 6)


def _stop_end(text: str, start: int, spot: re.Match[str], language: str) -> int | None:
    """Return where the sentence ends if it ends at this stop, else None."""
    start, end = max(start, spot.start() - _LOOK_BACK), spot.end()
    if text[end : end + 1] == '"' and text.count('"', start, end) % 2:
        end += 1
    after = _AFTER.match(text, end)
    assert after is not None  # it matches the empty string too
    if end == len(text) or _inside(text, start, end):
        return None
    if not after["space"] and not _may_hang(text, spot, after):
        return None
    if after["first"].islower():
        return end if _ends_before_lower(text, start, spot, after, language) else None
    if _is_title(text, start, spot, end) or set(spot["stop"]) == {"."}:
        opener = _is_opener(text, after.start("first"), language)
        title = _is_title(text, start, spot, end)
        if (title and not opener) or (
            not title and _is_abbreviation(text[start : spot.start()], after, opener, language)
        ):
            return None
    return end


def _may_hang(text: str, spot: re.Match[str], after: re.Match[str]) -> bool:
    """Return whether a sentence can begin right after the stop: «келеді.Сыртқы»."""
    before = _LAST_LETTERS.search(text, max(0, spot.start() - 60), spot.start())
    if not after["first"] or not (after["first"].isupper() or after["first"].isdigit()):
        return False
    if spot["close"]:
        return after["first"].isupper()
    least = 3 if after["first"].isdigit() else 2
    return before is not None and len(before[0]) >= least and before[0][1:].islower()


def _ends_before_lower(
    text: str, start: int, spot: re.Match[str], after: re.Match[str], language: str
) -> bool:
    """Kazakh ends its sentences with a verb, so a small letter after one is a slip."""
    before = text[start : spot.start()]
    return (
        language == "kk"
        and spot[0] == "."
        and after["space"] != ""
        and not after["open"]
        and before[-1:].islower()
        and not abbreviation_end(before, language)
        and len(words := words_of(before)) > 2
        and ends_finite(words)
    )


def _is_title(text: str, start: int, spot: re.Match[str], end: int) -> bool:
    """Return whether the stop belongs to a title in quotes: «Оян, қазақ!»."""
    closing = text[end - 1]
    if set(spot["stop"]) <= {"."} or closing not in '»”"':
        return False
    opening = max(text.rfind(mark, start, spot.start()) for mark in '«“"')
    words = text[opening : spot.start()].split()
    return bool(text[start:opening].strip()) and len(words) <= _TITLE_WORDS


def _is_opener(text: str, at: int, language: str) -> bool:
    word = _WORD.match(text, at)
    if not word or text[word.end() : word.end() + 1] == ".":
        return False
    return word[0].lower() in PROSE[language].openers and (
        len(word[0]) == 1 or not word[0].isupper()
    )


def _is_abbreviation(before: str, after: re.Match[str], opener: bool, language: str) -> bool:
    """Return whether the stop marks an abbreviation, an initial or a number in a list."""
    if _LIST_NUMBER.match(before.strip()):
        return True
    if initials_end(before):
        return not opener
    if abbreviation_end(before, language, "inner"):
        return True
    if after["first"].isdigit() and abbreviation_end(before, language, "number"):
        return True
    if abbreviation_end(before, language, "strong") or opener:
        return False
    if abbreviation_end(before, language, "weak"):
        return not _is_complete(before, language)
    return language == "kk" and _is_clipped(before)


def _is_clipped(before: str) -> bool:
    """Return whether the last word is cut short in a way of its own: «әлеум.», «геоморфол.»."""
    last = _CLIPPED.search(before)
    return last is not None and last[0] not in stems("kk") and not has_predicate(before, "kk")


def _is_complete(before: str, language: str) -> bool:
    """Return whether the words before an abbreviation can stand as a sentence."""
    if language == "kk":
        return bool(_LIST.search(before))
    return language == "ru" and has_predicate(before, language)


def _inside(text: str, start: int, end: int) -> bool:
    """Return whether brackets or quotes are open here and are closed soon."""
    for opening, closing in _PAIRS.items():
        depth = text.count(opening, start, end) - text.count(closing, start, end)
        if depth > 0 and text.find(closing, end, end + _REACH) >= 0:
            return True
    if text.count('"', start, end) % 2 == 0:
        return False
    quote = text.find('"', end, end + _REACH)
    return quote > 0 and not text[quote - 1].isspace() and not text[quote + 1 : quote + 2].isalnum()
