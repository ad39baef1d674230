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
_YEARS = re.compile(r"(?<![\w.,–-])([12]\d{3})(?: [-–—] |-)([12]\d{3})(?![\w.,-]*\d)")
_MINUS = re.compile(r"(?<=[\d)]) - (?=[\d(])")
_DASH = re.compile(r"(?<=\S) (?:-|–|—) (?=\S)")
_LEADING_DASH = re.compile(r"^- ")
_INITIAL = re.compile(r"(?<!\w)([A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]\.) ?(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w’'.])")
_PERCENT = re.compile(r"(?<=\d) (?=[%‰°])")
_SIGN = re.compile(r"([№§]) ?(?=\d)")
_CLIPPED = re.compile(r"(?<![\w.])([^\W\d_]{1,2}\.) (?=[^\W\d_]{1,2}\.(?!\w))")
_LAST_WORD = re.compile(r"(?<=\S) (?=[^\W\d_]{1,2}[.?!…»)]*$)")
_MANY_LETTERS = 30
"""A shorter text stands on one line."""
_ROMAN = "[IVXLІХ]+"
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
    text = _ranges(language.units).sub(_span, text)
    text = _roman_ranges(language.centuries).sub(r"\1–\2", text)
    text = _MINUS.sub(f"{NBSP}−{NBSP}", text)
    text = _DASH.sub(f"{NBSP}{language.dash} ", text)
    text = _LEADING_DASH.sub(f"{language.dash}{NBSP}", text)
    text = _INITIAL.sub(_after_initial, text)
    text = _PERCENT.sub(NBSP, text)
    text = _SIGN.sub(rf"\1{NBSP}", text)
    text = _THOUSANDS.sub(NBSP, text)
    text = _units(language.units).sub(NBSP, text)
    return _without_loose_words(text, language)


def _without_loose_words(text: str, language: Language) -> str:
    """Return the text with spaces that do not break around what leans on its neighbour."""
    text = _centuries(language.centuries).sub(NBSP, text)
    text = _CLIPPED.sub(rf"\1{NBSP}", text)
    text = _before_names(language.before_names).sub(rf"\1{NBSP}", text)
    if language.no_line_ends_with:
        text = _leaning_on(language.no_line_ends_with).sub(rf"\1{NBSP}", text)
    if language.no_line_begins_with:
        text = _leaning_back(language.no_line_begins_with).sub(NBSP, text)
    return _LAST_WORD.sub(NBSP, text) if len(text) > _MANY_LETTERS else text


def _span(match: re.Match[str]) -> str:
    # «1465 - 1847» is a span of years, «1847 - 1465» a sum to be worked out.
    return f"{match[1]}–{match[2]}" if int(match[1]) < int(match[2]) else match[0]


def _after_initial(match: re.Match[str]) -> str:
    # «Н.Ә. Назарбаев»: no space between initials, one that does not break before the name.
    spaced = match[0].endswith(" ")
    return match[1] + (NBSP if spaced else "")


@cache
def _ranges(units: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,–-])(\d{{1,4}})-(\d{{1,4}})(?= (?:{_any(units)})(?![^\W²³]))")


@cache
def _roman_ranges(centuries: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)({_ROMAN})(?: [-–—] |-)({_ROMAN})(?= (?:{_any(centuries)})\b)")


@cache
def _centuries(centuries: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=[IVXLІХ]) (?=(?:{_any(centuries)})\b)")


@cache
def _before_names(clipped: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.])((?:{_any(clipped)})\.) (?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ\d«])")


@cache
def _leaning_on(words: str) -> re.Pattern[str]:
    # «А и В» are letters of options: a capital is one of these words where a sentence begins.
    begins = r"(?:^|(?<=[.!?…] )|(?<=[«“(]))"
    return re.compile(
        rf"((?<![\w.’'-])(?:{_any(words)})|{begins}(?:{_any(words.title())})) (?=[\w«“(])"
    )


@cache
def _leaning_back(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=\w) (?=(?:{_any(words)})(?![\w-]))")


def _any(words: str) -> str:
    return "|".join(re.escape(word) for word in words.split())


@cache
def _units(units: str) -> re.Pattern[str]:
    names = _any(units)
    return re.compile(rf"(?<=\d) (?=(?:{names})(?![^\W²³]))")
