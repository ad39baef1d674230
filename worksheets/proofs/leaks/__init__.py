"""A pupils' file -> what in it gives an answer away, though no page shows it.

In: the file, what was read of it, the secrets of its variant. Out: findings and notes. The
words on the pages are held against the paper elsewhere; here it is all the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from worksheets.messages import tr
from worksheets.proofs.finding import Finding
from worksheets.proofs.flow import Reading
from worksheets.proofs.leaks import docx, pdf
from worksheets.proofs.leaks.clue import Clue, Sort
from worksheets.proofs.leaks.pdf_objects import read_objects
from worksheets.proofs.leaks.secrets import Secrets, told_by, told_in_print
from worksheets.proofs.package import open_package

_SHOWN = 100
"""Letters of a text that a message quotes."""


def _docx_clues(path: Path) -> Iterator[Clue]:
    package = open_package(path)
    return (clue for scan in docx.SCANNERS for clue in scan(package))


def _pdf_clues(path: Path) -> Iterator[Clue]:
    file = read_objects(path.read_bytes())
    return (clue for scan in pdf.SCANNERS for clue in scan(file))


LEAKS: Mapping[str, Callable[[Path], Iterator[Clue]]] = {"pdf": _pdf_clues, "docx": _docx_clues}
"""Format -> what looks into every place of such a file."""


def leaks_in(
    path: Path, reading: Reading, added: Iterable[str], secrets: Secrets, *, edited: bool
) -> tuple[list[Finding], list[Finding]]:
    """Return findings and notes on a file; a name that an editor left in it is a note.

    `added` are the lines that stand on its pages and on no paper as it was made.
    """
    clues = [Clue(tr("the name of the file"), path.stem), *LEAKS[path.suffix[1:]](path)]
    clues += [Clue(hidden.why, hidden.text, Sort.FOREIGN) for hidden in reading.hidden]
    clues += [Clue(tr("a line that was added"), text, Sort.PRINT) for text in added]
    findings: list[Finding] = []
    notes: list[Finding] = []
    for clue in dict.fromkeys(clues):
        told, harmless = _told(clue, secrets, edited=edited)
        if told:
            (notes if harmless else findings).append(Finding(path.name, told))
    return findings, notes


def _told(clue: Clue, secrets: Secrets, *, edited: bool) -> tuple[str, bool]:
    """Return what to say of a clue, empty for nothing, and whether it does no harm."""
    text = " ".join(clue.text.split())
    text = text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
    values = {"where": clue.where, "text": text}
    match clue.sort:
        case Sort.FOREIGN:
            return tr("{where}: a pupils' file has no such thing: «{text}»", **values), False
        case Sort.AUTHOR if text and told_by(text, secrets) == "" and edited:
            return tr("{where}: a person is named: «{text}»", **values), True
        case Sort.AUTHOR:
            return (tr("{where}: a person is named: «{text}»", **values) if text else ""), False
        case Sort.PRINT:
            told = told_in_print(clue.text, secrets)
        case _:
            told = told_by(clue.text, secrets)
    return (
        tr("{where}: this gives away {what}: «{text}»", what=told, **values) if told else ""
    ), False
