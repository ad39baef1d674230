"""Text -> the same text as its author meant to type it, and what was repaired.

Joins what typing tore apart (suffixes, pair words, broken words, initials), puts spaces
where they belong and gives look-alike letters back to their alphabet. A dash between
words stays a dash. Letters and digits keep their number and order, and no word is
corrected otherwise: typos are left to the reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from worksheets.languages.prose import PROSE
from worksheets.texts.letters import characters, one_alphabet
from worksheets.texts.lexicon import known, stems
from worksheets.texts.model import Repair
from worksheets.texts.suffixes import fits, is_ending

_UPPER, _LOWER = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ", "a-zа-яёәғқңөұүһі"
_LETTER = _UPPER + _LOWER
_GAP = r"(?:\s+[-–—]\s*|[-–—]\s+)"

_SPACING = (
    (re.compile(r"(?<=\S)[^\S\n\t]+(?=[,;:!?…»”)\]])"), ""),
    (re.compile(rf"(?<=[^\s.])[^\S\n\t]+(?=\.(?:\s|$|[»”)\"{_UPPER}]))"), ""),
    (re.compile(r"(?<=[«“(\[„])[^\S\n\t]+"), ""),
    (re.compile(rf"(?<=[{_LETTER}])([,;])(?=[{_LETTER}«“])"), r"\1 "),
    (re.compile(r"\.{3,}"), "…"),
    (re.compile(r"(?<![.!?])\.\.(?!\.)"), "."),
    (re.compile(r"(?<=[\dIVXІХ])(?:-[^\S\n\t]+|[^\S\n\t]+-)(?=[\dIVXІХ])"), " – "),
    (re.compile(rf"(?<=[{_LOWER}]{{3}})\((?=\w[^()\s]* [^()]*\))"), " ("),
    (re.compile(r"[^\S\n\t]{2,}"), " "),
)
_COLON_INITIAL = re.compile(rf"\b([{_UPPER}]\.\s?[{_UPPER}]):(?=\s?[{_UPPER}][{_LOWER}])")
_INDEX = re.compile(
    rf"(?<![{_LETTER}-])(?P<left>[{_UPPER}]{{2,}})(?P<gap>{_GAP})(?P<right>\d{{1,4}})"
    rf"(?=\s?[{_UPPER}][{_LOWER}]|-[{_LOWER}])"
)
_SUFFIX = re.compile(
    rf"(?P<left>(?<![\w-])\d+|(?<![\w-])[{_UPPER}]{{2,}}|(?<=[{_LETTER}])[»”])"
    rf"(?P<gap>{_GAP}|\s-)(?P<right>[{_LOWER}]+)(?![\w-])"
)
_WORDS = re.compile(
    rf"(?<![\w-])(?P<left>[{_LETTER}]+)(?P<gap>{_GAP}|[-–—])(?P<right>[{_LOWER}]+)(?![\w-])"
)
_WORD_NUMBER = re.compile(rf"(?<=[{_LOWER}])[-–—]\s+(?=\d)")
_DASH = re.compile(r"(?<=\S) -- ?(?=\S)|(?<=\S) - (?=\S)")
_NOT_SUFFIXES = frozenset({"де", "да", "не", "а", "е", "деп", "ма", "ме"})
_COUNTED = re.compile("жыл|ғасыр|сынып|орын|бөлім|тарау|кезең|курс|том|бап|бет|сабақ")
_RU_NUMBER_ENDING = re.compile("й|[ыо]й|я|ая|[ыо]?е|о?го|о?му|ы?м|ы?х|их|ми|ю|летие")
_ADJECTIVE = re.compile(r".+(?:[лдт][ыі]қ|[лдт][ыі]к|и|л[ыі]|[дт][ыі]|с[ыі]з|аралық)")
_RU_FIRST = re.compile(r".+[ое]|по|кое|во|в|из")
_RU_PARTICLES = frozenset({"то", "либо", "нибудь", "таки"})
_EN_HANGING = frozenset({"and", "or", "to", "but", "nor"})


@dataclass(frozen=True, slots=True)
class Mend:
    """A repair and where it was made."""

    letters: int
    """How many letters and digits stand before it."""
    repair: Repair


_Note = Callable[[int, str, str], None]


def _noting(found: list[Mend], text: str) -> _Note:
    """Return the recorder of changes to the text; white space and a real dash are no repair."""

    def note(position: int, before: str, after: str) -> None:
        if " – " not in after and re.sub(r"\s", "", before) != re.sub(r"\s", "", after):
            found.append(Mend(letter_count(text[:position]), Repair(before, after)))

    return note


def letter_count(text: str) -> int:
    """Return the number of letters and digits, which cleaning and splitting never change."""
    return sum(map(str.isalnum, text))


def clean(text: str, language: str) -> tuple[str, tuple[Mend, ...]]:
    """Return the cleaned text and the repairs of its wording, in the order they stand.

    The language is kk, ru or en. Cleaning twice is cleaning once.
    """
    found: list[Mend] = []
    for _ in range(8):  # a join can bring the parts of another one together
        before, text = text, _once(text, language, found)
        if text == before:
            break
    return text.strip(), tuple(sorted(found, key=lambda mend: mend.letters))


def _once(text: str, language: str, found: list[Mend]) -> str:
    text = characters(text)
    text = one_alphabet(text, _noting(found, text))
    for pattern, replacement in _SPACING:
        text = pattern.sub(replacement, text)
    text = _change(_COLON_INITIAL, lambda match: match[1] + ".", text, found)
    text = _change(_INDEX, _joined_index, text, found)
    text = _change(_SUFFIX, lambda match: _joined_suffix(match, language), text, found)
    text = _change(_WORDS, lambda match: _joined_words(match, language), text, found)
    return _DASH.sub(" – ", _WORD_NUMBER.sub(" – ", text))


def _change(
    pattern: re.Pattern[str], change: Callable[[re.Match[str]], str], text: str, found: list[Mend]
) -> str:
    note = _noting(found, text)

    def changed(match: re.Match[str]) -> str:
        after = change(match)
        note(match.start(), match[0], after)
        return after

    return pattern.sub(changed, text)


def _joined_index(match: re.Match[str]) -> str:
    return f"{match['left']}-{match['right']}"


def _joined_suffix(match: re.Match[str], language: str) -> str:
    """«АҚШ – пен» -> «АҚШ-пен», «200- ге» -> «200-ге», «20- ғасыр» -> «20-ғасыр»."""
    left, right = match["left"], match["right"]
    joined = f"{left}-{right}"
    if language == "ru":
        return joined if left.isdigit() and _RU_NUMBER_ENDING.fullmatch(right) else match[0]
    if language != "kk" or right in _NOT_SUFFIXES:
        return match[0]
    if left.isdigit() and _COUNTED.match(right):
        return joined
    suffix = is_ending(right) or (left.isdigit() and right.lstrip("ыін") in {"ші", "шы"})
    return joined if suffix and (len(right) > 1 or left.isdigit()) else match[0]


def _joined_words(match: re.Match[str], language: str) -> str:
    left, gap, right = match["left"], match["gap"], match["right"]
    if language == "kk" and (joined := _joined_kk(left, gap, right)):
        return joined
    if gap == "-" or (gap[0].isspace() and gap[-1].isspace()):
        return match[0]
    if gap in "–—":
        return match[0]
    if "-" in gap and _hyphenated(left, right, language) and not gap[0].isspace():
        return f"{left}-{right}"
    if gap[-1].isspace() and language == "en" and right in _EN_HANGING:
        return match[0]
    return f"{left} – {right}" if "\n" not in gap and "\t" not in gap else match[0]


def _joined_kk(left: str, gap: str, right: str) -> str | None:
    """Return the word that a dash tore apart, or None where the dash may be meant."""
    lower = left.lower()
    if is_pair(lower, right):
        return f"{left}-{right}"
    joined = left + right
    if gap == "-" and right in stems("kk"):
        return None
    if not is_ending(right) and (known(lower, "kk") or known(right, "kk")):
        return None
    if is_ending(right) and (len(left) < 3 or right in stems("kk") or right in _NOT_SUFFIXES):
        return None
    return joined if known(joined, "kk") else None


def is_pair(left: str, right: str) -> bool:
    """Return whether the two, in lower case, are a Kazakh pair word, the second one inflected."""
    return any(
        right == stem or (right.startswith(base) and fits(stem, right[len(base) :]))
        for stem in _PAIRS.get(left, ())
        for base in (stem, stem[:-1] + _SOFT.get(stem[-1], stem[-1]), _elided(stem))
    )


def _elided(stem: str) -> str:
    return stem[:-2] + stem[-1] if len(stem) > 3 and stem[-2] in "ыі" else stem


_SOFT = {"к": "г", "қ": "ғ", "п": "б"}
_PAIRS: dict[str, tuple[str, ...]] = {}
for _pair in sorted(PROSE["kk"].pairs):
    _first, _, _second = _pair.partition("-")
    _PAIRS[_first] = (*_PAIRS.get(_first, ()), _second)


def _hyphenated(left: str, right: str, language: str) -> bool:
    """Return whether a hyphen with a space on one side was meant to hold the words together."""
    match language:
        case "kk":
            return bool(_ADJECTIVE.fullmatch(left) and _ADJECTIVE.fullmatch(right)) or (
                len(left) > 2 and right.startswith(left.lower())
            )
        case "ru":
            return right in _RU_PARTICLES or bool(_RU_FIRST.fullmatch(left))
        case _:
            return right not in _EN_HANGING
