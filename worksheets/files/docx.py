"""Paper -> DOCX, by python-docx: a document that a teacher can edit.

In: a Paper. Out: a file with named styles, real tables, page fields, paragraphs that
keep together, the language set, and the same bytes for the same paper. Labels and numbers
are plain text, so that nothing renumbers itself; the paper decides every word.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import Any, assert_never

from docx import Document
from docx.oxml.ns import qn

from worksheets.files.fonts import check_families
from worksheets.files.looks import (
    FRAME_MM,
    LOOKS,
    Kind,
    band_height_mm,
    field_rows,
    option_columns,
    points_text,
)
from worksheets.files.packing import packed
from worksheets.files.whole import write_whole
from worksheets.files.word_styles import (
    fonts_xml,
    option_stops,
    settings_xml,
    style_id,
    styles_xml,
    twips,
)
from worksheets.files.word_tables import parted, table
from worksheets.files.word_text import (
    Element,
    hold,
    inset,
    kept,
    paragraph,
    tab_stops,
    write,
    write_tab,
)
from worksheets.papers.blocks import (
    AnswerLines,
    Band,
    Block,
    Fields,
    Heading,
    Instruction,
    Keep,
    Options,
    PageBreak,
    Paper,
    Para,
    Passage,
    Question,
    Run,
    Subtitle,
    Table,
    Text,
    Title,
)
from worksheets.papers.style import Style

MOST_LETTERS = 255
"""What a property of a DOCX may hold."""


def write_docx(paper: Paper, path: Path) -> None:
    """Write the paper as DOCX, whole or not at all.

    Raises InputError for a font that is not shipped.
    """
    check_families(paper.style.body_font, paper.style.head_font)
    document = Document()
    body = document.element.body
    section = body[-1]
    for element in list(body)[:-1]:
        body.remove(element)
    _set_page(document.sections[0], paper)
    for element in parted(_blocks(paper.blocks, paper.style, 0), paper.style):
        section.addprevious(element)
    _describe(document, paper)
    buffer = BytesIO()
    document.save(buffer)
    parts = {
        "word/styles.xml": styles_xml(paper.style, paper.language),
        "word/fontTable.xml": fonts_xml(paper.style),
        "word/settings.xml": settings_xml(paper.language),
    }
    write_whole(path, packed(buffer.getvalue(), parts))


def _blocks(blocks: Iterable[Block], style: Style, left_mm: float) -> list[Element]:
    """Return the elements of the blocks, so many millimetres inside the margin."""
    elements: list[Element] = []
    fresh = False
    for block in blocks:
        new = _block(block, style, left_mm)
        if new and fresh:
            _begin_page(next(new[0].iter(qn("w:p"))))
        fresh = isinstance(block, PageBreak) or (fresh and not new)
        elements += new
    return elements


def _begin_page(first: Element) -> None:
    properties = first.get_or_add_pPr()
    properties.get_or_add_pageBreakBefore()
    properties.get_or_add_spacing().set(qn("w:before"), "0")


def _block(block: Block, style: Style, left_mm: float) -> list[Element]:
    match block:
        case Title():
            return [_text("title", block.text, left_mm)]
        case Subtitle():
            return [_text("subtitle", block.text, left_mm)]
        case Heading():
            return [_text("heading", block.text, left_mm)]
        case Instruction():
            return [_text("instruction", block.text, left_mm)]
        case Para():
            return [_para(block, style, left_mm)]
        case Fields():
            return _fields(block, style, left_mm)
        case Options():
            return _options(block, style, left_mm)
        case AnswerLines():
            return _answer_lines(block, style, left_mm)
        case Table():
            return [table(block, style, left_mm)] if block.rows else []
        case Passage():
            return _passage(block, left_mm)
        case Question():
            return _question(block, style, left_mm)
        case Keep():
            return kept(_blocks(block.blocks, style, left_mm))
        case PageBreak():
            return []
        case _:
            assert_never(block)


def _text(kind: Kind, text: Text, left_mm: float, properties: str = "") -> Element:
    return paragraph(kind, text, properties, indent=inset(left_mm) if left_mm else "")


def _para(block: Para, style: Style, left_mm: float) -> Element:
    own_mm = style.number_mm if block.look == "evidence" else 0
    made = _text(block.look, block.text, left_mm + own_mm if left_mm else 0)
    if block.align != LOOKS[block.look].align:
        made.get_or_add_pPr().get_or_add_jc().set(qn("w:val"), block.align)
    if block.keep_with_next:
        hold(made)
    return made


def _passage(block: Passage, left_mm: float) -> list[Element]:
    own = inset(left_mm + FRAME_MM, FRAME_MM) if left_mm else ""
    title = [paragraph("passage title", block.title, indent=own)] if block.title else []
    return title + [paragraph("passage", text, indent=own) for text in block.paragraphs]


def _question(block: Question, style: Style, left_mm: float) -> list[Element]:
    hang = style.number_mm
    own = inset(left_mm + hang, hanging_mm=hang) if left_mm else ""
    stem = paragraph("question", indent=own)
    write(stem, (Run(block.number),), "question", "QuestionNumber")
    write_tab(stem)
    write(stem, block.stem, "question")
    if block.points:
        write(stem, (Run("\xa0"),), "question")
        write(stem, points_text(block.points), "question", "Points")
    elements = [stem, *_blocks(block.body, style, left_mm + hang)]
    for element in elements[:-1]:
        # Lines to write on know themselves where they may part.
        if _style_of(element) != style_id("answer"):
            hold(element)
    return elements


def _style_of(element: Element) -> str | None:
    return element.style if element.tag == qn("w:p") else None


def _options(block: Options, style: Style, left_mm: float) -> list[Element]:
    columns = option_columns(block, style, style.text_width_mm - left_mm)
    hang = style.option_mm
    own = stops = ""
    if left_mm != style.number_mm:
        own = inset(left_mm + hang, hanging_mm=hang)
        stops = option_stops(style, columns, left_mm)
    rows = []
    for start in range(0, len(block.options), columns):
        row = paragraph("option", (), stops, style=style_id("option", columns), indent=own)
        for at, option in enumerate(block.options[start : start + columns]):
            if at:
                write_tab(row)
            write(row, (Run(option.label),), "option")
            write_tab(row)
            write(row, option.text, "option")
        rows.append(row)
    return kept(rows)


def _answer_lines(block: AnswerLines, style: Style, left_mm: float) -> list[Element]:
    """Return lines to write on; the first three and the last two hold together."""
    own = inset(left_mm) if left_mm != style.number_mm else ""
    height = ""
    if block.height_mm != style.line_mm:
        height = f'<w:spacing w:line="{twips(block.height_mm)}" w:lineRule="exact"/>'
    lines = [paragraph("answer", (), height, indent=own) for _ in range(block.count)]
    for at, line in enumerate(lines[:-1]):
        if at in {0, 1, block.count - 2}:
            hold(line)
    return lines


def _fields(block: Fields, style: Style, left_mm: float) -> list[Element]:
    """Return each line as labels and ruled tabs, so that typing shifts nothing."""
    rows = []
    for row in field_rows(block, style, style.text_width_mm - left_mm):
        stops: list[tuple[str, float]] = []
        for _, start, width in row:
            stops += [("left", left_mm + start)] if start else []
            stops.append(("right", left_mm + start + width))
        line = _text("fields", (), left_mm, tab_stops(stops))
        for field, start, _ in row:
            if start:
                write_tab(line)
            write(line, (Run(f"{field.label} "),), "fields")
            write(line, (Run(field.value),), "fields", "Ruled")
            write_tab(line, "Ruled")
        rows.append(line)
    return rows


# The document around the blocks


def _set_page(section: Any, paper: Paper) -> None:
    style = paper.style
    section.page_width, section.page_height = _emu(style.page_width_mm), _emu(style.page_height_mm)
    section.left_margin, section.right_margin = (
        _emu(style.margin_left_mm),
        _emu(style.margin_right_mm),
    )
    section.top_margin, section.bottom_margin = (
        _emu(style.margin_top_mm),
        _emu(style.margin_bottom_mm),
    )
    band = band_height_mm(style)
    section.header_distance = _emu(max(0, style.margin_top_mm - band))
    section.footer_distance = _emu(max(0, style.margin_bottom_mm - band))
    section.gutter = 0
    _set_band(section.header, "Header", paper.header)
    _set_band(section.footer, "Footer", paper.footer)


def _emu(mm: float) -> int:
    return round(mm * 36000)


def _set_band(part: Any, style_name: str, band: Band) -> None:
    part.is_linked_to_previous = False
    root = part._element  # noqa: SLF001 - python-docx has no other way to its XML
    for element in list(root):
        root.remove(element)
    empty = not (band.left or band.right)
    line = paragraph("band", band.left, style=style_name if not empty else "Gap")
    if band.right:
        write_tab(line)
        write(line, band.right, "band")
    root.append(line)


def _describe(document: Any, paper: Paper) -> None:
    """Set the properties: the title and the language, and nothing that tells who or when."""
    properties = document.core_properties
    properties.title = paper.title[:MOST_LETTERS]
    properties.language = paper.language
    for name in ("author", "last_modified_by", "comments", "keywords", "subject", "category"):
        setattr(properties, name, "")
    properties.revision = 1
