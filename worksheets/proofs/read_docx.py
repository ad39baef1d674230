"""A DOCX -> its words, from the XML itself, as a word processor would print them.

In: the file, also one that a teacher edited and saved again. Out: a Reading: the words
of the body with the labels of automatic lists, those of headers and footers without page
numbers, tracked changes that are still open, and words that are hidden.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import accumulate, groupby
from pathlib import Path
from typing import TypeVar

from worksheets.papers.style import Style
from worksheets.proofs.docx_events import UNSEEN, Event, Said, Seen, Start, Tracked, events_in
from worksheets.proofs.drawn import NOTHING_DRAWN, Drawn, digest_of, teller
from worksheets.proofs.faces import PLAIN, Face, styles_in
from worksheets.proofs.flow import Bands, Hidden, Pending, Reading, flow_of
from worksheets.proofs.numbering import Lists, lists_in, next_label
from worksheets.proofs.package import DOCUMENT, open_package, tree
from worksheets.proofs.words import same

_RELATIONS = "word/_rels/document.xml.rels"
END = Said("\n", "")
"""The end of a header."""

Mark = TypeVar("Mark")


def read_docx(path: Path, _style: Style, closely: bool, drawn: Drawn = NOTHING_DRAWN) -> Reading:
    """Return what stands in the file, where `closely` with how each word is set and marked.

    `drawn` are the words of the formulas and pictures it may hold, see drawn.py.
    Raises UnreadableError where it is no DOCX or damaged.
    """
    parts = open_package(path).parts
    styles = styles_in(parts.get("word/styles.xml", b""))
    lists = lists_in(parts.get("word/numbering.xml", b""))
    seen = Seen(teller(drawn), _pictures(parts) if drawn else {})
    events = list(events_in(tree(parts[DOCUMENT]), styles, PLAIN, seen))
    header, footer = _band(parts, "header", styles), _band(parts, "footer", styles)
    hidden = [Hidden(each.why, each.text) for each in (*header, *footer) if each.why]
    bands = Bands(_seen(header), _seen(footer))
    return _reading(events, lists, bands, hidden, closely)


def _pictures(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the digests of the pictures by the names of their relations."""
    targets = {
        str(each.get("Id")): f"word/{each.get('Target')}"
        for each in tree(parts.get(_RELATIONS, b"<none/>"))
    }
    return {name: digest_of(parts[target]) for name, target in targets.items() if target in parts}


def _band(parts: Mapping[str, bytes], name: str, styles: Mapping[str, Face]) -> list[Said]:
    """Return what all headers or all footers say."""
    pattern = re.compile(rf"word/{name}\d*\.xml")
    found = (tree(xml) for part, xml in sorted(parts.items()) if pattern.fullmatch(part))
    events = (
        e for root in found for e in [*events_in(root, styles, PLAIN, UNSEEN, counted=False), END]
    )
    return [event for event in events if isinstance(event, Said)]


def _seen(said: Iterable[Said]) -> str:
    """Return the words that are seen, each wording of a header once."""
    lines = "".join(each.text for each in said if not each.why).split(END.text)
    return END.text.join(dict.fromkeys(line for line in lines if line.strip()))


def _reading(
    events: Iterable[Event], lists: Lists, bands: Bands, hidden: list[Hidden], closely: bool
) -> Reading:
    """Put the events together, paragraph by paragraph."""
    lines: list[list[Said]] = []
    counts: dict[tuple[str, int], int] = {}
    pending: list[tuple[int, Tracked]] = []
    hidden = [*hidden]
    for event in events:
        match event:
            case Start(of_list):
                label = _label(of_list, lists, counts)
                lines.append([Said(f"{label} ", "")] if label else [])
            case Said(text, _, why) if why and text.strip():
                hidden.append(Hidden(why, text))
            case Said():
                lines[-1].append(event)
            case Tracked():
                pending.append((len(lines) - 1, event))
    # One text for all of them: to make a text the same takes a while to begin.
    texts = same("\n".join(["".join([_flat(each.text) for each in line]) for line in lines]))
    body = flow_of([texts.split("\n")])
    firsts = _firsts(texts)
    return Reading(
        body,
        (bands,),
        None,
        tuple(Pending(firsts[at], each.text, each.added) for at, each in pending),
        tuple(hidden),
        _marked(lines, firsts, _look) if closely else {},
        _marked(lines, firsts, _ids) if closely and _any_ids(lines) else {},
    )


def _label(of_list: Face, lists: Lists, counts: dict[tuple[str, int], int]) -> str:
    if of_list.list_id is None:
        return ""
    return next_label(lists, counts, of_list.list_id, of_list.list_level)


def _flat(text: str) -> str:
    return text.replace("\n", " ") if "\n" in text else text


def _firsts(texts: str) -> list[int]:
    """Return the number of words before each line, and of all."""
    return [0, *accumulate(len(line.split()) for line in texts.split("\n"))]


def _marked(
    lines: list[list[Said]], firsts: list[int], mark: Callable[[Said], Mark]
) -> dict[int, Mark]:
    """Return the mark of each word; of a word in several marks, the first."""
    marks: dict[int, Mark] = {}
    for first, last, line in zip(firsts, firsts[1:], lines, strict=False):
        at, before = first, ""
        for name, some in groupby(line, key=mark):
            before += "".join([each.text for each in some])
            end = min(last, first + len(before.split()))
            marks |= dict.fromkeys(range(at, end), name)
            at = max(at, end)
    return marks


def _look(said: Said) -> str:
    return said.look


def _any_ids(lines: list[list[Said]]) -> bool:
    return any(each.ids for line in lines for each in line)


def _ids(said: Said) -> frozenset[str]:
    return said.ids
