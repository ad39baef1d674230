"""Formulas: exact, harmless, and never at a loss for anything but an error of their own."""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from worksheets.bank.recipes.exact import LIMIT, FormulaError, Near, rounded, value_of
from worksheets.bank.recipes.formula import DEEPEST, LONGEST, PREDICATES, parse
from worksheets.bank.recipes.functions import FUNCTIONS
from worksheets.bank.recipes.reckon import reckon
from worksheets.bank.recipes.results import Result, printed
from worksheets.languages import LANGUAGES
from worksheets.languages.nouns import men, towns, women

NBSP = "\u00a0"
VALUES: dict[str, Result] = {
    "a": Fraction(5),
    "b": Fraction(-3),
    "third": Fraction(1, 3),
    "big": Fraction(1234567),
    "баға": Fraction(2500),
    "fruit": "алма",
    "she": women("ru")[0],
    "he": next(name for name in men("ru") if name.nominative == "Марат"),
    "town": next(name for name in towns("ru") if name.nominative == "Астана"),
}


def reckoned(text: str, language: str = "ru") -> Result:
    return reckon(parse(text, VALUES), VALUES, LANGUAGES[language])


def shown(text: str, language: str = "ru") -> str:
    return printed(reckoned(text, language), LANGUAGES[language])


def refused(text: str, language: str = "ru") -> str:
    with pytest.raises(FormulaError) as caught:
        shown(text, language)
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("a + b * 2", -1),
        ("(a + b) * 2", 4),
        ("-2 ^ 2", -4),
        ("2 ^ 3 ^ 2", 512),
        ("2 * a ^ 2 + 1", 51),
        ("2 ^ -2", Fraction(1, 4)),
        ("0.1 + 0.2", Fraction(3, 10)),
        ("1 / 3 + 1 / 3 + 1 / 3", 1),
        ("a · b ÷ 3 − 1", -6),
        ("баға / 100", 25),
        ("a if a > b else b", 5),
        ("a if not a > b else b", -3),
        ("round(2.5)", 3),
        ("round(-2.5)", -3),
        ("round(0.125, 2)", Fraction(13, 100)),
        ("round(1234, -2)", 1200),
        ("round(sqrt(2), 5)", Fraction("1.41421")),
        ("round(2 * sqrt(5) + 1, 4)", Fraction("5.4721")),
        ("round(pi * a ^ 2, 2)", Fraction("78.54")),
        ("sqrt(a ^ 2 + 12 ^ 2)", 13),
        ("sqrt(1 / 4)", Fraction(1, 2)),
        ("root(-27, 3)", -3),
        ("root(1024, 10)", 2),
        ("floor(-1.5)", -2),
        ("ceil(-1.5)", -1),
        ("abs(b)", 3),
        ("min(a, b, 1)", -3),
        ("max(a, sqrt(30))", Near),
        ("sum(1, 2, 3.5)", Fraction(13, 2)),
        ("mean(1, 2)", Fraction(3, 2)),
        ("median(3, 1, 2)", 2),
        ("median(10, 1, 2, 3)", Fraction(5, 2)),
        ("smallest(2, 5, 3, 9)", 5),
        ("pick(2, 10, 20, 30)", 20),
        ("gcd(12, 18)", 6),
        ("lcm(4, 6)", 12),
        ("remainder(17, 5)", 2),
        ("remainder(-1, 5)", 4),
        ("factorial(5)", 120),
        ('convert(90, "km/h", "m/s")', 25),
        ('convert(1.5, "h", "min")', 90),
        ('convert(3, "ha", "m2")', 30000),
    ],
)
def test_numbers_are_exact(text: str, result: object) -> None:
    found = reckoned(text)
    assert isinstance(found, Near) if result is Near else found == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("a = 5 and a != b", True),
        ("a == 5", True),
        ("1 < a < 5", False),
        ("1 < a <= 5", True),
        ("a ≥ 5 and b ≤ -3 and a ≠ b", True),
        ("a > 9 or b < 0", True),
        ("third is whole", False),
        ("third is not whole", True),
        ("third is decimal", False),
        ("a is prime and a is odd and a is positive", True),
        ("b is negative and b is odd", True),
        ("a - 1 is square and a - 1 is even", True),
        ("b is square", False),
        ("third is even", False),
        ("sqrt(2) is whole", False),
        ("fruit = 'алма'", True),
        ("he = she", False),
        ("he != town", True),
    ],
)
def test_conditions(text: str, result: bool) -> None:
    assert reckoned(text) is result


