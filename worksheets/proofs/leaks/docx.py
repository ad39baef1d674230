"""A DOCX -> what it carries beside the words of its pages.

In: the parts of the file. Out: clues: properties, comments, alternative texts, names, fields,
links, pictures, attachments and whatever else a file can hold that nobody sees on paper.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator

from lxml import etree

from worksheets.messages import tr
from worksheets.proofs.flow import UnreadableError
from worksheets.proofs.leaks.clue import Clue, Sort
from worksheets.proofs.leaks.pictures import picture_texts, readable
from worksheets.proofs.package import Package, W, tree

_AUTHORS = {"creator", "lastModifiedBy"}
_NEUTRAL = {"language", "revision", "created", "modified", "lastPrinted", "version"}
_APP = {"Company", "Manager", "HyperlinkBase", "Template", "lpstr"}
"""What a word processor lets people write into app.xml; the rest are its own numbers."""
_COMMENTS = re.compile(r"word/comments\w*\.xml")
_NOTES = re.compile(r"word/(?:footnotes|endnotes)\.xml")
_FOREIGN = re.compile(r"word/(?:embeddings|activeX|afchunk|vba)|vbaProject")
_MEDIA = re.compile(r"word/media/|docProps/thumbnail")
_FONTS = re.compile(r"word/fonts/|\.odttf$")
_NAMED = {"descr", "title", "alt", "tooltip", "name", "instr", "alias", "tag", "author"}
"""Attributes that hold what somebody wrote, wherever they stand."""
_VALUED = {
    f"{W}{name}"
    for name in ("tblCaption", "tblDescription", "alias", "tag", "docVar", "helpText", "statusText")
}
_VALUED |= {f"{W}{name}" for name in ("default", "listEntry", "listItem", "bookmarkStart", "name")}
_SPOKEN = re.compile(r"word/(?:document|settings|(?:header|footer)\d*)\.xml")
_TOLD = re.compile(
    rb"\b(?:descr|title|alt|tooltip|name|instr|alias|tag|author)\s*=|<!--|instrText|"
    rb":(?:tblCaption|tblDescription|docVar|ffData|listItem|sdtPr)\b"
)
_OWN_BOOKMARKS = re.compile(r"_(?:GoBack|Hlk\d+|Toc\d+|Ref\d+)$")
_PLAIN_FIELDS = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b[^\"]*$")
_INK = re.compile(
    r"\s*(?:Рисунок|Picture|Image|Изображение|Сурет|Group|Textbox|Text Box|Shape|Надпись)\s*\d*\s*$"
)
"""Names that a word processor gives to drawings."""


def properties(package: Package) -> Iterator[Clue]:
    """Yield what the properties of the document say."""
    where = tr("the document's properties")
    for name, xml in package.parts.items():
        if not name.startswith("docProps/") or not name.endswith(".xml"):
            continue
        for each in tree(xml).iter():
            kind = etree.QName(each).localname if isinstance(each.tag, str) else ""
            known = kind in _NEUTRAL or (name.endswith("app.xml") and kind not in _APP)
            texts = [] if known else [each.text or "", *map(str, each.attrib.values())]
            sort = Sort.AUTHOR if kind in _AUTHORS else Sort.TEXT
            yield from (Clue(where, text, sort) for text in texts if text.strip())


def comments(package: Package) -> Iterator[Clue]:
    """Yield comments, and the names of those who may write some."""
    for name, xml in package.parts.items():
        if _COMMENTS.fullmatch(name) and (text := _all_text(xml)):
            yield Clue(tr("a comment"), text, Sort.FOREIGN)
        if name == "word/people.xml":
            for person in tree(xml).iter():
                yield from (
                    Clue(tr("the list of authors"), value, Sort.AUTHOR)
                    for value in _values(person, {"author"})
                )


def notes(package: Package) -> Iterator[Clue]:
    """Yield footnotes and endnotes: they are printed, but none was made."""
    for name, xml in package.parts.items():
        if _NOTES.fullmatch(name) and (text := _all_text(xml)):
            yield Clue(tr("a footnote"), text)


def names_and_fields(package: Package) -> Iterator[Clue]:
    """Yield alternative texts, bookmarks, form fields, field codes, XML comments in the text."""
    for name, xml in package.parts.items():
        # Most papers have nothing of the kind, and to find that out is quick.
        if _SPOKEN.fullmatch(name) and _TOLD.search(xml):
            yield from (clue for each in tree(xml).iter() for clue in _named(each))


def _named(each: etree._Element) -> Iterator[Clue]:
    # A remark in the XML has a function for its tag.
    if callable(each.tag):
        yield Clue(tr("a remark in the XML"), each.text or "")
    elif each.tag == f"{W}instrText":
        if each.text and not _PLAIN_FIELDS.fullmatch(each.text):
            yield Clue(tr("a field"), each.text)
    elif each.tag in _VALUED:
        for value in map(str, each.attrib.values()):
            if not _OWN_BOOKMARKS.match(value):
                yield Clue(tr("a name or a form field"), value)
    elif each.attrib:
        for value in _values(each, _NAMED):
            if not _INK.fullmatch(value):
                yield Clue(tr("an alternative text or a name"), value)


def _values(each: etree._Element, names: Container[str]) -> Iterator[str]:
    for name, value in each.attrib.items():
        if str(name).rpartition("}")[2] in names and str(value).strip():
            yield str(value)


def links(package: Package) -> Iterator[Clue]:
    """Yield what lies outside the file and is pointed to."""
    for name, xml in package.parts.items():
        if name.endswith(".rels") and b"External" in xml:
            for each in tree(xml):
                if each.get("TargetMode") == "External":
                    yield Clue(tr("a link"), each.get("Target", ""))


def pictures(package: Package) -> Iterator[Clue]:
    """Yield what pictures carry beside their pixels, and what they are called."""
    for name, data in package.parts.items():
        if _MEDIA.match(name):
            yield Clue(tr("the name of a picture"), name.rpartition("/")[2].rpartition(".")[0])
            yield from (Clue(tr("inside a picture"), text) for text in picture_texts(data))


def data_parts(package: Package) -> Iterator[Clue]:
    """Yield what stands in parts for other programs, and files within the file."""
    for name, data in package.parts.items():
        if _MEDIA.match(name) or _FONTS.search(name) or name.endswith("/"):
            continue
        if _FOREIGN.search(name) or not name.endswith((".xml", ".rels")):
            yield Clue(tr("a file within the file"), name, Sort.FOREIGN)
        elif name.startswith("customXml/"):
            yield from (Clue(tr("data of another program"), text) for text in _xml_texts(data))
        yield Clue(tr("the name of a part"), name.rpartition("/")[2].partition(".")[0])


def around(package: Package) -> Iterator[Clue]:
    """Yield what the ZIP file carries beside its parts."""
    for data in (package.comment, package.loose):
        if data:
            text = " ".join(readable(data)) or repr(data[:40])
            yield Clue(tr("around the document"), text, Sort.FOREIGN)


def _all_text(xml: bytes) -> str:
    return " ".join(" ".join(each.text.split()) for each in tree(xml).iter(f"{W}t") if each.text)


def _xml_texts(data: bytes) -> Iterator[str]:
    try:
        root = tree(data)
    except UnreadableError:
        yield from readable(data)
        return
    for each in root.iter():
        texts = (each.text or "", each.tail or "", *map(str, each.attrib.values()))
        yield from (text for text in texts if text.strip())


SCANNERS: tuple[Callable[[Package], Iterator[Clue]], ...] = (
    properties,
    comments,
    notes,
    names_and_fields,
    links,
    pictures,
    data_parts,
    around,
)
"""Every place of a DOCX that is looked into, beside hidden words and marks on options."""
