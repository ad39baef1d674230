"""Kazakh word forms, as far as question making needs them: case and subjects."""

from __future__ import annotations

import re

from worksheets.languages.cases import CASE_ENDINGS, with_case
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


def is_ending_of(stem: str, ending: str, case: str = "") -> bool:
    """Tell whether an ending is what a name takes in that case, or in any."""
    cases = (case,) if case else tuple(CASE_ENDINGS)
    owned = stem.endswith(("ұлы", "қызы", "тегі"))
    return any(
        with_case(stem, each, owned=owned)[len(stem) :] in {ending, _backed(ending)}
        for each in cases
    )


def is_form_of(word: str, noun: str) -> bool:
    """Tell whether a word is a noun, alone or with one case ending."""
    return word == noun or any(with_case(noun, case) == word for case in CASE_ENDINGS)


def _backed(ending: str) -> str:
    """Names in -ов take endings with front vowels as well: «Әуезовтің»."""
    return ending.translate(str.maketrans("еігк", "аығқ"))


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


_NO_NOUNS = frozenset(
    ["қарсы", "арқылы", "туралы", "бойы", "жалпы", "ақыры", "тағы", "ішкі", "сыртқы", "әлі", "кері"]
)


def may_be_subject(word: str) -> bool:
    """Tell whether a small word looks like a noun that a sentence may be about."""
    lower = word.lower()
    adjective = re.fullmatch(r".+[дт][ае][ғг][ыі]", lower) or (
        re.fullmatch(r".+[лдт][ыі]", lower)
        and (lower in stems("kk") or (lower[:-2] in stems("kk") and lower[:-1] not in stems("kk")))
    )
    return (
        case_of(lower) == "nominative"
        and lower not in _NO_NOUNS
        and not adjective
        and not is_finite(lower)
        and bool(_NOMINAL_ENDINGS.fullmatch(lower))
    )


_PASSIVE = re.compile(r".+(?:ыл|іл|ын|ін|ал|ел)(?:ды|ді|ған|ген|ады|еді)")
_POSSESSED = re.compile(
    r".{2,}(?:[дт][ае][ғг][ыі]|ы|і|ына|іне|ында|інде|ынан|інен|ымен|імен|ының|інің)"
)


def is_owned(word: str) -> bool:
    """Tell whether a word has the ending of possession: what stands before it owns it."""
    adjective = word in stems("kk") and bool(re.search(r"[лдт][ыі]$", word))
    time = word.startswith(("жыл", "ғасыр"))
    return bool(_POSSESSED.fullmatch(word)) and not adjective and not time


_PREDICATIVE = re.compile(r"бол(?:ды|ып|ған|ады|ып)|есептел\w+|санал\w+")
_JOINING = {"мен", "пен", "бен", "және"}
_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[«»“”]")


def has_subject(text: str, names: frozenset[str]) -> bool:
    """Tell whether a sentence says who or what it is about.

    A passive verb needs nobody. Otherwise a name or a noun has to stand in the nominative,
    outside quotation marks, and not as the attribute of what follows («Ақтау қаласында»).
    """
    tokens = list(_TOKEN.finditer(text))
    words = [token.group() for token in tokens]
    passive = bool(words) and _PASSIVE.fullmatch(words[-1]) and words[-2:-1] != ["болып"]
    if not words or passive or re.search(r"\D [–—] | [–—] \D", text):
        return True
    quoted = 0
    for token, after in zip(tokens, [*words[1:], ""], strict=True):
        word = token.group()
        quoted += (word in "«“") - (word in "»”")
        if quoted or word in "«»“”" or (word[0].isupper() and after[:1].isupper()):
            continue
        if after in _JOINING or text[token.end() : token.end() + 1] == ",":
            continue  # the last of the joined ones decides
        if word in names and _stands_alone(word, after, names):
            return True
        if word[0].islower() and may_be_subject(word) and not _PREDICATIVE.match(after):
            return True
    return False


_CAREER = re.compile(
    r"(?:біт[іе]р\w+|оқы(?:ды|ған|йды)|оқуға түс\w+|(?:қызмет\w*|міндет\w*) атқар\w+|"
    r"тағайындал\w+|сайлан\w+|(?:туған|туды)|дүниеге кел\w+|қайтыс бол\w+|үйлен\w+|"
    r"қызмет (?:ет|істе)\w+|(?:редакторы|мүшесі|төрағасы|басшысы|директоры|оқытушы|қатарында|"
    r"меңгерушісі|хатшысы) бол\w+|жұмыс істе\w+|сабақ бер\w+|қуғындал\w+|тұтқындал\w+|"
    r"жер аудар\w+)\.?$"
)


def lives_a_life(text: str) -> bool:
    """Tell whether a sentence tells of a career: it was somebody who studied, was elected, died."""
    return bool(_CAREER.search(text))


def named_subject(text: str, names: frozenset[str]) -> bool:
    """Tell whether a name stands in the nominative and alone: «Абай … бітірген»."""
    tokens = list(_TOKEN.finditer(text))
    following = [token.group() for token in tokens[1:]] + [""]
    return any(
        token.group() in names
        and text[: token.start()].count("«") == text[: token.start()].count("»")
        and text[: token.start()].count("“") == text[: token.start()].count("”")
        and not after[:1].isupper()
        and after not in _GEOGRAPHIC
        and text[token.end() : token.end() + 1] != ","
        and _stands_alone(token.group(), after, names)
        for token, after in zip(tokens, following, strict=True)
    )


_GEOGRAPHIC = frozenset(
    with_case(noun, case)
    for noun in ("өзен", "көл", "қала", "тау", "теңіз", "облыс", "ауыл", "аудан", "дала")
    for case in ("nominative", *CASE_ENDINGS)
)


def _stands_alone(name: str, after: str, names: frozenset[str]) -> bool:
    nominative = (
        case_of(name) == "nominative"
        or name.endswith("стан")
        or any(other.startswith(name) and is_ending_of(name, other[len(name) :]) for other in names)
    )
    attribute = is_owned(after)
    return nominative and after not in _GEOGRAPHIC and not (after[:1].islower() and attribute)
