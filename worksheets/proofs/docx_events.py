"""The XML of a DOCX -> what its paragraphs say, one thing after the other.

In: the root of a part, and the styles. Out: events: a paragraph begins, words are said in a
look, a tracked change is open. Word may have cut a line into any number of runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from worksheets.messages import tr
from worksheets.proofs.drawn import EQUATION, Teller, said_by
from worksheets.proofs.faces import PLAIN, Face, face_of, list_of
from worksheets.proofs.flow import PALE, TINY_PT
from worksheets.proofs.package import W

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_P, _RPR, _PPR, _BOOKMARK = f"{W}p", f"{W}rPr", f"{W}pPr", f"{W}bookmarkStart"
_RUNS = {f"{W}r"}
_PSTYLE, _RSTYLE = f"{W}pStyle", f"{W}rStyle"
_FIELDS, _VAL = {f"{W}fldChar", f"{W}instrText"}, f"{W}val"
_TEXTS = {f"{W}t", f"{W}delText"}
_DRAWING = f"{W}drawing"
_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
_SPACES = dict.fromkeys((f"{W}tab", f"{W}br", f"{W}cr", f"{W}ptab"), " ")
_SIGNS = {**_SPACES, f"{W}noBreakHyphen": "-"}
_INSERTED, _DELETED = {f"{W}ins", f"{W}moveTo"}, {f"{W}del", f"{W}moveFrom"}
_SKIPPED = {f"{W}{name}" for name in ("rPr", "pPr", "sectPr", "tblPr", "trPr", "tcPr", "tblGrid")}
_SKIPPED |= {f"{W}delText", f"{W}sdtPr", f"{_MC}Fallback"}
_COUNTED = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b")
_LOOKLESS = {f"{W}{name}" for name in ("lang", "noProof", "rtl", "bCs", "iCs", "szCs", "rPrChange")}
_NO_IDS: frozenset[str] = frozenset()
_UNTOLD = re.compile(r"rsid|paraId|textId|\{http://www\.w3\.org/XML/")
"""Attributes that a word processor gives to whatever it likes."""


@dataclass(frozen=True, slots=True)
class Start:
    """A paragraph begins."""

    of_list: Face


@dataclass(frozen=True, slots=True)
class Said:
    """Words in one look."""

    text: str
    look: str
    """A name for how they are set: one for each look."""
    why: str = ""
    """Why nobody sees them; empty for words that are seen."""
    ids: frozenset[str] = _NO_IDS
    """What else they are marked with."""


@dataclass(frozen=True, slots=True)
class Tracked:
    """A tracked change."""

    text: str
    added: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """What tells the words of what is drawn."""

    tell: Teller
    pictures: Mapping[str, str]
    """What pictures are known by, by the names of their relations."""


UNSEEN = Seen(lambda _: None, {})
"""Tells nothing."""

Event = Start | Said | Tracked


def events_in(
    root: etree._Element,
    styles: Mapping[str, Face],
    face: Face,
    seen: Seen,
    *,
    counted: bool = True,
) -> Iterator[Event]:
    """Yield what the paragraphs below an element say; without `counted` no page numbers."""
    for paragraph in _paragraphs(root):
        properties = _child(paragraph, _PPR)
        style = _child(properties, _PSTYLE)
        name = style.get(_VAL, "") if style is not None else ""
        own = face.under(styles.get(name, PLAIN))
        yield Start(own.under(list_of(properties)))
        yield from _runs(paragraph, styles, own, name, counted, seen)


def _child(element: etree._Element | None, tag: str) -> etree._Element | None:
    # Many times as quick as find(), and there are thousands.
    return next(element.iterchildren(tag), None) if element is not None else None


def _paragraphs(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the paragraphs in order, once: of two forms of one drawing the first."""
    second = {each for fallback in root.iter(f"{_MC}Fallback") for each in fallback.iter(_P)}
    return (paragraph for paragraph in root.iter(_P) if paragraph not in second)


