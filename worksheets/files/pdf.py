"""Paper -> PDF.

In: a Paper. Out: a file whose fonts are embedded, whose words can be read back in order,
whose structure tells headings, lists and tables (PDF/UA-1, PDF/A-2a), and whose bytes are
the same for the same paper. Words and measures are those of the paper; this module puts
on pages what setting.py has set.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from worksheets.files.about import PRODUCER, colours, metadata
from worksheets.files.casting import begin_words, cast_of, label_operators, operators
from worksheets.files.codes import code_ink, side_mm
from worksheets.files.embedding import Embedded, embedded, rounded
from worksheets.files.fitting import fitted
from worksheets.files.fonts import (
    MissingLetterError,
    baseline,
    check_families,
    check_letters,
)
from worksheets.files.glyphs import FontKey, font_name
from worksheets.files.images import image_name, image_stream
from worksheets.files.imposing import imposed
from worksheets.files.ink import Mark, moved, rule
from worksheets.files.lines import break_lines, typed
from worksheets.files.looks import BAND_MM, BAND_PAD_PT, MM, look_of, type_for
from worksheets.files.objects import Stream, deflated, pdf_file, text_string
from worksheets.files.pages import Placed, paginate
from worksheets.files.setting import set_blocks
from worksheets.files.strips import Slug, Strip, line_height, page_place
from worksheets.files.structure import Tree, tree_root, written
from worksheets.files.whole import write_whole
from worksheets.papers.blocks import Band, Code, Image, PageCount, PageNumber, Paper, Run, Text
from worksheets.papers.style import Style
from worksheets.papers.text import plain, text_of


def write_pdf(paper: Paper, path: Path) -> None:
    """Write the paper as PDF, whole or not at all.

    Raises InputError for a font that is not shipped and for letters no font has.
    """
    write_whole(path, pdf_bytes(paper))


def pdf_bytes(paper: Paper) -> bytes:
    """Return the paper as PDF; see `write_pdf`."""
    check_families(paper.style.body_font, paper.style.head_font)
    try:
        paper = fitted(paper)
        return _file(paper, _sheets(paper))
    except MissingLetterError:
        check_letters([*text_of(paper), *_band_texts(paper)])
        raise


def _sheets(paper: Paper) -> _Sheets:
    style = paper.style
    place = page_place(style)
    pages = paginate(set_blocks(paper.blocks, place), place.height)
    plan = imposed(len(pages), style)
    cuts = [_cut(x * MM, style.page_height_mm * MM, style.rule_pt) for x in plan.cuts_mm]
    sheets = _Sheets(plan.width_mm, [[*cuts] for _ in range(plan.sides)])
    sheets.tree.turn(plan.sides - 1)
    for spot in plan.spots:
        sheets.tree.turn(spot.side)
        drawn = _draw_page(sheets, pages[spot.page], style)
        drawn += _draw_bands(sheets, paper, spot.page + 1, len(pages))
        if spot.x_mm:
            drawn = [b"q 1 0 0 1 %.2f 0 cm" % (spot.x_mm * MM), *drawn, b"Q"]
        sheets.contents[spot.side] += drawn
    return sheets


def _cut(x: float, height: float, rule_pt: float) -> bytes:
    """Return the operators of the line that a sheet is cut along."""
    return b"/Artifact BMC q [3 3] 0 d %.2f w %.2f 0 m %.2f %.2f l S Q EMC" % (
        rule_pt, x, x, height,
    )  # fmt: skip


def _band_texts(paper: Paper) -> Iterator[str]:
    for band in (paper.header, paper.footer):
        yield from (plain(band.left), plain(band.right))


# Pages


@dataclass(slots=True)
class _Sheets:
    """The sides of the sheets as they are drawn."""

    width_mm: float
    contents: list[list[bytes]]
    """The operators of each side."""
    tops: list[float] = field(default_factory=list)
    """Where each page's own text begins, above which a heading of a table is repeated."""
    tree: Tree = field(default_factory=Tree)
    used: dict[FontKey | Image, int] = field(default_factory=dict)
    """The codes of each font that some page shows, as bits."""


def _text_area(style: Style) -> tuple[float, float, float, float]:
    left, right = style.margin_left_mm, style.page_width_mm - style.margin_right_mm
    bottom, top = style.margin_bottom_mm, style.page_height_mm - style.margin_top_mm
    return (left * MM, bottom * MM, right * MM, top * MM)


