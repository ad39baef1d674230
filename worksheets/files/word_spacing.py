"""Runs of WordprocessingML as a style without italics, or with wide spaces, wants them.

In: the XML of a body. Out: the same words. A word processor knows white space behind each
letter but none between words: spaces become runs of their own, and so do lines to write on,
between whose pieces there is none. Most styles want nothing of this, and pay nothing.
"""

from __future__ import annotations

import re
from functools import partial
from xml.sax.saxutils import unescape

from worksheets.files.fonts import RULED
from worksheets.files.word_text import run_xml
from worksheets.papers.style import Style

_RUN = re.compile(
    r"<w:r>(?:<w:rPr>((?:(?!</w:rPr>).)*)</w:rPr>)?"
    r'<w:t(?: xml:space="preserve")?>([^<]*)</w:t></w:r>'
)
_SLANTED = re.compile(r'(?:<w:b/>)?<w:i(?: w:val="0")?/>')
_APART = f" \xa0{RULED}"
_STRETCH = re.compile(rf"[ \xa0]+|{RULED}+|[^{_APART}]+")
_BEHIND = "<w:vertAlign"
"""What comes behind the spacing among the properties of a run."""


def adapted(xml: str, style: Style) -> str:
    """Return the XML of a body as the style wants it."""
    if not style.italics:
        xml = _SLANTED.sub("<w:b/>", xml)
    if style.letter_spacing_em or style.word_spacing_em:
        xml = _RUN.sub(partial(_parted, style), xml)
    return xml


def _parted(style: Style, run: re.Match[str]) -> str:
    marks = run[1] or ""
    between_words = style.size_pt * (style.letter_spacing_em + style.word_spacing_em) * 20
    return "".join(
        run_xml(part, _spaced(marks, 0 if part[0] == RULED else round(between_words)))
        if part[0] in _APART
        else run_xml(part, marks)
        for part in _STRETCH.findall(unescape(run[2]))
    )


def _spaced(marks: str, twentieths: int) -> str:
    before, behind, rest = marks.partition(_BEHIND)
    return f'{before}<w:spacing w:val="{twentieths}"/>{behind}{rest}'
