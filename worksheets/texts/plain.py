"""TXT -> lines: any of the usual character sets, with the marks of lists and headings read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.texts.charset import decode
from worksheets.texts.model import Line, Place

_LINE_END = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_WIKI_HEADING = re.compile(r"\s*(={2,6})\s*([^=]+?)\s*\1")
_BULLET = re.compile(
    r"\s*(?:[*•▪●◦‣\uf0b7]|[-–—](?=\s)(?!.*[,.?!…»] ?[–—-] )|\d{1,2}[.)](?=\s)|\w\))\s*"
)
_INNER_BULLET = re.compile(r"(?<=[.!?;:…»])\s*[*•▪●◦\uf0b7]\s+")
_TAG = re.compile(r"(?:&lt;|<)\s?(?P<name>/?br|/?p|/?[biu]|/?ref)\s?/?\s?(?:&gt;|>)", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{2,6}|[a-z]{2,8});")
_INDENT = re.compile("\t| {2,}|\u3000|\xa0{2}")


def read(path: Path) -> list[Line]:
    """Return the lines of a text file; a blank line opens a paragraph.

    Raises InputError where the file holds something other than text.
    """
    return list(lines_of(text_of(path), str(path)))


def text_of(path: Path) -> str:
    """Return what a text file holds, whatever its character set.

    Raises InputError where the file holds something other than text.
    """
    text = decode(path.read_bytes())
    if text is None:
        message = tr("this is not a text file; save the text as .txt, .docx or .pdf")
        raise InputError(Problem(message, str(path)))
    return text


def lines_of(text: str, file: str) -> Iterator[Line]:
    """Yield the lines of the text with their roles and places; blank lines are left out."""
    blank, indented = True, False
    for number, raw in enumerate(_LINE_END.split(text), 1):
        line = _without_tags(raw)
        opens = blank or (bool(_INDENT.match(line)) and not indented)
        blank, indented = not line.strip(), bool(_INDENT.match(line))
        if not blank:
            yield from _roles(line, Place(file, number), opens and number > 1)


def _without_tags(line: str) -> str:
    """Text copied out of a page may still have tags and entities in it."""
    line = _TAG.sub(lambda match: "\n" if match["name"].lower() in ("br", "p") else "", line)
    return _ENTITY.sub(lambda match: unescape(match[0]), line)


def _roles(line: str, place: Place, opens: bool) -> Iterator[Line]:
    heading = _WIKI_HEADING.match(line)
    if heading:
        yield Line(heading[2], place, "heading", True)
        line, opens = line[heading.end() :], True
    first, *items = _INNER_BULLET.split(line)
    bullet = _BULLET.match(first)
    if bullet and first[bullet.end() :].strip():
        items.insert(0, first[bullet.end() :])
    elif first.strip():
        yield Line(first, place, "text", opens)
    for item in items:
        yield Line(item, place, "item", True)
