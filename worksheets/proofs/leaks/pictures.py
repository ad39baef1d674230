"""A picture -> the texts that it carries beside its pixels."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator

_PNG = b"\x89PNG\r\n\x1a\n"
_TEXTUAL = {b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"}
_JPEG_TEXTS = {*range(0xE1, 0xF0), 0xFE}
"""The segments for applications, but the one of every JPEG, and comments."""
_READABLE = {
    "utf-8": re.compile(rb"(?:[\x20-\x7e]|[\xc3-\xd3][\x80-\xbf]|\xe2\x80[\x80-\xbf]){3,}"),
    "utf-16-le": re.compile(rb"(?:[\x20-\x7e]\x00|[\x10-\xf2]\x04){4,}"),
    "utf-16-be": re.compile(rb"(?:\x00[\x20-\x7e]|\x04[\x10-\xf2]){4,}"),
}
"""Encoding -> Latin and Cyrillic letters, digits and signs in it."""
_MOST = 1_000_000
"""Bytes that a packed text may grow to."""


def picture_texts(data: bytes) -> Iterator[str]:
    """Yield the texts in a PNG or JPEG; of any other picture what can be read of it."""
    if data.startswith(_PNG):
        yield from (text for part in _png_parts(data) for text in readable(part))
    elif data.startswith(b"\xff\xd8"):
        yield from (text for part in _jpeg_parts(data) for text in readable(part))
    else:
        yield from readable(data)


def _png_parts(data: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while at + 8 <= len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        if kind in _TEXTUAL:
            yield body
            _, _, packed = body.partition(b"\0")
            yield unpacked(packed.lstrip(b"\0\1"))
        at += length + 12
        if kind == b"IEND":
            break
    yield data[at:]


def _jpeg_parts(data: bytes) -> Iterator[bytes]:
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA:
        (length,) = struct.unpack(">H", data[at + 2 : at + 4])
        if data[at + 1] in _JPEG_TEXTS:
            yield data[at + 4 : at + 2 + length]
        at += 2 + length
    end = data.rfind(b"\xff\xd9")
    yield data[end + 2 :] if end >= 0 else b""


def unpacked(data: bytes) -> bytes:
    """Return what zlib unpacks, as far as it can; nothing where it cannot."""
    try:
        return zlib.decompressobj().decompress(data, _MOST)
    except zlib.error:
        return b""


def readable(data: bytes) -> Iterator[str]:
    """Yield the stretches of bytes that read as text, in UTF-8 and in UTF-16."""
    for encoding, pattern in _READABLE.items():
        yield from (found.decode(encoding, "ignore") for found in pattern.findall(data))
