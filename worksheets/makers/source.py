"""Document -> Source: the sentences that questions may be made of, and why not the others.

A sentence passes when it stands on its own: complete, of a sensible length, spelt with
known words, naming its subject, pointing at nothing outside itself. The first gate that
stops it is its reason. Nothing is guessed: what is doubtful is left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from worksheets.languages.grammar import GRAMMARS, Grammar
from worksheets.makers.english import base_of
from worksheets.makers.kazakh import has_subject
from worksheets.texts.lexicon import known
from worksheets.texts.model import Document, Sentence

WORD = re.compile(r"(?<!\w)(?<!\d-)[^\W\d_]{2,}(?:[-’'][^\W\d_]+)*|(?<![\w.-])[^\W\d_](?![\w.])")
UNTIDY = re.compile(r"\.\.|[<>{}|\\=]|\(қ\.|(?<![\w.])[^\W\d_A-ZА-Я]{1,4}\. [a-zа-яәғқңөұүһі]")
"""Markup, cross-references, and abbreviations in the middle of a sentence."""
SHORTEST, LONGEST = 4, 40
YEAR = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")
NAMED_BEFORE = 3
"""A pronoun among the first words always points outside."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence that passed, without the connective it opened with."""

    text: str
    sentence: Sentence
    number: int
    """Its place among the sentences of the document."""
    named: bool
    """It names its subject, so that a question on it stands without the text."""
    stale: bool
    """It speaks of the time of writing («now»)."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the gates know of the words of a text."""

    grammar: Grammar
    names: frozenset[str]
    """Words that stand with a capital inside a sentence: names and abbreviations."""
    repeated: frozenset[str]
    """Words used more than once, in lower case."""


@dataclass(frozen=True)
class Source:
    """What makers work on."""

    document: Document
    grammar: Grammar
    names: frozenset[str]
    """The words that stand with a capital inside a sentence."""
    clauses: tuple[Clause, ...]
    stopped: Mapping[int, str]
    """For each other sentence, by its number, the gate that stopped it."""

    @cached_property
    def named(self) -> tuple[Clause, ...]:
        """The clauses that name their subject."""
        return tuple(clause for clause in self.clauses if clause.named)

    @cached_property
    def numbers(self) -> frozenset[str]:
        """Every number of the text: none of them may stand as a wrong option."""
        return frozenset(re.findall(r"\d+(?:[.,]\d+)?", self.plain))

    @cached_property
    def latest_year(self) -> int:
        """The latest year that the text names: a later one would look wrong at once."""
        years = [int(n) for n in self.numbers if n.isdigit() and 1000 <= int(n) <= 2099]
        return max(years, default=0)

    def earliest_year(self, text: str, year: int) -> int:
        """Return the year before which nothing in the text can have been, if `year` is later."""
        born = [since for name, since in self.grammar.born.items() if name in text]
        return max((since for since in born if since <= year), default=0)

    @cached_property
    def plain(self) -> str:
        """The text with the spaces inside its numbers taken out."""
        text = " ".join(sentence.text for sentence in self.document.sentences)
        return re.sub(r"(?<=\d)[ \u00a0](?=\d{3}\b)", "", text)

    @cached_property
    def lower_words(self) -> frozenset[str]:
        """The words that the text writes with a small first letter."""
        return frozenset(word for word in WORD.findall(self.plain) if word[0].islower())


def prepare(document: Document) -> Source:
    """Sort the sentences into clauses to ask about and sentences to leave alone."""
    words = vocabulary(document)
    grammar = words.grammar
    ours = any(name.startswith("Қазақстан") for name in words.names)
    clauses: list[Clause] = []
    stopped: dict[int, str] = {}
    for number, sentence in enumerate(document.sentences):
        text = without_opener(sentence.text, grammar)
        text = our_country_named(text) if ours else text
        reason = next((name for name, bad in GATES.items() if bad(text, sentence, words)), "")
        if reason:
            stopped[number] = reason
            continue
        stale = any(word.lower() in grammar.stale for word in WORD.findall(text))
        clauses.append(Clause(text, sentence, number, _named(text, words), stale))
    return Source(document, grammar, words.names, tuple(clauses), stopped)


def vocabulary(document: Document) -> Vocabulary:
    """Collect the names and the repeated words of a text."""
    sentences = [WORD.findall(sentence.text) for sentence in document.sentences]
    counts = Counter(word.lower() for words in sentences for word in words)
    return Vocabulary(
        GRAMMARS[document.language],
        frozenset(word for words in sentences for word in words[1:] if word[0].isupper()),
        frozenset(word for word, number in counts.items() if number > 1),
    )


