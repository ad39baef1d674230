"""What a formula can call: numbers from numbers, and the texts that a paper needs of them.

Each function takes the language of the bank and what stands between its brackets, and
raises FormulaError for what it cannot use. `FUNCTIONS` is the whole list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import factorial, gcd, lcm

from worksheets.bank.recipes.exact import (
    FormulaError,
    Near,
    Number,
    combined,
    difference,
    exact,
    fraction,
    quotient,
    root,
    rounded,
    value_of,
)
from worksheets.bank.recipes.phrases import (
    Arguments,
    as_fraction,
    as_mixed,
    as_power,
    by_gender,
    in_brackets,
    plural,
    plus,
    polynomial,
    term,
    unit,
    with_unit,
)
from worksheets.bank.recipes.results import Result, number, whole
from worksheets.languages.model import Language
from worksheets.languages.units import UNITS
from worksheets.messages import tr

_MOST = 20
"""Entries between the brackets of a function that takes any number of them."""


@dataclass(frozen=True, slots=True)
class Function:
    """A function and how many entries stand between its brackets."""

    call: Callable[[Language, Arguments], Result]
    usage: str
    """How it is written, for messages."""
    least: int
    most: int


def _numbers(arguments: Arguments) -> list[Number]:
    return [number(each) for each in arguments]


def _sum(numbers: Sequence[Number]) -> Number:
    total: Number = Fraction(0)
    for each in numbers:
        total = combined(lambda left, right: left + right, total, each)
    return total


def _mean(numbers: Sequence[Number]) -> Number:
    return combined(quotient, _sum(numbers), Fraction(len(numbers)))


def _ascending(numbers: Sequence[Number]) -> list[Number]:
    return sorted(numbers, key=value_of)


def _smallest(_: Language, arguments: Arguments) -> Result:
    return _chosen(whole(arguments[0]), _ascending(_numbers(arguments[1:])))


def _pick(_: Language, arguments: Arguments) -> Result:
    return _chosen(whole(arguments[0]), arguments[1:])


def _chosen(place: int, entries: Sequence[Result]) -> Result:
    if not 1 <= place <= len(entries):
        message = tr(
            "entry {place} is asked for, of {number} in all", place=place, number=len(entries)
        )
        raise FormulaError(message)
    return entries[place - 1]


def _median(_: Language, arguments: Arguments) -> Result:
    numbers = _ascending(_numbers(arguments))
    middle = len(numbers) // 2
    return _mean(numbers[middle - 1 + len(numbers) % 2 : middle + 1])


def _round(_: Language, arguments: Arguments) -> Result:
    return rounded(number(arguments[0]), whole(arguments[1]) if len(arguments) > 1 else 0)


def _floor(_: Language, arguments: Arguments) -> Result:
    value = fraction(number(arguments[0]))
    return Fraction(value.numerator // value.denominator)


def _ceil(_: Language, arguments: Arguments) -> Result:
    value = fraction(number(arguments[0]))
    return Fraction(-(-value.numerator // value.denominator))


def _remainder(_: Language, arguments: Arguments) -> Result:
    left, right = map(whole, arguments)
    if not right:
        raise FormulaError(tr("a division by 0"))
    return Fraction(left % abs(right))


def _abs(_: Language, arguments: Arguments) -> Result:
    found = number(arguments[0])
    return Near(abs(found.value)) if isinstance(found, Near) else abs(found)


def _factorial(_: Language, arguments: Arguments) -> Result:
    value = whole(arguments[0])
    if not 0 <= value <= _MOST:
        raise FormulaError(tr("factorial() takes 0 to {limit}", limit=_MOST))
    return Fraction(factorial(value))


def _root(_: Language, arguments: Arguments) -> Result:
    return root(number(arguments[0]), whole(arguments[1]) if len(arguments) > 1 else 2)


def _convert(_: Language, arguments: Arguments) -> Result:
    given, wanted = (unit(each) for each in arguments[1:])
    if UNITS[given].kind != UNITS[wanted].kind:
        raise FormulaError(tr("{one} cannot be turned into {other}", one=given, other=wanted))
    factor = UNITS[given].factor / UNITS[wanted].factor
    return combined(lambda left, right: left * right, number(arguments[0]), factor)


def _of_numbers(
    reckon: Callable[[Sequence[Number]], Number],
) -> Callable[[Language, Arguments], Result]:
    return lambda _, arguments: reckon(_numbers(arguments))


def _of_whole_numbers(reckon: Callable[..., int]) -> Callable[[Language, Arguments], Result]:
    return lambda _, arguments: exact(Fraction(reckon(*map(whole, arguments))))


def _extreme(sign: int) -> Callable[[Sequence[Number]], Number]:
    def found(numbers: Sequence[Number]) -> Number:
        best = numbers[0]
        for each in numbers[1:]:
            best = each if difference(each, best) * sign > 0 else best
        return best

    return found


FUNCTIONS: Mapping[str, Function] = {
    "abs": Function(_abs, "abs(a)", 1, 1),
    "min": Function(_of_numbers(_extreme(-1)), "min(a, b, …)", 2, _MOST),
    "max": Function(_of_numbers(_extreme(1)), "max(a, b, …)", 2, _MOST),
    "sum": Function(_of_numbers(_sum), "sum(a, b, …)", 2, _MOST),
    "mean": Function(_of_numbers(_mean), "mean(a, b, …)", 2, _MOST),
    "median": Function(_median, "median(a, b, …)", 2, _MOST),
    "smallest": Function(_smallest, "smallest(2, a, b, …)", 2, _MOST),
    "pick": Function(_pick, "pick(n, first, second, …)", 2, _MOST),
    "round": Function(_round, "round(a, 2)", 1, 2),
    "floor": Function(_floor, "floor(a)", 1, 1),
    "ceil": Function(_ceil, "ceil(a)", 1, 1),
    "remainder": Function(_remainder, "remainder(a, b)", 2, 2),
    "gcd": Function(_of_whole_numbers(gcd), "gcd(a, b)", 2, _MOST),
    "lcm": Function(_of_whole_numbers(lcm), "lcm(a, b)", 2, _MOST),
    "factorial": Function(_factorial, "factorial(a)", 1, 1),
    "sqrt": Function(_root, "sqrt(a)", 1, 1),
    "root": Function(_root, "root(a, 3)", 2, 2),
    "convert": Function(_convert, 'convert(a, "km", "m")', 3, 3),
    "unit": Function(with_unit, 'unit(a, "km")', 2, 2),
    "plural": Function(plural, "plural(n, …)", 2, 4),
    "by_gender": Function(by_gender, 'by_gender(name, "he", "she")', 3, 3),
    "fraction": Function(as_fraction, "fraction(a)", 1, 1),
    "mixed": Function(as_mixed, "mixed(a)", 1, 1),
    "bracket": Function(in_brackets, "bracket(a)", 1, 1),
    "power": Function(as_power, "power(a, 2)", 2, 2),
    "term": Function(term, 'term(a, "x")', 2, 2),
    "plus": Function(plus, 'plus(a, "x")', 1, 2),
    "polynomial": Function(polynomial, "polynomial(a, b, c)", 2, 4),
}
"""Every function by its name."""
