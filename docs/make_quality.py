"""Write the tables of docs/quality.md from the verdicts in tests/data/judged.csv.

python docs/make_quality.py
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

DOCS = Path(__file__).parent
DATA = DOCS.parent / "tests" / "data" / "judged.csv"
BEGIN, END = "<!-- tables -->", "<!-- end of tables -->"
Verdict = dict[str, str]


def verdicts() -> list[Verdict]:
    """Return the judged questions, a record each."""
    with DATA.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def kappa(judged: Iterable[Verdict]) -> float:
    """Return Cohen's kappa of the two judges on accepted or not."""
    pairs = [(each["judge one"] == "A", each["judge two"] == "A") for each in judged]
    agreed = sum(one == two for one, two in pairs) / len(pairs)
    ones = sum(one for one, _ in pairs) / len(pairs)
    twos = sum(two for _, two in pairs) / len(pairs)
    chance = ones * twos + (1 - ones) * (1 - twos)
    return (agreed - chance) / (1 - chance) if chance < 1 else 1.0


def table(title: str, groups: dict[str, list[Verdict]]) -> list[str]:
    """Return a table of acceptance, a row for each group."""
    lines = [f"| {title} | judged | accepted | needs an edit | rejected | acceptance |"]
    lines.append("|---|--:|--:|--:|--:|--:|")
    for name, judged in groups.items():
        count = Counter(each["settled"] for each in judged)
        share = count["A"] / len(judged)
        row = (name, len(judged), count["A"], count["E"], count["X"], f"{share:.0%}")
        lines.append("| " + " | ".join(str(cell) for cell in row) + " |")
    return [*lines, ""]


def grouped(judged: list[Verdict], name: Callable[[Verdict], str]) -> dict[str, list[Verdict]]:
    """Return the verdicts by the name that each has, the largest group first."""
    groups: dict[str, list[Verdict]] = defaultdict(list)
    for each in judged:
        groups[name(each)].append(each)
    return dict(sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])))


def tables() -> str:
    """Return all tables as Markdown."""
    judged = verdicts()
    texts = len({each["text"] for each in judged})
    agreed = f"the judges agree on accepted or not with κ = {kappa(judged):.2f}"
    lines = [f"{len(judged)} questions from {texts} texts; {agreed}.", ""]
    aside = {"aside": "set aside", "seen": "developed on", "sample": "shipped samples"}
    lines += table("texts", grouped(judged, lambda each: aside[each["part"]]))
    lines += table("language", grouped(judged, lambda each: each["language"]))
    lines += table("kind", grouped(judged, lambda each: each["kind"]))
    lines += table("maker", grouped(judged, lambda each: each["maker"]))
    rules = Counter(each["rule"] for each in judged if each["settled"] != "A")
    lines += ["| first rule that failed | questions |", "|---|--:|"]
    lines += [f"| {rule} | {number} |" for rule, number in sorted(rules.items())]
    return "\n".join(lines)


def main() -> None:
    """Put the tables between their marks."""
    page = DOCS / "quality.md"
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    page.write_text(f"{before}{BEGIN}\n\n{tables()}\n\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
