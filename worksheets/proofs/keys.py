"""Key files -> the questions that they answer otherwise than the paper does.

In: a key as it was read (PDF, DOCX, CSV, JSON) and what is right by the words of the papers.
Out: a finding for each question whose answer is another, is missing or stands there twice.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from worksheets.languages import LANGUAGES
from worksheets.messages import tr
from worksheets.proofs.derive import Right, reads_as
from worksheets.proofs.finding import Finding
from worksheets.proofs.flow import Flow, UnreadableError
from worksheets.proofs.prints import Print, print_of
from worksheets.proofs.words import squeezed
from worksheets.variants.model import Item, Variant

Rights = Mapping[str, Mapping[int, Right]]
"""What is right, by variant and number."""

_COLUMNS = ("variant", "number", "question", "kind", "answer", "points")


@dataclass(frozen=True, slots=True)
class Claim:
    """What a table of keys says of a question."""

    question: str
    kind: str
    answer: str
    points: str
    text: str | None
    """The answer in words, where the file gives it."""


def _wrong(file: str, right: str, said: str, number: int, variant: str = "") -> Finding:
    message = tr("by the paper «{right}» is right, the key says «{said}»", right=right, said=said)
    return Finding(file, message, number, variant=variant)


def check_key(
    file: str, flow: Flow, variant: Variant, rights: Mapping[int, Right], said: Mapping[int, str]
) -> Iterator[Finding]:
    """Yield a finding for each question whose row in a variant's key does not say what is right.

    `said` gives the words of each row, to be quoted.
    """
    page = print_of(flow)
    place = 0
    for item in variant.items():
        right = rights.get(item.number)
        if right is None:
            continue
        at = max(page.line(text, place) for text in _rows(item, right, variant.language))
        if at < 0:
            yield _wrong(file, right.short, said.get(item.number, ""), item.number)
        place = max(place, at)


def _rows(item: Item, right: Right, language: str) -> tuple[str, str]:
    """Return how the row of a question begins: with and without the answer in words."""
    question = item.question
    told = right.full if right.full != right.short else ""
    if question.explanation:
        told += f" {LANGUAGES[language].words['explanation']}: {question.explanation}"
    head, points = f"{item.number} {right.short}", f" {question.points}"
    return squeezed(f"{head} {told}{points}"), squeezed(f"{head}{points}")


def check_cards(file: str, flow: Flow, rights: Mapping[int, Right]) -> Iterator[Finding]:
    """Yield a finding for each card whose back does not say what is right on a line of its own."""
    page = print_of(flow)
    for number, right in rights.items():
        text = squeezed(f"{number}. {right.short}")
        at = page.line(text, 0)
        while at >= 0 and not page.ends_at(at + len(text)):
            at = page.line(text, at + 1)
        if at < 0:
            message = tr("no card has the answer «{answer}» on its back", answer=right.short)
            yield Finding(file, message, number)


def check_table(
    file: str, flow: Flow, variants: Sequence[Variant], rights: Rights
) -> Iterator[Finding]:
    """Yield a finding for each cell of the table of all keys that does not say what is right."""
    page = print_of(flow)
    sign = squeezed(LANGUAGES[variants[0].language].words["number"])
    names = [variant.label for variant in variants]
    place = 0
    while names:
        heads = ((n, page.line(sign + "".join(names[:n]), place)) for n in range(len(names), 0, -1))
        count, at = next(((n, at) for n, at in heads if at >= 0), (0, -1))
        if not count:
            break
        numbers = [item.number for item in variants[0].items()]
        yield from _cells(file, page, at, names[:count], numbers, rights)
        place, names = at + 1, names[count:]
    for name in names:
        yield Finding(file, tr("the variant has no column"), variant=name)


def _cells(
    file: str, page: Print, at: int, columns: Sequence[str], numbers: Sequence[int], rights: Rights
) -> Iterator[Finding]:
    for number in numbers:
        right = {name: own[number] for name in columns if number in (own := rights.get(name, {}))}
        # Where a paper does not read as it should, its column proves nothing, nor do those behind.
        known = columns[: next((n for n, c in enumerate(columns) if c not in right), len(columns))]
        texts = [str(number), *(squeezed(right[name].short) for name in known)]
        row = page.line("".join(texts), at) if known else at
        if row >= 0:
            at = row
            continue
        good = max(n for n in range(len(texts)) if n == 0 or page.line("".join(texts[:n]), at) >= 0)
        name = known[max(0, good - 1)]
        yield _wrong(
            file, right[name].short, _beyond(page, "".join(texts[:good]), at), number, name
        )


def _beyond(page: Print, text: str, at: int) -> str:
    """Return what stands behind the text, to be quoted."""
    begin = max(at, page.line(text, at)) + len(text)
    end = min((start for start in page.starts if start > begin), default=len(page.text))
    return page.text[begin:end]


def check_csv(path: Path, variants: Sequence[Variant], rights: Rights) -> Iterator[Finding]:
    """Yield a finding for each row of key.csv that is wrong, missing or one too many."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(tr("its letters are not in UTF-8")) from error
    head, *_ = text.split("\n", 1)
    # Excel writes semicolons where commas are decimal signs.
    separator = ";" if head.count(";") > 4 else ","
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    if not rows or tuple(rows[0]) != _COLUMNS:
        raise UnreadableError(tr("its first line is not {names}", names=",".join(_COLUMNS)))
    claims = [
        ((row[0], row[1]), Claim(row[2], row[3], row[4], row[5], None))
        for row in rows[1:]
        if len(row) == len(_COLUMNS)
    ]
    for row in rows[1:]:
        if row and len(row) != len(_COLUMNS):
            yield Finding(path.name, tr("this row is damaged: «{text}»", text=",".join(row)))
    yield from _check_claims(path.name, claims, variants, rights)


