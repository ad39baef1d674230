"""The last word on a question: each gate has a name; the first that fails drops it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from worksheets.bank.checks.evidence import ODD_ONE_OUT
from worksheets.bank.keys import key_texts, stands_in
from worksheets.bank.kinds import GAP, Choice, Cloze, Matching, Order, Question, Short
from worksheets.makers.numbers import distinct

SHORTEST, LONGEST, WITH_ANCHOR = 3, 25, 28


_ANCHOR = re.compile(r"^(?:Мәтін бойынша|Согласно тексту|According to the text)|\([^()]+\)[.?]$")
_PLURAL = re.compile(
    r"\d[\d ]*(?:-\w+ (?:астам|жуық|тарта|таяу|аса|артық))? "
    r"[а-яәғқңөұүһі]+(?:лар|лер|дар|дер|тар|тер)(?:ы|і|ын|ін|ының|інің|ды|ді|ға|ге)?\b"
)


def failed(question: Question) -> str:
    """Return the name of the first gate that the question fails, or ""."""
    return next((name for name, bad in GATES.items() if bad(question)), "")


def folded(text: str) -> str:
    """Return a text without case, spaces and end marks, for comparing."""
    return re.sub(r"[\s.?!«»“”\"]+", "", text).lower()


def _not_in_evidence(question: Question) -> bool:
    if question.evidence is None or not isinstance(question, Choice | Cloze | Short):
        return False
    if question.maker == ODD_ONE_OUT:
        return not all(key_texts(question))  # what the text does not name is right
    quote = question.evidence.quote
    return not all(stands_in(key, quote) for key in key_texts(question))


def _in_stem(question: Question) -> bool:
    if not isinstance(question, Choice | Cloze | Short):
        return False
    stem = f" {GAP.sub(' ', question.prompt).lower()} "
    if question.maker == "person":
        parts = [part for key in key_texts(question) for part in re.findall(r"\w{4,}", key.lower())]
        if any(
            re.search(rf"(?<!\w){re.escape(part[: max(4, len(part) - 3)])}", stem) for part in parts
        ):
            return True
    return any(
        re.search(rf"(?<![\w,.]){re.escape(key.lower())}(?![\w,.]\d|\w)", stem)
        for key in key_texts(question)
    )


def _length(question: Question) -> bool:
    """Count the words, but for those that tie a question to the text."""
    most = WITH_ANCHOR if _ANCHOR.search(question.prompt) else LONGEST
    return not SHORTEST <= len(question.prompt.split()) <= most


def _options(question: Question) -> bool:
    match question:
        case Choice():
            return not distinct(option.text for option in question.options)
        case Matching():
            return not (
                distinct(pair.left for pair in question.pairs)
                and distinct(pair.right for pair in question.pairs)
            )
        case Order():
            return not distinct(question.items)
        case _:
            return False


def _long_key(question: Question) -> bool:
    """Tell whether the key stands out by its length."""
    if not isinstance(question, Choice):
        return False
    right = max(len(option.text) for option in question.options if option.correct)
    wrong = [len(option.text) for option in question.options if not option.correct]
    return right > 2 * max(wrong) or right * 3 < min(wrong)


def _untidy(question: Question) -> bool:
    return bool(re.search(r"\s[,.;:?!]|  |\.\.|,\.|\( | \)", question.prompt))


def _plural(question: Question) -> bool:
    """Find a plural after a number, which Kazakh grammar does not have."""
    return bool(_PLURAL.search(question.prompt))


GATES: Mapping[str, Callable[[Question], bool]] = {
    "stem too short or long": _length,
    "untidy stem": _untidy,
    "key not in evidence": _not_in_evidence,
    "key in stem": _in_stem,
    "options alike": _options,
    "key stands out": _long_key,
    "plural behind a number": _plural,
}
