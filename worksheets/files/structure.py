"""The structure of a PDF: which words are a heading, a list, a cell.

Pages report, in reading order, what begins, where words stand and what ends; out come the
objects of the structure tree, by which a screen reader finds its way. What is cast in one
piece reports its elements all at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from worksheets.files.casting import Cast, entries
from worksheets.files.elements import DOCUMENT
from worksheets.files.ink import Element


@dataclass(slots=True)
class Node:
    """An element, and what is in it."""

    element: Element
    number: int
    """Its place among all elements; that of the document is 0."""
    parent: int
    inside: list[int | tuple[int, int]] = field(default_factory=list)
    """In order: the elements in it, and page and number of each stretch of its own words."""


@dataclass(frozen=True, slots=True)
class Poured:
    """A cast at its place."""

    cast: Cast
    number: int
    """The place of its first element among all."""
    parent: int
    page: int
    first: int
    """The number of its first stretch of words on the page."""


@dataclass(slots=True)
class Tree:
    """Grows while pages are drawn."""

    parts: list[Node | Poured] = field(default_factory=lambda: [Node(DOCUMENT, 0, -1)])
    path: list[Node] = field(default_factory=list)
    """The elements that are open, the innermost last."""
    leaves: list[list[int]] = field(default_factory=list)
    """For each page the element of each stretch of words."""
    size: int = 1
    """How many elements there are."""
    page: int = 0
    """Where words now go: pages need not be drawn in the order of the file."""

    def __post_init__(self) -> None:
        document = self.parts[0]
        assert isinstance(document, Node)
        self.path.append(document)

    def turn(self, page: int) -> None:
        """Go to a page, counted from 0."""
        self.leaves += ([] for _ in range(page + 1 - len(self.leaves)))
        self.page = page

    def begin(self, element: Element) -> None:
        """Begin an element inside the one that is open."""
        parent = self.path[-1]
        node = Node(element, self.size, parent.number)
        parent.inside.append(node.number)
        self.parts.append(node)
        self.path.append(node)
        self.size += 1

    def end(self, count: int) -> None:
        """End so many elements."""
        if count:
            del self.path[-count:]

    def words(self) -> int:
        """Return the number of a new stretch of words on the page."""
        leaves, owner = self.leaves[self.page], self.path[-1]
        number = len(leaves)
        leaves.append(owner.number)
        owner.inside.append((self.page, number))
        return number

    def pour(self, cast: Cast) -> int:
        """Put a cast on the page; return the number of its first stretch of words."""
        leaves, parent, base = self.leaves[self.page], self.path[-1], self.size
        first = len(leaves)
        leaves += [base + owner for owner in cast.owners]
        parent.inside += [base + root for root in cast.roots]
        self.parts.append(Poured(cast, base, parent.number, self.page, first))
        self.size += cast.size
        return first


def written(tree: Tree, first: int, root: int, pages: Sequence[int]) -> Iterator[bytes]:
    """Yield the object of each element, numbered from `first`; `pages` are objects too."""
    for part in tree.parts:
        if isinstance(part, Poured):
            yield from part.cast.objects(
                first + part.number, first + part.parent, pages[part.page], part.first
            )
        else:
            yield _node(part, first, root, pages)


def _node(node: Node, first: int, root: int, pages: Sequence[int]) -> bytes:
    parent = root if node.parent < 0 else first + node.parent
    element = node.element
    inside = _inside(node.inside, first, pages)
    return b"<</S/%b/P %d 0 R%b%b>>" % (element.role, parent, entries(element), inside)


def _inside(inside: Sequence[int | tuple[int, int]], first: int, pages: Sequence[int]) -> bytes:
    """Return the entry for what stands in an element."""
    page = next((each[0] for each in inside if isinstance(each, tuple)), None)
    parts = [
        b"%d 0 R" % (first + each) if isinstance(each, int) else _stretch(each, page, pages)
        for each in inside
    ]
    if not parts:
        return b""
    kids = b"/K %b" % parts[0] if len(parts) == 1 else b"/K[%b]" % b" ".join(parts)
    return kids if page is None else b"/Pg %d 0 R%b" % (pages[page], kids)


def _stretch(words: tuple[int, int], page: int | None, pages: Sequence[int]) -> bytes:
    at, number = words
    if at == page:
        return b"%d" % number
    return b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (pages[at], number)


def tree_root(tree: Tree, first: int) -> bytes:
    """Return the object at the root: the document, and the elements of each page's words."""
    pages = b"".join(
        b"%d[%b]" % (page, b" ".join([b"%d 0 R" % (first + leaf) for leaf in leaves]))
        for page, leaves in enumerate(tree.leaves)
    )
    return b"<</Type/StructTreeRoot/K %d 0 R/ParentTree<</Nums[%b]>>/ParentTreeNextKey %d>>" % (
        first, pages, len(tree.leaves),
    )  # fmt: skip
