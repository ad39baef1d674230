"""styles.xml -> what each style says of the things that a proof asks for.

In: the part. Out: for every style whether it hides words, their colour, their size and
the list that it belongs to, with what it takes from the style that it is based on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from lxml import etree

from worksheets.proofs.package import W, tree

_NUMBERED, _COLOUR, _SIZE = f"{W}numPr", f"{W}color", f"{W}sz"
_HIDDEN = {f"{W}vanish", f"{W}webHidden", f"{W}specVanish"}
_ON = {"1", "true", "on", None}


@dataclass(frozen=True, slots=True)
class Face:
    """How words are set; None where nothing is said."""

    hidden: bool | None = None
    colour: str | None = None
    """Six hexadecimal digits."""
    half_points: float | None = None
    list_id: str | None = None
    list_level: int = 0

    def under(self, other: Face) -> Face:
        """Return the face with what the other one says of its own."""
        if other is PLAIN or self is PLAIN:
            return self if other is PLAIN else other
        listed = other.list_id is not None
        return Face(
            self.hidden if other.hidden is None else other.hidden,
            self.colour if other.colour is None else other.colour,
            self.half_points if other.half_points is None else other.half_points,
            other.list_id if listed else self.list_id,
            other.list_level if listed else self.list_level,
        )


PLAIN = Face()


@lru_cache(maxsize=8)
def styles_in(xml: bytes) -> Mapping[str, Face]:
    """Return the face of each style; that of paragraphs without one has the name «».

    A style that is based on itself takes nothing from it.
    """
    if not xml:
        return {}
    own: dict[str, tuple[str | None, Face]] = {}
    for style in tree(xml).iter(f"{W}style"):
        base = style.find(f"{W}basedOn")
        face = face_of(style.find(f"{W}rPr")).under(list_of(style.find(f"{W}pPr")))
        own[style.get(f"{W}styleId", "")] = (
            base.get(f"{W}val") if base is not None else None,
            face,
        )
        if style.get(f"{W}default") in {"1", "true"} and style.get(f"{W}type") == "paragraph":
            own[""] = own[style.get(f"{W}styleId", "")]
    return {name: _whole(name, own, frozenset()) for name in own}


def _whole(
    name: str | None, own: Mapping[str, tuple[str | None, Face]], seen: frozenset[str]
) -> Face:
    if name is None or name not in own or name in seen:
        return PLAIN
    base, face = own[name]
    return _whole(base, own, seen | {name}).under(face)


def face_of(properties: etree._Element | None) -> Face:
    """Return what a w:rPr says."""
    if properties is None or not len(properties):
        return PLAIN
    hidden = colour = size = None
    for each in properties:
        if each.tag in _HIDDEN:
            hidden = each.get(f"{W}val") in _ON
        elif each.tag == _COLOUR:
            colour = each.get(f"{W}val")
        elif each.tag == _SIZE:
            size = _number(each.get(f"{W}val"))
    if hidden is None and colour is None and size is None:
        return PLAIN
    return Face(hidden, colour, size)


def list_of(properties: etree._Element | None) -> Face:
    """Return what a w:pPr says of the list that the paragraph belongs to."""
    if properties is None:
        return PLAIN
    number = next(properties.iterchildren(_NUMBERED), None)
    if number is None:
        return PLAIN
    said = {each.tag: each.get(f"{W}val") for each in number}
    level = _number(said.get(f"{W}ilvl")) or 0
    return Face(list_id=said.get(f"{W}numId"), list_level=int(level))


def _number(value: str | None) -> float | None:
    try:
        return float(value) if value else None
    except ValueError:
        return None
