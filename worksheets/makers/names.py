"""Persons named in a text: where they stand, and how the language writes them.

A person is recognised by initials, a patronymic, a known given name or a title. A lone
word with a capital may be a place as well, and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from worksheets.languages.cases import CASE_ENDINGS
from worksheets.languages.grammar.model import words as word_list
from worksheets.makers.kazakh import is_ending_of
from worksheets.people import FEMALE_NAMES, MALE_NAMES
from worksheets.texts.lexicon import russian

_UPPER, _LOWER = "А-ЯЁӘҒҚҢӨҰҮҺІ", "а-яёәғқңөұүһі"
_CAPITALISED = rf"[{_UPPER}][{_LOWER}]+(?:-[{_UPPER}]?[{_LOWER}]+)?"
_INITIALS = rf"(?:[{_UPPER}][{_LOWER}]?\. ?){{1,3}}"
_KK = re.compile(
    rf"(?<![\w.«“\"])(?:{_INITIALS}{_CAPITALISED}"
    rf"|{_CAPITALISED}(?: {_CAPITALISED}){{1,2}})(?![\w.])"
)
_RU = re.compile(
    rf"(?<![\w.«“\"])(?:{_INITIALS}{_CAPITALISED}"
    rf"|{_CAPITALISED}(?: (?:фон|ван|де|да|дер|{_CAPITALISED})){{1,3}})(?![\w.])"
)
_EN = re.compile(
    r"(?<![\w.“\"-])[A-Z][a-zé]+(?:-[A-Z][a-zé]+)?(?: [A-Z]\.)*"
    r"(?: (?:(?:de|von|van|der|la) )*[A-Z][\wé’'-]+){1,5}(?!\w)"
)
_KK_FAMILY = re.compile(rf"[{_UPPER}][{_LOWER}]+(?:ұлы|қызы|ов|ев|ин|ова|ева|ина|ский|ская|тегі)")
_SENIOR = word_list(
    """
    King Queen Emperor Empress Prince Princess Sir Lord Lady General President Pope Saint
    Captain Colonel Admiral Tsar Sultan Khan Dr Professor Archduke Duke
    """
)


@dataclass(frozen=True, slots=True)
class Person:
    """A name in a sentence."""

    start: int
    end: int
    name: str
    """As the text writes it, without an ending."""
    case: str = "nominative"

    @property
    def style(self) -> str:
        """Whether the name has initials or is written out: options have to look alike."""
        return "initials" if "." in self.name else "full"


def persons_in(text: str, language: str) -> list[Person]:
    """Return the persons that a sentence names, in order."""
    return list(FINDERS[language](text))


def _kazakh(text: str) -> Iterator[Person]:
    for match in _KK.finditer(text):
        words = match.group().split()
        start = match.start()
        if "." not in match.group():
            first, last = _span_kk(words)
            if last - first < 2:
                continue
            start += len(" ".join(words[:first])) + bool(first)
            words = words[first:last]
        name = " ".join(words)
        base, case = _base_kk(name)
        yield Person(start, start + len(name), base, case)


def _span_kk(words: list[str]) -> tuple[int, int]:
    """Return which of some capitalised words are a name: «Ахмет Байтұрсынұлы Торғайда»."""
    for first in range(len(words) - 1):
        for last in range(len(words), first + 1, -1):
            family = _family_kk(words[last - 1])
            if family or (words[first] in GIVEN_KK and _second_kk(words[last - 1])):
                return first, last
    return 0, 0


GIVEN_KK = frozenset(
    f"""{MALE_NAMES} {FEMALE_NAMES}
    Ахмет Міржақып Шоқан Мұхамеджан Мұстафа Мұхаммед Петр Иван Александр Николай Владимир
    Кенесары Құрманғазы Махамбет Наурызбай Саржан Бұхар Шәкәрім Жамбыл Тәттімбет Біржан Сүйінбай
    Қорқыт Қазыбек Әйтеке Райымбек Бөгенбай Қабанбай Сырым Жанқожа Есет Амангелді Сәкен Бейімбет
    Сәбит Ғабит Қаныш Мәншүк Күлтегін Тоныкөк Керей Тәуке Тәуекел Есім Хақназар Жәңгір Әбілқайыр
    Барақ Батыр Махмұд Жүсіп Ахметжан Дінмұхамед Нұрсұлтан Тәттімбет Дәулеткерей Қазанғап Сейтек
    Динара Роза Күләш Шәкен Нұрғиса Латиф Евней Әлкей Ермұхан Манаш Сыпатай Жанақ Қашаған Исатай
    Ақтоқты Құнанбай Зере Ұлжан Өскенбай Тоғжан Шортанбай Дулат Мұрат Асан Ақтамберді Доспамбет
    Шалкиіз Үмбетей Жиембет Марғасқа""".split()
)
"""Given names that are no other word of the language as well, mostly."""


def _second_kk(word: str) -> bool:
    """Tell whether a word is a by-name: «Жүсіп Баласағүни», «Қожа Ахмет Йасауи»."""
    return bool(re.fullmatch(r".{4,}[нрдлт]и|.{3,}[ау]уи|әл-.+", word))


def _family_kk(word: str) -> bool:
    match = _KK_FAMILY.match(word)
    return any(
        word[cut:] == "" or is_ending_of(word[:cut], word[cut:])
        for cut in range(len(match.group()) if match else len(word) + 1, len(word) + 1)
        if _KK_FAMILY.fullmatch(word[:cut])
    )


def _base_kk(name: str) -> tuple[str, str]:
    """Part a name from its case ending; an ending that the name may own is left alone."""
    last = name.split()[-1].rpartition(".")[2]
    match = _KK_FAMILY.match(last)
    if match and _family_kk(last):
        cut = max(n for n in range(1, len(last) + 1) if _KK_FAMILY.fullmatch(last[:n]))
        ending = last[cut:]
        if not ending:
            return name, "nominative"
        case = next(
            (case for case in CASE_ENDINGS if is_ending_of(last[:cut], ending, case)), "other"
        )
        return name[: -len(ending)], case
    for case in CASE_ENDINGS:
        for cut in range(len(last) - 1, 2, -1):
            if is_ending_of(last[:cut], last[cut:], case) and len(last[cut:]) > 1:
                return name[: cut - len(last)], case
    return name, "nominative"


def _russian(text: str) -> Iterator[Person]:
    for match in _RU.finditer(text):
        words = re.findall(r"[^\W\d_][\w-]+", match.group())
        readings = [russian().parse(word) for word in words]
        if words[0].lower() in {"в", "на", "после", "до", "для", "при", "из"}:
            continue
        named = [
            any(mark in reading.tag for mark in ("Name", "Surn", "Patr"))
            for parses in readings
            for reading in parses[:3]
        ]
        if not any(named) or any("Geox" in parses[0].tag for parses in readings):
            continue
        nominative = all(
            any("nomn" in reading.tag for reading in parses)
            for parses in readings
            if parses[0].tag.POS == "NOUN"
        )
        first = readings[0]
        case = "nominative" if nominative and _is_nominative_first(first) else "other"
        yield Person(match.start(), match.end(), match.group(), case)


def _is_nominative_first(readings: list[object]) -> bool:
    return any("nomn" in reading.tag for reading in readings)  # type: ignore[attr-defined]


def _english(text: str) -> Iterator[Person]:
    for match in _EN.finditer(text):
        name = re.split(r"[’'](?:s\b|$| )", match.group())[0]
        name = re.sub(r"(?: (?:de|von|van|of|der|la|FRS|Jr|I+))+$", "", name)
        words = name.split()
        if len(words) < 2 or not (words[0].split("-")[0] in _given_en() or words[0] in _SENIOR):
            continue
        end = match.start() + len(name)
        owned = text[end : end + 2] in {"'s", "’s"}
        yield Person(match.start(), end, name, "genitive" if owned else "nominative")


@lru_cache(maxsize=1)
def _given_en() -> frozenset[str]:
    from faker.providers.person.de_DE import Provider as German  # heavy, English texts only
    from faker.providers.person.en_GB import Provider as British
    from faker.providers.person.en_US import Provider as American
    from faker.providers.person.fr_FR import Provider as French

    places = word_list(
        """
        Jordan Chad Georgia Virginia Carolina Israel Austin Kent Roman Santa San Mercury
        Paris Florence Christian
        """
    )
    return frozenset(
        name
        for provider in (American, British, German, French)
        for name in provider.first_names
        if name.isalpha() and name not in places
    )


FINDERS: Mapping[str, Callable[[str], Iterator[Person]]] = {
    "kk": _kazakh,
    "ru": _russian,
    "en": _english,
}
