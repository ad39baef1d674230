"""Whether the answer stands in the sentence that a question rests on.

Where a rule made the question, a missing answer is a fault; a teacher may well quote a
sentence from which the answer follows, so there it is a hint.
"""

from __future__ import annotations

from collections.abc import Iterator

from worksheets.bank.disk import Loaded
from worksheets.bank.keys import stands_in
from worksheets.bank.kinds import Choice, Cloze, Matching, Number, Question, Short
from worksheets.bank.source import Fault
from worksheets.messages import tr

ODD_ONE_OUT = "odd one out"
"""The maker of questions whose right answer is what the quotation does not name."""


def answers(loaded: Loaded) -> Iterator[Fault]:
    """Yield questions with evidence in which the answer cannot be found."""
    for item in loaded.items:
        if item.question.evidence is None or item.question.maker == ODD_ONE_OUT:
            continue
        quote = item.question.evidence.quote
        for wordings in _wordings(item.question):
            if not any(stands_in(text, quote) for text in wordings):
                message = tr("the answer «{answer}» is not in the quotation", answer=wordings[0])
                severe = item.question.maker != ""
                yield Fault((*item.path, "evidence"), message, severe=severe)


def _wordings(question: Question) -> list[list[str]]:
    """Return, for each answer that the quotation should have, the ways of putting it."""
    match question:
        case Choice():
            last = question.options[-1] if question.lock == "last" else None
            return [[each.text] for each in question.options if each.correct and each is not last]
        case Cloze():
            return [[gap.answer, *gap.accept] for gap in question.gaps]
        case Short():
            return [list(question.answers)]
        case Number():
            return [[str(question.answer)]]
        case Matching():
            return [[pair.right] for pair in question.pairs]
        case _:
            return []
