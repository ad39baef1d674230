r"""The formulas inside texts: «Бағасы {{ price }} теңге» and values -> «Бағасы 2500 теңге».

A formula stands between {{ and }} and has no braces of its own, so that those of LaTeX are
left alone: in $\frac{ {{ a }} }{b}$ and in $\frac{{{a}}}{b}$ it is the innermost pair.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from worksheets.bank.recipes.exact import FormulaError, fraction
from worksheets.bank.recipes.formula import Formula, parse
from worksheets.bank.recipes.reckon import Values, holds, reckon
from worksheets.bank.recipes.results import number, printed
from worksheets.languages import LANGUAGES
from worksheets.languages.numbers import decimal
from worksheets.messages import tr

_FORMULA = re.compile(r"\{\{([^{}]*)\}\}")
_LATEX = re.compile(r"\$[^$]*\$")
_SPACES = re.compile(r" {2,}")
FIXED = frozenset(
    {"id", "kind", "section", "topic", "level", "status", "lock", "maker", "made", "facts"}
    | {"points", "lines", "difficulty", "difficulty_from", "correct", "word_bank"}
)
"""Fields that are the same in every draw: they decide what is drawn."""
_RECKONED = (("number", "answer"), ("number", "tolerance"), ("truth", "answer"))
"""Fields, with the kind of their question, that hold no text but what a formula comes to."""


def has_formula(text: str) -> bool:
    """Tell whether a text has a formula in it."""
    return "{{" in text and _FORMULA.search(text) is not None


def has_loose_formula(text: str) -> bool:
    """Tell whether a text has a formula outside of LaTeX, where {{a}} may be just braces."""
    return "{{" in text and _FORMULA.search(_LATEX.sub("", text)) is not None


def has_loose_braces(text: str) -> bool:
    """Tell whether a text has {{ or }} outside of LaTeX that belong to no formula."""
    rest = _FORMULA.sub("", _LATEX.sub("", text))
    return "{{" in rest or "}}" in rest


def formulas(text: str, known: Collection[str]) -> Iterator[Formula]:
    """Yield the formulas of a text; raises FormulaError for one that cannot be read."""
    for match in _FORMULA.finditer(text):
        yield parse(match[1], known)


def is_reckoned(kind: object, field: object) -> bool:
    """Tell whether a field holds a number or a truth value and no text."""
    return (kind, field) in _RECKONED


def is_one_formula(text: str) -> bool:
    """Tell whether a text is one formula and nothing else."""
    return _FORMULA.fullmatch(text.strip()) is not None


def filled(text: str, values: Values, language: str) -> str:
    """Return the text with what its formulas come to.

    Raises FormulaError where one of them cannot be reckoned or printed.
    """

    def printed_formula(match: re.Match[str]) -> str:
        formula = parse(match[1], values)
        return printed(reckon(formula, values, LANGUAGES[language]), LANGUAGES[language])

    # A term of 0 prints as nothing and would leave two spaces.
    return _SPACES.sub(" ", _FORMULA.sub(printed_formula, text))


def truth_of(text: str, values: Values, language: str) -> bool:
    """Return whether the condition holds that a text of one formula is."""
    return holds(_only_formula(text, values), values, LANGUAGES[language])


def number_of(text: str, values: Values, language: str) -> str:
    """Return the number that a text of one formula comes to, as the model takes it: «-2.5»."""
    formula = _only_formula(text, values)
    digits = decimal(fraction(number(reckon(formula, values, LANGUAGES[language]))))
    if not digits:
        raise FormulaError(
            tr(
                "«{formula}» does not come out even as a decimal: write round(…, 2) around it",
                formula=formula.text,
            )
        )
    return digits


def _only_formula(text: str, known: Collection[str]) -> Formula:
    return parse(text.strip()[2:-2], known)
