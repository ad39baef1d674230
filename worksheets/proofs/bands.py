"""Headers, footers, the name of the variant -> whether every page is there, and of this one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from worksheets.languages import Language
from worksheets.messages import tr
from worksheets.papers.blocks import Band, PageCount, PageNumber, Run, Text
from worksheets.proofs.finding import Finding
from worksheets.proofs.flow import Bands, Reading
from worksheets.proofs.words import same, squeezed


def check_bands(
    file: str, reading: Reading, header: Band, footer: Band, *, lenient: bool
) -> tuple[list[Finding], list[Finding]]:
    """Return findings and notes on headers and footers.

    A DOCX counts its pages itself. Where `lenient` a header may be worded anew.
    """
    if reading.pages is None:
        return [], list(_reworded(file, reading.bands, header, footer))
    counted = list(_pages(file, reading.bands, footer))
    if counted:
        return counted, []
    worded = [
        _differs(file, at, wanted, said)
        for at, bands in enumerate(reading.bands, 1)
        for said, band in ((bands.header, header), (bands.footer, footer))
        if squeezed(said) != squeezed(wanted := _filled(band, at, len(reading.bands)))
    ]
    return ([], worded) if lenient else (worded, [])


def _filled(band: Band, number: int | str, count: int | str) -> str:
    return f"{_text(band.left, number, count)} {_text(band.right, number, count)}".strip()


def _text(text: Text, number: int | str, count: int | str) -> str:
    values = {PageNumber: number, PageCount: count}
    return "".join(p.text if isinstance(p, Run) else str(values[type(p)]) for p in text)


def _differs(file: str, page: int, expected: str, found: str) -> Finding:
    message = tr(
        "page {page}, at its edge: expected «{expected}», the file says «{found}»",
        page=page, expected=expected, found=" ".join(found.split()),
    )  # fmt: skip
    return Finding(file, message)


def _pages(file: str, bands: Sequence[Bands], footer: Band) -> Iterator[Finding]:
    """Yield a finding where the numbers of the pages are not one to the last."""
    mark = "\ue000"
    pattern = re.escape(squeezed(_filled(footer, mark, mark + mark)))
    pattern = pattern.replace(mark + mark, r"(?P<count>\d+)", 1).replace(mark, r"(?P<page>\d+)", 1)
    if "?P<page>" not in pattern or "?P<count>" not in pattern or mark in pattern:
        return
    found = [re.fullmatch(pattern, squeezed(each.footer)) for each in bands]
    matches = [match for match in found if match]
    if len(matches) < len(found) or not matches:
        return
    numbers = [int(match["page"]) for match in matches]
    count = max(int(match["count"]) for match in matches)
    missing = sorted(set(range(1, min(count, 10_000) + 1)) - set(numbers))
    if missing:
        names = ", ".join(map(str, missing))
        yield Finding(
            file, tr("pages are missing: {numbers} of {count}", numbers=names, count=count)
        )
    elif numbers != list(range(1, count + 1)):
        names = ", ".join(map(str, numbers))
        yield Finding(file, tr("the pages do not stand in order: {numbers}", numbers=names))


def _reworded(file: str, bands: Sequence[Bands], header: Band, footer: Band) -> Iterator[Finding]:
    for each in bands:
        for said, band in ((each.header, header), (each.footer, footer)):
            if squeezed(said) != squeezed(_filled(band, "", "")):
                message = tr(
                    "the header or footer reads otherwise: «{text}»", text=" ".join(said.split())
                )
                yield Finding(file, message)


def check_label(
    file: str, label: str, language: Language, expected: str, found: str
) -> Iterator[Finding]:
    """Yield a finding where a file names another variant than its own, or does not name it."""
    pattern = re.escape(same(language.word("variant", label="\ue000")))
    names = re.compile(rf"(?<!\w){pattern}(?!\w)".replace("\ue000", r"([A-Z]{1,3})"))
    wanted, said = set(names.findall(same(expected))), set(names.findall(same(found)))
    for other in sorted(said - wanted):
        message = tr("this is variant {label}, the file says {other}", label=label, other=other)
        yield Finding(file, message)
    if label in wanted and label not in said:
        yield Finding(file, tr("variant {label} is not named in the file", label=label))
