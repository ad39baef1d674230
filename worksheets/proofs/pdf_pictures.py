"""Pictures on a page of a PDF -> their words, at the place where they stand in its text.

In: the text of a page as PDFium gives it, the page itself, and the words of the pictures it
may hold by their bytes. Out: the text with these words in it. What is drawn on a page is
drawn in the order of reading: a picture stands behind the words drawn before it.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from worksheets.proofs.drawn import Teller, digest_of

_TOLD = {pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_IMAGE}
_NEAR = 400
"""The words of a stretch are looked for no further on in the text, in letters."""


def with_pictures(
    text: str, page: Any, textpage: Any, between: tuple[float, float], tell: Teller
) -> str:
    """Return the text with the words of each picture behind what is drawn before it.

    What lies not `between` these two, in points from the left, stands on another page.
    """
    letters = [(at, letter) for at, letter in enumerate(text) if not letter.isspace()]
    bare = "".join(letter for _, letter in letters)
    cursor, parts, begin = 0, list[str](), 0
    for kind, drawing in _drawings(page, between):
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            said = "".join(_text_of(drawing, textpage).split())
            found = bare.find(said, cursor, cursor + len(said) + _NEAR) if said else -1
            cursor = found + len(said) if found >= 0 else cursor
            continue
        words = tell(digest_of(_raw(drawing)))
        if words is None:
            continue
        end = letters[cursor - 1][0] + 1 if cursor else 0
        parts += [text[begin:end], f" {words} "]
        begin = end
    return "".join([*parts, text[begin:]])


def _drawings(page: Any, between: tuple[float, float]) -> Iterator[tuple[int, Any]]:
    """Yield words and pictures in the order in which they are drawn, formulas left out."""
    for at in range(pdfium.FPDFPage_CountObjects(page)):
        drawing = pdfium.FPDFPage_GetObject(page, at)
        kind = pdfium.FPDFPageObj_GetType(drawing)
        if kind not in _TOLD or _in_formula(drawing) or not _lies(drawing, between):
            continue
        yield kind, drawing


def _lies(drawing: Any, between: tuple[float, float]) -> bool:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(drawing, left, bottom, right, top)
    return between[0] <= (left.value + right.value) / 2 <= between[1]


def _in_formula(drawing: Any) -> bool:
    for at in range(pdfium.FPDFPageObj_CountMarks(drawing)):
        mark = pdfium.FPDFPageObj_GetMark(drawing, at)
        buffer = (pdfium.FPDF_WCHAR * 32)()
        length = ctypes.c_ulong()
        pdfium.FPDFPageObjMark_GetName(mark, buffer, ctypes.sizeof(buffer), length)
        if bytes(buffer)[: length.value].decode("utf-16-le").rstrip("\0") == "Formula":
            return True
    return False


def _raw(drawing: Any) -> bytes:
    length = pdfium.FPDFImageObj_GetImageDataRaw(drawing, None, 0)
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFImageObj_GetImageDataRaw(drawing, buffer, length)
    return buffer.raw[:length]


def _text_of(drawing: Any, textpage: Any) -> str:
    length = pdfium.FPDFTextObj_GetText(drawing, textpage, None, 0)
    buffer = (pdfium.FPDF_WCHAR * (length // 2 + 1))()
    pdfium.FPDFTextObj_GetText(drawing, textpage, buffer, length)
    return bytes(buffer)[:length].decode("utf-16-le", "ignore").rstrip("\0")
