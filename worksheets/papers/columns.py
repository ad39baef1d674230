"""In how many columns options stand: `columns_for(texts, width_mm, style)`.

An estimate by the number of letters; a writer that knows its faces may take fewer.
"""

from __future__ import annotations

from collections.abc import Sequence

from worksheets.papers.style import Style

LETTER_EM = 0.53
"""The mean width of a letter."""
MM_IN_PT = 25.4 / 72
_AIR_MM = 2


def columns_for(texts: Sequence[str], width_mm: float, style: Style) -> int:
    """Return 1, 2 or 4, or 5 for five short options: what fits without an option left alone."""
    count = len(texts)
    longest = max(map(len, texts)) * LETTER_EM * style.size_pt * MM_IN_PT
    fitting = [
        columns
        for columns in ((5,) if count == 5 else ()) + (4, 2)
        if longest + style.option_mm + _AIR_MM <= width_mm / columns
    ]
    for columns in fitting:
        if count % columns == 0 or count < columns:
            return columns
    return next((columns for columns in fitting if count % columns != 1), 1)
