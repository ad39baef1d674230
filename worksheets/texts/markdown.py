"""Markdown -> lines: headings, paragraphs, list items and table rows without their markup.

Front matter, code, images and HTML tags are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from worksheets.texts.model import Line, Place
from worksheets.texts.plain import text_of

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FOOTNOTE = re.compile(r"\[\^[^\]\s]+\]:?")
_BREAK_TAG = re.compile(r"<br\s*/?>", re.IGNORECASE)


def read(path: Path) -> list[Line]:
    """Return the lines of a Markdown file (CommonMark with tables).

    Raises InputError where the file holds something other than text.
    """
    text = text_of(path).replace("\r\n", "\n")
    # blank lines in place of the front matter keep the line numbers right
    body = _FRONT_MATTER.sub(lambda match: "\n" * match[0].count("\n"), text)
    parser = MarkdownIt("commonmark").enable("table")
    return list(_lines(parser.parse(body), str(path)))


def _lines(tokens: list[Token], file: str) -> Iterator[Line]:
    role, items, line = "text", 0, 1
    cells: list[str] = []
    for before, token in pairwise(tokens):
        line = token.map[0] + 1 if token.map else line
        match token.type:
            case "heading_open" | "heading_close":
                role = "heading" if token.nesting > 0 else "text"
            case "list_item_open" | "list_item_close":
                items += token.nesting
            case "tr_open":
                cells = []
            case "tr_close":
                yield Line("\t".join(cells), Place(file, line), "row", True)
            case "inline" if before.type in ("th_open", "td_open"):
                cells.append(_plain(token).replace("\n", " "))
            case "inline":
                kind = "item" if items and role == "text" else role
                yield Line(_plain(token), Place(file, line), kind, True)


def _plain(token: Token) -> str:
    """Return the text of an inline token without its markup."""
    found = []
    for child in token.children or ():
        if child.type in ("text", "code_inline"):
            found.append(child.content)
        elif child.type == "softbreak":
            found.append(" ")
        elif child.type == "hardbreak" or _BREAK_TAG.fullmatch(child.content):
            found.append("\n")
    return _FOOTNOTE.sub("", "".join(found)).strip()
