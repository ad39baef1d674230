"""Runs of an equation of Word: characters in one look, and their XML.

In: a leaf of a formula's tree. Out: a run; runs side by side -> XML. Namespaces are the
business of who writes the element around them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, assert_never
from xml.sax.saxutils import escape

from worksheets.latex.symbols import GREEK
from worksheets.latex.tree import Big, Face, Kind, Letter, Name, Number, Space, Symbol, Words

Leaf = Number | Letter | Symbol | Name | Big | Words | Space
_MATHS_FONT = "Cambria Math"
_WORDS_FONT = "PT Serif"

Look = Literal[
    "",
    "sign",
    "letter",
    "bold letter",
    "upright",
    "bold",
    "words",
    "bold words",
    "italic words",
    "bold italic words",
]
"""Signs and letters are mathematics; the others are plain text, which no reader takes for
mathematics: an upright H is set slanted by LibreOffice otherwise, a charge is half a sum."""
_LOOKS: dict[Face, Look] = {
    "italic": "letter",
    "upright": "upright",
    "bold": "bold",
    "bold italic": "bold letter",
}
_STYLES: dict[Look, str] = {
    "sign": '<m:sty m:val="p"/>',
    "letter": "",
    "bold letter": '<m:sty m:val="bi"/>',
}
NOTHING = "\u200b"
"""What fills a place that has to stay empty: Word marks one with a dotted square."""
_OFFICE_WORDS = (
    "abs and bar cos cot def div dot exp from ge gg gt hat im in int le lim ll ln log lt neg ni "
    "or over re sin sub sum sup tan to vec wp"
)
_AROUND = "\u2005"
"""The white around a relation that Word does not set itself."""
_SPACES = (
    (2.0, "\u2003\u2003"),
    (1.0, "\u2003"),
    (0.5, "\u2002"),
    (0.27, "\u2005"),
    (0.24, "\u00a0"),
    (0.2, "\u205f"),
    (0.1, "\u2009"),
    (-9.0, ""),
)
"""White space: from how many times the type size on, and the character for it."""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters in one look."""

    look: Look
    text: str


Piece = Run | str
"""A run, or the XML of an element."""


def leaf_run(node: Leaf) -> Run:
    """Return the run of a node that holds no other."""
    match node:
        case Number() | Big():
            return Run("sign", node.text)
        case Symbol():
            return sign_run(node, "ord", edge=False)
        case Name():
            return Run("upright", node.text)
        case Letter():
            greek = node.text in GREEK.values() and node.face == "upright"
            return Run("sign" if greek else _LOOKS[node.face], node.text)
        case Words():
            return Run(_words_look(node), node.text)
        case Space():
            return Run("upright", next(text for least, text in _SPACES if node.em >= least))
        case _:
            assert_never(node)


def sign_run(node: Symbol, kind: Kind, *, edge: bool) -> Run:
    """Return a sign; as plain text where it has nothing to stand between."""
    if node.kind == "rel" and edge:
        return Run("upright", f"{_AROUND}{node.text}{_AROUND}")
    lonely = node.kind in {"bin", "rel"} and kind == "ord"
    return Run("upright" if lonely or node.text == "|" else "sign", node.text)


def _words_look(node: Words) -> Look:
    if node.bold:
        return "bold italic words" if node.italic else "bold words"
    return "italic words" if node.italic else "words"


def joined(pieces: Iterable[Piece]) -> str:
    """Return the XML of the pieces; neighbouring runs of one look are one.

    Letters stay apart where LibreOffice would take them for a word: i and n for the sign «in».
    """
    xml = ""
    for look, group in groupby(pieces, key=_look):
        runs = [Run(look, piece) if isinstance(piece, str) else piece for piece in group]
        text = "".join(run.text for run in runs)
        if not look:
            xml += text
        elif look == "letter" and text.lower() in _OFFICE_WORDS.split():
            xml += "".join(map(run_xml, runs))
        else:
            xml += run_xml(Run(look, text))
    return xml


def _look(piece: Piece) -> Look:
    return piece.look if isinstance(piece, Run) else ""


def run_xml(run: Run) -> str:
    """Return the XML of a run; nothing where it is empty."""
    if not run.text:
        return ""
    style = f"<m:rPr>{_STYLES.get(run.look, '<m:nor/>')}</m:rPr>" if run.look != "letter" else ""
    look = _fonts(_WORDS_FONT if "words" in run.look else _MATHS_FONT)
    if run.look not in _STYLES:
        look += "<w:b/>" * ("bold" in run.look) + "<w:i/>" * ("italic" in run.look)
    text = f'<m:t xml:space="preserve">{escape(run.text)}</m:t>'
    return f"<m:r>{style}<w:rPr>{look}</w:rPr>{text}</m:r>"


def _fonts(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:cs="{name}"/>'
