r"""Formulas inside the texts of a bank: `$x^2 + 1$`, LaTeX between two dollar signs.

In: a text as it was typed. Out: the text with each formula in letters that no text has of
its own, so that nothing takes its signs for marks or dashes. Dollars that stand for money
stay: a formula stands tight between its signs, no word touches them, and it holds a sign
of mathematics, or nothing but numbers and single letters. `\$` is always a dollar.
"""

from __future__ import annotations

import re
from functools import lru_cache

from worksheets.errors import InputError

SIGN = "$"
OPEN, CLOSE = "\U000f0000", "\U000f0001"
_SHIFT = 0xF0000
_LAST = 0x10FFFD
_FORMULA = re.compile(r"(?<![\w\\$])\$(?=[^\s$])([^$]{1,2000}?)(?<=[^\s\\$])\$(?![\w$])")
_MATHS = re.compile(r"[\\^_{}=<>≤≥≠≈+/·×]")
_PLAIN = re.compile(r"(?:[-−\d.,:;()|%°'\s]|(?<![^\W\d_])[^\W\d_](?![^\W\d_]))+")
_SHORT_NAME = re.compile(r"[A-Z]{1,4}'?|[a-z]{1,3}")
_HIDDEN = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}")
_OWN = re.compile(f"[{chr(_SHIFT)}-{chr(_LAST)}]")


def sources(text: str) -> list[str]:
    """Return the LaTeX of each formula of a typed text, in order."""
    return [match[1] for match in _FORMULA.finditer(text) if _is_formula(match[1])]


def words_between(text: str) -> str:
    """Return a typed text without its formulas."""
    return _FORMULA.sub(lambda match: "" if _is_formula(match[1]) else match[0], text)


def hidden(text: str) -> str:
    """Return the text with its formulas in letters of their own, escaped dollars bare."""
    if _has_own(text):
        text = _OWN.sub("", text)
    if SIGN not in text:
        return text
    return _FORMULA.sub(_hide, text).replace("\\$", SIGN)


def split(text: str) -> list[str]:
    """Cut a text whose formulas are hidden: words, then LaTeX, then words and so on."""
    parts = _HIDDEN.split(text)
    parts[1::2] = map(_bare, parts[1::2])
    return parts


def in_words(text: str) -> str:
    """Return the text with its hidden formulas as plain words: `x² + 1`."""
    if not _has_own(text):
        return text
    return _HIDDEN.sub(lambda match: formula_words(_bare(match[1])), text)


@lru_cache(maxsize=1 << 16)
def formula_words(latex: str) -> str:
    """Return a formula as plain words; one that cannot be set, as it was typed."""
    # Most banks have no formula, and do not wait for what reads one.
    from worksheets.latex.formula import spoken

    try:
        return spoken(latex)
    except InputError:
        return f"${latex}$"


def problems(text: str) -> list[str]:
    """Return what is wrong with the formulas of a typed text."""
    from worksheets.latex.formula import problem

    return [message for latex in sources(text) if (message := problem(latex))]


def _is_formula(latex: str) -> bool:
    if _MATHS.search(latex):
        return True
    return bool(_PLAIN.fullmatch(latex) or _SHORT_NAME.fullmatch(latex))


def _hide(match: re.Match[str]) -> str:
    if not _is_formula(match[1]):
        return match[0]
    letters = (chr(_SHIFT + ord(letter)) for letter in match[1] if ord(letter) > 1)
    return f"{OPEN}{''.join(letters)}{CLOSE}"


def _bare(letters: str) -> str:
    return "".join(chr(ord(letter) - _SHIFT) for letter in letters)


def _has_own(text: str) -> bool:
    # Asked of each text of thousands: the highest letter tells it without a search.
    return not text.isascii() and max(text) >= OPEN
