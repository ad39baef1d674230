"""Equations of a DOCX -> the words of the formulas they are.

In: an m:oMath as it stands in a file, and the formulas that a paper has. Out: the words of
the formula whose equation has the same structure and letters; of any other its letters one
behind the other. Word may cut letters into runs and add properties as it likes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from lxml import etree

from worksheets.files.word_maths import omml
from worksheets.papers.blocks import Formula

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
EQUATION = f"{M}oMath"
_TEXT, _RUN = f"{M}t", f"{M}r"
_TELLING = {f"{M}{name}" for name in ("chr", "begChr", "endChr", "sepChr", "pos", "type")}
_VALUE = f"{M}val"
NO_EQUATIONS: Mapping[str, str] = {}


def equations_of(formulas: Sequence[Formula]) -> Mapping[str, str]:
    """Return the words of each formula by the shape of its equation."""
    return {_shape_of(formula.latex): formula.words for formula in formulas}


def said_by(equation: etree._Element, known: Mapping[str, str]) -> str:
    """Return the words of an equation that is known, of another one its letters."""
    found = known.get("".join(_shape(equation)))
    if found is not None:
        return found
    return "".join(str(each.text or "") for each in equation.iter(_TEXT))


@lru_cache(maxsize=1 << 13)
def _shape_of(latex: str) -> str:
    return "".join(_shape(etree.fromstring(omml(latex))))


def _shape(element: etree._Element) -> Iterator[str]:
    for child in element.iterchildren(tag=etree.Element):
        name = str(child.tag)
        if name == _TEXT:
            yield "".join((child.text or "").split())
        elif name == _RUN:
            yield from _shape(child)
        elif name.endswith("Pr"):
            telling = (each for each in child if each.tag in _TELLING)
            yield from (f"<{str(e.tag)[len(M) :]} {e.get(_VALUE)}>" for e in telling)
        elif name.startswith(M):
            yield f"<{name[len(M) :]}>"
            yield from _shape(child)
            yield ">"
