"""HTML -> lines: block elements of the page's body as paragraphs, headings, items and rows.

Scripts, styles, menus, forms and what the page hides are left out.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.texts.charset import decode
from worksheets.texts.model import Line, Place

_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{2,20})", re.IGNORECASE)
_SKIPPED = re.compile(
    "script|style|nav|noscript|template|iframe|svg|math|form|button|select|option|textarea|head"
    "|title|footer|aside|figure|video|audio|canvas|object|dialog|menu|-.*"
)
_BLOCK = re.compile(
    "body|p|div|section|article|main|header|h[1-6]|hgroup|blockquote|pre|center|address|details"
    "|summary|[duo]l|li|d[td]|table|caption|t(?:head|body|foot|[rdh])|hr"
)
_ROLES = {"li": "item", "dd": "item"} | {f"h{level}": "heading" for level in range(1, 7)}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def read(path: Path) -> list[Line]:
    """Return the lines of an HTML page in its declared or recognized character set.

    Raises InputError where the file holds something other than text.
    """
    text = _decoded(path.read_bytes())
    if text is None:
        message = tr("this is not a web page; save the page as HTML and try again")
        raise InputError(Problem(message, str(path)))
    body = LexborHTMLParser(text).body
    return list(_placed(_blocks(body), text, str(path))) if body else []


def _decoded(data: bytes) -> str | None:
    declared = _DECLARED.search(data[:4096])
    if declared and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return data.decode(declared[1].decode("ascii")).removeprefix("\ufeff")
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data)


def _placed(found: Iterator[tuple[str, str]], source: str, file: str) -> Iterator[Line]:
    """Give each block the line of the source where its first words stand, as far as they do."""
    at = 0
    for role, text in found:
        words = [re.escape(word) for word in text.split()[:3]]
        # markup may stand between the words: then the first one has to do
        match = re.compile(r"\s+".join(words)).search(source, at)
        match = match or re.compile(words[0]).search(source, at)
        at = match.start() if match else at
        line = source.count("\n", 0, at) + 1
        yield Line(text, Place(file, line), role, True)


def _blocks(body: LexborNode) -> Iterator[tuple[str, str]]:
    """Yield the role and the text of each block, white space as a browser shows it."""
    pending: list[str] = []
    cells: list[str] = []
    outer = ["text"]
    for tag, text in _events(body):
        if not tag:
            pending.append(text)
            continue
        content = _flowed("".join(pending))
        pending = []
        if tag in ("/td", "/th") or (content and cells):
            cells.append(content.replace("\n", " "))
        elif content:
            yield outer[-1], content
        if tag == "/tr":
            yield "row", "\t".join(cells)
            cells = []
        if tag.startswith("/"):
            outer.pop()
        else:
            outer.append(_ROLES.get(tag, outer[-1] if tag in ("p", "div", "section") else "text"))


def _flowed(text: str) -> str:
    return "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()


def _events(body: LexborNode) -> Iterator[tuple[str, str]]:
    """Yield ("", text), ("p", "") where a block begins and ("/p", "") where it ends."""
    waiting: list[LexborNode | str] = [body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            yield node, ""
        elif node.tag == "-text":
            yield "", (node.text(deep=False) or "").replace("\n", " ")
        elif node.tag == "br":
            yield "", "\n"
        elif not _is_skipped(node):
            tag = node.tag or ""
            if _BLOCK.fullmatch(tag):
                yield tag, ""
                waiting.append(f"/{tag}")
            waiting.extend(reversed(list(node.iter(include_text=True))))


def _is_skipped(node: LexborNode) -> bool:
    attributes = node.attributes
    return (
        bool(_SKIPPED.fullmatch(node.tag or "-"))
        or "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(attributes.get("style") or ""))
    )
