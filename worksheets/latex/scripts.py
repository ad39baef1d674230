"""What a power, an index or a prime makes of its base.

In: a base and what was read behind it. Out: a node, or InputError with one problem.
"""

from __future__ import annotations

from collections.abc import Mapping

from worksheets.latex import symbols
from worksheets.latex.faults import refuse
from worksheets.latex.tokens import Token, Tokens
from worksheets.latex.tree import Big, Brace, Limits, Name, Node, Row, Script, Symbol
from worksheets.messages import tr


def attached(base: Node, scripts: Mapping[str, Node], primes: int, *, limits: bool) -> Node:
    """Return the base with its scripts; a circle above is a degree, primes come first."""
    below, above = scripts.get("_"), scripts.get("^")
    if above == symbols.COMMANDS["\\circ"]:
        return Row((Script(base, below, None) if below else base, Symbol("°", "ord")))
    if primes:
        sign = "‴" * (primes // 3) + ("", "′", "″")[primes % 3]
        base, below = Script(base, below, Symbol(sign, "ord")), None
    if below is None and above is None:
        return base
    below_always = isinstance(base, Brace) or (
        isinstance(base, Name) and base.text.replace(" ", "") in symbols.NAMES_BELOW
    )
    made = Limits if below_always or (limits and isinstance(base, Name | Big)) else Script
    return made(base, below, above)


def add(scripts: dict[str, Node], sign: str, node: Node) -> None:
    """Add a power or an index, of which a thing has one."""
    if sign in scripts:
        refuse(
            tr(
                "two “{sign}” belong to one thing: put what belongs together into braces, "
                "{example}",
                sign=sign,
                example=f"{{x{sign}{{2}}}}{sign}{{3}}",
            )
        )
    scripts[sign] = node


def check_plain(tokens: Tokens, command: str) -> None:
    """Refuse `x^10` and `x^-1`, of which LaTeX would take the first character alone."""
    first, behind = tokens[0].text, tokens[1] if len(tokens) > 1 else Token("")
    goes_on = behind.text in symbols.DIGITS and not behind.spaced
    if first in {"+", "-", "−"}:
        goes_on = goes_on or (behind.text in symbols.LATIN and not behind.spaced)
    elif first not in symbols.DIGITS:
        goes_on = False
    if goes_on:
        text = first + behind.text
        refuse(
            tr(
                "“{source}” can be read in two ways: put what belongs together into braces, "
                "{example}",
                source=f"{command}{text}",
                example=f"{command}{{{text}}}",
            )
        )
