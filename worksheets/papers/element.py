"""What a tag of a rendered template says: its words, its attributes, its faults."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NoReturn, TypeVar, cast

from lxml import etree

from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.papers.blocks import Block, Formula, PageCount, PageNumber, Picture, Run, Text
from worksheets.papers.style import Style

FACES: Mapping[str, Run] = {
    "b": Run("", bold=True),
    "i": Run("", italic=True),
    "sup": Run("", raised=True),
    "sub": Run("", lowered=True),
    "code": Run("", code=True),
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
    pieces: Mapping[str, tuple[Block, ...]] = field(default_factory=dict)
    """The blocks that stand for a name."""
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    """The pictures that stand for a name."""

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


def words(element: etree._Element, page: Page) -> Text:
    """Return the runs of a tag, with single spaces and none at the ends."""
    if len(element) == 0:
        return _bare(element.text or "")
    parts: list[Part] = []
    after_space = True
    for part in _parts(element, (False,) * 5, page):
        if isinstance(part, Run):
            text = _SPACE.sub(" ", part.text)
            text = text.removeprefix(" ") if after_space else text
            if not text:
                continue
            after_space = text.endswith(" ")
            part = _run(text, _faces_of(part))
        else:
            after_space = False
        parts.append(part)
    if after_space and parts and isinstance(last := parts[-1], Run):
        parts[-1] = replace(last, text=last.text[:-1])
    return tuple(part for part in parts if part != Run(""))


Part = Run | Formula | Picture | PageNumber | PageCount

_Faces = tuple[bool, ...]
"""Bold, italic, raised, lowered, code."""


@lru_cache(maxsize=1 << 14)
def _run(text: str, faces: _Faces) -> Run:
    return Run(text, *faces)


@lru_cache(maxsize=1 << 14)
def _bare(text: str) -> Text:
    """Return a text without faces; the same one for the same words, which are set once."""
    text = squeezed(text)
    return (Run(text),) if text else ()


def _parts(element: etree._Element, faces: _Faces, page: Page) -> Iterator[Part]:
    if element.text:
        yield _run(element.text, faces)
    for child in element:
        if child.tag == "page":
            yield PageNumber()
        elif child.tag == "pages":
            yield PageCount()
        elif child.tag == "math":
            yield _formula(child.text or "")
        elif child.tag == "picture":
            yield _picture(child, page)
        else:
            yield from _parts(child, _both(faces, FACES[str(child.tag)]), page)
        if child.tail:
            yield _run(child.tail, faces)


@lru_cache(maxsize=1 << 13)
def _formula(latex: str) -> Formula:
    # Most papers have no formula, and do not wait for what reads one.
    from worksheets.latex.formula import problem, spoken

    if message := problem(latex):
        raise InputError(Problem(f"{message}: {latex}"))
    return Formula(latex, spoken(latex))


def _picture(element: etree._Element, page: Page) -> Picture:
    found = page.pictures.get(element.get("src", ""))
    if found is None:
        page.refuse(element, tr("there is no picture {name}", name=element.get("src", "")))
    width = number(element, "width", element.get("width", "0"), page) or found.width_mm
    words = f"[{element.get('alt')}]" if element.get("alt") else found.words
    return Picture(found.image, width, found.height_mm * width / found.width_mm, words)


def _both(faces: _Faces, other: Run) -> _Faces:
    return tuple(one or another for one, another in zip(faces, _faces_of(other), strict=True))


def _faces_of(run: Run) -> _Faces:
    return (run.bold, run.italic, run.raised, run.lowered, run.code)


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
