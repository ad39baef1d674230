"""Letters, numbers, words and signs of a formula, set as text.

In: a leaf of the tree and its style. Out: a box of real characters, which can be found in
the PDF: PT Serif as far as it goes, STIX Two Math for the rest.
"""

from __future__ import annotations

from dataclasses import replace

from worksheets.files.fonts import SYMBOLS as MATHS
from worksheets.files.fonts import Face
from worksheets.files.formulas.boxes import EMPTY, Box, MathMark, MathText, beside
from worksheets.files.formulas.faces import FAMILY, UPRIGHT, face_for
from worksheets.files.formulas.mathstyle import MathStyle
from worksheets.files.formulas.stretch import character
from worksheets.latex.symbols import GREEK
from worksheets.latex.tree import Letter, Symbol

_FACES = {
    "italic": Face(FAMILY, italic=True),
    "upright": UPRIGHT,
    "bold": Face(FAMILY, bold=True),
    "bold italic": Face(FAMILY, bold=True, italic=True),
}
_TEXT_SIGNS = frozenset(".,;:!?%/&#_@$…")
"""Signs that are those of the text around the formula."""
_SMALLER = {"△": 0.72, "□": 0.8}
_BOLD_GREEK = {
    **{chr(0x391 + at): chr(0x1D6A8 + at) for at in range(25)},
    **{chr(0x3B1 + at): chr(0x1D6C2 + at) for at in range(25)},
}


def text_box(text: str, face: Face, style: MathStyle) -> Box:
    """Return a run of characters; a face that lacks some is helped out by another."""
    boxes: list[Box] = []
    for letter in text:
        box = character(letter, face_for(letter, face), style.em)
        boxes.append(replace(box, width=box.width - box.lean, lean=0.0))
    if not boxes:
        return EMPTY
    last = character(text[-1], face_for(text[-1], face), style.em)
    whole = beside(boxes)
    return replace(
        whole,
        width=whole.width + last.lean,
        lean=last.lean,
        marks=_joined(whole.marks),
        accent_x=last.accent_x if len(text) == 1 else None,
    )


def _joined(marks: tuple[MathMark, ...]) -> tuple[MathMark, ...]:
    """Return neighbours of one face as one run."""
    joined: list[MathMark] = []
    for mark in marks:
        last = joined[-1] if joined else None
        if (
            isinstance(last, MathText)
            and isinstance(mark, MathText)
            and last.face_name == mark.face_name
        ):
            joined[-1] = replace(last, text=last.text + mark.text)
        else:
            joined.append(mark)
    return tuple(joined)


def letter_box(node: Letter, style: MathStyle) -> Box:
    """Return a letter; Greek ones are those of STIX Two Math."""
    if node.text in GREEK.values():
        text = _BOLD_GREEK.get(node.text, node.text) if node.face == "bold" else node.text
        return character(text, MATHS, style.em)
    return text_box(node.text, _FACES[node.face], style)


def symbol_box(node: Symbol, style: MathStyle) -> Box:
    """Return a sign; marks of punctuation are those of the text."""
    if node.text in _TEXT_SIGNS or (node.text.isascii() and node.text.isalpha()):
        return text_box(node.text, UPRIGHT, style)
    size = style.em * _SMALLER.get(node.text, 1)
    return beside([character(sign, MATHS, size) for sign in node.text])
