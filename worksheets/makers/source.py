"""Document -> Source: the sentences that questions may be made of, and why not the others.

A sentence passes when it stands on its own: complete, of a sensible length, spelt with
known words, naming its subject, pointing at nothing outside itself. The first gate that
stops it is its reason. Nothing is guessed: what is doubtful is left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from worksheets.bank.letters import EVERYDAY, printable
from worksheets.languages.grammar import GRAMMARS, Grammar
from worksheets.languages.prose import PROSE
from worksheets.makers.antecedents import full_names, hero_of, named_in_full, with_antecedent
from worksheets.makers.english import base_of
from worksheets.makers.kazakh import has_subject, is_owned, lives_a_life, named_subject
from worksheets.makers.names import persons_in
from worksheets.makers.plain import (
    has_verb,
    shortened,
    without_adverb,
    without_also,
    without_brackets,
)
from worksheets.makers.russian import is_faulty
from worksheets.makers.standing import is_defining, is_general, points_back, role_unnamed
from worksheets.texts.language import find_language
from worksheets.texts.lexicon import known, likely_slip, stems
from worksheets.texts.model import Document, Sentence
from worksheets.texts.repair import one_apart

WORD = re.compile(r"(?<!\w)(?<!\d-)[^\W\d_]{2,}(?:[-’'][^\W\d_]+)*|(?<![\w.-])[^\W\d_](?![\w.])")
UNTIDY = re.compile(
    r"\.\.|[<>{}|\\=]|\(қ\.|[a-zа-яәғқңөұүһі]{3}[A-ZА-ЯӘҒҚҢӨҰҮҺІ][a-zа-яәғқңөұүһі]|"
    r"\d[–—-] \d|\d [–—-]\d|(?:\d|[a-zа-яәғқңөұүһі]{3})\.[A-ZА-ЯӘҒҚҢӨҰҮҺІ][a-zа-яәғқңөұүһі]|"
    r"(?<![\w.])(?!(?:жж?|ғғ?|гг?|вв?)\.)[^\W\d_A-ZА-Я]{1,12}\. [a-zа-яәғқңөұүһі]"
)
"""Markup, cross-references, and abbreviations in the middle of a sentence."""

SHORTEST, LONGEST = 4, 40
YEAR = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")
LONGEST_LED = 24
"""Words of a sentence together with the one that leads it in."""
LONG_TERM = 7
"""So many first letters of a term are compared with a word that may be a slip for it."""
REMEMBERED = 6
"""How many sentences back a thing that was named is still meant."""
BEGINNING = 5
"""So many letters tell a word from others, whatever its ending."""
OWNERS = ("ның", "нің", "дың", "дің", "тың", "тің")
"""Endings of the owner: «Кенесарының бауыры» says whose brother."""
POINTS_BACK, FOREIGN = "points back", "another language"
LATER, THIS_YEAR = 5, 2026
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
    general: bool = False
    """It states what always holds."""
    lead: str = ""
    """The sentence before it, where it cannot be understood without; shown in the question."""
    before: Sentence | None = None
    """Where the lead comes from."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the gates know of the words of a text."""

    grammar: Grammar
    names: frozenset[str]
    """Words that stand with a capital inside a sentence: names and abbreviations."""
    repeated: frozenset[str]
    """Words used more than once, in lower case."""
    beginnings: Counter[str]
    """In how many sentences a word with such a beginning stands."""


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
    return Clause(text, sentence, number, _named(text, words) or general, stale, general)


def is_printable(text: str) -> bool:
    """Tell whether the fonts have every character: letters of pronunciation are in none."""
    return EVERYDAY.issuperset(text) or printable().issuperset(text)


def told_plainly(text: str, words: Vocabulary) -> str:
    """Return a sentence without what leans on another: connectives, «also», a second half."""
    text = without_opener(text, words.grammar)
    if any(name.startswith("Қазақстан") for name in words.names):
        text = our_country_named(text)
    language = words.grammar.code
    text = without_adverb(without_brackets(without_also(text, language)), language)
    return shortened(text, language)


