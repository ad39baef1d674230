"""Pictures in a DOCX: the XML of their runs, their files and what binds the two.

In: a Picture of a paper. Out: a run with an inline drawing, with its words for who cannot see
it; for the package the files of all pictures of a paper and the relations to them, which
are named by what they hold, so that a run fits into any paper.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import count
from xml.sax.saxutils import escape, quoteattr

from worksheets.papers.blocks import Image, Picture

_EMU_PER_MM = 36000
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NUMBER = re.compile(r'(?<=<wp:docPr id=")0(?=")')
_RELATION = (
    '<Relationship Id="{id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/image" Target="{target}"/>'
)
TYPES = (
    '<Default Extension="png" ContentType="image/png"/>'
    '<Default Extension="jpeg" ContentType="image/jpeg"/>'
)


def picture_run(picture: Picture) -> str:
    """Return the XML of a run."""
    wide, high = (round(mm * _EMU_PER_MM) for mm in (picture.width_mm, picture.height_mm))
    alt = quoteattr(picture.words.removeprefix("[").removesuffix("]"))
    name = f"rIm{picture.image.digest}"
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" '
        f'distR="0"><wp:extent cx="{wide}" cy="{high}"/><wp:docPr id="0" name="{name}" '
        f'descr={alt}/><a:graphic xmlns:a="{_A}"><a:graphicData uri="{_PIC}"><pic:pic '
        f'xmlns:pic="{_PIC}"><pic:nvPicPr><pic:cNvPr id="0" name="{name}"/><pic:cNvPicPr/>'
        f'</pic:nvPicPr><pic:blipFill><a:blip xmlns:r="{_R}" r:embed="{name}"/><a:stretch>'
        f"<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="
        f'"0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
        "</w:r>"
    )


def numbered(body: str) -> str:
    """Return the XML of a body whose drawings have numbers of their own."""
    numbers = count(1)
    return _NUMBER.sub(lambda _: str(next(numbers)), body)


def media(images: Sequence[Image]) -> dict[str, bytes]:
    """Return the files of the images by their names in the package."""
    return {f"word/{_target(image)}": image.data for image in images}


def relations(xml: bytes, images: Sequence[Image]) -> bytes:
    """Return the relations of a document with those to its images."""
    added = "".join(
        _RELATION.format(id=f"rIm{image.digest}", target=escape(_target(image))) for image in images
    )
    return xml.replace(b"</Relationships>", f"{added}</Relationships>".encode())


def _target(image: Image) -> str:
    return f"media/{image.digest}.{image.kind}"
