"""The keys of a run for programs: key.csv and key.json."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from worksheets.bank.emphasis import without_marks
from worksheets.manifest import as_json
from worksheets.papers.template import Templates, read_style
from worksheets.variants.answers import answer
from worksheets.variants.errata import Errata, erratum_on, total_points
from worksheets.variants.model import Variant


def key_texts(
    variants: Sequence[Variant], layout: str, templates: Templates = None, errata: Errata = ()
) -> dict[str, str]:
    """Return the keys for programs, key.csv and key.json, by their names."""
    letters = read_style(layout, templates).letters
    return {
        "key.csv": key_csv(variants, letters, errata),
        "key.json": key_json(variants, letters, errata),
    }


def key_csv(variants: Sequence[Variant], letters: str, errata: Errata = ()) -> str:
    """Return the keys of all variants as CSV, a line a question, with the letters as printed.

    Where there are errata a last column says what was decided about the question.
    """
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\n")
    names = ["variant", "number", "question", "kind", "answer", "points"]
    lines.writerow([*names, "erratum"] if errata else names)
    for variant in variants:
        for item in variant.items():
            erratum = erratum_on(item, errata)
            found = answer(item, variant.language, letters, erratum)
            question = item.question
            line = [variant.label, item.number, question.id, question.kind]
            line += [without_marks(found.short), found.points]
            lines.writerow([*line, erratum.rule if erratum else ""] if errata else line)
    return out.getvalue()


def key_json(variants: Sequence[Variant], letters: str, errata: Errata = ()) -> str:
    """Return the keys of all variants as JSON, with the full text of each answer."""
    return as_json({"variants": [_variant_key(variant, letters, errata) for variant in variants]})


def _variant_key(variant: Variant, letters: str, errata: Errata) -> dict[str, object]:
    answers = []
    for item in variant.items():
        erratum = erratum_on(item, errata)
        found = answer(item, variant.language, letters, erratum)
        told = {
            "number": item.number,
            "question": item.question.id,
            "kind": item.question.kind,
            "answer": without_marks(found.short),
            "text": without_marks(found.full),
            "points": found.points,
        }
        if erratum:
            before = answer(item, variant.language, letters).short
            told |= {"erratum": erratum.rule, "before": without_marks(before)}
        answers.append(told)
    points = total_points(variant, errata)
    return {"variant": variant.label, "points": points, "answers": answers}
