"""The pictures of a bank: read from their files when the bank is read.

In: the plain data of a bank file and the folder it lies in. Out: the data with each picture
in it, and a fault for each that is not there or is none. What a picture looks like on paper
is not asked here.
"""

from __future__ import annotations

from base64 import b64encode
from io import BytesIO
from pathlib import Path as FilePath
from typing import Any

from worksheets.bank.kinds import Option, Picture
from worksheets.bank.source import Fault, Path
from worksheets.messages import tr

MOST_BYTES = 20_000_000
_NAME = "picture"


def with_pictures(data: Any, folder: FilePath | None) -> tuple[Any, list[Fault]]:
    """Return the data with the pictures read; without a folder they stay unread."""
    faults: list[Fault] = []

    def walked(value: Any, path: Path) -> Any:
        if isinstance(value, list):
            return [walked(each, (*path, at)) for at, each in enumerate(value)]
        if not isinstance(value, dict):
            return value
        return {
            name: picture(each, (*path, name)) if name == _NAME else walked(each, (*path, name))
            for name, each in value.items()
        }

    def picture(value: Any, path: Path) -> Any:
        held = {"file": value} if isinstance(value, str) else value
        if not isinstance(held, dict) or not isinstance(held.get("file"), str) or folder is None:
            return held
        raw = _read(folder / held["file"])
        if isinstance(raw, str):
            faults.append(Fault((*path, "file") if held is value else path, raw))
            return held
        return {**held, "data": b64encode(raw).decode()}

    # Most banks have none, and to walk through thousands of questions takes a while.
    return (walked(data, ()), faults) if _any(data) else (data, faults)


def _any(value: Any) -> bool:
    if isinstance(value, list):
        return any(map(_any, value))
    return isinstance(value, dict) and (_NAME in value or any(map(_any, value.values())))


def _read(path: FilePath) -> bytes | str:
    """Return the picture, or why it cannot be used."""
    try:
        raw = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        return tr("the picture {name} cannot be opened: {reason}", name=path, reason=reason)
    if len(raw) > MOST_BYTES:
        return tr("the picture {name} is larger than 20 MB: make it smaller", name=path)
    if not (is_svg(raw) or _is_photo(raw)):
        return tr(
            "the picture {name} is none that can be printed: save it as PNG, JPEG or SVG",
            name=path,
        )
    return raw


def picture_words(picture: Picture) -> str:
    """Return what stands for a picture where only words can: «[map of the river]»."""
    return f"[{picture.alt or FilePath(picture.file).stem}]"


def option_words(option: Option) -> str:
    """Return the text of an option and what its picture shows."""
    if not option.picture:
        return option.text
    return f"{option.text} {picture_words(option.picture)}".strip()


def is_svg(raw: bytes) -> bool:
    """Tell whether a file is a drawing in SVG, by how it begins."""
    return b"<svg" in raw[:4096]


def _is_photo(raw: bytes) -> bool:
    # Loaded here, since most banks have no picture.
    from PIL import Image

    try:
        with Image.open(BytesIO(raw), formats=("PNG", "JPEG")) as image:
            image.verify()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return False
    return True
