"""How long formulas take: to open the fonts, to read one, to set it, to refuse a hostile one.

make bench
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import yaml

from worksheets.files.maths import set_maths
from worksheets.files.word_maths import omml
from worksheets.latex.formula import problem
from worksheets.latex.parse import parse

CASES = Path(__file__).parent.parent / "cases" / "papers" / "formulas.yaml"
ROUNDS = 10


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long the work takes, in milliseconds of the processor."""
    start = time.process_time()
    work()
    return 1000 * (time.process_time() - start)


def each_anew(work: Callable[[str], object], formulas: list[str]) -> float:
    """Return the milliseconds for a formula, nothing remembered from before."""

    def rounds() -> None:
        for _ in range(ROUNDS):
            parse.cache_clear()
            set_maths.cache_clear()
            for latex in formulas:
                work(latex)

    return milliseconds(rounds) / ROUNDS / len(formulas)


def main() -> None:
    """Print the figures."""
    formulas = [case["latex"] for case in yaml.safe_load(CASES.read_text(encoding="utf-8"))]
    first = milliseconds(lambda: set_maths(r"\sqrt{\frac{1}{2}}", 10))
    print(f"fonts and first formula {first:8.1f} ms")
    each_anew(lambda latex: set_maths(latex, 10), formulas)
    for name, work in (
        ("read", problem),
        ("read and set for PDF", lambda latex: set_maths(latex, 10)),
        ("read and write for Word", omml),
    ):
        print(f"{name:24}{each_anew(work, formulas):8.2f} ms")
    for name, latex in (("refuse a megabyte", "x + " * 250_000), ("refuse 900 braces", "{" * 900)):
        print(f"{name:24}{milliseconds(partial(problem, latex)):8.2f} ms")


if __name__ == "__main__":
    main()
