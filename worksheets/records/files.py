"""Two runs -> which files differ though they should not, and why that may be."""

from __future__ import annotations

from collections.abc import Iterator

from worksheets.jobs.names import key_name
from worksheets.messages import tr
from worksheets.papers import exam_paper, key_paper
from worksheets.papers.blocks import Paper
from worksheets.papers.pupils import pupils_paper
from worksheets.records.runs import Run, both
from worksheets.variants.model import Variant


def file_differences(one: Run, two: Run, *, explained: bool) -> Iterator[str]:
    """Yield a line for each file of both runs that is missing, edited or of other bytes.

    `explained` says that other differences were told: then a file that differs because its
    paper does needs no line.
    """
    papers, keys = _same_papers(one, two)
    for name in sorted(one.told.files.keys() & two.told.files.keys()):
        if one.digests.get(name) == two.digests.get(name):
            continue
        changed = list(_touched(name, one, two))
        yield from changed
        if papers.get(name.rpartition(".")[0], keys) and not changed:
            yield tr(
                "{name}: the paper is the same, the file is not: made by another version of the "
                "program ({old}, {new}).",
                name=name,
                old=one.told.program,
                new=two.told.program,
            )
        elif not changed and not explained:
            yield tr("{name} is not the same.", name=name)


def _same_papers(one: Run, two: Run) -> tuple[dict[str, bool], bool]:
    """Return whether each paper and key says and looks the same, and whether all keys do."""
    pairs = both(one, two)
    keys = {key_name(new.label): _key(one, old) == _key(two, new) for old, new in pairs}
    old_papers, new_papers = map(_papers, (one, two))
    papers = {
        name: paper == new_papers[name] for name, paper in old_papers.items() if name in new_papers
    }
    alike = len(pairs) == len(one.told.variants) == len(two.told.variants)
    return papers | keys, alike and all(keys.values())


def _papers(run: Run) -> dict[str, Paper]:
    """Return every paper for pupils by the name of its files."""
    papers: dict[str, Paper] = {}
    for variant in run.told.variants:
        paper = exam_paper(variant, run.told.details, run.told.layout, run.told.templates)
        for printed in run.told.printed(variant.label):
            papers[printed.file] = pupils_paper(paper, variant, printed, run.told.finish)
    return papers


def _key(run: Run, variant: Variant) -> Paper:
    told = run.told
    return key_paper(variant, told.details, told.layout, told.templates, told.errata)


def _touched(name: str, *runs: Run) -> Iterator[str]:
    """Yield in which of the folders a file is not there, or not as the run made it."""
    for run in runs:
        if name not in run.digests:
            yield tr("{file} is missing.", file=run.folder / name)
        elif run.digests[name] != run.told.files[name]:
            yield tr(
                "{file} is not as it was made: it has been edited or replaced.",
                file=run.folder / name,
            )
