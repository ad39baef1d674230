"""What question making must know of a language: data only, one module a language."""

from __future__ import annotations

from collections.abc import Mapping

from worksheets.languages.grammar.en import GRAMMAR as EN
from worksheets.languages.grammar.kk import GRAMMAR as KK
from worksheets.languages.grammar.model import Ask, Grammar
from worksheets.languages.grammar.ru import GRAMMAR as RU

GRAMMARS: Mapping[str, Grammar] = {grammar.code: grammar for grammar in (KK, RU, EN)}

__all__ = ["GRAMMARS", "Ask", "Grammar"]
