r"""What stands between `\begin` and `\end`: matrices, cases, aligned equations.

In: the tokens behind `\begin`. Out: a grid in its brackets, or InputError. Rules between
cells are refused: a Word equation has none.
"""

from __future__ import annotations

from itertools import cycle, islice
from typing import Literal, get_args

from worksheets.latex.bars import one
from worksheets.latex.faults import refuse
from worksheets.latex.rows import Mode, deeper, row
from worksheets.latex.tokens import Tokens
from worksheets.latex.tree import Align, Fenced, Grid, Node, Row, Sized
from worksheets.messages import tr

_ENVIRONMENTS: dict[str, tuple[str, str, Literal["matrix", "cases", "aligned"], str]] = {
    "matrix": ("", "", "matrix", "c"),
    "pmatrix": ("(", ")", "matrix", "c"),
    "bmatrix": ("[", "]", "matrix", "c"),
    "Bmatrix": ("{", "}", "matrix", "c"),
    "vmatrix": ("|", "|", "matrix", "c"),
    "Vmatrix": ("‖", "‖", "matrix", "c"),
    "cases": ("{", "", "cases", "l"),
    "dcases": ("{", "", "cases", "l"),
    "aligned": ("", "", "aligned", "rl"),
    "align": ("", "", "aligned", "rl"),
    "align*": ("", "", "aligned", "rl"),
    "split": ("", "", "aligned", "rl"),
    "gathered": ("", "", "aligned", "c"),
    "array": ("", "", "cases", "l"),
}
"""Name -> brackets, look, and the columns, which are repeated."""
_CELL_ENDS = frozenset({"&", "\\\\", "\\end"})


def read_grid(tokens: Tokens, mode: Mode, _command: str) -> Node:
    """Read an environment to its end."""
    name = _name(tokens)
    if name not in _ENVIRONMENTS:
        refuse(
            tr(
                "there is no {name} in formulas: use one of {known}",
                name=f"\\begin{{{name}}}",
                known=", ".join(sorted(_ENVIRONMENTS)),
            )
        )
    left, right, look, columns = _ENVIRONMENTS[name]
    if name == "array":
        columns = _columns(tokens)
    rows = _rows(tokens, deeper(mode), name)
    if name == "dcases":
        rows = [[Sized(cell, display=True) for cell in cells] for cells in rows]
    width = max(map(len, rows))
    full = tuple((*cells, *[Row(())] * (width - len(cells))) for cells in rows)
    aligns = tuple(_align(letter) for letter in islice(cycle(columns), width))
    grid = Grid(full, aligns, look)
    return Fenced(left, (grid,), "", right) if left or right else grid


def _name(tokens: Tokens) -> str:
    if tokens[0].text != "{":
        refuse(tr("“{command}” has no name behind it: write {example}", **_EXAMPLE))
    return _braced(tokens)


_EXAMPLE = {"command": "\\begin", "example": "\\begin{cases} … \\end{cases}"}


def _braced(tokens: Tokens) -> str:
    """Take the letters between braces."""
    tokens.popleft()
    text = ""
    while tokens[0].text not in {"", "}"}:
        text += tokens.popleft().text
    if tokens[0].text:
        tokens.popleft()
    return text[:20]


def _columns(tokens: Tokens) -> str:
    letters = _braced(tokens) if tokens[0].text == "{" else ""
    if not letters or set(letters) - {"l", "c", "r"}:
        refuse(
            tr(
                "the columns of an array are the letters l, c and r, without lines between "
                "them: write {example}, not “{letters}”",
                example="\\begin{array}{lcr}",
                letters=letters,
            )
        )
    return letters


def _align(letter: str) -> Align:
    return next(align for align in get_args(Align) if align == letter)


def _rows(tokens: Tokens, mode: Mode, name: str) -> list[list[Node]]:
    rows: list[list[Node]] = [[]]
    while True:
        rows[-1].append(one(row(tokens, _CELL_ENDS, mode)))
        end = tokens[0].text
        if not end:
            _refuse_open(name)
        tokens.popleft()
        if end == "\\\\":
            rows.append([])
        elif end == "\\end":
            break
    if tokens[0].text != "{" or _braced(tokens) != name[:20]:
        _refuse_open(name)
    return rows[:-1] if rows[-1] == [Row(())] and len(rows) > 1 else rows


def _refuse_open(name: str) -> None:
    begin, end = f"\\begin{{{name}}}", f"\\end{{{name}}}"
    refuse(tr("{begin} is not closed: write {end} where it ends", begin=begin, end=end))
