"""Cards -> a table of WordprocessingML whose rows are exactly as high as the cards.

In: a side of a sheet of cards and the paragraphs of each. Out: a Deck, and its XML. Behind it
stands a paragraph of no height, so that Word does not join two sides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from worksheets.files.looks import LOOKS, Kind
from worksheets.files.word_styles import IDS, rule, twips
from worksheets.files.word_tables import Deck, Node
from worksheets.files.word_text import Paragraph, paragraph, paragraph_xml
from worksheets.papers.blocks import Cards
from worksheets.papers.style import Style

_KINDS: Mapping[str, Kind] = {name: kind for kind, name in IDS.items()}
_PARAGRAPH = re.compile(r'<w:p><w:pPr><w:pStyle w:val="(\w+)"/>.*?</w:p>', re.DOTALL)
_RUN = re.compile(r"<w:r>(?:<w:rPr>(.*?)</w:rPr>)?")
_BEHIND_SIZE = re.compile(r"<w:(?:highlight|u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang)\b")
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
    own = [0.0 if size == style.size_pt else size for size in block.sizes_pt] or [0.0] * len(cards)
    rows = tuple(tuple(filled[start : start + block.columns]) for start in starts)
    letters = tuple(tuple(own[start : start + block.columns]) for start in starts)
    return Deck(head, row, f'<w:tcW w:w="{width}" w:type="dxa"/>', rows, letters)


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

    def cell(nodes: tuple[Node, ...], size: float) -> str:
        words = "".join(map(xml, nodes))
        return f"<w:tc><w:tcPr>{one.cell}</w:tcPr>{_resized(words, size) if size else words}</w:tc>"

    rows = "".join(
        f"<w:tr><w:trPr>{one.row}</w:trPr>{''.join(map(cell, row, sizes))}</w:tr>"
        for row, sizes in zip(one.rows, one.sizes_pt, strict=True)
    )
    return f"<w:tbl>{one.head}{rows}</w:tbl>{paragraph_xml(paragraph('body', style='Gap'))}"


def _resized(xml: str, size_pt: float) -> str:
    """Return the paragraphs with letters of that size; notes stay smaller than the rest."""

    def paragraph_of(found: re.Match[str]) -> str:
        kind = _KINDS.get(found[1].rstrip("0123456789"), "body")
        half = round(size_pt * LOOKS[kind].scale * 2)
        size = f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'
        return _RUN.sub(
            lambda run: f"<w:r><w:rPr>{_with_size(run[1] or '', size)}</w:rPr>", found[0]
        )

    return _PARAGRAPH.sub(paragraph_of, xml)


def _with_size(properties: str, size: str) -> str:
    # In the order of the schema.
    behind = _BEHIND_SIZE.search(properties)
    at = behind.start() if behind else len(properties)
    return properties[:at] + size + properties[at:]
