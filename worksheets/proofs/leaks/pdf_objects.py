"""The bytes of a PDF -> every object in it, also those that no page uses.

In: a file. Out: its objects with their streams, the texts in them, and what stands around
them. Nothing is drawn: a reader of pages would pass over just what is looked for here.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from worksheets.messages import tr
from worksheets.proofs.flow import UnreadableError
from worksheets.proofs.leaks.pictures import unpacked

_BEGIN = re.compile(rb"(\d+)\s+(\d+)\s+obj\b")
_END = re.compile(rb"\bstream\r?\n|endobj\b")
_LENGTH = re.compile(rb"/Length\s+(\d+)(?!\s+\d+\s+R)\b")
_TABLE = re.compile(rb"xref\s+(?:\d+\s+\d+\s+(?:\d{10}\s\d{5}\s[nf]\s*)*)*")
_TRAILER = re.compile(rb"trailer\s*(<<.*?>>)\s*(?=startxref)", re.DOTALL)
_MARK = re.compile(rb"startxref\s+\d+\s+%%EOF")
_REF = re.compile(rb"(\d+)\s+\d+\s+R\b")
_STRING = re.compile(
    rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\))*\)|<[0-9A-Fa-f\s]*>(?!>)",
    re.DOTALL,
)
_ID = re.compile(rb"/ID\s*\[[^\]]*\]")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r?\n|.)", re.DOTALL)
_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"", b"f": b""}


@dataclass(frozen=True, slots=True)
class PdfObject:
    """An object: its dictionary or value, and its stream as it is packed."""

    number: int
    head: bytes
    stream: bytes | None = None

    def unpacked(self) -> bytes:
        """Return the stream unpacked, as far as its filters are known."""
        data = self.stream or b""
        for name in re.findall(rb"/(\w+?Decode)\b", self.head):
            if name == b"FlateDecode":
                data = unpacked(data)
            elif name == b"ASCIIHexDecode":
                data = _unhexed(data)
            elif name == b"ASCII85Decode":
                data = _from_base85(data)
        return data


@dataclass(frozen=True)
class PdfFile:
    """Everything that stands in a file."""

    objects: Mapping[int, PdfObject]
    trailers: tuple[bytes, ...]
    remarks: tuple[bytes, ...]
    """Comments between objects."""
    loose: tuple[bytes, ...]
    """Bytes between and behind objects that belong to nothing."""
    revisions: int
    """How often the file was saved on top of itself; 1 for one that was written once."""

    @cached_property
    def unused(self) -> tuple[PdfObject, ...]:
        """The objects that cannot be reached from the trailer."""
        reached: set[int] = set()
        ahead = {int(ref) for trailer in self.trailers for ref in _REF.findall(trailer)}
        while ahead:
            reached |= ahead
            heads = (self.objects[at].head for at in ahead if at in self.objects)
            ahead = {int(ref) for head in heads for ref in _REF.findall(head)} - reached
        inner = re.compile(rb"/Type\s*/(?:XRef|ObjStm)\b|/Linearized\b")
        return tuple(
            each
            for each in self.objects.values()
            if each.number not in reached and not inner.search(each.head)
        )


def read_objects(data: bytes) -> PdfFile:
    """Return every object of a file; raises UnreadableError where it is locked."""
    objects: dict[int, PdfObject] = {}
    trailers: list[bytes] = []
    remarks: list[bytes] = []
    loose: list[bytes] = []
    at = marks = 0
    while at < len(data):
        at, blank = _blank(data, at)
        remarks += blank
        if match := _BEGIN.match(data, at):
            one, at = _object(data, match)
            objects[one.number] = one
        elif match := _TABLE.match(data, at) or _MARK.match(data, at):
            marks += match[0].startswith(b"startxref")
            at = match.end()
        elif match := _TRAILER.match(data, at):
            trailers.append(match[1])
            at = match.end()
        elif at < len(data):
            following = re.compile(rb"\d+\s+\d+\s+obj\b|xref\s+\d|trailer|startxref").search(
                data, at + 1
            )
            end = following.start() if following else len(data)
            loose.append(data[at:end])
            at = end
    for one in list(objects.values()):
        if re.search(rb"/Type\s*/XRef\b", one.head):
            trailers.append(one.head)
        if re.search(rb"/Type\s*/ObjStm\b", one.head):
            objects.update(_packed_objects(one))
    if any(b"/Encrypt" in trailer for trailer in trailers):
        raise UnreadableError(tr("it is locked with a password"))
    whole = 2 if any(b"/Linearized" in one.head for one in objects.values()) else 1
    return PdfFile(
        objects, tuple(trailers), tuple(remarks), tuple(loose), max(1, marks - whole + 1)
    )


def _blank(data: bytes, at: int) -> tuple[int, list[bytes]]:
    """Return where the next thing begins, and the remarks before it."""
    match = re.compile(rb"(?:\s+|\0|%[^\r\n]*)*").match(data, at)
    end = match.end() if match else at
    # The line of high bytes below the first one tells programs that the file is not text.
    said = re.findall(rb"%([^\r\n]*)", data[at:end])
    known = (b"PDF-", b"%EOF")
    return end, [each for each in said if not each.startswith(known) and each.strip()]


def _object(data: bytes, match: re.Match[bytes]) -> tuple[PdfObject, int]:
    number, begin = int(match[1]), match.end()
    end = _END.search(data, begin)
    if end is None:
        return PdfObject(number, data[begin:]), len(data)
    head = data[begin : end.start()]
    if end[0] == b"endobj":
        return PdfObject(number, head), end.end()
    length = _LENGTH.search(head)
    stop = end.end() + int(length[1]) if length else -1
    if not re.compile(rb"\s*endstream").match(data, stop if stop >= 0 else len(data)):
        stop = data.find(b"endstream", end.end())
    stop = stop if stop >= 0 else len(data)
    last = re.compile(rb"\s*endstream\s*endobj").match(data, stop)
    return PdfObject(number, head, data[end.end() : stop]), last.end() if last else stop


def _packed_objects(one: PdfObject) -> Iterator[tuple[int, PdfObject]]:
    data = one.unpacked()
    first = re.search(rb"/First\s+(\d+)", one.head)
    if first is None:
        return
    begin = int(first[1])
    numbers = [int(number) for number in re.findall(rb"\d+", data[:begin])]
    places = list(zip(numbers[::2], numbers[1::2], strict=False))
    ends = [place for _, place in places[1:]] + [len(data) - begin]
    for (number, place), end in zip(places, ends, strict=True):
        yield number, PdfObject(number, data[begin + place : begin + end])


def strings_in(head: bytes) -> Iterator[str]:
    """Yield the texts in an object, but those of the file's name for itself."""
    if b"(" in head or b"<" in head:
        for found in _STRING.findall(_ID.sub(b"", head)):
            yield _text(_unescaped(found[1:-1]) if found[:1] == b"(" else _unhexed(found[1:-1]))


def _unescaped(found: bytes) -> bytes:
    def plain(match: re.Match[bytes]) -> bytes:
        said = match[1]
        if said.isdigit():
            return bytes([int(said, 8) & 255])
        return b"" if said.endswith(b"\n") else _ESCAPES.get(said, said)

    return _ESCAPE.sub(plain, found) if b"\\" in found else found


def _unhexed(found: bytes) -> bytes:
    digits = re.sub(rb"[^0-9A-Fa-f]", b"", found)
    return binascii.unhexlify(digits + b"0" * (len(digits) % 2))


def _from_base85(data: bytes) -> bytes:
    try:
        return base64.a85decode(data.strip().removesuffix(b"~>").removeprefix(b"<~"))
    except ValueError:
        return b""


def _text(data: bytes) -> str:
    if data.startswith((b"\xfe\xff", b"\xff\xfe")):
        return data.decode("utf-16", "replace")
    try:
        return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
