"""What `catalogue` does: from a bank to a list of all its questions, for the teacher."""

from __future__ import annotations

from pathlib import Path

from worksheets.bank.check import read_checked
from worksheets.commands.make import known_formats
from worksheets.commands.sources import is_bank
from worksheets.errors import InputError, Problem
from worksheets.files import WRITERS
from worksheets.jobs.staging import refuse_to_overwrite, staging
from worksheets.messages import tr
from worksheets.papers import catalogue_paper


def write_catalogue(bank: Path, *, out: Path, formats: str | None, force: bool) -> None:
    """Write the catalogue of a bank to the file `out`, or into it where it is a folder."""
    if not is_bank(bank):
        message = tr("a catalogue is made of a bank (yaml): build one first.")
        raise InputError(Problem(message, str(bank)))
    paper = catalogue_paper(read_checked(bank))
    folder, names = _names(bank, out, formats)
    refuse_to_overwrite(folder, list(names), force=force)
    with staging(folder, manifest=False) as made:
        for name, suffix in names.items():
            WRITERS[suffix](paper, made / name)


def _names(bank: Path, out: Path, formats: str | None) -> tuple[Path, dict[str, str]]:
    """Return the folder, and the format of each file by its name."""
    suffix = out.suffix[1:].lower()
    if suffix in WRITERS and not out.is_dir():
        if formats:
            message = tr("--formats goes with a folder: the name of a file says its format.")
            raise InputError(Problem(message, str(out)))
        return out.parent, {out.name: suffix}
    suffixes = known_formats(formats or ",".join(WRITERS))
    return out, {f"catalogue-{bank.stem}.{each}": each for each in suffixes}
