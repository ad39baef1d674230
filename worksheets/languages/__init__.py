"""What a program must know of each language: data only."""

from __future__ import annotations

from collections.abc import Mapping

from worksheets.languages import en, kk, ru
from worksheets.languages.model import Language

LANGUAGES: Mapping[str, Language] = {
    "kk": kk.LANGUAGE,
    "ru": ru.LANGUAGE,
    "en": en.LANGUAGE,
}

__all__ = ["LANGUAGES", "Language"]
