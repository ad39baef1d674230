"""Paper ids: `7K2-Q9F` on each page, so that a stack that was dropped can be sorted.

In: the variants of a run, its editions, its seed and its bank. Out: an id for each paper
that is printed, which is a variant in one edition: its PDF and its DOCX say the same. An id
is a piece of a hash over the whole bank: without the bank nothing can be told from it, the
seed neither; who has the bank has the answers anyway.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from worksheets.variants.model import Variant

PUPILS = "variant-"
"""How the names of all files for pupils begin, and of no others."""
LETTERS = "234679ACDEFGHJKMNPQRTVWXY"
"""No two of them look alike: neither 0 and O, 1, I and L, 5 and S, 8 and B, nor U and V."""
_LENGTH = 3
"""Letters in each half."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper for pupils, as the manifest lists it."""

    id: str
    variant: str
    """Its label."""
    edition: str
    """Empty for the paper as the layout sets it."""
    file: str
    """The name of its files, without their suffix."""


def printed_papers(
    variants: Sequence[Variant], editions: Sequence[str], seed: int, bank_sha256: str
) -> tuple[Printed, ...]:
    """Return the papers of a run, each variant before its editions; no two have one id."""
    found: dict[str, Printed] = {}
    for variant in variants:
        for edition in ("", *editions):
            name = f"{PUPILS}{variant.label}" + (f".{edition}" if edition else "")
            own = _ids(f"{bank_sha256}:{seed}:{variant.language}:{name}")
            paper_id = next(one for one in own if one not in found)
            found[paper_id] = Printed(paper_id, variant.label, edition, name)
    return tuple(found.values())


def _ids(name: str) -> Iterator[str]:
    """Yield ids for a name, for ever."""
    attempt = 0
    while True:
        digest = int.from_bytes(sha256(f"{name}:{attempt}".encode()).digest(), "big")
        letters = [
            LETTERS[digest // len(LETTERS) ** at % len(LETTERS)] for at in range(2 * _LENGTH)
        ]
        yield f"{''.join(letters[:_LENGTH])}-{''.join(letters[_LENGTH:])}"
        attempt += 1
