"""A checked formula and values -> what it comes to: `reckon(formula, values, language)`.

Everything is exact (see `exact.py`). The nodes are those that `formula.parse` lets through;
nothing here looks anything up but values, functions and cases. Raises FormulaError only.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import isqrt
from typing import Any

from worksheets.bank.recipes.exact import (
    PI,
    FormulaError,
    Near,
    Number,
    combined,
    difference,
    power,
    quotient,
    rounded,
)
from worksheets.bank.recipes.formula import Formula
from worksheets.bank.recipes.functions import FUNCTIONS
from worksheets.bank.recipes.results import Result, case_of, number, shown, whole
from worksheets.languages.model import Language
from worksheets.languages.nouns import Noun
from worksheets.languages.numbers import decimal
from worksheets.messages import tr

Values = Mapping[str, Result]

_LARGEST_PRIME = 10**8


def reckon(formula: Formula, values: Values, language: Language) -> Result:
    """Return what the formula comes to.

    Raises FormulaError where these values do not allow it, as in a division by 0.
    """
    return _Scene(values, language).of(formula.tree)


def holds(formula: Formula, values: Values, language: Language) -> bool:
    """Tell whether a condition holds."""
    return _condition(reckon(formula, values, language))


def _condition(result: Result) -> bool:
    if isinstance(result, bool):
        return result
    raise FormulaError(
        tr("«{text}» is not a condition: write one like a > b or a is whole", text=shown(result))
    )


@dataclass(frozen=True, slots=True)
class _Scene:
    """Reckons with the values of one draw in one language."""

    values: Values
    language: Language

    def of(self, node: ast.expr) -> Result:
        match node:
            case ast.Constant(value=str() as text):
                return text
            case ast.Constant(value=int() as digits):
                return Fraction(digits)
            case ast.Name(id=name):
                return self.values.get(name, PI)
            case ast.BinOp(left=left, op=operator, right=right):
                return _sum_or_product(operator, number(self.of(left)), number(self.of(right)))
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return not _condition(self.of(operand))
            case ast.UnaryOp(op=sign, operand=operand):
                factor = Fraction(-1 if isinstance(sign, ast.USub) else 1)
                return combined(lambda left, right: left * right, number(self.of(operand)), factor)
            case ast.BoolOp(op=operator, values=parts):
                wanted = isinstance(operator, ast.Or)
                return (
                    wanted if any(_condition(self.of(e)) == wanted for e in parts) else not wanted
                )
            case ast.IfExp(test=test, body=body, orelse=orelse):
                return self.of(body if _condition(self.of(test)) else orelse)
            case ast.Compare(left=left, ops=operators, comparators=rights):
                return self.comparison(left, operators, rights)
            case ast.Attribute(value=value, attr=attribute):
                return case_of(self.of(value), attribute, self.language)
            case ast.Call(func=ast.Name(id=name), args=arguments):
                return FUNCTIONS[name].call(self.language, [self.of(each) for each in arguments])
            case _:
                raise AssertionError(node)

    def comparison(
        self, left: ast.expr, operators: list[ast.cmpop], rights: list[ast.expr]
    ) -> bool:
        if isinstance(operators[0], ast.Is | ast.IsNot):
            found = _is(number(self.of(left)), _word(rights[0]))
            return found == isinstance(operators[0], ast.Is)
        results = [self.of(left), *map(self.of, rights)]
        return all(
            _compared(operator, one, other)
            for operator, one, other in zip(operators, results, results[1:], strict=False)
        )


def _sum_or_product(operator: ast.operator, left: Number, right: Number) -> Number:
    match operator:
        case ast.Add():
            return combined(lambda one, other: one + other, left, right)
        case ast.Sub():
            return combined(lambda one, other: one - other, left, right)
        case ast.Mult():
            return combined(lambda one, other: one * other, left, right)
        case ast.Div():
            return combined(quotient, left, right)
        case _:
            return combined(power, left, right)


def _compared(operator: ast.cmpop, left: Result, right: Result) -> bool:
    if isinstance(operator, ast.Eq | ast.NotEq):
        return _equal(left, right) == isinstance(operator, ast.Eq)
    found = difference(number(left), number(right))
    match operator:
        case ast.Lt():
            return found < 0
        case ast.LtE():
            return found <= 0
        case ast.Gt():
            return found > 0
        case _:
            return found >= 0


def _equal(left: Result, right: Result) -> bool:
    if isinstance(left, Fraction | Near) and isinstance(right, Fraction | Near):
        return difference(left, right) == 0
    one, other = (each.nominative if isinstance(each, Noun) else each for each in (left, right))
    if type(one) is not type(other):
        raise FormulaError(
            tr("«{one}» and «{other}» cannot be compared", one=shown(left), other=shown(right))
        )
    return one == other


def _word(node: Any) -> str:
    return str(node.id)


def _is(value: Number, word: str) -> bool:
    if word in {"positive", "negative"}:
        found = difference(value, Fraction(0))
        return found > 0 if word == "positive" else found < 0
    if isinstance(value, Near):
        difference(value, rounded(value, 0))  # a near number is whole nowhere, if that is sure
        return False
    if word == "decimal":
        return bool(decimal(value))
    is_whole = value.denominator == 1
    match word:
        case "whole":
            return is_whole
        case "even" | "odd":
            return is_whole and value % 2 == (word == "odd")
        case "square":
            return is_whole and value >= 0 and isqrt(int(value)) ** 2 == value
        case _:
            return is_whole and _is_prime(whole(value))


def _is_prime(value: int) -> bool:
    if value > _LARGEST_PRIME:
        raise FormulaError(tr("a number becomes too large"))
    return value > 1 and all(value % divisor for divisor in range(2, isqrt(value) + 1))
