"""Paper -> DOCX: a document that a teacher can edit.

In: a Paper. Out: a file with named styles, real tables, page fields, paragraphs that
keep together, the language set, and the same bytes for the same paper. python-docx makes
the document around the words once for each style; the words are written as XML, and those
of a question once however many papers hold it. Labels and numbers are plain text, so that
nothing renumbers itself; the paper decides every word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import assert_never

from worksheets.files.fitting import fitted
from worksheets.files.fonts import check_families
from worksheets.files.looks import (
    FRAME_MM,
    Kind,
    field_rows,
    option_columns,
    points_text,
)
from worksheets.files.whole import write_whole
from worksheets.files.word_cards import begun, deck, deck_xml
from worksheets.files.word_package import packed, skeleton
from worksheets.files.word_spacing import adapted
from worksheets.files.word_styles import option_stops, style_id, twips
from worksheets.files.word_tables import Deck, Grid, Node, grid_xml, held_row, parted, table
from worksheets.files.word_text import (
    Paragraph,
    held,
    inset,
    paragraph,
    paragraph_xml,
    runs,
    tab,
    tab_stops,
)
from worksheets.papers.blocks import (
    AnswerLines,
    Block,
    Cards,
    Fields,
    Heading,
    Instruction,
    Keep,
    Options,
    PageBreak,
    Paper,
    Para,
    Passage,
    Question,
    Run,
    Subtitle,
    Table,
    Text,
    Title,
)
from worksheets.papers.style import Style


def write_docx(paper: Paper, path: Path) -> None:
    """Write the paper as DOCX, whole or not at all.

    Raises InputError for a font that is not shipped.
    """
    write_whole(path, docx_bytes(paper))


def docx_bytes(paper: Paper) -> bytes:
    """Return the paper as DOCX; see `write_docx`."""
    check_families(paper.style.body_font, paper.style.head_font)
    paper = fitted(paper)
    nodes = parted(_nodes(paper.blocks, paper.style, 0), paper.style)
    body = adapted("".join(map(_xml, nodes)), paper.style)
    return packed(skeleton(paper.style, paper.language), paper, body)


def _xml(node: Node) -> str:
    match node:
        case Paragraph():
            return paragraph_xml(node)
        case Grid():
            return grid_xml(node)
        case Deck():
            return deck_xml(node, _xml)
        case _:
            assert_never(node)


def _nodes(blocks: Iterable[Block], style: Style, left_mm: float) -> list[Node]:
    """Return the paragraphs and tables of the blocks, so many millimetres inside the margin."""
    nodes: list[Node] = []
    fresh = False
    for block in blocks:
        new = _node(block, style, left_mm)
        if new and fresh:
            new = [_fresh(new[0]), *new[1:]]
        fresh = isinstance(block, PageBreak) or (fresh and not new)
        nodes += new
    return nodes


def _fresh(node: Node) -> Node:
    """Return the node, which begins a new page."""
    if isinstance(node, Paragraph):
        return replace(node, fresh=True, above=0)
    if isinstance(node, Deck):
        return begun(node)
    first, *rest = node.rows
    cell, *others = first.cells
    turned = replace(first, cells=(replace(cell, fresh=True, above=0), *others))
    return replace(node, rows=(turned, *rest))


def _node(block: Block, style: Style, left_mm: float) -> list[Node]:
    match block:
        case Title():
            return [_text("title", block.text, left_mm)]
        case Subtitle():
            return [_text("subtitle", block.text, left_mm)]
        case Heading():
            return [_text("heading", block.text, left_mm)]
        case Instruction():
            return [_text("instruction", block.text, left_mm)]
        case Para():
            return [_para(block, style, left_mm)]
        case Fields():
            return _fields(block, style, left_mm)
        case Options():
            return _options(block, style, left_mm)
        case AnswerLines():
            return _answer_lines(block, style, left_mm)
        case Table():
            return [table(block, style, left_mm)] if block.rows else []
        case Passage():
            return _passage(block, left_mm)
        case Question():
            return _question(block, style, left_mm)
        case Keep():
            return _kept(_nodes(block.blocks, style, left_mm))
        case Cards():
            return [_deck(block, style)]
        case PageBreak():
            return []
        case _:
            assert_never(block)


def _deck(block: Cards, style: Style) -> Deck:
    """Return a side of a sheet of cards; each is set as on a page of its own width."""
    edges = style.margin_left_mm + style.margin_right_mm + style.card_pad_mm
    card = style.text_width_mm / block.columns
    measures = {"page_width_mm": card + edges - 2 * style.card_pad_mm}
    sizes = block.sizes_pt or (style.size_pt,) * len(block.cards)
    inner = [style.model_copy(update={**measures, "size_pt": size}) for size in sizes]
    cards = [
        parted(_nodes(each, own, style.card_pad_mm), own)
        for each, own in zip(block.cards, inner, strict=True)
    ]
    return deck(cards, block, style)


def _text(kind: Kind, text: Text, left_mm: float) -> Paragraph:
    return paragraph(kind, text, indent=inset(left_mm) if left_mm else "")


def _para(block: Para, style: Style, left_mm: float) -> Paragraph:
    own_mm = style.number_mm if block.look == "evidence" else 0
    made = _text(block.look, block.text, left_mm + own_mm if left_mm else 0)
    align = block.align if block.align != "left" and style.centred else None
    return replace(made, align=align, held=block.keep_with_next)


def _passage(block: Passage, left_mm: float) -> list[Node]:
    own = inset(left_mm + FRAME_MM, FRAME_MM) if left_mm else ""
    title = [paragraph("passage title", block.title, indent=own)] if block.title else []
    return [*title, *(paragraph("passage", text, indent=own) for text in block.paragraphs)]


def _question(block: Question, style: Style, left_mm: float) -> list[Node]:
    stem, *rest = _question_setter(style, left_mm)(block.stem, block.points, block.body)
    assert isinstance(stem, Paragraph)
    number = runs((Run(block.number),), "question", "QuestionNumber") + tab()
    return [replace(stem, runs=number + stem.runs), *rest]


@lru_cache(maxsize=64)
def _question_setter(
    style: Style, left_mm: float
) -> Callable[[Text, Text, tuple[Block, ...]], tuple[Node, ...]]:
    """Return what sets a question but for its number."""
    hang = style.number_mm
    own = inset(left_mm + hang, hanging_mm=hang) if left_mm else ""

    @lru_cache(maxsize=1 << 13)
    def set_question(stem: Text, points: Text, body: tuple[Block, ...]) -> tuple[Node, ...]:
        words = runs(stem, "question")
        if points:
            words += runs((Run("\xa0"),), "question")
            words += runs(points_text(points), "question", "Points")
        first = Paragraph(style_id("question"), words, indent=own)
        nodes = parted([first, *_nodes(body, style, left_mm + hang)], style)
        # Lines to write on know themselves where they may part.
        return (*(node if _is_answer(node) else _held(node) for node in nodes[:-1]), nodes[-1])

    return set_question


def _is_answer(node: Node) -> bool:
    return isinstance(node, Paragraph) and node.style == style_id("answer")


def _held(node: Node) -> Node:
    """Return the node, which holds on to what follows."""
    if isinstance(node, Paragraph):
        return held(node)
    if isinstance(node, Deck):
        return node
    return replace(node, rows=tuple(map(held_row, node.rows)))


def _kept(nodes: list[Node]) -> list[Node]:
    """Keep the nodes on one page: each but the last holds on to the next."""
    return [*map(_held, nodes[:-1]), *nodes[-1:]]


def _options(block: Options, style: Style, left_mm: float) -> list[Node]:
    columns = option_columns(block, style, style.text_width_mm - left_mm)
    hang = style.option_mm
    own = stops = ""
    if left_mm != style.number_mm:
        own = inset(left_mm + hang, hanging_mm=hang)
        stops = option_stops(style, columns, left_mm)
    name = style_id("option", columns)
    rows: list[Node] = [
        Paragraph(
            name,
            tab().join(
                _option(option.label, option.text)
                for option in block.options[start : start + columns]
            ),
            tabs=stops,
            indent=own,
        )
        for start in range(0, len(block.options), columns)
    ]
    return _kept(rows)


@lru_cache(maxsize=1 << 15)
def _option(label: str, text: Text) -> str:
    return runs((Run(label),), "option") + tab() + runs(text, "option")


def _answer_lines(block: AnswerLines, style: Style, left_mm: float) -> list[Node]:
    """Return lines to write on; the first three and the last two hold together."""
    own = inset(left_mm) if left_mm != style.number_mm else ""
    height = twips(block.height_mm) if block.height_mm not in {0, style.line_mm} else None
    line = Paragraph(style_id("answer"), line=height, indent=own)
    holding = {0, 1, block.count - 2} - {block.count - 1}
    return [held(line) if at in holding else line for at in range(block.count)]


def _fields(block: Fields, style: Style, left_mm: float) -> list[Node]:
    """Return each line as labels and ruled tabs, so that typing shifts nothing."""
    rows: list[Node] = []
    for row in field_rows(block, style, style.text_width_mm - left_mm):
        stops: list[tuple[str, float]] = []
        words = ""
        for field, start, width in row:
            if start:
                stops.append(("left", left_mm + start))
                words += tab()
            stops.append(("right", left_mm + start + width))
            words += runs((Run(f"{field.label} "),), "fields")
            words += runs((Run(field.value),), "fields", "Ruled") + tab("Ruled")
        line = _text("fields", (), left_mm)
        rows.append(replace(line, runs=words, tabs=tab_stops(stops)))
    return rows
