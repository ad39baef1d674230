"""Banks broken at random: whatever is wrong, it is said in a message and never by a crash."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from worksheets.bank.check import check_text
from worksheets.bank.disk import read_bank_text
from worksheets.errors import InputError

GOOD = (Path(__file__).parent / "data" / "banks" / "all-kinds.yaml").read_text(encoding="utf-8")
JUNK: list[Any] = [
    "",
    "x",
    "-1",
    "99999999999999999999",
    "NaN",
    [],
    ["x"],
    {},
    {"kind": "gap"},
    {"x": "y"},
]


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    if isinstance(value, str):
        return [path]
    return [path, *(place for key, each in inside for place in places(each, (*path, key)))]


def broken(data: Any, path: tuple[Any, ...], junk: Any) -> Any:
    """Put `junk` at the path; None takes out what is there."""
    if not path:
        return junk
    key, *rest = path
    entries = dict(data) if isinstance(data, dict) else dict(enumerate(data))
    if not rest and junk is None:
        del entries[key]
    else:
        entries[key] = broken(entries[key], tuple(rest), junk)
    return entries if isinstance(data, dict) else list(entries.values())


@settings(deadline=None, max_examples=300)
@given(seeds=st.lists(st.integers(0, 10**9), min_size=1, max_size=6))
def test_any_breakage_is_told_with_its_line(seeds: list[int]) -> None:
    data = yaml.load(GOOD, Loader=yaml.BaseLoader)
    for seed in seeds:
        chance = random.Random(seed)
        if isinstance(data, (dict, list)) and (ways := places(data)[1:]):
            data = broken(data, chance.choice(ways), chance.choice([*JUNK, None]))
    text = yaml.dump(data, allow_unicode=True, sort_keys=False, default_style='"')
    try:
        findings = check_text(text, "b.yaml")
    except InputError:
        return
    for finding in findings:
        assert finding.problem.message
        assert 1 <= (finding.problem.line or 0) <= text.count("\n") + 1


@settings(deadline=None, max_examples=300)
@given(cut=st.integers(0, len(GOOD)), junk=st.text(max_size=5))
def test_any_text_is_told_to_be_no_bank(cut: int, junk: str) -> None:
    text = GOOD[:cut] + junk + GOOD[cut:]
    with suppress(InputError):
        check_text(text.encode(errors="ignore").decode(), "b.yaml")


@pytest.mark.parametrize(
    "text", ["\x00", "\ufeff", "%YAML 9.9\n---\na: b", "? ", "[", "}", "...", "-"]
)
def test_scraps_of_yaml(text: str) -> None:
    with pytest.raises(InputError):
        read_bank_text(text, "b.yaml")
