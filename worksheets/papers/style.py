"""The measures and faces of a layout, read from its style.yaml."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

PT_MM = 25.4 / 72
"""Millimetres in a point."""
LETTER_EM = 0.53
"""The mean width of a letter; an estimate, for those who have no faces to measure with."""


class Style(BaseModel):
    """Every measure that the writers use; millimetres for the page, points for type."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    page_width_mm: float = 210
    page_height_mm: float = 297
    margin_top_mm: float = 20
    margin_bottom_mm: float = 18
    margin_left_mm: float = 20
    margin_right_mm: float = 15
    body_font: str = "PT Serif"
    head_font: str = "PT Sans"
    size_pt: float = Field(default=11, ge=6, le=40)
    leading: float = Field(default=1.25, ge=1, le=3)
    """Line height as a multiple of the size."""
    number_mm: float = 8
    """The hanging indent of a question: room for its number."""
    option_mm: float = 7
    """The hanging indent of an option: room for its letter."""
    question_gap_pt: float = 7
    """White space above each question."""
    line_mm: float = 8
    """The distance between answer lines."""
    letters: str = Field(default="ABCDEFGHIJ", min_length=1)
    """The labels of options, first to last."""
    label_suffix: str = ")"
    points: bool = True
    """Points stand in brackets behind each question."""
    card_pad_mm: float = 4
    """White space between the edge of a card and what stands on it."""
    rule_grey: float = Field(default=0, ge=0, le=0.8)
    """How light rules and frames are: 0 is black."""
    imposition: Literal["none", "two-up", "booklet"] = "none"
    """How pages stand on the sheets of a PDF; a sheet is then two pages wide.

    two-up: the same paper twice, side by side, to be cut; booklet: sheets to be folded.
    """
    letter_spacing_em: float = Field(default=0, ge=0, le=1)
    """White space between two letters, beside what the face has of its own."""
    word_spacing_em: float = Field(default=0, ge=0, le=1)
    """White space between two words, beside that between two letters."""
    least_pt: float = Field(default=0, ge=0, le=40)
    """No letters are smaller, notes and headers included."""
    rule_pt: float = Field(default=0.5, gt=0, le=4)
    """The thickness of every rule."""
    greys: bool = True
    """Some words and grounds are grey; else all is black on white."""
    italics: bool = True
    """Emphasis and instructions are slanted; else emphasis is bold."""
    centred: bool = True
    """Titles stand in the middle; else at the left, as all text does."""

    @property
    def text_width_mm(self) -> float:
        """The width of the text area."""
        return self.page_width_mm - self.margin_left_mm - self.margin_right_mm

    @property
    def em_mm(self) -> float:
        """The type size in millimetres."""
        return self.size_pt * PT_MM
