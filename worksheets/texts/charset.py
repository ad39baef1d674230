"""Bytes -> text: finds the character set of a file by how much the result reads like prose.

Byte order marks and UTF-8 are certain; then the eight-bit sets that Kazakh, Russian and
English files come in are scored by their letters. Returns None for what is not text.
"""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_EIGHT_BIT = ("cp1251", "kz1048", "ptcp154", "koi8-r", "cp866", "cp1252")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 60_000
_SCORES = (
    (re.compile("[оеаинтсрлыкдмпубязгй]"), 1.0),
    (re.compile("[әғқңөұүһі]"), 1.0),
    (re.compile("[вьчхжшюцщэфъё]"), 0.5),
    (re.compile(r"\b[А-ЯЁӘҒҚҢӨҰҮҺІ]"), 0.5),
    (re.compile("(?<=[a-z])[àâäçèéêëíîïñóôöùúüß]|[àâäçèéêëíîïñóôöùúüß](?=[a-z])"), 1.0),
    (re.compile("[«»–—“”„№§°’…•]"), 0.3),
    (re.compile("(?<=[а-яёәғқңөұүһі])[А-ЯЁӘҒҚҢӨҰҮҺІ]"), -2.0),
    (re.compile("(?<=[A-Za-z])[Ѐ-ӿ]|[Ѐ-ӿ](?=[A-Za-z])"), -2.0),
    (re.compile("(?<![Ѐ-ӿ])[б-зйлмнпр-тф-юБ-ЗЙЛМНПР-ТФ-Ю](?![Ѐ-ӿ])"), -2.0),
    (re.compile("[À-ÿ]{2}"), -1.5),
    (re.compile(r"[£€](?=\s?\d)|(?<=\d)\s?[£€½°]"), 1.0),
    (re.compile("[ѓќѕјљњђћџґєїўЂЃЉЊЌЋЏЅЈҐЄЇЎҶҷҲҳӢӣӮӯҸҹ]"), -1.5),
    (re.compile("[\u2500-\u25ff\x80-\x9f¤¦¬µ¶¸¹¼½¾¿]"), -1.5),
)


def decode(data: bytes) -> str | None:
    """Return the text that the bytes hold, or None where they are not a text.

    Tried are UTF-8, UTF-16 and UTF-32 with a mark, UTF-16 without, and windows-1251,
    KZ-1048, PT-154, KOI8-R, CP866 and windows-1252.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace")
    if b"\0" in data:
        return _utf16(data)
    if len(_CONTROL.findall(data)) > len(data) // 200:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start > 100 and error.start >= len(data) - 3:
            return data[: error.start].decode("utf-8")
    return _eight_bit(data)


def _utf16(data: bytes) -> str | None:
    """Bytes of Latin and Cyrillic text in UTF-16 have 0 and 4 in every other place."""
    sample = data[: _SAMPLE - _SAMPLE % 2]
    for name, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if sum(byte in (0, 4, 32) for byte in high) > 0.9 * len(high):
            text = data.decode(name, "replace")
            return None if "\0" in text else text
    return None


def _eight_bit(data: bytes) -> str:
    sample = data[:_SAMPLE]
    # max keeps the first of equals: windows-1251 for what is the same in its relatives
    best = max(_EIGHT_BIT, key=lambda name: _score(sample.decode(name, "replace")))
    return data.decode(best, "replace")


def _score(text: str) -> float:
    marks = sum(weight * len(pattern.findall(text)) for pattern, weight in _SCORES)
    return marks - 3.0 * text.count("\ufffd")