def _runs(
    paragraph: etree._Element,
    styles: Mapping[str, Face],
    face: Face,
    name: str,
    counted: bool,
    seen: Seen,
) -> Iterator[Event]:
    field, shown = "", True
    for run, change, ids in _own_runs(paragraph, _ids_of(paragraph)):
        text, properties = "", None
        if run.tag == EQUATION:
            text = said_by(run, seen.tell)
        for each in run if run.tag in _RUNS else ():
            tag = each.tag
            if tag == _RPR:
                properties = each
            elif tag in _TEXTS:
                text += each.text or ""
            elif tag == _DRAWING:
                text += _pictured(each, seen)
            elif tag in _SIGNS:
                text += _SIGNS[tag]
            elif tag in _FIELDS:
                kind = each.get(f"{W}fldCharType")
                field = "" if kind in {"begin", "end"} else field + (each.text or "")
                shown = kind != "separate" or counted or not _COUNTED.match(field)
        if not text or not shown:
            continue
        if change is not None and text.strip():
            yield Tracked(text, change)
        if change is not False:
            look, why = _look_of(properties, styles, face, name)
            yield Said(text, look, why, ids | _ids_of(run) if run.attrib else ids)


def _pictured(drawing: etree._Element, seen: Seen) -> str:
    """Return the words of the pictures in a drawing."""
    names = (seen.pictures.get(str(blip.get(_EMBED)), "") for blip in drawing.iter(_BLIP))
    return "".join(seen.tell(name) or "" for name in names)


def _own_runs(
    element: etree._Element, ids: frozenset[str]
) -> Iterator[tuple[etree._Element, bool | None, frozenset[str]]]:
    """Yield the runs of a paragraph in order, those inside links and fields too.

    Each comes with whether a tracked change adds or takes it, and with what it is marked with.
    """
    bookmarks: set[str | None] = set()
    for child in element:
        tag = child.tag
        if tag in _RUNS or tag == EQUATION:
            yield child, None, ids | {"bookmark"} if bookmarks else ids
        elif tag in _INSERTED or tag in _DELETED:
            for run, added, of in _own_runs(child, ids):
                yield run, tag in _INSERTED and added is not False, of
        elif tag == _BOOKMARK and not child.get(f"{W}name", "").startswith("_"):
            bookmarks.add(child.get(f"{W}id"))
        elif tag == f"{W}bookmarkEnd":
            bookmarks.discard(child.get(f"{W}id"))
        elif tag not in _SKIPPED and tag != _P and isinstance(tag, str):
            yield from _own_runs(child, ids | _ids_of(child))


def _ids_of(element: etree._Element) -> frozenset[str]:
    """Return what an element is called or marked with."""
    own = list(element.items())
    if element.tag == f"{W}sdt":
        own += [pair for each in element.iterfind(f"{W}sdtPr/*") for pair in each.items()]
    if not own:
        return _NO_IDS
    return frozenset(str(value) for name, value in own if not _UNTOLD.search(str(name)))


def _look_of(
    properties: etree._Element | None, styles: Mapping[str, Face], face: Face, name: str
) -> tuple[str, str]:
    """Return a name for how a run with such a w:rPr is set, and why nobody sees it."""
    if properties is None or not len(properties):
        return name, _why_unseen(face)
    style = _child(properties, _RSTYLE)
    if style is not None:
        face = face.under(styles.get(style.get(_VAL, ""), PLAIN))
    marks = [f"{each.tag}{each.values()}" for each in properties if each.tag not in _LOOKLESS]
    return " ".join((name, *marks)), _why_unseen(face.under(face_of(properties)))


def _why_unseen(face: Face) -> str:
    if face is PLAIN:
        return ""
    if face.hidden:
        return tr("hidden text")
    if face.half_points is not None and face.half_points < 2 * TINY_PT:
        return tr("tiny text")
    if face.colour and re.fullmatch(r"[0-9A-Fa-f]{6}", face.colour):
        levels = (int(face.colour[at : at + 2], 16) for at in (0, 2, 4))
        return tr("white text") if min(levels) > 255 * PALE else ""
    return ""
