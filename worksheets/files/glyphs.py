"""Letters -> the bytes that show them in a PDF: `shown(text, face)`.

Every letter has one code for ever, the same in every file and process, so that what was
set once can be put into any number of papers. A PDF font holds 256 codes: the letters of
Kazakh, Russian and English with their signs share the first table of each face, so that a
word never changes its font midway; every other letter has its place by its code point.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby

from worksheets.files.fonts import Face

FIRST = 32
"""The lowest code: a space, in every table."""
_LETTERS = (
    "".join(map(chr, range(32, 127)))
    + "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    + "ӘҒҚҢӨҰҮҺІәғқңөұүһі"
    + "\xa0«»„“”‘’–—…№§°·×÷±−½¼¾²³µ€₸•‰′″†©®"
)
_CODES = {letter: FIRST + at for at, letter in enumerate(_LETTERS)}
_SPAN = 256 - FIRST

FontKey = tuple[Face, int]
"""A face and the number of one of its tables of codes."""


def _place(letter: str) -> tuple[int, int]:
    """Return the table and the code of a letter."""
    code = _CODES.get(letter)
    if code is not None:
        return 0, code
    table, at = divmod(ord(letter), _SPAN)
    return table + 1, FIRST + at


def letters_of(table: int) -> dict[int, str]:
    """Return code -> letter for a table."""
    if table == 0:
        return {code: letter for letter, code in _CODES.items()}
    first = (table - 1) * _SPAN
    return {FIRST + at: chr(first + at) for at in range(_SPAN)}


@cache
def font_name(key: FontKey) -> bytes:
    """Return the name of a font in a page: «SerifBold0»."""
    face, table = key
    return f"{face.family.replace(' ', '')}{face.style}{table}".encode()


def encoded(text: str) -> Iterator[tuple[int, bytes]]:
    """Yield stretches of the text that one table can show, each with its codes."""
    for table, part in groupby(map(_place, text), key=lambda place: place[0]):
        yield table, bytes(code for _, code in part)


def bits_of(codes: Iterable[int]) -> int:
    """Return the codes as bits: bit n stands for code n."""
    bits = 0
    for code in set(codes):
        bits |= 1 << code
    return bits


def literal(codes: bytes) -> bytes:
    """Return the codes as a string of a PDF."""
    escaped = codes.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"(%b)" % escaped
