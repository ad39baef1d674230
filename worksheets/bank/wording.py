"""Wordings made comparable: what differs only in case, spaces, dashes or quotes is the same."""

from __future__ import annotations

import re
import unicodedata

from worksheets.bank.emphasis import without_marks

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_QUOTES = dict.fromkeys(map(ord, "«»„“”‟″"), '"') | dict.fromkeys(map(ord, "‘’‚‛′ʼ`"), "'")
_SAME = _DASHES | _QUOTES
_WORD = re.compile(r"[^\W_]+")


def same_print(text: str) -> str:
    """Return `text` with its case, but with one kind of space, dash and quote and no stop.

    What is bold or raised in it makes no difference.
    """
    text = without_marks(text)
    text = " ".join(unicodedata.normalize("NFC", text).translate(_SAME).split())
    return text.rstrip(" .") or text


def same_words(text: str) -> str:
    """Return `text` as `same_print` does, in small letters."""
    return same_print(text).casefold()


def words(text: str) -> list[str]:
    """Return the words and numbers of `text` in small letters, without punctuation."""
    return _WORD.findall(unicodedata.normalize("NFC", text).casefold())
