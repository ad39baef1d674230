"""A formula as a teacher types it -> an expression that can do nothing but reckon.

`parse("price * 20 / 100", {"price"})` splits the text into known signs, lets Python's own
parser find the structure, and refuses every node that is not in the list below: there are
numbers, texts, names, + - * / ^, comparisons, «is whole», and, or, not, «a if b else c»,
the functions of `functions.py` and the cases of names («name.dative»). Nothing is run here.
"""

from __future__ import annotations

import ast
import keyword
import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from worksheets.bank.fields import did_you_mean
from worksheets.bank.recipes.exact import FormulaError
from worksheets.bank.recipes.functions import FUNCTIONS
from worksheets.languages.cases import CASES
from worksheets.messages import tr

LONGEST = 500
"""Letters in a formula."""
DEEPEST = 50
"""Brackets and signs inside each other."""
CONSTANTS = ("pi",)
PREDICATES = ("whole", "even", "odd", "positive", "negative", "prime", "square", "decimal")
"""What may stand behind «is»."""
ATTRIBUTES = frozenset({"nominative", *(case for cases in CASES.values() for case in cases)})
"""What may stand behind the point."""

_TOKEN = re.compile(
    r"""(?P<space>\s+)
    |(?P<number>[0-9]+(?:\.[0-9]+)?)
    |(?P<name>[^\W\d]\w*)
    |(?P<text>"[^"\\\n]*"|'[^'\\\n]*'|«[^»\\\n]*»)
    |(?P<sign><=|>=|==|!=|[-−+*·×/÷^(),.<>=≤≥≠])""",
    re.VERBOSE,
)
_SIGNS = {"−": "-", "·": "*", "×": "*", "÷": "/", "^": "**", "=": "==", "≤": "<=", "≥": ">="}
_SIGNS["≠"] = "!="
_WORDS = frozenset({"and", "or", "not", "is", "if", "else"})
_MOST_DIGITS = 15
_OPERATORS = (
    *(ast.Add, ast.Sub, ast.Mult, ast.Div, ast.Pow),
    *(ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Is, ast.IsNot),
    *(ast.UAdd, ast.USub, ast.Not, ast.And, ast.Or),
)


@dataclass(frozen=True, slots=True, eq=False)
class Formula:
    """A formula that has been checked."""

    text: str
    """As it was typed."""
    tree: ast.expr
    """Of nodes and names that `reckon` knows."""
    names: frozenset[str]
    """The values that it speaks of."""


def parse(text: str, known: Collection[str]) -> Formula:
    """Return the formula.

    Raises FormulaError, with the place and a remedy, where it cannot be read or names
    something that is neither in `known` nor a constant.
    """
    formula = _parsed(" ".join(unicodedata.normalize("NFC", text).split()))
    for name in sorted(formula.names - set(known)):
        raise FormulaError(_unknown_name(name, known))
    return formula


def is_name(text: str) -> bool:
    """Tell whether a value can be called so."""
    plain = text.isidentifier() and unicodedata.normalize("NFKC", text) == text
    return plain and not keyword.iskeyword(text) and text not in CONSTANTS


@lru_cache(maxsize=10_000)
def _parsed(text: str) -> Formula:
    if len(text) > LONGEST:
        raise FormulaError(tr("a formula has {limit} letters at most", limit=LONGEST))
    if not text:
        raise FormulaError(tr("the formula is empty"))
    tree = _tree(text)
    _refuse(tree, 0)
    names = {node.id for node in _values(tree)} - set(CONSTANTS)
    return Formula(text, tree, frozenset(names))


def _tree(text: str) -> ast.expr:
    source, starts = "", []
    for start, token in _tokens(text):
        starts.append((len(source), start))
        source += f"{token} "
    try:
        return ast.parse(source, mode="eval").body
    except SyntaxError as error:
        at = (error.offset or 1) - 1
        start = max((start for place, start in starts if place <= at), default=0)
    except (RecursionError, MemoryError):
        raise FormulaError(_too_deep()) from None
    raise FormulaError(_misread(text, start))


