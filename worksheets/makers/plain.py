"""A sentence without what leans on others or can be left out: openers, «also», second halves."""

from __future__ import annotations

import re

from worksheets.languages.grammar import Grammar
from worksheets.makers.english import base_of
from worksheets.makers.kazakh import is_finite
from worksheets.makers.russian import tense_of
from worksheets.texts.predicate import ends_finite, words_of

_ALSO = {
    "kk": re.compile(r" (?:да|де|та|те|енді)(?= )(?! (?:болса|болмаса|емес))"),
    "ru": re.compile(r"(?<! а) (?:также|тоже)(?= )"),
    "en": re.compile(r" also(?= )"),
}
_SECOND_HALF = {
    "kk": re.compile(r"; | ?[—–] (?=бұл |сол )"),
    "ru": re.compile(
        r"; |, (?:но|хотя|причём|причем|при этом|тогда как|в то время как|так как|поскольку|что "
        r"позволи|что приве|а также то|потому что)\b"
    ),
    "en": re.compile(
        r"; |, (?:but|while|whereas|although|though|which|where|who|because|so|and (?:he|she|it|"
        r"they|this|these|his|her|their|thus|so|therefore))\b"
    ),
}
_BRACKETS = re.compile(r" ?\((?![^()]*\d{4})[^()]*\)(?=[ ,.;:])| ?\[[^\[\]]*\]")
_LEADING_ADVERB = re.compile(r"[A-Z][a-z]+ly, (?=[A-Za-z])")
_FEWEST = 6
"""What is left of a sentence has at least so many words."""
_PAIR_MARKS = (("(", ")"), ("«", "»"), ("“", "”"), ("[", "]"))


def without_also(text: str, language: str) -> str:
    """Take out «also», which leans on the sentence before."""
    found = list(_ALSO[language].finditer(text))
    return text[: found[0].start()] + text[found[0].end() :] if len(found) == 1 else text


def without_brackets(text: str) -> str:
    """Take out what stands in brackets, unless it is a year."""
    return _BRACKETS.sub("", text)


def without_adverb(text: str, language: str) -> str:
    """Take an adverb off the start of an English sentence: «Surprisingly, …»."""
    match = _LEADING_ADVERB.match(text) if language == "en" else None
    return text[match.end()].upper() + text[match.end() + 1 :] if match else text


def shortened(text: str, language: str) -> str:
    """Cut off a second half that can be left out: after a semicolon, from «, which» on."""
    for match in _SECOND_HALF[language].finditer(text):
        head = text[: match.start()]
        whole = all(head.count(left) == head.count(right) for left, right in _PAIR_MARKS)
        if whole and len(head.split()) >= _FEWEST and _complete(head, language):
            return head + "."
    return text


def _complete(head: str, language: str) -> bool:
    if head.count('"') % 2:
        return False
    if language == "kk":
        return is_finite(re.findall(r"\w+", head)[-1])
    if language == "ru":
        return any(tense_of(word) for word in re.findall(r"[^\W\d_]+", head))
    opening = re.match(r"(?:If|When|While|As|Although|Though|Because|Since|After|Before)\b", head)
    return opening is None and bool(_EN_VERB.search(head))


def has_verb(text: str, language: str) -> bool:
    """Tell whether a sentence has what makes it one: a verb, or in kk and ru a dash for it."""
    if language == "en":
        text = re.sub(r"\([^)]*\)", "", text)
        told = any(base_of(word) for word in text.split()[1:])
        return told or bool(_EN_VERB.search(text) or _EN_PRESENT.search(text))
    if " – " in text or " — " in text:
        return True
    if language == "ru":
        words = re.findall(r"[^\W\d_]+", text)
        return any(tense_of(word) for word in words) or "нет" in words
    return ends_finite(words_of(text))


_EN_PRESENT = re.compile(r"\b(?:[a-z]{2,}(?:s|es)|do|be|blink|need|make|take|live|include|form)\b")
_EN_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|did|does|do"
    r"|(?<!by )[a-z]{3,}ed(?! by)|became|began|wrote|made|took|gave|won|led|held|went|came|found)\b"
)


def without_opener(text: str, grammar: Grammar) -> str:
    """Take a connective off the start: «Therefore, Kazakhstan …» -> «Kazakhstan …»."""
    for opener in grammar.openers:
        if text.startswith((opener + " ", opener + ", ")):
            rest = text[len(opener) :].lstrip(" ,")
            return rest[:1].upper() + rest[1:]
    return text


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
