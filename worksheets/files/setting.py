"""Blocks -> strips: what each block looks like on paper.

In: blocks and the place they stand in. Out: strips in reading order. Page breaks are
not chosen here, only what may be parted and what may not.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from worksheets.files.lines import Pieces, measure, typed
from worksheets.files.looks import (
    FRAME_MM,
    LOOKS,
    MM,
    Kind,
    above_pt,
    field_rows,
    option_columns,
    points_text,
)
from worksheets.files.rows import set_table
from worksheets.files.strips import (
    Mark,
    Place,
    Rule,
    Strip,
    Tie,
    beside,
    framed,
    held,
    hung,
    paragraph,
    spaced,
    stacked,
    type_for,
    whole,
)
from worksheets.papers.blocks import (
    Align,
    AnswerLines,
    Block,
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


def set_blocks(blocks: Iterable[Block], place: Place) -> list[Strip]:
    """Set the blocks one below the other."""
    strips: list[Strip] = []
    fresh = False
    for block in blocks:
        new = _set(block, place)
        if new and fresh:
            new[0] = replace(new[0], fresh=True)
        fresh = isinstance(block, PageBreak) or (fresh and not new)
        strips += new
    return strips


def _set(block: Block, place: Place) -> list[Strip]:
    match block:
        case Title():
            return held(_text(block.text, "title", place), Tie.FIRM)
        case Subtitle():
            return held(_text(block.text, "subtitle", place), Tie.FIRM)
        case Heading():
            return held(_text(block.text, "heading", place), Tie.FIRM)
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
            return whole(set_blocks(block.blocks, place))
        case PageBreak():
            return []
        case _:
            assert_never(block)


def _pieces(text: Text, kind: Kind, place: Place) -> Pieces:
    return typed(text, type_for(LOOKS[kind], place.style))


def _text(text: Text, kind: Kind, place: Place, align: Align | None = None) -> list[Strip]:
    look = LOOKS[kind]
    strips = paragraph(_pieces(text, kind, place), look, place, align or look.align)
    return spaced(strips, above_pt(kind, place.style))


def _para(block: Para, place: Place) -> list[Strip]:
    hang = place.style.number_mm * MM if block.look == "evidence" else 0
    strips = _text(block.text, block.look, place.inside(hang), block.align)
    return held(strips, Tie.FIRM) if block.keep_with_next else strips


def _fields(block: Fields, place: Place) -> list[Strip]:
    rows = [
        beside(_field(field, place.inside(x * MM), room * MM) for field, x, room in row)
        for row in field_rows(block, place.style, place.width / MM)
    ]
    return [s for row in rows for s in spaced([row], above_pt("fields", place.style))]


def _field(field: Field, place: Place, room: float) -> list[Strip]:
    label = _pieces((Run(f"{field.label} "),), "fields", place)
    value = _pieces((Run(field.value),), "fields", place)
    lines = paragraph([*label, *value], LOOKS["fields"], replace(place, width=room))
    start = measure(label) if len(lines) == 1 else 0.0
    filled = stacked(lines)
    y = filled.height - 1
    return [replace(filled, marks=(*filled.marks, Rule(place.x + start, y, place.x + room, y)))]


def _options(block: Options, place: Place) -> list[Strip]:
    columns = option_columns(block, place.style, place.width / MM)
    gap = above_pt("option", place.style)
    strips: list[Strip] = []
    for start in range(0, len(block.options), columns):
        row = block.options[start : start + columns]
        if columns == 1:
            strips += spaced(_option(row[0], place, held_by=Tie.FIRM), gap)
            continue
        width = place.width / columns
        cells = [
            _option(option, replace(place.inside(at * width), width=width))
            for at, option in enumerate(row)
        ]
        strips += spaced([beside(cells)], gap)
    return whole(strips)


def _option(option: Option, place: Place, held_by: Tie = Tie.FREE) -> list[Strip]:
    label = _pieces((Run(option.label),), "option", place)
    pieces = _pieces(option.text, "option", place)
    strips = hung(label, pieces, LOOKS["option"], place, place.style.option_mm * MM)
    return [replace(s, tie=max(s.tie, held_by)) for s in strips[:-1]] + strips[-1:]


def _answer_lines(block: AnswerLines, place: Place) -> list[Strip]:
    height = block.height_mm * MM
    rule: tuple[Mark, ...] = (Rule(place.x, height, place.x + place.width, height),)
    firm = {0, 1, block.count - 2}
    return [
        Strip(height, rule, tie=Tie.FIRM if at in firm else Tie.LOOSE)
        for at in range(block.count - 1)
    ] + [Strip(height, rule)] * min(block.count, 1)


def _passage(block: Passage, place: Place) -> list[Strip]:
    pad = FRAME_MM * MM
    inner = place.inside(pad, pad)
    strips = held(_text(block.title, "passage title", inner), Tie.FIRM)
    for text in block.paragraphs:
        strips += _text(text, "passage", inner)
    return spaced(framed(spaced(strips, 0), place, pad), above_pt("frame", place.style))


def _question(block: Question, place: Place) -> list[Strip]:
    stem = _pieces(block.stem, "question", place)
    if block.points:
        stem += _pieces((Run("\xa0"),), "question", place)
        stem += _pieces(points_text(block.points), "points", place)
    number = _pieces((Run(block.number, bold=True),), "question", place)
    hang = place.style.number_mm * MM
    strips = hung(number, stem, LOOKS["question"], place, hang)
    body = set_blocks(block.body, place.inside(hang))
    strips = held(strips, Tie.FIRM if body else Tie.FREE) + body
    return spaced(whole(strips, loose=True), place.style.question_gap_pt)
