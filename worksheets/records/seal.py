"""A folder's keys under one seal, and out of it again.

`keys.sealed` takes the place of the manifest, the keys in all formats, the bank and whatever
else the run made that is not for the pupils; their papers stay as they are. No plain file is
removed before the sealed one has been written, read again and proved to hold it.
"""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from worksheets.errors import InputError, Problem
from worksheets.files.whole import write_whole
from worksheets.jobs.names import is_for_pupils
from worksheets.jobs.staging import refuse_to_overwrite, staging
from worksheets.manifest import MANIFEST, SEALED, read_manifest, refuse_sealed
from worksheets.messages import tr
from worksheets.records.cipher import opened, sealed

LEAST_LETTERS = 8
"""A shorter password is tried out too fast, whatever the cipher."""


def seal(folder: Path, password: str) -> tuple[str, ...]:
    """Put the teacher's files of a run under the password; return their names.

    Raises InputError, with every plain file in its place, for a password that is too short,
    a folder without a run or with sealed keys already, and where writing fails.
    """
    check_password(password)
    run = read_manifest(folder)
    refuse_sealed(folder)
    # The manifest goes first: without it no other command takes the folder for an open one.
    names = [MANIFEST, *(name for name in sorted(run.files) if not is_for_pupils(name))]
    there = [folder / name for name in names if Path(name).name == name]
    try:
        files = {path.name: path.read_bytes() for path in there if path.is_file()}
        write_whole(folder / SEALED, sealed(_packed(files), password))
        _prove(folder, password, files)
        for name in files:
            (folder / name).unlink()
    except OSError as error:
        message = tr("the keys cannot be sealed here ({reason}).", reason=error.strerror)
        raise InputError(Problem(message, str(folder))) from None
    return tuple(files)


def check_password(password: str) -> None:
    """Raise InputError for a password that is too short to seal with."""
    if len(password) < LEAST_LETTERS:
        message = tr("a password has at least {least} letters or digits.", least=LEAST_LETTERS)
        raise InputError(Problem(message))


def _prove(folder: Path, password: str, files: Mapping[str, bytes]) -> None:
    data = opened((folder / SEALED).read_bytes(), password)
    if data is None or _unpacked(data) != files:
        (folder / SEALED).unlink()
        message = tr("the sealed file could not be read back: nothing was removed. Try again.")
        raise InputError(Problem(message, str(folder / SEALED)))


def unseal(
    folder: Path, password: str, out: Path | None = None, *, force: bool = False
) -> tuple[Path, tuple[str, ...]]:
    """Put the files back into `folder`, or into `out`; return where, and their names.

    In its own folder the sealed file is removed at the end; with `out` it stays. Raises
    InputError, with nothing written, for another password, a damaged file, or where other files
    stand in the way and `force` is not given.
    """
    files = _opened(folder / SEALED, password)
    target = out or folder
    others = [name for name, data in files.items() if not _holds(target / name, data)]
    refuse_to_overwrite(target, others, force=force)
    with staging(target, manifest=False) as made:
        for name, data in files.items():
            (made / name).write_bytes(data)
    if out is None or out.resolve() == folder.resolve():
        (folder / SEALED).unlink()
    return target, tuple(files)


def _opened(path: Path, password: str) -> dict[str, bytes]:
    try:
        data = opened(path.read_bytes(), password)
    except OSError as error:
        reason = tr("there is no such file") if not path.exists() else str(error.strerror)
        message = tr("there are no sealed keys here ({reason}).", reason=reason)
        raise InputError(Problem(message, str(path))) from None
    if data is None:
        message = tr("the password is not the right one, or the file is damaged.")
        raise InputError(Problem(message, str(path)))
    return _unpacked(data)


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def _packed(files: Mapping[str, bytes]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _unpacked(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
