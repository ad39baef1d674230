"""Ids and sections: what the questions of a bank call each other by."""

from __future__ import annotations

from collections.abc import Iterator

from worksheets.bank.disk import Loaded
from worksheets.bank.fields import did_you_mean
from worksheets.bank.source import Fault, Path
from worksheets.messages import tr


def ids(loaded: Loaded) -> Iterator[Fault]:
    """Yield each question or group whose id another one above it has."""
    named = [(item.question.id, item.path) for item in loaded.items]
    named += [(group.id, path) for group, path in loaded.groups]
    first: dict[str, int] = {}
    for line, name, path in sorted((loaded.source.line(path), name, path) for name, path in named):
        if name in first:
            message = tr(
                "the id '{id}' is taken by line {line}: give this one another",
                id=name,
                line=first[name],
            )
            yield Fault(path, message, key="id")
        first.setdefault(name, line)


def sections(loaded: Loaded) -> Iterator[Fault]:
    """Yield section names that stand twice and, where sections are listed, unlisted ones."""
    names = [section.name for section in loaded.bank.sections] if loaded.bank else []
    for index, name in enumerate(names):
        if name in names[:index]:
            yield Fault(
                ("sections", index), tr("the section '{name}' stands here twice", name=name)
            )
    for name, path in _used(loaded):
        if not names or name in names or not name:
            continue
        if meant := did_you_mean(name, names):
            message = tr("no section '{name}': did you mean '{meant}'?", name=name, meant=meant)
        else:
            message = tr("no section '{name}': add it below sections:", name=name)
        yield Fault((*path, "section"), message)


def _used(loaded: Loaded) -> Iterator[tuple[str, Path]]:
    for item in loaded.items:
        yield item.question.section, item.path
    for group, path in loaded.groups:
        yield group.section, path
