"""A code for machines -> its modules, as a path of a PDF and as a small picture for a DOCX.

In: a Code. Out: rows of dark and light modules with the white around them that a reader
needs; the same rows as one ink, and as a PNG of one bit a dot.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import assert_never

from worksheets.files.ink import Ink
from worksheets.files.looks import BAND_MM, BAND_PAD_PT, MM
from worksheets.papers.blocks import Code
from worksheets.papers.style import Style

Modules = tuple[tuple[bool, ...], ...]
"""Row by row from the top, dark ones true; light ones around them are part of it."""

LARGEST_MM, EDGE_MM = 11.0, 3.5
"""The side of a code with its white, where the margin has room; the white to the page's edge."""
_QUIET_QR, _QUIET_DATAMATRIX = 4, 1
_DOTS = 8
"""Dots of the picture to a module."""


@lru_cache(maxsize=1 << 10)
def modules(code: Code) -> Modules:
    """Return the modules of a code."""
    # Loaded where a code is asked for: most papers have none.
    match code.kind:
        case "qr":
            import segno

            made = segno.make_qr(code.payload, error="m", boost_error=False)
            return tuple(tuple(map(bool, row)) for row in made.matrix_iter(border=_QUIET_QR))
        case "datamatrix":
            return _with_quiet(_datamatrix(code.payload), _QUIET_DATAMATRIX)
        case _:
            assert_never(code.kind)


def _datamatrix(payload: str) -> Modules:
    """Return the smallest square that holds six letters and a hyphen: 14 modules a side."""
    from reportlab.graphics.barcode.ecc200datamatrix import ECC200DataMatrix

    made = ECC200DataMatrix(payload)
    # It is made for the 44 modules of a postal service; its tables know the smaller squares.
    made.row_modules = made.col_modules = 14
    made.row_regions = made.col_regions = 1
    made.row_usable_modules = made.col_usable_modules = 12
    made.cw_data, made.cw_ecc = 8, 10
    made.validate()
    made.encode()
    # Its rows begin at the foot.
    return tuple(tuple(map(bool, row)) for row in reversed(made.encoded))


def _with_quiet(inner: Modules, quiet: int) -> Modules:
    side = len(inner) + 2 * quiet
    empty = ((False,) * side,) * quiet
    ends = (False,) * quiet
    return (*empty, *((*ends, *row, *ends) for row in inner), *empty)


def side_mm(style: Style) -> float:
    """Return the side of a code below the rule of a footer, its white with it."""
    return min(LARGEST_MM, style.margin_bottom_mm - BAND_MM - BAND_PAD_PT / MM - EDGE_MM)


@lru_cache(maxsize=1 << 8)
def code_ink(code: Code, side_pt: float) -> Ink:
    """Return the code as one path, to be put at its top left corner."""
    rows = modules(code)
    unit = side_pt / len(rows)
    path = [
        b"%.3f %.3f %.3f %.3f re" % (start * unit, -(at + 1) * unit, length * unit, unit)
        for at, row in enumerate(rows)
        for start, length in _dark_runs(row)
    ]
    return Ink(b" ".join([*path, b"f"]), text=False, idle=True)


def _dark_runs(row: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    """Yield where each run of dark modules begins, and how long it is."""
    at = 0
    for dark, run in groupby(row):
        length = len(list(run))
        if dark:
            yield at, length
        at += length


@lru_cache(maxsize=1 << 8)
def code_png(code: Code) -> bytes:
    """Return the code as a PNG, black on white."""
    rows = modules(code)
    side = len(rows) * _DOTS
    lines = b"".join([b"\0" + _packed(row) for row in rows for _ in range(_DOTS)])
    head = struct.pack(">2I5B", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in ((b"IHDR", head), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    )


def _packed(row: tuple[bool, ...]) -> bytes:
    """Return a line of dots, a byte for the eight dots of each module: 0 is black."""
    return bytes(0 if dark else 255 for dark in row)
