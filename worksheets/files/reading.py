"""Files -> their text, read back as a reader of the file would find it.

In: a PDF or DOCX that a writer made, and the style it was set in. Out: the words of its
body in reading order, without header and footer, as one text with single spaces. It is
how a written file is held against the paper it was made from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pypdfium2
from docx import Document
from docx.oxml.ns import qn

from worksheets.files.looks import MM
from worksheets.papers.style import Style

OVERHANG_MM = 2
"""How far a line's letters may reach out of the text area."""


def one_text(texts: Iterable[str]) -> str:
    """Join texts into one with single spaces, no-break ones made plain."""
    return " ".join(" ".join(texts).replace("\xa0", " ").replace("\ufffe", "-").split())


def read_pdf(path: Path, style: Style) -> str:
    """Return the text between the margins of all pages."""
    document = pypdfium2.PdfDocument(path)
    try:
        return one_text(_page_text(page, style) for page in document)
    finally:
        document.close()


def _page_text(page: Any, style: Style) -> str:
    height = page.get_height()
    text = page.get_textpage()
    try:
        found: str = text.get_text_bounded(
            left=0,
            right=page.get_width(),
            bottom=(style.margin_bottom_mm - OVERHANG_MM) * MM,
            top=height - (style.margin_top_mm - OVERHANG_MM) * MM,
        )
    finally:
        text.close()
        page.close()
    return found


def read_docx(path: Path, _style: Style) -> str:
    """Return the text of the body's paragraphs and tables, tabs as spaces."""
    body = Document(str(path)).element.body
    return one_text(_paragraph_text(paragraph) for paragraph in body.iter(qn("w:p")))


def _paragraph_text(paragraph: Any) -> str:
    texts = {qn("w:t"): None, qn("w:tab"): " ", qn("w:br"): " "}
    return "".join(
        texts[node.tag] or node.text or ""
        for node in paragraph.iter(*texts)
        if node.getparent().tag == qn("w:r")
    )


READERS: Mapping[str, Callable[[Path, Style], str]] = {"pdf": read_pdf, "docx": read_docx}
"""Format -> what reads it back."""
