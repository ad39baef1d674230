"""Editions: the very same paper for other eyes, as changes of its style.

In: a paper, set in any layout, and the name of an edition. Out: the paper with the same
blocks in a style of larger, wider or blacker letters. An edition changes no word, number,
letter or order: it cannot, since it has the blocks of the paper itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from worksheets.papers.blocks import Band, Paper, Run, Text
from worksheets.papers.style import PT_MM, Style
from worksheets.papers.text import plain

TEXT = "text"
"""The edition in plain text, for a screen reader: see spoken.py."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What an edition makes of a style."""

    least: Mapping[str, float] = field(default_factory=dict)
    """Measures that are raised to this; a layout may have more."""
    fixed: Mapping[str, object] = field(default_factory=dict)
    """What is so in the edition, whatever the layout says."""


_PLAIN = {"greys": False, "italics": False, "centred": False}

EDITIONS: Mapping[str, Edition] = {
    "large": Edition(
        {"size_pt": 18, "least_pt": 18, "leading": 1.3, "line_mm": 11, "rule_pt": 0.75},
        {"greys": False, "italics": False},
    ),
    "largest": Edition(
        {"size_pt": 24, "least_pt": 24, "leading": 1.3, "line_mm": 14, "rule_pt": 1},
        {**_PLAIN, "body_font": "PT Sans", "head_font": "PT Sans"},
    ),
    "dyslexia": Edition(
        {
            "size_pt": 13,
            "least_pt": 12,
            "leading": 1.6,
            "line_mm": 10,
            "letter_spacing_em": 0.05,
            "word_spacing_em": 0.15,
        },
        {"body_font": "PT Sans", "head_font": "PT Sans", "italics": False, "centred": False},
    ),
    "contrast": Edition(
        {"size_pt": 12, "least_pt": 12, "rule_pt": 1.5}, {"greys": False, "italics": False}
    ),
    TEXT: Edition(),
}
"""Every edition by its name."""

_WITH_SIZE = ("number_mm", "option_mm", "question_gap_pt")
"""Measures that grow as the letters do."""
_WIDE_EM = 0.6
"""The mean width of a letter in a header, taken rather too wide than too narrow."""
_BAND_SCALE = 0.8
"""The size of a header's letters, as a multiple of the body's."""
_BAND_GAP_MM = 8
"""White space between the two parts of a header or footer."""
_MARGIN_MM = 4
"""White space between a header or footer and the edge of the page."""


def in_edition(paper: Paper, name: str) -> Paper:
    """Return the paper in an edition; without a name as it is."""
    if not name:
        return paper
    style = edition_style(paper.style, name)
    return replace(
        paper,
        style=style,
        header=fitted(paper.header, style),
        footer=fitted(paper.footer, style),
    )


def edition_style(style: Style, name: str) -> Style:
    """Return the style of a layout as the edition changes it."""
    edition = EDITIONS[name]
    raised = {
        measure: max(least, getattr(style, measure)) for measure, least in edition.least.items()
    }
    changed = style.model_copy(update={**raised, **edition.fixed})
    wider = 1 + changed.letter_spacing_em - style.letter_spacing_em
    growth = changed.size_pt / style.size_pt * wider
    grown = {measure: round(getattr(style, measure) * growth, 2) for measure in _WITH_SIZE}
    return _with_room_for_bands(changed.model_copy(update=grown))


def _with_room_for_bands(style: Style) -> Style:
    """Return the style, its margins high enough for the letters of header and footer."""
    need = 4 + _band_pt(style) * style.leading * PT_MM + 1 + _MARGIN_MM
    margins = {
        name: max(getattr(style, name), round(need, 1))
        for name in ("margin_top_mm", "margin_bottom_mm")
    }
    return style.model_copy(update=margins)


def _band_pt(style: Style) -> float:
    return max(style.size_pt * _BAND_SCALE, style.least_pt)


def fitted(band: Band, style: Style, apart_mm: float = _BAND_GAP_MM) -> Band:
    """Return the band, its left part cut to whole words where both would not fit on a line."""
    letter_mm = (_WIDE_EM * _band_pt(style)) * PT_MM
    letter_mm *= 1 + (style.letter_spacing_em + style.word_spacing_em / 6) / _WIDE_EM
    # The numbers of pages take three letters each.
    right = sum(len(part.text) if isinstance(part, Run) else 3 for part in band.right)
    room = int((style.text_width_mm - apart_mm) / letter_mm) - right
    words = plain(band.left)
    if len(words) <= room:
        return band
    cut = words[: max(0, room - 1)].rpartition(" ")[0].rstrip(" ,;:·–—")
    left: Text = (Run(f"{cut}…"),) if cut else ()
    return Band(left, band.right)
