"""Leaks planted in pupils' files, each in a place where nobody looks who only reads the pages."""

from __future__ import annotations

import ctypes
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from worksheets.proofs.leaks.pdf_objects import PdfObject, read_objects

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
Parts = dict[str, bytes]


# DOCX: the parts of the ZIP file, changed and packed again


def parts_of(path: Path) -> Parts:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def save_parts(path: Path, parts: Parts, comment: bytes = b"") -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
        archive.comment = comment


def in_document(old: str, new: str, count: int = 1) -> Callable[[Parts, str], None]:
    """Replace a piece of document.xml; «KEY» stands for the secret."""

    def plant(parts: Parts, secret: str) -> None:
        text = parts["word/document.xml"].decode()
        assert old in text, old
        parts["word/document.xml"] = text.replace(old, new.replace("KEY", secret), count).encode()

    return plant


def run(properties: str) -> str:
    return f"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>KEY</w:t></w:r></w:p>"


def add_part(name: str, data: str) -> Callable[[Parts, str], None]:
    def plant(parts: Parts, secret: str) -> None:
        parts[name.replace("KEY", secret)] = data.replace("KEY", secret).encode()

    return plant


def core(tag: str) -> Callable[[Parts, str], None]:
    def plant(parts: Parts, secret: str) -> None:
        text = parts["docProps/core.xml"].decode()
        value = f"<{tag}>{secret}</{tag}></cp:coreProperties>"
        parts["docProps/core.xml"] = text.replace("</cp:coreProperties>", value).encode()

    return plant


def link(parts: Parts, secret: str) -> None:
    name = "word/_rels/document.xml.rels"
    value = (
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'relationships/hyperlink" Target="file:///home/teacher/{secret}" TargetMode="External"/>'
    )
    text = parts[name].decode()
    parts[name] = text.replace("</Relationships>", f"{value}</Relationships>").encode()


