"""What a run writes down of itself: manifest.json, and what it says when it is read again.

In: the variants as they were drawn, what the user asked for, the files. Out: JSON that
holds every variant whole, so that any paper can be set again and any key proved, also
when the bank has changed meanwhile. It belongs to the teacher: the keys can be told from it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from worksheets.bank.kinds import AnyQuestion, Question, Status
from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.papers.details import Details
from worksheets.papers.ids import PUPILS, Printed
from worksheets.papers.pupils import Finish
from worksheets.papers.template import Texts
from worksheets.variants.blueprint import Repeats
from worksheets.variants.errata import Errata
from worksheets.variants.model import Variant

MANIFEST = "manifest.json"
SEALED = "keys.sealed"
"""What a sealed folder holds in place of its manifest and keys."""

_QUESTION: TypeAdapter[Question] = TypeAdapter(AnyQuestion)
_VARIANTS = TypeAdapter(tuple[Variant, ...])


@dataclass(frozen=True, slots=True)
class Manifest:
    """A run, as its manifest tells of it."""

    program: str
    """«worksheets 0.1.0»"""
    source: str
    """The name of the file that the bank came from."""
    bank_sha256: str
    language: str
    seed: int
    only: Status | None
    layout: str
    formats: tuple[str, ...]
    variants: tuple[Variant, ...]
    details: Details = field(default_factory=Details)
    notes: tuple[str, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    """Name of each file that the run wrote, with its sha256."""
    errata: Errata = ()
    """What was decided about questions after the papers had been printed."""
    blueprint: str | None = None
    """The name of the file that said what a variant is made of."""
    repeats: Repeats | None = None
    """What variants were let to share, where that was said."""
    templates: Texts = ()
    """Layouts of one's own, as they were when the papers were made."""
    verified: bool = False
    """The files were read back and proved before they were put into place."""
    papers: tuple[Printed, ...] = ()
    """What was printed for pupils: each paper's id, its variant, edition and files."""
    finish: Finish = field(default_factory=Finish)
    """How they were printed."""

    def printed(self, label: str) -> tuple[Printed, ...]:
        """Return the papers of a variant, without its editions first.

        Runs of before there were ids have one without an id.
        """
        found = tuple(each for each in self.papers if each.variant == label)
        return found or (Printed("", label, "", f"{PUPILS}{label}"),)


_MANIFEST = TypeAdapter(Manifest)


def write_manifest(manifest: Manifest) -> str:
    """Return the JSON; each question stands in it once, by its name, however many hold it."""
    data = _MANIFEST.dump_python(manifest, mode="json")
    data["details"] = {name: text for name, text in asdict(manifest.details).items() if text}
    questions: dict[str, dict[str, Any]] = {}
    for variant, told in zip(manifest.variants, data["variants"], strict=True):
        items = (item for section in told["sections"] for item in _items(section))
        for item, each in zip(variant.items(), items, strict=True):
            each["question"] = _kept(questions, item.question, variant.label)
        for part in (part for section in told["sections"] for part in section["parts"]):
            if part["group"]:
                part["group"] = _without_questions(part["group"])
    return as_json({**data, "questions": questions})


def _items(section: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [item for part in section["parts"] for item in part["items"]]


def _kept(questions: dict[str, dict[str, Any]], question: Question, label: str) -> str:
    """Keep the question under its id, or under one of the variant's where it differs there."""
    held = _QUESTION.dump_python(question, mode="json", exclude_defaults=True)
    held = {"kind": question.kind, **held}
    name = question.id
    if questions.setdefault(name, held) != held:
        name = f"{question.id}@{label}"
        questions[name] = held
    return name


def _without_questions(group: Mapping[str, Any]) -> dict[str, Any]:
    # They stand beside the group as the items of its part.
    return {name: value for name, value in group.items() if name != "questions" and value}


def read_manifest(folder: Path) -> Manifest:
    """Return what the manifest in the folder tells.

    Raises InputError where there is none, it is sealed, or it is not one of ours.
    """
    path = folder / MANIFEST
    if not path.exists():
        refuse_sealed(folder)
    try:
        return _MANIFEST.validate_python(_whole(json.loads(path.read_text(encoding="utf-8"))))
    except OSError as error:
        reason = tr("there is no such file") if not path.exists() else str(error.strerror)
        message = tr(
            "the manifest cannot be opened ({reason}): name a folder that papers were made in",
            reason=reason,
        )
        raise InputError(Problem(message, str(path))) from None
    except (ValueError, KeyError, TypeError, AttributeError, ValidationError):
        message = tr("this manifest is damaged, or of another program: make the papers again")
        raise InputError(Problem(message, str(path))) from None


def refuse_sealed(folder: Path) -> None:
    """Raise InputError for a folder whose keys are sealed."""
    if (folder / SEALED).exists():
        message = tr("this folder is sealed: worksheets unseal {folder} opens it", folder=folder)
        raise InputError(Problem(message, str(folder)))


def _whole(data: dict[str, Any]) -> dict[str, Any]:
    """Put the questions back to where their names stand."""
    questions = data.pop("questions")
    for variant in data["variants"]:
        for section in variant["sections"]:
            for item in _items(section):
                item["question"] = questions[item["question"]]
            for part in section["parts"]:
                if part["group"]:
                    inside = [item["question"] for item in part["items"]]
                    part["group"] = {**part["group"], "questions": inside}
    return data


def listed_files(folder: Path) -> dict[str, str]:
    """Return the files that an earlier run says it wrote here, bare names with their sha256."""
    try:
        files = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["files"].items()
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
    return {name: digest for name, digest in files if Path(name).name == name}


def as_json(value: Mapping[str, object]) -> str:
    """Return the JSON that this program writes: readable, with the letters as they are."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
