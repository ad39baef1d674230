"""Pictures as they go onto paper: `picture(raw, words, width_mm)`.

In: the bytes of a PNG, JPEG or SVG. Out: a Picture no finer than a printer shows, upright,
on white, with its size in millimetres. A drawing in SVG is made of dots here, with the
letters of the papers' own faces, so that it looks the same on every computer.
"""

from __future__ import annotations

from base64 import b64decode
from functools import lru_cache
from hashlib import sha256
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any

from worksheets.bank.kinds import Picture as BankPicture
from worksheets.bank.pictures import is_svg, picture_words
from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.papers.blocks import Image, Picture
from worksheets.papers.template import PICTURES, Templates, read_templates

MOST_PX = 1800
"""300 dots an inch over the width of a page."""
DOTS_PER_MM = 150 / 25.4
"""How large a picture is that says nothing of it."""
TALLEST_MM = 110.0
_SVG_ZOOM = 3.0
_CSS_PX_PER_MM = 96 / 25.4


def bank_picture(held: BankPicture) -> Picture:
    """Return the picture of a bank; raises InputError where it cannot be drawn."""
    return picture(b64decode(held.data), picture_words(held), held.width_mm, held.file)


def layout_pictures(layout: str, templates: Templates) -> dict[str, Picture]:
    """Return the pictures in a layout's folder by their names: a logo; raises InputError."""
    if not templates:
        return {}
    own = read_templates(templates) if isinstance(templates, Path) else templates
    found = ((name.removeprefix(f"{layout}/"), data) for name, data in own)
    return {
        name: picture(b64decode(data), f"[{Path(name).stem}]", None, name)
        for name, data in found
        if name.lower().endswith(PICTURES) and "/" not in name
    }


def picture(raw: bytes, words: str, width_mm: float | None, name: str) -> Picture:
    """Return the picture, so many millimetres wide; raises InputError where it is none."""
    image, natural_mm = _image(raw, name)
    width = width_mm or natural_mm
    height = width * image.height_px / image.width_px
    scale = min(1.0, TALLEST_MM / height) if not width_mm else 1.0
    return Picture(image, round(width * scale, 2), round(height * scale, 2), words)


@lru_cache(maxsize=1 << 10)
def _image(raw: bytes, name: str) -> tuple[Image, float]:
    """Return the image and its own width in millimetres."""
    from PIL import Image as Pillow
    from PIL import ImageOps

    per_mm = DOTS_PER_MM
    try:
        if is_svg(raw):
            raw, per_mm = _dots(raw), _CSS_PX_PER_MM * _SVG_ZOOM
        with Pillow.open(BytesIO(raw), formats=("PNG", "JPEG")) as opened:
            changed = _on_white(ImageOps.exif_transpose(opened))
            plain_jpeg = opened.format == "JPEG" and opened.mode in {"L", "RGB"}
            kept = raw if plain_jpeg and changed.size == opened.size else None
    except (OSError, SyntaxError, ValueError, Pillow.DecompressionBombError) as error:
        message = tr("the picture {name} cannot be drawn: {reason}", name=name, reason=error)
        raise InputError(Problem(message)) from None
    natural = changed.width / per_mm
    if max(changed.size) > MOST_PX:
        changed.thumbnail((MOST_PX, MOST_PX))
        kept = None
    data = kept or _png(changed)
    digest = sha256(data).hexdigest()[:16]
    width, height = changed.size
    image = Image(digest, "jpeg" if kept else "png", width, height, changed.mode == "L", data)
    return image, natural


def _dots(raw: bytes) -> bytes:
    import resvg_py

    drawn: bytes = resvg_py.svg_to_bytes(
        svg_string=raw.decode("utf-8"),
        zoom=_SVG_ZOOM,
        background="#ffffff",
        skip_system_fonts=True,
        font_files=_faces(),
        font_family="PT Sans",
        sans_serif_family="PT Sans",
        serif_family="PT Serif",
    )
    return bytes(drawn)


@lru_cache(maxsize=1)
def _faces() -> list[str]:
    """Return the files of the papers' faces."""
    found = (find_spec(name) for name in ("fontpkg_pt_sans", "fontpkg_pt_serif"))
    folders = (Path(spec.origin).parent for spec in found if spec and spec.origin)
    return [str(path) for folder in folders for path in sorted(folder.glob("files/*.ttf"))]


def _on_white(image: Any) -> Any:
    """Return the image in colours or, where it has none, in greys."""
    from PIL import Image as Pillow

    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        image = image.convert("RGBA")
        ground = Pillow.new("RGBA", image.size, "white")
        image = Pillow.alpha_composite(ground, image)
    if image.mode in {"1", "L", "I", "I;16", "F"}:
        return image.convert("L")
    image = image.convert("RGB")
    red, green, blue = (band.tobytes() for band in image.split())
    return image.convert("L") if red == green == blue else image


def _png(image: Any) -> bytes:
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()
