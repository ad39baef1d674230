"""Wrong numbers that look as right as the right one: same roundness, same size, same form.

    wrong_numbers("150", ...) -> 130, 180, 190      wrong_years("1992", ...) -> 1989, 1991, 1995

Numbers go in and out as they are written in the language («13,6», «2 000», "2,000").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from random import Random

from worksheets.languages.grammar import Grammar

WRONG = 3
"""How many wrong options a choice question gets."""
FARTHEST = 4
"""No wrong number is so many times larger or smaller than the right one."""


def value_of(text: str, grammar: Grammar) -> Decimal:
    """Read a number as the language writes it."""
    plain = text.replace(" ", "").replace("\u00a0", "")
    if grammar.thousands:
        plain = plain.replace(grammar.thousands, "")
    return Decimal(plain.replace(grammar.decimal, "."))


def written(value: Decimal, like: str, grammar: Grammar) -> str:
    """Write a number in the manner of the example: decimals, grouping of thousands."""
    places = len(like.split(grammar.decimal)[1]) if grammar.decimal in like else 0
    whole, _, fraction = f"{value:.{places}f}".partition(".")
    if len(whole) > 4 or (len(whole) == 4 and _grouped(like, grammar)):
        whole = f"{int(whole):,}".replace(",", grammar.thousands or " ")
    return whole + (grammar.decimal + fraction if fraction else "")


def _grouped(like: str, grammar: Grammar) -> bool:
    return " " in like or "\u00a0" in like or bool(grammar.thousands and grammar.thousands in like)


def wrong_numbers(
    like: str,
    grammar: Grammar,
    taken: frozenset[str],
    rng: Random,
    *,
    far: bool = False,
    most: Decimal = Decimal("1e15"),
) -> tuple[str, ...]:
    """Return three wrong numbers in the manner of `like`, or none where there are not enough.

    None of them stands in `taken` or is above `most`. `far` keeps them clear of an
    approximate value. How many are smaller than the right one is drawn, so that its rank
    among the options tells nothing.
    """
    value = value_of(like, grammar)

    def is_free(number: Decimal) -> bool:
        text = written(number, like, grammar).replace(" ", "")
        return text not in taken and _same_form(number, value, grammar)

    steps = list(_steps(value, like, grammar, far=far))
    below = [value - step for step in steps if value - step > value / FARTHEST]
    above = [value + step for step in steps if value + step <= min(most, value * FARTHEST)]
    below, above = list(filter(is_free, below)), list(filter(is_free, above))
    found = _ranked(_as_long(below, value), _as_long(above, value), rng)
    found = found or _ranked(below, above, rng)
    return tuple(written(number, like, grammar) for number in found)


def _as_long(numbers: list[Decimal], value: Decimal) -> list[Decimal]:
    """Return the numbers with as many digits before the decimal sign as the value has."""
    return [number for number in numbers if len(str(int(number))) == len(str(int(value)))]


def wrong_years(
    year: str, taken: frozenset[str], between: tuple[int, int], rng: Random
) -> tuple[str, ...]:
    """Return three other years near this one, within bounds and not named in the text.

    The nearest few years are enough for most; the reach grows where they are taken.
    """
    value, (earliest, latest) = int(year), between
    for reach in (5, 7, 10):
        steps = [sign * step for step in range(1, reach) for sign in (-1, 1)]
        years = [value + step for step in steps if earliest <= value + step <= latest]
        free = [Decimal(number) for number in years if str(number) not in taken]
        below = [number for number in free if number < value]
        above = [number for number in free if number > value]
        if len(below) + len(above) >= WRONG:
            return tuple(map(str, _ranked(below, above, rng)))
    return ()


def _ranked(below: list[Decimal], above: list[Decimal], rng: Random) -> list[Decimal]:
    """Draw WRONG numbers around the right one, with a drawn number of them below it."""
    ranks = [n for n in range(WRONG + 1) if n <= len(below) and WRONG - n <= len(above)]
    if not ranks:
        return []
    lower = ranks[int(rng.random() * len(ranks))]
    return sorted(_some(below, lower, rng) + _some(above, WRONG - lower, rng))


def _some(near_first: list[Decimal], count: int, rng: Random) -> list[Decimal]:
    """Draw from the nearest few, so that wrong numbers stay plausible."""
    nearest = near_first[: count + 1]
    return sorted(nearest, key=lambda _: rng.random())[:count]


def _steps(value: Decimal, like: str, grammar: Grammar, *, far: bool) -> Iterator[Decimal]:
    """Yield distances that keep the roundness of the value, nearest first."""
    places = len(like.split(grammar.decimal)[1]) if grammar.decimal in like else 0
    unit = Decimal(1).scaleb(-places)
    scaled = int(value / unit)
    if far and scaled >= 10:
        step = _leading_step(scaled)
        yield from (unit * step * n for n in range(2 if scaled // step > 4 else 1, 9))
    elif scaled < 10:
        yield from (unit * n for n in range(1, 6))
    elif scaled < 100 and scaled % 10:
        yield from (unit * n for n in (2, 3, 4, 5, 6, 7, 8, 9))
    else:
        yield from (unit * _round_step(scaled) * n for n in range(1, 8))


def _leading_step(scaled: int) -> int:
    """Return the size of the first digit, or half of it where the number is finer: 200 -> 100."""
    size: int = 10 ** (len(str(scaled)) - 1)
    return size if scaled % size == 0 else size // 2


def _round_step(scaled: int) -> int:
    """Return the step that keeps a number as round as it is: 150 -> 10, 2000 -> 500, 337 -> 10."""
    digits = str(scaled)
    zeros = len(digits) - len(digits.rstrip("0"))
    if not zeros:
        return int(10 ** max(len(digits) - 2, 0))
    unit = int(10**zeros)
    lead = scaled // unit
    return unit // 2 if lead < 2 or (lead < 5 and unit >= 100) else unit


def _same_form(number: Decimal, value: Decimal, grammar: Grammar) -> bool:
    """In Russian the noun after the number would give a number of another form away."""
    if grammar.code != "ru":
        return grammar.code != "en" or (number == 1) == (value == 1)
    return plural_form(number) == plural_form(value)


def plural_form(number: Decimal) -> str:
    """Return one, few or many: the Russian noun form after a number."""
    if number != number.to_integral_value():
        return "few"
    last, two = int(number) % 10, int(number) % 100
    if last == 1 and two != 11:
        return "one"
    return "few" if 2 <= last <= 4 and not 12 <= two <= 14 else "many"


def spoken_last(number: int) -> int:
    """Return the part of a number that is spoken last: 1992 -> 2, 60 -> 60, 200 -> 100."""
    for size in (10, 100):
        if number % size:
            return number % size
    return 100 if number % 1000 else 1000


def distinct(options: Iterable[str]) -> bool:
    """Tell whether no two options are equal but for case and spaces."""
    seen = ["".join(option.lower().split()) for option in options]
    return len(seen) == len(set(seen))
