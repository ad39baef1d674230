"""Text files -> Document: `read_document(Path("abai.docx"))`.

A reader for each format gives the lines of a file with their roles and places; `compose`
cleans them, finds sentences and headings, and marks what is not whole; `repair` mends
the typing errors that leave no doubt. No question is made here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from worksheets.errors import InputError, Problem
from worksheets.languages.prose import PROSE
from worksheets.messages import tr
from worksheets.texts import docx, html, markdown, pdf, plain
from worksheets.texts.compose import compose
from worksheets.texts.language import find_language
from worksheets.texts.model import Document, Line, Place, Repair, Sentence
from worksheets.texts.repair import repaired

__all__ = [
    "READERS",
    "SUFFIXES",
    "Document",
    "Line",
    "Place",
    "Repair",
    "Sentence",
    "read_document",
]

READERS: Mapping[str, Callable[[Path], list[Line]]] = {
    ".txt": plain.read,
    ".md": markdown.read,
    ".docx": docx.read,
    ".html": html.read,
    ".htm": html.read,
    ".pdf": pdf.read,
}
SUFFIXES = tuple(READERS)


def read_document(
    path: Path | str, language: str | None = None, name: str | None = None
) -> Document:
    """Read a text file and return its sentences, headings, title and language.

    The language is kk, ru or en; it is found from the text where none is given. The name
    stands for the path in messages and places. Raises InputError where the file cannot be
    read, holds no sentence or is in none of the three languages.
    """
    path, shown = Path(path), name or str(path)
    if language is not None and language not in PROSE:
        codes = ", ".join(PROSE)
        message = tr("unknown language {code}; use one of: {codes}", code=language, codes=codes)
        raise InputError(Problem(message, shown))
    lines = _lines(path, shown)
    found = language or find_language("\n".join(line.text for line in lines))
    if found is None:
        message = tr("the language was not recognized as kk, ru or en; name it with --language")
        raise InputError(Problem(message, shown))
    document = repaired(compose(lines, found, shown))
    if not document.sentences:
        message = tr("the file holds no sentences; questions need running text")
        raise InputError(Problem(message, shown))
    return document


def _lines(path: Path, shown: str) -> list[Line]:
    """Read the lines and put the name that is shown into their places and problems."""
    reader = _reader(path, shown)
    try:
        lines = reader(path)
    except InputError as error:
        raise InputError([replace(problem, file=shown) for problem in error.problems]) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        message = tr("the file cannot be opened: {reason}", reason=reason)
        raise InputError(Problem(message, shown)) from None
    if not any(line.text.strip() for line in lines):
        message = tr("the file is empty; give a file with a text")
        raise InputError(Problem(message, shown))
    return [replace(line, place=replace(line.place, file=shown)) for line in lines]


def _reader(path: Path, shown: str) -> Callable[[Path], list[Line]]:
    problem = None
    suffix = Path(path.name).suffix.lower()
    if path.is_dir():
        problem = tr("this is a folder; name the files in it")
    elif not path.exists():
        problem = _missing(path)
    elif suffix not in READERS:
        problem = _unknown(suffix)
    if problem:
        raise InputError(Problem(problem, shown))
    return READERS[suffix]


def _missing(path: Path) -> str:
    siblings = sorted(other.name for other in path.parent.glob("*") if other.is_file())
    near = get_close_matches(path.name, siblings, 1, 0.7)
    if near:
        return tr("there is no such file; did you mean {name}?", name=near[0])
    return tr("there is no such file; check the name and the folder")


def _unknown(suffix: str) -> str:
    near = get_close_matches(suffix, SUFFIXES, 1)
    formats = ", ".join(SUFFIXES)
    if near:
        return tr("cannot read {suffix} files; did you mean {near}?", suffix=suffix, near=near[0])
    return tr("cannot read this kind of file; save the text as one of: {formats}", formats=formats)
