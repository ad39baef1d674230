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
class Node:
    """An element, and where it stands."""

    element: Element
    parent: int
    """The index of the element around it."""
    kids: list[int] = field(default_factory=list)
    """The indices of the elements in it."""
    words: list[tuple[int, int]] = field(default_factory=list)
    """Page and number of each stretch of words that stands in it directly."""


@dataclass(slots=True)
class Tree:
    """Grows while pages are drawn."""

    nodes: list[Node] = field(default_factory=lambda: [Node(DOCUMENT, -1)])
    path: list[int] = field(default_factory=lambda: [0])
    """The elements that are open, the innermost last."""
    leaves: list[list[int]] = field(default_factory=list)
    """For each page the element of each stretch of words."""

    def begin(self, element: Element) -> None:
        """Begin an element inside the one that is open."""
        number = len(self.nodes)
        parent = self.path[-1]
        self.nodes[parent].kids.append(number)
        self.nodes.append(Node(element, parent))
        self.path.append(number)

    def end(self, count: int) -> None:
        """End so many elements."""
        if count:
            del self.path[-count:]

    def words(self) -> int:
        """Return the number of a new stretch of words on the last page."""
        leaves = self.leaves[-1]
        number = len(leaves)
        leaves.append(self.path[-1])
        self.nodes[self.path[-1]].words.append((len(self.leaves) - 1, number))
        return number


def written(tree: Tree, first: int, root: int, pages: Sequence[int]) -> Iterator[bytes]:
    """Yield the object of each element, numbered from `first`; `pages` are objects too."""
    for node in tree.nodes:
        parent = root if node.parent < 0 else first + node.parent
        said = node.element
        more = said.more + (b"/Alt%b" % text_string(said.alt) if said.alt else b"")
        yield b"<</S/%b/P %d 0 R%b%b>>" % (said.role, parent, more, _kids(node, first, pages))


def _kids(node: Node, first: int, pages: Sequence[int]) -> bytes:
    if node.kids:
        return b"/K[%b]" % b" ".join([b"%d 0 R" % (first + kid) for kid in node.kids])
    if not node.words:
        return b""
    page = node.words[0][0]
    if len(node.words) == 1:
        return b"/Pg %d 0 R/K %d" % (pages[page], node.words[0][1])
    stretches = [
        b"%d" % number if at == page else b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (pages[at], number)
        for at, number in node.words
    ]
    return b"/Pg %d 0 R/K[%b]" % (pages[page], b" ".join(stretches))


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