@pytest.mark.parametrize(
    ("text", "language", "result"),
    [
        ("big", "ru", f"1{NBSP}234{NBSP}567"),
        ("big", "en", "1,234,567"),
        ("баға", "kk", "2500"),
        ("b / 4", "kk", "−0,75"),
        ("b / 4", "en", "−0.75"),
        ("third", "kk", "1/3"),
        ("-third", "kk", "−1/3"),
        ("fraction(6 / 8)", "kk", "3/4"),
        ("fraction(4 / 2)", "kk", "2"),
        ("mixed(7 / 4)", "kk", f"1{NBSP}3/4"),
        ("mixed(-7 / 4)", "kk", f"−1{NBSP}3/4"),
        ("mixed(3 / 4)", "kk", "3/4"),
        ("bracket(b)", "kk", "(−3)"),
        ("bracket(a)", "kk", "5"),
        ("power(b, 3)", "kk", "(−3)³"),
        ("power(a, 2)", "kk", "5²"),
        ("polynomial(1, b, a)", "kk", f"x²{NBSP}−{NBSP}3x{NBSP}+{NBSP}5"),
        ("polynomial(-1, 0, 1)", "kk", f"−x²{NBSP}+{NBSP}1"),
        ("polynomial(0, 1, 0)", "kk", "x"),
        ("polynomial(0, 0)", "kk", "0"),
        ("polynomial(0.5, 1 / 3)", "kk", f"0,5x{NBSP}+{NBSP}1/3"),
        ("polynomial(1 / 3, 1)", "kk", f"(1/3)x{NBSP}+{NBSP}1"),
        ("term(-1, 'x')", "kk", "−x"),
        ("plus(-1, 'y')", "kk", f"−{NBSP}y"),
        ("plus(0, 'y')", "kk", ""),
        ("plus(a)", "kk", f"+{NBSP}5"),
        ("unit(2.5, 'km/h')", "kk", f"2,5{NBSP}км/сағ"),
        ("unit(2.5, 'km/h')", "ru", f"2,5{NBSP}км/ч"),
        ("unit(2.5, 'km/h')", "en", f"2.5{NBSP}km/h"),
        ("a.dative", "kk", "5-ке"),
        ("he.genitive", "ru", "Марата"),
        ("town.prepositional", "ru", "Астане"),
        ("by_gender(he, 'купил', 'купила')", "ru", "купил"),
        ("by_gender(she, 'купил', 'купила')", "ru", "купила"),
        ("pick(1, 'бір', 'екі')", "kk", "бір"),
        ("'+' if a > b else '-'", "kk", "+"),
    ],
)
def test_texts_are_printed_as_the_language_writes_them(
    text: str, language: str, result: str
) -> None:
    assert shown(text, language) == result


@pytest.mark.parametrize(
    ("language", "forms", "expected"),
    [
        ("kk", ("кітап",), {1: "кітап", 5: "кітап"}),
        ("en", ("book", "books"), {0: "books", 1: "book", 2: "books", 21: "books"}),
        (
            "ru",
            ("книга", "книги", "книг"),
            {0: "книг", 1: "книга", 2: "книги", 5: "книг", 11: "книг", 14: "книг", 21: "книга"}
            | {22: "книги", 25: "книг", 100: "книг", 101: "книга", 111: "книг", 112: "книг"},
        ),
    ],
)
def test_plurals(language: str, forms: tuple[str, ...], expected: dict[int, str]) -> None:
    arguments = ", ".join(f"'{form}'" for form in forms)
    found = {count: shown(f"plural({count}, {arguments})", language) for count in expected}
    assert found == expected


