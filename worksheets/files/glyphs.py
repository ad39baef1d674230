"""Letters -> the bytes that show them in a PDF: `shown(text, face)`.

Every letter has one code for ever, the same in every file and process, so that what was
set once can be put into any number of papers. A PDF font holds 256 codes: the letters of
Kazakh, Russian and English with their signs share the first table of each face, so that a
word never changes its font midway; every other letter has its place by its code point.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum, auto
from functools import cache
from itertools import groupby

from worksheets.files.fonts import RULED, Face

FIRST = 32
"""The lowest code: a space, in every table."""
_LETTERS = (
    "".join(map(chr, range(32, 127)))
    + "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    + "ӘҒҚҢӨҰҮҺІәғқңөұүһі"
    + "\xa0«»„“”‘’–—…№§°·×÷±−½¼¾²³µ€₸•‰′″†©®"
)
_CODES = {letter: FIRST + at for at, letter in enumerate(_LETTERS)}
_SPACES = bytes((_CODES[" "], _CODES["\xa0"]))
_RULED = bytes((_CODES[RULED],))
_SPAN = 255 - FIRST

FontKey = tuple[Face, int]
"""A face and the number of one of its tables of codes."""


def _place(letter: str) -> tuple[int, int]:
    """Return the table and the code of a letter."""
    code = _CODES.get(letter)
    if code is not None:
        return 0, code
    table, at = divmod(ord(letter), _SPAN)
    return table + 1, FIRST + 1 + at


def letters_of(table: int) -> dict[int, str]:
    """Return code -> letter for a table."""
    if table == 0:
        return {code: letter for letter, code in _CODES.items()}
    first = (table - 1) * _SPAN
    return {FIRST: " "} | {FIRST + 1 + at: chr(first + at) for at in range(_SPAN)}


@cache
def font_name(key: FontKey) -> bytes:
    """Return the name of a font in a page: «SerifBold0»."""
    face, table = key
    return f"{face.family.replace(' ', '')}{face.style}{table}".encode()


def encoded(text: str) -> Iterator[tuple[int, bytes]]:
    """Yield stretches of the text that one table can show, each with its codes.

    A space at the end goes with the letter before it: readers of a PDF overlook one that
    stands alone at the end of a line.
    """
    places = list(map(_place, text))
    if text.endswith(" ") and len(text) > 1:
        places[-1] = (places[-2][0], FIRST)
    for table, part in groupby(places, key=lambda place: place[0]):
        yield table, bytes(code for _, code in part)


def bits_of(codes: Iterable[int]) -> int:
    """Return the codes as bits: bit n stands for code n."""
    bits = 0
    for code in set(codes):
        bits |= 1 << code
    return bits


class Stretch(Enum):
    """What codes show, as far as the white space behind them goes."""

    WORD = auto()
    """Letters, up to where a line to write on begins."""
    SPACE = auto()
    """Letters with a space behind them."""
    RULED = auto()
    """A piece of a line to write on."""


def stretches(table: int, codes: bytes) -> Iterator[tuple[bytes, Stretch]]:
    """Cut codes behind each space, and around each piece of a line to write on."""
    spaces, ruled = (_SPACES, _RULED) if table == 0 else (_SPACES[:1], b"")
    start = 0
    for at, code in enumerate(codes):
        if code in ruled:
            if start < at:
                yield codes[start:at], Stretch.WORD
            yield codes[at : at + 1], Stretch.RULED
        elif code in spaces:
            yield codes[start : at + 1], Stretch.SPACE
        else:
            continue
        start = at + 1
    if start < len(codes):
        yield codes[start:], Stretch.WORD


def literal(codes: bytes) -> bytes:
    """Return the codes as a string of a PDF."""
    escaped = codes.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"(%b)" % escaped
