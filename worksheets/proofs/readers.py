"""The readers of files, by format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from worksheets.papers.style import Style
from worksheets.proofs.drawn import Drawn
from worksheets.proofs.flow import Reading
from worksheets.proofs.read_docx import read_docx
from worksheets.proofs.read_pdf import read_pdf

READERS: Mapping[str, Callable[[Path, Style, bool, Drawn], Reading]] = {
    "pdf": read_pdf,
    "docx": read_docx,
}
"""Format -> what reads it, with or without what is hidden in it; raises UnreadableError."""
