r"""Growing brackets: `\left( … \middle| … \right)`.

In: the tokens behind `\left`. Out: the parts in their brackets, or InputError.
"""

from __future__ import annotations

from worksheets.latex import symbols
from worksheets.latex.bars import one
from worksheets.latex.faults import refuse
from worksheets.latex.rows import Mode, deeper, row
from worksheets.latex.tokens import Tokens
from worksheets.latex.tree import Fenced, Node
from worksheets.messages import tr

_ENDS = frozenset({"\\right", "\\middle"})


def read_fence(tokens: Tokens, mode: Mode, command: str) -> Node:
    """Read up to the bracket that closes; all lines in the middle are of one kind."""
    left = _delimiter(tokens, command)
    parts: list[Node] = []
    separator = ""
    while True:
        parts.append(one(row(tokens, _ENDS, deeper(mode))))
        end = tokens.popleft().text if tokens[0].text else ""
        if not end:
            refuse(
                tr(
                    "“\\left{bracket}” is not closed: write “\\right” and a bracket where it ends, "
                    "or “\\right.” for none",
                    bracket=left,
                )
            )
        sign = _delimiter(tokens, end)
        if end == "\\right":
            return Fenced(left, tuple(parts), separator, sign, loose=True)
        separator = sign


def _delimiter(tokens: Tokens, command: str) -> str:
    text = tokens[0].text
    if text not in symbols.DELIMITERS:
        refuse(
            tr(
                "a bracket has to stand after “{command}”: write {example}, or {none} for none",
                command=command,
                example=f"{command}(",
                none=f"{command}.",
            )
        )
    tokens.popleft()
    return symbols.DELIMITERS[text]
