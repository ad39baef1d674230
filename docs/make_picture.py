"""Draw docs/exam-and-key.png, the picture in the README, from what `make exam` made."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PIL import Image, ImageOps

ROOT = Path(__file__).resolve().parents[1]
GAP = 24


def page(name: str) -> Image.Image:
    """Return the first page of a PDF in output/exam, with a thin frame."""
    document = pypdfium2.PdfDocument(ROOT / "output" / "exam" / name)
    picture: Image.Image = document[0].render(scale=1.1).to_pil().convert("L")
    document.close()
    return ImageOps.expand(picture, border=1, fill=160)


def main() -> None:
    """Put the exam and its key side by side."""
    pages = [page("variant-A.pdf"), page("key-A.pdf")]
    width = sum(each.width for each in pages) + GAP
    sheet = Image.new("L", (width, pages[0].height), 255)
    sheet.paste(pages[0], (0, 0))
    sheet.paste(pages[1], (pages[0].width + GAP, 0))
    sheet.quantize(16).save(ROOT / "docs" / "exam-and-key.png", optimize=True)


main()
