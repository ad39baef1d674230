"""Blocks -> strips: what each block looks like on paper.

In: blocks and the place they stand in. Out: strips in reading order. Page breaks are
not chosen here, only what may be parted and what may not. What does not depend on the
variant (a stem, an option with its letter) is set once in a process and kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import assert_never

from worksheets.files.cards import set_cards
from worksheets.files.elements import (
    FIRST_HEADING,
    ITEM,
    ITEM_BODY,
    LIST,
    PARAGRAPH,
    PASSAGE,
    SECOND_HEADING,
)
from worksheets.files.ink import Element, Mark, rule
from worksheets.files.lines import Pieces, measure, typed
from worksheets.files.looks import (
    FRAME_MM,
    MM,
    Kind,
    above_pt,
    field_rows,
    look_of,
    option_columns,
    points_text,
    type_for,
)
from worksheets.files.rows import set_table
from worksheets.files.strips import (
    Place,
    Slug,
    Strip,
    Tie,
    beside,
    closed,
    framed,
    held,
    hung,
    label_beside,
    opened,
    paragraph,
    silent,
    slug_of,
    spaced,
    stacked,
    strips_of,
    tagged,
    whole,
)
from worksheets.papers.blocks import (
    Align,
    AnswerLines,
    Block,
    Cards,
    Field,
    Fields,
    Heading,
    Instruction,
    Keep,
    Option,
    Options,
    PageBreak,
    Para,
    Passage,
    Question,
    Run,
    Subtitle,
    Table,
    Text,
    Title,
)


def set_blocks(blocks: Iterable[Block], place: Place) -> list[Strip | Slug]:
    """Set the blocks one below the other."""
    strips: list[Strip | Slug] = []
    fresh = False
    for block in blocks:
        new = _set(block, place)
        if new and fresh:
            new = [replace(new[0], fresh=True), *new[1:]]
        fresh = isinstance(block, PageBreak) or (fresh and not new)
        strips += new
    return strips


def _set(block: Block, place: Place) -> Sequence[Strip | Slug]:
    match block:
        case Title():
            return held(_text(block.text, "title", place, FIRST_HEADING), Tie.FIRM)
        case Subtitle():
            return held(_text(block.text, "subtitle", place), Tie.FIRM)
        case Heading():
            return held(_text(block.text, "heading", place, SECOND_HEADING), Tie.FIRM)
        case Instruction():
            return held(_text(block.text, "instruction", place), Tie.FIRM)
        case Para():
            return _para(block, place)
        case Fields():
            return _fields(block, place)
        case Options():
            return _options(block, place)
        case AnswerLines():
            return _answer_lines(block, place)
        case Table():
            return set_table(block, place)
        case Passage():
            return _passage(block, place)
        case Question():
            return _question(block, place)
        case Keep():
            return whole(strips_of(set_blocks(block.blocks, place)))
        case Cards():
            return set_cards(block, place, set_blocks)
        case PageBreak():
            return []
        case _:
            assert_never(block)


def _pieces(text: Text, kind: Kind, place: Place) -> Pieces:
    return typed(text, type_for(look_of(kind, place.style), place.style))


@lru_cache(maxsize=1 << 12)
def _text(
    text: Text, kind: Kind, place: Place, element: Element = PARAGRAPH, align: Align | None = None
) -> tuple[Strip, ...]:
    look = look_of(kind, place.style)
    strips = paragraph(_pieces(text, kind, place), look, place, align or look.align)
    return tuple(spaced(tagged(strips, element), above_pt(kind, place.style)))


def _para(block: Para, place: Place) -> Sequence[Strip]:
    hang = place.style.number_mm * MM if block.look == "evidence" else 0
    align: Align = block.align if place.style.centred else "left"
    strips = _text(block.text, block.look, place.inside(hang), align=align)
    return held(strips, Tie.FIRM) if block.keep_with_next else strips


@lru_cache(maxsize=256)
def _fields(block: Fields, place: Place) -> Sequence[Strip]:
    rows = [
        beside(_field(field, place.inside(x * MM), room * MM) for field, x, room in row)
        for row in field_rows(block, place.style, place.width / MM)
    ]
    return [s for row in rows for s in spaced([row], above_pt("fields", place.style))]


def _field(field: Field, place: Place, room: float) -> list[Strip]:
    label = _pieces((Run(f"{field.label} "),), "fields", place)
    value = _pieces((Run(field.value),), "fields", place)
    lines = paragraph([*label, *value], look_of("fields", place.style), replace(place, width=room))
    start = measure(label) if len(lines) == 1 else 0.0
    filled = stacked(lines)
    y = filled.height - 1
    line = rule(place.x + start, y, place.x + room, y)
    return tagged([replace(filled, marks=(*filled.marks, line))], PARAGRAPH)


def _options(block: Options, place: Place) -> list[Strip]:
    columns = option_columns(block, place.style, place.width / MM)
    last = len(block.options) - 1
    if columns == 1:
        set_option = _option_setter(place)
        return [
            strip
            for at, option in enumerate(block.options)
            for strip in set_option(option, at == 0, at == last)
        ]
    set_row = _row_setter(place, columns)
    return [
        set_row(block.options[start : start + columns], start == 0, start + columns > last)
        for start in range(0, last + 1, columns)
    ]


@lru_cache(maxsize=256)
def _option_setter(place: Place) -> Callable[[Option, bool, bool], tuple[Strip, ...]]:
    """Return what sets an option that has its lines to itself; the last lets go of the rest."""
    gap = above_pt("option", place.style)

    @lru_cache(maxsize=1 << 15)
    def set_option(option: Option, first: bool, last: bool) -> tuple[Strip, ...]:
        strips = spaced(_listed(_option(option, place), first, last), gap)
        held = [replace(strip, tie=Tie.FIRM) for strip in strips[:-1]]
        return (*held, strips[-1] if last else replace(strips[-1], tie=Tie.WHOLE))

    return set_option


@lru_cache(maxsize=256)
def _row_setter(place: Place, columns: int) -> Callable[[tuple[Option, ...], bool, bool], Strip]:
    """Return what sets options side by side."""
    gap = above_pt("option", place.style)
    width = place.width / columns

    @lru_cache(maxsize=1 << 15)
    def set_row(row: tuple[Option, ...], first: bool, last: bool) -> Strip:
        cells = [
            _listed(
                _option(option, replace(place.inside(at * width), width=width)),
                first and at == 0,
                last and at == len(row) - 1,
            )
            for at, option in enumerate(row)
        ]
        return replace(beside(cells), gap=gap, tie=Tie.FREE if last else Tie.WHOLE)

    return set_row


def _option(option: Option, place: Place) -> list[Strip]:
    label = _pieces((Run(option.label),), "option", place)
    pieces = _pieces(option.text, "option", place)
    return hung(label, pieces, look_of("option", place.style), place, place.style.option_mm * MM)


def _listed(strips: list[Strip], first: bool, last: bool) -> list[Strip]:
    """Return the strips as an item of a list, which begins and ends with it if so said."""
    item = tagged(strips, ITEM, ITEM_BODY)
    if first:
        item[0] = replace(item[0], marks=opened(item[0].marks, (LIST,)))
    if last:
        item[-1] = replace(item[-1], marks=closed(item[-1].marks, 1))
    return item


def _answer_lines(block: AnswerLines, place: Place) -> list[Strip]:
    height = (block.height_mm or place.style.line_mm) * MM
    line: tuple[Mark, ...] = (rule(place.x, height, place.x + place.width, height),)
    firm = {0, 1, block.count - 2}
    return [
        Strip(height, line, tie=Tie.FIRM if at in firm else Tie.LOOSE)
        for at in range(block.count - 1)
    ] + [Strip(height, line)] * min(block.count, 1)


def _passage(block: Passage, place: Place) -> list[Strip]:
    pad = FRAME_MM * MM
    inner = place.inside(pad, pad)
    strips = held(_text(block.title, "passage title", inner), Tie.FIRM)
    for text in block.paragraphs:
        strips += _text(text, "passage", inner)
    boxed = framed(tagged(spaced(strips, 0), PASSAGE), place, pad)
    return spaced(boxed, above_pt("frame", place.style))


def _question(block: Question, place: Place) -> list[Slug]:
    number, indent = _number(block.number, place)
    slug = _question_setter(place, indent)(block.stem, block.points, block.body)
    label = number[0] if number else None
    return [Slug(slug.strips, slug.height, slug.gap, slug.tie, label)]


@lru_cache(maxsize=256)
def _question_setter(
    place: Place, indent: float
) -> Callable[[Text, Text, tuple[Block, ...]], Slug]:
    """Return what sets a question but for its number; its first line is so far inside."""
    inner = place.inside(place.style.number_mm * MM)

    @lru_cache(maxsize=1 << 13)
    def set_question(stem: Text, points: Text, body: tuple[Block, ...]) -> Slug:
        below = strips_of(set_blocks(body, inner))
        above = held(set_stem(stem, points), Tie.FIRM if below else Tie.FREE)
        return slug_of(whole([*above, *below], loose=True))

    @lru_cache(maxsize=1 << 13)
    def set_stem(stem: Text, points: Text) -> list[Strip]:
        pieces = _pieces(stem, "question", place)
        if points:
            pieces += _pieces((Run("\xa0"),), "question", place)
            pieces += _pieces(points_text(points), "points", place)
        look = look_of("question", place.style)
        lines = paragraph(pieces, look, inner, indent=indent) or [silent(look, inner)]
        return spaced(tagged(lines, PARAGRAPH), place.style.question_gap_pt)

    return set_question


@lru_cache(maxsize=1 << 10)
def _number(number: str, place: Place) -> tuple[tuple[Mark, ...], float]:
    """Return the number of a question, and by how much it reaches into its stem."""
    pieces = _pieces((Run(number, bold=True),), "question", place)
    return label_beside(pieces, look_of("question", place.style), place, place.style.number_mm * MM)