def check_json(path: Path, variants: Sequence[Variant], rights: Rights) -> Iterator[Finding]:
    """Yield a finding for each answer of key.json that is wrong, missing or one too many."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))["variants"]
        claims = [_claim(variant, each) for variant in told for each in variant["answers"]]
        points = {str(variant["variant"]): variant["points"] for variant in told}
    except (ValueError, KeyError, TypeError) as error:
        raise UnreadableError(tr("it is no list of keys")) from error
    yield from _check_claims(path.name, claims, variants, rights)
    for variant in variants:
        if points.get(variant.label) != variant.points:
            message = tr(
                "points of the variant: {points}, the key says {said}",
                points=variant.points, said=points.get(variant.label, "–"),
            )  # fmt: skip
            yield Finding(path.name, message, variant=variant.label)


def _claim(variant: dict[str, Any], each: dict[str, Any]) -> tuple[tuple[str, str], Claim]:
    names = ("question", "kind", "answer", "points", "text")
    question, kind, answer, points, text = (str(each[name]) for name in names)
    key = str(variant["variant"]), str(each["number"])
    return key, Claim(question, kind, answer, points, text)


def _check_claims(
    file: str,
    claims: Sequence[tuple[tuple[str, str], Claim]],
    variants: Sequence[Variant],
    rights: Rights,
) -> Iterator[Finding]:
    left: dict[tuple[str, str], list[Claim]] = {}
    for key, claim in claims:
        left.setdefault(key, []).append(claim)
    for variant in variants:
        for item in variant.items():
            own = left.pop((variant.label, str(item.number)), [])
            right = rights.get(variant.label, {}).get(item.number)
            yield from _check_claim(file, variant.label, item, own, right)
    for name, number in left:
        message = tr("the paper has no question {number}", number=number)
        yield Finding(file, message, variant=name)


def _check_claim(
    file: str, name: str, item: Item, own: Sequence[Claim], right: Right | None
) -> Iterator[Finding]:
    if len(own) != 1:
        message = tr("rows for this question: {count} in place of 1", count=len(own))
        yield Finding(file, message, item.number, variant=name)
        return
    claim, question = own[0], item.question
    expected = {
        "question": (question.id, claim.question),
        "kind": (question.kind, claim.kind),
        "points": (str(question.points), claim.points),
    }
    for wanted, said in expected.values():
        if wanted != said:
            message = tr(
                "expected «{expected}», the file says «{found}»", expected=wanted, found=said
            )
            yield Finding(file, message, item.number, variant=name)
    if right and not reads_as(claim.answer, right.short):
        yield _wrong(file, right.short, claim.answer, item.number, name)
    elif right and claim.text is not None and not reads_as(claim.text, right.full):
        yield _wrong(file, right.full, claim.text, item.number, name)
