"""What can still be checked of a bank with mistakes: its data without what is spoiled."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from worksheets.bank.faults import spoiled
from worksheets.bank.source import Path

Places = list[tuple[Path, list[Path]]]
"""The path of each entry of a bank and, for a group, of each question inside it."""


def places_in(data: dict[str, Any], bad: frozenset[Path] = frozenset()) -> Places:
    """Return the places of all entries but the bad ones and the groups left empty."""
    places: Places = []
    for index, entry in enumerate(data.get("questions", ())):
        path: Path = ("questions", index)
        if path in bad:
            continue
        if entry["kind"] != "group":
            places.append((path, []))
            continue
        inside: list[Path] = [(*path, "questions", each) for each in range(len(entry["questions"]))]
        if kept := [each for each in inside if each not in bad]:
            places.append((path, kept))
    return places


def salvage(data: dict[str, Any], error: ValidationError) -> tuple[dict[str, Any], Places]:
    """Return valid data and the places of its entries; no places where nothing is left.

    An unknown field is taken out, a question with any other mistake goes as a whole.
    """
    mistakes = list(spoiled(error))
    bad = {_owner(path) for path, removable in mistakes if not removable}
    if ("questions",) in bad:
        return {}, []
    places = places_in(data, frozenset(bad))
    kept = {path for path, _ in places}
    emptied = {("questions", index) for index in range(len(data.get("questions", ())))} - kept
    removed = bad | emptied | {path for path, removable in mistakes if removable}
    return _without(data, (), removed), places


def _owner(path: Path) -> Path:
    """Return the question or group that a mistake spoils, or the field of the bank."""
    if path[0] != "questions":
        return path[:1]
    inside_group = len(path) > 3 and path[2] == "questions"
    return path[:4] if inside_group else path[:2]


def _without(value: Any, path: Path, removed: set[Path]) -> Any:
    if isinstance(value, dict):
        return {
            key: _without(entry, (*path, key), removed)
            for key, entry in value.items()
            if (*path, key) not in removed
        }
    if isinstance(value, list):
        return [
            _without(entry, (*path, index), removed)
            for index, entry in enumerate(value)
            if (*path, index) not in removed
        ]
    return value
