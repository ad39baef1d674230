"""Text -> paragraphs of WordprocessingML.

In: a Text and the kind of paragraph it becomes. Out: an lxml element in the style of that
kind. Measures live in the styles (word_styles.py); only what differs is written here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, assert_never

from docx.oxml import parse_xml
from docx.oxml.ns import qn

from worksheets.files.fonts import tidy
from worksheets.files.looks import LOOKS, Kind
from worksheets.files.word_styles import W, style_id, twips
from worksheets.papers.blocks import PageCount, PageNumber, Run, Text

Element = Any
"""An lxml element; python-docx has no types for it."""


def element(xml: str) -> Element:
    """Return the element; its names have the prefix w."""
    tag, rest = xml.removeprefix("<").split(">", 1)
    closed = "/" if tag.endswith("/") else ""
    return parse_xml(f'<{tag.removesuffix("/")} xmlns:w="{W}"{closed}>{rest}')


def paragraph(
    kind: Kind, text: Text = (), properties: str = "", *, style: str = "", indent: str = ""
) -> Element:
    """Return a paragraph; properties are XML in the order of the schema, up to the spacing.

    The indent comes behind them; the style is the kind's own unless another is named.
    """
    name = style or style_id(kind)
    made = element(f'<w:p><w:pPr><w:pStyle w:val="{name}"/>{properties}{indent}</w:pPr></w:p>')
    write(made, text, kind)
    return made


def write(into: Element, text: Text, kind: Kind, character_style: str = "") -> None:
    """Add the text to the paragraph; emphasis in an italic kind stands upright."""
    for part in text:
        match part:
            case Run():
                _write_run(into, part, character_style, base_italic=LOOKS[kind].italic)
            case PageNumber():
                _write_field(into, "PAGE")
            case PageCount():
                _write_field(into, "NUMPAGES")
            case _:
                assert_never(part)


def _write_run(into: Element, run: Run, character_style: str, *, base_italic: bool) -> None:
    if not run.text:
        return
    marks = f'<w:rStyle w:val="{character_style}"/>' * bool(character_style)
    marks += "<w:b/>" * run.bold
    marks += ('<w:i w:val="0"/>' if base_italic else "<w:i/>") * run.italic
    if run.raised or run.lowered:
        marks += f'<w:vertAlign w:val="{"superscript" if run.raised else "subscript"}"/>'
    made = element(f"<w:r><w:rPr>{marks}</w:rPr></w:r>" if marks else "<w:r></w:r>")
    # The setter of python-docx escapes, and keeps the spaces at both ends.
    made.text = tidy(run.text)
    into.append(made)


def write_tab(into: Element, character_style: str = "") -> None:
    """Add a tab; in the style «Ruled» it is a line to write on."""
    style = f'<w:rPr><w:rStyle w:val="{character_style}"/></w:rPr>' if character_style else ""
    into.append(element(f"<w:r>{style}<w:tab/></w:r>"))


def _write_field(into: Element, code: str) -> None:
    """Add a field that the word processor fills in; it shows 1 until then."""
    for content in (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {code} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>1</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    ):
        into.append(element(f"<w:r>{content}</w:r>"))


def kept(elements: list[Element]) -> list[Element]:
    """Keep the elements on one page: each but the last holds on to the next."""
    for one in elements[:-1]:
        hold(one)
    return elements


def hold(one: Element) -> None:
    """Let the paragraphs of the element hold on to what follows."""
    for each in one.iter(qn("w:p")):
        each.get_or_add_pPr().get_or_add_keepNext()


def inset(left_mm: float, right_mm: float = 0, hanging_mm: float = 0) -> str:
    """Return the XML of an indent."""
    right = f' w:right="{twips(right_mm)}"' if right_mm else ""
    hanging = f' w:hanging="{twips(hanging_mm)}"' if hanging_mm else ""
    return f'<w:ind w:left="{twips(left_mm)}"{right}{hanging}/>'


def tab_stops(stops: Iterable[tuple[str, float]]) -> str:
    """Return the XML of tab stops: left or right, and millimetres from the margin."""
    tabs = "".join(f'<w:tab w:val="{side}" w:pos="{twips(mm)}"/>' for side, mm in stops)
    return f"<w:tabs>{tabs}</w:tabs>"
