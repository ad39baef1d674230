"""What recipes cost: reading a bank with and without them, drawing, and trying them out.

make bench
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from worksheets.bank.check import check_bank
from worksheets.bank.disk import read_bank, read_bank_text
from worksheets.variants.choose import draw

ROOT = Path(__file__).parent.parent.parent
QUESTIONS = 5000
DRAWS = 100
ROUNDS = 3
PLAIN = """\
  - id: q-{n}
    kind: choice
    prompt: "{n} · 7 = ?"
    options: [{{text: "{n}7", correct: true}}, {{text: "{n}8"}}, {{text: "{n}9"}}]
"""
RECIPE = """\
  - id: q-{n}
    kind: choice
    values: {{a: 2 .. 99, b: a * 7}}
    prompt: "{n}: {{{{ a }}}} · 7 = ?"
    options: [{{text: "{{{{ b }}}}", correct: true}}, {{text: "{{{{ b + 1 }}}}"}}, {{text: "9"}}]
"""


def seconds(work: Callable[[], object]) -> float:
    """Return the shortest of several runs, in seconds of the processor."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def bank_of(question: str) -> str:
    """Return a bank of QUESTIONS questions."""
    questions = "".join(question.format(n=n) for n in range(QUESTIONS))
    return f"title: T\nlanguage: kk\nquestions:\n{questions}"


def main() -> None:
    """Print a line for each figure."""
    plain = seconds(partial(read_bank_text, bank_of(PLAIN), "plain"))
    recipes = seconds(partial(read_bank_text, bank_of(RECIPE), "recipes"))
    print(f"reading {QUESTIONS} plain questions   {plain:7.2f} s")
    print(f"reading {QUESTIONS} recipes           {recipes:7.2f} s  ({recipes / plain:.1f} times)")
    path = ROOT / "banks" / "mathematics.kk.yaml"
    bank = read_bank(path)
    entries = len(bank.questions)
    for number in (1, 20):
        took = seconds(partial(draw, bank, number, None, 1))
        print(f"drawing {number:3} variants of {path.name}: {took * 1000 / number:6.1f} ms each")
    took = seconds(partial(check_bank, path, DRAWS))
    print(f"trying out, with all checks        {DRAWS * entries / took:7.0f} draws/s")


if __name__ == "__main__":
    main()
