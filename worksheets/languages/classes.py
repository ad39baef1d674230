"""Closed classes of words: what may stand for what in a wrong answer, in three languages.

The members of a class are told apart beyond dispute and stand in the same places of a
sentence: a compass point for a compass point, a season for a season. Data only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from worksheets.languages.places import NAMES


@dataclass(frozen=True, slots=True, eq=False)
class WordClass:
    """Words of one kind."""

    name: str
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Language -> the members, in their dictionary form."""


def _class(name: str, kk: str = "", ru: str = "", en: str = "") -> WordClass:
    words = {
        language: tuple(word.strip() for word in text.replace("\n", " ").split(",") if word.strip())
        for language, text in (("kk", kk), ("ru", ru), ("en", en))
    }
    return WordClass(name, words)


CLASSES: tuple[WordClass, ...] = (
    WordClass("state", {language: tuple(names) for language, names in NAMES.items()}),
    _class(
        "compass",
        kk="солтүстік, оңтүстік, шығыс, батыс",
        ru="север, юг, восток, запад",
        en="north, south, east, west",
    ),
    _class(
        "compass adjective",
        ru="северный, южный, восточный, западный",
        en="northern, southern, eastern, western",
    ),
    _class(
        "season",
        kk="көктем, жаз, күз, қыс",
        ru="весна, лето, осень, зима",
        en="spring, summer, autumn, winter",
    ),
    _class(
        "continent",
        kk="Еуропа, Азия, Африка, Америка, Австралия, Антарктида",
        ru="Европа, Азия, Африка, Америка, Австралия, Антарктида",
        en="Europe, Asia, Africa, North America, South America, Australia, Antarctica",
    ),
    _class(
        "nation",
        kk="француз, неміс, итальян, испан, португал, швед, поляк, ағылшын, австриялық, голланд",
        ru="французский, немецкий, итальянский, испанский, португальский, шведский, польский, "
        "английский, австрийский, голландский, русский, американский, шотландский",
        en="French, German, Italian, Spanish, Portuguese, Swedish, Polish, English, Austrian, "
        "Dutch, Russian, American, Scottish, Swiss, Danish, Greek, Hungarian, Norwegian",
    ),
    _class(
        "language of a book",
        kk="араб, парсы, латын, грек, орыс, түрік",
        ru="арабский, персидский, латинский, греческий, турецкий, китайский",
        en="Arabic, Persian, Latin, Turkish, Chinese, Hebrew",
    ),
    _class(
        "religion",
        kk="ислам, христиан, буддизм, иудаизм",
        ru="ислам, христианство, буддизм, иудаизм",
        en="Islam, Christianity, Buddhism, Judaism",
    ),
    _class(
        "science",
        ru="ботаника, зоология, геология, химия, физика, астрономия, медицина, математика",
        en="botany, zoology, geology, chemistry, physics, astronomy, medicine, mathematics",
    ),
    _class(
        "planet",
        kk="Меркурий, Шолпан, Марс, Юпитер, Сатурн, Уран, Нептун",
        ru="Меркурий, Венера, Марс, Юпитер, Сатурн, Уран, Нептун",
        en="Mercury, Venus, Mars, Jupiter, Saturn, Uranus, Neptune",
    ),
    _class(
        "element",
        kk="оттек, сутек, көміртек, азот, күкірт, фосфор, кальций, натрий, магний, кремний, калий",
        ru="кислород, водород, углерод, азот, сера, фосфор, кальций, натрий, магний, "
        "кремний, калий",
        en="oxygen, hydrogen, carbon, nitrogen, sulphur, phosphorus, calcium, sodium, magnesium, "
        "silicon, potassium",
    ),
    _class(
        "metal",
        kk="алтын, күміс, мыс, темір, қорғасын, мырыш, қалайы",
        ru="золото, серебро, медь, железо, свинец, цинк, олово",
        en="gold, silver, copper, iron, lead, zinc, tin",
    ),
    _class(
        "crop",
        kk="бидай, арпа, сұлы, күріш, жүгері, тары, мақта",
        ru="пшеница, ячмень, овёс, рис, кукуруза, просо, хлопок",
        en="wheat, barley, oats, rice, maize, millet, cotton",
    ),
    _class(
        "livestock",
        kk="жылқы, сиыр, қой, ешкі, түйе",
        ru="лошадь, корова, овца, коза, верблюд",
        en="horses, cattle, sheep, goats, camels",
    ),
    _class(
        "organisation",
        kk="ЮНЕСКО, НАТО, БҰҰ, ТМД, ЕҚЫҰ, ОПЕК, ЮНИСЕФ",
        ru="ЮНЕСКО, НАТО, ООН, ОБСЕ, ОПЕК, ЮНИСЕФ",
        en="UNESCO, NATO, OPEC, UNICEF, OSCE",
    ),
    _class(
        "month",
        kk="қаңтар, ақпан, наурыз, сәуір, мамыр, маусым, шілде, тамыз, қыркүйек, қараша, желтоқсан",
        ru="январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, "
        "декабрь",
        en="January, February, April, June, July, August, September, October, November, December",
    ),
)

