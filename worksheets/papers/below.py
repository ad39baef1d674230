"""What stands below a stem or a passage: tables, verse, code, pictures, footnotes, as tags.

In: the parts of a text (`bank.paragraphs`) and how words are set. Out: the tags that a
template puts where they belong, and what a reader of the paper reads there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import assert_never

from markupsafe import Markup

from worksheets.bank.kinds import Picture
from worksheets.bank.paragraphs import Code, Note, Paragraph, Part, Rows, Verse, verse_numbers

Set = Callable[[str], Markup]
"""Sets words in the language."""

_NUMBER_MM = 8
_SEVERAL = re.compile("^ +|  +")


def below(parts: Iterable[Part], picture: Picture | None, put: Set) -> Markup:
    """Return the tags of the parts and, before the footnotes, of the picture."""
    parts = list(parts)
    notes = [part for part in parts if isinstance(part, Note)]
    others = [_tags(part, put) for part in parts if not isinstance(part, Note)]
    tag = picture_tag(picture)
    shown = [Markup('<p align="center" keep="yes">{}</p>').format(tag)] if picture else []
    return Markup("\n").join([*others, *shown, *(_tags(note, put) for note in notes)])


def picture_tag(picture: Picture | None) -> Markup:
    """Return the tag of a picture by its name in the bank; nothing without one."""
    return Markup('<picture src="{}"/>').format(picture.file) if picture else Markup("")


def in_frame(part: Part, put: Set) -> list[Markup]:
    """Return the lines of a part inside the frame of a passage; none for what stands below it."""
    match part:
        case Paragraph():
            return [put(part.text)]
        case Verse():
            numbers = verse_numbers(part)
            return [_numbered(*each, put) for each in zip(numbers, part.lines, strict=True)]
        case Code():
            return [
                Markup("<sup>{}</sup> <code>{}</code>").format(at, _spaced(line))
                for at, line in enumerate(part.lines, 1)
            ]
        case Rows() | Note():
            return []
        case _:
            assert_never(part)


def _numbered(number: str, line: str, put: Set) -> Markup:
    return Markup("<sup>{}</sup> {}").format(number, put(line)) if number else put(line)


def _tags(part: Part, put: Set) -> Markup:
    match part:
        case Paragraph():
            return Markup('<p keep="yes">{}</p>').format(put(part.text))
        case Rows():
            return _table(part, put)
        case Verse():
            return _lines(verse_numbers(part), [put(line) for line in part.lines])
        case Code():
            lines = [Markup("<code>{}</code>").format(_spaced(line)) for line in part.lines]
            return _lines([str(at) for at, _ in enumerate(lines, 1)], lines)
        case Note():
            line = Markup('<p look="note"><sup>{}</sup> {}</p>')
            return line.format(part.mark, put(part.text))
        case _:
            assert_never(part)


def _table(part: Rows, put: Set) -> Markup:
    widths = " ".join(["0"] * len(part.rows[0]))
    head = Markup(' header="yes"') if part.header else Markup("")
    rows = (_row(put(cell) for cell in row) for row in part.rows)
    return Markup('<table widths="{}"{}>{}</table>').format(widths, head, Markup("").join(rows))


def _row(cells: Iterable[Markup]) -> Markup:
    inside = Markup("").join(Markup("<cell>{}</cell>").format(cell) for cell in cells)
    return Markup("<row>{}</row>").format(inside)


def _lines(numbers: Sequence[str], lines: Sequence[Markup]) -> Markup:
    rows = (
        Markup('<row><cell align="right">{}</cell><cell>{}</cell></row>').format(number, line)
        for number, line in zip(numbers, lines, strict=True)
    )
    table = Markup('<table look="lines" widths="{} 0">{}</table>')
    return table.format(_NUMBER_MM, Markup("").join(rows))


def _spaced(line: str) -> str:
    """Return a line of code whose spaces stay at its beginning, and where there are several."""
    return _SEVERAL.sub(lambda spaces: "\xa0" * len(spaces[0]), line.expandtabs(4))
