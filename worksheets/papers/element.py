"""What a tag of a rendered template says: its words, its attributes, its faults."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NoReturn, TypeVar, cast

from lxml import etree

from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.papers.blocks import PageCount, PageNumber, Run, Text
from worksheets.papers.style import Style

FACES: Mapping[str, Run] = {
    "b": Run("", bold=True),
    "i": Run("", italic=True),
    "sup": Run("", raised=True),
    "sub": Run("", lowered=True),
}
"""The tags that change the face of words, and what each of them changes."""

_SPACE = re.compile(r"[ \t\r\n]+")

Value = TypeVar("Value", bound=str)


@dataclass(frozen=True, slots=True)
class Page:
    """The rendered template that a tag stands in, and the room it has."""

    template: str
    lines: tuple[str, ...]
    style: Style
    width_mm: float
    """Of the text area that the block stands in."""

    def refuse(self, element: etree._Element, message: str) -> NoReturn:
        """Raise InputError with the message and the line of the tag."""
        raise InputError(self.problem(element, message))

    def problem(self, element: etree._Element, message: str) -> Problem:
        """Return the message with the line of the tag."""
        return self.at_line(cast("int", element.sourceline), message)

    def at_line(self, line: int, message: str) -> Problem:
        """Return the message with a line of the rendered template."""
        quoted = self.lines[line - 1].strip() if 0 < line <= len(self.lines) else ""
        return Problem(f"{message}: {quoted}", self.template, line)


def squeezed(text: str) -> str:
    """Return the text with single spaces and none at its ends; other spaces stay."""
    return _SPACE.sub(" ", text).strip(" ")


def words(element: etree._Element) -> Text:
    """Return the runs of a tag, with single spaces and none at the ends."""
    parts: list[Run | PageNumber | PageCount] = []
    after_space = True
    for part in _parts(element, Run("")):
        if isinstance(part, Run):
            text = _SPACE.sub(" ", part.text)
            text = text.removeprefix(" ") if after_space else text
            if not text:
                continue
            part = replace(part, text=text)
        parts.append(part)
        after_space = isinstance(part, Run) and part.text.endswith(" ")
    if parts and isinstance(last := parts[-1], Run):
        parts[-1:] = [replace(last, text=last.text[:-1])] if after_space else [last]
    return tuple(part for part in parts if part != Run(""))


def _parts(element: etree._Element, face: Run) -> Iterator[Run | PageNumber | PageCount]:
    yield replace(face, text=element.text or "")
    for child in element:
        if child.tag == "page":
            yield PageNumber()
        elif child.tag == "pages":
            yield PageCount()
        else:
            yield from _parts(child, _both(face, FACES[str(child.tag)]))
        yield replace(face, text=child.tail or "")


def _both(face: Run, other: Run) -> Run:
    return Run(
        "",
        bold=face.bold or other.bold,
        italic=face.italic or other.italic,
        raised=face.raised or other.raised,
        lowered=face.lowered or other.lowered,
    )


def one_of(element: etree._Element, name: str, known: tuple[Value, ...], page: Page) -> Value:
    """Return the attribute's value, the first known one where it is missing."""
    given = element.get(name, known[0])
    if given not in known:
        page.refuse(element, tr("{name} is one of: {known}", name=name, known=", ".join(known)))
    return next(value for value in known if value == given)


def number(element: etree._Element, name: str, text: str, page: Page) -> float:
    """Return what an attribute says as a number."""
    try:
        value = float(text)
    except ValueError:
        value = -1
    if not 0 <= value < 10_000:
        page.refuse(element, tr("{name} is a number, not «{value}»", name=name, value=text))
    return value
