"""Item -> blocks, by the template of its kind; what was set once is set again without one.

A question comes out of its template the same in every variant but for its number and the
order of its options. So it is rendered once, and other numbers and orders are put in, as
long as that gives what the template would have given: a layout that prints a question in
some other way is rendered each time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from worksheets.bank.kinds import Choice, Question
from worksheets.languages import LANGUAGES
from worksheets.papers import blocks
from worksheets.papers.blocks import Block, Options
from worksheets.papers.parse import parse_blocks
from worksheets.papers.questions import Press, pictures_of
from worksheets.papers.style import Style
from worksheets.papers.template import Templates, render_first
from worksheets.variants.labels import label
from worksheets.variants.model import Item

Blocks = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What all questions of a paper are printed in."""

    layout: str
    templates: Templates
    style: Style
    language: str


class _Same:
    """A question as the very one it is: its words need not be compared."""

    __slots__ = ("question",)

    def __init__(self, question: Question) -> None:
        self.question = question

    def __hash__(self) -> int:
        return id(self.question)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.question is self.question


def printed(item: Item, sheet: Sheet) -> Blocks:
    """Return the blocks of a question.

    Raises InputError where the template of its kind is missing or faulty.
    """
    uses = _uses(_Same(item.question))
    if not uses:
        # Most questions of a single run stand in one paper: a pattern would be made for nothing.
        uses.append(item.number)
        return _rendered(item, sheet)
    moving = isinstance(item.question, Choice)
    pattern = _pattern_maker(sheet)(_Same(item.question), () if moving else item.order)
    return tuple(_filled(pattern, item, sheet)) if pattern else _rendered(item, sheet)


@lru_cache(maxsize=1 << 13)
def _uses(_same: _Same) -> list[int]:
    """Return the list that notes whether a question was printed before."""
    return []


@lru_cache(maxsize=64)
def _pattern_maker(sheet: Sheet) -> Callable[[_Same, tuple[int, ...]], Blocks]:
    @lru_cache(maxsize=1 << 13)
    def pattern(same: _Same, order: tuple[int, ...]) -> Blocks:
        """Return the question as number 1, its options as in the bank; nothing if that fails."""
        question = same.question
        if isinstance(question, Choice):
            order = tuple(range(len(question.options)))
        first = _rendered(Item(1, question, order), sheet)
        order = order[::-1] if isinstance(question, Choice) else order
        other = Item(23, question, order)
        return first if tuple(_filled(first, other, sheet)) == _rendered(other, sheet) else ()

    return pattern


def _rendered(item: Item, sheet: Sheet) -> Blocks:
    language = LANGUAGES[sheet.language]
    view = Press(language, sheet.style).question(item)
    names = [f"{folder}questions/{view.kind}.xml.j2" for folder in (f"{sheet.layout}/", "")]
    name, xml = render_first(names, sheet.templates, question=view, words=language.words)
    return parse_blocks(xml, name, sheet.style, pictures_of(item.question))


def _filled(pattern: Blocks, item: Item, sheet: Sheet) -> Iterator[Block]:
    """Yield the blocks with the number and the order of the item."""
    for block in pattern:
        if isinstance(block, blocks.Question):
            body = tuple([_ordered(each, item, sheet.style) for each in block.body])
            yield blocks.Question(f"{item.number}.", block.stem, block.points, body)
        else:
            yield block


def _ordered(block: Block, item: Item, style: Style) -> Block:
    if not (isinstance(block, Options) and isinstance(item.question, Choice)):
        return block
    options = block.options
    order = item.order if len(item.order) == len(options) else range(len(options))
    labels = _labels(style, len(options))
    return Options(
        tuple([
            _option(name, options[index].text) for name, index in zip(labels, order, strict=True)
        ]),
        block.columns,
    )  # fmt: skip


@lru_cache(maxsize=1 << 15)
def _option(name: str, text: blocks.Text) -> blocks.Option:
    return blocks.Option(name, text)


@lru_cache(maxsize=64)
def _labels(style: Style, count: int) -> tuple[str, ...]:
    return tuple(label(at, style.letters) + style.label_suffix for at in range(count))
