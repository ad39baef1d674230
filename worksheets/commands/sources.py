"""What a command is given to make papers of: a bank as it stands, or a text that becomes one."""

from __future__ import annotations

from pathlib import Path

from worksheets.bank.check import read_checked
from worksheets.bank.model import Bank
from worksheets.errors import InputError, Problem
from worksheets.messages import tr

BANK_SUFFIXES = {".yaml", ".yml"}


def is_bank(path: Path) -> bool:
    """Tell whether a file is a bank, by its name."""
    return path.suffix.lower() in BANK_SUFFIXES


def bank_of(source: Path, language: str | None) -> Bank:
    """Return the bank in a file, or the one that is built from a text.

    Raises InputError with all that is wrong with the file.
    """
    return _bank_in(source, language) if is_bank(source) else _bank_from(source, language)


def with_said(bank: Bank, **said: str | int | None) -> Bank:
    """Return the bank with what the user said in place of what it says itself."""
    return bank.model_copy(update={name: text for name, text in said.items() if text})


def _bank_in(source: Path, language: str | None) -> Bank:
    bank = read_checked(source)
    if language not in {None, bank.language}:
        message = tr("--language is for texts; this bank is in {language}.", language=bank.language)
        raise InputError(Problem(message, str(source)))
    return bank


def _bank_from(source: Path, language: str | None) -> Bank:
    # Who has a bank does not wait for the makers and the dictionaries of three languages.
    from worksheets.commands.foreign import tell_foreign
    from worksheets.makers import make_bank
    from worksheets.texts import read_document

    bank, report = make_bank(read_document(source, language=language))
    tell_foreign([report])
    return bank
