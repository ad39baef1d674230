"""A folder that papers were made in -> the run, as its manifest tells it and as it lies there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from worksheets.jobs.staging import digests
from worksheets.manifest import Manifest, read_manifest
from worksheets.papers.template import read_style
from worksheets.variants.answers import answer
from worksheets.variants.errata import erratum_on
from worksheets.variants.model import Item, Variant


@dataclass(frozen=True, slots=True)
class Run:
    """A run and its folder."""

    folder: Path
    told: Manifest
    digests: Mapping[str, str]
    """The sha256 of the files that lie there now."""
    letters: str
    """Of options on its papers."""

    def key_of(self, item: Item) -> str:
        """Return the short answer of an item, errata reckoned in."""
        erratum = erratum_on(item, self.told.errata)
        return answer(item, self.told.language, self.letters, erratum).short


def read_run(folder: Path) -> Run:
    """Return the run; raises InputError where there is none or it is sealed."""
    told = read_manifest(folder)
    return Run(folder, told, digests(folder), read_style(told.layout, told.templates).letters)


def both(one: Run, two: Run) -> list[tuple[Variant, Variant]]:
    """Return the variants that both runs have, by label, in the order of the first."""
    others = {variant.label: variant for variant in two.told.variants}
    return [
        (variant, others[variant.label]) for variant in one.told.variants if variant.label in others
    ]
