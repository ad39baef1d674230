"""The elements of a PDF's structure: what readers and screen readers see in it."""

from __future__ import annotations

from worksheets.files.ink import Element

DOCUMENT = Element(b"Document")
FIRST_HEADING, SECOND_HEADING = Element(b"H1"), Element(b"H2")
PARAGRAPH = Element(b"P")
LIST, ITEM, ITEM_BODY = Element(b"L"), Element(b"LI"), Element(b"LBody")
TABLE, ROW, CELL = Element(b"Table"), Element(b"TR"), Element(b"TD")
HEAD_CELL = Element(b"TH", more=b"/A<</O/Table/Scope/Column>>")
PASSAGE = Element(b"Div")
CARD = Element(b"Sect")
