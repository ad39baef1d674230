"""Cards -> a table of WordprocessingML whose rows are exactly as high as the cards.

In: a side of a sheet of cards and the paragraphs of each. Out: a Deck, and its XML. Behind it
stands a paragraph of no height, so that Word does not join two sides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from worksheets.files.word_styles import rule, twips
from worksheets.files.word_tables import Deck, Node
from worksheets.files.word_text import Paragraph, paragraph, paragraph_xml
from worksheets.papers.blocks import Cards
from worksheets.papers.style import Style

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def deck(cards: Sequence[Sequence[Node]], block: Cards, style: Style) -> Deck:
    """Return the table; `cards` are the paragraphs of each card, the white space inside."""
    width, pad = twips(style.text_width_mm / block.columns), twips(style.card_pad_mm)
    lines = "".join(f'<w:{side} {rule(style)} w:space="0"/>' for side in _SIDES)
    sizes = {"top": pad, "left": 0, "bottom": 0, "right": pad}
    sides = "".join(f'<w:{side} w:w="{size}" w:type="dxa"/>' for side, size in sizes.items())
    columns = f'<w:gridCol w:w="{width}"/>' * block.columns
    head = (
        f'<w:tblPr><w:tblW w:w="{width * block.columns}" w:type="dxa"/>'
        f'<w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>{lines}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{sides}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>"
    )
    row = f'<w:cantSplit/><w:trHeight w:val="{twips(block.height_mm)}" w:hRule="exact"/>'
    filled = [_first_level(card) for card in cards]
    starts = range(0, len(cards), block.columns)
    rows = tuple(tuple(filled[start : start + block.columns]) for start in starts)
    return Deck(head, row, f'<w:tcW w:w="{width}" w:type="dxa"/>', rows)


def _first_level(card: Sequence[Node]) -> tuple[Node, ...]:
    """Return a card without white space above its first words; an empty one has a paragraph."""
    first, *rest = card or [paragraph("body", style="Gap")]
    return (replace(first, above=0) if isinstance(first, Paragraph) else first, *rest)


def begun(one: Deck) -> Deck:
    """Return the cards, which begin a new page."""
    (cell, *cells), *rows = one.rows
    first, *rest = cell
    nodes = [replace(first, fresh=True)] if isinstance(first, Paragraph) else [first]
    return replace(one, rows=(((*nodes, *rest), *cells), *rows))


def deck_xml(one: Deck, xml: Callable[[Node], str]) -> str:
    """Return the XML of the table; `xml` writes what stands on a card."""
    rows = "".join(
        f"<w:tr><w:trPr>{one.row}</w:trPr>{''.join(_cell(cell, one, xml) for cell in row)}</w:tr>"
        for row in one.rows
    )
    return f"<w:tbl>{one.head}{rows}</w:tbl>{paragraph_xml(paragraph('body', style='Gap'))}"


def _cell(cell: tuple[Node, ...], one: Deck, xml: Callable[[Node], str]) -> str:
    return f"<w:tc><w:tcPr>{one.cell}</w:tcPr>{''.join(map(xml, cell))}</w:tc>"
