"""Pictures in banks: below prompts and passages and as options, from the file to paper."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openxml_audit import OpenXmlValidator
from PIL import Image
from test_pdf_standards import findings

from worksheets.bank.check import check_bank, check_text
from worksheets.bank.disk import read_bank, write_bank
from worksheets.bank.kinds import Choice
from worksheets.errors import InputError
from worksheets.jobs.job import Job
from worksheets.jobs.run import run
from worksheets.manifest import read_manifest
from worksheets.papers import Details, exam_paper
from worksheets.papers.blocks import Question
from worksheets.papers.pictures import MOST_PX, picture
from worksheets.papers.text import drawn_in
from worksheets.proofs import verify
from worksheets.variants.choose import draw

BANK = """
title: Геометрия
language: kk
questions:
  - {id: p1, kind: choice, prompt: Үшбұрыштың түрі?, picture: {file: tri.svg, alt: үшбұрыш}, options: [{text: сүйір, correct: true}, {text: доғал}, {text: тік}]}
  - {id: p2, kind: choice, prompt: Қайсысы жасыл?, options: [{picture: {file: red.png, alt: қызыл, width_mm: 20}}, {picture: {file: green.png, alt: жасыл, width_mm: 20}, correct: true}, {picture: {file: blue.png, alt: көк, width_mm: 20}}]}
  - {id: p3, kind: truth, prompt: Бұл $x^2$ ме?, picture: photo.jpg, answer: false}
  - kind: group
    id: g1
    passage: Мәтінді оқыңыз.
    picture: {file: red.png, alt: карта}
    questions:
      - {id: p4, kind: short, prompt: Бұл не?, answers: [карта]}
"""  # noqa: E501
SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="220" height="140"><path d="M20 120 L200 120
L120 20 Z" fill="none" stroke="black"/><text x="4" y="128" font-size="14">Қ</text></svg>"""


@pytest.fixture
def bank_file(tmp_path: Path) -> Path:
    folder = tmp_path / "bank"
    folder.mkdir()
    (folder / "b.yaml").write_text(BANK, encoding="utf-8")
    (folder / "tri.svg").write_text(SVG, encoding="utf-8")
    for name in ("red", "green", "blue"):
        Image.new("RGBA", (60, 40), name).save(folder / f"{name}.png")
    Image.new("L", (90, 60), 128).save(folder / "photo.jpg")
    return folder / "b.yaml"


def test_papers_with_pictures_prove_right_and_keep_the_standards(
    bank_file: Path, tmp_path: Path
) -> None:
    assert check_bank(bank_file) == []
    out = tmp_path / "out"
    run(Job(read_bank(bank_file), variants=3, seed=4), out)
    proof = verify(out)
    assert (proof.findings, proof.notes) == ((), ())
    for path in [*out.glob("variant-*.pdf"), *out.glob("key-A.pdf")]:
        assert not findings(path)
    for path in out.glob("variant-*.docx"):
        assert not OpenXmlValidator().validate(str(path)).errors


def test_a_picture_of_another_option_in_a_docx_is_found(bank_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(Job(read_bank(bank_file), variants=1, seed=4), out)
    path = out / "variant-A.docx"
    with ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    small = [n for n in parts if n.startswith("word/media/") and len(parts[n]) < 1000]
    one, other = sorted(small)[:2]
    parts[one], parts[other] = parts[other], parts[one]
    with ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    assert verify(out).findings


def test_a_paper_is_made_again_when_its_pictures_are_gone(bank_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(Job(read_bank(bank_file), variants=1, seed=4), out)
    for path in bank_file.parent.iterdir():
        path.unlink()
    told = read_manifest(out)
    paper = exam_paper(told.variants[0], told.details)
    assert len(drawn_in(paper)) == 7
    assert verify(out).findings == ()


def test_the_key_tells_pictures_by_what_they_show(bank_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(Job(read_bank(bank_file), variants=1, seed=4), out)
    assert "[жасыл]" in (out / "key.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("tri.svg", None, "cannot be opened"),
        ("red.png", b"GIF89a....", "save it as PNG, JPEG or SVG"),
        ("red.png", b"\x89PNG\r\n\x1a\n broken", "save it as PNG, JPEG or SVG"),
        ("photo.jpg", b"", "save it as PNG, JPEG or SVG"),
    ],
)
def test_what_is_no_picture_is_named_with_its_line(
    bank_file: Path, name: str, data: bytes | None, says: str
) -> None:
    path = bank_file.parent / name
    path.unlink()
    if data is not None:
        path.write_bytes(data)
    found = [each for each in check_bank(bank_file) if each.severe]
    assert found
    assert all(says in str(each) and name in str(each) for each in found)
    assert found[0].problem.line in {5, 6, 7}


def test_a_drawing_that_cannot_be_drawn_is_refused() -> None:
    with pytest.raises(InputError, match=r"x\.svg"):
        picture(b"<svg", "[x]", None, "x.svg")


def test_options_whose_pictures_say_the_same_are_refused() -> None:
    text = BANK.replace("alt: жасыл", "alt: қызыл")
    assert any("the same as entry 1" in str(each) for each in check_text(text, "b.yaml"))
    text = BANK.replace("{picture: {file: red.png, alt: қызыл, width_mm: 20}}", "{correct: false}")
    assert any("is empty" in str(each) for each in check_text(text, "b.yaml"))


def test_a_bank_is_written_without_the_files_of_its_pictures(bank_file: Path) -> None:
    bank = read_bank(bank_file)
    written = write_bank(bank)
    assert "data" not in written
    assert "file: tri.svg" in written
    bank_file.write_text(written, encoding="utf-8")
    assert read_bank(bank_file) == bank


def test_photos_are_no_finer_than_a_printer_shows() -> None:
    out = BytesIO()
    Image.effect_noise((3000, 2000), 40).convert("RGB").save(out, "JPEG")
    large = picture(out.getvalue(), "[x]", 100, "x.jpg")
    assert large.image.width_px == MOST_PX
    assert large.image.grey
    assert large.height_mm == pytest.approx(100 * 2 / 3, abs=0.1)


def test_a_picture_stands_below_the_stem(bank_file: Path) -> None:
    (variant,) = draw(read_bank(bank_file), 1, None, 1, None).variants
    paper = exam_paper(variant, Details())
    asked = [block for block in paper.blocks if isinstance(block, Question)]
    assert len(asked) == 4
    below = {type(block.body[0]).__name__ for block in asked if block.body}
    assert "Para" in below
    assert isinstance(read_bank(bank_file).questions[0], Choice)
