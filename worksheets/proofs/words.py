"""Text -> words that can be compared.

In: text from a bank, a paper or a file. Out: its words with one kind of dash, quote and
gap, without marks that nobody sees. Every letter, digit and other sign stays as it is: what
differs here differs in what a pupil reads.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

GAP = "___"
"""Any run of three underscores or more."""

_SAME: dict[int, str | None] = {
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
    **dict.fromkeys(map(ord, "«»„“”‟″"), '"'),
    **dict.fromkeys(map(ord, "‘’‚‛′ʼ`"), "'"),
    **dict.fromkeys((0xAD, 0xFEFF, 0xFFFE, 0xFFFF, *range(0x200B, 0x2010)), None),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2060, 0x2065)), None),
    **dict.fromkeys(sign for sign in (*range(32), 0x7F) if chr(sign) not in "\t\n\r"),
    ord("…"): "...",
}
_ODD = re.compile(f"[{''.join(map(re.escape, map(chr, _SAME)))}]")
_GAP = re.compile(r"_{3,}")


def same(text: str) -> str:
    """Return the text with one kind of dash, quote and gap; its spaces stay."""
    # Few letters need it: to translate them all would take longer.
    text = _ODD.sub(_plain, text)
    text = unicodedata.normalize("NFC", text)
    return _GAP.sub(GAP, text) if GAP in text else text


def _plain(match: re.Match[str]) -> str:
    return _SAME[ord(match[0])] or ""


def words_of(text: str) -> list[str]:
    """Return the words of the text, made the same."""
    return same(text).split()


@lru_cache(maxsize=20_000)
def squeezed(text: str) -> str:
    """Return the text made the same and without any space."""
    return "".join(words_of(text))
