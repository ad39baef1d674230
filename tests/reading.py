"""Files -> their text, read back as a reader of the file would find it.

In: a PDF or DOCX that a writer made, the style it was set in, and the formulas that it may
hold. Out: the words of its body in reading order, without header, footer and the headings
of tables that are repeated, as one text with single spaces. It is how a written file is
held against the paper it was made from. Of a table row taller than a page the PDF gives
each page's part.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pypdfium2
from docx import Document
from docx.oxml.ns import qn

from worksheets.files.fonts import tidy
from worksheets.files.imposing import Spot, found
from worksheets.files.looks import MM
from worksheets.papers.blocks import Formula
from worksheets.papers.style import Style
from worksheets.proofs.drawn import EQUATION, Teller, drawn_words, said_by, teller


def one_text(texts: Iterable[str]) -> str:
    """Join texts into one with single spaces, as `text_of` and the readers must agree on it."""
    return " ".join(tidy(" ".join(texts)).split())


def read_pdf(path: Path, style: Style, _formulas: Sequence[Formula] = ()) -> str:
    """Return the text between the margins of all pages."""
    document = pypdfium2.PdfDocument(path)
    try:
        sides = list(document)
        spots = [each[0] for each in found(len(sides), style)]
        # No space between pages: a word may be cut by the end of one.
        return one_text(["".join(_page_text(sides[spot.side], style, spot) for spot in spots)])
    finally:
        document.close()


def _page_text(side: Any, style: Style, spot: Spot) -> str:
    # The art box begins below the heading of a table that is repeated.
    top = min(side.get_artbox()[3], side.get_height() - style.margin_top_mm * MM)
    left = spot.x_mm * MM
    text = side.get_textpage()
    try:
        said: str = text.get_text_bounded(
            left=left,
            right=left + style.page_width_mm * MM,
            bottom=style.margin_bottom_mm * MM,
            top=top,
        )
    finally:
        text.close()
    # The writer ends each line with a space but where it cuts a word. PDFium adds a line
    # end of its own, and makes one mark of a hyphen and the space behind it.
    for mark in ("\x02", "\ufffe"):
        said = said.replace(mark, "- ")
    return said.replace("\r\n", "")


def read_docx(path: Path, _style: Style, formulas: Sequence[Formula] = ()) -> str:
    """Return the text of the body's paragraphs and tables, tabs as spaces, formulas in words."""
    tell = teller(drawn_words(formulas))
    body = Document(str(path)).element.body
    return one_text(_paragraph_text(paragraph, tell) for paragraph in body.iter(qn("w:p")))


def _paragraph_text(paragraph: Any, tell: Teller) -> str:
    texts = {qn("w:t"): None, qn("w:tab"): " ", qn("w:br"): " "}
    return "".join(
        said_by(node, tell) if node.tag == EQUATION else texts[node.tag] or node.text or ""
        for node in paragraph.iter(*texts, EQUATION)
        if node.tag == EQUATION or node.getparent().tag == qn("w:r")
    )


READERS: Mapping[str, Callable[..., str]] = {"pdf": read_pdf, "docx": read_docx}
"""Format -> what reads it back, in the style of the paper it was made from."""
