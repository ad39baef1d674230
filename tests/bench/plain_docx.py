"""A plain python-docx script: a variant and its key, as a good developer would write it.

What the press of this program is measured against: paragraphs added one by one to the
library's own template, named styles, a table for the key.
"""

from __future__ import annotations

from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from worksheets.variants.answers import answer
from worksheets.variants.labels import label
from worksheets.variants.model import Item, Variant


def write(variant: Variant, path: Path) -> None:
    """Write the variant and its key as one DOCX."""
    document = Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "PT Serif", Pt(11)
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin, page.right_margin = Mm(20), Mm(15)
    page.header.paragraphs[0].text = variant.title
    document.add_heading(f"{variant.title} · {variant.label}", 0)
    for section in variant.sections:
        document.add_heading(section.title, 1)
        for part in section.parts:
            for item in part.items:
                _question(document, item)
    document.add_page_break()
    document.add_heading(f"Жауап кілті · {variant.label}", 1)
    _key(document, variant)
    document.save(str(path))


def _question(document: object, item: Item) -> None:
    stem = document.add_paragraph()  # type: ignore[attr-defined]
    _indent(stem, 8)
    stem.add_run(f"{item.number}.\t").bold = True
    stem.add_run(item.question.prompt)
    stem.add_run(f" ({item.question.points} балл)").italic = True
    stem.paragraph_format.keep_with_next = True
    options = [item.question.options[index].text for index in item.order]  # type: ignore[union-attr]
    for at, text in enumerate(options):
        option = document.add_paragraph()  # type: ignore[attr-defined]
        _indent(option, 15)
        option.add_run(f"{label(at)})\t{text}")
        option.paragraph_format.keep_with_next = at < len(options) - 1


def _indent(paragraph: object, left_mm: float) -> None:
    form = paragraph.paragraph_format  # type: ignore[attr-defined]
    form.left_indent, form.first_line_indent = Mm(left_mm), Mm(-7)
    form.space_after, form.space_before = Pt(0), Pt(2)


def _key(document: object, variant: Variant) -> None:
    items = list(variant.items())
    table = document.add_table(len(items) + 1, 3, "Table Grid")  # type: ignore[attr-defined]
    for cell, text in zip(table.rows[0].cells, ("№", "Жауап", "Балл"), strict=True):
        cell.text = text
    for row, item in zip(list(table.rows)[1:], items, strict=True):
        found = answer(item, variant.language)
        number, short, points = row.cells
        number.text, points.text = str(item.number), str(found.points)
        short.paragraphs[0].add_run(found.short).bold = True
        short.paragraphs[0].add_run(f"  {found.full}")
        number.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
