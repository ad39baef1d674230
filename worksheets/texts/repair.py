"""Typing errors of a Kazakh text -> repairs, by rules that are right or silent.

Three rules: a plural genitive that ends in н for ң; one look-alike letter of the keyboard
(н for ң, к for қ …) in a word that no dictionary knows, even a repeated one where the text
has the right form too; one letter too many, too few or other in a long word that the text
spells right elsewhere. A capitalised word is never
touched. Each repair stands in `Sentence.repairs`, so that the teacher sees it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from worksheets.texts.lexicon import known
from worksheets.texts.model import Document, Repair, Sentence

_WORD = re.compile(r"(?<![\w-])[^\W\d_]{4,}(?![\w-])")
_GENITIVE = re.compile(r".+(?:[лдт]ар|[лдт]ер)[дт][ыі]н")
_CONFUSED = ("нң", "кқ", "гғ", "уүұ", "иі", "оө", "аә", "хһ", "ьъ")
_LONG = 7


def repaired(document: Document) -> Document:
    """Return the document with the typing errors repaired that leave no doubt."""
    if document.language != "kk":
        return document
    counts = Counter(w for one in document.sentences for w in _WORD.findall(one.text))
    sentences = tuple(_mended(sentence, counts) for sentence in document.sentences)
    return replace(document, sentences=sentences)


def _mended(sentence: Sentence, counts: Counter[str]) -> Sentence:
    repairs = []

    def mend(match: re.Match[str]) -> str:
        word = match.group()
        right = _right_form(word, counts)
        if right != word:
            repairs.append(Repair(word, right))
        return right

    text = _WORD.sub(mend, sentence.text)
    return replace(sentence, text=text, repairs=(*sentence.repairs, *repairs))


def _right_form(word: str, counts: Counter[str]) -> str:
    """Return the word, or the one form that it must have been meant to be."""
    if not word.islower():
        return word
    if _GENITIVE.fullmatch(word):
        return word[:-1] + "ң"
    if known(word, "kk"):
        return word
    attested = {form for form in _confusions(word) if counts[form] and known(form, "kk")}
    if len(attested) == 1:
        return attested.pop()
    if counts[word] > 1 or _spelt_so_elsewhere(word, counts):
        return word
    candidates = {form for form in _confusions(word) if known(form, "kk")}
    if len(word) >= _LONG:
        candidates |= {
            other
            for other in counts
            if other != word and one_apart(word, other) and known(other, "kk")
        }
    return candidates.pop() if len(candidates) == 1 else word


def _spelt_so_elsewhere(word: str, counts: Counter[str]) -> bool:
    """Tell whether another form of the word begins in the same way: a term, no slip."""
    start = word[: max(5, len(word) - 4)]
    return any(other.lower().startswith(start) for other in counts if other.lower() != word)


def _confusions(word: str) -> Iterator[str]:
    """Yield the word with one letter exchanged for one that is easily mistaken for it."""
    for position, letter in enumerate(word):
        for letters in _CONFUSED:
            if letter in letters:
                for other in letters.replace(letter, ""):
                    yield word[:position] + other + word[position + 1 :]


def one_apart(word: str, other: str) -> bool:
    """Tell whether one letter added, left out or exchanged turns one word into the other."""
    if abs(len(word) - len(other)) > 1:
        return False
    short, long = sorted((word, other), key=len)
    start = next((n for n, letter in enumerate(short) if letter != long[n]), len(short))
    skip = len(long) == len(short)
    return short[start + skip :] == long[start + 1 :]
