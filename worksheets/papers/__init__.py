"""Variant -> Paper, by a layout's templates.

The pupil's paper and its key are made from the same variant, so that they cannot
disagree. A layout is a folder in templates/ or in the user's own folder.
"""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from worksheets.bank.model import Bank
from worksheets.languages import LANGUAGES
from worksheets.papers.blocks import Block, Paper, Picture
from worksheets.papers.cards import deck_view
from worksheets.papers.catalogue import catalogue_view, unshuffled
from worksheets.papers.details import Details
from worksheets.papers.errata import errata_view, slips_view
from worksheets.papers.fairness import fairness_view
from worksheets.papers.keys import key_view, table_view
from worksheets.papers.marks import marks_view
from worksheets.papers.parse import parse
from worksheets.papers.pictures import bank_picture, layout_pictures
from worksheets.papers.printed import Sheet, printed
from worksheets.papers.sheet import sheet_form, sheet_view
from worksheets.papers.style import Style
from worksheets.papers.template import (
    Templates,
    layouts,
    read_style,
    read_templates,
    render,
    render_first,
)
from worksheets.papers.view import Asked, paper_view
from worksheets.variants.errata import Errata
from worksheets.variants.marks import Rounding
from worksheets.variants.model import Variant

__all__ = [
    "Details",
    "cards_paper",
    "catalogue_paper",
    "errata_paper",
    "exam_paper",
    "fairness_paper",
    "key_paper",
    "key_table_paper",
    "layouts",
    "marks_paper",
    "read_templates",
    "sheet_papers",
    "slips_paper",
]

FAIRNESS_PT = 8.5
_SHEET = (
    "page_width_mm", "page_height_mm", "margin_top_mm", "margin_bottom_mm", "margin_left_mm",
    "margin_right_mm", "imposition", "size_pt",
)  # fmt: skip
"""The measures in which a teacher's paper differs from one of small pages."""


def exam_paper(
    variant: Variant, details: Details, layout: str = "exam", templates: Templates = None
) -> Paper:
    """Return the paper for the pupils.

    Raises InputError where the layout is missing or a template is faulty.
    """
    style = read_style(layout, templates)
    view = paper_view(variant, details, style)
    name = f"{layout}/paper.xml.j2"
    return _printed_paper(
        name, variant, Sheet(layout, templates, style, variant.language), paper=view
    )


def cards_paper(
    variant: Variant, details: Details, layout: str = "exam", templates: Templates = None
) -> Paper:
    """Return the questions as cards with the answers behind, for the teacher; raises InputError.

    Options have the letters that they have on the paper.
    """
    same = read_style(layout, templates)
    letters = {"letters": same.letters, "label_suffix": same.label_suffix}
    style = read_style("cards", templates).model_copy(update=letters)
    view = deck_view(variant, details, style)
    sheet = Sheet("cards", templates, style, variant.language)
    return _printed_paper("cards/cards.xml.j2", variant, sheet, deck=view)


def catalogue_paper(bank: Bank, templates: Templates = None) -> Paper:
    """Return all questions of a bank with their answers, for the teacher; raises InputError."""
    style = read_style("catalogue", templates)
    variant = unshuffled(bank)
    view = catalogue_view(bank, variant, style)
    sheet = Sheet("catalogue", templates, style, bank.language)
    return _printed_paper("catalogue/catalogue.xml.j2", variant, sheet, bank=view)


def sheet_papers(
    variants: Sequence[Variant], details: Details, layout: str = "exam", templates: Templates = None
) -> dict[str, Paper]:
    """Return the sheets to write the answers on, by the label of their variant.

    Where one fits all variants there is that one alone, by an empty label. Raises InputError.
    """
    style = read_style("answer-sheet", templates)
    letters = read_style(layout, templates).letters
    forms = {variant.label: sheet_form(variant, style, letters) for variant in variants}
    fits_all = len(variants) > 1 and len(set(forms.values())) == 1
    papers: dict[str, Paper] = {}
    for variant in variants[:1] if fits_all else variants:
        name = "" if fits_all else variant.label
        view = sheet_view(variant, name, forms[variant.label], details)
        template = ["answer-sheet/sheet.xml.j2"]
        papers[name] = _paper(template, templates, style, variant.language, sheet=view)
    return papers


