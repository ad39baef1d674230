"""A code for machines in the footer of a DOCX: a small picture that no text runs around.

In: a Code and the style of the page. Out: the run that holds the picture, and the parts of
the file that it needs. A screen reader says the id, which stands beside it in letters.
"""

from __future__ import annotations

from worksheets.files.codes import EDGE_MM, code_png, side_mm
from worksheets.papers.blocks import Code
from worksheets.papers.style import Style

_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/image" Target="media/code.png"/></Relationships>'
)
_DRAWING = (
    "<w:r><w:drawing><wp:anchor"
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1"'
    ' locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="margin"><wp:align>center</wp:align></wp:positionH>'
    '<wp:positionV relativeFrom="page"><wp:posOffset>{top}</wp:posOffset></wp:positionV>'
    '<wp:extent cx="{side}" cy="{side}"/><wp:wrapNone/>'
    '<wp:docPr id="1" name="Picture 1" descr="{said}"/><wp:cNvGraphicFramePr/>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:nvPicPr><pic:cNvPr id="1" name="Picture 1"/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip r:embed="rId1"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>'
    "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
    '<a:off x="0" y="0"/><a:ext cx="{side}" cy="{side}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
    "</a:graphic></wp:anchor></w:drawing></w:r>"
)


def code_run(code: Code, style: Style) -> str:
    """Return the XML of the run with the picture, at the foot of the page."""
    side = side_mm(style)
    top = style.page_height_mm - EDGE_MM - side
    return _DRAWING.format(top=_emu(top), side=_emu(side), said=code.payload)


def _emu(mm: float) -> int:
    return round(mm * 36000)


def code_parts(code: Code) -> dict[str, bytes]:
    """Return the parts of the file that the run needs, by their names."""
    return {
        "word/_rels/footer1.xml.rels": _RELATIONS.encode(),
        "word/media/code.png": code_png(code),
    }
