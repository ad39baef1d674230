"""A statement -> a question about a phrase of it, per language; "" where that is not safe.

Kazakh keeps the word order: the question word stands where its answer stood. Russian puts
the question phrase in front, which is safe in a sentence of one clause. English needs its
verb turned round, which is safe in a sentence of one clause with a plain subject.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from worksheets.languages.grammar.model import words as word_list
from worksheets.languages.places import is_state
from worksheets.makers import english, russian
from worksheets.makers.kazakh import case_of, is_finite
from worksheets.makers.source import Source
from worksheets.texts.lexicon import stems

LONGEST_QUESTION = 20
SIDE_CLAUSE = re.compile(r"[,:;()]|\b(?:but|which|who|that|when|while|where|because|as)\b")
SMALL_WORDS = word_list("the a an in on at by в на с к по из для о об при до")


def ask(text: str, start: int, end: int, word: str, source: Source) -> str:
    """Return the question that has `word` for the phrase text[start:end], or ""."""
    before, after = text[:start].strip(), text[end:].strip().rstrip(".")
    question = ASKERS[source.grammar.code](before, after, word, source)
    if len(question.split()) > LONGEST_QUESTION:
        return ""
    return question[:1].upper() + question[1:]


def _ask_kk(before: str, after: str, word: str, _source: Source) -> str:
    after = _first_statement(after)
    rest = f"{before} {after}"
    if not after or re.search(r"[:;()]| [–—] ", rest):
        return ""
    return " ".join(part for part in (before, word, after) if part) + "?"


def _first_statement(after: str) -> str:
    """Leave out a second statement about the same: «… таныды, олардың 105-імен …».

    Any other second statement may turn the first one round: then nothing is asked.
    """
    parts = after.split(",")
    for number, part in enumerate(parts[:-1], 1):
        words = part.split()
        if words and is_finite(words[-1]):
            rest = ",".join(parts[number:]).strip()
            return ",".join(parts[:number]) if rest.startswith("олар") else ""
    return after


def _ask_ru(before: str, after: str, word: str, source: Source) -> str:
    rest = f"{before} {after}".strip()
    if re.search(r"[,:;()—–]", rest):
        return ""
    if russian.is_verb(rest.split()[-1]):
        return ""  # a bare verb at the end of a question reads badly
    if not before:
        return f"{word} {rest}?"
    if word.startswith(source.grammar.phrases["how_many"]):
        return ""  # the counted noun may have more words than its first
    if not (russian.is_nominative(before) or before.split()[0].lower() in SMALL_WORDS):
        return ""  # an inverted sentence reads badly as a question
    return f"{word} {_lowered(rest, source)}?"


def _ask_en(before: str, after: str, word: str, source: Source) -> str:
    if word.startswith(source.grammar.phrases["how_many"]):
        return f"{word} {after}?" if not before and not SIDE_CLAUSE.search(after) else ""
    statement = f"{before} {after}".strip(" ,")
    turned = None if SIDE_CLAUSE.search(statement) else english.turned_round(statement)
    if turned is None:
        return ""
    auxiliary, subject, rest = turned
    return f"{word} {auxiliary} {_lowered(subject, source)} {rest}?"


def _lowered(text: str, source: Source) -> str:
    """Take the capital off a first word that is no name."""
    first, space, rest = text.partition(" ")
    return first.lower() + space + rest if starts_small(text, source) else text


def starts_small(text: str, source: Source) -> bool:
    """Tell whether the first word is no name, so that it is small inside a sentence."""
    first, _, rest = text.partition(" ")
    small = first.lower()
    if small in SMALL_WORDS:
        return True
    if first in source.names or rest[:1].isupper():
        return False
    if source.grammar.code == "ru":
        return small in source.lower_words or russian.is_common(first)
    common = source.grammar.code == "kk" and small in stems("kk") and not is_state(first, "kk")
    return small in source.lower_words or (common and case_of(first) == "nominative")


ASKERS: Mapping[str, Callable[[str, str, str, Source], str]] = {
    "kk": _ask_kk,
    "ru": _ask_ru,
    "en": _ask_en,
}
