"""First names and towns for word problems, in the three languages, with their cases.

A row is one person or town in Kazakh, Russian and English, so that the same draw gives the
same one in each. There are only names here whose Russian cases are beyond doubt: no woman's
name in -ь or -ия, for grammars and families differ on those.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from worksheets.languages.cases import declined

_WOMEN = """
Айгерім|Айгерим|Aigerim
Айдана|Айдана|Aidana
Айжан|Айжан|Aizhan
Айша|Айша|Aisha
Ақбота|Акбота|Akbota
Аяна|Аяна|Ayana
Ботагөз|Ботагоз|Botagoz
Гүлдана|Гульдана|Guldana
Гүлмира|Гульмира|Gulmira
Гүлнара|Гульнара|Gulnara
Дана|Дана|Dana
Дариға|Дарига|Dariga
Диана|Диана|Diana
Динара|Динара|Dinara
Жазира|Жазира|Zhazira
Жанар|Жанар|Zhanar
Жанна|Жанна|Zhanna
Зарина|Зарина|Zarina
Индира|Индира|Indira
Камила|Камила|Kamila
Лаура|Лаура|Laura
Ләйла|Лейла|Leila
Мадина|Мадина|Madina
Меруерт|Меруерт|Meruert
Роза|Роза|Roza
Салтанат|Салтанат|Saltanat
Сабина|Сабина|Sabina
Самира|Самира|Samira
Фариза|Фариза|Fariza
Шолпан|Шолпан|Sholpan
Анна|Анна|Anna
Ирина|Ирина|Irina
Ольга|Ольга|Olga
"""
_MEN = """
Азамат|Азамат|Azamat
Айдар|Айдар|Aidar
Арман|Арман|Arman
Асқар|Аскар|Askar
Бауыржан|Бауыржан|Bauyrzhan
Берік|Берик|Berik
Болат|Болат|Bolat
Данияр|Данияр|Daniyar
Дархан|Дархан|Darkhan
Дәурен|Даурен|Dauren
Ербол|Ербол|Yerbol
Ержан|Ержан|Yerzhan
Ерлан|Ерлан|Yerlan
Жандос|Жандос|Zhandos
Қайрат|Кайрат|Kairat
Қанат|Канат|Kanat
Марат|Марат|Marat
Мирас|Мирас|Miras
Мұрат|Мурат|Murat
Нұрлан|Нурлан|Nurlan
Олжас|Олжас|Olzhas
Руслан|Руслан|Ruslan
Рүстем|Рустем|Rustem
Санжар|Санжар|Sanzhar
Серік|Серик|Serik
Талғат|Талгат|Talgat
Тимур|Тимур|Timur
Антон|Антон|Anton
Виктор|Виктор|Viktor
"""
_TOWNS = """
Ақтау|Актау|Aktau
Ақтөбе|Актобе|Aktobe
Алматы|Алматы|Almaty
Астана|Астана|Astana
Атырау|Атырау|Atyrau
Балқаш|Балхаш|Balkhash
Екібастұз|Экибастуз|Ekibastuz
Жезқазған|Жезказган|Zhezkazgan
Көкшетау|Кокшетау|Kokshetau
Қарағанды|Караганда|Karaganda
Қостанай|Костанай|Kostanay
Қызылорда|Кызылорда|Kyzylorda
Орал|Уральск|Oral
Өскемен|Усть-Каменогорск|Oskemen
Павлодар|Павлодар|Pavlodar
Петропавл|Петропавловск|Petropavl
Семей|Семей|Semey
Талдықорған|Талдыкорган|Taldykorgan
Тараз|Тараз|Taraz
Теміртау|Темиртау|Temirtau
Түркістан|Туркестан|Turkistan
Шымкент|Шымкент|Shymkent
"""


@dataclass(frozen=True, slots=True)
class Noun:
    """A name with its forms."""

    nominative: str
    forms: Mapping[str, str]
    """The other cases by their English names, as `cases.CASES` lists them."""
    female: bool | None = None
    """None where it is no person."""


def women(language: str) -> tuple[Noun, ...]:
    """Return the women's first names of kk, ru or en, each in the same place in all three."""
    return _nouns(_WOMEN, language, female=True)


def men(language: str) -> tuple[Noun, ...]:
    """Return the men's first names, likewise."""
    return _nouns(_MEN, language, female=False)


def towns(language: str) -> tuple[Noun, ...]:
    """Return the towns of Kazakhstan, likewise."""
    return _nouns(_TOWNS, language, female=None)


def _nouns(rows: str, language: str, *, female: bool | None) -> tuple[Noun, ...]:
    column = ("kk", "ru", "en").index(language)
    names = [row.split("|")[column] for row in rows.split()]
    animate = female is not None
    return tuple(
        Noun(name, declined(name, language, female=bool(female), animate=animate), female)
        for name in names
    )
