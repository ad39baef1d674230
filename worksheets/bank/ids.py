"""What a question made by a rule is known by: a name made from what it asks, and a fingerprint.

The name stays when the question is made again; the fingerprint shows whether it was edited.
"""

from __future__ import annotations

import json
from hashlib import sha256

from worksheets.bank.keys import key_texts
from worksheets.bank.kinds import Question
from worksheets.bank.recipes.written import as_written
from worksheets.bank.wording import same_words

_DIGITS = 8
_BESIDE = {"id", "made", "status", "evidence", "facts"}
"""What a question is called, what became of it and where it comes from: not the question."""


def content_id(question: Question) -> str:
    """Return `q-` and eight hexadecimal digits for the kind, the prompt and the key.

    Case, spaces, dashes and quotes do not count, nor do wrong options, points and topics.
    """
    parts = [question.kind, *_asked(question)]
    told_apart = "\x00".join(map(same_words, parts))
    return f"q-{_digest(told_apart)}"


def fingerprint(question: Question) -> str:
    """Return eight hexadecimal digits for all that the question holds, to the last letter.

    Its id and status do not count, nor do its evidence and facts. A field that holds what it
    would hold anyway counts as left out, so that a field of a later version changes nothing.
    """
    written = as_written(question)
    # In a recipe a number may be a formula, of which pydantic would warn.
    held = written.model_dump(mode="json", exclude=_BESIDE, exclude_defaults=True, warnings=False)
    return _digest(json.dumps({"kind": question.kind, **held}, ensure_ascii=False, sort_keys=True))


def is_edited(question: Question) -> bool:
    """Tell whether the question is not, or no longer, as a rule made it, its id included."""
    return question.made != fingerprint(question) or question.id != content_id(question)


def _asked(question: Question) -> list[str]:
    """Return the prompt and the key; of a recipe, what they are drawn from."""
    if question.recipe is None:
        return [question.prompt, *key_texts(question)]
    recipe = question.recipe
    values = (f"{name} = {text}" for name, text in recipe.values)
    return [*values, *recipe.where, *(text for _, text in recipe.texts)]


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:_DIGITS]
