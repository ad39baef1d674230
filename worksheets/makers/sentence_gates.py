"""Whether a sentence may be asked about: each gate has a name; the first that stops it counts.

A sentence passes when it stands on its own: complete, of a sensible length, spelt with
known words, naming its subject, pointing at nothing outside itself. Nothing is guessed:
what is doubtful is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from worksheets.bank.letters import EVERYDAY, printable
from worksheets.languages.prose import PROSE
from worksheets.makers.english import base_of
from worksheets.makers.kazakh import has_subject, is_owned, lives_a_life, named_subject
from worksheets.makers.names import persons_in
from worksheets.makers.plain import has_verb
from worksheets.makers.russian import is_faulty
from worksheets.makers.standing import is_defining, role_unnamed
from worksheets.makers.vocabulary import WORD, Vocabulary
from worksheets.texts.language import find_language
from worksheets.texts.lexicon import known, likely_slip, stems
from worksheets.texts.model import Sentence
from worksheets.texts.repair import one_apart

UNTIDY = re.compile(
    r"\.\.|[<>{}|\\=]|\(қ\.|[a-zа-яәғқңөұүһі]{3}[A-ZА-ЯӘҒҚҢӨҰҮҺІ][a-zа-яәғқңөұүһі]|"
    r"\d[–—-] \d|\d [–—-]\d|(?:\d|[a-zа-яәғқңөұүһі]{3})\.[A-ZА-ЯӘҒҚҢӨҰҮҺІ][a-zа-яәғқңөұүһі]|"
    r"(?<![\w.])(?!(?:жж?|ғғ?|гг?|вв?)\.)[^\W\d_A-ZА-Я]{1,12}\. [a-zа-яәғқңөұүһі]"
)
"""Markup, cross-references, and abbreviations in the middle of a sentence."""

SHORTEST, LONGEST = 4, 40
LONG_TERM = 7
"""So many first letters of a term are compared with a word that may be a slip for it."""
OWNERS = ("ның", "нің", "дың", "дің", "тың", "тің")
"""Endings of the owner: «Кенесарының бауыры» says whose brother."""
FOREIGN = "another language"
NAMED_BEFORE = 3
"""A pronoun among the first words always points outside."""


def first_gate(text: str, sentence: Sentence, words: Vocabulary) -> str:
    """Return the name of the first gate that stops a sentence, or ""."""
    return next((name for name, bad in GATES.items() if bad(text, sentence, words)), "")


def is_printable(text: str) -> bool:
    """Tell whether the fonts have every character: letters of pronunciation are in none."""
    return EVERYDAY.issuperset(text) or printable().issuperset(text)


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
"""Why a sentence is left alone, in the order of asking."""
