"""Letters that do not belong into a text: unseen, unprintable, of the wrong alphabet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from worksheets.bank.disk import Loaded
from worksheets.bank.formulas import SIGN, problems, words_between
from worksheets.bank.letters import EVERYDAY, printable
from worksheets.bank.source import Fault, Path
from worksheets.bank.strings import strings
from worksheets.messages import tr

_NEVER_PRINTED = frozenset(
    {"id", "kind", "section", "level", "status", "lock", "language", "source", "file"}
    | {"maker", "facts", "questions", "recipe", "data"}
)
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af"
_CYRILLIC = "\u0400-\u052f"
_SEAM = re.compile(f"[{_LATIN}][{_CYRILLIC}]|[{_CYRILLIC}][{_LATIN}]")
_WORD = re.compile(f"[{_LATIN}{_CYRILLIC}]+")
_ROMAN_WITH_ENDING = re.compile(f"[IVXLCDM]{{2,}}[{_CYRILLIC}]+")


def control_characters(loaded: Loaded) -> Iterator[Fault]:
    """Yield characters that break the papers; a hint for marks that are only unseen."""
    for path, text in _texts(loaded):
        if EVERYDAY.issuperset(text):
            continue
        for letter in dict.fromkeys(_CONTROL.findall(text)):
            yield Fault(path, tr("remove the control character {code}", code=_code(letter)))
        for letter in dict.fromkeys(_UNSEEN.findall(text)):
            message = tr("remove the unseen character {code}", code=_named(letter))
            yield Fault(path, message, severe=False)


def unprintable_letters(loaded: Loaded) -> Iterator[Fault]:
    """Yield letters that no shipped face has."""
    for path, text in _texts(loaded):
        if EVERYDAY.issuperset(text) or printable().issuperset(text):
            continue
        for letter in dict.fromkeys(text):
            if letter in printable() or _CONTROL.match(letter) or _UNSEEN.match(letter):
                continue
            if unicodedata.combining(letter):
                message = tr(
                    "the accent {code} stands apart from its letter: type the letter anew",
                    code=_named(letter),
                )
            else:
                message = tr(
                    "the letter «{letter}», {code}, cannot be printed: replace it",
                    letter=letter,
                    code=_named(letter),
                )
            yield Fault(path, message)


def mixed_alphabets(loaded: Loaded) -> Iterator[Fault]:
    """Yield a hint for words in which Latin letters stand among Cyrillic ones, or the reverse."""
    for path, text in _texts(loaded):
        if not _SEAM.search(text):
            continue
        for word in dict.fromkeys(_WORD.findall(text)):
            if _SEAM.search(word) and not _ROMAN_WITH_ENDING.fullmatch(word):
                yield Fault(path, _mixture(word), severe=False)


def formulas(loaded: Loaded) -> Iterator[Fault]:
    """Yield why a formula cannot be set."""
    for path, text in _every_text(loaded):
        if SIGN in text:
            yield from (Fault(path, message) for message in problems(text))


def _mixture(word: str) -> str:
    latin = re.findall(f"[{_LATIN}]", word)
    cyrillic = re.findall(f"[{_CYRILLIC}]", word)
    if len(latin) <= len(cyrillic):
        letters = ", ".join(f"{letter} ({_code(letter)})" for letter in dict.fromkeys(latin))
        return tr(
            "«{word}» has Latin letters among Cyrillic: {letters}", word=word, letters=letters
        )
    letters = ", ".join(f"{letter} ({_code(letter)})" for letter in dict.fromkeys(cyrillic))
    return tr("«{word}» has Cyrillic letters among Latin: {letters}", word=word, letters=letters)


def _code(letter: str) -> str:
    return f"U+{ord(letter):04X}"


def _named(letter: str) -> str:
    return f"{_code(letter)} {unicodedata.name(letter, '')}".strip()


def _texts(loaded: Loaded) -> Iterator[tuple[Path, str]]:
    """Yield every text that a paper or its key may print, with its place, without formulas."""
    for path, text in _every_text(loaded):
        yield path, words_between(text) if SIGN in text else text


def _every_text(loaded: Loaded) -> Iterator[tuple[Path, str]]:
    if loaded.bank:
        yield from strings(loaded.bank, (), _NEVER_PRINTED)
    for group, path in loaded.groups:
        yield from strings(group, path, _NEVER_PRINTED)
    for item in loaded.items:
        yield from strings(item.question, item.path, _NEVER_PRINTED)
