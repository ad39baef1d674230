"""The styles of a DOCX: every measure of a Style as a named style that a teacher can change.

In: a Style and the language. Out: the XML of styles.xml, fontTable.xml and settings.xml.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from xml.sax.saxutils import quoteattr

from worksheets.files.fonts import is_symbol, line_ratio
from worksheets.files.looks import (
    BAND_PAD_PT,
    FRAME_MM,
    MM,
    MOST_COLUMNS,
    Kind,
    Look,
    above_pt,
    family,
    look_of,
    type_for,
)
from worksheets.papers.style import Style

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CODE_FONT = "Courier New"
"""Is there wherever Word is, with all letters of Kazakh."""
BOLD_RULE_PT = 1.0
"""From here on a word processor draws its thick rule below a word."""
STAND_IN = {"PT Serif": ("Times New Roman", "roman"), "PT Sans": ("Arial", "swiss")}
"""What a machine without the family may take instead, and its kind."""
SYMBOL_FONTS = {
    "Cambria Math": ("STIX Two Math", "roman"),
    "Segoe UI Symbol": ("DejaVu Sans", "swiss"),
}
"""Fonts of word processors with letters that no family has, and what may stand in for them."""
_MATHEMATICAL = re.compile("[\u0370-\u03ff\u2100-\u214f\u2190-\u22ff\u27c0-\u27ff\u2900-\u2aff]")


@dataclass(frozen=True, slots=True)
class Named:
    """A style of the document."""

    id: str
    name: str
    kind: Kind
    paragraph: str = ""
    """More paragraph properties, in the order of the schema: XML before spacing."""
    after: str = ""
    """Those that come behind spacing: indents, alignment."""
    based: str = "Normal"


def twips(mm: float) -> int:
    """Return millimetres in twentieths of a point."""
    return round(mm * MM * 20)


def rule(style: Style) -> str:
    """Return the attributes of every rule."""
    colour = grey(style.rule_grey)
    return f'w:val="single" w:sz="{round(style.rule_pt * 8)}" w:color="{colour}"'


def style_id(kind: Kind, columns: int = 1) -> str:
    """Return the id of the style for a kind of paragraph; options stand in columns."""
    if kind == "option" and columns > 1:
        return f"Option{columns}"
    return IDS[kind]


IDS: dict[Kind, str] = {
    "title": "Title",
    "subtitle": "Subtitle",
    "heading": "Heading1",
    "instruction": "Instruction",
    "body": "Normal",
    "note": "Note",
    "evidence": "Evidence",
    "fields": "FieldLine",
    "question": "Question",
    "option": "Option",
    "answer": "AnswerLine",
    "passage": "Passage",
    "passage title": "PassageTitle",
    "table": "TableText",
    "table head": "TableHead",
    "band": "Header",
}


def styles_xml(style: Style, language: str) -> bytes:
    """Return styles.xml."""
    named = "".join(_paragraph_style(one, style) for one in _named(style))
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="{W}">'
        f"{_defaults(style, language)}"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>'
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/></w:style>'
        f"{named}{_letter_styles(style)}</w:styles>"
    ).encode()


def _letter_styles(style: Style) -> str:
    points = look_of("points", style)
    ruled = "thick" if style.rule_pt >= BOLD_RULE_PT else "single"
    styles = {
        "Question number": "<w:b/>",
        "Points": "<w:i/>" * points.italic + _colour(points),
        "Ruled": f'<w:u w:val="{ruled}" w:color="{grey(style.rule_grey)}"/>',
        "Code": _fonts(CODE_FONT),
    }
    return "".join(
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{_id(name)}">'
        f'<w:name w:val="{name}"/><w:qFormat/><w:rPr>{letters}</w:rPr></w:style>'
        for name, letters in styles.items()
    )


def _id(name: str) -> str:
    return "".join(word.capitalize() for word in name.split())


def _defaults(style: Style, language: str) -> str:
    size = round(style.size_pt * 2)
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{_fonts(style.body_font)}"
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        f'<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="{language}"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault>"
        "</w:docDefaults>"
    )


def _named(style: Style) -> Iterator[Named]:
    number, option = twips(style.number_mm), twips(style.option_mm)
    width = twips(style.text_width_mm)
    yield Named("Normal", "Normal", "body")
    yield Named("Title", "Title", "title", KEEP)
    yield Named("Subtitle", "Subtitle", "subtitle", KEEP)
    yield Named("Heading1", "heading 1", "heading", KEEP, '<w:outlineLvl w:val="0"/>')
    yield Named("Instruction", "Instruction", "instruction", KEEP)
    yield Named("Note", "Note", "note")
    yield Named("Evidence", "Evidence", "evidence", "", f'<w:ind w:left="{number}"/>')
    yield Named("FieldLine", "Field line", "fields")
    yield Named("Question", "Question", "question", "<w:keepLines/>", _hanging(number, number))
    yield Named("Option", "Option", "option", "<w:keepLines/>", _hanging(number + option, option))
    for columns in range(2, MOST_COLUMNS + 1):
        tabs = option_stops(style, columns, style.number_mm)
        after = _hanging(number + option, option)
        yield Named(f"Option{columns}", f"Option {columns}", "option", tabs, after, "Option")
    ruled = _borders(style, "bottom", "between")
    yield Named("AnswerLine", "Answer line", "answer", ruled, f'<w:ind w:left="{number}"/>')
    pad = twips(FRAME_MM)
    frame = _borders(style, "top", "left", "bottom", "right", space=FRAME_MM * MM)
    framed = f'<w:ind w:left="{pad}" w:right="{pad}"/>'
    yield Named("PassageTitle", "Passage title", "passage title", KEEP + frame, framed)
    yield Named("Passage", "Passage", "passage", frame, framed)
    yield Named("TableText", "Table text", "table")
    yield Named("TableHead", "Table head", "table head", based="TableText")
    edge = f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>'
    yield Named("Header", "header", "band", _borders(style, "bottom", space=BAND_PAD_PT) + edge)
    yield Named("Footer", "footer", "band", _borders(style, "top", space=BAND_PAD_PT) + edge)
    yield Named("Gap", "Gap", "body")


KEEP = "<w:keepNext/><w:keepLines/>"


def _borders(style: Style, *sides: str, space: float = 0) -> str:
    """Return the XML of a paragraph's rules, so many points from its words."""
    rules = "".join(f'<w:{side} {rule(style)} w:space="{round(space)}"/>' for side in sides)
    return f"<w:pBdr>{rules}</w:pBdr>"