def key_paper(
    variant: Variant,
    details: Details,
    layout: str = "exam",
    templates: Templates = None,
    errata: Errata = (),
) -> Paper:
    """Return the key of a variant, with the evidence for each answer; raises InputError."""
    style = _teachers(layout, templates)
    view = key_view(variant, details, style, errata)
    names = [f"{layout}/key.xml.j2", "exam/key.xml.j2"]
    return _paper(names, templates, style, variant.language, key=view)


def key_table_paper(
    variants: Sequence[Variant],
    details: Details,
    layout: str = "exam",
    templates: Templates = None,
    errata: Errata = (),
) -> Paper:
    """Return the short answers of all variants side by side; raises InputError."""
    style = _teachers(layout, templates)
    view = table_view(variants, details, style, errata)
    names = [f"{layout}/keytable.xml.j2", "exam/keytable.xml.j2"]
    return _paper(names, templates, style, variants[0].language, keys=view)


def errata_paper(
    variants: Sequence[Variant],
    errata: Errata,
    details: Details,
    layout: str = "exam",
    templates: Templates = None,
) -> Paper:
    """Return the list of what was decided, and where it stands; raises InputError."""
    style = _teachers(layout, templates)
    view = errata_view(variants, errata, details, style)
    return _paper(["records/errata.xml.j2"], templates, style, variants[0].language, list=view)


def slips_paper(
    variants: Sequence[Variant],
    errata: Errata,
    details: Details,
    layout: str = "exam",
    templates: Templates = None,
) -> Paper:
    """Return what is read aloud to the pupils, a slip a variant; raises InputError."""
    style = _teachers(layout, templates)
    view = slips_view(variants, errata, details, style)
    return _paper(["records/slips.xml.j2"], templates, style, variants[0].language, list=view)


def marks_paper(
    variants: Sequence[Variant],
    errata: Errata,
    details: Details,
    *,
    scale: str,
    rounding: Rounding,
    layout: str = "exam",
    templates: Templates = None,
) -> Paper:
    """Return the tables from points to marks, by a scale of `SCALES`; raises InputError."""
    style = _teachers(layout, templates)
    view = marks_view(variants, errata, details, scale, rounding)
    return _paper(["records/marks.xml.j2"], templates, style, variants[0].language, marks=view)


def fairness_paper(
    variants: Sequence[Variant],
    details: Details,
    layout: str = "exam",
    templates: Templates = None,
) -> Paper:
    """Return the certificate that tells how equal the variants are; raises InputError."""
    # Smaller than the layout's own: the certificate of a class is to be one page.
    style = _teachers(layout, templates).model_copy(update={"size_pt": FAIRNESS_PT})
    view = fairness_view(variants, details, style)
    return _paper(["records/fairness.xml.j2"], templates, style, variants[0].language, fair=view)


def _teachers(layout: str, templates: Templates) -> Style:
    """Return the style of what the teacher keeps: whole sheets, whatever the pupils get."""
    style = read_style(layout, templates)
    if style.imposition == "none":
        return style
    whole = Style()
    return style.model_copy(update={name: getattr(whole, name) for name in _SHEET})


def _printed_paper(template: str, variant: Variant, sheet: Sheet, **views: object) -> Paper:
    """Return a paper whose template puts questions there by `printed(question)`."""
    items = {f"{item.number}.": item for item in variant.items()}
    pieces: dict[str, tuple[Block, ...]] = {}

    def put(question: Asked) -> Markup:
        pieces[question.number] = printed(items[question.number], sheet)
        return Markup(f'<piece name="{question.number}"/>')  # noqa: S704 - a number of our own

    xml = render(template, sheet.templates, printed=put, **views)
    tag, trusted = LANGUAGES[variant.language].tag, not sheet.templates
    pictures = {**layout_pictures(sheet.layout, sheet.templates), **_of_groups(variant)}
    return parse(xml, template, sheet.style, tag, pieces, pictures, trusted=trusted)


def _of_groups(variant: Variant) -> dict[str, Picture]:
    """Return the pictures below passages by their names."""
    parts = (part for section in variant.sections for part in section.parts)
    held = (part.group.picture for part in parts if part.group and part.group.picture)
    return {each.file: bank_picture(each) for each in held}


def _paper(
    names: Sequence[str], templates: Templates, style: Style, language: str, **views: object
) -> Paper:
    name, xml = render_first(names, templates, **views)
    return parse(xml, name, style, LANGUAGES[language].tag, trusted=not templates)
