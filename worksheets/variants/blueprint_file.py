"""Blueprint files: YAML text to a Blueprint, with every fault and its line.

What stands in the banks is not looked at here; whether they hold enough is said when the
variants are drawn.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path as FilePath
from typing import Any, Literal

from pydantic import BaseModel, Field, ValidationError

from worksheets.bank.disk import text_of
from worksheets.bank.faults import faults
from worksheets.bank.kinds import Level, Value
from worksheets.bank.source import Fault, Path, Source, compose, plain
from worksheets.bank.tidy import BOOLEANS
from worksheets.errors import InputError
from worksheets.messages import tr
from worksheets.variants import blueprint as values
from worksheets.variants.blueprint import Blueprint, Heading, Repeats, Slot

Kind = Literal["choice", "truth", "gap", "short", "number", "matching", "order", "open", "group"]


class Row(Value):
    """So many questions of one sort; what is left out does not matter."""

    questions: int = Field(ge=1, le=500)
    kind: Kind | None = None
    """`group`: passages with their questions; left out, single questions of all kinds."""
    topic: str = ""
    level: Level | None = None
    objective: str = ""
    points: int | None = Field(default=None, ge=1, le=100)
    """What each of them is worth."""
    same: bool = False
    """Drawn once, for all variants."""


class Part(Value):
    """A section of the paper."""

    title: str = Field(min_length=1)
    instruction: str = ""
    order: values.Sequence | None = None
    draw: tuple[Row, ...] = Field(min_length=1)


class Total(Value):
    """What it all comes to, to be checked."""

    questions: int | None = Field(default=None, ge=1)
    points: int | None = Field(default=None, ge=1)


class Plan(Value):
    """What a blueprint file holds."""

    title: str = ""
    time: int | None = Field(default=None, ge=1, le=600)
    """Minutes."""
    banks: tuple[str, ...] = ()
    """More banks to draw from; paths from the folder of the blueprint."""
    total: Total = Total()
    repeats: str = "least"
    """least, all, or how many questions two variants may share."""
    order: values.Sequence = "chance"
    """Of the questions in each section that does not say it itself."""
    fixed: tuple[str, ...] = ()
    sections: tuple[Part, ...] = ()


_BY_FIELD: dict[str, type[BaseModel]] = {"sections": Part, "draw": Row, "total": Total}


def read_blueprint(path: FilePath | str) -> Blueprint:
    """Return the blueprint in the file.

    Raises InputError with everything that is wrong with it, each with its line.
    """
    return read_blueprint_text(text_of(FilePath(path)), str(path))


def read_blueprint_text(text: str, name: str) -> Blueprint:
    """Return the blueprint that `text` is; `name` stands for the file in messages."""
    source = compose(
        text, name, tr("the file is empty: a blueprint needs sections, and draw in each")
    )
    data, found = plain(source)
    if not isinstance(data, dict):
        fault = Fault((), tr("this is not a blueprint: it has sections:, and draw: in each"))
        raise InputError(source.problem(fault))
    source = replace(source, labels=_labels(data))
    found += _repeats_faults(data.get("repeats", ""))
    try:
        plan = Plan.model_validate(_tidy(data))
    except ValidationError as error:
        found += faults(error, _model_at)
        raise InputError(source.problems(found)) from None
    found += _sums(plan)
    if found:
        raise InputError(source.problems(found))
    return _blueprint(plan, source)


def _labels(data: dict[str, Any]) -> dict[Path, str]:
    """Return how messages call the sections and their rows."""
    labels: dict[Path, str] = {}
    sections = data.get("sections")
    for at, section in enumerate(sections if isinstance(sections, list) else ()):
        labels["sections", at] = tr("section {number}", number=at + 1)
        rows = section.get("draw") if isinstance(section, dict) else None
        for row, _ in enumerate(rows if isinstance(rows, list) else ()):
            labels["sections", at, "draw", row] = tr(
                "section {number}, row {row}", number=at + 1, row=row + 1
            )
    return labels


def _repeats_faults(given: object) -> Iterator[Fault]:
    if isinstance(given, str) and not re.fullmatch(r"|least|all|\d{1,4}", given):
        message = tr("should be least, all or a number, not '{given}'", given=given)
        yield Fault(("repeats",), message)


def _tidy(value: Any, key: str = "") -> Any:
    """Return the data without fields left empty, with one word each for true and false."""
    if isinstance(value, list):
        return [_tidy(each) for each in value]
    if isinstance(value, dict):
        return {key: _tidy(each, key) for key, each in value.items() if each != ""}
    return BOOLEANS.get(value.strip().casefold(), value) if key == "same" else value


def _model_at(loc: Sequence[str | int]) -> type[BaseModel]:
    model: type[BaseModel] = Plan
    for part in loc:
        model = _BY_FIELD.get(str(part), model)
    return model


def _sums(plan: Plan) -> Iterator[Fault]:
    """Yield where the rows do not come to what the total says."""
    rows = [row for part in plan.sections for row in part.draw]
    asked = sum(row.questions for row in rows)
    points = [row.questions * row.points for row in rows if row.points is not None]
    if not rows and plan.total.questions is None:
        message = tr("says nothing of questions: write sections: with draw:, or total: questions:")
        yield Fault((), message)
    if rows and plan.total.questions not in {None, asked}:
        message = tr(
            "the rows ask for {asked}, not {total}: change one of the two",
            asked=asked, total=plan.total.questions,
        )  # fmt: skip
        yield Fault(("total", "questions"), message)
    if len(points) == len(rows) > 0 and plan.total.points not in {None, sum(points)}:
        message = tr(
            "the rows ask for {asked}, not {total}: change one of the two",
            asked=sum(points), total=plan.total.points,
        )  # fmt: skip
        yield Fault(("total", "points"), message)
    for at, name in enumerate(plan.fixed):
        if name in plan.fixed[:at]:
            yield Fault(("fixed", at), tr("stands here twice: keep one of the two"))


def _blueprint(plan: Plan, source: Source) -> Blueprint:
    rows = [
        (at, row, source.line(("sections", at, "draw", number)))
        for at, part in enumerate(plan.sections)
        for number, row in enumerate(part.draw)
    ]
    slots = tuple(
        Slot(
            questions=row.questions,
            heading=heading,
            kind=row.kind or "",
            topic=row.topic,
            level=row.level or "",
            objective=row.objective,
            points=row.points,
            same=row.same,
            line=line,
        )
        for heading, row, line in rows
    )
    return Blueprint(
        slots=slots or (Slot(plan.total.questions or 1),),
        headings=tuple(
            Heading(part.title, part.instruction, part.order or plan.order)
            for part in plan.sections
        ),
        fixed=plan.fixed,
        points=plan.total.points,
        repeats=_repeats(plan.repeats),
        title=plan.title,
        time=plan.time,
        banks=plan.banks,
        file=source.name,
        lines={
            "points": source.line(("total", "points")),
            "banks": source.line(("banks",)),
            **{name: source.line(("fixed", at)) for at, name in enumerate(plan.fixed)},
        },
    )


def _repeats(given: str) -> Repeats:
    match given:
        case "least" | "all":
            return given
        case _:
            return int(given)
