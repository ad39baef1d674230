"""Paper -> PDF, by ReportLab.

In: a Paper. Out: a file whose fonts are embedded, whose words can be read back in
order, and whose bytes are the same for the same paper. The words and measures are
those of the paper; this module adds none of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, assert_never

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from worksheets.files.fonts import Face, baseline, check_families, check_letters, font
from worksheets.files.lines import Words, break_lines, typed
from worksheets.files.looks import BAND_MM, BAND_PAD_PT, LOOKS, MM, RULE_PT, SHADE
from worksheets.files.pages import Page, paginate
from worksheets.files.setting import set_blocks
from worksheets.files.strips import Mark, Rule, Shade, line_height, moved, page_place, type_for
from worksheets.files.whole import write_whole
from worksheets.papers.blocks import Band, PageCount, PageNumber, Paper, Run, Text
from worksheets.papers.style import Style
from worksheets.papers.text import plain, text_of

rl_config.useA85 = 0


def write_pdf(paper: Paper, path: Path) -> None:
    """Write the paper as PDF, whole or not at all.

    Raises InputError for a font that is not shipped and for letters no font has.
    """
    style = paper.style
    check_families(style.body_font, style.head_font)
    check_letters([*text_of(paper), *_band_texts(paper)])
    place = page_place(style)
    pages = paginate(set_blocks(paper.blocks, place), place.height)
    buffer = BytesIO()
    canvas = _canvas(paper, buffer)
    for number, page in enumerate(pages, 1):
        _draw_page(canvas, page, style)
        _draw_bands(canvas, paper, number, len(pages))
        canvas.showPage()
    canvas.save()
    write_whole(path, buffer.getvalue())


def _band_texts(paper: Paper) -> Iterator[str]:
    for band in (paper.header, paper.footer):
        yield from (plain(band.left), plain(band.right))


def _canvas(paper: Paper, buffer: BytesIO) -> Any:
    style = paper.style
    face = Face(style.body_font)
    font(face)
    canvas = Canvas(
        buffer,
        pagesize=(style.page_width_mm * MM, style.page_height_mm * MM),
        pageCompression=1,
        invariant=1,
        initialFontName=face.name,
        lang=paper.language,
    )
    canvas.setTitle(paper.title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator("worksheets")
    canvas.setProducer("worksheets")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def _text_area(style: Style) -> tuple[float, float, float, float]:
    left, right = style.margin_left_mm, style.page_width_mm - style.margin_right_mm
    bottom, top = style.margin_bottom_mm, style.page_height_mm - style.margin_top_mm
    return (left * MM, bottom * MM, right * MM, top * MM)


def _draw_page(canvas: Any, page: Page, style: Style) -> None:
    canvas.setLineWidth(RULE_PT)
    canvas.setLineCap(2)
    left, bottom, right, top = _text_area(style)
    repeated = sum(placed.strip.height for placed in page if placed.again)
    # The art box tells whoever reads the file where the page's own text begins and ends.
    canvas.setArtBox((left, bottom, right, top - repeated))
    for placed in page:
        for mark in placed.strip.marks:
            _draw(canvas, moved(mark, left, placed.y), top)


def _draw(canvas: Any, mark: Mark, top: float) -> None:
    match mark:
        case Words():
            canvas.setFillGray(mark.type.grey)
            canvas.setFont(mark.type.face.name, mark.type.size)
            canvas.drawString(mark.x, top - mark.y, mark.text)
        case Rule():
            canvas.line(mark.x0, top - mark.y0, mark.x1, top - mark.y1)
        case Shade():
            canvas.setFillGray(SHADE)
            canvas.rect(mark.x, top - mark.y - mark.height, mark.width, mark.height, 0, 1)
        case _:
            assert_never(mark)


def _draw_bands(canvas: Any, paper: Paper, number: int, count: int) -> None:
    style = paper.style
    left, bottom, right, top = _text_area(style)
    height = line_height(LOOKS["band"], style)
    space = BAND_MM * MM
    for band, rule, first in (
        (paper.header, top + space, top + space + height + BAND_PAD_PT),
        (paper.footer, bottom - space, bottom - space - BAND_PAD_PT),
    ):
        if band.left or band.right:
            canvas.line(left, rule, right, rule)
            _draw_band(canvas, band, style, first, number, count)


def _draw_band(canvas: Any, band: Band, style: Style, top: float, number: int, count: int) -> None:
    look = LOOKS["band"]
    base = type_for(look, style)
    y = baseline(base.face.family, base.size, line_height(look, style))
    left, _, right, _ = _text_area(style)
    for text, share in ((band.left, 0.0), (band.right, 1.0)):
        for line in break_lines(typed(_filled(text, number, count), base), float("inf")):
            x = left + (right - left - line.width) * share
            for words in line.words:
                _draw(canvas, moved(words, x, y), top)


def _filled(text: Text, number: int, count: int) -> Text:
    """Return the text with the numbers that only the finished pages know."""
    numbers = {PageNumber: number, PageCount: count}
    return tuple(part if isinstance(part, Run) else Run(str(numbers[type(part)])) for part in text)
