"""How far apart two neighbours stand: `settled(nodes)` and `gap(left, right)`.

In: the nodes of a row. Out: each with what it is to its left and to its right neighbour,
a minus sign being a sign between two things or the sign of the thing behind it. The
distances are those of TeX, with a little more after a comma or a semicolon.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from worksheets.latex.tree import (
    Accent,
    Arrow,
    Big,
    Brace,
    Fenced,
    Fraction,
    Framed,
    Grid,
    Kind,
    Letter,
    Limits,
    Name,
    Node,
    Number,
    Prescript,
    Root,
    Row,
    Script,
    Sized,
    Space,
    Symbol,
    Words,
)

Sides = tuple[Kind, Kind]
"""What a node is to its left neighbour, and what to its right one."""

_ORDER: Sequence[Kind] = ("ord", "op", "bin", "rel", "open", "close", "punct", "inner")
_GAPS = (
    "01230001",
    "11030001",
    "22002002",
    "33003003",
    "00000000",
    "01230001",
    "22022222",
    "11231001",
)
_EM = (0.0, 3 / 18, 4 / 18, 5 / 18)
_BEFORE_SIGN = frozenset({"op", "bin", "rel", "open", "punct"})


def kind_of(node: Node) -> Sides:
    """Return what the node is by itself."""
    match node:
        case Symbol():
            return node.kind, node.kind
        case Name() | Big():
            return "op", "op"
        case Arrow():
            return "rel", "rel"
        case Fraction():
            return "inner", "inner"
        case Fenced():
            return ("inner", "inner") if node.loose else ("open", "close")
        case Script() | Limits():
            return kind_of(node.base)
        case Sized():
            return kind_of(node.body)
        case Row() | Number() | Letter() | Words() | Root() | Prescript() | Accent():
            return "ord", "ord"
        case Grid() | Brace() | Framed() | Space():
            return "ord", "ord"


def settled(nodes: Iterable[Node]) -> list[tuple[Node, Sides]]:
    """Return the nodes with their kinds; white space takes no part in it."""
    found: list[tuple[Node, Sides]] = []
    last = -1
    for node in nodes:
        sides = kind_of(node)
        before = found[last][1][1] if last >= 0 else "open"
        if not isinstance(node, Space):
            if sides[0] == "bin" and before in _BEFORE_SIGN:
                sides = ("ord", "open")
            if before == "bin" and sides[0] in {"rel", "close", "punct"}:
                found[last] = (found[last][0], ("ord", "ord"))
            last = len(found)
        found.append((node, sides))
    if last >= 0 and found[last][1][1] == "bin":
        found[last] = (found[last][0], ("ord", "ord"))
    return found


def gap(left: Kind, right: Kind, *, small: bool = False) -> float:
    """Return the white space between two kinds, in the size of the letters.

    In small letters (powers, indices) only names of functions keep theirs.
    """
    step = int(_GAPS[_ORDER.index(left)][_ORDER.index(right)])
    tight = small and (step > 1 or "op" not in {left, right})
    return 0.0 if tight else _EM[step]
