"""Files appear whole or not at all: they are written beside and moved into place at the end."""

from __future__ import annotations

import hashlib
import secrets
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from worksheets.errors import InputError, Problem
from worksheets.jobs.names import BANK
from worksheets.manifest import MANIFEST, listed_files
from worksheets.messages import tr


def refuse_to_overwrite(folder: Path, names: Sequence[str], *, force: bool) -> None:
    """Raise InputError where a file stands in the way and the user did not say --force."""
    there = [name for name in names if (folder / name).exists()]
    if there and not force:
        raise InputError(
            Problem(
                tr(
                    "{names} stands there already: choose another place, or say --force to "
                    "replace it.",
                    names=", ".join(there[:3]) + (" …" if len(there) > 3 else ""),
                ),
                str(folder),
            )
        )


@contextmanager
def staging(out: Path, *, manifest: bool = True) -> Iterator[Path]:
    """Give a hidden folder to write into; at the end its files are those of `out`.

    A folder that was not there appears in one step. In one that was, with a manifest, what
    an earlier run wrote by its own goes, so that no paper of an old draw lies beside a key
    of the new one. On any error nothing in `out` is touched.
    """
    there = out.exists()
    folder = (out if there else out.parent) / f".unfinished-{secrets.token_hex(4)}"
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise InputError(
            Problem(
                tr(
                    "this folder cannot be written to ({reason}). Choose another one with --out.",
                    reason=error.strerror,
                ),
                str(out),
            )
        ) from error
    try:
        yield folder
        if not there:
            folder.rename(out)
            return
        if manifest:
            _clear_earlier(folder, out)
        for path in sorted(folder.iterdir(), key=lambda path: path.name == MANIFEST):
            path.replace(out / path.name)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _clear_earlier(folder: Path, out: Path) -> None:
    """Take away what an earlier run made and this one does not; its manifest goes first.

    The bank stays: the teacher may have edited it.
    """
    stale = set(listed_files(out)) - {path.name for path in folder.iterdir()} - {BANK}
    (out / MANIFEST).unlink(missing_ok=True)
    for name in sorted(stale):
        (out / name).unlink(missing_ok=True)


def digests(folder: Path) -> dict[str, str]:
    """Return the sha256 of each file in the folder, by its name."""
    files = sorted(path for path in folder.iterdir() if path.is_file())
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
