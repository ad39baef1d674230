"""A variant and its manifest -> what must not be told outside the words of a pupil's paper.

`told_by(text, secrets)` is a pure function: it says what a text gives away, or nothing. What
is printed on the paper for all to see gives nothing away.
"""

from __future__ import annotations

import getpass
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from worksheets.bank.kinds import Choice, Cloze, Matching, Number, Order, Question, Short
from worksheets.manifest import Manifest
from worksheets.messages import tr
from worksheets.proofs.derive import Right
from worksheets.proofs.words import same, squeezed
from worksheets.variants.model import Variant

_LEAST = 4
"""An answer of fewer letters is met by chance."""
_RUN = 5
"""So many letters of a key in a row are no chance; of a shorter key all of them."""
_PAIRS = 3
"""The same of numbers with their letters."""
_LONG_SEED = 100
"""A smaller seed is a number as any other."""
_KEY_WORDS = re.compile(
    r"(?<![^\W_])(?:(?:in)?correct|answers?|keys?|solutions?|seed|дұрыс|бұрыс|жауап\w*|жауаб\w*|кілт\w*|"
    r"ответ\w*|правильн\w*|неправильн\w*|верн(?:о|ый|ая|ое|ые)|ключ(?:а|и|ей)?)(?![^\W_])",
    re.IGNORECASE,
)
_PATH = re.compile(r"(?<![\w:/.])(?:[A-Za-z]:[\\/]\w|\\\\\w|file:/|~?/\w[\w.-]*/\w)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_PAIR = re.compile(r"(?<!\w)(\d{1,3})\s*[-.):=–—]*\s*([^\W\d_]{1,10})(?!\w)")


@dataclass(frozen=True, slots=True)
class Secrets:
    """What must not be told."""

    letters: Mapping[int, str]
    """The right letters of each question that has some: «B», «AC»."""
    answers: tuple[str, ...]
    """Right answers in words, without spaces, in small letters."""
    names: tuple[str, ...]
    """Of questions, rules, the bank's file, the user of this machine; in small letters."""
    seed: str
    """Empty where it is too small to be told from any number."""
    printed: str
    """What stands on the paper for all to see, without spaces, in small letters."""


def secrets_of(
    manifest: Manifest, variant: Variant, rights: Mapping[int, Right], printed: str
) -> Secrets:
    """Return what the pupils' files of a variant must not tell."""
    questions = {item.number: item.question for item in variant.items()}
    lettered = (Choice, Matching, Order)
    letters = {
        number: re.sub(
            r"\W|\d" if not isinstance(questions[number], Order) else r"\D", "", right.short
        )
        for number, right in rights.items()
        if isinstance(questions[number], lettered)
    }
    seed = str(manifest.seed)
    return Secrets(
        letters,
        tuple(
            dict.fromkeys(_plain(text) for each in questions.values() for text in _answers(each))
        ),
        tuple(dict.fromkeys(_names(manifest, questions.values()))),
        seed if manifest.seed >= _LONG_SEED else "",
        _plain(printed),
    )


def _plain(text: str) -> str:
    return squeezed(text).casefold()


def _answers(question: Question) -> Sequence[str]:
    match question:
        case Choice():
            return [option.text for option in question.options if option.correct]
        case Cloze():
            return [text for gap in question.gaps for text in (gap.answer, *gap.accept)]
        case Short():
            return question.answers
        case Number():
            return [str(question.answer)]
        case _:
            return ()


def _names(manifest: Manifest, questions: Iterable[Question]) -> Iterator[str]:
    names = {manifest.source, manifest.source.rsplit(".", 1)[0], _user(), manifest.bank_sha256}
    for question in questions:
        names |= {question.id, question.maker, question.made}
    yield from sorted(name.casefold() for name in names if len(name) >= _LEAST)


@cache
def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def told_by(text: str, secrets: Secrets) -> str:
    """Return what a text that nobody sees on the paper gives away; empty: nothing.

    Fit for any text that a file carries, also for what a code on the paper says.
    """
    plain = _plain(text)
    if not plain or plain in secrets.printed:
        return ""
    return (
        _key_in(text, secrets.letters)
        or _word_in(text)
        or _answer_in(text, secrets)
        or _name_in(text, secrets)
    )


def told_in_print(text: str, secrets: Secrets) -> str:
    """Return what a line gives away that was added to a paper; an instruction may say «right»."""
    key = _key_in(text, secrets.letters)
    return key or (_answer_in(text, secrets) if _word_in(text) else "")


def _key_in(text: str, letters: Mapping[int, str]) -> str:
    """Tell whether the text holds the key: «BACDB», «B, A, C», «1B 2A 3C»."""
    pairs = [(int(number), name.upper()) for number, name in _PAIR.findall(text)]
    right = sum(sorted(letters.get(number, "")) == sorted(name) for number, name in pairs)
    lettered = sum(bool(each) for each in letters.values())
    if right >= min(_PAIRS, lettered) > 0 and right > len(pairs) / 2:
        return tr("the key")
    key = "".join(letters[number] for number in sorted(letters))
    length = min(_RUN, len(key))
    runs = {key[at : at + length] for at in range(len(key) - length + 1)} if length > 2 else set()
    if any(run in said for said in _lists(text, set(key)) for run in runs):
        return tr("the key")
    return ""


def _lists(text: str, letters: set[str]) -> Iterator[str]:
    """Yield the lists of letters in a text, without what stands between the letters.

    A word is one where it is written in capitals, or has no other letters than these.
    """
    for found in re.findall(r"(?<![^\W\d_])(?:[^\W\d_](?:[\W\d_]+|$)){3,}", text):
        yield re.sub(r"[\W\d_]", "", found).upper()
    words = re.findall(r"[^\W\d_]{3,}", text)
    yield from (word.upper() for word in words if word.isupper() or set(word.upper()) <= letters)
    yield from re.findall(r"(?<!\d)\d{5,}(?!\d)", text)


def _word_in(text: str) -> str:
    found = _KEY_WORDS.search(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text))
    return tr("the word «{word}»", word=found[0]) if found else ""


def _answer_in(text: str, secrets: Secrets) -> str:
    said = same(text).casefold()
    words = _WORD.findall(said)
    flat = "".join(words)
    for answer in secrets.answers:
        bare = "".join(_WORD.findall(answer))
        if len(bare) < _LEAST and _plain(text) != answer:
            continue
        if bare and bare in flat and _whole(bare, words):
            return tr("a right answer")
    return ""


def _whole(bare: str, words: Sequence[str]) -> bool:
    """Tell whether some words in a row make up the text."""
    for first in range(len(words)):
        built = ""
        for word in words[first:]:
            built += word
            if built == bare:
                return True
            if len(built) > len(bare):
                break
    return False


def _name_in(text: str, secrets: Secrets) -> str:
    said = text.casefold()
    for name in secrets.names:
        if name in said and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", said):
            return tr("the name «{name}»", name=name)
    if secrets.seed and re.search(rf"(?<!\d){secrets.seed}(?!\d)", text):
        return tr("the seed")
    path = _PATH.search(text)
    return tr("a path on a computer") if path else ""
