"""Draw the pictures of docs/gallery.md: every layout, its PDF and its DOCX side by side.

Needs pdftoppm (poppler-utils) and soffice (LibreOffice) beside the program itself.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps

ROOT = Path(__file__).resolve().parents[1]
GALLERY = ROOT / "docs" / "gallery"
DPI = 70
GAP = 12
GREYS = 12
TEXTS = {
    "kk": "egemen-el.kk.txt",
    "ru": "suverennoe-gosudarstvo.ru.txt",
    "en": "sovereign-state.en.txt",
}
NEEDED = {"pdftoppm": "poppler-utils", "soffice": "libreoffice"}


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture: what is made, and which of its pages are shown."""

    name: str
    file: str
    """Of the run, without its suffix."""
    language: str = "kk"
    questions: int = 20
    options: tuple[str, ...] = ()
    pdf: tuple[int, ...] = (1, 2)
    docx: tuple[int, ...] = (1, 2)


SCENES = (
    Scene("exam", "variant-A", options=("--school", "№ 12 мектеп-гимназия", "--time", "40")),
    Scene("key", "key-A", pdf=(1,), docx=(1,)),
    Scene("worksheet", "variant-A", "ru", 16, ("--layout", "worksheet", "--class", "8 «А»")),
    Scene("quiz", "variant-A", "kk", 6, ("--layout", "quiz", "--class", "8 «А»"), (1,), (1,)),
    Scene(
        "booklet", "variant-A", "en", 20, ("--layout", "booklet", "--time", "40"), (1, 2), (1, 2)
    ),
    Scene("cards", "cards-A", "kk", 8, ("--cards",)),
    Scene("answer-sheet", "answer-sheet", "ru", 30, ("--answer-sheet",), (1,), (1,)),
    Scene("catalogue", "catalogue-bank", "ru", pdf=(1,), docx=(1,)),
)


def run(*words: object, folder: Path = ROOT) -> None:
    """Run a command; its own words are shown where it fails."""
    done = subprocess.run(  # noqa: S603 - commands of our own
        [str(word) for word in words], cwd=folder, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{' '.join(map(str, words))}\n{done.stdout}{done.stderr}")


def worksheets(*words: object) -> None:
    """Run this checkout's program."""
    run(sys.executable, "-m", "worksheets", *words)


def made(scene: Scene, folder: Path) -> Path:
    """Make the files of a scene; return the one to show, as PDF."""
    text = ROOT / "banks" / TEXTS[scene.language]
    if scene.name == "catalogue":
        bank = folder / "bank.yaml"
        worksheets("build", text, "-o", bank)
        worksheets("catalogue", bank, "--out", folder)
    else:
        # Two variants, so that an answer sheet serves all of them.
        same = ("--same-questions",) if scene.name == "answer-sheet" else ()
        worksheets(
            "make", text, "--variants", 2, "--questions", scene.questions, "--seed", 2026,
            "--out", folder, *scene.options, *same,
        )  # fmt: skip
    run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder / "word",
        folder / f"{scene.file}.docx")  # fmt: skip
    return folder / f"{scene.file}.pdf"


def pages(pdf: Path, numbers: tuple[int, ...]) -> Iterator[Image.Image]:
    """Yield pages of a PDF, each with a thin frame."""
    run("pdftoppm", "-r", DPI, "-gray", "-png", pdf, pdf.with_suffix(""))
    drawn = sorted(pdf.parent.glob(f"{pdf.stem}-*.png"))
    for number in numbers:
        if number <= len(drawn):
            yield ImageOps.expand(Image.open(drawn[number - 1]).convert("L"), border=1, fill=150)


def picture(scene: Scene, folder: Path) -> Image.Image:
    """Return the pages of both formats, the PDF's on the left."""
    pdf = made(scene, folder)
    left = list(pages(pdf, scene.pdf))
    right = list(pages(folder / "word" / pdf.name, scene.docx))
    shown = [*left, None, *right]
    width = sum(each.width + GAP if each else 2 * GAP for each in shown) - GAP
    sheet = Image.new("L", (width, max(each.height for each in (*left, *right))), 225)
    x = 0
    for each in shown:
        if each:
            sheet.paste(each, (x, 0))
        x += each.width + GAP if each else 2 * GAP
    return sheet


def main() -> None:
    """Draw all pictures."""
    missing = [f"{name} ({package})" for name, package in NEEDED.items() if not shutil.which(name)]
    if missing:
        sys.exit(f"make gallery needs {' and '.join(missing)}: install it, then try again.")
    GALLERY.mkdir(exist_ok=True)
    for scene in SCENES:
        with tempfile.TemporaryDirectory() as folder:
            drawn = picture(
                scene, Path(folder) / "out" if scene.name != "catalogue" else Path(folder)
            )
            drawn.quantize(GREYS).save(GALLERY / f"{scene.name}.png", optimize=True)


main()
