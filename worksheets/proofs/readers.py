"""The readers of files, by format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from worksheets.papers.style import Style
from worksheets.proofs.flow import Reading
from worksheets.proofs.read_docx import read_docx
from worksheets.proofs.read_pdf import read_pdf

Equations = Mapping[str, str]
"""What the formulas of a paper say; see equations.py."""

READERS: Mapping[str, Callable[[Path, Style, bool, Equations], Reading]] = {
    "pdf": read_pdf,
    "docx": read_docx,
}
"""Format -> what reads it, with or without what is hidden in it; raises UnreadableError."""
