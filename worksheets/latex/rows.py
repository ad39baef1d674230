"""Tokens -> nodes: rows, groups, arguments, powers and indices.

In: a queue of tokens, which is used up as it is read. Out: nodes, or InputError with one
problem. What each command does is said in commands.py and reaches these functions in the
mode, so that a command may hold rows again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from worksheets.latex import symbols
from worksheets.latex.bars import fenced_bars, one
from worksheets.latex.faults import refuse, refuse_token
from worksheets.latex.kinds import kind_of
from worksheets.latex.numbers import take_number, take_words
from worksheets.latex.scripts import add, attached, check_plain
from worksheets.latex.signs import sign_of
from worksheets.latex.tokens import Token, Tokens, tokens_of
from worksheets.latex.tree import (
    Face,
    Fenced,
    Node,
    Prescript,
    Row,
    Sized,
    Space,
    Symbol,
    Words,
)
from worksheets.messages import tr

MOST_DEEP = 20
"""How many things may stand in each other."""

_CLOSERS = frozenset(symbols.CLOSING)
_LATIN_OR_DIGITS = symbols.LATIN | symbols.DIGITS
_WORD_GAP = 0.25
_NO_ARGUMENT = frozenset({"", "}", "&", "\\\\", "\\right", "\\middle", "\\end", "^", "_"})


@dataclass(frozen=True, slots=True)
class Mode:
    """Where a row stands."""

    commands: Mapping[str, Callable[[Tokens, Mode, str], Node]]
    """What reads the rest of each command that is not a mere sign; it is given its name."""
    face: Face = "italic"
    depth: int = 0


def deeper(mode: Mode) -> Mode:
    """Return the mode inside something; refuses what is nested too deeply."""
    if mode.depth >= MOST_DEEP:
        refuse(tr("the formula is nested too deeply: split it into several simpler ones"))
    return replace(mode, depth=mode.depth + 1)


def row(tokens: Tokens, stops: frozenset[str], mode: Mode) -> list[Node]:
    """Read nodes up to one of the stops, which is left in the queue, or to the end."""
    nodes: list[Node] = []
    while tokens[0].text and tokens[0].text not in stops:
        if _apart(nodes, tokens[0]):
            nodes.append(Space(_WORD_GAP))
        if tokens[0].text in symbols.STYLES:
            display = symbols.STYLES[tokens.popleft().text]
            nodes.append(Sized(one(row(tokens, stops, deeper(mode))), display))
        else:
            nodes.append(_scripted(tokens, stops, mode))
    return fenced_bars(nodes)


def _apart(nodes: list[Node], token: Token) -> bool:
    """Tell whether a space that was typed is meant: beside words, as in «5 км»."""
    if not (nodes and token.spaced) or kind_of(nodes[-1])[1] not in {"ord", "close", "inner"}:
        return False
    words = nodes[-1].text if isinstance(nodes[-1], Words) else ""
    if words.endswith((" ", "\u00a0")):
        return False
    return token.text in symbols.CYRILLIC or bool(words and token.text in _LATIN_OR_DIGITS)


def group(tokens: Tokens, mode: Mode) -> Node:
    """Read a group, whose opening brace is taken already."""
    nodes = row(tokens, frozenset({"}"}), deeper(mode))
    if not tokens[0].text:
        refuse(tr("a “{” is not closed: write “}” where it ends, or “\\{” for a printed brace"))
    tokens.popleft()
    return one(nodes)


def argument(tokens: Tokens, mode: Mode, command: str, *, last: bool = True) -> Node:
    """Read what a command is about: a group, or one sign; the last one must be plain."""
    token = tokens[0]
    if token.text in _NO_ARGUMENT:
        refuse(
            tr(
                "nothing stands after “{command}”: write {example}",
                command=command,
                example=f"{command}{{…}}",
            )
        )
    if token.text == "{":
        tokens.popleft()
        return group(tokens, mode)
    if last:
        check_plain(tokens, command)
    return _base(tokens, frozenset(), deeper(mode), single=True)


def optional(tokens: Tokens, mode: Mode) -> Node | None:
    """Read an argument in square brackets, where there is one."""
    if tokens[0].text != "[":
        return None
    tokens.popleft()
    nodes = row(tokens, frozenset({"]"}), deeper(mode))
    if not tokens[0].text:
        refuse(tr("a “[” is not closed: write the missing “]”"))
    tokens.popleft()
    return one(nodes)


# Powers and indices


def _scripted(tokens: Tokens, stops: frozenset[str], mode: Mode) -> Node:
    """Read a base with its powers and indices."""
    bare = tokens[0].text in {"^", "_"} or tokens[0].text in symbols.SMALL
    base: Node = Row(()) if bare else _base(tokens, stops, mode)
    limits = False
    scripts: dict[str, Node] = {}
    primes = 0
    while True:
        text = tokens[0].text
        if text in {"^", "_"}:
            tokens.popleft()
            node = argument(tokens, mode, text)
            if text == "^" and node == symbols.COMMANDS["\\prime"]:
                primes += 1
            else:
                add(scripts, text, node)
        elif text in symbols.PRIMES:
            primes += symbols.PRIMES[tokens.popleft().text]
        elif text in symbols.SMALL:
            table = symbols.RAISED if text in symbols.RAISED else symbols.LOWERED
            add(scripts, "^" if table is symbols.RAISED else "_", _small(tokens, table, mode))
        elif text in {"\\limits", "\\nolimits"}:
            limits = tokens.popleft().text == "\\limits"
        else:
            break
    if base == Row(()) and scripts:
        return _before(tokens, stops, mode, scripts)
    return attached(base, scripts, primes, limits=limits)


def _small(tokens: Tokens, table: Mapping[str, str], mode: Mode) -> Node:
    """Read raised or lowered characters as what they are in full size."""
    text = ""
    while tokens[0].text in table:
        text += table[tokens.popleft().text]
    return one(row(tokens_of(text), frozenset(), deeper(mode)))


def _before(tokens: Tokens, stops: frozenset[str], mode: Mode, scripts: Mapping[str, Node]) -> Node:
    """Read what scripts without a base stand before: a nucleus, as in {}^{14}_{6}C."""
    below, above = scripts.get("_"), scripts.get("^")
    if isinstance(above, Symbol) and above.text == "∘" and below is None:
        return Symbol("°", "ord")
    text = tokens[0].text
    if text not in symbols.LATIN and text not in {"{", "\\mathrm", "\\text"}:
        sign = next(iter(scripts))
        refuse(
            tr(
                "nothing stands before “{sign}”: write what it belongs to, {example}",
                sign=sign,
                example=f"x{sign}{{2}}",
            )
        )
    return Prescript(_scripted(tokens, stops, deeper(mode)), below, above)


# What scripts belong to


def _base(tokens: Tokens, stops: frozenset[str], mode: Mode, *, single: bool = False) -> Node:
    """Read one thing; a single one is no more than one digit or bracket."""
    text = tokens[0].text
    if text in symbols.DIGITS and not single:
        return take_number(tokens)
    if text in symbols.CYRILLIC and not single:
        return take_words(tokens, bold="bold" in mode.face)
    tokens.popleft()
    if text == "{":
        made = group(tokens, mode)
        return made if kind_of(made) == ("ord", "ord") else Row((made,))
    if text in symbols.OPENING and not single:
        return _bracket(tokens, stops, mode, symbols.OPENING[text])
    return sign_of(text, mode.face) or _command(tokens, text, mode)


def _bracket(tokens: Tokens, stops: frozenset[str], mode: Mode, left: str) -> Node:
    """Read a pair of brackets, or one that nothing closes."""
    nodes = row(tokens, stops | _CLOSERS, deeper(mode))
    right = symbols.CLOSING.get(tokens[0].text, "")
    if right and right in symbols.MATCHES[left]:
        tokens.popleft()
        return Fenced(left, (one(nodes),), "", right)
    return Row((Symbol(left, "open"), *nodes))


def _command(tokens: Tokens, text: str, mode: Mode) -> Node:
    """Read the rest of a command; refuses what is none."""
    if text in symbols.IGNORED:
        return Space(0)
    if text not in mode.commands:
        refuse_token(text, mode.commands)
    return mode.commands[text](tokens, mode, text)
