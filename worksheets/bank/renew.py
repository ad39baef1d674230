"""A bank that a teacher worked on, and a fresh one -> one bank: `renewed(old, fresh)`.

What she accepted, rejected, edited or wrote stays as it stands, and so do her groups. The
other drafts become those of the fresh bank.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from worksheets.bank.ids import content_id, is_edited
from worksheets.bank.kinds import Question
from worksheets.bank.model import Bank, Entry, Group


@dataclass(frozen=True, slots=True)
class Counts:
    """How many questions were kept for the teacher's sake, came in, and went."""

    accepted: int
    edited: int
    """Edited, written by hand, or in a group; neither accepted nor rejected."""
    rejected: int
    new: int
    gone: int


def renewed(old: Bank, fresh: Bank) -> tuple[Bank, Counts]:
    """Return the old bank with the drafts of the fresh one.

    Old questions keep their order. A new one stands behind the question that precedes it in
    the fresh bank; those that begin the fresh bank stand before the first one that both have.
    """
    hers = {place for place, entry in enumerate(old.questions) if _is_hers(entry)}
    places = _places(old.questions, hers)
    found = [(question, _place(question, places)) for question in fresh.all_questions()]
    drafts = {at: question for question, at in found if at is not None and at not in hers}
    new = _new(found, last=len(old.questions) - 1)
    entries: list[Entry] = [*new[-1]]
    for place, entry in enumerate(old.questions):
        if place in hers:
            entries.append(entry)
        elif place in drafts:
            entries.append(drafts[place])
        entries += new[place]
    gone = len(old.questions) - len(hers) - len(drafts)
    counts = _counts([old.questions[place] for place in hers], sum(map(len, new.values())), gone)
    return old.model_copy(update={"source": fresh.source, "questions": tuple(entries)}), counts


def _is_hers(entry: Entry) -> bool:
    return isinstance(entry, Group) or entry.status != "draft" or is_edited(entry)


def _questions(entry: Entry) -> tuple[Question, ...]:
    return entry.questions if isinstance(entry, Group) else (entry,)


def _places(entries: Sequence[Entry], hers: set[int]) -> Mapping[str, int]:
    """Return the place of the entry for each name of a question; hers go before drafts."""
    in_rising_weight = sorted(range(len(entries)), key=lambda place: (place in hers, -place))
    return {
        name: place
        for place in in_rising_weight
        for question in _questions(entries[place])
        for name in _names(question)
    }


def _names(question: Question) -> tuple[str, ...]:
    """Return what a question is known by: its id, what it asks, and how it was first made."""
    return tuple(filter(None, (question.id, content_id(question), question.made)))


def _place(question: Question, places: Mapping[str, int]) -> int | None:
    return next((places[name] for name in _names(question) if name in places), None)


def _new(
    found: Sequence[tuple[Question, int | None]], last: int
) -> defaultdict[int, list[Question]]:
    """Return the questions that the old bank has not, by the place they stand behind."""
    new: defaultdict[int, list[Question]] = defaultdict(list)
    behind = next((place - 1 for _, place in found if place is not None), last)
    for question, place in found:
        if place is None:
            new[behind].append(question)
        else:
            behind = place
    return new


def _counts(hers: Sequence[Entry], new: int, gone: int) -> Counts:
    statuses = Counter(question.status for entry in hers for question in _questions(entry))
    return Counts(statuses["accepted"], statuses["draft"], statuses["rejected"], new, gone)