def our_country_named(text: str) -> str:
    """Write «Қазақстанда» for «елімізде», as a text about Kazakhstan means it."""
    return re.sub(r"\b[Ее]лімі(?:здің|зді|зде|зден|зге|з)\b", _country, text)


def _country(match: re.Match[str]) -> str:
    endings = {"здің": "ның", "зді": "ды", "зде": "да", "зден": "нан", "зге": "ға", "з": ""}
    return "Қазақстан" + endings[match.group()[5:]]


def without_opener(text: str, grammar: Grammar) -> str:
    """Take a connective off the start: «Therefore, Kazakhstan …» -> «Kazakhstan …»."""
    for opener in grammar.openers:
        if text.startswith((opener + " ", opener + ", ")):
            rest = text[len(opener) :].lstrip(" ,")
            return rest[:1].upper() + rest[1:]
    return text


def _unfinished(_text: str, sentence: Sentence, _words: Vocabulary) -> bool:
    return not sentence.whole or sentence.text[-1] != "."


def _length(text: str, _sentence: Sentence, _words: Vocabulary) -> bool:
    return not SHORTEST <= len(text.split()) <= LONGEST


def _unbalanced(text: str, _sentence: Sentence, _words: Vocabulary) -> bool:
    pairs = (("(", ")"), ("[", "]"), ("«", "»"), ("“", "”"))
    uneven = any(text.count(left) != text.count(right) for left, right in pairs)
    return uneven or bool(UNTIDY.search(text))


def _points_outside(text: str, _sentence: Sentence, words: Vocabulary) -> bool:
    """Tell whether a pronoun points at another sentence: no name stands before it here."""
    found = WORD.findall(text.replace("— это ", "— "))
    grammar = words.grammar
    if found and found[0].lower() in grammar.leaning:
        return True
    for position, word in enumerate(found):
        inward = position >= NAMED_BEFORE and word.lower() in grammar.inward
        if word.lower() in grammar.anaphora and not inward:
            named = any(name in words.names for name in found[:position])
            return position < NAMED_BEFORE or not named
    return False


def _adds(text: str, _sentence: Sentence, words: Vocabulary) -> bool:
    """Tell whether an «also» leans on the sentence before."""
    return any(word.lower() in words.grammar.additive for word in WORD.findall(text))


def _subjectless(text: str, _sentence: Sentence, words: Vocabulary) -> bool:
    """Tell whether a sentence leaves out who did it, and so needs the one before."""
    if words.grammar.code == "en":
        return bool(base_of(text.split()[0].lower()))
    return words.grammar.code == "kk" and not has_subject(text, words.names)


def _unknown_word(text: str, _sentence: Sentence, words: Vocabulary) -> bool:
    """Find a word that may be a typing error: in no dictionary, and not used again."""
    return any(
        word[0].islower()
        and word.lower() not in words.repeated
        and not known(word, words.grammar.code)
        for word in WORD.findall(text)
    )


def _named(text: str, words: Vocabulary) -> bool:
    """Tell whether a text has a proper name, or a word that does as well."""
    found = WORD.findall(text)
    anchors = words.grammar.anchors
    return any(word in words.names or word.lower().startswith(anchors) for word in found)


GATES: Mapping[str, Callable[[str, Sentence, Vocabulary], bool]] = {
    "unfinished": _unfinished,
    "length": _length,
    "unbalanced": _unbalanced,
    "points outside": _points_outside,
    "adds to another": _adds,
    "subject left out": _subjectless,
    "unknown word": _unknown_word,
}
"""Why a sentence is left alone, in the order of asking."""


def find(pattern: str, clauses: Iterable[Clause]) -> Iterator[tuple[Clause, re.Match[str]]]:
    """Yield each place where a pattern stands exactly once in a clause."""
    for clause in clauses:
        matches = list(re.finditer(pattern, clause.text))
        if len(matches) == 1 and not quoted(clause.text, matches[0].start()):
            yield clause, matches[0]


def quoted(text: str, position: int) -> bool:
    """Tell whether a place stands inside quotation marks: somebody's words, or a title."""
    before = text[:position]
    return any(before.count(left) > before.count(right) for left, right in (("«", "»"), ("“", "”")))
