"""Points become marks: every score exactly one, by the scale and the rule of rounding."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worksheets.languages import LANGUAGES
from worksheets.variants.marks import (
    ROUNDINGS,
    SCALES,
    Rounding,
    Scale,
    mark_of,
    mark_table,
    percent,
)

scales = st.sampled_from(sorted(SCALES))
roundings = st.sampled_from(ROUNDINGS)


@given(st.integers(1, 400), scales, roundings)
def test_every_whole_score_has_exactly_one_mark(total: int, scale: str, how: Rounding) -> None:
    table = mark_table(total, SCALES[scale], how)
    scores = [score for found in table for score in found.scores]
    assert scores == list(range(total + 1))
    assert [found.band for found in table] == list(SCALES[scale])
    assert table[0].scores[0] == 0
    assert table[-1].scores[-1] == total


@given(st.integers(1, 400), roundings, st.data())
def test_percents_are_those_of_exact_arithmetic(
    total: int, how: Rounding, data: st.DataObject
) -> None:
    score = data.draw(st.integers(0, total))
    exact = Fraction(100 * score, total)
    found = percent(score, total, how)
    if how == "down":
        assert found <= exact < found + 1
    else:
        assert Fraction(-1, 2) < found - exact <= Fraction(1, 2)


def test_the_scale_of_the_schools_gives_the_published_table_for_thirty_points() -> None:
    for how in ROUNDINGS:
        table = mark_table(30, SCALES["school"], how)
        found = {each.band.mark: (each.scores[0], each.scores[-1]) for each in table}
        assert found == {"2": (0, 11), "3": (12, 19), "4": (20, 25), "5": (26, 30)}


@pytest.mark.parametrize(
    ("score", "total", "how", "mark"),
    [
        (129, 200, "half-up", "4"),  # 64.5 %
        (129, 200, "down", "3"),
        (128, 200, "half-up", "3"),  # 64 %
        (0, 1, "half-up", "2"),
        (1, 1, "down", "5"),
    ],
)
def test_what_lies_between_two_percents_goes_by_the_rule(
    score: int, total: int, how: Rounding, mark: str
) -> None:
    assert mark_of(score, total, SCALES["school"], how).mark == mark


@pytest.mark.parametrize("scale", SCALES.values(), ids=SCALES)
def test_a_scale_begins_at_nothing_and_rises(scale: Scale) -> None:
    least = [band.least for band in scale]
    assert least[0] == 0
    assert least == sorted(set(least))
    for language in LANGUAGES.values():
        assert all(not band.word or band.word in language.words for band in scale)
