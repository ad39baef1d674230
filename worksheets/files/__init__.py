"""Paper -> files: PDF and DOCX."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from worksheets.files.docx import write_docx
from worksheets.files.pdf import write_pdf
from worksheets.papers.blocks import Paper

WRITERS: Mapping[str, Callable[[Paper, Path], None]] = {"pdf": write_pdf, "docx": write_docx}
"""Format -> what writes a paper in it: whole or not at all, the same bytes for the same paper."""
