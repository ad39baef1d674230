"""The faces that papers are set in: PT Serif and PT Sans, four styles each, one of symbols.

In: a family and a style. Out: the name under which ReportLab knows the face, widths,
and which letters it has. A face is loaded once in a process, from the font packages.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from itertools import groupby
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from worksheets.errors import InputError, Problem
from worksheets.messages import tr

FAMILIES = {
    "PT Serif": ("fontpkg_pt_serif", "PT_Serif-Web"),
    "PT Sans": ("fontpkg_pt_sans", "PT_Sans-Web"),
}
"""Family that a style may name -> the package that holds its files, and how their names begin."""
SYMBOLS = "STIX Two Math"
"""Sets the signs of formulas, and helps out where no family has a letter. It has one style."""
RULED = "_"
"""Makes a line to write on: no white space comes between two of them."""

MONO = "IBM Plex Mono"
"""The face of code."""
_FILES = {
    SYMBOLS: ("ziamath", "fonts/STIXTwoMath"),
    MONO: ("fontpkg_ibm_plex_mono", "files/IBMPlexMono"),
} | {family: (package, f"files/{stem}") for family, (package, stem) in FAMILIES.items()}

_SPACES = {ord(space): " " for space in "\t\n\v\f\r\u2000\u2001\u2002\u2003\u2004\u2005\u2006"}
_SPACES |= {ord(space): " " for space in "\u2008\u2009\u200a\u2028\u2029\u205f\u3000\x85\u1680"}
_SPACES |= {ord(space): "\xa0" for space in "\u2007\u202f"}
_UNSEEN: dict[int, str | None] = dict.fromkeys(
    (0xAD, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065))
)
_TIDY = _UNSEEN | _SPACES | {0x2011: "-"}


@dataclass(frozen=True, slots=True)
class Face:
    """One style of a family."""

    family: str
    bold: bool = False
    italic: bool = False

    @property
    def style(self) -> str:
        """Regular, Bold, Italic or BoldItalic."""
        return ("Bold" * self.bold + "Italic" * self.italic) or "Regular"

    @property
    def name(self) -> str:
        """The name of the face in ReportLab's register."""
        return f"{self.family} {self.style}"


@dataclass(frozen=True, slots=True)
class Type:
    """How letters are set."""

    face: Face
    size: float
    rise: float = 0
    """Above the baseline, in points."""
    grey: float = 0
    letter_spacing: float = 0
    """White space behind each letter, in points, but for those of a line to write on."""
    word_spacing: float = 0
    """White space behind each space, in points, beside that."""
    upright: bool = False
    """Nothing is slanted: emphasis is bold."""


class MissingLetterError(LookupError):
    """No shipped face has the letter; `check_letters` says where it stands."""


def tidy(text: str) -> str:
    """Return the text as it is set: odd spaces become plain ones, unseen marks are gone."""
    return text.translate(_TIDY)


def font_file(face: Face) -> bytes:
    """Return the file of a face."""
    package, stem = _FILES[face.family]
    # A package of fonts may hold code too, which nobody needs for its fonts.
    found = find_spec(package)
    assert found is not None
    assert found.origin is not None
    return (Path(found.origin).parent / f"{stem}-{face.style}.ttf").read_bytes()


@cache
def font(face: Face) -> TTFont:
    """Return ReportLab's font of the face, registered; the family must be shipped."""
    loaded = TTFont(face.name, BytesIO(font_file(face)))
    pdfmetrics.registerFont(loaded)
    return loaded


@cache
def _advances(face: Face) -> tuple[dict[int, float], float]:
    """Return how far each letter moves on, in thousandths of the size, and any other."""
    metrics = font(face).face
    return metrics.charWidths, metrics.defaultWidth


def width(text: str, kind: Type) -> float:
    """Return the width of the text in points."""
    advances, other = _advances(kind.face)
    bare = sum([advances.get(code, other) for code in map(ord, text)]) * kind.size / 1000
    if not (kind.letter_spacing or kind.word_spacing):
        return bare
    letters, spaces = len(text) - text.count(RULED), text.count(" ") + text.count("\xa0")
    return bare + letters * kind.letter_spacing + spaces * kind.word_spacing


def line_ratio(family: str) -> float:
    """Return the family's own line height as a multiple of the type size."""
    metrics = font(Face(family)).face
    return float(metrics.ascent - metrics.descent) / 1000


def baseline(family: str, size: float, height: float) -> float:
    """Return how far the baseline lies below the top of a line of that height, in points."""
    metrics = font(Face(family)).face
    spare = height - size * (metrics.ascent - metrics.descent) / 1000
    return float(spare / 2 + size * metrics.ascent / 1000)


def missing_letters(text: str, face: Face) -> set[str]:
    """Return the letters of the text that the face has not."""
    glyphs = font(face).face.charToGlyph
    return {letter for letter in tidy(text) if ord(letter) not in glyphs}


def split_by_face(text: str, face: Face) -> list[tuple[str, Face]]:
    """Cut the text into stretches that one face can set; another family helps out.

    Raises MissingLetterError where none does.
    """
    if not missing_letters(text, face):
        return [(text, face)]
    parts = groupby(text, key=lambda letter: _face_for(letter, face))
    return [("".join(part), one) for one, part in parts]


def _face_for(letter: str, face: Face) -> Face:
    others = (replace(face, family=family) for family in FAMILIES if family != face.family)
    faces = (face, *others, Face(SYMBOLS))
    found = next((one for one in faces if not missing_letters(letter, one)), None)
    if found is None:
        raise MissingLetterError(letter)
    return found


@cache
def is_symbol(letter: str) -> bool:
    """Tell whether SYMBOLS helps out for the letter, since no family has it."""
    lacking = all(missing_letters(letter, Face(family)) for family in FAMILIES)
    return lacking and not missing_letters(letter, Face(SYMBOLS))


def check_letters(texts: Iterable[str]) -> None:
    """Raise InputError, naming each letter that no shipped face has and where it stands."""
    found: dict[str, str] = {}
    families = (*FAMILIES, SYMBOLS)
    for text in texts:
        lacking = set.intersection(*(missing_letters(text, Face(family)) for family in families))
        for letter in sorted(lacking):
            found.setdefault(letter, text)
    if found:
        raise InputError([_no_letter(letter, text) for letter, text in found.items()])


def _no_letter(letter: str, text: str) -> Problem:
    return Problem(
        tr(
            "the fonts have no character “{letter}” (U+{code}): replace it in “{text}”",
            letter=letter if letter.isprintable() else "?",
            code=f"{ord(letter):04X}",
            text=text if len(text) <= 60 else f"{text[:59]}…",
        )
    )


def check_families(*families: str) -> None:
    """Raise InputError, naming each family that is not shipped."""
    unknown = [family for family in dict.fromkeys(families) if family not in FAMILIES]
    if unknown:
        raise InputError(
            [
                Problem(
                    tr(
                        "there is no font “{family}”: use one of {families}",
                        family=family,
                        families=", ".join(FAMILIES),
                    )
                )
                for family in unknown
            ]
        )
