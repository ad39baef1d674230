"""What is said of a formula that cannot be read.

In: the token that has no place where it stands. Out: InputError with one problem, which
names the token and the remedy.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import NoReturn

from worksheets.errors import InputError, Problem
from worksheets.latex import symbols
from worksheets.messages import tr

_INSTEAD = {
    "√": "\\sqrt{…}",
    "∛": "\\sqrt[3]{…}",
    "$": "\\$",
    "#": "\\#",
    "½": "\\frac{1}{2}",
    "⅓": "\\frac{1}{3}",
    "¼": "\\frac{1}{4}",
    "¾": "\\frac{3}{4}",
}
_SIGNS = (
    *symbols.COMMANDS,
    *symbols.GREEK,
    *symbols.BIG,
    *(f"\\{name}" for name in symbols.NAMES | symbols.NAMES_BELOW),
)


def refuse(message: str) -> NoReturn:
    """Raise InputError with the message."""
    raise InputError(Problem(message))


def refuse_token(text: str, commands: Iterable[str]) -> NoReturn:
    """Raise InputError for a token that means nothing, or nothing where it stands."""
    match text:
        case "}":
            refuse(tr("a “}” closes nothing: take it away, or write “{” where it begins"))
        case "&" | "\\\\" | "\\end":
            refuse(
                tr(
                    "“{sign}” has no place outside a table: write it between {begin} and {end}",
                    sign=text,
                    begin="\\begin{cases}",
                    end="\\end{cases}",
                )
            )
        case "\\right" | "\\middle":
            refuse(tr("“{sign}” has no “\\left” before it: write \\left( … \\right)", sign=text))
        case "\\":
            refuse(tr("the formula ends in “\\”: write the whole command, or take it away"))
    if text.startswith("\\"):
        _refuse_command(text, commands)
    _refuse_character(text)


def _refuse_command(text: str, commands: Iterable[str]) -> NoReturn:
    close = get_close_matches(text, sorted({*commands, *_SIGNS}), 1, 0.7)
    if close:
        refuse(tr("“{command}” is not known: did you mean {close}?", command=text, close=close[0]))
    refuse(
        tr(
            "“{command}” is not known: words are written as {example}, and docs/maths.md shows "
            "what else there is",
            command=text,
            example="\\text{…}",
        )
    )


def _refuse_character(text: str) -> NoReturn:
    character = text if text.isprintable() else "?"
    code = f"{ord(text):04X}"
    if text in _INSTEAD:
        refuse(
            tr(
                "“{character}” cannot stand in a formula: write {instead}",
                character=character,
                instead=_INSTEAD[text],
            )
        )
    refuse(
        tr(
            "“{character}” (U+{code}) cannot stand in a formula: write its command, or take it "
            "away",
            character=character,
            code=code,
        )
    )