def first_gate(text: str, sentence: Sentence, words: Vocabulary) -> str:
    """Return the name of the first gate that stops a sentence, or ""."""
    return next((name for name, bad in GATES.items() if bad(text, sentence, words)), "")


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


def vocabulary(document: Document) -> Vocabulary:
    """Collect the names and the repeated words of a text."""
    sentences = [WORD.findall(sentence.text) for sentence in document.sentences]
    counts = Counter(word.lower() for words in sentences for word in words)
    return Vocabulary(
        GRAMMARS[document.language],
        frozenset(word for words in sentences for word in words[1:] if word[0].isupper()),
        frozenset(word for word, number in counts.items() if number > 1),
        Counter(
            beginning
            for words in sentences
            for beginning in {word.lower()[:BEGINNING] for word in words}
        ),
    )


def our_country_named(text: str) -> str:
    """Write «Қазақстанда» for «елімізде», as a text about Kazakhstan means it."""
    text = re.sub(
        r"(?<!халықтық )\b[Рр]еспублика(?P<case>ның|да|дан)\b", r"Қазақстан\g<case>", text
    )
    text = text.replace("Қазақстандан ", "Қазақстаннан ")
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


def _foreign(text: str, _sentence: Sentence, words: Vocabulary) -> bool:
    """Tell whether a sentence is in another of the languages than the text."""
    said = [word.lower() for word in WORD.findall(text)]
    found = find_language(text) if len(said) > SHORTEST else None
    if found is None or found == words.grammar.code:
        return False
    return sum(word in PROSE[found].frequent for word in said) > 1


def _unfinished(_text: str, sentence: Sentence, _words: Vocabulary) -> bool:
    return not sentence.whole or sentence.text[-1] != "."


def _length(text: str, _sentence: Sentence, _words: Vocabulary) -> bool:
    return not SHORTEST <= len(text.split()) <= LONGEST


def _unbalanced(text: str, sentence: Sentence, _words: Vocabulary) -> bool:
    pairs = (("(", ")"), ("[", "]"), ("«", "»"), ("“", "”"))
    uneven = any(text.count(left) != text.count(right) for left, right in pairs)
    return uneven or bool(UNTIDY.search(text)) or not is_printable(sentence.text)


def _points_outside(text: str, _sentence: Sentence, words: Vocabulary) -> bool:
    """Tell whether a pronoun points at another sentence: nothing it could mean stands before."""
    grammar = words.grammar
    found = WORD.findall(re.sub(grammar.harmless, "", text, flags=re.IGNORECASE))
    if found and found[0].lower() in grammar.leaning:
        return True
    for position, word in enumerate(found):
        if grammar.kin and word.lower().startswith(tuple(grammar.kin)):
            owner = found[position - 1] if position else ""
            if owner[:1].isupper() and owner.endswith(OWNERS):
                continue
            return True
        if word.lower() not in grammar.anaphora:
            continue
        if position >= NAMED_BEFORE and word.lower() in grammar.inward:
            if (
                grammar.code == "en"
                or word.lower().startswith(("сво", "өз"))
                or _behind_comma(text, word)
            ):
                continue
            return True
        named = any(name in words.names for name in found[:position])
        if position < NAMED_BEFORE or not named or word.lower() in grammar.outward:
            return True
    return grammar.code == "kk" and role_unnamed(text, grammar.roles)


def _behind_comma(text: str, word: str) -> bool:
    """Tell whether another clause stands before a pronoun: within one, it means somebody else."""
    return "," in text[: text.find(f" {word}")]


def _adds(text: str, _sentence: Sentence, words: Vocabulary) -> bool:
    """Tell whether an «also» leans on the sentence before."""
    return any(word.lower() in words.grammar.additive for word in WORD.findall(text))


