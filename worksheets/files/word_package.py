"""The DOCX around the words: a skeleton made once by python-docx, and the zip they go into.

In: a Style and a language, or a skeleton and the XML of a body. Out: the file, the same
bytes for the same paper: clock and machine leave no trace. What is the same in all papers
of a style is compressed once.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZipFile

from docx import Document
from docx.enum.section import WD_ORIENT

from worksheets.files.looks import band_height_mm
from worksheets.files.word_code import code_parts, code_run
from worksheets.files.word_pictures import TYPES, media, numbered, relations
from worksheets.files.word_styles import fonts_xml, settings_xml, styles_xml
from worksheets.files.word_text import Paragraph, paragraph_xml, runs, tab
from worksheets.papers.blocks import Band, Image, Paper, Picture
from worksheets.papers.style import Style
from worksheets.papers.text import drawn_in

LEVEL = 3
"""How hard a body is compressed: at 6 it is a tenth smaller and takes twice the time."""
MOST_LETTERS = 255
"""What a property of a DOCX may hold."""

_BODY, _HEADER, _FOOTER = "word/document.xml", "word/header1.xml", "word/footer1.xml"
_ABOUT = "docProps/core.xml"
_RELATIONS = "word/_rels/document.xml.rels"
_PAPERS_OWN = (_BODY, _HEADER, _FOOTER, _ABOUT, _RELATIONS)
_IDLE = r"thumbnail|customXml|stylesWithEffects|webSettings|numbering\.xml|docProps/app"
_RELATION = re.compile(rf'<Relationship [^>]*Target="[^"]*(?:{_IDLE})[^"]*"[^>]*/>'.encode())
_CONTENT = re.compile(rf'<Override [^>]*PartName="[^"]*(?:{_IDLE})[^"]*"[^>]*/>'.encode())
_ABOUT_XML = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp='
    '"http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title>'
    "<cp:revision>1</cp:revision><dc:language>{language}</dc:language></cp:coreProperties>"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A file in the zip, compressed."""

    name: bytes
    data: bytes
    length: int
    """Before compression."""
    checksum: int


@dataclass(frozen=True, slots=True)
class Skeleton:
    """What all papers of a style have in common."""

    static: tuple[Part, ...]
    relations: bytes
    """Of the body, without those to pictures."""
    around: Mapping[str, tuple[str, str]]
    """For body, header and footer: the XML before and behind their paragraphs."""


@lru_cache(maxsize=64)
def skeleton(style: Style, language: str) -> Skeleton:
    """Return the document without a word in it."""
    document = Document()
    _set_page(document.sections[0], style)
    buffer = BytesIO()
    document.save(buffer)
    with ZipFile(buffer) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/styles.xml"] = styles_xml(style, language)
    parts["word/fontTable.xml"] = fonts_xml(style)
    parts["word/settings.xml"] = settings_xml(style, language)
    static = tuple(
        _part(name, _cleaned(name, data), 9)
        for name, data in sorted(parts.items())
        if name not in _PAPERS_OWN and not re.search(_IDLE, name)
    )
    related = _cleaned(_RELATIONS, parts[_RELATIONS])
    return Skeleton(
        static, related, {name: _around(parts[name].decode()) for name in _PAPERS_OWN[:3]}
    )


def _set_page(section: Any, style: Style) -> None:
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
    if style.imposition != "none":
        # Word halves a sheet that lies on its side.
        section.orientation = WD_ORIENT.LANDSCAPE
    section.header.is_linked_to_previous = section.footer.is_linked_to_previous = False


def _emu(mm: float) -> int:
    return round(mm * 36000)


def _cleaned(name: str, data: bytes) -> bytes:
    if name.endswith(".rels"):
        return _RELATION.sub(b"", data)
    if name != "[Content_Types].xml":
        return data
    kept = re.sub(rb'<Default Extension="(?:png|jpeg)"[^>]*/>', b"", _CONTENT.sub(b"", data))
    return kept.replace(b"<Default ", TYPES.encode() + b"<Default ", 1)


def _around(xml: str) -> tuple[str, str]:
    """Return what stands before and behind the paragraphs of a part."""
    if "<w:body>" in xml:
        start, end = xml.index("<w:body>") + len("<w:body>"), xml.rindex("<w:sectPr")
    else:
        first = re.search("<w:p[ >]", xml)
        assert first
        start, end = first.start(), xml.rindex("</w:")
    return xml[:start], xml[end:]


def packed(bones: Skeleton, paper: Paper, body: str) -> bytes:
    """Return the file: the skeleton with the paragraphs of a paper in it."""
    about = _ABOUT_XML.format(
        title=escape(paper.title[:MOST_LETTERS]), language=escape(paper.language)
    )
    images = _images(paper) if "<w:drawing>" in body else []
    words = {
        _BODY: numbered(body) if images else body,
        _HEADER: paragraph_xml(_band(paper.header, "Header")),
        _FOOTER: paragraph_xml(_footer(paper)),
    }
    own = [
        _part(name, f"{bones.around[name][0]}{xml}{bones.around[name][1]}".encode(), LEVEL)
        for name, xml in words.items()
    ]
    related = _part(_RELATIONS, relations(bones.relations, images), LEVEL)
    pictures = media(images) | (code_parts(paper.code) if paper.code else {})
    files = [_part(name, data, LEVEL) for name, data in pictures.items()]
    return _zipped([*bones.static, related, _part(_ABOUT, about.encode(), LEVEL), *own, *files])


def _images(paper: Paper) -> list[Image]:
    pictures = (part for part in drawn_in(paper) if isinstance(part, Picture))
    return list(dict.fromkeys(picture.image for picture in pictures))


def _footer(paper: Paper) -> Paragraph:
    footer = _band(paper.footer, "Footer")
    if paper.code is None:
        return footer
    return replace(footer, runs=code_run(paper.code, paper.style) + footer.runs)


def _band(band: Band, style: str) -> Paragraph:
    if not (band.left or band.right):
        return Paragraph("Gap")
    right = tab() + runs(band.right, "band") if band.right else ""
    return Paragraph(style, runs(band.left, "band") + right)


def _part(name: str, data: bytes, level: int) -> Part:
    deflate = zlib.compressobj(level, zlib.DEFLATED, -15)
    return Part(
        name.encode(), deflate.compress(data) + deflate.flush(), len(data), zlib.crc32(data)
    )


def _zipped(parts: list[Part]) -> bytes:
    """Return the zip of the parts, without a clock: all are of 1 January 1980."""
    bodies: list[bytes] = []
    index: list[bytes] = []
    start = 0
    for part in parts:
        fields = struct.pack(
            "<5H3L2H", 20, 0, 8, 0, 33, part.checksum, len(part.data), part.length,
            len(part.name), 0,
        )  # fmt: skip
        body = b"PK\x03\x04" + fields + part.name + part.data
        index.append(
            b"PK\x01\x02\x14\x03" + fields + struct.pack("<3H2L", 0, 0, 0, 0o600 << 16, start)
            + part.name
        )  # fmt: skip
        bodies.append(body)
        start += len(body)
    entries = b"".join(index)
    end = struct.pack("<4H2LH", 0, 0, len(parts), len(parts), len(entries), start, 0)
    return b"".join([*bodies, entries, b"PK\x05\x06", end])
