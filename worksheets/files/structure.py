"""The structure of a PDF: which words are a heading, a list, a cell.

Pages report, in reading order, what begins, where words stand and what ends; out come the
objects of the structure tree, by which a screen reader finds its way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from worksheets.files.elements import DOCUMENT
from worksheets.files.ink import Element


@dataclass(slots=True)
class Tree:
    """Grows while pages are drawn; an element is known by its number, the document by 0."""

    elements: list[Element] = field(default_factory=lambda: [DOCUMENT])
    parents: list[int] = field(default_factory=lambda: [-1])
    kids: dict[int, list[int]] = field(default_factory=dict)
    """The elements in an element that has some."""
    stretches: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    """Page and number of each stretch of words that stands in an element directly."""
    path: list[int] = field(default_factory=lambda: [0])
    """The elements that are open, the innermost last."""
    leaves: list[list[int]] = field(default_factory=list)
    """For each page the element of each stretch of words."""

    def begin(self, element: Element) -> None:
        """Begin an element inside the one that is open."""
        number, parent = len(self.elements), self.path[-1]
        self.elements.append(element)
        self.parents.append(parent)
        if parent in self.kids:
            self.kids[parent].append(number)
        else:
            self.kids[parent] = [number]
        self.path.append(number)

    def end(self, count: int) -> None:
        """End so many elements."""
        if count:
            del self.path[-count:]

    def words(self) -> int:
        """Return the number of a new stretch of words on the last page."""
        leaves, owner = self.leaves[-1], self.path[-1]
        number = len(leaves)
        leaves.append(owner)
        self.stretches.setdefault(owner, []).append((len(self.leaves) - 1, number))
        return number


def written(tree: Tree, first: int, root: int, pages: Sequence[int]) -> Iterator[bytes]:
    """Yield the object of each element, numbered from `first`; `pages` are objects too."""
    for number, (element, above) in enumerate(zip(tree.elements, tree.parents, strict=True)):
        parent = root if above < 0 else first + above
        kids = tree.kids.get(number)
        if kids:
            inside = b"/K[%b]" % b" ".join([b"%d 0 R" % (first + kid) for kid in kids])
        else:
            inside = _words(tree.stretches.get(number, []), pages)
        more = element.more + (b"/Alt%b" % text_string(element.alt) if element.alt else b"")
        yield b"<</S/%b/P %d 0 R%b%b>>" % (element.role, parent, more, inside)


def _words(stretches: Sequence[tuple[int, int]], pages: Sequence[int]) -> bytes:
    if not stretches:
        return b""
    page, number = stretches[0]
    if len(stretches) == 1:
        return b"/Pg %d 0 R/K %d" % (pages[page], number)
    parts = [
        b"%d" % number if at == page else b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (pages[at], number)
        for at, number in stretches
    ]
    return b"/Pg %d 0 R/K[%b]" % (pages[page], b" ".join(parts))


def tree_root(tree: Tree, first: int) -> bytes:
    """Return the object at the root: the document, and the elements of each page's words."""
    pages = b"".join(
        b"%d[%b]" % (page, b" ".join([b"%d 0 R" % (first + leaf) for leaf in leaves]))
        for page, leaves in enumerate(tree.leaves)
    )
    return b"<</Type/StructTreeRoot/K %d 0 R/ParentTree<</Nums[%b]>>/ParentTreeNextKey %d>>" % (
        first,
        pages,
        len(tree.leaves),
    )


def text_string(text: str) -> bytes:
    """Return a text as a PDF writes it outside of its pages."""
    return b"<%b>" % (b"\xfe\xff" + text.encode("utf-16-be")).hex().upper().encode()
