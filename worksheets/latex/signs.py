"""What one token stands for by itself: `sign_of(text, face)`.

In: a command without arguments or a character. Out: its node, or none where it is no sign.
"""

from __future__ import annotations

from worksheets.latex import symbols
from worksheets.latex.tree import Big, Face, Letter, Name, Node, Number, Space, Symbol, Words


def sign_of(text: str, face: Face) -> Node | None:
    """Return the node that one token stands for by itself."""
    if text in symbols.LATIN:
        return Letter(text, face)
    if text in symbols.GREEK or text in symbols.GREEK.values():
        return Letter(symbols.GREEK.get(text, text), "bold" if "bold" in face else "upright")
    if text in symbols.OPENING:
        return Symbol(symbols.OPENING[text], "open")
    if text in symbols.CLOSING:
        return Symbol(symbols.CLOSING[text], "close")
    if text in symbols.BARS:
        return Symbol(symbols.BARS[text], "ord")
    if text in symbols.BIG or text in symbols.BIG.values():
        sign = symbols.BIG.get(text, text)
        return Big(sign, below=sign not in symbols.INTEGRALS)
    return _plain_sign(text)


def _plain_sign(text: str) -> Node | None:
    if text in symbols.COMMANDS:
        return symbols.COMMANDS[text]
    if text in symbols.TYPED:
        return symbols.TYPED[text]
    if text in symbols.SPACES:
        return Space(symbols.SPACES[text])
    if text[1:] in symbols.NAMES | symbols.NAMES_BELOW:
        return Name({"limsup": "lim sup", "liminf": "lim inf"}.get(text[1:], text[1:]))
    if text in symbols.DIGITS:
        return Number(text)
    return Words(text) if text in symbols.CYRILLIC else None
