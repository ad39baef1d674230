"""A DOCX -> its parts, read with care: no entity, no network, no bomb."""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from lxml import etree

from worksheets.messages import tr
from worksheets.proofs.flow import UnreadableError

MOST_BYTES = 200_000_000
"""A file that grows larger than that when unpacked is not opened."""
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of nearly everything in a DOCX, as lxml writes it."""
DOCUMENT = "word/document.xml"

_BROKEN = (OSError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""What a damaged or locked file makes zipfile raise."""


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a DOCX by their names."""

    parts: dict[str, bytes]
    comment: bytes
    """What is noted in the ZIP file itself."""
    loose: bytes
    """Bytes before the first part, which no reader looks at."""


def open_package(path: Path) -> Package:
    """Return the parts of a file; raises UnreadableError where it is no DOCX or damaged."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > MOST_BYTES:
                raise UnreadableError(tr("it is larger than any paper"))
            parts = {entry.filename: archive.read(entry) for entry in entries}
            first = min((entry.header_offset for entry in entries), default=0)
            comment = archive.comment + b"".join(entry.comment for entry in entries)
    except _BROKEN as error:
        raise UnreadableError(str(error)) from error
    if DOCUMENT not in parts:
        raise UnreadableError(tr("it is no Word document"))
    return Package(parts, comment, path.read_bytes()[:first] if first else b"")


@lru_cache(maxsize=32)
def tree(xml: bytes) -> etree._Element:
    """Return the root of a part, not to be changed; raises UnreadableError where it is no XML.

    Headers, styles and settings are the same in all papers of a run.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(xml, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableError(str(error)) from error
