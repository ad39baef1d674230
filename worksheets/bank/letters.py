"""The letters that the shipped faces can print."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from io import BytesIO

EVERYDAY = frozenset(
    "\n\t\u00a0 !\"#$%&'()*+,-./0123456789:;<=>?@[]^_{|}~«»–—…№"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    "ӘҒҚҢӨҰҮҺІәғқңөұүһі"
)
"""Letters that every face has: a text of these needs no look at the fonts."""

_FACES = {"fontpkg_pt_serif": "PT_Serif-Web-Regular", "fontpkg_pt_sans": "PT_Sans-Web-Regular"}
_SPACES = {chr(code) for code in (*range(0x2000, 0x200B), 0x1680, 0x202F, 0x205F, 0x3000)}
_HYPHEN_KEPT_TOGETHER = "\u2011"
"""Set as a plain hyphen."""


@cache
def printable() -> frozenset[str]:
    """Return the letters that at least one shipped face has, and the spaces of all widths."""
    # ReportLab takes a quarter of a second to import, and few banks need it here.
    from reportlab.pdfbase.ttfonts import TTFontFile

    letters = {*EVERYDAY, *_SPACES, _HYPHEN_KEPT_TOGETHER}
    for package, stem in _FACES.items():
        data = (files(package) / "files" / f"{stem}.ttf").read_bytes()
        letters.update(map(chr, TTFontFile(BytesIO(data)).charToGlyph))
    return frozenset(letters)
