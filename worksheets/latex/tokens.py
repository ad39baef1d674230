"""LaTeX -> tokens.

In: the source of a formula. Out: a queue of tokens with an empty one at its end. White
space is no token, but each token knows whether some stood before it.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

_SPACED = re.compile(r"\\\s")
_TOKEN = re.compile(r"(\s*)(\\operatorname\*|\\[A-Za-z]+|\\[^A-Za-z]|[^\s])", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Token:
    """A command with its backslash, or one character; empty at the end of the source."""

    text: str
    spaced: bool = False
    """White space stood before it."""


Tokens = deque[Token]


def tokens_of(latex: str) -> Tokens:
    """Return the tokens of the source."""
    matches = _TOKEN.finditer(_SPACED.sub(r"\\ ", latex))
    return deque([*(Token(match[2], bool(match[1])) for match in matches), Token("")])


def source_of(tokens: Iterable[Token]) -> str:
    """Return what the tokens were read from; white space of any length is one space."""
    return "".join(f"{' ' * token.spaced}{token.text}" for token in tokens)
