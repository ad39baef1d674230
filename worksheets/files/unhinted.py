"""A TrueType font file -> the same letters without what steers the dots of old screens.

In: a font as ReportLab cuts it out of a face. Out: one that has the tables a PDF needs and
outlines without instructions: a third of the size, and the same on paper.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

_KEPT = (b"cmap", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp")
_MORE, _WORDS, _SCALE, _TWO_SCALES, _MATRIX, _INSTRUCTED = 0x20, 0x01, 0x08, 0x40, 0x80, 0x100


def unhinted(font: bytes) -> bytes:
    """Return the font without hints, names and tables that only word processors read."""
    tables = {tag: table for tag, table in _tables(font) if tag in _KEPT}
    glyphs = [_unhinted(glyph) for glyph in _glyphs(tables)]
    offsets = [0]
    for glyph in glyphs:
        offsets.append(offsets[-1] + len(glyph))
    tables[b"glyf"] = b"".join(glyphs)
    tables[b"loca"] = struct.pack(f">{len(offsets)}L", *offsets)
    head = bytearray(tables[b"head"])
    head[8:12] = bytes(4)
    struct.pack_into(">h", head, 50, 1)
    tables[b"head"] = bytes(head)
    maxp = bytearray(tables[b"maxp"])
    struct.pack_into(">8H", maxp, 14, 2, 0, 0, 0, 0, 0, 0, struct.unpack_from(">H", maxp, 28)[0])
    tables[b"maxp"] = bytes(maxp)
    return _joined(tables)


def _tables(font: bytes) -> Iterator[tuple[bytes, bytes]]:
    (count,) = struct.unpack_from(">H", font, 4)
    for at in range(count):
        tag, _, start, length = struct.unpack_from(">4sLLL", font, 12 + 16 * at)
        yield tag, font[start : start + length]


def _glyphs(tables: Mapping[bytes, bytes]) -> Iterator[bytes]:
    loca, data = tables[b"loca"], tables[b"glyf"]
    (long_offsets,) = struct.unpack_from(">h", tables[b"head"], 50)
    size, form, scale = (4, "L", 1) if long_offsets else (2, "H", 2)
    offsets = [at * scale for at in struct.unpack(f">{len(loca) // size}{form}", loca)]
    for start, end in pairwise(offsets):
        yield data[start:end]


def _unhinted(glyph: bytes) -> bytes:
    if not glyph:
        return b""
    (contours,) = struct.unpack_from(">h", glyph, 0)
    if contours < 0:
        bare = _composite(glyph)
    else:
        at = 10 + 2 * contours
        (length,) = struct.unpack_from(">H", glyph, at)
        bare = glyph[:at] + bytes(2) + glyph[at + 2 + length :]
    return bare + bytes(-len(bare) % 4)


def _composite(glyph: bytes) -> bytes:
    """Return a letter that is made of others, such as Й, without its instructions."""
    bare = bytearray(glyph)
    at, flags = 10, _MORE
    while flags & _MORE:
        (flags,) = struct.unpack_from(">H", bare, at)
        struct.pack_into(">H", bare, at, flags & ~_INSTRUCTED)
        at += 4 + (4 if flags & _WORDS else 2)
        at += 2 * bool(flags & _SCALE) + 4 * bool(flags & _TWO_SCALES) + 8 * bool(flags & _MATRIX)
    return bytes(bare[:at])


def _joined(tables: Mapping[bytes, bytes]) -> bytes:
    """Return the font file that holds the tables."""
    count = len(tables)
    power = count.bit_length() - 1
    start = 12 + 16 * count
    entries, bodies = [], []
    for tag in sorted(tables):
        table = tables[tag]
        padded = table + bytes(-len(table) % 4)
        entries.append(struct.pack(">4sLLL", tag, _checksum(padded), start, len(table)))
        bodies.append(padded)
        start += len(padded)
    searched = 16 << power
    header = struct.pack(">LHHHH", 0x10000, count, searched, power, 16 * count - searched)
    whole = b"".join([header, *entries, *bodies])
    head = whole.index(tables[b"head"]) + 8
    adjusted = struct.pack(">L", (0xB1B0AFBA - _checksum(whole)) & 0xFFFFFFFF)
    return whole[:head] + adjusted + whole[head + 4 :]


def _checksum(data: bytes) -> int:
    words: Iterable[int] = struct.unpack(f">{len(data) // 4}L", data)
    return sum(words) & 0xFFFFFFFF
