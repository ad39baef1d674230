"""How fast a text becomes a bank: words a second for each language, and what of it is reading.

make bench
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from worksheets.makers import make_bank
from worksheets.texts import Document, read_document

ROOT = Path(__file__).parent.parent.parent
WORDS = 60_000
ROUNDS = 3


def book(sample: Path, folder: Path) -> Path:
    """Return a text of WORDS words: the sample over and over, each time with other years."""
    text = sample.read_text(encoding="utf-8")
    times = WORDS // len(text.split()) + 1
    copies = [text.replace("199", f"1{10 + number % 89}") for number in range(times)]
    path = folder / sample.name
    path.write_text("\n\n".join(copies), encoding="utf-8")
    return path


def seconds(work: Callable[[], object]) -> float:
    """Return the shortest of several runs, in seconds of the processor."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def main() -> None:
    """Print a line for each language."""
    print(f"{'language':10}{'words':>8}{'words/s':>10}{'reading':>9}{'making':>8}")
    with tempfile.TemporaryDirectory() as name:
        for sample in sorted((ROOT / "banks").glob("*.txt")):
            path = book(sample, Path(name))
            document: Document = read_document(path)
            reading = seconds(partial(read_document, path))
            making = seconds(partial(make_bank, document))
            whole = reading + making
            print(
                f"{document.language:10}{document.words:8}{document.words / whole:10.0f}"
                f"{reading / whole:9.0%}{making / whole:8.0%}"
            )


if __name__ == "__main__":
    main()
