"""The shape of the grammar data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


def words(text: str) -> frozenset[str]:
    """Return the words of a text, for word lists that stay readable."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Ask:
    """How a typed value looks in running text and how one asks for it.

    `pattern` is a regular expression whose group `value` is the answer. The other named
    groups may be used in braces in `question`, `key` and `gap`.
    """

    pattern: str
    question: str = ""
    """What stands in the place of the whole match in a question; empty: cannot be asked."""
    key: str = "{value}"
    """The answer as an option shows it."""
    gap: str = ""
    """The match with the answer left out; empty: the whole match is left out."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words and patterns of one language."""

    code: str
    months: tuple[str, ...]
    """As they stand in a date, January first."""
    dates: tuple[Ask, ...]
    """Groups: day, month, year."""
    years: tuple[Ask, ...]
    centuries: tuple[Ask, ...]
    counts: tuple[Ask, ...]
    """Exact counts; group noun: what is counted."""
    estimates: tuple[Ask, ...]
    """Approximate counts («about 200»); group value: the number."""
    shares: tuple[Ask, ...]
    """Percentages."""
    share_row: str
    """A row of a table in running text: groups name and value."""
    share_verb: str
    """What a lead-in to such a table ends with besides its subject."""
    definitions: tuple[str, ...]
    """Groups term and meaning; each must cover the whole clause."""
    time_ends: frozenset[str]
    """Words that end a phrase of time."""
    attributes: tuple[str, ...]
    """«The core of X – Y»: groups lead and value; each must cover the whole clause."""
    uncounted: frozenset[str]
    """Words after a number that make it no count: units of time, months, indexes."""
    measured: frozenset[str]
    """Units: asked for by how much, not by how many."""
    anaphora: frozenset[str]
    """Words that point out of the sentence."""
    harmless: str
    """Expressions with a word of `anaphora` in them that point nowhere: «such as»."""
    pronouns: frozenset[str]
    """Words of `anaphora` that a sentence may begin with where the one before is shown too."""
    leaning: frozenset[str]
    """First words that lean on what was said before, or name nothing («some», «all»)."""
    born: Mapping[str, int]
    """Beginnings of names of states that did not exist before a year."""
    additive: frozenset[str]
    """Words for «also»: they lean on the sentence before."""
    inward: frozenset[str]
    """Words of `anaphora` that mostly point back inside the sentence, except at its start."""
    entities: frozenset[str]
    """Nouns for one thing that has a name: bare at the start, they point at one named before."""
    kin: frozenset[str]
    """Words for a relative: whose, has to stand right before."""
    roles: frozenset[str]
    """Nouns for a person by what he is: «the poet» needs a name."""
    unsuitable: str
    """What marks an invented example, a guess, an address to the reader, an unfit topic."""
    counted_on: str
    """An ordinal that counts on from things named before."""
    outward: frozenset[str]
    """Words of `anaphora` that point outside wherever they stand."""
    openers: tuple[str, ...]
    """Connectives that may be taken off the start of a sentence, longest first."""
    stale: frozenset[str]
    """Words that tie a statement to the time of writing."""
    rough: tuple[str, ...]
    """Endings of what stands before a number that is told roughly («about»)."""
    at_least: frozenset[str]
    """Words of `rough` that leave it open how much more: a smaller number is not wrong."""
    anchors: tuple[str, ...]
    """Beginnings of words that name the subject as well as a proper name does."""
    vague: frozenset[str]
    """First words that show that a stretch of text is no term."""
    decimal: str
    """The decimal sign."""
    thousands: str
    """The sign between groups of three digits, besides a space."""
    phrases: Mapping[str, str]
    """Wordings of questions."""
