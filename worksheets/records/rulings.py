"""What the teacher decided, in her words -> errata.

A letter always means the letter on the paper that she named (`A:17`), and is turned into the
option behind it, since the same option has other letters on other papers. With a question's id
no paper is named: then only the text of an option can say which is meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from worksheets.bank.kinds import Choice, Cloze, Matching, Number, Open, Order, Short, Truth
from worksheets.bank.wording import same_print, same_words
from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.papers.errata import standing
from worksheets.records.places import Place, alike, letters_of, place_of
from worksheets.variants.answers import answer
from worksheets.variants.errata import Errata, Erratum, Rule, Wording, with_erratum
from worksheets.variants.model import Item, Variant, has_several


@dataclass(frozen=True, slots=True)
class Wish:
    """What the teacher asked for."""

    questions: tuple[str, ...]
    """«A:17» or ids."""
    rule: Rule
    accepted: tuple[str, ...] = ()
    """Letters, options' texts or wordings; of one question only."""


def ruled(
    wish: Wish, variants: Sequence[Variant], earlier: Errata, letters: str
) -> tuple[Errata, tuple[str, ...]]:
    """Return all errata, the earlier ones too, and in words which answers were accepted.

    Raises InputError with everything that cannot be done.
    """
    errata, notes, problems = earlier, list[str](), list[Problem]()
    for named in wish.questions:
        try:
            place = place_of(variants, named)
            erratum = _erratum(wish, place, variants, letters)
        except InputError as error:
            problems += error.problems
            continue
        errata = with_erratum(errata, erratum)
        notes += _told(erratum, place, variants, letters)
    if problems:
        raise InputError(problems)
    return errata, tuple(notes)


def _erratum(wish: Wish, place: Place, variants: Sequence[Variant], letters: str) -> Erratum:
    question = place.question
    if wish.rule != "accept":
        return Erratum(question.id, wish.rule)
    match question:
        case Choice():
            found = _options(question, place, wish.accepted, letters)
            return Erratum(question.id, "accept", options=_answers(question, found))
        case Cloze() | Short() | Number():
            _refuse_unlike(question.id, variants)
            wordings = tuple(_wording(question, place, text) for text in wish.accepted)
            return Erratum(question.id, "accept", wordings=wordings)
        case Truth() | Matching() | Order() | Open():
            raise _refusal(
                tr(
                    "--accept: question {name} has no other answer of its own that could be "
                    "right, too. Say --accept-all or --drop.",
                    name=place.named,
                )
            )
        case _:
            assert_never(question)


def _refusal(message: str) -> InputError:
    return InputError(Problem(message))


# Options


def _options(
    question: Choice, place: Place, accepted: Sequence[str], letters: str
) -> tuple[int, ...]:
    """Return the indices in the bank of the options that were accepted."""
    if place.on_paper:
        said = [letter for text in accepted for letter in text.split(",")]
        found = [_lettered(place, letter, letters) for letter in said]
    else:
        found = [_worded(question, place, text) for text in accepted]
    right = {at for at, option in enumerate(question.options) if option.correct}
    known = [at for at in found if at in right]
    if known and (not has_several(question) or set(found) == right):
        text = question.options[known[0]].text
        raise _refusal(tr("--accept: «{text}» is right already.", text=text))
    return tuple(dict.fromkeys(found))


def _answers(question: Choice, found: tuple[int, ...]) -> tuple[tuple[int, ...], ...]:
    """Return whole answers: together where several options are marked, else each by itself."""
    return (tuple(sorted(found)),) if has_several(question) else tuple((at,) for at in found)


def _lettered(place: Place, letter: str, letters: str) -> int:
    known = letters_of(place.item, letters)
    found = alike(letter, known)
    if found is None:
        message = tr(
            "--accept: question {number} of variant {label} has the letters {known}, not "
            "«{letter}».",
            number=place.item.number,
            label=place.variant.label,
            known=", ".join(known),
            letter=letter.strip(),
        )
        raise _refusal(message)
    return place.item.order[known.index(found)]


def _worded(question: Choice, place: Place, text: str) -> int:
    texts = [option.text for option in question.options]
    for same in (str.strip, same_print, same_words):
        found = [at for at, each in enumerate(texts) if same(each) == same(text)]
        if len(found) == 1:
            return found[0]
    message = tr(
        "--accept: question {name} has no single option «{text}». A letter means another option "
        "in each variant: say it with variant and number (--question {paper}:{number} --accept "
        "B), or say the text of an option: {known}.",
        name=place.named,
        text=text,
        paper=place.variant.label,
        number=place.item.number,
        known="; ".join(texts),
    )
    raise _refusal(message)


# Written answers


def _refuse_unlike(question: str, variants: Sequence[Variant]) -> None:
    """Raise InputError where the question has other values, and so another key, elsewhere."""
    keys = {answer(item, variant.language).full for variant, item in standing(variants, question)}
    if len(keys) > 1:
        message = tr(
            "--accept: the answer to question {name} is not the same in all variants, so no one "
            "wording can be right in all of them. Say --accept-all or --drop.",
            name=question,
        )
        raise _refusal(message)


def _wording(question: Cloze | Short | Number, place: Place, text: str) -> Wording:
    gaps = len(question.gaps) if isinstance(question, Cloze) else 1
    number, colon, rest = text.partition(":")
    wording = Wording(text.strip())
    if gaps > 1:
        if not (colon and number.strip().isdecimal() and 0 < int(number) <= gaps):
            message = tr(
                "--accept: question {name} has {gaps} gaps. Say which one the wording is for, as "
                "in «2: {text}».",
                name=place.named,
                gaps=gaps,
                text=text.strip(),
            )
            raise _refusal(message)
        wording = Wording(rest.strip(), int(number) - 1)
    if not wording.text:
        raise _refusal(tr("--accept: the wording is empty."))
    if same_words(wording.text) in map(same_words, _right_now(question, place, wording.gap)):
        raise _refusal(tr("--accept: «{text}» is right already.", text=wording.text))
    return wording


def _right_now(question: Cloze | Short | Number, place: Place, gap: int) -> tuple[str, ...]:
    match question:
        case Cloze():
            return (question.gaps[gap].answer, *question.gaps[gap].accept)
        case Short():
            return question.answers
        case Number():
            return (str(question.answer), answer(place.item, place.variant.language).short)
        case _:
            assert_never(question)


# What it comes to


def _told(
    erratum: Erratum, place: Place, variants: Sequence[Variant], letters: str
) -> Iterator[str]:
    """Yield for each option that was accepted its text, and its letter in every variant."""
    question = place.question
    for right in erratum.options:
        assert isinstance(question, Choice)
        yield tr(
            "Right, too: «{text}». Its letter: {places}.",
            text="; ".join(question.options[at].text for at in right),
            places=", ".join(
                f"{variant.label}:{item.number} – {_marks(item, right, letters)}"
                for variant, item in standing(variants, erratum.question)
            ),
        )
    for wording in erratum.wordings:
        yield tr("Right, too: «{text}».", text=wording.text)


def _marks(item: Item, right: Sequence[int], letters: str) -> str:
    printed = letters_of(item, letters)
    return ", ".join(printed[at] for at, index in enumerate(item.order) if index in right)
