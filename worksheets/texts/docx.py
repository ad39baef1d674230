"""DOCX -> lines: paragraphs, headings by style, list items and table rows in their order.

Headers, footers, notes, comments and pictures are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import docx
from docx.document import Document as WordDocument
from docx.oxml.exceptions import InvalidXmlError
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph
from lxml.etree import XMLSyntaxError

from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.texts.model import Line, Place

_HEADING = re.compile(r"(?:heading|title|заголовок|название|тақырып)", re.IGNORECASE)
_ITEM = re.compile(r"(?:list|список|тізім)", re.IGNORECASE)
_MOST_BYTES = 300_000_000
_OLD_WORD = b"\xd0\xcf\x11\xe0"


def read(path: Path) -> list[Line]:
    """Return the lines of a DOCX; places count its paragraphs and rows.

    Raises InputError where the file is damaged, is no DOCX or unpacks to too much.
    """
    return list(_lines(_opened(path), str(path)))


def _opened(path: Path) -> WordDocument:
    with path.open("rb") as file:
        if file.read(4) == _OLD_WORD:
            message = tr("this is an old .doc or a protected file; save it as .docx in Word")
            raise InputError(Problem(message, str(path)))
    try:
        with ZipFile(path) as package:
            size = sum(entry.file_size for entry in package.infolist())
        if size > _MOST_BYTES:
            message = tr("this DOCX unpacks to more than {size} MB; give the text alone", size=300)
            raise InputError(Problem(message, str(path)))
        return docx.Document(str(path))
    except (BadZipFile, KeyError, ValueError, XMLSyntaxError, InvalidXmlError, EOFError):
        message = tr("this DOCX is damaged; open it in Word or LibreOffice and save it again")
        raise InputError(Problem(message, str(path))) from None


def _lines(document: WordDocument, file: str) -> Iterator[Line]:
    number = 0
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                number += 1
                yield Line(_row(row), Place(file, number), "row", True)
        else:
            number += 1
            yield Line(block.text, Place(file, number), _role(block), True)


def _row(row: _Row) -> str:
    """Return the cells parted by tabs, a merged cell once."""
    cells, found, place = row.cells, [], 0
    while place < len(cells):
        found.append(" ".join(cells[place].text.split()))
        place += max(1, cells[place].grid_span)
    return "\t".join(found)


def _role(paragraph: Paragraph) -> str:
    style = (paragraph.style.name if paragraph.style else "") or ""
    if _HEADING.match(style) or (
        paragraph.style and paragraph.style.style_id.startswith("Heading")
    ):
        return "heading"
    numbered = paragraph.paragraph_format.element.find(".//{*}numPr") is not None
    return "item" if numbered or _ITEM.match(style) else "text"
