"""Printable exams and worksheets from a text, each variant with an answer key.

    import worksheets

    document = worksheets.read_document("lesson.txt")         # clean sentences, each with its place
    bank, report = worksheets.make_bank(document)             # questions, and what was left out
    job = worksheets.Job(bank, variants=4, questions=20, seed=2026)
    made = worksheets.run(job, "exam")                        # PDF, DOCX, keys, manifest

`worksheets.read_bank("bank.yaml")` reads a bank that a teacher has edited, and
`worksheets.check_bank("bank.yaml")` tells what is wrong with it. What a user got wrong
is raised as `worksheets.InputError`, with every problem in `problems`.
"""

from __future__ import annotations

from importlib import import_module

__version__ = "0.1.0"

_HOMES = {
    "Bank": "worksheets.bank.model",
    "Blueprint": "worksheets.variants.blueprint",
    "Details": "worksheets.papers",
    "Document": "worksheets.texts.model",
    "InputError": "worksheets.errors",
    "Job": "worksheets.jobs.job",
    "Made": "worksheets.jobs.job",
    "Problem": "worksheets.errors",
    "check_bank": "worksheets.bank.check",
    "make_bank": "worksheets.makers",
    "read_bank": "worksheets.bank.disk",
    "read_blueprint": "worksheets.variants.blueprint_file",
    "read_document": "worksheets.texts",
    "run": "worksheets.jobs.run",
}

__all__ = [
    "Bank",
    "Blueprint",
    "Details",
    "Document",
    "InputError",
    "Job",
    "Made",
    "Problem",
    "check_bank",
    "make_bank",
    "read_bank",
    "read_blueprint",
    "read_document",
    "run",
]


def __getattr__(name: str) -> object:
    """Import a public name when it is first used, so that `worksheets --help` is quick."""
    if name not in _HOMES:
        raise AttributeError(f"module 'worksheets' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