def png(secret: str) -> bytes:
    """A picture of one pixel with a text in it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    text = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(secret.encode()))
    pixels = chunk(b"IDAT", zlib.compress(b"\0\xff"))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + text + pixels + chunk(b"IEND", b"")


def jpeg(secret: str) -> bytes:
    comment = secret.encode()
    return (
        b"\xff\xd8\xff\xfe"
        + struct.pack(">H", len(comment) + 2)
        + comment
        + b"\xff\xda\0\2\xff\xd9"
    )


def picture(parts: Parts, secret: str) -> None:
    parts["word/media/image1.png"] = png(secret)


def hidden_style(parts: Parts, secret: str) -> None:
    style = (
        '<w:style w:type="character" w:styleId="Q"><w:name w:val="Q"/>'
        "<w:rPr><w:vanish/></w:rPr></w:style></w:styles>"
    )
    parts["word/styles.xml"] = (
        parts["word/styles.xml"].decode().replace("</w:styles>", style).encode()
    )
    in_document("</w:body>", run('<w:rStyle w:val="Q"/>') + "</w:body>")(parts, secret)


def in_header(parts: Parts, secret: str) -> None:
    text = parts["word/header1.xml"].decode()
    hidden = f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{secret}</w:t></w:r></w:p>"
    parts["word/header1.xml"] = text.replace("</w:p>", hidden, 1).encode()


def setting(parts: Parts, secret: str) -> None:
    text = parts["word/settings.xml"].decode()
    value = f'<w:docVars><w:docVar w:name="x" w:val="{secret}"/></w:docVars></w:settings>'
    parts["word/settings.xml"] = text.replace("</w:settings>", value).encode()


_BODY = "</w:body>"
COMMENT = (
    f"<w:comments {W}><w:comment><w:p><w:r><w:t>KEY</w:t></w:r></w:p></w:comment></w:comments>"
)
DRAWING = (
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="KEY"/>'
    "</wp:inline></w:drawing></w:r></w:p></w:body>"
)
DELETED = '<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>KEY</w:delText></w:r></w:del></w:p>'
FIELD = '<w:p><w:r><w:instrText> DOCVARIABLE "KEY" </w:instrText></w:r></w:p>'
SDT = '<w:sdt><w:sdtPr><w:tag w:val="KEY"/></w:sdtPr><w:sdtContent/></w:sdt></w:body>'
BOOKMARK = '<w:p><w:bookmarkStart w:id="5" w:name="KEY"/><w:bookmarkEnd w:id="5"/></w:p>'
FORM = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="f"/><w:textInput>'
    '<w:default w:val="KEY"/></w:textInput></w:ffData></w:fldChar></w:r></w:p>'
)
FOOTNOTE = f"<w:footnotes {W}><w:p><w:r><w:t>KEY</w:t></w:r></w:p></w:footnotes>"

DOCX_LEAKS: Mapping[str, Callable[[Parts, str], None]] = {
    "description": core("dc:description"),
    "keywords": core("cp:keywords"),
    "category": core("cp:category"),
    "custom property": add_part(
        "docProps/custom.xml", '<Properties><property name="x"><v>KEY</v></property></Properties>'
    ),
    "company": add_part("docProps/app.xml", "<Properties><Company>KEY</Company></Properties>"),
    "comment": add_part("word/comments.xml", COMMENT),
    "footnote": add_part("word/footnotes.xml", FOOTNOTE),
    "hidden text": in_document(_BODY, run("<w:vanish/>") + _BODY),
    "white text": in_document(_BODY, run('<w:color w:val="FEFEFE"/>') + _BODY),
    "tiny text": in_document(_BODY, run('<w:sz w:val="2"/>') + _BODY),
    "hidden by its style": hidden_style,
    "hidden in the header": in_header,
    "alternative text": in_document(_BODY, DRAWING),
    "bookmark": in_document(_BODY, BOOKMARK + _BODY),
    "deleted text": in_document(_BODY, DELETED + _BODY),
    "field": in_document(_BODY, FIELD + _BODY),
    "form field": in_document(_BODY, FORM + _BODY),
    "content control": in_document(_BODY, SDT),
    "remark in the XML": in_document(_BODY, "<!-- KEY -->" + _BODY),
    "data of another program": add_part("customXml/item1.xml", "<data>KEY</data>"),
    "document variable": setting,
    "link": link,
    "picture": picture,
    "attached file": add_part("word/embeddings/table.xlsx", "KEY"),
    "name of a part": add_part("word/media/KEY.xml", "<x/>"),
}  # fmt: skip
"""Where a secret may be planted in a DOCX."""


# PDF: through PDFium, or by writing all objects anew


def rewritten(data: bytes, change: Callable[[dict[int, PdfObject], dict[str, str]], None]) -> bytes:
    """The file with its objects changed, written again with a fresh table of places."""
    file = read_objects(data)
    # Packed objects are written plainly: the packages they came in would hide what changes.
    packages = re.compile(rb"/Type\s*/(?:XRef|ObjStm)\b")
    objects = {n: one for n, one in file.objects.items() if not packages.search(one.head)}
    roots = {
        name: match[1].decode()
        for name in ("Root", "Info")
        if (match := re.search(rb"/" + name.encode() + rb"\s*(\d+ \d+ R)", file.trailers[0]))
    }
    change(objects, roots)
    out = bytearray(b"%PDF-1.7\n")
    places: dict[int, int] = {}
    for number, one in sorted(objects.items()):
        places[number] = len(out)
        stream = b"" if one.stream is None else b"stream\n" + one.stream + b"\nendstream\n"
        out += b"%d 0 obj\n%s\n%sendobj\n" % (number, one.head.strip(), stream)
    begin, count = len(out), max(places) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % count
    for number in range(1, count):
        used = number in places
        out += b"%010d %05d %s \n" % (
            places.get(number, 0),
            0 if used else 65535,
            b"n" if used else b"f",
        )
    named = " ".join(f"/{name} {ref}" for name, ref in roots.items())
    out += f"trailer\n<< /Size {count} {named} >>\nstartxref\n{begin}\n%%EOF\n".encode()
    return bytes(out)


def _text(secret: str) -> bytes:
    return b"<" + ("\ufeff" + secret).encode("utf-16-be").hex().encode() + b">"


def _add(objects: dict[int, PdfObject], head: bytes, stream: bytes | None = None) -> int:
    number = max(objects) + 1
    objects[number] = PdfObject(number, head, stream)
    return number


def _extend(objects: dict[int, PdfObject], number: int, more: bytes) -> None:
    head = objects[number].head.strip()
    assert head.endswith(b">>")
    objects[number] = PdfObject(number, head[:-2] + more + b" >>", objects[number].stream)


def _pages(objects: dict[int, PdfObject]) -> list[int]:
    return [n for n, one in objects.items() if re.search(rb"/Type\s*/Page\b(?!s)", one.head)]


Object = Callable[[dict[int, PdfObject], dict[str, str], bytes], None]


def _root(more: bytes) -> Object:
    def plant(objects: dict[int, PdfObject], roots: dict[str, str], secret: bytes) -> None:
        _extend(objects, int(roots["Root"].split()[0]), more.replace(b"KEY", secret))

    return plant


def _info(name: bytes) -> Object:
    def plant(objects: dict[int, PdfObject], roots: dict[str, str], secret: bytes) -> None:
        number = int(roots["Info"].split()[0])
        head = re.sub(rb"/" + name + rb"\s*\([^)]*\)", b"", objects[number].head)
        objects[number] = PdfObject(number, head)
        _extend(objects, number, b"/" + name + b" " + secret)

    return plant


def _annotation(more: bytes) -> Object:
    def plant(objects: dict[int, PdfObject], _: dict[str, str], secret: bytes) -> None:
        head = b"<< /Type /Annot /Rect [0 0 9 9] " + more.replace(b"KEY", secret) + b" >>"
        number = _add(objects, head)
        _extend(objects, _pages(objects)[0], b"/Annots [%d 0 R]" % number)

    return plant


def _metadata(objects: dict[int, PdfObject], roots: dict[str, str], secret: bytes) -> None:
    said = bytes.fromhex(secret.strip(b"<>").decode()).decode("utf-16").encode()
    xmp = (
        b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:description>"
        + said
        + b"</dc:description></x:xmpmeta>"
    )
    number = _add(objects, b"<< /Type /Metadata /Subtype /XML /Length %d >>" % len(xmp), xmp)
    _extend(objects, int(roots["Root"].split()[0]), b"/Metadata %d 0 R" % number)


def _outline(objects: dict[int, PdfObject], roots: dict[str, str], secret: bytes) -> None:
    number = max(objects) + 1
    _add(objects, b"<< /Type /Outlines /First %d 0 R /Last %d 0 R >>" % (number + 1, number + 1))
    _add(objects, b"<< /Title %s /Parent %d 0 R >>" % (secret, number))
    _extend(objects, int(roots["Root"].split()[0]), b"/Outlines %d 0 R" % number)


def _unused(objects: dict[int, PdfObject], _: dict[str, str], secret: bytes) -> None:
    _add(objects, b"<< /Old " + secret + b" >>")


def _image(objects: dict[int, PdfObject], _: dict[str, str], secret: bytes) -> None:
    said = bytes.fromhex(secret.strip(b"<>").decode()).decode("utf-16")
    data = jpeg(said)
    head = b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray"
    number = _add(
        objects, head + b" /BitsPerComponent 8 /Filter /DCTDecode /Length %d >>" % len(data), data
    )
    _extend(objects, _pages(objects)[0], b"/PieceInfo %d 0 R" % number)


def _content(more: bytes) -> Object:
    """Add to the contents of a page."""

    def plant(objects: dict[int, PdfObject], _: dict[str, str], secret: bytes) -> None:
        page = objects[_pages(objects)[0]].head
        found = re.search(rb"/Contents\s+(\d+)", page)
        assert found
        number = int(found[1])
        data = objects[number].unpacked() + b"\n" + more.replace(b"KEY", secret)
        objects[number] = PdfObject(number, b"<< /Length %d >>" % len(data), data)

    return plant


def _remark(objects: dict[int, PdfObject], roots: dict[str, str], secret: bytes) -> None:
    said = bytes.fromhex(secret.strip(b"<>").decode()).decode("utf-16").encode()
    _content(b"% " + said)(objects, roots, secret)


def by_objects(plant: Object) -> Callable[[bytes, str], bytes]:
    return lambda data, secret: rewritten(data, lambda o, r: plant(o, r, _text(secret)))


def drawn(
    mode: int = 0, grey: int = 0, size: float = 9, x: float = 60
) -> Callable[[bytes, str], bytes]:
    """Draw words on the first page in a way that nobody sees."""

    def plant(data: bytes, secret: str) -> bytes:
        document = pypdfium2.PdfDocument(data)
        page = document[0]
        text = pdfium.FPDFPageObj_NewTextObj(document.raw, b"Helvetica", size)
        words = ctypes.create_string_buffer((secret + "\0").encode("utf-16-le"))
        pdfium.FPDFText_SetText(text, ctypes.cast(words, pdfium.FPDF_WIDESTRING))
        pdfium.FPDFPageObj_SetFillColor(text, grey, grey, grey, 255)
        pdfium.FPDFTextObj_SetTextRenderMode(text, mode)
        pdfium.FPDFPageObj_Transform(text, 1, 0, 0, 1, x, 300)
        pdfium.FPDFPage_InsertObject(page.raw, text)
        pdfium.FPDFPage_GenerateContent(page.raw)
        return saved(document)

    return plant


def attached(data: bytes, secret: str) -> bytes:
    document = pypdfium2.PdfDocument(data)
    document.new_attachment("table.txt").set_data(secret.encode())
    return saved(document)


def saved(document: Any) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    document.close()
    return buffer.getvalue()


def updated(data: bytes, secret: str) -> bytes:
    """Saved on top of itself, as editors do: what was replaced is still there."""
    begin = len(data)
    added = b"999 0 obj\n<< /Old " + _text(secret) + b" >>\nendobj\n"
    root = re.findall(rb"/Root\s+(\d+ \d+ R)", data)[-1]
    last = re.findall(rb"startxref\s+(\d+)", data)[-1]
    table = b"xref\n999 1\n%010d 00000 n \n" % begin
    trailer = b"trailer\n<< /Size 1000 /Root %s /Prev %s >>\n" % (root, last)
    end = b"startxref\n%d\n%%%%EOF\n" % (begin + len(added))
    return data + added + table + trailer + end


PDF_LEAKS: Mapping[str, Callable[[bytes, str], bytes]] = {
    "keywords": by_objects(_info(b"Keywords")),
    "subject": by_objects(_info(b"Subject")),
    "author": by_objects(_info(b"Author")),
    "own property": by_objects(_info(b"Note")),
    "metadata": by_objects(_metadata),
    "bookmark": by_objects(_outline),
    "script": by_objects(_root(b"/OpenAction << /S /JavaScript /JS KEY >>")),
    "destination": by_objects(_root(b"/Names << /Dests << /Names [KEY [null /Fit]] >> >>")),
    "layer": by_objects(_root(b"/OCProperties << /OCGs [<< /Type /OCG /Name KEY >>] >>")),
    "form field": by_objects(_root(b"/AcroForm << /Fields [<< /FT /Tx /T (a) /V KEY >>] >>")),
    "comment": by_objects(_annotation(b"/Subtype /Text /Contents KEY")),
    "link": by_objects(_annotation(b"/Subtype /Link /A << /S /URI /URI KEY >>")),
    "alternative text": by_objects(_content(b"/Span << /Alt KEY >> BDC EMC")),
    "remark in the contents": by_objects(_remark),
    "picture": by_objects(_image),
    "unused object": by_objects(_unused),
    "invisible text": drawn(mode=3),
    "white text": drawn(grey=254),
    "tiny text": drawn(size=1),
    "text outside the page": drawn(x=2000),
    "attached file": attached,
    "behind the end": lambda data, secret: data + secret.encode(),
    "earlier version": updated,
}
"""Where a secret may be planted in a PDF."""
