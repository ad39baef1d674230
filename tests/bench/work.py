"""What the benches set: a Kazakh bank of sixty questions with four options each."""

from __future__ import annotations

import re
from pathlib import Path

from worksheets.bank.kinds import Choice, Option
from worksheets.bank.model import Bank

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "banks" / "egemen-el.kk.txt"
QUESTIONS, DRAWN = 60, 30


def bank() -> Bank:
    """Return the bank: stems and options are stretches of the sample text, of all lengths."""
    words = re.findall(r"[\w–-]+", SAMPLE.read_text(encoding="utf-8"))
    entries = []
    for number in range(QUESTIONS):
        start = number * 17 % (len(words) - 60)
        stem = " ".join(words[start : start + 10 + number * 7 % 17])
        options = []
        for at in range(4):
            first = (start + 31 * (at + 1)) % (len(words) - 12)
            text = " ".join(words[first : first + 2 + (number + at) * 5 % 7])
            options.append(Option(text=f"{text} {number}", correct=at == number % 4))
        entries.append(Choice(id=f"w{number}", prompt=f"{stem}?", options=tuple(options)))
    return Bank(title="Егемен ел", language="kk", subject="Тарих", questions=tuple(entries))
