"""A folder of papers -> a proof that its keys are right and its papers tell nothing.

In: a folder that a run wrote, also with files that a teacher edited since. Out: a Proof with
findings and notes. It reads the files as anybody's program would and asks neither the order
that was drawn nor the code that made the keys.
"""

from __future__ import annotations

from worksheets.proofs.finding import Finding
from worksheets.proofs.proof import Proof
from worksheets.proofs.verify import verify

__all__ = ["Finding", "Proof", "verify"]
