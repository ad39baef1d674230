"""A bank -> its questions of one status, as where only what a teacher accepted is drawn."""

from __future__ import annotations

from worksheets.bank.kinds import Status
from worksheets.bank.model import Bank, Entry, Group
from worksheets.errors import InputError, Problem
from worksheets.messages import tr


def narrowed(bank: Bank, status: Status, wanted: int | None) -> Bank:
    """Return the bank without the questions of another status and the groups left empty.

    Raises InputError where none is left, or fewer than are wanted.
    """
    entries = tuple(left for entry in bank.questions if (left := _with(entry, status)))
    narrow = bank.model_copy(update={"questions": entries})
    held = len(list(narrow.all_questions()))
    if not held:
        raise InputError(Problem(_none_left(bank, status)))
    if wanted is not None and wanted > held:
        message = tr(
            "the bank holds {held} questions with «status: {status}», {asked} were asked for: "
            "write it below {missing} more, or ask for {held}",
            held=held, status=status, asked=wanted, missing=wanted - held,
        )  # fmt: skip
        raise InputError(Problem(message))
    return narrow


def _with(entry: Entry, status: Status) -> Entry | None:
    if not isinstance(entry, Group):
        return entry if entry.status == status else None
    left = tuple(question for question in entry.questions if question.status == status)
    return entry.model_copy(update={"questions": left}) if left else None


def _none_left(bank: Bank, status: Status) -> str:
    if status != "accepted":
        return tr("no question of the bank is a draft: leave out --only, or say --only accepted")
    return tr(
        "no question of the bank is accepted (drafts: {drafts}): look the bank over and write "
        "«status: accepted» below each question that you want, or leave out --only",
        drafts=sum(question.status == "draft" for question in bank.all_questions()),
    )
