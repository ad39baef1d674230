"""A PDF -> what it carries beside the words of its pages.

In: all objects of the file. Out: clues: properties, bookmarks, links, remarks, forms, scripts,
attachments, layers, pictures' own texts, and objects or bytes that no page uses.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from worksheets.messages import tr
from worksheets.proofs.leaks.clue import Clue, Sort
from worksheets.proofs.leaks.pdf_objects import PdfFile, PdfObject, strings_in
from worksheets.proofs.leaks.pictures import picture_texts, readable

_FONT = re.compile(rb"/Length1\b|/Subtype\s*/(?:Type1C|CIDFontType0C|OpenType)\b")
_IMAGE = re.compile(rb"/Subtype\s*/Image\b")
_METADATA = re.compile(rb"/Type\s*/Metadata\b")
_OUTLINE = re.compile(rb"/Title\b.*/(?:Dest|A|Parent)\b", re.DOTALL)
_REMARK = re.compile(
    rb"/Subtype\s*/(?:Text|FreeText|Popup|Highlight|Underline|Squiggly|StrikeOut|Stamp|Caret|Ink|"
    rb"FileAttachment|Sound|Movie|Screen|RichMedia|Square|Circle|Line|Polygon|PolyLine|Redact)\b"
)
_NAMES = re.compile(rb"/([\w.-]{3,})")
_PROPERTIES = re.compile(rb"<<(.*?)>>\s*(?:BDC|DP)\b", re.DOTALL)
_TAG = re.compile(rb"/([\w.-]{3,})\s*(?:<<.*?>>|/\w+)?\s*(?:BMC|BDC|DP|MP)\b", re.DOTALL)
_AUTHOR = re.compile(rb"/Author\s*(\((?:[^()\\]|\\.)*\)|<[^>]*>)", re.DOTALL)
_FOREIGN: Mapping[re.Pattern[bytes], Callable[[], str]] = {
    re.compile(rb"/(?:JavaScript|JS)\b"): lambda: tr("a script"),
    re.compile(rb"/(?:EmbeddedFiles?|Filespec|EF)\b"): lambda: tr("an attached file"),
    re.compile(rb"/FT\s*/(?:Tx|Btn|Ch|Sig)\b"): lambda: tr("a form field"),
    re.compile(rb"/Type\s*/OCG\b"): lambda: tr("a layer that can be switched off"),
    re.compile(rb"/S\s*/(?:Launch|SubmitForm|ImportData)\b"): lambda: tr("a command to a computer"),
}
"""What no pupils' file has, and what it is called."""


def foreign_objects(file: PdfFile) -> Iterator[Clue]:
    """Yield scripts, attachments, forms, layers and remarks."""
    for each in file.objects.values():
        for pattern, name in _FOREIGN.items():
            if pattern.search(each.head):
                yield Clue(name(), " ".join(strings_in(each.head)), Sort.FOREIGN)
        if _REMARK.search(each.head) and b"/Rect" in each.head:
            yield Clue(tr("a comment"), " ".join(strings_in(each.head)), Sort.FOREIGN)


def texts(file: PdfFile) -> Iterator[Clue]:
    """Yield every text in an object: properties, bookmarks, links, names, alternative texts."""
    for head in (*(each.head for each in file.objects.values()), *file.trailers):
        where = _where(head)
        authors = {text for found in _AUTHOR.findall(head) for text in strings_in(found)}
        for text in strings_in(head):
            yield Clue(where, text, Sort.AUTHOR if text in authors else Sort.TEXT)
        if b"/Dests" in head:
            yield from (Clue(where, name.decode()) for name in _NAMES.findall(head))


def _where(head: bytes) -> str:
    if re.search(rb"/(?:Producer|Creator|CreationDate|ModDate)\b", head):
        return tr("the document's properties")
    if b"/URI" in head:
        return tr("a link")
    if _OUTLINE.search(head):
        return tr("a bookmark")
    if re.search(rb"/(?:Alt|ActualText|E)\b", head):
        return tr("an alternative text or a name")
    return tr("a text that no page shows")


def streams(file: PdfFile) -> Iterator[Clue]:
    """Yield the texts in streams: metadata, pictures, marks in the contents of pages."""
    for each in file.objects.values():
        if each.stream is None or _FONT.search(each.head):
            continue
        if _METADATA.search(each.head):
            yield from (Clue(tr("the document's properties"), text) for text in _xmp(each))
        elif _IMAGE.search(each.head):
            if b"DCTDecode" in each.head:
                yield from (Clue(tr("inside a picture"), t) for t in picture_texts(each.stream))
        else:
            yield from _content(each.unpacked())


def _xmp(each: PdfObject) -> Iterator[str]:
    said = each.unpacked().decode("utf-8", "replace")
    yield from (text for text in re.findall(r">([^<>]+)<", said) if text.strip())
    yield from re.findall(r"\s(?!xmlns)[\w:]+=\"([^\"]{3,})\"", said)
    yield from re.findall(r"<!--(.*?)-->", said, re.DOTALL)


def _content(data: bytes) -> Iterator[Clue]:
    where = tr("a mark in the contents of a page")
    if b"BDC" in data or b"BMC" in data or b" DP" in data or b" MP" in data:
        for found in _PROPERTIES.findall(data):
            yield from (Clue(where, text) for text in strings_in(found))
        yield from (Clue(where, tag.decode()) for tag in set(_TAG.findall(data)))
    if b"%" in data:
        for found in re.findall(rb"(?m)^\s*%(.*)$", data):
            yield from (Clue(where, text) for text in readable(found))


def leftovers(file: PdfFile) -> Iterator[Clue]:
    """Yield objects and bytes that belong to nothing, and remarks between objects."""
    for each in file.unused:
        said = (
            " ".join((*strings_in(each.head), *readable(each.unpacked()))) or f"{each.number} 0 R"
        )
        yield Clue(tr("an object that nothing uses"), said, Sort.FOREIGN)
    for data in file.loose:
        said = " ".join(readable(data)) or repr(data[:40])
        yield Clue(tr("bytes that belong to nothing"), said, Sort.FOREIGN)
    for remark in file.remarks:
        yield from (Clue(tr("a remark between objects"), text) for text in readable(remark))
    if file.revisions > 1:
        said = tr("versions: {number}", number=file.revisions)
        yield Clue(tr("earlier versions of the file in the file"), said, Sort.FOREIGN)


SCANNERS: tuple[Callable[[PdfFile], Iterator[Clue]], ...] = (
    foreign_objects,
    texts,
    streams,
    leftovers,
)
"""Every place of a PDF that is looked into, beside words that are drawn unseen."""
