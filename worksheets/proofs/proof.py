"""What came of looking at papers, and the folder that they lie in."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from worksheets import __version__
from worksheets.manifest import Manifest
from worksheets.proofs.finding import Finding


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of looking at a folder or at some of its files."""

    findings: tuple[Finding, ...] = ()
    """What is wrong."""
    notes: tuple[Finding, ...] = ()
    """Edits that do no harm, and files that were not looked at."""
    files: int = 0
    """Papers and keys that were read."""
    pages: int = 0
    """Of the PDFs."""
    questions: int = 0
    """Of all variants."""
    answers: int = 0
    """Answers in keys that were held against the papers."""


@dataclass(frozen=True, slots=True)
class Run:
    """A folder of papers and what its manifest tells."""

    folder: Path
    manifest: Manifest

    def edited(self, name: str) -> bool:
        """Tell whether a file is not as it was written."""
        digest = hashlib.sha256((self.folder / name).read_bytes()).hexdigest()
        return digest != self.manifest.files.get(name)

    def lenient(self, name: str, *, edited: bool) -> bool:
        """Tell whether titles of a file may be worded anew.

        So they are in what was edited in a word processor, and where another version of this
        program, with other templates, has set the paper.
        """
        ours = self.manifest.program == f"worksheets {__version__}"
        return name.endswith(".docx") if edited else not ours


def summed(proofs: Sequence[Proof], questions: int) -> Proof:
    """Return what came of several parts, of so many questions, as one."""
    return Proof(
        tuple(finding for proof in proofs for finding in proof.findings),
        tuple(note for proof in proofs for note in proof.notes),
        sum(proof.files for proof in proofs),
        sum(proof.pages for proof in proofs),
        questions,
        sum(proof.answers for proof in proofs),
    )
