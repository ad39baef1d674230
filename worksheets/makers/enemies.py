"""Questions that give each other's answers away get a fact in common, so that papers part them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from hashlib import sha256

from worksheets.bank.keys import key_texts
from worksheets.bank.kinds import Question

_WORD = re.compile(r"\w{3,}")
_BEGINNING, _IN_COMMON = 5, 3
"""Two sentences with so many words of the same beginning speak of the same thing."""


def marked(questions: Sequence[Question]) -> list[Question]:
    """Return the questions, each with the facts that it shares with those it gives away."""
    shared: dict[int, list[str]] = defaultdict(list)
    for group in (*_of_one_sentence(questions), *_answered_elsewhere(questions)):
        name = sha256(" ".join(questions[at].prompt for at in group).encode()).hexdigest()[:8]
        for at in group:
            shared[at].append(name)
    return [
        question.model_copy(update={"facts": (*question.facts, *shared[at])})
        for at, question in enumerate(questions)
    ]


def _of_one_sentence(questions: Sequence[Question]) -> Iterator[tuple[int, ...]]:
    groups: dict[str, list[int]] = defaultdict(list)
    for at, question in enumerate(questions):
        if question.evidence and len(question.facts) == 1:
            groups[question.evidence.quote].append(at)
    yield from (tuple(group) for group in groups.values() if len(group) > 1)


def _answered_elsewhere(questions: Sequence[Question]) -> Iterator[tuple[int, ...]]:
    """Yield pairs of which one has the other's key in its stem and speaks of the same thing."""
    stems: dict[str, list[int]] = defaultdict(list)
    for at, question in enumerate(questions):
        for word in set(_words(question.prompt)):
            stems[word].append(at)
    for at, question in enumerate(questions):
        keys = key_texts(question) if len(question.facts) == 1 else []
        own = {word[:_BEGINNING] for word in _words(question.prompt)}
        for key in keys:
            words = _words(key)
            if not words:
                continue
            for other in stems[words[0]]:
                text = questions[other].prompt.lower()
                there = {word[:_BEGINNING] for word in _words(text)}
                if other != at and key.lower() in text and len(own & there) >= _IN_COMMON:
                    yield tuple(sorted((at, other)))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
