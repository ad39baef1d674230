"""What a formula can come to: a number, a text, a name or a condition; and how it is printed."""

from __future__ import annotations

from fractions import Fraction

from worksheets.bank.recipes.exact import FormulaError, Near, Number, fraction
from worksheets.languages.cases import CASES, number_ending
from worksheets.languages.model import Language
from worksheets.languages.nouns import Noun
from worksheets.languages.numbers import printed_number
from worksheets.messages import tr

Result = Number | str | bool | Noun
"""What a formula can come to."""


def number(result: Result) -> Number:
    """Return a result that has to be a number."""
    if isinstance(result, Fraction | Near):
        return result
    raise FormulaError(tr("«{text}» is not a number", text=shown(result)))


def whole(result: Result) -> int:
    """Return a result that has to be a whole number."""
    found = number(result)
    if isinstance(found, Near) or found.denominator != 1:
        raise FormulaError(tr("«{text}» is not a whole number", text=shown(result)))
    return found.numerator


def text_in(result: Result) -> str:
    """Return a result that has to be a text."""
    if isinstance(result, str):
        return result
    raise FormulaError(tr("«{text}» is not a text in quotes", text=shown(result)))


def shown(result: Result) -> str:
    """Return a result as messages show it."""
    match result:
        case Noun():
            return result.nominative
        case Near():
            return f"≈ {float(result.value):.6g}"
        case _:
            return str(result)


def printed(result: Result, language: Language) -> str:
    """Return what a text has in place of a formula.

    Raises FormulaError for a condition, and for a root or π that is not rounded.
    """
    match result:
        case bool():
            raise FormulaError(tr("a condition cannot be printed: write «a if condition else b»"))
        case str():
            return result
        case Noun():
            return result.nominative
        case _:
            return printed_number(fraction(result), language)


def case_of(result: Result, case: str, language: Language) -> str:
    """Return a name in a case, or a Kazakh number with the ending of the case: «12-ге»."""
    cases = ("nominative", *CASES[language.code])
    if case not in cases:
        names = ", ".join(cases)
        raise FormulaError(
            tr("'{case}' is none of the cases here: {names}", case=case, names=names)
        )
    if isinstance(result, Noun):
        return result.nominative if case == "nominative" else result.forms[case]
    if isinstance(result, Fraction) and language.code == "kk" and case != "nominative":
        return f"{printed(result, language)}-{number_ending(whole(result), case)}"
    raise FormulaError(tr("«{text}» has no cases: only names and towns have", text=shown(result)))
