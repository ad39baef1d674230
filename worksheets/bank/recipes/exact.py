"""Exact numbers, and what roots and π leave of exactness.

A number is a Fraction, or `Near` where it cannot be one: known to 40 decimal places, it can
be compared and rounded, but not printed. Numbers stay below 10 to the 30th, so that nothing
takes long. What cannot be reckoned raises FormulaError.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from math import isqrt

from worksheets.errors import WorksheetsError
from worksheets.messages import tr

LIMIT = 10**30
_GRAIN = 10**40
_SURE = Fraction(1, 10**30)
"""Two numbers of which one is near and that differ by less cannot be told apart."""
_HIGHEST_POWER = 100
_HIGHEST_ROOT = 10
_MOST_BITS = 400
_DECIMAL_PLACES = 9


class FormulaError(WorksheetsError):
    """A formula that cannot be read or reckoned; its text says why, in the user's language."""


@dataclass(frozen=True, slots=True)
class Near:
    """A number that is no fraction, to 40 decimal places."""

    value: Fraction


Number = Fraction | Near

PI = Near(Fraction(31415926535897932384626433832795028841972, _GRAIN))


def value_of(number: Number) -> Fraction:
    """Return the number as a fraction, near ones as far as they are known."""
    return number.value if isinstance(number, Near) else number


def combined(
    reckon: Callable[[Fraction, Fraction], Fraction], left: Number, right: Number
) -> Number:
    """Return what `reckon` makes of both; near where one of them is."""
    result = reckon(value_of(left), value_of(right))
    near = isinstance(left, Near) or isinstance(right, Near)
    return _near(result) if near else exact(result)


def exact(value: Fraction) -> Fraction:
    """Return the value, if it is of a size to go on reckoning with."""
    if abs(value.numerator) >= LIMIT or value.denominator >= LIMIT:
        raise FormulaError(tr("a number becomes too large"))
    return value


def _near(value: Fraction) -> Near:
    if abs(value) >= LIMIT:
        raise FormulaError(tr("a number becomes too large"))
    return Near(Fraction(round(value * _GRAIN), _GRAIN))


def quotient(left: Fraction, right: Fraction) -> Fraction:
    """Return left / right."""
    if not right:
        raise FormulaError(tr("a division by 0"))
    return left / right


def power(base: Fraction, exponent: Fraction) -> Fraction:
    """Return base to a whole exponent."""
    if exponent.denominator != 1 or abs(exponent) > _HIGHEST_POWER:
        raise FormulaError(tr("an exponent is a whole number up to {limit}", limit=_HIGHEST_POWER))
    if not base and exponent < 0:
        raise FormulaError(tr("a division by 0"))
    bits = max(abs(base.numerator), base.denominator).bit_length() - 1
    if bits * abs(exponent) > _MOST_BITS:
        raise FormulaError(tr("a number becomes too large"))
    return base ** int(exponent)


def root(number: Number, degree: int) -> Number:
    """Return the root; near where it is no fraction."""
    if not 2 <= degree <= _HIGHEST_ROOT:
        raise FormulaError(tr("a root is of degree 2 to {limit}", limit=_HIGHEST_ROOT))
    value = value_of(number)
    if value < 0 and degree % 2 == 0:
        raise FormulaError(tr("a root of a negative number"))
    size = abs(value)
    sign = -1 if value < 0 else 1
    above, below = _root(size.numerator, degree), _root(size.denominator, degree)
    found = Fraction(above, below)
    if isinstance(number, Fraction) and found**degree == size:
        return sign * found
    scaled = _root(size.numerator * _GRAIN**degree // size.denominator, degree)
    return Near(sign * Fraction(scaled, _GRAIN))


def _root(number: int, degree: int) -> int:
    """Return the largest whole number whose power is not above the number."""
    if degree == 2 or number < 2:
        return isqrt(number) if degree == 2 else number
    low, high = 1, 1 << (number.bit_length() // degree + 1)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if middle**degree <= number else (low, middle)
    return low


def rounded(number: Number, places: int) -> Fraction:
    """Return the number rounded as schools do: a half goes away from zero."""
    if abs(places) > _DECIMAL_PLACES:
        message = tr("a number is rounded to {limit} decimal places at most", limit=_DECIMAL_PLACES)
        raise FormulaError(message)
    scale = Fraction(10) ** places
    scaled = abs(value_of(number)) * scale + Fraction(1, 2)
    whole = scaled.numerator // scaled.denominator
    if isinstance(number, Near) and min(scaled - whole, whole + 1 - scaled) < _SURE * scale:
        raise FormulaError(_unsure())
    return exact((-1 if value_of(number) < 0 else 1) * whole / scale)


def difference(left: Number, right: Number) -> Fraction:
    """Return left - right, of which only the sign is sure."""
    found = value_of(left) - value_of(right)
    if (isinstance(left, Near) or isinstance(right, Near)) and abs(found) < _SURE:
        raise FormulaError(_unsure())
    return found


def fraction(number: Number) -> Fraction:
    """Return a number that is to be printed or reckoned with exactly."""
    if isinstance(number, Near):
        raise FormulaError(tr("a root or π does not come out even: write round(…, 2) around it"))
    return number


def _unsure() -> str:
    return tr("numbers with roots or π lie too near to each other to be told apart")
