"""Kazakh word forms, as far as question making needs them: case and subjects."""

from __future__ import annotations

import re

from worksheets.texts.lexicon import stems
from worksheets.texts.predicate import finite_kk

CASES = {
    "genitive": r"(?:ның|нің|дың|дің|тың|тің)",
    "dative": r"(?:ға|ге|қа|ке|ына|іне|сына|сіне)",
    "accusative": r"(?:ны|ні|ды|ді|ты|ті|ын|ін|сын|сін)",
    "locative": r"(?:да|де|та|те|нда|нде)",
    "ablative": r"(?:дан|ден|тан|тен|нан|нен)",
    "instrumental": r"(?:мен|бен|пен)",
}
_CASE = {name: re.compile(rf".{{2,}}{ending}") for name, ending in CASES.items()}
_NOMINAL_ENDINGS = re.compile(r".+(?:лар|лер|дар|дер|тар|тер)(?:ы|і)?|.{3,}(?:сы|сі)|.{4,}[ыі]")


def case_of(word: str) -> str:
    """Return the case that the ending of a word shows; nominative where it shows none."""
    lower = word.lower()
    if _is_base(lower):
        return "nominative"
    for name, pattern in _CASE.items():
        if pattern.fullmatch(lower):
            return name
    return "nominative"


def _is_base(word: str) -> bool:
    """Tell whether a word is a stem, or a stem with the ending of possession."""
    known = stems("kk")
    return (
        word in known
        or (word[-1:] in "ыі" and word[:-1] in known)
        or (word.endswith(("сы", "сі")) and word[:-2] in known)
    )


def is_finite(word: str) -> bool:
    """Tell whether a word is a verb that ends a statement.

    «Егемендік» could be «we …ed», too; school books do not speak so.
    """
    lower = word.lower()
    return finite_kk(lower) and not lower.endswith(("ық", "ік"))


def may_be_subject(word: str) -> bool:
    """Tell whether a small word looks like a noun that a sentence may be about."""
    lower = word.lower()
    return (
        case_of(lower) == "nominative"
        and not is_finite(lower)
        and bool(_NOMINAL_ENDINGS.fullmatch(lower))
    )


_PASSIVE = re.compile(r".+(?:ыл|іл|ын|ін|ал|ел)(?:ды|ді|ған|ген|ады|еді)")
_POSSESSED = re.compile(r".{2,}(?:ы|і|ына|іне|ында|інде|ынан|інен|ымен|імен|ының|інің)")
_PREDICATIVE = re.compile(r"бол(?:ды|ып|ған|ады|ып)|есептел\w+|санал\w+")
_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[«»“”]")


def has_subject(text: str, names: frozenset[str]) -> bool:
    """Tell whether a sentence says who or what it is about.

    A passive verb needs nobody. Otherwise a name or a noun has to stand in the nominative,
    outside quotation marks, and not as the attribute of what follows («Ақтау қаласында»).
    """
    words = _TOKEN.findall(text)
    if not words or _PASSIVE.fullmatch(words[-1]) or " – " in text or " — " in text:
        return True
    quoted = 0
    for word, after in zip(words, [*words[1:], ""], strict=True):
        quoted += (word in "«“") - (word in "»”")
        if quoted or word in "«»“”":
            continue
        if word in names and _stands_alone(word, after, names):
            return True
        if word[0].islower() and may_be_subject(word) and not _PREDICATIVE.match(after):
            return True
    return False


def _stands_alone(name: str, after: str, names: frozenset[str]) -> bool:
    nominative = (
        case_of(name) == "nominative"
        or name.endswith("стан")
        or any(other != name and other.startswith(name) for other in names)
    )
    attribute = _POSSESSED.fullmatch(after) and not after.startswith(("жыл", "ғасыр"))
    return nominative and not (after[:1].islower() and attribute)
