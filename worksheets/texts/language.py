"""Which of the three languages a text is in: kk, ru, en or none of them."""

from __future__ import annotations

import re

from worksheets.languages.prose import PROSE

_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_SAMPLE = 20_000
_FOREIGN = re.compile(r"[җҡҙҫҳўїєґјљњђћџѓќѕӑӗӳӣӯѣßñãõçşğıäåæøřžščąęłżźćńőűțșăâîéèêë]")


def find_language(text: str) -> str | None:
    """Return kk, ru or en, or None where the words speak for none of them."""
    words = _WORD.findall(text.lower())[:_SAMPLE]
    if not words:
        return None
    cyrillic = sum(bool(_CYRILLIC.search(word)) for word in words)
    foreign = sum(bool(_FOREIGN.search(word)) for word in words)
    if foreign > 0.1 * len(words):
        return None
    return _cyrillic(words) if 2 * cyrillic >= len(words) else _english(words)


def _cyrillic(words: list[str]) -> str | None:
    """Kazakh is the only one of its neighbours that has қ, ғ or ұ together with і."""
    kazakh = _share(words, set(PROSE["kk"].letters))
    if kazakh >= 0.2 and (len(words) < 20 or min(_share(words, "қғұ"), _share(words, "і")) > 0.03):
        return "kk"
    if kazakh >= 0.2:
        return None
    frequent = sum(word in PROSE["ru"].frequent for word in words) / len(words)
    russian = _share(words, set(PROSE["ru"].letters))
    if russian + frequent > 0.12 and (russian > 0.03 or len(words) < 20):
        return "ru"
    return "ru" if len(words) < 20 and kazakh == 0 and russian + frequent > 0 else None


def _english(words: list[str]) -> str | None:
    frequent = sum(word in PROSE["en"].frequent for word in words) / len(words)
    return "en" if frequent > 0.12 else None


def _share(words: list[str], letters: str | set[str]) -> float:
    return sum(not set(letters).isdisjoint(word) for word in words) / len(words)