SPOKEN_KK: Mapping[str, str] = {
    "АҚШ": "ақш",
    "ЮНЕСКО": "юнеско",
    "НАТО": "нато",
    "БҰҰ": "бұұ",
    "ТМД": "тмда",
    "ЕҚЫҰ": "еқыұ",
    "ОПЕК": "опек",
    "ЮНИСЕФ": "юнисеф",
}
"""An abbreviation as it is spoken, which decides its endings: «ЮНИСЕФ-пен», «НАТО-мен»."""

NUMERALS: Mapping[str, tuple[str, ...]] = {
    "kk": ("екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он"),
    "ru": ("два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять"),
    "en": ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
}
"""From two to ten."""

ORDINALS: Mapping[str, tuple[str, ...]] = {
    "kk": ("бірінші", "екінші", "үшінші", "төртінші", "бесінші"),
    "ru": ("первый", "второй", "третий", "четвёртый", "пятый"),
    "en": ("first", "second", "third", "fourth", "fifth"),
}


def _pairs(text: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for pair in text.replace("\n", " ").split(","):
        left, right = pair.split("/")
        found[left.strip()] = right.strip()
        found.setdefault(right.strip(), left.strip())
    return found


OPPOSITES: Mapping[str, Mapping[str, str]] = {
    "kk": _pairs(
        "артады/азаяды, көбейеді/азаяды, жоғарылайды/төмендейді, көтеріледі/төмендейді, "
        "ұлғаяды/кішірейеді, күшейеді/әлсірейді, жоғарғы/төменгі, баяулайды/жылдамдайды, "
        "ұзарады/қысқарады, кеңейеді/тарылады, жылынады/суиды, арттырады/азайтады, "
        "жоғарылатады/төмендетеді, күшейтеді/әлсіретеді, жылдамдатады/баяулатады"
    ),
    "ru": _pairs(
        "увеличиться/уменьшиться, увеличиваться/уменьшаться, увеличить/уменьшить, "
        "увеличивать/уменьшать, возрасти/снизиться, возрастать/снижаться, "
        "повышаться/понижаться, повыситься/понизиться, повышать/понижать, ускорить/замедлить, "
        "ускорять/замедлять, усилить/ослабить, усиливать/ослаблять, усиливаться/ослабевать, "
        "верхний/нижний, расширяться/сужаться, нагреваться/охлаждаться, удлиняться/укорачиваться"
    ),
    "en": _pairs(
        "increase/decrease, increases/decreases, rises/falls, higher/lower, "
        "strengthens/weakens, expands/contracts, accelerates/slows, upper/lower, "
        "warms/cools, lengthens/shortens, attracts/repels, gains/loses"
    ),
}
"""Word -> its opposite; verbs in Russian by their infinitive."""
