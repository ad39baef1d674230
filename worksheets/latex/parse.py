"""LaTeX -> tree: `parse(latex)`, by recursive descent.

In: the source between two dollar signs. Out: a tree, or InputError with one problem that
says what is not understood and what to write instead. What could be meant in two ways is
refused: `x^10` is no tenth power in LaTeX.
"""

from __future__ import annotations

from functools import lru_cache

from worksheets.latex.bars import one
from worksheets.latex.commands import COMMANDS
from worksheets.latex.faults import refuse
from worksheets.latex.rows import Mode, row
from worksheets.latex.tokens import tokens_of
from worksheets.latex.tree import Node, Row, Space
from worksheets.messages import tr

MOST_CHARACTERS = 2000
"""Of one formula."""


@lru_cache(maxsize=4096)
def parse(latex: str) -> Node:
    """Return the tree of a formula; raises InputError."""
    if len(latex) > MOST_CHARACTERS:
        refuse(
            tr(
                "the formula is too long (characters: {count}, at most {most}): split it into "
                "several",
                count=len(latex),
                most=MOST_CHARACTERS,
            )
        )
    nodes = row(tokens_of(latex), frozenset(), Mode(COMMANDS))
    if all(isinstance(node, Space) or node == Row(()) for node in nodes):
        refuse(tr("the formula is empty: write something between the dollar signs, or drop them"))
    return one(nodes)