def _draw_page(sheets: _Sheets, page: Sequence[Placed], style: Style) -> list[bytes]:
    left, _, _, top = _text_area(style)
    sheets.tops.append(top - sum([placed.piece.height for placed in page if placed.again]))
    grey = b" %.2f G" % style.rule_grey if style.rule_grey else b""
    idle: list[bytes] = [b"/Artifact BMC %.2f w 2 J%b" % (style.rule_pt, grey)]
    words: list[bytes] = []
    loose: list[tuple[float, Strip]] = []
    for placed in page:
        y, piece = top - placed.y, placed.piece
        if isinstance(piece, Slug):
            words += _words(sheets, loose, left)
            loose = []
            _pour(sheets, piece, (left, y), idle, words)
            continue
        idle += [operators(mark, left, y) for mark in piece.marks if mark.ink.idle or placed.again]
        if placed.again:
            _note_letters(sheets.used, piece.marks)
        else:
            loose.append((y, piece))
    words += _words(sheets, loose, left)
    return [*idle, b"EMC", *words]


def _pour(
    sheets: _Sheets,
    slug: Slug,
    origin: tuple[float, float],
    idle: list[bytes],
    words: list[bytes],
) -> None:
    """Put a slug on the page."""
    cast = cast_of(slug)
    label = slug.label
    for element in slug.opens:
        sheets.tree.begin(element)
    first = sheets.tree.pour(cast)
    sheets.tree.end(slug.closes)
    drawn = cast.placed(first, label_operators(label, slug.strips[0].drop) if label else None)
    words.append(b"q 1 0 0 1 %.2f %.2f cm\n%b\nQ" % (*origin, drawn))
    if cast.idle:
        idle.append(b"q 1 0 0 1 %.2f %.2f cm\n%b\nQ" % (*origin, cast.idle))
    used = sheets.used
    for key, bits in cast.used + label.ink.used if label else cast.used:
        used[key] = used.get(key, 0) | bits


def _words(sheets: _Sheets, strips: Sequence[tuple[float, Strip]], left: float) -> list[bytes]:
    """Return the operators of what is read, each stretch bound to its element."""
    tree = sheets.tree
    words: list[bytes] = []
    current = -1
    for y, strip in strips:
        for mark in strip.marks:
            if mark.ink.idle:
                continue
            for element in mark.opens:
                tree.begin(element)
            if mark.ink.show:
                owner = tree.path[-1]
                if owner.number != current:
                    if current >= 0:
                        words.append(b"EMC")
                    current = owner.number
                    words.append(begin_words(owner.element, b"%d" % tree.words()))
                words.append(operators(mark, left, y))
            tree.end(mark.closes)
        _note_letters(sheets.used, strip.marks)
    if current >= 0:
        words.append(b"EMC")
    return words


def _note_letters(used: dict[FontKey | Image, int], marks: Sequence[Mark]) -> None:
    for mark in marks:
        for key, bits in mark.ink.used:
            used[key] = used.get(key, 0) | bits


def _draw_bands(sheets: _Sheets, paper: Paper, number: int, count: int) -> list[bytes]:
    """Draw header and footer, which belong to the page and not to what is read."""
    drawn = [b"/Artifact<</Type/Pagination>>BDC"]
    for band, header in ((paper.header, True), (paper.footer, False)):
        if band.left or band.right:
            marks = _band_marks(band, paper.style, header, number, count)
            drawn += (operators(mark, 0.0, 0.0) for mark in marks)
            _note_letters(sheets.used, marks)
    if paper.code:
        drawn.append(operators(_code_mark(paper.code, paper.style), 0.0, 0.0))
    return [*drawn, b"EMC"]


@lru_cache(maxsize=1 << 10)
def _band_marks(
    band: Band, style: Style, header: bool, number: int, count: int
) -> tuple[Mark, ...]:
    """Return the words and the rule of a band, at their places on the page."""
    left, bottom, right, top = _text_area(style)
    height = line_height(look_of("band", style), style)
    space = BAND_MM * MM
    at = top + space if header else bottom - space
    first = at + height + BAND_PAD_PT if header else at - BAND_PAD_PT
    base = type_for(look_of("band", style), style)
    y = baseline(base.face.family, base.size, height) - first
    marks = [moved(rule(0, 0, right - left, 0), left, -at)]
    for text, share in ((band.left, 0.0), (band.right, 1.0)):
        for line in break_lines(typed(_filled(text, number, count), base), float("inf")):
            x = left + (right - left - line.width) * share
            marks += [moved(Mark(mark.x, mark.y, mark.ink), x, y) for mark in line.marks]
    return tuple(marks)


