"""A zip as python-docx writes it -> the same bytes for the same document, nothing idle in it.

Left out: the thumbnail, the template's own XML and the styles for old versions of Word.
Clock and machine leave no trace.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_IDLE = r"thumbnail|customXml|stylesWithEffects|webSettings|numbering\.xml|docProps/app"
IDLE = re.compile(_IDLE)
_RELATION = re.compile(rf'<Relationship [^>]*Target="[^"]*(?:{_IDLE})[^"]*"[^>]*/>'.encode())
_CONTENT = re.compile(rf'<Override [^>]*PartName="[^"]*(?:{_IDLE})[^"]*"[^>]*/>'.encode())
_CLOCK = re.compile(rb"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>")
_EMPTY = re.compile(rb"<((?:dc|cp):\w+)>\s*</\1>|<(?:dc|cp):\w+/>")


def packed(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """Return the archive with some parts replaced, idle ones left out, in a fixed order."""
    with ZipFile(BytesIO(data)) as archive:
        found = {
            name: parts.get(name) or _cleaned(name, archive.read(name))
            for name in archive.namelist()
            if not IDLE.search(name)
        }
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED, compresslevel=6) as archive:
        for name in sorted(found, key=lambda name: (name != "[Content_Types].xml", name)):
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, found[name])
    return buffer.getvalue()


def _cleaned(name: str, data: bytes) -> bytes:
    if name.endswith(".rels"):
        return _RELATION.sub(b"", data)
    if name == "[Content_Types].xml":
        return _CONTENT.sub(b"", data)
    if name == "docProps/core.xml":
        return _EMPTY.sub(b"", _CLOCK.sub(b"", data))
    return data
