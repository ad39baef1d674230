"""Lines as they were read -> blocks: the pieces of text within which sentences are found.

Joins the lines that an editor or a page has broken, undoes hyphenation, and parts what
stands on lines of its own. It keeps the place of every line by the number of letters
before it, which cleaning does not change.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from worksheets.languages.prose import PROSE
from worksheets.texts.clean import is_pair, letter_count
from worksheets.texts.letters import characters
from worksheets.texts.marks import LOWER, UPPER, abbreviation_end, initials_end
from worksheets.texts.model import Line, Place

_STOPPED = re.compile(r"[.!?…]+[\"»”’)\]]*$")
_STARTS_LOWER = re.compile(rf"[«“\"(\[]?[{LOWER}]")
_STARTS_UPPER = re.compile(rf"[«“\"(\[]?[{UPPER}\d]")
_LIST_LETTER = re.compile(rf"[{LOWER}]\)\s")
_OPEN_END = re.compile(r"(?:[,–—(\[«„]|\s-)$")
_HYPHEN_END = re.compile(rf"(?<![{LOWER}{UPPER}])([{LOWER}{UPPER}]+)-$")
_FIRST_WORD = re.compile(rf"[{LOWER}]+")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_NOTE = re.compile(
    r"\(\[\d{1,3}\]\)|\[(?:\d{1,3}|нет источника|нет в источнике|источник не указан|править|өңдеу"
    r"|дереккөзі көрсетілмеген|citation needed|edit)\]"
)
_INNER_STOP = re.compile(rf"[{LOWER}]{{3}}[.!?…]+\s+[{UPPER}]")
_WIDEST_LINE, _SHORT = 140, 25


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that was typed as one, with its role and its place."""

    text: str
    role: str
    """text, heading, item or row."""
    starts: tuple[tuple[int, Place], ...]
    """How many letters stand before each of its lines, and where that line is."""
    opens: bool
    """Whether a new paragraph begins with it."""
    width: int = 0
    """The length of its last line."""

    def place(self, letters: int) -> Place:
        """Return where the text after that many letters of the block stands."""
        return self.starts[bisect_right([count for count, _ in self.starts], letters) - 1][1]


def blocks(lines: Sequence[Line], language: str) -> list[Block]:
    """Return the blocks of the lines, in order; empty ones are left out."""
    units = [unit for line in lines for unit in _units(line)]
    margin, listed = margin_of(units), lines_are_sentences(units)
    vocabulary = frozenset(word.lower() for unit in units for word in _WORD.findall(unit.text))
    found: list[Block] = []
    for unit in units:
        if found and _goes_on(found[-1], unit, language, margin):
            found[-1] = _joined(found[-1], unit, language, vocabulary)
        else:
            opens = unit.opens or not listed or unit.role != "text"
            found.append(replace(unit, opens=opens))
    return found


def lines_are_sentences(units: Sequence[Block]) -> bool:
    """Return whether the text has a line for each sentence and mostly no stops."""
    texts = [unit.text for unit in units if unit.role == "text"]
    stops = sum(bool(_STOPPED.search(text) or _INNER_STOP.search(text)) for text in texts)
    return len(texts) >= 4 and stops < len(texts) / 2 and not margin_of(units)


def margin_of(units: Sequence[Block]) -> int:
    """Return the width at which an editor has broken the lines, in letters; 0 if it has not."""
    seams = [(one, two) for one, two in pairwise(units) if not two.opens and two.role == "text"]
    widths = sorted(len(unit.text) for unit in units)
    if not seams or widths[len(widths) * 19 // 20] > _WIDEST_LINE:
        return 0
    torn = sum(
        bool(_STARTS_LOWER.match(two.text))
        and not _STOPPED.search(one.text)
        and len(one.text) > _SHORT
        for one, two in seams
    )
    return widths[len(widths) * 9 // 10] if torn >= max(1, 0.3 * len(seams)) else 0


def _units(line: Line) -> Iterator[Block]:
    """Part a line at its tabs, or a paragraph at its line breaks."""
    opens = line.starts_paragraph
    for part in re.split("([\t\n])", _NOTE.sub("", characters(line.text))):
        if part == "\t":
            opens = True
        elif part.strip():
            yield Block(part.strip(), line.role, ((0, line.place),), opens, len(part))
            opens = False


def _goes_on(block: Block, unit: Block, language: str, margin: int) -> bool:
    """Return whether the line goes on with the sentence or paragraph of the block."""
    if unit.role != "text" or block.role not in ("text", "item"):
        return False
    if unit.opens:
        return bool(_STARTS_LOWER.match(unit.text)) and continues(block.text, unit.text, language)
    if continues(block.text, unit.text, language):
        return True
    stopped = bool(_STOPPED.search(block.text))
    return bool(margin) and block.width >= (0.8 if stopped else 0.6) * margin


def continues(text: str, after: str, language: str) -> bool:
    """Return whether the next line belongs to the sentence that the text ends with."""
    if _LIST_LETTER.match(after):
        return False
    bare = text.rstrip(".")
    if bool(_STARTS_LOWER.match(after)) and (
        not _STOPPED.search(text) or abbreviation_end(bare, language)
    ):
        return not text.endswith((":", ";"))
    if not _STARTS_UPPER.match(after):
        return False
    return (
        (initials_end(bare) and after[0].isupper())
        or (text != bare and abbreviation_end(bare, language, "inner"))
        or bool(_OPEN_END.search(text))
        or _ends_with_conjunction(text, language)
        or (text[-1].isdigit() and after.lower().startswith(PROSE[language].months))
    )


def _ends_with_conjunction(text: str, language: str) -> bool:
    last = text.rsplit(maxsplit=1)[-1]
    return len(text) > _SHORT and last in PROSE[language].conjunctions


def _joined(block: Block, unit: Block, language: str, vocabulary: frozenset[str]) -> Block:
    text, glue, after = block.text, " ", unit.text
    hyphened, first = _HYPHEN_END.search(text), _FIRST_WORD.match(after)
    if hyphened and first:
        text, glue = _unhyphened(text, hyphened[1], first[0], vocabulary), ""
    elif hyphened:
        glue = ""
    elif initials_end(text) or (
        text[-1] != "."
        and "." in text.rsplit(maxsplit=1)[-1]
        and abbreviation_end(text, language, "weak")
    ):
        glue = ". "
    starts = (*block.starts, (letter_count(text), unit.starts[0][1]))
    return replace(block, text=text + glue + after, starts=starts, width=unit.width)


def _unhyphened(text: str, left: str, right: str, vocabulary: frozenset[str]) -> str:
    """Return the text without the hyphen at its end, unless the word is written with one."""
    whole, parted = (left + right).lower(), f"{left}-{right}".lower()
    if whole in vocabulary:
        return text[:-1]
    keeps = (
        parted in vocabulary
        or is_pair(left.lower(), right)
        or right in ("то", "либо", "нибудь", "таки", "ақ")
    )
    return text if keeps else text[:-1]
