"""What a paper must know of a language: its words, its plurals, its marks. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """The words and the typography of one language."""

    code: str
    """kk, ru or en."""
    tag: str
    """The language tag that files carry: kk-KZ."""
    name: str
    """In the language itself."""
    words: Mapping[str, str]
    """Every word that a paper prints, by an English name; {names} are filled in."""
    points: tuple[str, ...]
    """The forms of «point»: one form, two (1, else) or three (1, 2–4, 5–20)."""
    minutes: tuple[str, ...]
    """The forms of «minute», likewise."""
    quotes: tuple[str, str]
    dash: str
    """The dash between words, which stands between spaces."""
    decimal: str
    """The decimal sign."""
    thousands: str
    """The sign between thousands, beside the space that all languages know."""
    grouping: str
    """The sign that the program itself puts between thousands."""
    units: str
    """Words that no line break parts from the number before them, parted by spaces."""
    centuries: str
    """Likewise, behind numbers in Roman figures."""
    no_line_ends_with: str
    """Short words that belong to the next one, in small letters, parted by spaces."""
    no_line_begins_with: str
    """Short words that belong to the one before, likewise."""
    before_names: str
    """What is clipped before a name or a number, without its stop: «г. Астана», «рис. 5»."""
    last_options: tuple[str, ...]
    """How an option begins that speaks of the others and so stays last; in small letters.

    One that ends in a stop is the whole option.
    """
    letter_words: str
    """What may stand beside letters in an option that names others by them, parted by spaces."""

    def word(self, name: str, **values: object) -> str:
        """Return the word of that name with the values filled in."""
        return self.words[name].format(**values)

    def counted(self, count: int, forms: tuple[str, ...]) -> str:
        """Return the count with the form of the noun that goes with it: «5 баллов»."""
        return f"{count} {forms[form_for(count, len(forms))]}"


def form_for(count: int, forms: int) -> int:
    """Return which form goes with the count; one, two and three forms are three rules."""
    if forms < 3:
        return 0 if forms == 1 or count == 1 else 1
    tens, ones = count // 10 % 10, count % 10
    if tens == 1 or ones == 0 or ones > 4:
        return 2
    return 0 if ones == 1 else 1
