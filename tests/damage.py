"""Damage as real texts have it: each kind takes a text and a source of chance."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from random import Random

LOOK_ALIKE = dict(zip("аеорсухі", "aeopcyxi", strict=True))


def newlines_for_stops(text: str, rng: Random) -> str:
    """Some sentences end with a line end and no full stop."""
    return re.sub(r"\. (?=[^\W\d_])", lambda m: "\n" if rng.random() < 0.3 else m.group(), text)


def glued_headings(text: str, rng: Random) -> str:
    """Some paragraphs hang on the line before them."""
    return re.sub(r"\n+(?=\w)", lambda m: "" if rng.random() < 0.3 else m.group(), text)


def look_alikes(text: str, rng: Random) -> str:
    """Some letters are those of the other alphabet."""
    return "".join(
        LOOK_ALIKE[letter] if letter in LOOK_ALIKE and rng.random() < 0.02 else letter
        for letter in text
    )


def missing_spaces(text: str, rng: Random) -> str:
    """Some sentences follow the one before without a space."""
    return re.sub(
        r"(?<=[^\W\d_]{2})\. (?=[^\W\d_])", lambda m: "." if rng.random() < 0.3 else m.group(), text
    )


DAMAGE: Mapping[str, Callable[[str, Random], str]] = {
    function.__name__: function
    for function in (newlines_for_stops, glued_headings, look_alikes, missing_spaces)
}
