"""What a teacher may type in several ways, brought into one: the data of a bank file.

In comes plain data, out comes plain data for the model: words for true and false, numbers
with a decimal comma, fields left empty, ids where none is given. What does not fit is
left as it is for the model to refuse.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any

from worksheets.bank.fields import FIELDS, RECIPE_FIELDS
from worksheets.bank.source import Path
from worksheets.messages import tr

BOOLEANS: Mapping[str, bool] = {
    "true": True,
    "false": False,
    "yes": True,
    "no": False,
    "иә": True,
    "жоқ": False,
    "дұрыс": True,
    "бұрыс": False,
    "да": True,
    "нет": False,
    "верно": True,
    "неверно": False,
}
_OPTIONAL = frozenset({"difficulty", "evidence", "line", "page"})
_NOTHING = frozenset({"~", "null"})
_SPACE_IN_NUMBER = re.compile(r"(?<=\d)[ \u00a0\u2009\u202f](?=\d{3})")
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")


@dataclass(frozen=True, slots=True)
class Tidy:
    """The data of a bank and how messages call its questions and groups."""

    data: dict[str, Any]
    labels: dict[Path, str]


def tidy(data: dict[str, Any]) -> Tidy:
    """Return the data as the model wants it; every question and every group has an id."""
    tidied = _value(data, comma=data.get("language") != "en")
    entries = tidied.get("questions")
    if not isinstance(entries, list):
        return Tidy(tidied, {})
    entries, labels = _with_ids(entries)
    return Tidy({**tidied, "questions": entries}, labels)


def _value(value: Any, comma: bool) -> Any:
    if isinstance(value, list):
        return [_value(entry, comma) for entry in value]
    if not isinstance(value, dict):
        return value
    kind = value.get("kind")
    return {
        key: _field(key, entry, kind, comma)
        for key, entry in value.items()
        if not _left_empty(key, entry)
    }


def _field(key: str, entry: Any, kind: object, comma: bool) -> Any:
    if key in RECIPE_FIELDS:
        return entry
    return _word(key, entry, kind, comma) if isinstance(entry, str) else _value(entry, comma)


def _left_empty(key: str, value: Any) -> bool:
    if not isinstance(value, str) or key not in FIELDS:
        return False
    return not value or (key in _OPTIONAL and value in _NOTHING)


def _word(key: str, text: str, kind: object, comma: bool) -> str | bool:
    if "{{" in text:
        return text
    if key in ("correct", "word_bank") or (key == "answer" and kind == "truth"):
        return BOOLEANS.get(text.strip().casefold(), text)
    if key in ("tolerance", "difficulty") or (key == "answer" and kind == "number"):
        return _number(text, comma)
    return text


def _number(text: str, comma: bool) -> str:
    """Turn «−1 234,5» into -1234.5; a comma parts thousands in English, so there it stays."""
    text = _SPACE_IN_NUMBER.sub("", text.strip().replace("\u2212", "-"))
    return _DECIMAL_COMMA.sub(".", text) if comma and text.count(",") == 1 else text


def _with_ids(entries: list[Any]) -> tuple[list[Any], dict[Path, str]]:
    """Give ids by place, counted through all groups, so that editing a stem renames nothing."""
    taken = {str(each["id"]) for each in _flat(entries) if isinstance(each, dict) and "id" in each}
    questions, groups = count(1), count(1)
    labels: dict[Path, str] = {}

    def named(entry: Any, path: Path) -> Any:
        group = _is_group(entry) and len(path) == 2
        number = next(groups if group else questions)
        given = entry.get("id", "") if isinstance(entry, dict) else ""
        labels[path] = _label(number, str(given), group)
        if not isinstance(entry, dict):
            return entry
        if group and isinstance(entry.get("questions"), list):
            inside = enumerate(entry["questions"])
            entry = {**entry, "questions": [named(e, (*path, "questions", i)) for i, e in inside]}
        return entry if given else {"id": _free(f"{'g' if group else 'q'}{number}", taken), **entry}

    return [named(entry, ("questions", index)) for index, entry in enumerate(entries)], labels


def _flat(entries: list[Any]) -> Iterator[Any]:
    for entry in entries:
        yield entry
        if _is_group(entry) and isinstance(entry.get("questions"), list):
            yield from entry["questions"]


def _is_group(entry: Any) -> bool:
    return isinstance(entry, dict) and entry.get("kind") == "group"


def _label(number: int, given: str, group: bool) -> str:
    if group:
        return tr("group {number} ({id})", number=number, id=given or f"g{number}")
    if given:
        return tr("question {number} ({id})", number=number, id=given)
    return tr("question {number}", number=number)


def _free(name: str, taken: set[str]) -> str:
    """Return q3, or q3-2 and so on where somebody gave another question the id q3."""
    if name not in taken:
        return name
    return next(other for n in count(2) if (other := f"{name}-{n}") not in taken)