def _hanging(left: int, hang: int) -> str:
    return f'<w:ind w:left="{left}" w:hanging="{hang}"/>'


def option_stops(style: Style, columns: int, left_mm: float) -> str:
    """Return the tab stops of a row of options: label and text of each column but the first."""
    step = (style.text_width_mm - left_mm) / columns
    starts = [left_mm + step * column for column in range(1, columns)]
    stops = [stop for start in starts for stop in (start, start + style.option_mm)]
    tabs = "".join(f'<w:tab w:val="left" w:pos="{twips(stop)}"/>' for stop in stops)
    return f"<w:tabs>{tabs}</w:tabs>" if tabs else ""


def _paragraph_style(one: Named, style: Style) -> str:
    look = look_of(one.kind, style)
    default = ' w:default="1"' if one.id == "Normal" else ""
    own = "" if one.name[0].islower() or one.id in BUILT_IN else ' w:customStyle="1"'
    based = "" if one.id == "Normal" else f'<w:basedOn w:val="{one.based}"/>'
    return (
        f'<w:style w:type="paragraph"{default}{own} w:styleId="{one.id}">'
        f"<w:name w:val={quoteattr(one.name)}/>{based}<w:qFormat/>"
        f"<w:pPr>{one.paragraph}{_spacing(one, look, style)}{_placed(one, look)}</w:pPr>"
        f"<w:rPr>{_letters(look, style)}</w:rPr></w:style>"
    )


BUILT_IN = {"Normal", "Title", "Subtitle", "Heading1", "Header", "Footer"}


def _placed(one: Named, look: Look) -> str:
    """Return what comes behind the spacing: indents, then alignment, then the outline level."""
    aligned = f'<w:jc w:val="{look.align}"/>' if look.align != "left" else ""
    if one.after.startswith("<w:outlineLvl"):
        return aligned + one.after
    return one.after + aligned


def _spacing(one: Named, look: Look, style: Style) -> str:
    if one.id == "Gap":
        return '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    if one.kind == "answer":
        return (
            f'<w:spacing w:before="0" w:after="0" w:line="{twips(style.line_mm)}" '
            'w:lineRule="exact"/>'
        )
    # A multiple of the family's own line height lets a line grow around a picture.
    line = round(240 * style.leading / line_ratio(family(look, style)))
    above = 0 if one.kind in {"table", "table head", "band"} else _above(one.kind, style)
    return f'<w:spacing w:before="{above}" w:after="0" w:line="{line}" w:lineRule="auto"/>'


def _above(kind: Kind, style: Style) -> int:
    """Return the white space above in twentieths of a point; that of a frame is outside it."""
    return round(above_pt("frame" if kind == "passage title" else kind, style) * 20)


def _letters(look: Look, style: Style) -> str:
    letters = type_for(look, style)
    size, spacing = round(letters.size * 2), round(letters.letter_spacing * 20)
    return (
        _fonts(family(look, style))
        + ("<w:b/>" if look.bold else "")
        + ("<w:i/>" if look.italic else "")
        + _colour(look)
        + (f'<w:spacing w:val="{spacing}"/>' if spacing else "")
        + f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    )


def _colour(look: Look) -> str:
    return f'<w:color w:val="{grey(look.grey)}"/>' if look.grey else ""


@cache
def symbol_font(letter: str) -> str:
    """Return the font to set a letter in that no family has; empty where one has it."""
    if not is_symbol(letter):
        return ""
    return "Cambria Math" if _MATHEMATICAL.match(letter) else "Segoe UI Symbol"


def font_marks(name: str) -> str:
    """Return the XML that sets a run in a font; nothing for no name."""
    return _fonts(name) if name else ""


def _fonts(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'


def grey(level: float) -> str:
    """Return a grey as RRGGBB; 0 is black."""
    return f"{round(level * 255):02X}" * 3


def fonts_xml(style: Style) -> bytes:
    """Return fontTable.xml: the families of the style and what may stand in for them."""
    families = {name: STAND_IN[name] for name in (style.body_font, style.head_font)}
    fonts = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{other}"/>'
        f'<w:charset w:val="{"CC" if name in STAND_IN else "00"}"/><w:family w:val="{kind}"/>'
        '<w:pitch w:val="variable"/></w:font>'
        for name, (other, kind) in (families | SYMBOL_FONTS).items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<w:fonts xmlns:w="{W}">{fonts}</w:fonts>'
    ).encode()


def settings_xml(style: Style, language: str) -> bytes:
    """Return settings.xml: the mode of today's Word, its language, two pages on a sheet."""
    booklet = "<w:bookFoldPrinting/>" * (style.imposition == "booklet")
    two = "<w:printTwoOnOne/>" * (style.imposition == "two-up")
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:settings xmlns:w="{W}">'
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        f'{booklet}<w:characterSpacingControl w:val="doNotCompress"/>{two}'
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{language}"/><w:decimalSymbol w:val=","/>'
        '<w:listSeparator w:val=";"/></w:settings>'
    ).encode()
