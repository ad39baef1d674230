"""What is to be made: one bank, drawn into variants and set as papers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from worksheets.bank.kinds import LanguageCode, Status
from worksheets.bank.model import Bank
from worksheets.papers import Details
from worksheets.papers.editions import TEXT
from worksheets.papers.pupils import CodeKind
from worksheets.papers.template import Texts
from worksheets.variants.blueprint import Blueprint, Repeats


@dataclass(frozen=True, slots=True)
class Job:
    """One bank, drawn into variants and set as papers."""

    bank: Bank
    variants: int = 4
    questions: int | None = None
    """How many questions a variant has; None: all."""
    seed: int = 0
    only: Status | None = None
    """The status of the questions to draw; None: all that are not rejected."""
    blueprint: Blueprint | None = None
    """What a variant is made of, in place of a number of questions."""
    repeats: Repeats | None = None
    """What variants may share; None: as the blueprint says, or as little as can be."""
    language: LanguageCode | None = None
    """The language of the bank to print in; None: its own. Twins differ in this alone."""
    reserve: int = 0
    """How many more variants are made for those who sit it later."""
    editions: tuple[str, ...] = ()
    """Editions of `EDITIONS` beside each paper."""
    code: CodeKind = ""
    """The code that carries the id of a paper on each page."""
    economy: bool = False
    """Set the papers, not their editions, so that they need the fewest sheets."""
    pupils: int | None = None
    """How many papers are printed, for reckoning sheets; None: one of each variant."""
    details: Details = field(default_factory=Details)
    layout: str = "exam"
    templates: Texts = ()
    """Layouts of one's own; they are kept with the papers."""
    cards: bool = False
    """Make cards of each variant: questions in front, answers behind."""
    answer_sheet: bool = False
    """Make sheets to write the answers on."""
    formats: tuple[str, ...] = ("pdf", "docx")
    source: str = ""
    """The name of the file that the bank came from."""
    keep_bank: bool = False
    """Write the bank beside the papers, as after building it from a text."""
    verify: bool = True
    """Read every file back and prove it, before any of them is put into place."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a run made."""

    folder: Path
    files: tuple[str, ...]
    notes: tuple[str, ...]
    """What the teacher should know, in her language."""


Progress = Callable[[str], None]


def steps(job: Job) -> int:
    """Return how often `run` reports progress."""
    variants = job.variants + job.reserve
    editions = sum(name != TEXT for name in job.editions)
    papers = (2 + editions + job.cards) * variants + 1 + (variants > 1)
    return papers * len(job.formats)
