"""What a run tells of itself can be read again, whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from drawn import bank, banks, choice, group, truth
from hypothesis import given, settings

from worksheets.bank.model import Bank
from worksheets.errors import InputError
from worksheets.jobs.job import Job
from worksheets.jobs.run import run
from worksheets.manifest import Manifest, read_manifest, write_manifest
from worksheets.papers import Details, exam_paper, key_paper
from worksheets.variants.choose import draw


def manifest_of(of: Bank, variants: int = 2) -> Manifest:
    return Manifest(
        program="worksheets", source="bank.yaml", bank_sha256="0", language=of.language, seed=1,
        only=None, layout="exam", formats=("pdf",), variants=draw(of, variants, None, 1).variants,
        details=Details(class_name="9А", date="12.05"), notes=("бір",), files={"a.pdf": "00"},
    )  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(banks())
def test_papers_and_keys_come_out_of_the_manifest_as_they_went_in(
    tmp_path_factory: pytest.TempPathFactory, of: Bank
) -> None:
    wrote = manifest_of(of)
    folder = tmp_path_factory.mktemp("run")
    (folder / "manifest.json").write_text(write_manifest(wrote), encoding="utf-8")
    read = read_manifest(folder)
    assert write_manifest(read) == write_manifest(wrote)
    assert (read.details, read.notes, read.files) == (wrote.details, wrote.notes, wrote.files)
    for before, after in zip(wrote.variants, read.variants, strict=True):
        assert list(before.items()) == list(after.items())
        for paper in (exam_paper, key_paper):
            assert paper(before, wrote.details) == paper(after, read.details)


def test_a_question_stands_in_it_once_however_many_variants_hold_it(tmp_path: Path) -> None:
    of = bank(choice("бір", prompt="Қай өзен?"), group("g", truth("екі"), passage="Мәтін осы."))
    run(Job(of, variants=6, formats=("pdf",)), tmp_path / "out")
    text = (tmp_path / "out" / "manifest.json").read_text(encoding="utf-8")
    assert text.count("Қай өзен?") == 1
    assert set(json.loads(text)["questions"]) == {"бір", "екі"}


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"variants": []}', "not json", "null"])
def test_what_is_no_manifest_is_refused_by_name(tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.json").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"manifest.json: this manifest is damaged"):
        read_manifest(tmp_path)


def test_a_folder_without_a_manifest_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="name a folder that papers were made in"):
        read_manifest(tmp_path)
