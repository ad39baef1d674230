"""The words of a paper -> what is right on it, worked out anew.

In: a variant's questions, as the bank has them, and the words read from its file. Out: for
each question the letters, numbers or words that a key has to give. Neither the order that
was drawn nor the key of the program is asked: what counts is which letter is printed
before the option that the bank calls right, which number before which entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import assert_never

from worksheets.bank.kinds import (
    Choice,
    Cloze,
    Matching,
    Number,
    Open,
    Order,
    Question,
    Short,
    Truth,
)
from worksheets.bank.paragraphs import stem_words, words_below
from worksheets.bank.pictures import picture_words
from worksheets.languages import Language
from worksheets.papers.style import Style
from worksheets.proofs.flow import Flow
from worksheets.proofs.prints import Print, columns, entries, labelled, print_of, wanted
from worksheets.proofs.words import squeezed, words_of
from worksheets.variants.labels import label
from worksheets.variants.model import Variant


@dataclass(frozen=True, slots=True)
class Right:
    """What a key has to say of a question."""

    short: str
    """«B», «A, C», «1–C, 2–A», «3, 1, 2», «Астана»."""
    full: str
    """The same in words."""


def derive(variant: Variant, flow: Flow, language: Language, style: Style) -> Mapping[int, Right]:
    """Return what is right, by number; a question that cannot be found as printed is left out."""
    page = print_of(flow)
    found: dict[int, Right] = {}
    place = 0
    for item in variant.items():
        prompt = item.question.prompt
        asked = stem_words(prompt) if "\n" in prompt else prompt
        stem = squeezed(f"{item.number}.{asked}")
        # An editor may have joined two paragraphs: then it stands inside a line.
        line = page.line(stem, place)
        at = line if line >= 0 else page.text.find(stem, place)
        if at < 0:
            continue
        right, end = _right(item.question, page, at + len(stem), language, style)
        place = max(end, at + len(stem))
        if right:
            found[item.number] = right
    return found


def _right(
    question: Question, page: Print, at: int, language: Language, style: Style
) -> tuple[Right | None, int]:
    """Return what is right and where the question ends; None where it reads otherwise."""
    at = _behind_what_is_below(question, page, _behind_points(question, page, at, language))
    match question:
        case Choice():
            return _choice(question, page, at, style)
        case Matching():
            return _matching(question, page, at, style)
        case Order():
            return _order(question, page, at)
        case Truth():
            word = language.words["true" if question.answer else "false"]
            there = squeezed(word) in page.text[at:]
            return (Right(word, word) if there else None), at
        case Cloze():
            return _cloze(question, page, at), at
        case Short():
            return Right(question.answers[0], " / ".join(question.answers)), at
        case Number():
            said = _number(question, language)
            return Right(said, said), at
        case Open():
            return Right(language.words["by_rubric"], _rubric(question, language)), at
        case _:
            assert_never(question)


def _behind_points(question: Question, page: Print, at: int, language: Language) -> int:
    """Return where the points end that stand behind a stem."""
    points = squeezed(language.counted(question.points, language.points))
    several = squeezed(language.words["several"])
    for text in (f"({points})", f"({several};{points})", f"({several})"):
        if page.text.startswith(text, at):
            return at + len(text)
    return at


def _behind_what_is_below(question: Question, page: Print, at: int) -> int:
    """Return where what stands between stem and answers ends: a table, a picture."""
    lines = words_below(question.prompt) if "\n" in question.prompt else ""
    picture = picture_words(question.picture) if question.picture else ""
    words = squeezed(f"{lines} {picture}")
    return at + len(words) if page.text.startswith(words, at) else at


def _choice(question: Choice, page: Print, at: int, style: Style) -> tuple[Right | None, int]:
    texts = [wanted(option.text) for option in question.options]
    orders = list(labelled(page, at, texts, tuple(range(len(texts))), 0, style))
    if not orders or _ambiguous(question):
        return None, at
    # Of several ways to read them the one whose last option is a whole line.
    order, end = next((each for each in orders if page.ends_at(each[1])), orders[0])
    right = [place for place, index in enumerate(order) if question.options[index].correct]
    short = ", ".join(label(place, style.letters) for place in right)
    return Right(short, "; ".join(question.options[order[place]].text for place in right)), end


def _ambiguous(question: Choice) -> bool:
    """Tell whether a right option reads as a wrong one does."""
    right = {wanted(option.text) for option in question.options if option.correct}
    return any(wanted(option.text) in right for option in question.options if not option.correct)


def _matching(question: Matching, page: Print, at: int, style: Style) -> tuple[Right | None, int]:
    lefts = [wanted(pair.left) for pair in question.pairs]
    wordings = dict.fromkeys((*(pair.right for pair in question.pairs), *question.extra))
    rights = [wanted(text) for text in wordings]
    orders = columns(page, at, (lefts, rights), ((), ()), style)
    left_order, right_order, end = next(orders, ((), (), at))
    if not left_order:
        return None, at
    letters = {
        rights[index]: label(place, style.letters) for place, index in enumerate(right_order)
    }
    numbers = {index: place for place, index in enumerate(left_order, 1)}
    marks = sorted(
        (numbers[at], letters[wanted(pair.right)]) for at, pair in enumerate(question.pairs)
    )
    short = ", ".join(f"{number}–{letter}" for number, letter in marks)
    return Right(short, "; ".join(f"{pair.left} – {pair.right}" for pair in question.pairs)), end


def _order(question: Order, page: Print, at: int) -> tuple[Right | None, int]:
    texts = [wanted(text) for text in question.items]
    for order, end in entries(page, at, texts, tuple(range(len(texts)))):
        numbers = ", ".join(str(index + 1) for index in order)
        return Right(numbers, _listed(question.items)), end
    return None, at


def _cloze(question: Cloze, page: Print, at: int) -> Right | None:
    box = page.text[at : at + len(squeezed(" · ".join(_box(question)))) + _BOX_LABEL]
    if question.word_bank and any(squeezed(word) not in box for word in _box(question)):
        return None
    answers = [(gap.answer, *gap.accept) for gap in question.gaps]
    full = [" / ".join(each) for each in answers]
    return Right(
        "; ".join(each[0] for each in answers), full[0] if len(full) == 1 else _listed(full)
    )


_BOX_LABEL = 40
"""Letters that may stand before the words in the box."""


def _box(question: Cloze) -> list[str]:
    return [*(gap.answer for gap in question.gaps), *question.extra_words]


def _listed(texts: Sequence[str]) -> str:
    return "; ".join(f"{at}) {text}" for at, text in enumerate(texts, 1))


def _number(question: Number, language: Language) -> str:
    parts = [_written(question.answer, language)]
    if question.tolerance:
        parts += ["±", _written(question.tolerance, language)]
    return " ".join([*parts, question.unit]).strip()


def _written(value: Decimal, language: Language) -> str:
    whole, _, rest = format(value, "f").partition(".")
    return whole + (language.decimal + rest if rest else "")


def _rubric(question: Open, language: Language) -> str:
    lines = [
        f"{line.text} – {language.counted(line.points, language.points)}"
        for line in question.rubric
    ]
    rubric = f"{language.words['rubric']}: {'; '.join(lines)}." if lines else ""
    return f"{question.answer} {rubric}".strip()


def reads_as(said: str, right: str) -> bool:
    """Tell whether an answer in a list of keys reads as it should."""
    return words_of(said) == words_of(right)


def minds_spaces(question: Question) -> bool:
    """Tell whether a space makes another answer, as between «не смотря» and «несмотря»."""
    texts = {" ".join(words_of(text)) for text in _answers(question)}
    return len({text.replace(" ", "") for text in texts}) < len(texts)


def _answers(question: Question) -> Iterable[str]:
    match question:
        case Choice():
            return (option.text for option in question.options)
        case Cloze():
            return (
                *(text for g in question.gaps for text in (g.answer, *g.accept)),
                *_box(question),
            )
        case Short():
            return question.answers
        case Matching():
            return (text for pair in question.pairs for text in (pair.left, pair.right))
        case Order():
            return question.items
        case Truth() | Number() | Open():
            return ()
        case _:
            assert_never(question)
