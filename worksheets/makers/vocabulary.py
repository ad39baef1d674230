"""The words of a text, as far as the gates need to know them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from worksheets.languages.grammar import GRAMMARS, Grammar
from worksheets.texts.model import Document

WORD = re.compile(r"(?<!\w)(?<!\d-)[^\W\d_]{2,}(?:[-’'][^\W\d_]+)*|(?<![\w.-])[^\W\d_](?![\w.])")
YEAR = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")
BEGINNING = 5
"""So many letters tell a word from others, whatever its ending."""


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


def is_named(text: str, words: Vocabulary) -> bool:
    """Tell whether a text has a proper name, or a word that does as well."""
    found = WORD.findall(text)
    anchors = words.grammar.anchors
    return any(word in words.names or word.lower().startswith(anchors) for word in found)