def _subjectless(text: str, _sentence: Sentence, words: Vocabulary) -> bool:
    """Tell whether a sentence leaves out who did it, and so needs the one before."""
    if words.grammar.code == "en":
        return bool(base_of(text.split()[0].lower()))
    if words.grammar.code != "kk" or is_defining(text):
        return False
    for person in persons_in(text, "kk"):
        after = text[person.end :].split()[:1]
        if person.case == "nominative" and not (after and is_owned(after[0])):
            return False
    if lives_a_life(text):
        return not named_subject(text, words.names)
    return not has_subject(text, words.names)


def _unsuitable(text: str, _sentence: Sentence, words: Vocabulary) -> bool:
    """Tell whether a sentence is an invented example, a guess, or nothing for a school."""
    return bool(re.search(words.grammar.unsuitable, text, re.IGNORECASE))


def _numbered(text: str, _sentence: Sentence, words: Vocabulary) -> bool:
    """Tell whether «the third copy» counts on from others that were named before."""
    return bool(re.search(words.grammar.counted_on, text))


def _faulty(text: str, _sentence: Sentence, words: Vocabulary) -> bool:
    """Tell whether a Russian sentence has a slip of grammar in it."""
    return words.grammar.code == "ru" and is_faulty(text)


def _verbless(text: str, _sentence: Sentence, words: Vocabulary) -> bool:
    """Tell whether it is a caption or a list rather than a sentence."""
    return not has_verb(text, words.grammar.code)


def _unknown_word(text: str, _sentence: Sentence, words: Vocabulary) -> bool:
    """Find a word that may be a typing error: in no dictionary, and not used again."""
    if words.grammar.code == "kk" and any(map(_speaks_to_you, WORD.findall(text))):
        return True
    if words.grammar.code == "kk" and _slip_of_a_term(text.split()[0].strip(".,«»"), words):
        return True
    return any(
        word[0].islower()
        and word.lower() not in words.repeated
        and not known(word, words.grammar.code)
        and likely_slip(word.lower(), words.grammar.code)
        for word in WORD.findall(text)
    )


def _speaks_to_you(word: str) -> bool:
    """Tell whether a word has the ending of «your»: in a school text, a slip for another one."""
    match = re.fullmatch(r"([а-яәғқңөұүһі]{3,}[^нтдң])[ыі]ң", word)
    return match is not None and word not in stems("kk") and match[1] in stems("kk")


def _slip_of_a_term(word: str, words: Vocabulary) -> bool:
    """Tell whether a sentence begins with a term of the text mistyped: «Анициклон…»."""
    lower = word.lower()
    if not word.isalpha() or word in words.names or lower in words.repeated or known(lower, "kk"):
        return False
    near = (term for term in words.repeated if len(term) >= LONG_TERM and term[:2] == lower[:2])
    return any(
        one_apart(lower[:LONG_TERM], term[: LONG_TERM + 1])
        and lower[:LONG_TERM] != term[:LONG_TERM]
        for term in near
    )


def _named(text: str, words: Vocabulary) -> bool:
    """Tell whether a text has a proper name, or a word that does as well."""
    found = WORD.findall(text)
    anchors = words.grammar.anchors
    return any(word in words.names or word.lower().startswith(anchors) for word in found)


GATES: Mapping[str, Callable[[str, Sentence, Vocabulary], bool]] = {
    FOREIGN: _foreign,
    "unfinished": _unfinished,
    "length": _length,
    "unbalanced": _unbalanced,
    "points outside": _points_outside,
    "adds to another": _adds,
    "no verb": _verbless,
    "example or guess": _unsuitable,
    "counts on": _numbered,
    "slip of grammar": _faulty,
    "subject left out": _subjectless,
    "unknown word": _unknown_word,
}
"""Why a sentence is left alone, in the order of asking; `POINTS_BACK` is asked last."""


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
