"""A name for a question made from what it asks, so that making it again names it the same."""

from __future__ import annotations

from hashlib import sha256

from worksheets.bank.keys import key_texts
from worksheets.bank.kinds import Question
from worksheets.bank.wording import same_words


def content_id(question: Question) -> str:
    """Return `q-` and eight hexadecimal digits for the kind, the prompt and the key.

    Case, spaces, dashes and quotes do not count, nor do wrong options, points and topics.
    """
    parts = [question.kind, question.prompt, *key_texts(question)]
    told_apart = "\x00".join(map(same_words, parts))
    return f"q-{sha256(told_apart.encode()).hexdigest()[:8]}"
