"""A job and its variants -> how its papers are printed, and what the teacher is told of it."""

from __future__ import annotations

from collections.abc import Sequence

from worksheets.files.economy import saving
from worksheets.files.fonts import MissingLetterError
from worksheets.jobs.job import Job
from worksheets.messages import tr
from worksheets.papers import exam_paper
from worksheets.papers.ids import Printed
from worksheets.papers.pupils import Finish, pupils_paper
from worksheets.variants.model import Variant


def finish_of(
    job: Job, variants: Sequence[Variant], listed: Sequence[Printed]
) -> tuple[Finish, tuple[str, ...]]:
    """Return how the papers are printed, all variants alike, and notes."""
    plain = Finish(job.code)
    if not job.economy:
        return plain, ()
    own = {each.variant: each for each in listed if not each.edition}
    papers = [
        pupils_paper(
            exam_paper(variant, job.details, job.layout, job.templates),
            variant,
            own[variant.label],
            plain,
        )
        for variant in variants
    ]
    try:
        found = saving(papers, _copies(job, len(variants)))
    except MissingLetterError:
        # The writer of the PDF says which letter it is and where it stands.
        return plain, ()
    return Finish(job.code, found.squeezed), (_told(job, found.before, found.after),)


def _copies(job: Job, variants: int) -> list[int]:
    """Return how many papers of each variant are printed; reserves wait for their pupils."""
    if job.pupils is None:
        return [1] * variants
    whole, more = divmod(job.pupils, job.variants)
    copies = [whole + (at < more) for at in range(job.variants)]
    return copies + [0] * (variants - job.variants)


def _told(job: Job, before: int, after: int) -> str:
    if before == after:
        return tr("Economy: no sheet can be saved, the papers are as the layout has them.")
    if job.pupils is None:
        return tr(
            "Economy: one paper of each variant takes {after} sheets instead of {before}.",
            after=after,
            before=before,
        )
    return tr(
        "Economy: a class of {pupils} takes {after} sheets instead of {before}.",
        pupils=job.pupils,
        after=after,
        before=before,
    )
