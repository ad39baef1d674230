"""Document -> Source: the clauses that questions may be made of, and why not the others.

Each sentence is made to stand (`plain`, `antecedents`), asked by the gates
(`sentence_gates`), and then by what was said before it (`standing`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from worksheets.languages.grammar import Grammar
from worksheets.makers.antecedents import full_names, hero_of, named_in_full, with_antecedent
from worksheets.makers.plain import (
    our_country_named,
    shortened,
    without_adverb,
    without_also,
    without_brackets,
    without_opener,
)
from worksheets.makers.sentence_gates import FOREIGN, GATES, NAMED_BEFORE, first_gate
from worksheets.makers.standing import is_general, points_back
from worksheets.makers.vocabulary import BEGINNING, WORD, Vocabulary, is_named, vocabulary
from worksheets.texts.model import Document, Sentence

LONGEST_LED = 24
"""Words of a sentence together with the one that leads it in."""
REMEMBERED = 6
"""How many sentences back a thing that was named is still meant."""
POINTS_BACK = "points back"
"""The last gate, which asks what stood before."""
LATER, THIS_YEAR = 5, 2026
"""A wrong year may be so much later than any of the text, but not in the future."""


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
    general: bool = False
    """It states what always holds."""
    lead: str = ""
    """The sentence before it, where it cannot be understood without; shown in the question."""
    before: Sentence | None = None
    """Where the lead comes from."""


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
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in the language of the text."""
        return tuple(
            sentence
            for number, sentence in enumerate(self.document.sentences)
            if self.stopped.get(number) != FOREIGN
        )

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
        """The latest year that may stand as a wrong one: a little later than any of the text."""
        years = [int(n) for n in self.numbers if n.isdigit() and 1000 <= int(n) <= 2099]
        return min(max(years, default=0) + LATER, THIS_YEAR)

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
    def beginnings(self) -> frozenset[str]:
        """The first letters, in lower case, of all words: what the text mentions in any form."""
        words = re.findall(r"[^\W\d_]{2,}", self.plain.lower())
        return frozenset(word[:size] for word in set(words) for size in range(2, len(word) + 1))

    @cached_property
    def lower_words(self) -> frozenset[str]:
        """The words that the text writes with a small first letter."""
        return frozenset(word for word in WORD.findall(self.plain) if word[0].islower())


def prepare(document: Document) -> Source:
    """Sort the sentences into clauses to ask about and sentences to leave alone."""
    words = vocabulary(document)
    hero, full = hero_of(document), full_names(document)
    clauses: list[Clause] = []
    stopped: dict[int, str] = {}
    for number, sentence in enumerate(document.sentences):
        text = told_plainly(sentence.text, words)
        said = with_antecedent(text, number, document, hero, words.names)
        said = named_in_full(said, full)
        reason = first_gate(said, sentence, words)
        if reason == "points outside":
            found = _led(number, document, clauses, words)
            if found:
                clauses.append(found)
                continue
        if not reason and _is_pointed_back(said, number, document, words):
            reason = POINTS_BACK
        if reason:
            stopped[number] = reason
        else:
            clauses.append(_clause(said, sentence, number, words))
    return Source(document, words.grammar, words.names, tuple(clauses), stopped)


def _is_pointed_back(text: str, number: int, document: Document, words: Vocabulary) -> bool:
    near = document.sentences[max(0, number - REMEMBERED) : number]
    before = " ".join(sentence.text.lower() for sentence in near)
    told = words.beginnings[text.split()[0].lower().strip(".,")[:BEGINNING]]
    return points_back(text, before, told, words.grammar, words.names)


def _clause(text: str, sentence: Sentence, number: int, words: Vocabulary) -> Clause:
    stale = any(word.lower() in words.grammar.stale for word in WORD.findall(text))
    general = is_general(text, words.grammar.code)
    return Clause(text, sentence, number, is_named(text, words) or general, stale, general)


def told_plainly(text: str, words: Vocabulary) -> str:
    """Return a sentence without what leans on another: connectives, «also», a second half."""
    text = without_opener(text, words.grammar)
    if any(name.startswith("Қазақстан") for name in words.names):
        text = our_country_named(text)
    language = words.grammar.code
    text = without_adverb(without_brackets(without_also(text, language)), language)
    return shortened(text, language)


def _led(
    number: int, document: Document, clauses: Sequence[Clause], words: Vocabulary
) -> Clause | None:
    """Return a clause that is led in by the sentence before it, where that one stands alone."""
    sentence, lead = document.sentences[number], clauses[-1] if clauses else None
    if lead is None or lead.number != number - 1 or lead.lead or not lead.named:
        return None
    if sentence.paragraph != lead.sentence.paragraph or lead.stale:
        return None
    text = told_plainly(sentence.text, words)
    found = [word.lower() for word in WORD.findall(text)]
    grammar = words.grammar
    pointing = [n for n, word in enumerate(found) if word in grammar.anaphora]
    outward = [n for n in pointing if found[n] not in grammar.inward and n >= NAMED_BEFORE]
    other = [name for name, bad in GATES.items() if name != "points outside"]
    if outward or not pointing or any(GATES[name](text, sentence, words) for name in other):
        return None
    if found[0] not in grammar.pronouns or len(f"{lead.text} {text}".split()) > LONGEST_LED:
        return None
    stale = any(word in grammar.stale for word in found)
    return Clause(text, sentence, number, True, stale, False, lead.text, lead.sentence)


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
