"""Formulas in LaTeX: what is wrong with one, and how it reads.

In: the source between two dollar signs. Out: a problem, or the formula as plain text. How
it looks on paper is said by the writers, from the same tree (`latex/`).
"""

from __future__ import annotations

from worksheets.errors import InputError
from worksheets.latex.linear import linear
from worksheets.latex.parse import parse


def problem(latex: str) -> str | None:
    """Return why the formula cannot be set, and the remedy; None where it can."""
    try:
        parse(latex)
    except InputError as error:
        return error.problems[0].message
    return None


def spoken(latex: str) -> str:
    """Return the formula as one line of plain text: `x² + √2 ≤ 3/4`.

    For those who cannot see it, for plain text, and for comparing papers. Raises
    InputError where problem() has something to say.
    """
    return linear(parse(latex))
