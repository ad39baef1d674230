"""Every text inside a value or inside plain data, with the way to it: `strings(value)`."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from worksheets.bank.kinds import Value
from worksheets.bank.source import Path


def strings(
    value: object, path: Path = (), without: Collection[str] = ()
) -> Iterator[tuple[Path, str]]:
    """Yield each text and its place; fields named in `without` are left out with all they hold."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list | tuple):
        for index, entry in enumerate(value):
            yield from strings(entry, (*path, index), without)
    elif isinstance(value, Value | dict):
        fields = value if isinstance(value, dict) else value.__dict__
        for name, entry in fields.items():
            if entry and name not in without:
                yield from strings(entry, (*path, name), without)
