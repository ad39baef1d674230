"""Exact numbers as text: for a program («-1234.5») and as a language prints them («−1 234,5»)."""

from __future__ import annotations

from fractions import Fraction

from worksheets.languages.model import Language

PLACES = 9
"""A number that needs more decimal places than that is printed as a fraction."""
MINUS = "−"
_GROUPED_FROM = 10_000


def decimal(value: Fraction) -> str:
    """Return «-2.5»; empty where the decimals do not end within `PLACES`."""
    scaled = abs(value) * 10**PLACES
    if scaled.denominator != 1:
        return ""
    digits = f"{scaled.numerator:0{PLACES + 1}d}"
    whole, rest = digits[:-PLACES], digits[-PLACES:].rstrip("0")
    return ("-" if value < 0 else "") + whole + (f".{rest}" if rest else "")


def printed_number(value: Fraction, language: Language) -> str:
    """Return «−12 500», «0,75» or, where the decimals do not end, «1/3».

    Numbers of five digits and more are parted into thousands; years and prices are not.
    """
    text = decimal(abs(value))
    if not text:
        return printed_fraction(value)
    whole, _, rest = text.partition(".")
    if int(whole) >= _GROUPED_FROM:
        whole = f"{int(whole):,}".replace(",", language.grouping)
    return _signed(value, whole + (language.decimal + rest if rest else ""))


def printed_fraction(value: Fraction) -> str:
    """Return «3/4»; a whole number has no denominator."""
    number = abs(value)
    over = f"/{number.denominator}" if number.denominator > 1 else ""
    return _signed(value, f"{number.numerator}{over}")


def _signed(value: Fraction, text: str) -> str:
    return MINUS + text if value < 0 else text
