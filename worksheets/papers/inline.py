"""The text of a bank as a printer would set it: `rich(text, language)` and `typeset(…)`.

In: what somebody typed. Out: the same words with the language's quotes and dashes, with
spaces that do not break where a line must not end, and with gaps that are all of one
length, so that the length betrays nothing; `rich` has its bold, slanted, raised and lowered words
and its formulas in tags, `typeset` has none of these, and formulas in plain words. Tags that were
typed are words: `<b>` stays `<b>`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from markupsafe import Markup, escape

from worksheets.bank.emphasis import CLOSE, OPEN, TAGS, signed, without_signs
from worksheets.bank.formulas import split
from worksheets.bank.kinds import GAP
from worksheets.languages import LANGUAGES, Language

GAP_LENGTH = 14
"""Underscores in a printed gap."""
NBSP = "\u00a0"

_UNPRINTABLE = re.compile(r"[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_SPACES = re.compile(r"[ \t\r\n]+")
_QUOTE = re.compile(r'(?<!\w)"([^"]+)"(?!\w)')
_APOSTROPHE = re.compile(r"(?<=[A-Za-z])'(?=[A-Za-z])")
_YEARS = re.compile(r"(?<![\w.,])([12]\d{3}) - ([12]\d{3})(?![\w.,]*\d)")
_MINUS = re.compile(r"(?<=[\d)]) - (?=[\d(])")
_DASH = re.compile(r"(?<=\S) (?:-|–|—) (?=\S)")
_LEADING_DASH = re.compile(r"^- ")
_INITIAL = re.compile(r"(?<!\w)([A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]\.) ?(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w’'.])")
_PERCENT = re.compile(r"(?<=\d) (?=[%‰°])")
_SIGN = re.compile(r"([№§]) ?(?=\d)")
_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")


def typeset(text: str, language: Language) -> str:
    """Return the words of the text with the typography of the language, on one line."""
    return without_signs(_typeset(text, language.code))


def rich(text: str, language: Language) -> Markup:
    """Return the text as `typeset` does, what is bold or raised in it within tags."""
    return _rich(text, language.code)


@lru_cache(maxsize=1 << 14)
def _rich(text: str, code: str) -> Markup:
    escaped = str(escape(_typeset(text, code)))
    for tag in TAGS:
        escaped = escaped.replace(OPEN[tag], f"<{tag}>").replace(CLOSE[tag], f"</{tag}>")
    parts = split(escaped)
    parts[1::2] = [f"<math>{escape(latex)}</math>" for latex in parts[1::2]]
    return Markup("".join(parts))  # noqa: S704 - escaped above


@lru_cache(maxsize=1 << 14)
def _typeset(text: str, code: str) -> str:
    language = LANGUAGES[code]
    text = signed(_UNPRINTABLE.sub("", text))
    text = GAP.sub("_" * GAP_LENGTH, _SPACES.sub(" ", text).strip())
    text = _QUOTE.sub(rf"{language.quotes[0]}\1{language.quotes[1]}", text)
    text = _APOSTROPHE.sub("’", text)
    text = _YEARS.sub(_span, text)
    text = _MINUS.sub(f"{NBSP}−{NBSP}", text)
    text = _DASH.sub(f"{NBSP}{language.dash} ", text)
    text = _LEADING_DASH.sub(f"{language.dash}{NBSP}", text)
    text = _INITIAL.sub(_after_initial, text)
    text = _PERCENT.sub(NBSP, text)
    text = _SIGN.sub(rf"\1{NBSP}", text)
    text = _THOUSANDS.sub(NBSP, text)
    return _units(language.units).sub(NBSP, text)


def _span(match: re.Match[str]) -> str:
    # «1465 - 1847» is a span of years, «1847 - 1465» a sum to be worked out.
    return f"{match[1]}–{match[2]}" if match[1] < match[2] else match[0]


def _after_initial(match: re.Match[str]) -> str:
    # «Н.Ә. Назарбаев»: no space between initials, one that does not break before the name.
    spaced = match[0].endswith(" ")
    return match[1] + (NBSP if spaced else "")


@cache
def _units(units: str) -> re.Pattern[str]:
    names = "|".join(re.escape(unit) for unit in units.split())
    return re.compile(rf"(?<=\d) (?=(?:{names})(?![^\W²³]))")
