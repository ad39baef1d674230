"""Names and words that break careless programs, all the way to paper and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hostile import hostile_names
from reading import READERS, one_text

from worksheets.bank.check import check_text
from worksheets.bank.disk import read_bank_text, write_bank
from worksheets.bank.kinds import Choice, Cloze, Gap, Option, Short
from worksheets.bank.model import Bank
from worksheets.errors import InputError
from worksheets.files import WRITERS
from worksheets.papers import Details, exam_paper, key_paper
from worksheets.papers.text import text_of
from worksheets.variants.choose import draw


def bank_of(names: list[str]) -> Bank:
    """A bank in which each name is a stem, an option and an answer."""
    return Bank(
        title="Есімдер",
        language="kk",
        questions=tuple(
            question
            for at, name in enumerate(names)
            for question in (
                Choice(
                    id=f"c{at}",
                    prompt=f"Бұл кім: {name}?",
                    options=(Option(text=name, correct=True), Option(text=f"{name} емес")),
                ),
                Short(id=f"s{at}", prompt=f"Атын жазыңыз ({at}).", answers=(name,)),
                Cloze(id=f"g{at}", prompt=f"Ол ___ деп аталады ({at}).", gaps=(Gap(answer=name),)),
            )
        ),
    )


def refused(name: str) -> bool:
    """Whether a bank with the name is refused, in the model or by a check that says why."""
    try:
        text = write_bank(bank_of([name]))
        return any(finding.severe for finding in check_text(text, "bank.yaml"))
    except (InputError, ValueError):
        return True


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_name_is_refused_with_a_reason_or_comes_through_to_both_files(
    seed: int, tmp_path: Path
) -> None:
    names = [name for name in hostile_names(seed) if not refused(name)]
    assert len(names) >= 30, "most of them are harmless to a careful program"
    bank = bank_of(names)
    assert read_bank_text(write_bank(bank), "bank.yaml") == bank
    (variant,) = draw(bank, 1, None, seed).variants
    details = Details(school="№ 1 «Мектеп» <b>&amp;", class_name="0", teacher="=1+1", date="no")
    for name, paper in (
        ("exam", exam_paper(variant, details)),
        ("key", key_paper(variant, details)),
    ):
        wanted = bare(one_text(text_of(paper)))
        for suffix, write in WRITERS.items():
            path = tmp_path / f"{name}.{suffix}"
            write(paper, path)
            assert bare(READERS[suffix](path, paper.style)) == wanted, suffix


def bare(text: str) -> str:
    """The letters alone: a word of 300 letters is broken somewhere."""
    return "".join(text.replace("№ Жауап Балл", "").split())
