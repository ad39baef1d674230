"""Names of states in the three languages, in one order, for telling names from typing errors."""

from __future__ import annotations

from collections.abc import Mapping

_ROWS = """
Қазақстан|Казахстан|Kazakhstan
Ресей|Россия|Russia
Қытай|Китай|China
Қырғызстан|Кыргызстан|Kyrgyzstan
Өзбекстан|Узбекистан|Uzbekistan
Түрікменстан|Туркменистан|Turkmenistan
Тәжікстан|Таджикистан|Tajikistan
Моңғолия|Монголия|Mongolia
Түркия|Турция|Turkey
Әзербайжан|Азербайджан|Azerbaijan
Армения|Армения|Armenia
Грузия|Грузия|Georgia
Беларусь|Беларусь|Belarus
Украина|Украина|Ukraine
Молдова|Молдова|Moldova
Латвия|Латвия|Latvia
Литва|Литва|Lithuania
Эстония|Эстония|Estonia
Польша|Польша|Poland
Чехия|Чехия|Czechia
Словакия|Словакия|Slovakia
Венгрия|Венгрия|Hungary
Румыния|Румыния|Romania
Болгария|Болгария|Bulgaria
Сербия|Сербия|Serbia
Хорватия|Хорватия|Croatia
Греция|Греция|Greece
Италия|Италия|Italy
Испания|Испания|Spain
Португалия|Португалия|Portugal
Франция|Франция|France
Германия|Германия|Germany
Австрия|Австрия|Austria
Швейцария|Швейцария|Switzerland
Нидерланд|Нидерланды|Netherlands
Бельгия|Бельгия|Belgium
Дания|Дания|Denmark
Норвегия|Норвегия|Norway
Швеция|Швеция|Sweden
Финляндия|Финляндия|Finland
Исландия|Исландия|Iceland
Ирландия|Ирландия|Ireland
Ұлыбритания|Великобритания|United Kingdom
Англия|Англия|England
АҚШ|США|United States
Канада|Канада|Canada
Мексика|Мексика|Mexico
Бразилия|Бразилия|Brazil
Аргентина|Аргентина|Argentina
Чили|Чили|Chile
Перу|Перу|Peru
Колумбия|Колумбия|Colombia
Куба|Куба|Cuba
Египет|Египет|Egypt
Марокко|Марокко|Morocco
Алжир|Алжир|Algeria
Нигерия|Нигерия|Nigeria
Кения|Кения|Kenya
Эфиопия|Эфиопия|Ethiopia
Үндістан|Индия|India
Пәкістан|Пакистан|Pakistan
Ауғанстан|Афганистан|Afghanistan
Иран|Иран|Iran
Ирак|Ирак|Iraq
Сирия|Сирия|Syria
Израиль|Израиль|Israel
Жапония|Япония|Japan
Корея|Корея|Korea
Вьетнам|Вьетнам|Vietnam
Таиланд|Таиланд|Thailand
Индонезия|Индонезия|Indonesia
Малайзия|Малайзия|Malaysia
Сингапур|Сингапур|Singapore
Австралия|Австралия|Australia
"""

NAMES: Mapping[str, tuple[str, ...]] = {
    code: tuple(row.split("|")[column] for row in _ROWS.split("\n") if row)
    for column, code in enumerate(("kk", "ru", "en"))
}
STATES: Mapping[str, frozenset[str]] = {code: frozenset(names) for code, names in NAMES.items()}


def base_name(name: str, language: str) -> str:
    """Return the name of a state without the case ending that Kazakh gives it."""
    if language != "kk" or name in STATES["kk"]:
        return name
    return next((state for state in NAMES["kk"] if name.startswith(state)), name)


def is_state(name: str, language: str) -> bool:
    """Tell whether a name, in Kazakh also one with a case ending, is that of a state."""
    name = name.removeprefix("the ").removeprefix("The ")
    if name in STATES[language]:
        return True
    return language == "kk" and any(
        name.startswith(state) and 2 <= len(name) - len(state) <= 3 for state in STATES["kk"]
    )
