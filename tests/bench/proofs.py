"""How fast papers are proved: pages a second, PDF and DOCX together, and what takes the time.

make bench; with --full also 1,000 harmed files and 200 runs that nobody touched (minutes).
"""

from __future__ import annotations

import cProfile
import pstats
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1]))

from drawn import LANGUAGE_CODES, banks
from hostile import hostile_names
from hypothesis import HealthCheck, given, settings
from mutations import MUTATIONS, harmed
from test_hostile import bank_of, refused
from test_proofs import TRAPS, faulty, mixed

from worksheets.bank.model import Bank
from worksheets.jobs.job import Job
from worksheets.jobs.run import run
from worksheets.makers import make_bank
from worksheets.papers import Details, layouts
from worksheets.proofs import verify
from worksheets.texts import read_document

ROOT = Path(__file__).parents[2]
ROUNDS = 5
HARMS = 1_000
CLEAN = 200


def shipped_banks() -> Iterator[Bank]:
    """Yield a bank of each shipped text."""
    for text in sorted((ROOT / "banks").glob("*.txt")):
        yield make_bank(read_document(text))[0]


def speed(folder: Path) -> None:
    """Print pages a second for a run of each shipped bank, and where the time goes."""
    print(f"{'language':10}{'pages':>7}{'files':>7}{'seconds':>9}{'pages/s':>9}")
    profile = cProfile.Profile()
    for bank in shipped_banks():
        out = folder / bank.language
        run(Job(bank, variants=8, questions=25, seed=1, verify=False), out)
        best = float("inf")
        for _ in range(ROUNDS):
            start = time.process_time()
            proof = verify(out)
            best = min(best, time.process_time() - start)
        assert not proof.findings, proof.findings
        # A DOCX has as many pages as its PDF, or one more or less.
        pages = 2 * proof.pages
        print(f"{bank.language:10}{pages:7}{proof.files:7}{best:9.2f}{pages / best:9.0f}")
        profile.runcall(verify, out)
    pstats.Stats(profile).sort_stats("tottime").print_stats(12)


def harms(folder: Path) -> int:
    """Harm files in many ways; print and return how many times it was not found or named."""
    jobs: dict[str, Job] = {}
    for bank in shipped_banks():
        jobs[bank.language] = Job(bank, variants=3, questions=20)
    jobs["kinds"] = Job(mixed(), variants=2)
    missed, done = 0, Counter[str]()
    for name, job in jobs.items():
        out = folder / f"harm-{name}"
        run(job, out)
        for harm in harmed(out, range(HARMS // len(jobs) + 2 * len(MUTATIONS))):
            found = [each for each in verify(out).findings if each.file == harm.file]
            named = harm.number is None or harm.number in {each.number for each in found}
            done[harm.what] += 1
            if not (found and named):
                missed += 1
                print(f"missed in {name}: {harm}")
    print(f"harmed files: {done.total()}, of {len(done)} sorts; not found or not named: {missed}")
    return missed


def any_banks() -> list[Bank]:
    """Return as many banks as are asked for: shipped, hostile, full of traps, drawn."""
    from drawn import bank

    found = [*shipped_banks(), bank(*TRAPS), *(mixed(language) for language in LANGUAGE_CODES)]
    for seed in range(1, 5):
        names = [name for name in hostile_names(seed) if not refused(name)]
        found += [bank_of(names[at : at + 12]) for at in range(0, len(names), 12)]

    @settings(max_examples=3 * CLEAN, deadline=None, database=None, derandomize=True,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(banks())
    def draw(of: Bank) -> None:
        if len(found) < CLEAN and not faulty(of):
            found.append(of)

    draw()
    return found


def clean(folder: Path) -> int:
    """Prove runs that nobody touched; print and return how many have findings."""
    wrong = runs = 0
    rng = Random(1)
    for at, of in enumerate(any_banks()):
        details = Details(school="№ 1 <b>", class_name="9 «А»") if at % 3 else Details()
        layout = layouts()[at % len(layouts())]
        job = Job(of, 2, seed=rng.randrange(10**6), details=details, layout=layout, verify=False)
        out = folder / f"clean-{at}"
        run(job, out)
        proof = verify(out)
        runs += 1
        for each in (*proof.findings, *proof.notes):
            print(f"run {at}: {each}")
        wrong += bool(proof.findings or proof.notes)
    print(f"untouched runs: {runs}; with a finding or a note: {wrong}")
    return wrong


def main() -> None:
    """Print the figures; with --full exit with 1 where anything was missed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        speed(folder)
        if "--full" in sys.argv:
            sys.exit(bool(clean(folder) + harms(folder)))


if __name__ == "__main__":
    main()
