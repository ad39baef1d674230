"""A paper as pupils get it: in its edition, with its id and code on each page.

In: the paper of a variant, and what the run has listed of it. Out: a Paper, or the words of
the edition in plain text. Everything that is printed for pupils goes through here, so that
a paper that is made again or proved is the one that was made.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from worksheets.languages import LANGUAGES
from worksheets.papers.blocks import Band, Code, Paper, Run
from worksheets.papers.editions import fitted, in_edition
from worksheets.papers.ids import Printed
from worksheets.papers.spoken import spoken
from worksheets.papers.text import plain
from worksheets.variants.model import Variant

CodeKind = Literal["", "qr", "datamatrix"]
"""The code that a page carries its id in, if any."""


@dataclass(frozen=True, slots=True)
class Finish:
    """How a run prints its papers for pupils."""

    code: CodeKind = ""
    squeezed: Mapping[str, float] = field(default_factory=dict)
    """Measures of the style that were made smaller to save paper; editions keep theirs."""


_CODE_MM = 20
"""Room in the middle of a footer for a code."""
_CODE_FOOT_MM = 17.0
"""The least margin at the foot of a page with a code: its modules must not be too small."""


def pupils_paper(
    paper: Paper, variant: Variant, printed: Printed, finish: Finish | None = None
) -> Paper:
    """Return the paper of a variant as it is printed under that id."""
    finish = finish or Finish()
    if finish.squeezed and not printed.edition:
        paper = replace(paper, style=paper.style.model_copy(update=finish.squeezed))
    if not printed.id:
        return in_edition(paper, printed.edition)
    named = LANGUAGES[variant.language].word("variant", label=variant.label)
    bands = (paper.header.left, paper.header.right, paper.footer.left, paper.footer.right)
    has_label = any(named in plain(text) for text in bands)
    said = printed.id if has_label else f"{named} · {printed.id}"
    before = plain(paper.footer.left)
    left = (Run(f"{said} · {before}" if before else said),)
    marked = in_edition(replace(paper, footer=Band(left, paper.footer.right)), printed.edition)
    if not finish.code:
        return marked
    foot = max(_CODE_FOOT_MM, marked.style.margin_bottom_mm)
    return replace(
        marked,
        style=marked.style.model_copy(update={"margin_bottom_mm": foot}),
        footer=fitted(marked.footer, marked.style, _CODE_MM),
        code=Code(finish.code, printed.id),
    )


def pupils_text(paper: Paper, variant: Variant, printed: Printed) -> str:
    """Return the words of a variant's paper in plain text, for a screen reader."""
    return spoken(pupils_paper(paper, variant, printed), LANGUAGES[variant.language])
