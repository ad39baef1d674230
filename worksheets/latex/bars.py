"""Which upright bars belong together: `fenced_bars(nodes)`.

In: a row in which `|` is a sign like any other. Out: the row with |x| as brackets around
their content. A bar that stands alone is a relation: {x | x > 0}.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from worksheets.latex.faults import refuse
from worksheets.latex.kinds import kind_of
from worksheets.latex.tree import Fenced, Node, Row, Script, Space, Symbol
from worksheets.messages import tr

_MOST_OPEN = 8
_OPENS_AFTER = frozenset({"bin", "rel", "open", "op", "punct"})


def one(nodes: Sequence[Node]) -> Node:
    """Return the node itself where there is one only, otherwise a row."""
    return nodes[0] if len(nodes) == 1 else Row(tuple(nodes))


def fenced_bars(nodes: Sequence[Node]) -> list[Node]:
    """Return the row with its pairs of bars as brackets."""
    done: list[Node] = []
    opened: list[int] = []
    for node in nodes:
        bar = _bar(node)
        if not bar or (isinstance(node, Script) and not opened):
            done.append(node)
        elif not opened or _opens(done, opened):
            if len(opened) >= _MOST_OPEN:
                refuse(tr("the formula is nested too deeply: split it into several simpler ones"))
            opened.append(len(done))
            done.append(node)
        else:
            start = opened.pop()
            left = _bar(done[start])
            fence = Fenced(left, (one(done[start + 1 :]),), "", bar)
            closed = replace(node, base=fence) if isinstance(node, Script) else fence
            done[start:] = [closed]
    for at in opened:
        done[at] = Symbol(_bar(done[at]), "rel")
    return done


def _bar(node: Node) -> str:
    sign = node.base if isinstance(node, Script) else node
    return (
        sign.text if isinstance(sign, Symbol) and sign.kind == "ord" and sign.text in "|‖" else ""
    )


def _opens(done: Sequence[Node], opened: Sequence[int]) -> bool:
    """Tell whether the next bar stands where something has to follow."""
    at = next((at for at in reversed(range(len(done))) if not isinstance(done[at], Space)), 0)
    return at in opened or kind_of(done[at])[1] in _OPENS_AFTER
