"""What the template of a pupil's paper sees: plain values with everything decided.

In: a variant, the details of the head and the style of the layout. Out: a PaperView.
Nothing in it says which answer is right: what is not here, no template can print.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from worksheets.bank.paragraphs import Note, Rows, parts_of
from worksheets.languages import LANGUAGES, Language
from worksheets.papers.below import below, in_frame
from worksheets.papers.details import Details
from worksheets.papers.inline import NBSP, rich, typeset
from worksheets.papers.style import Style
from worksheets.variants.model import Part, Section, Variant

_HEADER_LETTERS = 70


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the paper; `printed(question)` puts it there."""

    number: str
    """«1.»"""
    kind: str


@dataclass(frozen=True, slots=True)
class PartView:
    """A question, or a passage with its questions."""

    questions: tuple[Asked, ...]
    task: str = ""
    """«Read the text and answer questions 5–8.»; empty without a passage."""
    title: str = ""
    paragraphs: tuple[str, ...] = ()
    below: str = ""
    """What stands below the passage, as tags: a table, a picture, footnotes."""


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section."""

    heading: str
    """With its numeral where there are several."""
    instruction: str
    parts: tuple[PartView, ...]


@dataclass(frozen=True, slots=True)
class PageText:
    """The words around the two numbers of a footer."""

    before: str
    between: str
    after: str


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the questions, and in headers and footers."""

    title: str
    short_title: str
    """Short enough for a header."""
    variant: str
    """«A нұсқасы»"""
    subject: str
    school: str
    class_name: str
    teacher: str
    date: str
    questions: str
    """Their number."""
    points: str
    """Their sum."""
    time: str
    """«40 минут», or a line to fill in."""
    page: PageText
    words: Mapping[str, str]
    """The words of the language."""


@dataclass(frozen=True, slots=True)
class PaperView:
    """A pupil's paper."""

    head: Head
    sections: tuple[SectionView, ...]


def paper_view(variant: Variant, details: Details, style: Style) -> PaperView:
    """Return what the template of a pupil's paper sees."""
    press = _Press(LANGUAGES[variant.language], style)
    several = len(variant.sections) > 1
    sections = (
        press.section(section, f"{_roman(at)}. " if several else "")
        for at, section in enumerate(variant.sections, 1)
    )
    return PaperView(head_view(variant, details), tuple(sections))


def head_view(variant: Variant, details: Details) -> Head:
    """Return what stands above the questions of a variant."""
    language = LANGUAGES[variant.language]
    title = typeset(variant.title, language)
    before, rest = language.words["page"].split("{page}")
    between, after = rest.split("{pages}")
    return Head(
        title=title,
        short_title=_cut(title),
        variant=language.word("variant", label=variant.label),
        subject=typeset(details.subject or variant.subject, language),
        school=typeset(details.school, language),
        class_name=typeset(details.class_name, language),
        teacher=typeset(details.teacher, language),
        date=typeset(details.date, language),
        questions=str(len(list(variant.items()))),
        points=str(variant.points),
        time=_time(details.time_minutes, language),
        page=PageText(before, between, after),
        words=language.words,
    )


def _cut(title: str) -> str:
    if len(title) <= _HEADER_LETTERS:
        return title
    return title[:_HEADER_LETTERS].rsplit(" ", 1)[0].rstrip(" ,;:–—") + "…"


def _time(minutes: str, language: Language) -> str:
    if not minutes:
        return language.words["minutes_blank"].replace(" ", NBSP)
    if not minutes.isdecimal():
        return typeset(minutes, language)
    return language.counted(int(minutes), language.minutes).replace(" ", NBSP)


def _roman(number: int) -> str:
    digits = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    roman = ""
    for value, digit in digits:
        roman += digit * (number // value)
        number %= value
    return roman


@dataclass(frozen=True, slots=True)
class _Press:
    """Sets items in a language and a style."""

    language: Language
    style: Style

    def section(self, section: Section, numeral: str) -> SectionView:
        return SectionView(
            numeral + self.text(section.title),
            self.text(section.instruction),
            tuple(map(self.part, section.parts)),
        )

    def part(self, part: Part) -> PartView:
        questions = tuple(Asked(f"{item.number}.", item.question.kind) for item in part.items)
        if part.group is None:
            return PartView(questions)
        first, last = part.items[0].number, part.items[-1].number
        task = self.language.word(
            "read_one" if first == last else "read_many", first=first, last=last
        )
        parts = parts_of(part.group.passage, folded=False)
        lines = [line for each in parts for line in in_frame(each, self.text)]
        others = [each for each in parts if isinstance(each, Rows | Note)]
        return PartView(
            questions,
            task,
            typeset(part.group.title, self.language),
            tuple(lines),
            below(others, part.group.picture, self.text),
        )

    def text(self, text: str) -> Markup:
        return rich(text, self.language)
