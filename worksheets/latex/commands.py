"""What each command with arguments does: `COMMANDS`.

A function takes the tokens behind a command and gives the node it makes of them. A new
command is a function and a line in the table.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace

from worksheets.latex import symbols
from worksheets.latex.bars import one
from worksheets.latex.chemistry import latex_of
from worksheets.latex.faults import refuse
from worksheets.latex.fences import read_fence
from worksheets.latex.grids import read_grid
from worksheets.latex.rows import Mode, argument, deeper, optional, row
from worksheets.latex.tokens import Token, Tokens, source_of, tokens_of
from worksheets.latex.tree import (
    Accent,
    Arrow,
    Brace,
    Fenced,
    Fraction,
    Framed,
    Letter,
    Limits,
    Name,
    Node,
    Root,
    Row,
    Space,
    Symbol,
    Words,
)
from worksheets.messages import tr


def _fraction(tokens: Tokens, mode: Mode, command: str) -> Node:
    over = argument(tokens, mode, command, last=False)
    under = argument(tokens, mode, command)
    match command[1]:
        case "d" | "c":
            return Fraction(over, under, size="display")
        case "t":
            return Fraction(over, under, size="text")
        case _:
            return Fraction(over, under)


def _binomial(tokens: Tokens, mode: Mode, command: str) -> Node:
    over = argument(tokens, mode, command, last=False)
    return Fenced("(", (Fraction(over, argument(tokens, mode, command), line=False),), "", ")")


def _root(tokens: Tokens, mode: Mode, command: str) -> Node:
    degree = optional(tokens, mode)
    return Root(degree, argument(tokens, mode, command))


def _accent(tokens: Tokens, mode: Mode, command: str) -> Node:
    return Accent(symbols.ACCENTS[command], argument(tokens, mode, command))


def _stacked(tokens: Tokens, mode: Mode, command: str) -> Node:
    label = argument(tokens, mode, command, last=False)
    base = argument(tokens, mode, command)
    if command == "\\underset":
        return Limits(base, label, None)
    if isinstance(label, Symbol) and label.text == "⌢":
        return Accent("arc", base)
    return Limits(base, None, label)


def _brace(tokens: Tokens, mode: Mode, command: str) -> Node:
    return Brace(argument(tokens, mode, command), above=command == "\\overbrace")


def _arrow(tokens: Tokens, mode: Mode, command: str) -> Node:
    below = optional(tokens, mode)
    return Arrow(symbols.ARROWS[command], below, argument(tokens, mode, command))


def _framed(tokens: Tokens, mode: Mode, command: str) -> Node:
    return Framed(argument(tokens, mode, command))


def _faced(tokens: Tokens, mode: Mode, command: str) -> Node:
    return argument(tokens, replace(mode, face=symbols.FACES[command]), command)


def _function(tokens: Tokens, _mode: Mode, command: str) -> Node:
    return Name(_text(tokens, command))


def _modulus(tokens: Tokens, mode: Mode, command: str) -> Node:
    inside = Row((Name("mod"), argument(tokens, mode, command)))
    return Row((Space(0.5), Fenced("(", (inside,), "", ")")))


def _letter(tokens: Tokens, _mode: Mode, command: str) -> Node:
    """Read letters of another alphabet: ℝ, 𝒜."""
    letters = _text(tokens, command).replace(" ", "")
    return one([Letter(_styled(letter, command), "upright") for letter in letters])


def _styled(letter: str, command: str) -> str:
    alphabet = symbols.ALPHABETS[command]
    if letter not in symbols.LATIN:
        refuse(
            tr(
                "“{command}” is for the letters A to Z, not for “{letter}”: take it away there",
                command=command,
                letter=letter,
            )
        )
    name = f"{alphabet} {'CAPITAL' if letter.isupper() else 'SMALL'} {letter.upper()}"
    try:
        return unicodedata.lookup(name)
    except KeyError:
        return unicodedata.lookup(f"MATHEMATICAL {name}")


def _negated(tokens: Tokens, _mode: Mode, command: str) -> Node:
    relation = tokens[0].text
    if relation not in symbols.NEGATED:
        refuse(
            tr(
                "“{command}” can stand before {known}: write it before one of these",
                command=command,
                known=", ".join(symbols.NEGATED),
            )
        )
    tokens.popleft()
    return Symbol(symbols.NEGATED[relation], "rel")


# Groups that are read in another way


def _raw(tokens: Tokens, command: str) -> list[Token]:
    """Take the tokens of a group as they are."""
    if tokens[0].text != "{":
        refuse(
            tr(
                "nothing stands after “{command}”: write {example}",
                command=command,
                example=f"{command}{{…}}",
            )
        )
    tokens.popleft()
    taken: list[Token] = []
    depth = 1
    while depth:
        token = tokens.popleft()
        if not token.text:
            refuse(tr("a “{” is not closed: write “}” where it ends, or “\\{” for a printed brace"))
        depth += {"{": 1, "}": -1}.get(token.text, 0)
        taken.append(token if depth else Token("", token.spaced))
    return taken


def _text(tokens: Tokens, command: str) -> str:
    """Take a group as plain words; inner braces are dropped."""
    text = ""
    for token in _raw(tokens, command):
        sign = _IN_WORDS.get(token.text, token.text)
        if len(sign) > 1 or not symbols.WORDS.issuperset(sign):
            refuse(
                tr(
                    "“{sign}” cannot stand in {command}, which is for plain words: close it "
                    "before the sign",
                    sign=sign if sign.isprintable() else "?",
                    command=f"{command}{{…}}",
                )
            )
        text += " " * token.spaced + sign
    return text


_IN_WORDS = {
    **{f"\\{sign}": sign for sign in "%$&#_{}"},
    "{": "",
    "}": "",
    "~": "\u00a0",
    "\\ ": " ",
    "\\,": "\u00a0",
    "'": "’",
    "\\ldots": "…",
    "\\dots": "…",
    "\\degree": "°",
}


def _words(tokens: Tokens, _mode: Mode, command: str) -> Node:
    bold, italic = symbols.TEXTS[command]
    text = _text(tokens, command)
    return Words(text, bold, italic) if text else Row(())


def _chemistry(tokens: Tokens, mode: Mode, command: str) -> Node:
    latex = latex_of(source_of(_raw(tokens, command)).strip())
    nodes = row(tokens_of(latex), frozenset(), replace(deeper(mode), face="upright"))
    return one(nodes)


COMMANDS: Mapping[str, Callable[[Tokens, Mode, str], Node]] = {
    **dict.fromkeys(("\\frac", "\\dfrac", "\\tfrac", "\\cfrac"), _fraction),
    **dict.fromkeys(("\\binom", "\\dbinom", "\\tbinom"), _binomial),
    **dict.fromkeys(symbols.ACCENTS, _accent),
    **dict.fromkeys(("\\overset", "\\underset", "\\stackrel"), _stacked),
    **dict.fromkeys(("\\overbrace", "\\underbrace"), _brace),
    **dict.fromkeys(symbols.ARROWS, _arrow),
    **dict.fromkeys(symbols.FACES, _faced),
    **dict.fromkeys(symbols.ALPHABETS, _letter),
    **dict.fromkeys(symbols.TEXTS, _words),
    **dict.fromkeys(("\\operatorname", "\\operatorname*"), _function),
    "\\sqrt": _root,
    "\\boxed": _framed,
    "\\pmod": _modulus,
    "\\not": _negated,
    "\\ce": _chemistry,
    "\\begin": read_grid,
    "\\left": read_fence,
}
"""The commands that take arguments."""
