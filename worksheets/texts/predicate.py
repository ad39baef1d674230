"""Whether words make a complete clause: the test that tells a sentence from a heading.

Words of kk, ru or en go in, yes or no comes out. It looks for a finite verb, a nominal
predicate or a dash that stands for «is»; it does not parse.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from worksheets.languages.prose import PROSE
from worksheets.texts.lexicon import stems, verbs

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_DASH = re.compile(r"\s[–—]\s")
_VOICELESS, _VOWEL = "пткқсшфхцчщ", "аәеиоөуұүыіёэюя"
_PERSON = "(?:[мбп][ыі]н|с[ыі]ң|с[ыі]з|[мбп][ыі]з)"
# the last letter of the stem decides which endings can follow it
_KK_FINITE = re.compile(
    rf"[{_VOICELESS}](?:т[ыі](?:м|ң|қ|к|ң[ыі]з)?|[қк][ае]н{_PERSON}?)"
    rf"|[^{_VOICELESS}](?:д[ыі](?:м|ң|қ|к|ң[ыі]з)?|[ғг][ае]н{_PERSON}?)"
    rf"|[^{_VOWEL}](?:[ае]|[ыі]п)(?:[дт][ыі]|{_PERSON})"
    rf"|[{_VOWEL}](?:й|п|я)(?:[дт][ыі]|{_PERSON})"
    rf"|.[аеыі]?р{_PERSON}|.м[ае]с|.уда|.уде|.с[ыі]н"
)
_KK_CERTAIN = re.compile(
    r".{2,}(?:л[дт][ыі]|нд[ыі]|[ыі]лған|[ыі]лген|[ыі]нған|[ыі]нген|[ае]ды|[ае]ді|й[дт][ыі])"
)
_LONGEST_ENDING = 12
_KK_ADJECTIVE = re.compile(r".{2,}(?:[лдт][ыі]|с[ыі]з)")
_KK_CONVERB = re.compile(
    rf"[{_VOWEL}]п|[^{_VOWEL}][ыі]п|.[ғгқк][ае]нд[ае]|.[ғгқк][аеы]л[ыі]|.м[ае]й"
)
_RU_FINITE = re.compile(
    r"(?P<stem>.{2,}?)(?:(?P<past>л[аои]?)|(?P<present>[еёи]т|[юуая]т))(?:ся|сь)?"
)
_RU_CERTAIN = re.compile(r".{3,}(?:[еию]тся|[уая]тся|[аяиеыу]л(?:ся|ась|ось|ись))")
_RU_INFINITIVES = ("ть", "ать", "ять", "еть", "ить", "вать", "нуть", "ти")
_VOICES = ("ма", "ме", "ба", "бе", "па", "пе", "ыл", "іл", "ын", "ін", "л", "н", "т")
_NEUTRAL_PARTICLES = frozenset({"да", "де", "та", "те", "ғой", "қой", "екен", "болатын", "еді"})


def words_of(text: str) -> list[str]:
    """Return the words of the text in lower case, without numbers and marks."""
    return _WORD.findall(text.lower())


def has_predicate(text: str, language: str) -> bool:
    """Return whether the text holds what makes a clause of that language complete.

    Kazakh is asked for its last word, where the predicate stands; ru and en for any.
    """
    words = words_of(text)
    if not words:
        return False
    if _DASH.search(text) and language != "en":
        return True
    if language == "kk":
        return "дегеніміз" in words or ends_finite(words)
    if PROSE[language].predicates.intersection(words):
        return True
    return language == "ru" and any(_finite_ru(word) for word in words)


def ends_finite(words: Sequence[str]) -> bool:
    """Return whether the Kazakh words, in lower case, end with a verb or a nominal predicate."""
    last = words[-1]
    if last in _NEUTRAL_PARTICLES and len(words) > 1:
        return ends_finite(words[:-1]) or last in {"екен", "еді", "ғой", "қой", "болатын"}
    if last in PROSE["kk"].predicates or finite_kk(last) or _is_adjective(last):
        return True
    return last in {"отыр", "тұр", "жатыр", "жүр"} and len(words) > 2


def _is_adjective(word: str) -> bool:
    """«тұзды», «күшті»: a heading ends with a noun, so this is a predicate."""
    return (
        bool(_KK_ADJECTIVE.fullmatch(word)) and word in stems("kk") and word[:-1] not in stems("kk")
    )


def finite_kk(word: str) -> bool:
    """Return whether the Kazakh word, in lower case, is a finite verb."""
    if _KK_CERTAIN.fullmatch(word) and word not in stems("kk"):
        return True
    return any(_is_verb(stem) for stem in _kk_stems(word, _KK_FINITE))


def ends_open(words: Sequence[str]) -> bool:
    """Return whether the Kazakh words end with a verb form that waits for another verb."""
    last = words[-1] if words else ""
    if last in stems("kk") and not last.endswith(("ып", "іп")):
        return False
    return any(_is_verb(stem) for stem in _kk_stems(last, _KK_CONVERB))


def _kk_stems(word: str, pattern: re.Pattern[str]) -> Iterator[str]:
    for cut in range(max(2, len(word) - _LONGEST_ENDING), len(word)):
        if pattern.fullmatch(word[cut - 1 :]):
            yield word[:cut]


def _is_verb(stem: str, voices: int = 2) -> bool:
    """Return whether the stem, or the stem it was derived from, has an infinitive in -у or -ю."""
    last = stem[-1]
    infinitives = [stem + "у"]
    if last in "ыіи":
        infinitives.append(stem[:-1] + "у")
    if last in _VOWEL:
        infinitives.append(stem + "ю")
    if last == "й":
        infinitives.append(stem[:-1] + "ю")
    if any(infinitive in verbs() for infinitive in infinitives):
        return True
    return voices > 0 and any(
        _is_verb(stem[: -len(voice)], voices - 1)
        for voice in _VOICES
        if stem.endswith(voice) and len(stem) > len(voice) + 1
    )


def _finite_ru(word: str) -> bool:
    if _RU_CERTAIN.fullmatch(word):
        return True
    match = _RU_FINITE.fullmatch(word)
    if not match or word in stems("ru"):
        return False
    infinitives = ("ть",) if match["past"] else _RU_INFINITIVES
    return any(match["stem"] + ending in stems("ru") for ending in infinitives)
