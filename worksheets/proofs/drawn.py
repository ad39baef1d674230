"""What is drawn in a file -> the words of the formulas and pictures that it is.

In: an equation or a picture as it stands in a file, and those that a paper has. Out: the words
of the formula whose equation has the same structure and letters, of the picture with the
same bytes; of any other equation its letters. Word may cut letters into runs and add
properties as it likes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from hashlib import sha256

from lxml import etree

from worksheets.files.images import image_stream
from worksheets.papers.blocks import Formula, Picture

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
EQUATION = f"{M}oMath"
_TEXT, _RUN = f"{M}t", f"{M}r"
_TELLING = {f"{M}{name}" for name in ("chr", "begChr", "endChr", "sepChr", "pos", "type")}
_VALUE = f"{M}val"
Drawn = Mapping[str, tuple[str, ...]]
"""What the formulas and pictures of a paper say."""
Teller = Callable[[str], str | None]
NOTHING_DRAWN: Drawn = {}


def drawn_words(drawn: Sequence[Formula | Picture]) -> Drawn:
    """Return the words of each formula by the shape of its equation, of pictures by their bytes.

    One picture may stand in several places under other words: they come in order.
    """
    known: dict[str, tuple[str, ...]] = {}
    for each in drawn:
        if isinstance(each, Formula):
            known[_shape_of(each.latex)] = (each.words,)
            continue
        for raw in {image_stream(each.image).data, each.image.data}:
            known[digest_of(raw)] = (*known.get(digest_of(raw), ()), each.words)
    return known


def teller(drawn: Drawn) -> Teller:
    """Return what tells the words of a drawing, each time it is met; None of an unknown one."""
    met: Counter[str] = Counter()

    def tell(name: str) -> str | None:
        words = drawn.get(name)
        if words is None:
            return None
        met[name] += 1
        return words[min(met[name], len(words)) - 1]

    return tell


def digest_of(raw: bytes) -> str:
    """Return what the bytes of a picture are known by."""
    return sha256(raw).hexdigest()


def said_by(equation: etree._Element, tell: Teller) -> str:
    """Return the words of an equation that is known, of another one its letters."""
    found = tell("".join(_shape(equation)))
    if found is not None:
        return found
    return "".join(str(each.text or "") for each in equation.iter(_TEXT))


@lru_cache(maxsize=1 << 13)
def _shape_of(latex: str) -> str:
    # Most papers have no formula, and do not wait for what writes one.
    from worksheets.files.word_maths import omml

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
