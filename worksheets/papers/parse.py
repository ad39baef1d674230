"""Tiny XML -> Paper: each tag is a block.

In: what a template came out as. Out: blocks with everything readable decided; what room
it takes is left to the style. templates/README.md lists the tags; anything else is an error
that quotes the line. White space in the XML means nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from lxml import etree

from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.papers.blocks import (
    AUTO,
    Align,
    AnswerLines,
    Band,
    Block,
    Cards,
    Cell,
    Field,
    Fields,
    Heading,
    Instruction,
    Keep,
    Option,
    Options,
    PageBreak,
    Paper,
    Para,
    Passage,
    Picture,
    Question,
    Run,
    Subtitle,
    Table,
    Text,
    Title,
)
from worksheets.papers.element import FACES, Page, number, one_of, squeezed, words
from worksheets.papers.style import Style

_ALIGNS: tuple[Align, ...] = ("left", "center", "right")
_CELL_ALIGNS: tuple[Align | Literal["number"], ...] = (*_ALIGNS, "number")
_LOOKS: tuple[Literal["body", "note", "evidence"], ...] = ("body", "note", "evidence")
_TABLES: tuple[Literal["grid", "plain", "boxed", "lines"], ...] = (
    "grid", "plain", "boxed", "lines",
)  # fmt: skip
_NO_YES: tuple[Literal["no", "yes"], ...] = ("no", "yes")
NONE: frozenset[str] = frozenset()


def parse(
    xml: str,
    template: str,
    style: Style,
    language: str,
    pieces: Mapping[str, tuple[Block, ...]] | None = None,
    pictures: Mapping[str, Picture] | None = None,
    *,
    trusted: bool = False,
) -> Paper:
    """Return the paper that a rendered template describes; `language` is a tag as kk-KZ.

    `pieces` are the blocks that <piece name="…"/> stands for, `pictures` what the `src` of a
    <picture/> names. Raises InputError with every
    unknown tag or attribute, or with the first unusable value; of a trusted template, one
    of those that are shipped and tested, no tag is looked at twice.
    """
    page = Page(
        template, tuple(xml.split("\n")), style, style.text_width_mm, pieces or {}, pictures or {}
    )
    root = _tree(xml, page)
    if root.tag != "paper":
        page.refuse(root, tr("the outermost tag is <paper>"))
    if not trusted:
        _refuse_faults(root, page)
    return Paper(
        title=root.get("title", ""),
        language=language,
        style=style,
        header=_band(root, "header", page),
        footer=_band(root, "footer", page),
        blocks=_blocks(root, page),
    )


def parse_blocks(
    xml: str, template: str, style: Style, pictures: Mapping[str, Picture]
) -> tuple[Block, ...]:
    """Return the blocks that a rendered template of a question describes; see `parse`."""
    page = Page(template, tuple(xml.split("\n")), style, style.text_width_mm, {}, pictures)
    root = _tree(f"<keep>{xml}</keep>", page)
    _refuse_faults(root, page)
    return _blocks(root, page)


def _refuse_faults(root: etree._Element, page: Page) -> None:
    problems = list(_faults(root, page))
    if problems:
        raise InputError(problems)


def _tree(xml: str, page: Page) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(xml.encode(), parser)
    except etree.XMLSyntaxError as error:
        message = tr("the template does not give XML ({reason})", reason=error.msg)
        raise InputError(page.at_line(error.lineno or 1, message)) from None
    return root


def _faults(
    element: etree._Element, page: Page, around: frozenset[str] = NONE
) -> Iterator[Problem]:
    """Yield what TAGS does not know: attributes, tags, words between tags."""
    tag = TAGS[str(element.tag)]
    inside = around if element.tag in FACES else tag.inside
    for name in map(str, element.attrib):
        if name not in tag.attributes:
            message = tr("<{tag}> has no attribute {name}", tag=element.tag, name=name)
            yield page.problem(element, message)
    if not tag.words and _has_loose_words(element):
        message = tr("words stand in <{tag}> outside its tags", tag=element.tag)
        yield page.problem(element, message)
    for child in element:
        name = child.tag if isinstance(child.tag, str) else str(child.text)
        if name not in inside:
            message = tr("<{tag}> cannot stand in <{outer}>", tag=name, outer=element.tag)
            yield page.problem(child, message)
        elif len(child) or name not in _BARE or child.attrib:
            yield from _faults(child, page, inside)


def _has_loose_words(element: etree._Element) -> bool:
    loose = (element.text, *(child.tail for child in element))
    return any(text and not text.isspace() for text in loose)


def _band(root: etree._Element, name: str, page: Page) -> Band:
    parts: dict[str, Text] = {
        str(part.tag): words(part, page) for band in root if band.tag == name for part in band
    }
    return Band(parts.get("left", ()), parts.get("right", ()))


def _blocks(element: etree._Element, page: Page) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for child in element:
        if child.tag == "piece":
            blocks += page.pieces[child.get("name", "")]
        elif read := TAGS[str(child.tag)].read:
            blocks.append(read(child, page))
    return tuple(blocks)


def _para(element: etree._Element, page: Page) -> Block:
    return Para(
        words(element, page),
        one_of(element, "look", _LOOKS, page),
        one_of(element, "align", _ALIGNS, page),
        one_of(element, "keep", _NO_YES, page) == "yes",
    )


def _fields(element: etree._Element, page: Page) -> Block:
    return Fields(tuple(_field(each, page) for each in element))


def _field(element: etree._Element, page: Page) -> Field:
    share = number(element, "share", element.get("share", "1"), page)
    return Field(element.get("label", ""), share, element.get("value", ""))


def _options(element: etree._Element, page: Page) -> Block:
    options = tuple(Option(each.get("label", ""), words(each, page)) for each in element)
    if not options:
        page.refuse(element, tr("<{tag}> is empty", tag=element.tag))
    given = element.get("columns", "auto")
    if given == "auto":
        return Options(options, AUTO)
    return Options(options, max(1, int(number(element, "columns", given, page))))


def _lines(element: etree._Element, page: Page) -> Block:
    count = number(element, "count", element.get("count", "1"), page)
    height = number(element, "height", element.get("height", "0"), page)
    return AnswerLines(int(count), height)


def _table(element: etree._Element, page: Page) -> Block:
    rows = tuple(tuple(_cell(cell, page) for cell in row) for row in element)
    given = element.get("widths", "").split()
    widths = tuple(number(element, "widths", width, page) for width in given)
    if not rows or not widths or any(len(row) != len(widths) for row in rows):
        page.refuse(element, tr("a table has rows, and each has as many cells as widths"))
    return Table(
        rows,
        widths,
        one_of(element, "header", _NO_YES, page) == "yes",
        one_of(element, "look", _TABLES, page),
        one_of(element, "align", _ALIGNS, page),
        number(element, "indent", element.get("indent", "0"), page),
        number(element, "height", element.get("height", "0"), page),
    )


def _cell(element: etree._Element, page: Page) -> Cell:
    align = one_of(element, "align", _CELL_ALIGNS, page)
    shade = element.get("shade")
    dark = min(number(element, "shade", shade, page), 100) / 100 if shade else 0
    return Cell(words(element, page), align, dark)


def _cards(element: etree._Element, page: Page) -> Block:
    columns = max(1, int(number(element, "columns", element.get("columns", "2"), page)))
    height = number(element, "height", element.get("height", ""), page)
    inside = replace(page, width_mm=page.width_mm / columns - 2 * page.style.card_pad_mm)
    cards = tuple(_blocks(card, inside) for card in element)
    if not cards or len(cards) % columns:
        page.refuse(element, tr("the rows of <cards> are full: empty ones are <card/>"))
    return Cards(cards, columns, height)


def _passage(element: etree._Element, page: Page) -> Block:
    title = squeezed(element.get("title", ""))
    return Passage((Run(title),) if title else (), tuple(words(each, page) for each in element))


def _question(element: etree._Element, page: Page) -> Block:
    stems = [words(child, page) for child in element if child.tag == "stem"]
    if len(stems) != 1:
        page.refuse(element, tr("a question has one <stem>"))
    points = element.get("points", "")
    inside = replace(page, width_mm=page.width_mm - page.style.number_mm)
    return Question(
        element.get("number", ""),
        stems[0],
        (Run(points),) if points else (),
        _blocks(element, inside),
    )


Reader = Callable[[etree._Element, Page], Block]  # noqa: SLF001 - lxml's name for a tag


@dataclass(frozen=True, slots=True)
class Tag:
    """What may stand in a tag, and what is made of it."""

    attributes: frozenset[str] = NONE
    inside: frozenset[str] = NONE
    """The tags that may stand in it; in a face those around it may."""
    words: bool = False
    """Words may stand in it."""
    read: Reader | None = None
    """Makes the block; None for tags that are parts of one."""


def _tag(
    attributes: str = "", inside: str = "", words: bool = False, read: Reader | None = None
) -> Tag:
    return Tag(frozenset(attributes.split()), frozenset(inside.split()), words, read)


_WORDS = " ".join((*FACES, "math"))
_INLINE = f"{_WORDS} picture"
_BLOCKS = (
    "title subtitle heading instruction p fields options lines table passage question keep "
    "pagebreak piece"
)

TAGS: Mapping[str, Tag] = {
    "paper": _tag("title", f"header footer cards {_BLOCKS}"),
    "header": _tag("", "left right"),
    "footer": _tag("", "left right"),
    **dict.fromkeys(("left", "right"), _tag("", f"{_WORDS} page pages", words=True)),
    **dict.fromkeys(FACES, _tag(words=True)),
    "math": _tag(words=True),
    "picture": _tag("src width alt"),
    "stem": _tag("", _INLINE, words=True),
    "page": _tag(),
    "pages": _tag(),
    "title": _tag("", _INLINE, True, lambda tag, page: Title(words(tag, page))),
    "subtitle": _tag("", _INLINE, True, lambda tag, page: Subtitle(words(tag, page))),
    "heading": _tag("", _INLINE, True, lambda tag, page: Heading(words(tag, page))),
    "instruction": _tag("", _INLINE, True, lambda tag, page: Instruction(words(tag, page))),
    "p": _tag("look align keep", _INLINE, True, _para),
    "fields": _tag("", "field", read=_fields),
    "field": _tag("label share value"),
    "options": _tag("columns", "option", read=_options),
    "option": _tag("label", _INLINE, words=True),
    "lines": _tag("count height", read=_lines),
    "table": _tag("widths header look align indent height", "row", read=_table),
    "row": _tag("", "cell"),
    "cell": _tag("align shade", _INLINE, words=True),
    "cards": _tag("columns height", "card", read=_cards),
    "card": _tag("", _BLOCKS),
    "passage": _tag("title", "p", read=_passage),
    "question": _tag("number points", f"stem {_BLOCKS}", read=_question),
    "keep": _tag("", _BLOCKS, read=lambda tag, page: Keep(_blocks(tag, page))),
    "piece": _tag("name"),
    "pagebreak": _tag(read=lambda _, __: PageBreak()),
}
"""Every tag that a template may use; templates/README.md shows them."""

_BARE = {name for name, tag in TAGS.items() if tag.words}
"""Tags in which nothing can be wrong where they hold words alone."""