def test_a_part_of_something_has_its_plural_too() -> None:
    assert shown("plural(2.5, 'книга', 'книги', 'книг')", "ru") == "книги"
    assert shown("plural(0.5, 'hour', 'hours')", "en") == "hours"
    assert 'plural(n, "кітап")' in refused("plural(2, 'book', 'books')", "kk")


ATTACKS = [
    "__import__('os').system('true')",
    "a.__class__.__mro__[1].__subclasses__()",
    "().__class__",
    "''.join",
    "'x'.format(a)",
    "f'{a}'",
    "(lambda: 0)()",
    "[x for x in (1, 2)]",
    "{1: 2}",
    "{*(1, 2)}",
    "max(*a)",
    "max(a, *b)",
    "max(**a)",
    "max(a, key=b)",
    "(a := 1)",
    "a[0]",
    "a; b",
    "import os",
    "eval('1')",
    "open('/etc/passwd')",
    "exec",
    "globals()",
    "abs.__globals__",
    "abs(abs)",
    "max",
    "True",
    "None",
    "...",
    "a @ b",
    "a | b",
    "a & b",
    "a << 999999",
    "~a",
    "a // b",
    "a % b",
    "a in b",
    "await a",
    "yield a",
    "'x' * 10 ^ 9",
    "fruit + fruit",
    "9 ^ 9 ^ 9 ^ 9",
    "10 ^ 99",
    "2 ^ 0.5",
    "10 ^ 29 * 10 ^ 29",
    "0.000000001 ^ 9",
    "factorial(99999999)",
    "factorial(-1)",
    "root(2, 99999)",
    "lcm(999999999999999, 999999999999998, 999999999999997)",
    "999999999999999 * 10 ^ 9 is prime",
    "9" * 400,
    "0x10",
    "1e9",
    "1_000",
    "1j",
    "'\\x41'",
    "a\u200bb",
    "ａ",
    "a²",
    "\x00",
    "(" * 300,
    "-" * 400 + "1",
    "not " * 100 + "a",
    "(" * 90 + "1" + ")" * 90 + " is whole.x",
    "a" + " + a" * 300,
    "2 ^ " * 100 + "2",
    "a if a else " * 30 + "a",
    ".a" * 100,
    "a" + ".dative" * 60,
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_gets_out(attack: str) -> None:
    assert refused(attack)


def test_a_formula_can_do_nothing_but_what_the_lists_say() -> None:
    assert "there is no value '__builtins__'" in refused("__builtins__")
    assert "unknown word 'print'" in refused("print(a)")
    assert "unknown word 'real'" in refused("a.real")
    assert "unknown word '__init__'" in refused("he.__init__")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("prise * 2", "there is no value 'prise': add it below values:"),
        ("bags * 2 + aa", "there is no value"),
        ("2a", "from «a» on"),
        ("a + ", "cannot be read from"),
        ("a * * b", "from «* b» on"),
        ("(a + b", "cannot be read from"),
        ("1,5 * a", "decimals have a point"),
        ("a is hole", "did you mean 'whole'?"),
        ("sqr(a)", "did you mean 'sqrt'?"),
        ("round()", "write round(a, 2)"),
        ("he.dativ", "did you mean 'dative'?"),
        ("he.locative", "'locative' is none of the cases here"),
        ("fruit.dative", "has no cases"),
        ("a + fruit", "«алма» is not a number"),
        ("a + he", "«Марат» is not a number"),
        ("a = fruit", "cannot be compared"),
        ("not a", "is not a condition"),
        ("a > b", "a condition cannot be printed"),
        ("1 / (a - 5)", "a division by 0"),
        ("0 ^ -1", "a division by 0"),
        ("sqrt(b)", "a root of a negative number"),
        ("sqrt(2)", "write round(…, 2) around it"),
        ("pi", "write round(…, 2) around it"),
        ("sqrt(2) * sqrt(2) = 2", "too near to each other"),
        ("round(sqrt(2) * sqrt(2) / 4)", "too near to each other"),
        ("gcd(1.5, 3)", "is not a whole number"),
        ("pick(3, 1, 2)", "entry 3 is asked for, of 2 in all"),
        ("unit(a, 'miles')", "unknown unit 'miles'"),
        ("convert(a, 'km', 'kg')", "km cannot be turned into kg"),
        ("by_gender(town, 'a', 'b')", "is not a person"),
        ("power(a, 4)", "squares and cubes"),
        ("round(a, 20)", "decimal places at most"),
        ("", "the formula is empty"),
    ],
)
def test_mistakes_are_told_with_a_remedy(text: str, said: str) -> None:
    assert said in refused(text)


