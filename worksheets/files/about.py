"""What a PDF says of itself: its title and language, which standards it keeps, its colours."""

from __future__ import annotations

import struct
import zlib
from functools import cache
from xml.sax.saxutils import escape

from worksheets.files.objects import Stream

PRODUCER = "worksheets"

_XMP = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<dc:format>application/pdf</dc:format>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def metadata(title: str, language: str) -> Stream:
    """Return the stream that tells programs the title, the language and the standards kept."""
    text = _XMP.format(title=escape(title), language=language, producer=PRODUCER)
    return Stream(text.encode(), b"/Type/Metadata/Subtype/XML", compressed=False)


@cache
def colours() -> Stream:
    """Return the profile of the colours meant: those of sRGB, as a plain matrix profile."""
    curve = b"curv" + bytes(4) + struct.pack(">LH", 1, round(2.2 * 256)) + bytes(2)
    tags = {
        b"desc": _described(b"sRGB"),
        b"cprt": b"text" + bytes(4) + b"Public domain\0",
        b"wtpt": _xyz(0.9642, 1.0, 0.8249),
        b"rXYZ": _xyz(0.4361, 0.2225, 0.0139),
        b"gXYZ": _xyz(0.3851, 0.7169, 0.0971),
        b"bXYZ": _xyz(0.1431, 0.0606, 0.7141),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    start = 128 + 4 + 12 * len(tags)
    table, data = struct.pack(">L", len(tags)), b""
    for tag, body in tags.items():
        table += tag + struct.pack(">LL", start + len(data), len(body))
        data += body + bytes(-len(body) % 4)
    header = struct.pack(
        ">L4s4s4s4s4s12x4s28x3L48x", start + len(data), b"none", b"\x02\x10\0\0", b"mntr",
        b"RGB ", b"XYZ ", b"acsp", *(round(value * 65536) for value in (0.9642, 1.0, 0.8249)),
    )  # fmt: skip
    return Stream(zlib.compress(header + table + data, 9), b"/N 3")


def _xyz(x: float, y: float, z: float) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3l", *(round(value * 65536) for value in (x, y, z)))


def _described(name: bytes) -> bytes:
    text = name + b"\0"
    return b"desc" + bytes(4) + struct.pack(">L", len(text)) + text + bytes(4 + 4 + 2 + 1 + 67)
