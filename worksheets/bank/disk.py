"""Bank files: YAML text to a Bank, with every problem and its line, and a Bank to YAML.

Whatever is typed stays what was typed (`no`, `1.10`, `12:30`). A question without an id
gets one by its place in the file. Whether the questions are any good is `check.py`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path as FilePath
from typing import Any

from pydantic import ValidationError

from worksheets.bank.faults import faults
from worksheets.bank.kinds import Question
from worksheets.bank.model import Bank, Group
from worksheets.bank.pictures import with_pictures
from worksheets.bank.recipes.read import with_recipes, with_samples
from worksheets.bank.salvage import Places, places_in, salvage
from worksheets.bank.source import Fault, Path, Source, compose, plain, refused_characters
from worksheets.bank.tidy import tidy
from worksheets.bank.write import write_bank
from worksheets.errors import InputError, Problem
from worksheets.messages import tr

__all__ = ["Item", "Loaded", "load", "load_text", "read_bank", "read_bank_text", "write_bank"]


@dataclass(frozen=True, slots=True)
class Item:
    """A question and the place it has in the file."""

    question: Question
    path: Path


@dataclass(frozen=True, slots=True)
class Loaded:
    """A bank file, as far as it can be read."""

    source: Source
    faults: tuple[Fault, ...]
    """What cannot be read; the questions concerned are missing below."""
    bank: Bank | None
    """None where no question can be used."""
    items: tuple[Item, ...]
    """Every question of the bank, those inside groups too."""
    groups: tuple[tuple[Group, Path], ...]
    """Every group of the bank with its place."""


def read_bank(path: FilePath | str) -> Bank:
    """Return the bank in the file.

    Raises InputError with everything that cannot be read, each with its line.
    """
    return _whole(load(path))


def read_bank_text(text: str, name: str) -> Bank:
    """Return the bank that `text` is; `name` stands for the file in messages."""
    return _whole(load_text(text, name))


def load(path: FilePath | str) -> Loaded:
    """Return what can be read of the file, what cannot, and the places of both.

    Raises InputError where there is no such file, or it is not YAML at all.
    """
    path = FilePath(path)
    return load_text(text_of(path), str(path), path.parent)


def load_text(text: str, name: str, folder: FilePath | None = None) -> Loaded:
    """Return what can be read of `text`, with its pictures from the folder; see `load`."""
    source = compose(text, name)
    data, found = plain(source)
    if not isinstance(data, dict):
        raise InputError(_not_a_bank(source, data))
    tidied = tidy(data)
    source = replace(source, labels=tidied.labels)
    found += _control_characters(text, source)
    pictured, missing = with_pictures(tidied.data, folder)
    data, mistakes = with_recipes(pictured)
    found += (*missing, *mistakes)
    try:
        bank = Bank.model_validate(data)
    except ValidationError as error:
        found += faults(error)
        rest, places = salvage(data, error)
        if not places:
            return Loaded(source, tuple(found), None, (), ())
        bank = Bank.model_validate({"title": name, "language": "kk", **rest})
        return _loaded(source, found, with_samples(bank), places)
    return _loaded(source, found, with_samples(bank), places_in(data))


def _whole(loaded: Loaded) -> Bank:
    if loaded.faults or loaded.bank is None:
        raise InputError(loaded.source.problems(loaded.faults))
    return loaded.bank


def text_of(path: FilePath) -> str:
    """Return the text of a YAML file; raises InputError where it cannot be read."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        reason = tr("there is no such file") if not path.exists() else str(error.strerror)
        raise InputError(
            Problem(tr("the file cannot be opened: {reason}", reason=reason), str(path))
        ) from None
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        message = tr("the file is not in UTF-8: save it again and choose the encoding UTF-8")
        raise InputError(Problem(message, str(path), line)) from None


def _not_a_bank(source: Source, data: Any) -> Problem:
    if isinstance(data, list):
        message = tr(
            "the file is a bare list: write title: and language: above it, "
            "then questions: and the list below that"
        )
    else:
        message = tr("this is not a bank: it begins with title:, language: and questions:")
    return Problem(message, source.name, source.line(()))


def _control_characters(text: str, source: Source) -> Iterator[Fault]:
    refused = refused_characters(text)
    begins = sorted((source.line(path), path) for path in source.labels) if refused else []
    for line, character in refused:
        before = bisect_right(begins, line, key=lambda begin: begin[0])
        path = begins[before - 1][1] if before else ()
        code = f"U+{ord(character):04X}"
        yield Fault(path, tr("remove the control character {code}", code=code), line=line)


def _loaded(source: Source, found: list[Fault], bank: Bank, places: Places) -> Loaded:
    items: list[Item] = []
    groups: list[tuple[Group, Path]] = []
    for entry, (path, inside) in zip(bank.questions, places, strict=True):
        if isinstance(entry, Group):
            groups.append((entry, path))
            items.extend(map(Item, entry.questions, inside))
        else:
            items.append(Item(entry, path))
    return Loaded(source, tuple(found), bank, tuple(items), tuple(groups))
