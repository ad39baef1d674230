"""The functions that make texts of numbers: units, plurals, fractions, terms of a sum."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from worksheets.bank.recipes.exact import FormulaError, fraction
from worksheets.bank.recipes.results import Result, number, printed, shown, text_in, whole
from worksheets.languages.model import Language, form_for
from worksheets.languages.nouns import Noun
from worksheets.languages.numbers import MINUS, printed_fraction, printed_number
from worksheets.languages.units import UNITS
from worksheets.messages import tr

Arguments = Sequence[Result]
"""What stands between the brackets of a function."""

NBSP = "\u00a0"
_PLURALS = {
    "kk": 'plural(n, "кітап")',
    "ru": 'plural(n, "книга", "книги", "книг")',
    "en": 'plural(n, "book", "books")',
}
_EXPONENTS = {0: "", 1: "x", 2: "x²", 3: "x³"}
"""The powers that the shipped fonts can print."""


def unit(result: Result) -> str:
    """Return the code of a unit that is known."""
    code = text_in(result)
    if code not in UNITS:
        known = ", ".join(UNITS)
        message = tr("unknown unit '{unit}': write one of {known}", unit=code, known=known)
        raise FormulaError(message)
    return code


def with_unit(language: Language, arguments: Arguments) -> Result:
    """Print a number and its unit as the language writes it: «60 км/сағ»."""
    name = UNITS[unit(arguments[1])].names[language.code]
    return f"{printed(number(arguments[0]), language)}{NBSP}{name}"


def plural(language: Language, arguments: Arguments) -> Result:
    """Return the form of a noun that goes with the number."""
    usage = _PLURALS[language.code]
    if len(arguments) != usage.count(",") + 1:
        raise FormulaError(
            tr(
                "{name}() takes something else between its brackets: write {usage}",
                name="plural",
                usage=usage,
            )
        )
    forms = len(arguments) - 1
    count = fraction(number(arguments[0]))
    at = form_for(abs(count.numerator), forms) if count.denominator == 1 else forms // 2
    return text_in(arguments[1 + at])


def by_gender(_: Language, arguments: Arguments) -> Result:
    """Return the first text for a man, the second for a woman."""
    person, he, she = arguments
    if not isinstance(person, Noun) or person.female is None:
        raise FormulaError(tr("«{text}» is not a person", text=shown(person)))
    return text_in(she if person.female else he)


def as_fraction(_: Language, arguments: Arguments) -> Result:
    """Print a fraction as one: «3/4», never «0,75»."""
    return printed_fraction(fraction(number(arguments[0])))


def as_mixed(_: Language, arguments: Arguments) -> Result:
    """Print an improper fraction as a mixed number: «1 3/4»."""
    value = fraction(number(arguments[0]))
    size = abs(value)
    units, rest = divmod(size.numerator, size.denominator)
    if not units or not rest:
        return printed_fraction(value)
    sign = MINUS if value < 0 else ""
    return f"{sign}{units}{NBSP}{rest}/{size.denominator}"


def in_brackets(language: Language, arguments: Arguments) -> Result:
    """Print a number, in brackets if it is negative."""
    return _bracketed(fraction(number(arguments[0])), language)


def _bracketed(value: Fraction, language: Language) -> str:
    text = printed_number(value, language)
    return f"({text})" if value < 0 or "/" in text else text


def as_power(language: Language, arguments: Arguments) -> Result:
    """Print a square or a cube that is not worked out: «(−5)²»."""
    exponent = whole(arguments[1])
    if exponent not in {2, 3}:
        raise FormulaError(tr("power() prints squares and cubes, ² and ³, only"))
    return _bracketed(fraction(number(arguments[0])), language) + "²³"[exponent - 2]


def term(language: Language, arguments: Arguments) -> Result:
    """Print a coefficient and its letter at the beginning of a sum: «−x»; nothing for 0."""
    value = fraction(number(arguments[0]))
    text = _product(abs(value), text_in(arguments[1]), language)
    return MINUS + text if value < 0 else text


def plus(language: Language, arguments: Arguments) -> Result:
    """Print a number, or a coefficient and its letter, behind others: «− 3x»; nothing for 0."""
    value = fraction(number(arguments[0]))
    text = _product(abs(value), text_in(arguments[1]) if len(arguments) > 1 else "", language)
    return f"{MINUS if value < 0 else '+'}{NBSP}{text}" if text else ""


def _product(size: Fraction, letter: str, language: Language) -> str:
    if not size:
        return ""
    if size == 1 and letter:
        return letter
    text = printed_number(size, language)
    return f"({text}){letter}" if "/" in text and letter else text + letter


def polynomial(language: Language, arguments: Arguments) -> Result:
    """Print the polynomial in x with these coefficients, that of the highest power first."""
    terms: list[str] = []
    for degree, argument in zip(reversed(range(len(arguments))), arguments, strict=True):
        pair: Arguments = (argument, _EXPONENTS[degree])
        terms.append(str((plus if any(terms) else term)(language, pair)))
    return NBSP.join(filter(None, terms)) or "0"