def _code_mark(code: Code, style: Style) -> Mark:
    """Return the code in the middle of the footer, at its place on the page."""
    left, bottom, right, _ = _text_area(style)
    side = side_mm(style) * MM
    top = bottom - BAND_MM * MM - BAND_PAD_PT
    return Mark((left + right - side) / 2, -top, code_ink(code, side))


def _filled(text: Text, number: int, count: int) -> Text:
    """Return the text with the numbers that only the finished pages know."""
    numbers = {PageNumber: number, PageCount: count}
    return tuple(part if isinstance(part, Run) else Run(str(numbers[type(part)])) for part in text)


# The file


def _file(paper: Paper, sheets: _Sheets) -> bytes:
    """Return the file: its streams first, then what binds them together."""
    letters = [(key, bits) for key, bits in sheets.used.items() if not isinstance(key, Image)]
    fonts = {
        key: embedded(key, rounded(key, bits))
        for key, bits in sorted(letters, key=lambda used: font_name(used[0]))
    }
    images = sorted(
        (each for each in sheets.used if isinstance(each, Image)), key=lambda each: each.digest
    )
    streams = [
        metadata(paper.title, paper.language),
        colours(),
        *(deflated(b"\n".join(content)) for content in sheets.contents),
        *(stream for font in fonts.values() for stream in _font_streams(font)),
        *map(image_stream, images),
    ]
    number = len(streams) + 1
    first_image = number - len(images)
    catalog, pages, resources, info, root = range(number, number + 5)
    first_page = number + 5
    first_font = first_page + len(sheets.contents)
    first_node = first_font + 2 * len(fonts)
    page_numbers = range(first_page, first_font)
    plain_objects = [
        _catalog(paper, pages, root),
        b"<</Type/Pages/Count %d/Kids[%b]>>"
        % (len(page_numbers), b" ".join(b"%d 0 R" % page for page in page_numbers)),
        _resources(fonts, first_font, images, first_image),
        b"<</Title%b/Producer%b>>" % (text_string(paper.title), text_string(PRODUCER)),
        tree_root(sheets.tree, first_node),
        *_page_objects(paper.style, sheets, pages, resources),
        *_font_objects(fonts, first_font, 3 + len(sheets.contents)),
        *written(sheets.tree, first_node, root, page_numbers),
    ]
    return pdf_file(streams, plain_objects, catalog, info)


def _resources(
    fonts: Iterable[FontKey], first_font: int, images: Sequence[Image], first_image: int
) -> bytes:
    named = b"".join(
        b"/%b %d 0 R" % (font_name(key), first_font + 2 * at) for at, key in enumerate(fonts)
    )
    drawn = b"".join(
        b"/%b %d 0 R" % (image_name(image), first_image + at) for at, image in enumerate(images)
    )
    return b"<</Font<<%b>>%b>>" % (named, b"/XObject<<%b>>" % drawn if drawn else b"")


def _font_streams(font: Embedded) -> tuple[Stream, Stream]:
    return Stream(font.program, b"/Length1 %d" % font.length), Stream(font.unicode)


def _catalog(paper: Paper, pages: int, root: int) -> bytes:
    return (
        b"<</Type/Catalog/Pages %d 0 R/Lang(%b)/MarkInfo<</Marked true>>/StructTreeRoot %d 0 R"
        b"/ViewerPreferences<</DisplayDocTitle true>>/Metadata 1 0 R/OutputIntents[<<"
        b"/Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
        b"/DestOutputProfile 2 0 R>>]>>" % (pages, paper.language.encode(), root)
    )


def _page_objects(style: Style, sheets: _Sheets, pages: int, resources: int) -> Iterator[bytes]:
    left, bottom, right, top = _text_area(style)
    right += (sheets.width_mm - style.page_width_mm) * MM
    box = b"[0 0 %.2f %.2f]" % (sheets.width_mm * MM, style.page_height_mm * MM)
    whole = style.imposition == "none"
    for at in range(len(sheets.contents)):
        # The art box tells whoever reads the file where the page's own text begins and ends.
        art = b"%.2f %.2f %.2f %.2f" % (left, bottom, right, sheets.tops[at] if whole else top)
        yield (
            b"<</Type/Page/Parent %d 0 R/MediaBox%b/ArtBox[%b]/Resources %d 0 R/Contents %d 0 R"
            b"/StructParents %d/Tabs/S>>" % (pages, box, art, resources, 3 + at, at)
        )


def _font_objects(fonts: dict[FontKey, Embedded], first: int, first_stream: int) -> Iterator[bytes]:
    for at, font in enumerate(fonts.values()):
        program = first_stream + 2 * at
        yield font.font % (first + 2 * at + 1, program + 1)
        yield font.descriptor % program
