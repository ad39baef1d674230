"""Paper -> DOCX, by python-docx: a document that a teacher can edit.

In: a Paper. Out: a file with named styles, real tables, page fields, paragraphs that
keep together, the language set, and the same bytes for the same paper. Labels and numbers
are plain text, so that nothing renumbers itself; the paper decides every word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any, assert_never

from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn

from worksheets.files.fonts import tidy
from worksheets.files.looks import (
    BAND_MM,
    CELL_X_MM,
    CELL_Y_MM,
    LOOKS,
    MM,
    SHADE,
    column_widths,
    field_rows,
    option_columns,
    points_text,
)
from worksheets.files.packing import packed
from worksheets.files.whole import write_whole
from worksheets.files.word_styles import W, fonts_xml, style_id, styles_xml, twips
from worksheets.papers.blocks import (
    AnswerLines,
    Band,
    Block,
    Cell,
    Fields,
    Heading,
    Instruction,
    Keep,
    Options,
    PageBreak,
    PageCount,
    PageNumber,
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

Element = Any
"""An lxml element of WordprocessingML; python-docx has no types."""


def write_docx(paper: Paper, path: Path) -> None:
    """Write the paper as DOCX, whole or not at all."""
    document = Document()
    body = document.element.body
    section = body[-1]
    for element in list(body)[:-1]:
        body.remove(element)
    _set_page(document.sections[0], paper)
    for element in _closed(_blocks(paper.blocks, paper.style)):
        section.addprevious(element)
    buffer = BytesIO()
    _describe(document, paper)
    document.save(buffer)
    parts = {
        "word/styles.xml": styles_xml(paper.style, paper.language),
        "word/fontTable.xml": fonts_xml(paper.style),
        "word/settings.xml": _settings(paper.language),
    }
    write_whole(path, packed(buffer.getvalue(), parts))


def _blocks(blocks: Iterable[Block], style: Style) -> list[Element]:
    return [element for block in blocks for element in _block(block, style)]


def _block(block: Block, style: Style) -> list[Element]:
    match block:
        case Title():
            return [_paragraph("Title", block.text)]
        case Subtitle():
            return [_paragraph("Subtitle", block.text)]
        case Heading():
            return [_paragraph("Heading1", block.text)]
        case Instruction():
            return [_paragraph("Instruction", block.text)]
        case Para():
            return [_para(block)]
        case Fields():
            return _fields(block, style, 0)
        case Options():
            return _options(block, style)
        case AnswerLines():
            return _answer_lines(block, style)
        case Table():
            return [_table(block, style, 0)]
        case Passage():
            title = [_paragraph("PassageTitle", block.title)] if block.title else []
            return title + [_paragraph("Passage", text) for text in block.paragraphs]
        case Question():
            return _question(block, style)
        case Keep():
            return _kept(_blocks(block.blocks, style))
        case PageBreak():
            return [_page_break()]
        case _:
            assert_never(block)


# Paragraphs and runs


def _paragraph(style_name: str, text: Text = (), properties: str = "") -> Element:
    """Return a paragraph; properties are XML in the order of the schema, behind the style."""
    paragraph = parse_xml(
        f'<w:p xmlns:w="{W}"><w:pPr><w:pStyle w:val="{style_name}"/>{properties}</w:pPr></w:p>'
    )
    _write(paragraph, text)
    return paragraph


def _write(paragraph: Element, text: Text, character_style: str = "") -> None:
    for part in text:
        match part:
            case Run():
                _write_run(paragraph, part, character_style)
            case PageNumber():
                _write_field(paragraph, "PAGE")
            case PageCount():
                _write_field(paragraph, "NUMPAGES")
            case _:
                assert_never(part)


def _write_run(paragraph: Element, run: Run, character_style: str = "") -> None:
    if not run.text:
        return
    element = paragraph.add_r()
    marks = [
        *([("w:rStyle", character_style)] if character_style else []),
        *([("w:b", "")] if run.bold else []),
        *([("w:i", "")] if run.italic else []),
        *([("w:vertAlign", "superscript")] if run.raised else []),
        *([("w:vertAlign", "subscript")] if run.lowered else []),
    ]
    if marks:
        properties = element.get_or_add_rPr()
        for name, value in marks:
            mark = OxmlElement(name)
            if value:
                mark.set(qn("w:val"), value)
            properties.append(mark)
    element.text = tidy(run.text)


def _write_tab(paragraph: Element) -> None:
    paragraph.add_r().append(OxmlElement("w:tab"))


def _write_field(paragraph: Element, code: str) -> None:
    """Write a field that the word processor fills in; it shows 1 until then."""
    for kind in ("begin", code, "separate", "1", "end"):
        run = paragraph.add_r()
        if kind in {"begin", "separate", "end"}:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run.append(mark)
        elif kind == code:
            instruction = OxmlElement("w:instrText")
            instruction.set(qn("xml:space"), "preserve")
            instruction.text = f" {code} "
            run.append(instruction)
        else:
            run.text = kind


def _para(block: Para) -> Element:
    keep = "<w:keepNext/>" if block.keep_with_next else ""
    aligned = f'<w:jc w:val="{block.align}"/>' if block.align != LOOKS[block.look].align else ""
    return _paragraph(style_id(block.look), block.text, keep + aligned)


def _page_break() -> Element:
    paragraph = _paragraph("Gap")
    line_end = OxmlElement("w:br")
    line_end.set(qn("w:type"), "page")
    paragraph.add_r().append(line_end)
    return paragraph


def _kept(elements: list[Element]) -> list[Element]:
    """Keep the elements on one page: every paragraph but those of the last holds the next."""
    for element in elements[:-1]:
        for paragraph in element.iter(qn("w:p")):
            paragraph.get_or_add_pPr().get_or_add_keepNext()
    return elements


# What questions are made of


def _question(block: Question, style: Style) -> list[Element]:
    stem = _paragraph("Question")
    _write_run(stem, Run(block.number, bold=True))
    _write_tab(stem)
    _write(stem, block.stem)
    if block.points:
        _write_run(stem, Run(" "))
        _write(stem, points_text(block.points), "Points")
    body: list[Element] = []
    for inner in block.body:
        body += _indented(inner, style)
    return _kept([stem, *body])


def _indented(block: Block, style: Style) -> list[Element]:
    """Set a block below a stem, as far in as the stem."""
    if isinstance(block, Table):
        return [_table(block, style, style.number_mm)]
    if isinstance(block, Fields):
        return _fields(block, style, style.number_mm)
    elements = _block(block, style)
    if isinstance(block, Para):
        for element in elements:
            _indent(element, style.number_mm)
    return elements


def _indent(paragraph: Element, left_mm: float) -> None:
    indents = paragraph.get_or_add_pPr().get_or_add_ind()
    indents.set(qn("w:left"), str(twips(left_mm)))


def _options(block: Options, style: Style) -> list[Element]:
    columns = option_columns(block, style, style.text_width_mm - style.number_mm)
    rows = []
    for start in range(0, len(block.options), columns):
        row = _paragraph(style_id("option", columns))
        for at, option in enumerate(block.options[start : start + columns]):
            if at:
                _write_tab(row)
            _write_run(row, Run(option.label))
            _write_tab(row)
            _write(row, option.text)
        rows.append(row)
    return _kept(rows)


def _answer_lines(block: AnswerLines, style: Style) -> list[Element]:
    """Return lines to write on; only the first few hold together, so that many can flow."""
    own = "" if block.height_mm == style.line_mm else _exact(block.height_mm)
    lines = []
    for _ in range(block.count):
        line = _paragraph("AnswerLine", properties=own)
        _write_tab(line)
        lines.append(line)
    return [*_kept(lines[:2]), *lines[2:]]


def _exact(height_mm: float) -> str:
    return f'<w:spacing w:line="{twips(height_mm)}" w:lineRule="exact"/>'


def _fields(block: Fields, style: Style, left_mm: float) -> list[Element]:
    """Return each line as label, value and a ruled tab, so that typing shifts nothing."""
    rows = []
    for row in field_rows(block, style, style.text_width_mm - left_mm):
        stops: list[str] = []
        for _, left, width in row:
            if left:
                stops.append(f'<w:tab w:val="left" w:pos="{twips(left_mm + left)}"/>')
            end = twips(left_mm + left + width)
            stops.append(f'<w:tab w:val="right" w:leader="underscore" w:pos="{end}"/>')
        line = _paragraph("FieldLine", properties=f"<w:tabs>{''.join(stops)}</w:tabs>")
        for at, (field, _, _) in enumerate(row):
            if at:
                _write_tab(line)
            _write_run(line, Run(f"{field.label} {field.value}".rstrip() + " "))
            _write_tab(line)
        if left_mm:
            _indent(line, left_mm)
        rows.append(line)
    return rows


# Tables


def _table(block: Table, style: Style, left_mm: float) -> Element:
    left_mm += block.indent_mm
    widths = [twips(mm) for mm in column_widths(block, style.text_width_mm - left_mm, style)]
    table = parse_xml(
        f'<w:tbl xmlns:w="{W}"><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f"{_table_place(block, left_mm)}{_borders(block)}"
        f'<w:tblLayout w:type="fixed"/>{_cell_margins()}</w:tblPr><w:tblGrid>'
        + "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        + "</w:tblGrid></w:tbl>"
    )
    for at, row in enumerate(block.rows):
        table.append(_row(row, widths, head=block.header and at == 0))
    for row in table.findall(qn("w:tr"))[:-1]:
        if len(block.rows) <= KEPT_ROWS or row is table.find(qn("w:tr")):
            _kept([row, row])
    return table


KEPT_ROWS = 8
"""A table of no more rows stays on one page."""


def _table_place(block: Table, left_mm: float) -> str:
    if block.align != "left":
        return f'<w:jc w:val="{block.align}"/>'
    return f'<w:tblInd w:w="{twips(left_mm)}" w:type="dxa"/>'


def _borders(block: Table) -> str:
    sides = {
        "grid": ("top", "left", "bottom", "right", "insideH", "insideV"),
        "boxed": ("top", "left", "bottom", "right"),
        "plain": (),
    }[block.look]
    rules = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for side in sides
    )
    return f"<w:tblBorders>{rules}</w:tblBorders>" if rules else ""


def _cell_margins() -> str:
    sizes = {"top": CELL_Y_MM, "left": CELL_X_MM, "bottom": CELL_Y_MM, "right": CELL_X_MM}
    sides = "".join(f'<w:{side} w:w="{twips(size)}" w:type="dxa"/>' for side, size in sizes.items())
    return f"<w:tblCellMar>{sides}</w:tblCellMar>"


def _row(cells: Sequence[Cell], widths: Sequence[int], *, head: bool) -> Element:
    repeated = "<w:tblHeader/>" if head else ""
    row = parse_xml(f'<w:tr xmlns:w="{W}"><w:trPr><w:cantSplit/>{repeated}</w:trPr></w:tr>')
    shade = f"{round(SHADE * 255):02X}" * 3
    shaded = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if head else ""
    for cell, width in zip(cells, widths, strict=True):
        element = parse_xml(
            f'<w:tc xmlns:w="{W}"><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shaded}</w:tcPr>'
            "</w:tc>"
        )
        aligned = f'<w:jc w:val="{cell.align}"/>' if cell.align != "left" else ""
        element.append(_paragraph("TableHead" if head else "TableText", cell.text, aligned))
        row.append(element)
    return row


def _closed(elements: list[Element]) -> list[Element]:
    """Part tables from what stands around them: Word joins tables that touch."""
    closed: list[Element] = []
    for element, following in pairwise([*elements, None]):
        closed.append(element)
        if element.tag != qn("w:tbl"):
            continue
        if following is None or following.tag == qn("w:tbl"):
            closed.append(_paragraph("Gap"))
    for before, table in pairwise(closed):
        if table.tag == qn("w:tbl") and before.tag == qn("w:p"):
            _space_after(before)
    return closed


def _space_after(paragraph: Element) -> None:
    """Give a paragraph white space below it: a table has none of its own."""
    spacing = paragraph.get_or_add_pPr().get_or_add_spacing()
    spacing.set(qn("w:after"), "80")


# The document around them


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
    line = style.size_pt * LOOKS["band"].scale * style.leading / MM
    section.header_distance = _emu(style.margin_top_mm - BAND_MM - line - 1)
    section.footer_distance = _emu(style.margin_bottom_mm - BAND_MM - line - 1)
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
    line = _paragraph(style_name)
    _write(line, band.left)
    if band.right:
        _write_tab(line)
        _write(line, band.right)
    root.append(deepcopy(line))


def _describe(document: Any, paper: Paper) -> None:
    """Set the properties: the title and the language, and nothing that tells who or when."""
    properties = document.core_properties
    properties.title = paper.title
    properties.language = paper.language
    for name in ("author", "last_modified_by", "comments", "keywords", "subject", "category"):
        setattr(properties, name, "")
    properties.revision = 1


def _settings(language: str) -> bytes:
    compatible = (
        '<w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:settings xmlns:w="{W}">'
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        f"<w:compat>{compatible}</w:compat>"
        f'<w:themeFontLang w:val="{language}"/><w:decimalSymbol w:val=","/>'
        '<w:listSeparator w:val=";"/></w:settings>'
    ).encode()
