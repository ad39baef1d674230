"""Text -> paragraphs of WordprocessingML.

In: a Text and the kind of paragraph it becomes. Out: a Paragraph in the style of that kind,
and its XML. Measures live in the styles (word_styles.py); only what differs is written here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from typing import assert_never
from xml.sax.saxutils import escape

from worksheets.files.fonts import tidy
from worksheets.files.looks import LOOKS, Kind
from worksheets.files.word_pictures import picture_run
from worksheets.files.word_styles import font_marks, style_id, symbol_font, twips
from worksheets.papers.blocks import Align, Formula, PageCount, PageNumber, Picture, Run, Text


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; what its style says already is left out."""

    style: str
    runs: str = ""
    """XML."""
    held: bool = False
    """It stays on one page with what follows."""
    fresh: bool = False
    """It begins a new page."""
    tabs: str = ""
    """XML."""
    above: int | None = None
    """White space above, in twentieths of a point."""
    below: int | None = None
    line: int | None = None
    """The exact height of its lines."""
    indent: str = ""
    """XML."""
    align: Align | None = None


@lru_cache(maxsize=1 << 15)
def runs(text: Text, kind: Kind, character_style: str = "") -> str:
    """Return the XML of the text; emphasis in an italic kind stands upright."""
    return "".join([_part(part, character_style, LOOKS[kind].italic) for part in text])


def _part(
    part: Run | Formula | Picture | PageNumber | PageCount,
    character_style: str,
    base_italic: bool,
) -> str:
    match part:
        case Run():
            return _run(part, character_style, base_italic) if part.text else ""
        case Formula():
            # Most papers have no formula, and do not wait for what writes one.
            from worksheets.files.word_maths import omml

            return omml(part.latex)
        case Picture():
            return picture_run(part)
        case PageNumber():
            return _field("PAGE")
        case PageCount():
            return _field("NUMPAGES")
        case _:
            assert_never(part)


def _run(run: Run, character_style: str, base_italic: bool) -> str:
    character_style = "Code" if run.code else character_style
    style = f'<w:rStyle w:val="{character_style}"/>' * bool(character_style)
    marks = "<w:b/>" * run.bold
    marks += ('<w:i w:val="0"/>' if base_italic else "<w:i/>") * run.italic
    if run.raised or run.lowered:
        marks += f'<w:vertAlign w:val="{"superscript" if run.raised else "subscript"}"/>'
    return "".join(
        [
            run_xml("".join(letters), style + font_marks(font) + marks)
            for font, letters in groupby(tidy(run.text), key=symbol_font)
        ]
    )


def run_xml(text: str, marks: str) -> str:
    """Return the XML of a run with these properties."""
    properties = f"<w:rPr>{marks}</w:rPr>" if marks else ""
    space = ' xml:space="preserve"' if text != text.strip() or "  " in text else ""
    return f"<w:r>{properties}<w:t{space}>{escape(text)}</w:t></w:r>"


def tab(character_style: str = "") -> str:
    """Return the XML of a tab; in the style «Ruled» it is a line to write on."""
    style = f'<w:rPr><w:rStyle w:val="{character_style}"/></w:rPr>' if character_style else ""
    return f"<w:r>{style}<w:tab/></w:r>"


def _field(code: str) -> str:
    """Return the XML of a field that the word processor fills in; it shows 1 until then."""
    contents = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {code} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>1</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
    return "".join(f"<w:r>{content}</w:r>" for content in contents)


def paragraph(kind: Kind, text: Text = (), *, style: str = "", indent: str = "") -> Paragraph:
    """Return a paragraph in the style of its kind, unless another is named."""
    return Paragraph(style or style_id(kind), runs(text, kind), indent=indent)


def paragraph_xml(one: Paragraph) -> str:
    """Return the XML of a paragraph, its properties in the order of the schema."""
    spacing = ""
    if one.above is not None:
        spacing += f' w:before="{one.above}"'
    if one.below is not None:
        spacing += f' w:after="{one.below}"'
    top = ""
    if "<wp:inline " in one.runs:
        # The letter of an option stands at the top of its picture, whose line is not set tight.
        top = '<w:textAlignment w:val="top"/>'
        spacing += ' w:line="240" w:lineRule="auto"'
    if one.line is not None:
        spacing += f' w:line="{one.line}" w:lineRule="exact"'
    spacing = f"<w:spacing{spacing}/>" if spacing else ""
    held_on = "<w:keepNext/>" if one.held else ""
    fresh = "<w:pageBreakBefore/>" if one.fresh else ""
    align = f'<w:jc w:val="{one.align}"/>' if one.align else ""
    properties = f"{held_on}{fresh}{one.tabs}{spacing}{one.indent}{align}{top}"
    return f'<w:p><w:pPr><w:pStyle w:val="{one.style}"/>{properties}</w:pPr>{one.runs}</w:p>'


def held(one: Paragraph) -> Paragraph:
    """Return the paragraph, which holds on to what follows."""
    return one if one.held else replace(one, held=True)


def inset(left_mm: float, right_mm: float = 0, hanging_mm: float = 0) -> str:
    """Return the XML of an indent."""
    right = f' w:right="{twips(right_mm)}"' if right_mm else ""
    hanging = f' w:hanging="{twips(hanging_mm)}"' if hanging_mm else ""
    return f'<w:ind w:left="{twips(left_mm)}"{right}{hanging}/>'


def tab_stops(stops: Iterable[tuple[str, float]]) -> str:
    """Return the XML of tab stops: left or right, and millimetres from the margin."""
    tabs = "".join(f'<w:tab w:val="{side}" w:pos="{twips(mm)}"/>' for side, mm in stops)
    return f"<w:tabs>{tabs}</w:tabs>"
