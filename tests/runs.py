"""Shorthand for tests of what is done with a folder of papers: runs, commands, what lies there."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from worksheets.bank.model import Bank
from worksheets.cli import main
from worksheets.jobs.job import Job
from worksheets.jobs.run import run


def worksheets(*words: object, typed: str = "") -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], input=typed)


def said(result: Result, status: int) -> str:
    """What a command said in one line, with that exit status."""
    assert result.exit_code == status, result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert len(result.output.strip().splitlines()) == 1
    return result.output.strip()


def run_of(
    bank: Bank,
    folder: Path,
    variants: int = 3,
    seed: int = 1,
    formats: tuple[str, ...] = ("pdf",),
    **wishes: Any,
) -> Path:
    run(Job(bank, variants=variants, seed=seed, formats=formats, **wishes), folder)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def keys(folder: Path) -> dict[str, dict[int, dict[str, Any]]]:
    """The answers of key.json by variant and number."""
    told = json.loads((folder / "key.json").read_text(encoding="utf-8"))
    return {
        variant["variant"]: {answer["number"]: answer for answer in variant["answers"]}
        for variant in told["variants"]
    }


def totals(folder: Path) -> dict[str, int]:
    told = json.loads((folder / "key.json").read_text(encoding="utf-8"))
    return {variant["variant"]: variant["points"] for variant in told["variants"]}
