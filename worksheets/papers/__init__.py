"""Variant -> Paper, by a layout's templates.

The pupil's paper and its key are made from the same variant, so that they cannot
disagree. A layout is a folder in templates/ or in the user's own folder.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from markupsafe import Markup

from worksheets.languages import LANGUAGES
from worksheets.papers.blocks import Block, Paper, Picture
from worksheets.papers.details import Details
from worksheets.papers.errata import errata_view, slips_view
from worksheets.papers.fairness import fairness_view
from worksheets.papers.keys import key_view, table_view
from worksheets.papers.marks import marks_view
from worksheets.papers.parse import parse
from worksheets.papers.pictures import bank_picture, layout_pictures
from worksheets.papers.printed import Sheet, printed
from worksheets.papers.style import Style
from worksheets.papers.template import layouts, read_style, render
from worksheets.papers.view import Asked, paper_view
from worksheets.variants.errata import Errata
from worksheets.variants.marks import Rounding
from worksheets.variants.model import Variant

__all__ = [
    "Details",
    "errata_paper",
    "exam_paper",
    "fairness_paper",
    "key_paper",
    "key_table_paper",
    "layouts",
    "marks_paper",
    "slips_paper",
]

FAIRNESS_PT = 8.5


def exam_paper(
    variant: Variant, details: Details, layout: str = "exam", templates: Path | None = None
) -> Paper:
    """Return the paper for the pupils.

    Raises InputError where the layout is missing or a template is faulty.
    """
    style = read_style(layout, templates)
    sheet = Sheet(layout, templates, style, variant.language)
    items = {f"{item.number}.": item for item in variant.items()}
    pieces: dict[str, tuple[Block, ...]] = {}

    def put(question: Asked) -> Markup:
        pieces[question.number] = printed(items[question.number], sheet)
        return Markup(f'<piece name="{question.number}"/>')  # noqa: S704 - a number of our own

    view = paper_view(variant, details, style)
    name = f"{layout}/paper.xml.j2"
    xml = render(name, templates, paper=view, printed=put)
    trusted = templates is None
    tag = LANGUAGES[variant.language].tag
    pictures = {**layout_pictures(layout, templates), **_of_groups(variant)}
    return parse(xml, name, style, tag, pieces, pictures, trusted=trusted)


def _of_groups(variant: Variant) -> dict[str, Picture]:
    """Return the pictures below passages by their names."""
    parts = (part for section in variant.sections for part in section.parts)
    held = (part.group.picture for part in parts if part.group and part.group.picture)
    return {each.file: bank_picture(each) for each in held}


def key_paper(
    variant: Variant,
    details: Details,
    layout: str = "exam",
    templates: Path | None = None,
    errata: Errata = (),
) -> Paper:
    """Return the key of a variant, with the evidence for each answer; raises InputError."""
    style = read_style(layout, templates)
    view = key_view(variant, details, style, errata)
    return _paper(f"{layout}/key.xml.j2", templates, style, variant.language, key=view)


def key_table_paper(
    variants: Sequence[Variant],
    details: Details,
    layout: str = "exam",
    templates: Path | None = None,
    errata: Errata = (),
) -> Paper:
    """Return the short answers of all variants side by side; raises InputError."""
    style = read_style(layout, templates)
    view = table_view(variants, details, style, errata)
    return _paper(f"{layout}/keytable.xml.j2", templates, style, variants[0].language, keys=view)


def errata_paper(
    variants: Sequence[Variant],
    errata: Errata,
    details: Details,
    layout: str = "exam",
    templates: Path | None = None,
) -> Paper:
    """Return the list of what was decided, and where it stands; raises InputError."""
    style = read_style(layout, templates)
    view = errata_view(variants, errata, details, style)
    return _paper("records/errata.xml.j2", templates, style, variants[0].language, list=view)


def slips_paper(
    variants: Sequence[Variant],
    errata: Errata,
    details: Details,
    layout: str = "exam",
    templates: Path | None = None,
) -> Paper:
    """Return what is read aloud to the pupils, a slip a variant; raises InputError."""
    style = read_style(layout, templates)
    view = slips_view(variants, errata, details, style)
    return _paper("records/slips.xml.j2", templates, style, variants[0].language, list=view)


def marks_paper(
    variants: Sequence[Variant],
    errata: Errata,
    details: Details,
    *,
    scale: str,
    rounding: Rounding,
    layout: str = "exam",
    templates: Path | None = None,
) -> Paper:
    """Return the tables from points to marks, by a scale of `SCALES`; raises InputError."""
    style = read_style(layout, templates)
    view = marks_view(variants, errata, details, scale, rounding)
    return _paper("records/marks.xml.j2", templates, style, variants[0].language, marks=view)


def fairness_paper(
    variants: Sequence[Variant],
    details: Details,
    layout: str = "exam",
    templates: Path | None = None,
) -> Paper:
    """Return the certificate that tells how equal the variants are; raises InputError."""
    # Smaller than the layout's own: the certificate of a class is to be one page.
    style = read_style(layout, templates).model_copy(update={"size_pt": FAIRNESS_PT})
    view = fairness_view(variants, details, style)
    return _paper("records/fairness.xml.j2", templates, style, variants[0].language, fair=view)


def _paper(
    template: str, templates: Path | None, style: Style, language: str, **views: object
) -> Paper:
    xml = render(template, templates, **views)
    return parse(xml, template, style, LANGUAGES[language].tag, trusted=templates is None)
