"""PDF -> lines: the text layer, page by page, without running heads and page numbers.

Big type makes a heading; a gap or an indent opens a paragraph. Scans have no text layer
and are refused: reading pictures is another program's work.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from statistics import median

import pypdfium2 as pdfium

from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.texts.model import Line, Place

_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|p\.|стр\.?|бет|с\.)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:/|of|из)\s*\d{1,4})?"
    r"(?:[\s-]*бет)?\W*",
    re.IGNORECASE,
)
_STOPPED = re.compile(r"[.!?…,;:][\"»”’)\]]*$")
_INNER_STOP = re.compile(r"\w{3}[.!?] +\w")
_PASSWORD = 4
_MOST_EDGE_ROWS, _GAP = 3, 1.35
_MOST_HEADING_WORDS = 15
_MEASURED = 9
"""How many letters of a line are measured."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A printed line; its measures are in points, 0 where they are not known."""

    text: str
    page: int
    left: float = 0.0
    bottom: float = 0.0
    size: float = 0.0


def read(path: Path) -> list[Line]:
    """Return the lines of a PDF's text layer with their pages.

    Raises InputError where the file is damaged, locked or has no text layer.
    """
    try:
        document = pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            message = tr("this PDF is locked with a password; save a copy without one")
        else:
            message = tr("this PDF is damaged; open it in a viewer and print it to a new PDF")
        raise InputError(Problem(message, str(path))) from None
    try:
        pages = [list(_rows(document[index], index + 1)) for index in range(len(document))]
    finally:
        document.close()
    if not any(row.text.strip() for page in pages for row in page):
        message = tr("this PDF has no text layer (a scan?); recognize its text with OCR first")
        raise InputError(Problem(message, str(path)))
    return list(_lines(list(_without_edges(pages)), str(path)))


def _rows(page: pdfium.PdfPage, number: int) -> Iterator[_Row]:
    """Yield the page's printed lines in reading order."""
    layer = page.get_textpage()
    text = layer.get_text_range()
    measured = len(text) == layer.count_chars()
    for match in re.finditer(r"[^\r\n]+", text):
        content = match[0]
        if not content.strip():
            continue
        left, bottom, size = _measures(layer, match) if measured else (0.0, 0.0, 0.0)
        yield _Row(content, number, left, bottom, size)
    layer.close()
    page.close()


def _measures(layer: pdfium.PdfTextPage, match: re.Match[str]) -> tuple[float, float, float]:
    """Return a line's left end, its bottom and its type size, in points.

    The middle one of several letters counts: one that its font lacks comes from another,
    higher one.
    """
    places = [at for at in range(match.start(), match.end()) if not match.string[at].isspace()]
    some = places[:: max(1, len(places) // _MEASURED)]
    boxes = [layer.get_charbox(at, loose=True) for at in some]
    bottom = median(box[1] for box in boxes)
    return boxes[0][0], bottom, median(box[3] - box[1] for box in boxes)


def _without_edges(pages: Sequence[Sequence[_Row]]) -> Iterator[_Row]:
    """Yield the rows without page numbers and what stands at the edge of page after page."""
    lead = _lead([row for page in pages for row in page])
    edges = [_edges(page, lead) for page in pages]
    counts = Counter(key for edge in edges for key in {_key(row) for row in edge})
    repeated = {key for key, count in counts.items() if count >= max(2, len(pages) / 2)}
    for page, edge in zip(pages, edges, strict=True):
        for row in page:
            at_edge = any(row is other for other in edge)
            if not (at_edge and (_key(row) in repeated or _PAGE_NUMBER.fullmatch(row.text))):
                yield row


def _lead(rows: Sequence[_Row]) -> float:
    """Return the usual distance between lines, in points; 0 where it is not known."""
    gaps = [one.bottom - two.bottom for one, two in pairwise(rows) if one.page == two.page]
    return median([gap for gap in gaps if gap > 0] or [0.0])


def _edges(page: Sequence[_Row], lead: float) -> list[_Row]:
    """Return the few rows that a gap parts from the page's text at its head and foot."""
    downwards = sorted(page, key=lambda row: -row.bottom)
    return [*_outer(downwards, lead), *_outer(downwards[::-1], lead)]


def _outer(rows: Sequence[_Row], lead: float) -> Sequence[_Row]:
    for count in range(1, min(_MOST_EDGE_ROWS + 1, len(rows))):
        if abs(rows[count - 1].bottom - rows[count].bottom) > _GAP * lead:
            return rows[:count]
    return rows[:1] if lead == 0 else []


def _key(row: _Row) -> str:
    return re.sub(r"\d+", "#", row.text.strip())


def _lines(rows: Sequence[_Row], file: str) -> Iterator[Line]:
    sizes = [row.size for row in rows for _ in row.text]
    body = median(sizes) if sizes else 0.0
    lefts = Counter(round(row.left) for row in rows)
    margin = max(sorted(lefts), key=lambda left: lefts[left]) if lefts else 0
    lead = _lead(rows)
    found: list[Line] = []
    before: _Row | None = None
    for row in rows:
        place = Place(file, page=row.page)
        if _is_big(row, body):
            if found and found[-1].role == "heading" and before and _near(before, row, 2 * lead):
                found[-1] = replace(found[-1], text=f"{found[-1].text} {row.text.strip()}")
            else:
                found.append(Line(row.text, place, "heading", True))
        else:
            apart = before is None or (before.page == row.page and not _near(before, row, lead))
            indented = body > 0 and row.left > margin + body and row.left < margin + 6 * body
            opens = apart or (indented and before is not None and before.left < row.left - 1)
            found.append(Line(row.text, place, "text", opens))
        before = row
    yield from found


def _is_big(row: _Row, body: float) -> bool:
    return (
        row.size > 1.15 * body > 0
        and len(row.text.split()) <= _MOST_HEADING_WORDS
        and any(map(str.isalpha, row.text))
        and not _STOPPED.search(row.text.rstrip())
        and not _INNER_STOP.search(row.text)
    )


def _near(before: _Row, row: _Row, lead: float) -> bool:
    """Return whether the row stands right under the one before it, or in another column."""
    gap = before.bottom - row.bottom
    return before.page == row.page and (gap <= _GAP * lead or lead == 0)
