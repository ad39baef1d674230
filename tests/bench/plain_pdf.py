"""A plain ReportLab script: the paper of a variant and its key, as a good developer would write it.

What the press of this program is measured against: platypus flowables, built afresh for each
variant, fonts embedded, no tags.
"""

from __future__ import annotations

from importlib.resources import files
from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    KeepTogether,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from worksheets.variants.answers import answer
from worksheets.variants.labels import label
from worksheets.variants.model import Item, Variant

for package, stem, name in (
    ("fontpkg_pt_serif", "PT_Serif-Web-Regular", "Serif"),
    ("fontpkg_pt_serif", "PT_Serif-Web-Bold", "Serif-Bold"),
    ("fontpkg_pt_serif", "PT_Serif-Web-Italic", "Serif-Italic"),
    ("fontpkg_pt_sans", "PT_Sans-Web-Regular", "Sans"),
    ("fontpkg_pt_sans", "PT_Sans-Web-Bold", "Sans-Bold"),
):
    data = (files(package) / "files" / f"{stem}.ttf").read_bytes()
    pdfmetrics.registerFont(TTFont(name, BytesIO(data)))
pdfmetrics.registerFontFamily("Serif", "Serif", "Serif-Bold", "Serif-Italic", "Serif-Bold")

TITLE = ParagraphStyle("title", fontName="Sans-Bold", fontSize=15, leading=19, alignment=1)
HEADING = ParagraphStyle("heading", fontName="Sans-Bold", fontSize=12.5, leading=16, spaceBefore=10)
STEM = ParagraphStyle(
    "stem", fontName="Serif", fontSize=11, leading=13.75, leftIndent=8 * mm, bulletIndent=0,
    spaceBefore=7,
)  # fmt: skip
OPTION = ParagraphStyle(
    "option", fontName="Serif", fontSize=11, leading=13.75, leftIndent=15 * mm,
    bulletIndent=8 * mm, spaceBefore=2,
)  # fmt: skip
CELL = ParagraphStyle("cell", fontName="Serif", fontSize=11, leading=13.75)


def write(variant: Variant, path: Path) -> None:
    """Write the variant and its key as one PDF."""
    document = SimpleDocTemplate(
        str(path), pagesize=A4, leftMargin=20 * mm, rightMargin=15 * mm, topMargin=20 * mm,
        bottomMargin=18 * mm, title=variant.title, author="", invariant=1,
    )  # fmt: skip
    story: list[object] = [Paragraph(f"{variant.title} · {variant.label}", TITLE)]
    for section in variant.sections:
        story.append(Paragraph(section.title, HEADING))
        for part in section.parts:
            story += [_question(item) for item in part.items]
    story += [PageBreak(), Paragraph(f"Жауап кілті · {variant.label}", TITLE), Spacer(1, 8)]
    story.append(_key(variant))
    document.build(story, onFirstPage=_bands, onLaterPages=_bands)


def _bands(canvas: Canvas, document: SimpleDocTemplate) -> None:
    canvas.setFont("Sans", 8.8)
    canvas.drawString(20 * mm, 285 * mm, document.title)
    canvas.drawRightString(195 * mm, 10 * mm, f"{document.page}-бет")
    canvas.line(20 * mm, 283 * mm, 195 * mm, 283 * mm)


def _question(item: Item) -> KeepTogether:
    stem = f"{item.question.prompt} <font name='Serif-Italic'>({item.question.points} балл)</font>"
    flowables = [Paragraph(stem, STEM, bulletText=f"{item.number}.")]
    options = [item.question.options[index].text for index in item.order]  # type: ignore[union-attr]
    if max(map(len, options)) > 30:
        flowables += [
            Paragraph(text, OPTION, bulletText=f"{label(at)})") for at, text in enumerate(options)
        ]
        return KeepTogether(flowables)
    cells = [f"{label(at)}) {text}" for at, text in enumerate(options)]
    rows = [[Paragraph(cell, CELL) for cell in cells[at : at + 2]] for at in (0, 2)]
    table = Table(rows, colWidths=[80 * mm, 80 * mm], hAlign="RIGHT")
    table.setStyle(TableStyle([("TOPPADDING", (0, 0), (-1, -1), 1)]))
    return KeepTogether([*flowables, table])


def _key(variant: Variant) -> Table:
    rows = [["№", "Жауап", "Балл"]]
    for item in variant.items():
        found = answer(item, variant.language)
        cell = Paragraph(f"<b>{found.short}</b>&#160;&#160; {found.full}", CELL)
        rows.append([str(item.number), cell, str(found.points)])
    table = Table(rows, colWidths=[11 * mm, 130 * mm, 14 * mm], repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("GRID", (0, 0), (-1, -1), 0.5, "black"),
                ("FONT", (0, 0), (-1, -1), "Serif", 11),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ]
        )
    )
    return table