def _tokens(text: str) -> Iterator[tuple[int, str]]:
    """Yield each sign as Python writes it, with its place; decimals become exact quotients."""
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise FormulaError(_misread(text, at))
        if match.lastgroup != "space":
            yield at, _as_python(match, text)
        at = match.end()


def _as_python(match: re.Match[str], text: str) -> str:
    token = match.group()
    match match.lastgroup:
        case "number":
            whole, _, rest = token.partition(".")
            if len(whole + rest) > _MOST_DIGITS:
                raise FormulaError(tr("the number {number} has too many digits", number=token))
            digits = str(int(whole + rest))
            return f"({digits}/{10 ** len(rest)})" if rest else digits
        case "text":
            return repr(token[1:-1])
        case "name" if token not in _WORDS and not is_name(token) and token not in CONSTANTS:
            raise FormulaError(_misread(text, match.start()))
        case _:
            return _SIGNS.get(token, token)


def _refuse(node: ast.AST, depth: int) -> None:
    """Raise FormulaError for any node that is not on the list."""
    if depth > DEEPEST:
        raise FormulaError(_too_deep())
    match node:
        case ast.BinOp() | ast.UnaryOp() | ast.BoolOp() | ast.IfExp() | ast.Compare():
            _refuse_strange_is(node)
            children = list(ast.iter_child_nodes(node))
        case ast.Call(func=ast.Name(id=name), args=children, keywords=[]):
            _refuse_call(name, len(children))
        case ast.Attribute(value=value, attr=attribute):
            if attribute not in ATTRIBUTES:
                raise FormulaError(_unknown(attribute, sorted(ATTRIBUTES)))
            children = [value]
        case ast.Constant(value=int() | str()) | ast.Name() | ast.Load():
            return
        case _ if isinstance(node, _OPERATORS):
            return
        case _:
            raise FormulaError(
                tr(
                    "a formula has numbers, names, texts in quotes, signs and functions only; "
                    "decimals have a point: 1.5"
                )
            )
    for child in children:
        _refuse(child, depth + 1)


def _refuse_strange_is(node: ast.AST) -> None:
    """Raise FormulaError where what follows «is» is no word that is known."""
    if not isinstance(node, ast.Compare):
        return
    for operator, right in zip(node.ops, node.comparators, strict=True):
        if not isinstance(operator, ast.Is | ast.IsNot):
            continue
        word = right.id if isinstance(right, ast.Name) else "…"
        if len(node.ops) > 1 or word not in PREDICATES:
            raise FormulaError(_unknown(word, PREDICATES))


def _refuse_call(name: str, given: int) -> None:
    if name not in FUNCTIONS:
        raise FormulaError(_unknown(name, FUNCTIONS))
    function = FUNCTIONS[name]
    if not function.least <= given <= function.most:
        raise FormulaError(
            tr(
                "{name}() takes something else between its brackets: write {usage}",
                name=name,
                usage=function.usage,
            )
        )


def _values(node: ast.AST) -> Iterator[ast.Name]:
    """Yield the names of values: no functions, no words behind «is»."""
    match node:
        case ast.Name():
            yield node
        case ast.Call(args=arguments):
            for argument in arguments:
                yield from _values(argument)
        case ast.Compare(left=left, ops=[ast.Is() | ast.IsNot()]):
            yield from _values(left)
        case _:
            for child in ast.iter_child_nodes(node):
                yield from _values(child)


def _unknown_name(name: str, known: Collection[str]) -> str:
    if meant := did_you_mean(name, known):
        return tr("there is no value '{name}': did you mean '{meant}'?", name=name, meant=meant)
    return tr(
        "there is no value '{name}': add it below values:, or put a text into quotes", name=name
    )


def _unknown(name: str, known: Collection[str]) -> str:
    if meant := did_you_mean(name, known):
        return tr("unknown word '{given}': did you mean '{meant}'?", given=name, meant=meant)
    return tr("unknown word '{given}': write one of {words}", given=name, words=", ".join(known))


def _misread(text: str, at: int) -> str:
    return tr(
        "«{formula}» cannot be read from «{rest}» on: write it like 2 * (a + b) / 1.5",
        formula=text,
        rest=text[at:] or text,
    )


def _too_deep() -> str:
    return tr("too many brackets or signs stand inside each other")
