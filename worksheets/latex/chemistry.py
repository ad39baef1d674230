r"""Chemistry -> LaTeX: `latex_of("2H2 + O2 -> 2H2O")`.

In: what stands in `\ce{...}`. Out: the same in plain LaTeX, for a reader that sets letters
upright. It judges nothing: what it does not know it hands on as it is.
"""

from __future__ import annotations

import re

_PIECE = re.compile(
    r"""
    (?P<space>\s+)
    | (?P<arrow><=>|<->|<-+|-+>)(?:\[(?P<over>[^\]]*)\])?(?:\[(?P<under>[^\]]*)\])?
    | (?P<gas>\^)(?=\s|$) | (?P<solid>v)(?=\s|$)
    | (?P<scripts>(?:[_^](?:\{[^{}]*\}|\d*[+-](?!\d)|-?\d+))+)
    | (?P<number>\d+(?:[.,/]\d+)?)
    | (?P<command>\\[A-Za-z]+|\\.)
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_SCRIPT = re.compile(r"([_^])(?:\{([^{}]*)\}|([^_^{}]+))")
_ARROWS = {
    "<=>": "rightleftharpoons",
    "<->": "leftrightarrow",
    "->": "rightarrow",
    "<-": "leftarrow",
}
_LONG = re.compile(r"-+")
_BONDS = {"-": "{-}", "=": "{=}", "#": "{\\equiv}"}
_ENDS = frozenset(")]},;")


def latex_of(formula: str) -> str:
    """Return the LaTeX of a formula or an equation of chemistry."""
    latex = ""
    after = False  # whether an atom, a bracket or an index has just ended
    for match in _PIECE.finditer(formula):
        ahead = formula[match.end() : match.end() + 1]
        latex += _written(match, ahead, after=after)
        after = _ended(match, after=after)
    return latex


def _written(match: re.Match[str], ahead: str, *, after: bool) -> str:
    match match.lastgroup:
        case "space":
            apart = after and (ahead == "(" or (ahead.isalpha() and ahead != "v"))
            return "\\," if apart else " "
        case "arrow" | "over" | "under":
            return _arrow(match)
        case "gas":
            return "\\,{\\uparrow}"
        case "solid":
            return "v" if after else "\\,{\\downarrow}"
        case "scripts":
            scripts = _SCRIPT.sub(r"\1{\2\3}", match[0])
            return scripts if after else f"{{}}{scripts}"
        case "number":
            return f"_{{{match[0]}}}" if after else _coefficient(match[0])
        case "command":
            return match[0]
        case _:
            return _other(match[0], ahead, after=after)


def _ended(match: re.Match[str], *, after: bool) -> bool:
    match match.lastgroup:
        case "scripts" | "number" | "solid":
            return after
        case "command":
            return True
        case _:
            return match[0].isalpha() or match[0] in {")", "]", "}"}


def _arrow(match: re.Match[str]) -> str:
    name = _ARROWS[_LONG.sub("-", match["arrow"])]
    if match["over"] is None:
        return f" \\{name} "
    below = f"[{latex_of(match['under'])}]" if match["under"] else ""
    return f" \\x{name}{below}{{{latex_of(match['over'])}}} "


def _coefficient(number: str) -> str:
    over, _, under = number.partition("/")
    return f"\\tfrac{{{over}}}{{{under}}}" if under else number


def _other(sign: str, ahead: str, *, after: bool) -> str:
    if sign in "+-" and after and (not ahead.strip() or ahead in _ENDS):
        return f"^{{{sign}}}"
    if sign in _BONDS and after and ahead.strip():
        return _BONDS[sign]
    if sign in ".*" and after and ahead.isalnum():
        return "{\\cdot}"
    return sign
