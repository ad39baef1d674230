"""What must hold of answers so that a key can be made: one is right, each gap has one."""

from __future__ import annotations

from collections.abc import Iterator

from worksheets.bank.disk import Loaded
from worksheets.bank.kinds import GAP, Choice, Cloze, Matching, Number, Open, Order, Question, Short
from worksheets.bank.source import Fault, Path
from worksheets.bank.wording import same_words
from worksheets.messages import tr

LETTERS = 10
"""A paper names options and right-hand entries A to J."""


def right_option(loaded: Loaded) -> Iterator[Fault]:
    """Yield choices without a right option; a hint where all options are right."""
    for item in loaded.items:
        if not isinstance(item.question, Choice):
            continue
        right = [option.correct for option in item.question.options]
        path = (*item.path, "options")
        if not any(right):
            yield Fault(path, tr("no option is right: add «correct: true» to the right one"))
        elif all(right):
            yield Fault(path, tr("all options are right: is that meant?"), severe=False)


def gaps(loaded: Loaded) -> Iterator[Fault]:
    """Yield gap questions whose prompt has more or fewer gaps than there are answers."""
    for item in loaded.items:
        if not isinstance(item.question, Cloze):
            continue
        found, given = len(GAP.findall(item.question.prompt)), len(item.question.gaps)
        if found != given:
            message = tr(
                "the prompt has {found} gaps (___), but answers are given for {given}: "
                "write one answer for each gap",
                found=found,
                given=given,
            )
            yield Fault((*item.path, "gaps"), message)


def word_bank(loaded: Loaded) -> Iterator[Fault]:
    """Yield words that a word bank would print twice."""
    for item in loaded.items:
        if not isinstance(item.question, Cloze) or not item.question.word_bank:
            continue
        seen: set[str] = set()
        answers = [gap.answer for gap in item.question.gaps]
        for index, word in enumerate([*answers, *item.question.extra_words]):
            extra = index >= len(answers)
            place: Path = ("extra_words", index - len(answers)) if extra else ("gaps", index)
            if same_words(word) in seen:
                message = tr("the word box holds «{word}» twice", word=word)
                yield Fault((*item.path, *place), message, severe=extra)
            seen.add(same_words(word))


def empty_entries(loaded: Loaded) -> Iterator[Fault]:
    """Yield entries of lists that hold nothing."""
    for item in loaded.items:
        if isinstance(item.question, Choice):
            for index, option in enumerate(item.question.options):
                if not (option.text or option.picture):
                    yield Fault((*item.path, "options", index), tr("is empty: write a text"))
        for place, texts in _lists(item.question):
            for index, text in enumerate(texts):
                if not text:
                    path = (*item.path, *place, index)
                    yield Fault(path, tr("is empty: write a text or remove the line"))


def _lists(question: Question) -> Iterator[tuple[Path, tuple[str, ...]]]:
    match question:
        case Cloze():
            yield ("extra_words",), question.extra_words
            for index, gap in enumerate(question.gaps):
                yield ("gaps", index, "accept"), gap.accept
        case Short():
            yield ("answers",), question.answers
        case Matching():
            yield ("extra",), question.extra
        case Order():
            yield ("items",), question.items
        case _:
            return


def matching_letters(loaded: Loaded) -> Iterator[Fault]:
    """Yield matchings with more right-hand entries than there are letters to name them."""
    for item in loaded.items:
        question = item.question
        if not isinstance(question, Matching):
            continue
        entries = len(question.pairs) + len(question.extra)
        if entries > LETTERS:
            message = tr(
                "has {entries} entries on the right, but there are {letters} letters for them",
                entries=entries,
                letters=LETTERS,
            )
            yield Fault((*item.path, "extra"), message)


def rubric(loaded: Loaded) -> Iterator[Fault]:
    """Yield open questions whose rubric adds up to other points than the question has."""
    for item in loaded.items:
        question = item.question
        if not isinstance(question, Open) or not question.rubric:
            continue
        total = sum(line.points for line in question.rubric)
        if total != question.points:
            message = tr(
                "the rubric adds up to {total}, but the question has points: {points}",
                total=total,
                points=question.points,
            )
            yield Fault((*item.path, "rubric"), message)


def tolerance(loaded: Loaded) -> Iterator[Fault]:
    """Yield numbers whose tolerance is so wide that 0 would earn the points."""
    for item in loaded.items:
        question = item.question
        if isinstance(question, Number) and 0 < abs(question.answer) <= question.tolerance:
            message = tr("the tolerance is as large as the answer: is that meant?")
            yield Fault((*item.path, "tolerance"), message, severe=False)
