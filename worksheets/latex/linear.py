"""Tree -> one line of plain text: `linear(node)`.

In: the tree of a formula. Out: `x² + √2 ≤ 3/4`: Unicode where it reads well, otherwise a
line with brackets, `a_(n + 1)`. Letters and digits stand in the order of the tree.
"""

from __future__ import annotations

import re
import unicodedata
from typing import assert_never

from worksheets.latex import symbols
from worksheets.latex.kinds import gap, settled
from worksheets.latex.tree import (
    Accent,
    Arrow,
    Big,
    Brace,
    Fenced,
    Fraction,
    Framed,
    Grid,
    Letter,
    Limits,
    Mark,
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

_RAISED = {full: small for small, full in symbols.RAISED.items()}
_LOWERED = {full: small for small, full in symbols.LOWERED.items()}
_COMBINING: dict[Mark, str] = {
    "arrow": "\u20d7",
    "hat": "\u0302",
    "bar": "\u0305",
    "tilde": "\u0303",
    "dot": "\u0307",
    "ddot": "\u0308",
    "underline": "\u0332",
}
_CALLED: dict[Mark, str] = {"arrow": "vec", "hat": "hat", "tilde": "tilde", "arc": "⌢"}
_ROOTS = {"": "√", "3": "∛", "4": "∜"}
_SPACES = re.compile(" +")
_SPACE_FROM = 0.1
_FACTORS = frozenset({"ord", "open", "close"})


def linear(node: Node) -> str:
    """Return the formula as one line of text, with single spaces."""
    return _SPACES.sub(" ", _line(node)).strip()


def _line(node: Node) -> str:
    match node:
        case Row():
            return _row(node)
        case Number() | Letter() | Symbol() | Name() | Words():
            return node.text
        case Big():
            return node.text
        case Fraction():
            sign = "/" if node.line else "; "
            return f"{_numerator(node.over)}{sign}{_operand(node.under)}"
        case Root():
            return _root(node)
        case Script():
            return f"{_base(node.base)}{_below(node.below)}{_above(node.above)}"
        case Limits():
            return _limits(node)
        case Prescript():
            return f"{_above(node.above)}{_below(node.below)}{_line(node.base)}"
        case Arrow():
            return f"{node.text}{_below(node.below)}{_above(node.above)}"
        case Fenced():
            return _fenced(node)
        case Grid():
            return _joined([_cells(row, node.look) for row in node.rows], ";")
        case Accent():
            return _accented(node.mark, _line(node.body))
        case Brace() | Framed() | Sized():
            return _line(node.body)
        case Space():
            return " " if node.em > _SPACE_FROM else ""
        case _:
            assert_never(node)


def _row(row: Row) -> str:
    text = ""
    before: Node | None = None
    kind = None
    for node, (left, right) in settled(row.nodes):
        apart = kind is not None and gap(kind, left) > 0
        text += " " * (apart or _run_together(before, node)) + _line(node)
        if not isinstance(node, Space):
            kind = right
        before = node
    return text


def _run_together(before: Node | None, node: Node) -> bool:
    """Tell whether two neighbours would be read as one without a space: √2 x."""
    return isinstance(before, Root) and not isinstance(node, Symbol | Fenced)


def _simple(node: Node) -> bool:
    """Tell whether the node needs no brackets beside a sign."""
    match node:
        case Number() | Letter() | Symbol() | Name() | Fenced() | Accent():
            return True
        case Words():
            return " " not in node.text.strip()
        case Script():
            return _simple(node.base)
        case Row():
            return len(node.nodes) == 1 and _simple(node.nodes[0])
        case _:
            return False


def _operand(node: Node) -> str:
    return _line(node) if _simple(node) or isinstance(node, Root) else f"({_line(node)})"


def _numerator(node: Node) -> str:
    """Return what stands above a line: a product needs no brackets there."""
    nodes = node.nodes if isinstance(node, Row) else ()
    product = all(_simple(one) and set(sides) <= _FACTORS for one, sides in settled(nodes))
    return _line(node) if nodes and product else _operand(node)


def _limits(node: Limits) -> str:
    if isinstance(node.base, Big | Name | Symbol):
        return f"{_line(node.base)}{_below(node.below)}{_above(node.above)}"
    below = "" if node.below is None else f"_({_line(node.below)})"
    above = "" if node.above is None else f"^({_line(node.above)})"
    return f"{_base(node.base)}{below}{above}"


def _base(node: Node) -> str:
    if isinstance(node, Big | Limits | Arrow) or node == Row(()):
        return _line(node)
    return _line(node) if _simple(node) else f"({_line(node)})"


def _above(node: Node | None) -> str:
    return _small(node, _RAISED, "^")


def _below(node: Node | None) -> str:
    return _small(node, _LOWERED, "_")


def _small(node: Node | None, table: dict[str, str], sign: str) -> str:
    if node is None:
        return ""
    text = _line(node)
    tight = text.replace(" ", "")
    if isinstance(node, Symbol) and set(text) <= set("′″‴"):
        return text
    if tight and all(letter in table for letter in tight):
        return "".join(table[letter] for letter in tight)
    alone = _simple(node) and not isinstance(node, Script) and "," not in text
    return f"{sign}{text}" if alone else f"{sign}({text})"


def _root(node: Root) -> str:
    degree = "" if node.degree is None else _line(node.degree)
    sign = _ROOTS.get(degree) or f"{_above(node.degree)}√"
    return sign + _operand(node.body)


def _fenced(node: Fenced) -> str:
    inside = f" {node.separator} ".join(map(_line, node.parts))
    right = node.right or {"{": "}", "[": "]", "(": ")"}.get(node.left, "")
    left = node.left or {"}": "{", "]": "[", ")": "("}.get(node.right, "")
    return f"{left}{inside}{right}"


def _cells(row: tuple[Node, ...], look: str) -> str:
    return _joined([_line(cell) for cell in row], "" if look == "aligned" else ",")


def _joined(texts: list[str], sign: str) -> str:
    """Join what is not empty by the sign, which stands for one at the end of a text."""
    filled = [text.strip() for text in texts if text.strip()]
    ends = (text.rstrip(",;") + sign if sign else text for text in filled[:-1])
    return " ".join([*ends, *filled[-1:]])


def _accented(mark: Mark, text: str) -> str:
    if mark in _COMBINING and (len(text) == 1 or (mark in {"bar", "underline"} and text.isalnum())):
        composed = "".join(letter + _COMBINING[mark] for letter in text)
        return unicodedata.normalize("NFC", composed)
    return f"{_CALLED.get(mark, '')}({text})"
