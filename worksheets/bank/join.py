"""Several banks in one language -> one bank to draw from: `joined(banks)`.

Nothing is left out or changed but ids: where two banks use the same one, that of the later
bank gets its name in front, so that the papers of the first bank stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from worksheets.bank.model import Bank, Entry, Group


def joined(banks: Sequence[tuple[str, Bank]]) -> Bank:
    """Return the first bank with the sections and questions of the others; each has a name."""
    (_, first), *others = banks
    entries, sections = list(first.questions), list(first.sections)
    taken = set(_ids(first))
    for name, bank in others:
        clashing = taken & set(_ids(bank))
        there = taken | set(_ids(bank))
        renamed = {old: _free(f"{name}/{old}", there) for old in sorted(clashing)}
        entries += [_renamed(entry, renamed) for entry in bank.questions]
        known = {section.name for section in sections}
        sections += [section for section in bank.sections if section.name not in known]
        taken = there | set(renamed.values())
    return first.model_copy(update={"questions": tuple(entries), "sections": tuple(sections)})


def _ids(bank: Bank) -> list[str]:
    groups = [entry.id for entry in bank.questions if isinstance(entry, Group)]
    return [*groups, *(question.id for question in bank.all_questions())]


def _free(name: str, taken: set[str]) -> str:
    return next(each for n in count(1) if (each := name if n == 1 else f"{name}-{n}") not in taken)


def _renamed(entry: Entry, names: dict[str, str]) -> Entry:
    update: dict[str, object] = {"id": names.get(entry.id, entry.id)}
    if isinstance(entry, Group):
        update["questions"] = tuple(_renamed(each, names) for each in entry.questions)
    return entry.model_copy(update=update)
