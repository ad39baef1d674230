"""How fast papers are set, against plain scripts and against the floor of compressing them.

For each format: the processor time that one more variant takes (paper and key in one file,
thirty questions, four options each, Kazakh), the same by a plain ReportLab or python-docx
script, and the time of merely compressing and writing the same bytes. All are measured in
turns in one run, so that what else the machine does falls on all alike. Verification is
timed apart (proofs.py). With a file name it draws the chart of docs/performance.md.

make bench
"""

from __future__ import annotations

import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import plain_docx
import plain_pdf
import work

from worksheets.bank.disk import write_bank
from worksheets.files import WRITERS
from worksheets.papers import Details, exam_paper, key_paper
from worksheets.papers.blocks import PageBreak
from worksheets.variants.choose import draw
from worksheets.variants.model import Variant

WARM, MEASURED, PLAIN = 200, 120, 12
"""Variants before the clock starts, on it, and on that of the plain scripts."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Milliseconds of processor time for one more variant, and the size of its file."""

    ours: float
    plain: float
    floor: float
    kilobytes: float


def press(variant: Variant, path: Path) -> None:
    """Set a variant and its key as one file."""
    details = Details()
    paper, key = exam_paper(variant, details), key_paper(variant, details)
    both = replace(paper, blocks=(*paper.blocks, PageBreak(), *key.blocks))
    WRITERS[path.suffix[1:]](both, path)


def milliseconds(run: Callable[[], object]) -> float:
    """Return the processor time of a run."""
    start = time.process_time()
    run()
    return (time.process_time() - start) * 1000


def measured(
    variants: Sequence[Variant], path: Path, plain: Callable[[Variant, Path], None]
) -> Figures:
    """Measure a format in turns with what it is held against."""
    for variant in variants[:WARM]:
        press(variant, path)
    ours, theirs, floors = [], [], []
    for at, variant in enumerate(variants[WARM:]):
        ours.append(milliseconds(lambda v=variant: press(v, path)))  # type: ignore[misc]
        if at % (MEASURED // PLAIN) == 0:
            size = path.stat().st_size
            floors.append(floor(path))
            theirs.append(milliseconds(lambda v=variant: plain(v, path)))  # type: ignore[misc]
    return Figures(
        statistics.mean(ours), statistics.mean(theirs), statistics.mean(floors), size / 1000
    )


def floor(path: Path) -> float:
    """Return the time of compressing what a file holds of its own, and of writing it."""
    whole = path.read_bytes()
    contents, level = _docx_contents(path) if path.suffix == ".docx" else _pdf_contents(whole)
    other = path.with_suffix(".floor")

    def run() -> None:
        for content in contents:
            zlib.compress(content, level)
        other.write_bytes(whole)

    return min(milliseconds(run) for _ in range(5))


def _pdf_contents(whole: bytes) -> tuple[list[bytes], int]:
    from worksheets.files.objects import LEVEL

    contents = []
    for match in re.finditer(rb"<<([^\n]*?)/Length (\d+)>>stream\n", whole):
        if b"Flate" in match[1] and b"Length1" not in match[1] and b"/N 3" not in match[1]:
            raw = zlib.decompress(whole[match.end() : match.end() + int(match[2])])
            if b"begincmap" not in raw:
                contents.append(raw)
    return contents, LEVEL


def _docx_contents(path: Path) -> tuple[list[bytes], int]:
    from worksheets.files.word_package import LEVEL

    own = ("word/document.xml", "word/header1.xml", "word/footer1.xml", "docProps/core.xml")
    with zipfile.ZipFile(path) as archive:
        return [archive.read(name) for name in own], LEVEL


def memory(variants: int) -> float:
    """Return the most megabytes that a process takes to set so many variants."""
    code = (
        "import resource, sys, tempfile; sys.path.insert(0, sys.argv[1])\n"
        "import press, work; from pathlib import Path\n"
        "from worksheets.variants.choose import draw\n"
        "path = Path(tempfile.mkdtemp()) / 'p.pdf'\n"
        "drawn = draw(work.bank(), 40, work.DRAWN, 1).variants\n"
        "for at in range(int(sys.argv[2])):\n"
        "    press.press(press.replace(drawn[at % 40], label=f'V{at}'), path)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    folder = str(Path(__file__).parent)
    run = [sys.executable, "-c", code, folder, str(variants)]
    return int(subprocess.run(run, capture_output=True, text=True, check=True).stdout) / 1000


def whole_process(*words: str) -> float:
    """Return the processor seconds of a command, the best of five."""
    best = float("inf")
    for _ in range(5):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, "-m", "worksheets", *words], check=True, capture_output=True
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        best = min(best, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return best


def main() -> None:
    """Print the table."""
    bank = work.bank()
    variants = draw(bank, WARM + MEASURED, work.DRAWN, 1).variants
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(f"{'':6}{'ours ms':>9}{'plain ms':>10}{'floor ms':>10}{'plain/ours':>12}"
              f"{'ours/floor':>12}{'kB':>7}")  # fmt: skip
        for suffix, plain in (("pdf", plain_pdf.write), ("docx", plain_docx.write)):
            found = measured(variants, folder / f"p.{suffix}", plain)
            print(
                f"{suffix:6}{found.ours:9.2f}{found.plain:10.1f}{found.floor:10.2f}"
                f"{found.plain / found.ours:11.1f}x{found.ours / found.floor:11.1f}x"
                f"{found.kilobytes:7.1f}"
            )
        source = folder / "bank.yaml"
        source.write_text(write_bank(bank), encoding="utf-8")
        make = whole_process(
            "make", str(source), "--variants", "1", "--questions", str(work.DRAWN),
            "--out", str(folder / "out"), "--force",
        )  # fmt: skip
        print(f"worksheets make, one variant of {work.DRAWN}: {make:.2f} s of the processor")
        print(f"worksheets --help: {whole_process('--help'):.2f} s")
    few, many = memory(10), memory(2_000)
    print(f"memory: {few:.0f} MB for 10 variants, {many:.0f} MB for 2,000")


if __name__ == "__main__":
    main()
