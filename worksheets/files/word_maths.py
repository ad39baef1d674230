"""LaTeX -> an equation that Word can edit: `omml(latex)`.

In: the source of a formula that problem() has nothing to say of. Out: the XML of an
`m:oMath` element. It is written from the same tree as the PDF; Word itself sees to sizes
and distances.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never
from xml.sax.saxutils import quoteattr

from worksheets.files.word_runs import NOTHING, Piece, Run, joined, leaf_run, run_xml, sign_run
from worksheets.latex.kinds import Sides, settled
from worksheets.latex.parse import parse
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

_M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_CHARS: dict[Mark, str] = {
    "arrow": "\u20d7",
    "hat": "\u0302",
    "tilde": "\u0303",
    "dot": "\u0307",
    "ddot": "\u0308",
}
_ENDS = frozenset({"bin", "rel", "punct", "close"})


def omml(latex: str) -> str:
    """Return the XML of the formula as an equation of Word, with its namespaces.

    Raises InputError where problem() has something to say.
    """
    body = _content(parse(latex))
    return f'<m:oMath xmlns:m="{_M}" xmlns:w="{_W}">{body}</m:oMath>'


def _content(node: Node) -> str:
    return joined(_pieces(node)) or run_xml(Run("upright", NOTHING))


def _argument(tag: str, node: Node | None) -> str:
    return f"<m:{tag}>{_content(node or Row(()))}</m:{tag}>"


def _element(tag: str, properties: str, *arguments: str) -> str:
    about = f"<m:{tag}Pr>{properties}</m:{tag}Pr>" if properties else ""
    return f"<m:{tag}>{about}{''.join(arguments)}</m:{tag}>"


def _value(tag: str, value: str) -> str:
    return f"<m:{tag} m:val={quoteattr(value)}/>"


def _pieces(node: Node) -> list[Piece]:
    """Return what the node comes to."""
    match node:
        case Row():
            return list(_row(settled(node.nodes)))
        case Number() | Letter() | Symbol() | Name() | Big() | Words() | Space():
            return [leaf_run(node)]
        case Sized():
            return _pieces(node.body)
        case _:
            return [_made(node)]


# Rows: functions and large operators take what they are about with them


def _row(nodes: Sequence[tuple[Node, Sides]]) -> Iterator[Piece]:
    at = 0
    while at < len(nodes):
        node, (_, kind) = nodes[at]
        at += 1
        if isinstance(node, Symbol):
            yield sign_run(node, kind, edge=len(nodes) > 1 and at in {1, len(nodes)})
            continue
        core = _core(node)
        if not isinstance(core, Name | Big):
            yield from _pieces(node)
            continue
        end = _operand_end(nodes, at, past_functions=isinstance(core, Big))
        operand = joined(_row(nodes[at:end]))
        if isinstance(core, Big):
            yield _large(node, core, operand)
            at = end
        elif operand:
            yield _element("func", "", _argument("fName", node), f"<m:e>{operand}</m:e>")
            at = end
        else:
            yield from _pieces(node)


def _core(node: Node) -> Node:
    """Return what the powers and limits of a node stand at."""
    while isinstance(node, Script | Limits):
        node = node.base
    return node


def _operand_end(nodes: Sequence[tuple[Node, Sides]], start: int, *, past_functions: bool) -> int:
    """Return where the thing ends that a function is of: before the next sign or function."""
    for at in range(start, len(nodes)):
        node, (kind, _) = nodes[at]
        wide = isinstance(node, Space) and node.em >= 1
        function = kind == "op" and not past_functions and at > start
        if kind in _ENDS or wide or function:
            return at
    return len(nodes)


def _large(node: Node, big: Big, operand: str) -> str:
    below, above = (node.below, node.above) if isinstance(node, Script | Limits) else (None, None)
    under = isinstance(node, Limits) or big.below
    properties = _value("chr", big.text) + _value("limLoc", "undOvr" if under else "subSup")
    properties += _value("subHide", "1") if below is None else ""
    properties += _value("supHide", "1") if above is None else ""
    filled = operand or run_xml(Run("upright", NOTHING))
    limits = _argument("sub", below), _argument("sup", above)
    return _element("nary", properties, *limits, f"<m:e>{filled}</m:e>")


# What holds other nodes


def _made(
    node: Fraction
    | Root
    | Script
    | Prescript
    | Limits
    | Fenced
    | Grid
    | Accent
    | Brace
    | Arrow
    | Framed,
) -> str:
    match node:
        case Fraction():
            kind = "" if node.line else _value("type", "noBar")
            return _element("f", kind, _argument("num", node.over), _argument("den", node.under))
        case Root():
            return _root(node)
        case Script():
            return _script(node)
        case Prescript():
            scripts = _argument("sub", node.below), _argument("sup", node.above)
            return _element("sPre", "", *scripts, _argument("e", node.base))
        case Limits():
            return _limits(_argument("e", node.base), node.below, node.above)
        case Fenced():
            ends = _value("begChr", node.left), _value("sepChr", node.separator)
            properties = "".join((*ends, _value("endChr", node.right)))
            return _element("d", properties, *(_argument("e", part) for part in node.parts))
        case Grid():
            return _grid(node)
        case Accent():
            return _accent(node)
        case Brace():
            return _grouped("\u23de" if node.above else "\u23df", node.body, above=node.above)
        case Arrow():
            shaft = f"<m:e>{run_xml(Run('sign', node.text))}</m:e>"
            return _limits(shaft, node.below, node.above)
        case Framed():
            return _element("borderBox", "", _argument("e", node.body))
        case _:
            assert_never(node)


def _root(node: Root) -> str:
    hidden = _value("degHide", "1") if node.degree is None else ""
    degree = "<m:deg/>" if node.degree is None else _argument("deg", node.degree)
    return _element("rad", hidden, degree, _argument("e", node.body))


def _script(node: Script) -> str:
    if isinstance(_core(node), Big):
        (xml,) = _row([(node, ("op", "op"))])
        return str(xml)
    base = _argument("e", node.base)
    if node.below is None:
        return _element("sSup", "", base, _argument("sup", node.above))
    if node.above is None:
        return _element("sSub", "", base, _argument("sub", node.below))
    return _element("sSubSup", "", base, _argument("sub", node.below), _argument("sup", node.above))


def _limits(inner: str, below: Node | None, above: Node | None) -> str:
    """Return the argument with limits; inner: an `m:e` element."""
    xml = ""
    for tag, limit in (("limLow", below), ("limUpp", above)):
        if limit is not None:
            xml = _element(tag, "", inner, _argument("lim", limit))
            inner = f"<m:e>{xml}</m:e>"
    return xml or inner.removeprefix("<m:e>").removesuffix("</m:e>")


def _grid(node: Grid) -> str:
    names = {"l": "left", "c": "center", "r": "right"}
    columns = "".join(
        _element("mc", _value("count", "1") + _value("mcJc", names[align])) for align in node.aligns
    )
    properties = _value("plcHide", "1")
    if node.look == "aligned":
        properties += _value("cGpRule", "3") + _value("cGp", "0")
    properties += f"<m:mcs>{columns}</m:mcs>"
    rows = (_element("mr", "", *(_argument("e", cell) for cell in row)) for row in node.rows)
    return _element("m", properties, *rows)


def _accent(node: Accent) -> str:
    match node.mark:
        case "bar" | "underline":
            place = _value("pos", "top" if node.mark == "bar" else "bot")
            return _element("bar", place, _argument("e", node.body))
        case "arc":
            arc = Symbol("⌢", "ord")
            return _limits(_argument("e", node.body), None, arc)
        case _:
            return _element("acc", _value("chr", _CHARS[node.mark]), _argument("e", node.body))


def _grouped(sign: str, body: Node, *, above: bool) -> str:
    places = ("top", "bot") if above else ("bot", "top")
    properties = _value("chr", sign) + _value("pos", places[0]) + _value("vertJc", places[1])
    return _element("groupChr", properties, _argument("e", body))
