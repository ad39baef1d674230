"""A PDF -> its words, by PDFium, which is not what wrote it.

In: the file, and the style that says where the text area ends. Out: a Reading: the words
between the margins, those of header and footer of each page, and what is drawn so that
nobody sees it. The headings that a table repeats on each page are still in it.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from worksheets.files.imposing import found
from worksheets.messages import tr
from worksheets.papers.style import Style
from worksheets.proofs.drawn import NOTHING_DRAWN, Drawn, Teller, teller
from worksheets.proofs.flow import PALE, TINY_PT, Bands, Hidden, Reading, UnreadableError, flow_of
from worksheets.proofs.pdf_pictures import with_pictures
from worksheets.proofs.words import same

MM = 72 / 25.4
"""Points in a millimetre."""
Box = tuple[float, float, float, float]
"""Left, bottom, right, top; in points."""
_UNSEEN = {pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP}
_HYPHENS = ("\x02", "\ufffe")
"""What PDFium makes of a hyphen at the end of a line, the space behind it and the line's end."""


def read_pdf(path: Path, style: Style, closely: bool, drawn: Drawn = NOTHING_DRAWN) -> Reading:
    """Return what stands in the file, where `closely` with what nobody sees.

    Raises UnreadableError where it is no PDF, is damaged or locked.
    """
    try:
        document = pypdfium2.PdfDocument(path.read_bytes())
    except (pypdfium2.PdfiumError, OSError) as error:
        raise UnreadableError(str(error)) from error
    tell = teller(drawn) if drawn else None
    try:
        pages = list(_pages(document, style, closely, tell))
    except pypdfium2.PdfiumError as error:
        raise UnreadableError(str(error)) from error
    finally:
        document.close()
    return Reading(
        flow_of(same(body).split("\n") for body, _, _ in pages),
        tuple(bands for _, bands, _ in pages),
        len(pages),
        hidden=tuple(each for _, _, hidden in pages for each in hidden),
    )


_Page = tuple[str, Bands, list[Hidden]]
"""What stands between its margins, and beyond them, and unseen."""


def _pages(document: Any, style: Style, closely: bool, tell: Teller | None) -> Iterator[_Page]:
    """Yield the pages in the order of their numbers, wherever on a sheet they stand."""
    sides = [_side(side, style, closely, tell) for side in document]
    if style.imposition == "none":
        yield from (page for (page,) in sides)
        return
    places = [
        [sides[spot.side][round(spot.x_mm / style.page_width_mm)] for spot in spots]
        for spots in found(len(sides), style)
    ]
    while len(places) > 1 and not any(_printed(page) for page in places[-1]):
        places.pop()  # The blank pages at the end of a booklet have no numbers.
    for first, *copies in places:
        body, bands, hidden = first
        hidden = hidden + [each for _, _, unseen in copies for each in unseen]
        hidden += [
            Hidden(tr("the second copy on the sheet reads otherwise"), copy[0])
            for copy in copies
            if copy[:2] != first[:2]
        ]
        yield body, bands, hidden


def _printed(page: _Page) -> bool:
    body, bands, _ = page
    return bool("".join((body, bands.header, bands.footer)).strip())


def _side(side: Any, style: Style, closely: bool, tell: Teller | None) -> list[_Page]:
    """Return the pages that stand side by side on a side of a sheet."""
    text = side.get_textpage()
    try:
        box = side.get_cropbox()
        hidden = list(_hidden(side, text, box)) if closely else []
        boxes = [box] if style.imposition == "none" else _halves(box)
        pages = [_page(side, text, each, style, tell) for each in boxes]
    finally:
        text.close()
        side.close()
    return [(*page, hidden if at == 0 else []) for at, page in enumerate(pages)]


def _halves(box: Box) -> list[Box]:
    left, bottom, right, top = box
    middle = (left + right) / 2
    return [(left, bottom, middle, top), (middle, bottom, right, top)]


def _page(side: Any, text: Any, box: Box, style: Style, tell: Teller | None) -> tuple[str, Bands]:
    left, bottom, right, top = box
    head, foot = top - style.margin_top_mm * MM, bottom + style.margin_bottom_mm * MM
    body = _within(text, (left, foot, right, head))
    if tell:
        body = with_pictures(body, side.raw, text.raw, (left, right), tell)
    bands = Bands(
        _within(text, (left, head, right, top)), _within(text, (left, bottom, right, foot))
    )
    return body, bands


def _within(text: Any, box: Box) -> str:
    left, bottom, right, top = box
    return _clean(text.get_text_bounded(left=left, right=right, bottom=bottom, top=top))


def _clean(found: str) -> str:
    for mark in _HYPHENS:
        found = found.replace(mark, "- \r\n")
    return found.replace("\r\n", "\n")


def _letters(text: str) -> int:
    return sum(map(len, text.split()))


def _hidden(page: Any, text: Any, box: Box) -> Iterator[Hidden]:
    """Yield the words of a page that are drawn but not seen."""
    # Made once: a page has hundreds of text objects.
    cells = _cells()
    for each in _drawn(page.raw):
        why = _why_unseen(each, cells)
        if why and (found := _text_of(each, text)).strip():
            yield Hidden(why, found)
    everything, inside = _clean(text.get_text_range()), _within(text, box)
    if _letters(everything) > _letters(inside):
        beyond = [word for word in everything.split() if word not in inside]
        yield Hidden(tr("text outside the page"), " ".join(beyond) or everything)


def _drawn(raw: Any) -> Iterator[Any]:
    """Yield the text objects of a page, those inside forms too."""
    for at in range(pdfium.FPDFPage_CountObjects(raw)):
        yield from _inside(pdfium.FPDFPage_GetObject(raw, at))


def _inside(drawn: Any) -> Iterator[Any]:
    kind = pdfium.FPDFPageObj_GetType(drawn)
    if kind == pdfium.FPDF_PAGEOBJ_TEXT:
        yield drawn
    elif kind == pdfium.FPDF_PAGEOBJ_FORM:
        for at in range(pdfium.FPDFFormObj_CountObjects(drawn)):
            yield from _inside(pdfium.FPDFFormObj_GetObject(drawn, at))


def _cells() -> Any:
    """Return what PDFium writes its answers into: four parts of a colour, a size, a matrix."""
    return *(ctypes.c_uint() for _ in range(4)), ctypes.c_float(), pdfium.FS_MATRIX()


def _why_unseen(drawn: Any, cells: Any) -> str:
    """Return why nobody sees the words of a text object; empty where they are seen."""
    red, green, blue, alpha, size, matrix = cells
    if pdfium.FPDFTextObj_GetTextRenderMode(drawn) in _UNSEEN:
        return tr("invisible text")
    pdfium.FPDFPageObj_GetFillColor(drawn, red, green, blue, alpha)
    if alpha.value < 255 * (1 - PALE) or min(red.value, green.value, blue.value) > 255 * PALE:
        return tr("white text")
    pdfium.FPDFTextObj_GetFontSize(drawn, size)
    pdfium.FPDFPageObj_GetMatrix(drawn, matrix)
    height = abs(size.value) * (matrix.c**2 + matrix.d**2) ** 0.5
    return tr("tiny text") if height < TINY_PT else ""


def _text_of(drawn: Any, text: Any) -> str:
    length = pdfium.FPDFTextObj_GetText(drawn, text.raw, None, 0)
    buffer = (pdfium.FPDF_WCHAR * (length // 2 + 1))()
    pdfium.FPDFTextObj_GetText(drawn, text.raw, buffer, length)
    return bytes(buffer)[:length].decode("utf-16-le", "ignore").rstrip("\0")
