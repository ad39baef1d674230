"""Marks inside the texts of a bank: **bold**, *slanted*, x^2^, H~2~O, `code`.

In: a text as it was typed. Out: the text with signs in place of its marks, which no text
has of its own, or the text without any. A mark counts only where it stands tight around
words, so that 2 * 3 * 4, x^2 and ~5 stay what they are; a backslash before it keeps it.
Formulas (`bank.formulas`) are no place for marks: they come out hidden, or in words.
"""

from __future__ import annotations

import re

from worksheets.bank.formulas import SIGN, hidden, in_words, split

MARKS = "*^~`$"
TAGS = ("b", "i", "sup", "sub", "code")
"""What the marks mean, in the order of the signs."""
OPEN = {tag: chr(0xE000 + 2 * at) for at, tag in enumerate(TAGS)}
CLOSE = {tag: chr(0xE001 + 2 * at) for at, tag in enumerate(TAGS)}

_MARKS = (
    ("b", re.compile(r"\*\*(?=[^\s*])(.+?)(?<=[^\s*])\*\*", re.DOTALL)),
    ("i", re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\w*])")),
    ("sup", re.compile(r"(?<=[\w)\]»”~\ue001\ue003\ue007\ue009])\^([^\s^~*]{1,12})\^")),
    ("sub", re.compile(r"(?<=[\w)\]^\ue001\ue003\ue005])~([^\s^~*]{1,12})~")),
)
_MARK = re.compile(r"[*^~`$]")
_ESCAPED = re.compile(r"\\([*^~`])")
_CODE = re.compile(r"(?<![`\w])`(?=[^\s`])([^`\n]+?)(?<=[^\s`])`(?![`\w])")
_KEPT = {"*": "\ue00a", "^": "\ue00b", "~": "\ue00c", "`": "\ue00d"}
_SIGNS = re.compile("[\ue000-\ue00d]")
_GIVEN_BACK = str.maketrans({sign: mark for mark, sign in _KEPT.items()})


def signed(text: str) -> str:
    """Return the text with a sign where each mark opens and closes, its formulas hidden."""
    text = hidden(_SIGNS.sub("", text))
    if not any(mark in text for mark in "*^~`"):
        return text
    bare = _ESCAPED.sub(lambda match: _KEPT[match[1]], text)
    bare = marked = _CODE.sub(_coded, bare)
    for tag, pattern in _MARKS:
        marked = pattern.sub(rf"{OPEN[tag]}\1{CLOSE[tag]}", marked)
    return (marked if _is_nested(marked) else bare).translate(_GIVEN_BACK)


def _coded(match: re.Match[str]) -> str:
    # What stands in code is no mark: a*b*c.
    inside = "".join(_KEPT.get(letter, letter) for letter in match[1])
    return f"{OPEN['code']}{inside}{CLOSE['code']}"


def without_signs(text: str) -> str:
    """Return the words of a signed text, its formulas in words."""
    return in_words(_SIGNS.sub("", text))


def without_marks(text: str) -> str:
    """Return the words of a text as it was typed, without its marks, its formulas in words."""
    return without_signs(signed(text))


def without_emphasis(text: str) -> str:
    """Return a text as it would be typed without bold or raised words; formulas stay."""
    parts = split(_SIGNS.sub("", signed(text)))
    parts[::2] = [_MARK.sub(r"\\\g<0>", part) for part in parts[::2]]
    parts[1::2] = [f"{SIGN}{latex}{SIGN}" for latex in parts[1::2]]
    return "".join(parts)


def _is_nested(text: str) -> bool:
    open_now: list[str] = []
    for sign in _SIGNS.findall(text):
        if sign in OPEN.values():
            open_now.append(sign)
        elif sign in CLOSE.values() and (not open_now or ord(open_now.pop()) != ord(sign) - 1):
            return False
    return not open_now
