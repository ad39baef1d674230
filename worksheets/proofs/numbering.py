"""numbering.xml -> the labels that a word processor counts out itself.

In: the part. Out: for each paragraph of a list its label, «3.» or «B)», counted in the
order of the document. Decimal numbers, letters and Roman numerals; bullets have no label.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lxml import etree

from worksheets.proofs.package import W, tree
from worksheets.variants.labels import label

_RUSSIAN = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"
_ROMAN = {1000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC", 50: "L", 40: "XL"}
_ROMAN |= {10: "X", 9: "IX", 5: "V", 4: "IV", 1: "I"}


def _roman(number: int) -> str:
    text = ""
    for value, sign in _ROMAN.items():
        text += sign * (number // value)
        number %= value
    return text


def _letter(number: int) -> str:
    # Word counts A to Z, then AA, BB.
    above, at = divmod(number - 1, 26)
    return label(at) * (above + 1)


_FORMATS: Mapping[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02}",
    "upperLetter": _letter,
    "lowerLetter": lambda number: _letter(number).lower(),
    "upperRoman": _roman,
    "lowerRoman": lambda number: _roman(number).lower(),
    "russianUpper": lambda number: label(number - 1, _RUSSIAN),
    "russianLower": lambda number: label(number - 1, _RUSSIAN).lower(),
}


@dataclass(frozen=True, slots=True)
class Level:
    """A level of a list."""

    format: str
    text: str
    """«%1.»: %1 is the number of the first level."""
    start: int


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists of a document: which levels each has, and where its numbers are counted."""

    levels: Mapping[str, Mapping[int, Level]]
    counter: Mapping[str, str]
    """List -> the counter that it shares with others."""


def lists_in(xml: bytes) -> Lists:
    """Return the lists that the part declares; none where the document has no such part."""
    if not xml:
        return Lists({}, {})
    root = tree(xml)
    abstract = {
        each.get(f"{W}abstractNumId", ""): _levels(each) for each in root.iter(f"{W}abstractNum")
    }
    levels: dict[str, Mapping[int, Level]] = {}
    counter: dict[str, str] = {}
    for each in root.iter(f"{W}num"):
        name, base = each.get(f"{W}numId", ""), _value(each, "abstractNumId", "")
        own = _overrides(each, abstract.get(base, {}))
        levels[name] = own
        counter[name] = base if own == abstract.get(base, {}) else f"own {name}"
    return Lists(levels, counter)


def _levels(element: etree._Element) -> dict[int, Level]:
    return {
        _int(each.get(f"{W}ilvl"), 0): Level(
            _value(each, "numFmt", "decimal"),
            _value(each, "lvlText", ""),
            _int(_value(each, "start", ""), 1),
        )
        for each in element.iter(f"{W}lvl")
    }


def _overrides(element: etree._Element, base: Mapping[int, Level]) -> Mapping[int, Level]:
    own = dict(base) | _levels(element)
    for each in element.iter(f"{W}lvlOverride"):
        start = _value(each, "startOverride", "")
        at = _int(each.get(f"{W}ilvl"), 0)
        if start and at in own:
            own[at] = Level(own[at].format, own[at].text, _int(start, 1))
            # A list that starts anew counts by itself, whatever number it starts with.
            own[-1] = Level("", "", 0)
    return own


def _value(element: etree._Element, name: str, default: str) -> str:
    found = element.find(f"{W}{name}")
    return found.get(f"{W}val", default) if found is not None else default


def _int(text: str | None, default: int) -> int:
    return int(text) if text and re.fullmatch(r"\d{1,6}", text) else default


def next_label(lists: Lists, counts: dict[tuple[str, int], int], name: str, level: int) -> str:
    """Return the label of the next paragraph of a list, and count it in `counts`."""
    levels = lists.levels.get(name, {})
    if level not in levels:
        return ""
    counter = lists.counter[name]
    now = counts.get((counter, level), levels[level].start - 1) + 1
    counts[counter, level] = now
    for other in [key for key in counts if key[0] == counter and key[1] > level]:
        del counts[other]

    def filled(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        one = levels.get(at)
        number = counts.get((counter, at), one.start if one else 1)
        return _FORMATS[one.format](number) if one and one.format in _FORMATS else ""

    return re.sub(r"%(\d)", filled, levels[level].text) if levels[level].format != "bullet" else ""