def test_the_name_that_was_meant_is_found() -> None:
    with pytest.raises(FormulaError, match="did you mean 'price'"):
        parse("prise * 2", {"price", "percent"})


SCRAPS = st.sampled_from(
    [
        *("a", "b", "third", "big", "fruit", "she", "town", "pi", "1", "2", "0.5", "10", "'x'"),
        *("+", "-", "*", "/", "^", "(", ")", ",", ".", "=", "<", ">=", "!=", " is ", " not "),
        *(" and ", " or ", " if ", " else ", "dative", "genitive", "[", "{", "\\", "@", ":", ";"),
        *(f"{name}(" for name in FUNCTIONS),
        *PREDICATES,
    ]
)


@settings(deadline=None, max_examples=400)
@given(text=st.lists(SCRAPS, max_size=25).map("".join) | st.text(max_size=80))
@example(text="(" * DEEPEST + "a" + ")" * DEEPEST)
@example(text="a" * LONGEST)
@example(text="\ud800")
def test_any_text_gives_a_result_or_its_own_error(text: str) -> None:
    for language in LANGUAGES:
        with suppress(FormulaError):
            shown(text, language)


def numbers() -> st.SearchStrategy[str]:
    """Formulas that are numbers."""
    leaves = st.sampled_from(["a", "b", "third", "big", "pi", "2", "0.5", "7", "1.25", "sqrt(2)"])

    def inside(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        sign = st.sampled_from(["+", "-", "*", "/", "^"])
        one = st.sampled_from(["sqrt", "round", "floor", "abs", "factorial", "ceil"])
        two = st.sampled_from(["gcd", "lcm", "min", "max", "remainder", "mean", "median", "root"])
        return st.one_of(
            st.tuples(inner, sign, inner).map(lambda parts: f"({' '.join(parts)})"),
            st.tuples(one, inner).map(lambda parts: f"{parts[0]}({parts[1]})"),
            st.tuples(two, inner, inner).map(lambda parts: f"{parts[0]}({parts[1]}, {parts[2]})"),
            st.tuples(inner, inner, inner).map(
                lambda parts: f"({parts[0]} if {parts[1]} > {parts[2]} else {parts[0]})"
            ),
        )

    return st.recursive(leaves, inside, max_leaves=12)


@settings(deadline=None, max_examples=400)
@given(text=numbers())
def test_numbers_stay_exact_and_of_a_size(text: str) -> None:
    try:
        found = reckoned(text)
    except FormulaError:
        return
    assert isinstance(found, Fraction | Near)
    assert abs(value_of(found)) < LIMIT
    assert reckoned(text) == found


@settings(deadline=None)
@given(number=st.fractions(-1000, 1000), places=st.integers(-2, 6))
def test_rounding_is_the_nearest(number: Fraction, places: int) -> None:
    unit = Fraction(1, 10) ** places
    found = rounded(number, places)
    assert (found / unit).denominator == 1
    assert abs(found - number) <= unit / 2
    if abs(found - number) == unit / 2:
        assert abs(found) > abs(number)


@settings(deadline=None)
@given(number=st.integers(0, 10**12), degree=st.integers(2, 10))
def test_a_root_rounds_as_it_should(number: int, degree: int) -> None:
    found = reckoned(f"round(root({number}, {degree}), 3)")
    assert isinstance(found, Fraction)
    half = Fraction(1, 2000)
    assert max(found - half, Fraction(0)) ** degree <= number <= (found + half) ** degree
