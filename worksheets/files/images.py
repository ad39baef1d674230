"""Pictures in a PDF: their names and their streams, each made once in a process."""

from __future__ import annotations

import zlib
from functools import lru_cache
from io import BytesIO

from worksheets.files.objects import Stream
from worksheets.papers.blocks import Image


def image_name(image: Image) -> bytes:
    """Return the name of an image on a page."""
    return b"Im%b" % image.digest.encode()


@lru_cache(maxsize=256)
def image_stream(image: Image) -> Stream:
    """Return the image as a PDF holds it: a JPEG as it is, other dots compressed."""
    colours = b"DeviceGray" if image.grey else b"DeviceRGB"
    entries = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/%b/BitsPerComponent 8" % (
        image.width_px, image.height_px, colours,
    )  # fmt: skip
    if image.kind == "jpeg":
        return Stream(image.data, entries + b"/Filter/DCTDecode", compressed=False)
    # Loaded here, since most papers have no picture.
    from PIL import Image as Pillow

    with Pillow.open(BytesIO(image.data)) as opened:
        dots = opened.tobytes()
    return Stream(zlib.compress(dots, 9), entries)
