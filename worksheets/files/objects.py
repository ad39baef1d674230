"""Objects -> the bytes of a PDF file: the small writer that all papers go through.

In: streams and plain objects as bytes, numbered by their place: the streams from 1, the
plain ones after them. Out: a PDF 1.7 whose plain objects stand packed in one object stream
and whose table of contents is a stream too. What the objects say is decided elsewhere.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import accumulate

LEVEL = 2
"""How hard pages are compressed: at 6 a paper is 2 kB smaller and takes twice the time."""
_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


@dataclass(frozen=True, slots=True)
class Stream:
    """A stream of a PDF."""

    data: bytes
    entries: bytes = b""
    """Further entries of its dictionary."""
    compressed: bool = True
    """The data is compressed already."""


def deflated(data: bytes, entries: bytes = b"") -> Stream:
    """Return the data as a compressed stream."""
    return Stream(zlib.compress(data, LEVEL), entries)


def pdf_file(streams: Sequence[Stream], plain: Sequence[bytes], root: int, info: int) -> bytes:
    """Return the file; `root` and `info` are the numbers of its catalog and its properties."""
    first = len(streams) + 1
    packing = first + len(plain)
    offsets = [0, *accumulate(map(len, plain))]
    heads = b" ".join([b"%d %d" % (first + at, offsets[at]) for at in range(len(plain))]) + b" "
    entries = b"/Type/ObjStm/N %d/First %d" % (len(plain), len(heads))
    bodies = [_HEADER]
    starts = []
    length = len(_HEADER)
    for number, stream in enumerate([*streams, deflated(heads + b"".join(plain), entries)], 1):
        body = _stream(number, stream) if number < first else _stream(packing, stream)
        starts.append(length)
        bodies.append(body)
        length += len(body)
    table = b"".join(
        [
            struct.pack(">BLH", 0, 0, 0xFFFF),
            *(struct.pack(">BLH", 1, start, 0) for start in starts[:-1]),
            *(struct.pack(">BLH", 2, packing, at) for at in range(len(plain))),
            struct.pack(">BLH", 1, starts[-1], 0),
            struct.pack(">BLH", 1, length, 0),
        ]
    )
    digest = blake2b(b"".join(bodies[1:]), digest_size=16).hexdigest().encode()
    entries = b"/Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]" % (
        packing + 2,
        root,
        info,
        digest,
        digest,
    )
    bodies.append(_stream(packing + 1, deflated(table, entries)))
    bodies.append(b"startxref\n%d\n%%%%EOF\n" % length)
    return b"".join(bodies)


def _stream(number: int, stream: Stream) -> bytes:
    packed = b"/Filter/FlateDecode" if stream.compressed else b""
    # Both signs of a line end: with \n alone, data that ends in \r would seem a letter shorter.
    return b"%d 0 obj\n<<%b%b/Length %d>>stream\n%b\r\nendstream\nendobj\n" % (
        number, stream.entries, packed, len(stream.data), stream.data,
    )  # fmt: skip


def text_string(text: str) -> bytes:
    """Return a text as a PDF writes it outside of its pages."""
    return b"<%b>" % (b"\xfe\xff" + text.encode("utf-16-be")).hex().upper().encode()
