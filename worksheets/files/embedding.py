"""A face and the codes of it that are used -> the objects of a PDF that embed it.

ReportLab cuts the letters out of the face. Fonts are made once in a process for each set of
codes, and sets are rounded up, so that papers with a letter more or less share one.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Any

from worksheets.files.fonts import font
from worksheets.files.glyphs import FontKey, letters_of
from worksheets.files.unhinted import unhinted

_MUCH = 60
"""A face of which more letters are used is given whole alphabets."""
_GROUPS = ("0123456789", "ABCDEFG", "HIJKLMN", "OPQRST", "UVWXYZ")
"""Digits and the letters of variants: where one is used, the next paper has another."""
_ALPHABETS = (
    *("абвгдежзийклмнопрстуфхцчшщъыьэюя", "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"),
    *("әғқңөұүһі", "ӘҒҚҢӨҰҮІ", ".,:;?!()«»–-"),
)


@dataclass(frozen=True, slots=True)
class Embedded:
    """A font as a PDF holds it; `%d` stands for the number of the object before it."""

    program: bytes
    """The stream of the font's file, compressed."""
    length: int
    """Its length before."""
    unicode: bytes
    """The stream that tells which letter a code is, compressed."""
    descriptor: bytes
    font: bytes


def rounded(key: FontKey, used: int) -> int:
    """Return the codes to embed, as bits: those used, and others that go with them."""
    _, table = key
    if table:
        return used
    for group in _bits(_GROUPS if used.bit_count() <= _MUCH else _GROUPS + _ALPHABETS):
        if used & group:
            used |= group
    return used


@lru_cache(maxsize=2)
def _bits(groups: tuple[str, ...]) -> tuple[int, ...]:
    codes = {letter: code for code, letter in letters_of(0).items()}
    return tuple(sum(1 << codes[letter] for letter in group) for group in groups)


@lru_cache(maxsize=256)
def embedded(key: FontKey, bits: int) -> Embedded:
    """Return the objects that embed these codes of a face."""
    face, table = key
    letters = {code: letter for code, letter in letters_of(table).items() if bits >> code & 1}
    metrics = font(face).face
    points = [ord(letters[code]) if code in letters else 0 for code in range(256)]
    program = unhinted(metrics.makeSubset(points))
    name = _subset_name(program) + b"+" + metrics.name.replace(b" ", b"")
    return Embedded(
        program=zlib.compress(program, 9),
        length=len(program),
        unicode=zlib.compress(_to_unicode(letters), 9),
        descriptor=_descriptor(metrics, name),
        font=_font(metrics, name, letters),
    )


def _subset_name(program: bytes) -> bytes:
    """Return six capitals that no other set of letters has, so that printers mix up none."""
    digest = int.from_bytes(sha256(program).digest()[:8], "big")
    return bytes(65 + digest // 26**at % 26 for at in range(6))


def _descriptor(metrics: Any, name: bytes) -> bytes:
    box = " ".join(f"{edge:g}" for edge in metrics.bbox)
    return (
        f"<</Type/FontDescriptor/FontName/{name.decode()}/Flags 4/FontBBox[{box}]"
        f"/ItalicAngle {metrics.italicAngle:g}/Ascent {metrics.ascent:g}"
        f"/Descent {metrics.descent:g}/CapHeight {metrics.capHeight:g}/StemV {metrics.stemV:g}"
        "/FontFile2 %d 0 R>>"
    ).encode()


def _font(metrics: Any, name: bytes, letters: dict[int, str]) -> bytes:
    first, last = min(letters), max(letters)
    widths = " ".join(
        f"{metrics.getCharWidth(ord(letters[code])):g}" if code in letters else "0"
        for code in range(first, last + 1)
    )
    return (
        f"<</Type/Font/Subtype/TrueType/BaseFont/{name.decode()}/FirstChar {first}"
        f"/LastChar {last}/Widths[{widths}]/FontDescriptor %d 0 R/ToUnicode %d 0 R>>"
    ).encode()


def _to_unicode(letters: dict[int, str]) -> bytes:
    """Return the stream that lets words be found and copied."""
    ranges = [
        b"<%02X> <%02X> <%b>" % (first, last, letter.encode("utf-16-be").hex().upper().encode())
        for first, last, letter in _runs(letters)
    ]
    blocks = [
        b"%d beginbfrange\n%b\nendbfrange" % (len(block), b"\n".join(block))
        for block in (ranges[at : at + 100] for at in range(0, len(ranges), 100))
    ]
    return (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        b"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        b"/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        b"1 begincodespacerange <00> <FF> endcodespacerange\n"
        + b"\n".join(blocks)
        + b"\nendcmap CMapName currentdict /CMap defineresource pop end end"
    )


def _runs(letters: dict[int, str]) -> Iterator[tuple[int, int, str]]:
    """Yield first and last code of each run of letters that follow on each other."""
    codes = sorted(letters)
    start = 0
    for at, code in enumerate(codes):
        following = codes[at + 1] if at + 1 < len(codes) else None
        if following == code + 1 and ord(letters[code]) + 1 == ord(letters[following]):
            continue
        yield codes[start], code, letters[codes[start]]
        start = at + 1
