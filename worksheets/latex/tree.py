"""What a formula is made of: a closed union of frozen nodes.

A node says what stands there, not how large or where: sizes and places are the writers'.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["ord", "op", "bin", "rel", "open", "close", "punct", "inner"]
"""What a sign is to its neighbours; decides the white space between them."""
Face = Literal["italic", "upright", "bold", "bold italic"]
Align = Literal["l", "c", "r"]
Mark = Literal["arrow", "hat", "bar", "tilde", "dot", "ddot", "arc", "underline"]


@dataclass(frozen=True, slots=True)
class Row:
    """Nodes side by side; nothing at all where there are none."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Number:
    """Digits, with the decimal comma or point and the spaces between thousands as typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter that stands for something; Greek ones are upright."""

    text: str
    face: Face


@dataclass(frozen=True, slots=True)
class Symbol:
    """A sign: an operator, a relation, a bracket that stands alone."""

    text: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a function: sin, lim."""

    text: str


@dataclass(frozen=True, slots=True)
class Big:
    """A large operator: a sum, a product, an integral."""

    text: str
    below: bool
    """Limits stand below and above it in a display."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a language, in the face of the text around the formula."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Fraction:
    """One thing above another."""

    over: Node
    under: Node
    line: bool = True
    size: Literal["", "display", "text"] = ""
    """As large as the place has it, or as in a display, or as in a line."""


@dataclass(frozen=True, slots=True)
class Root:
    """A root; a square root has no degree."""

    degree: Node | None
    body: Node


@dataclass(frozen=True, slots=True)
class Script:
    """A base with an index, a power or both."""

    base: Node
    below: Node | None
    above: Node | None


@dataclass(frozen=True, slots=True)
class Prescript:
    """Numbers before a base: the mass and the charge of a nucleus."""

    base: Node
    below: Node | None
    above: Node | None


@dataclass(frozen=True, slots=True)
class Limits:
    """A base with something straight below it, straight above it or both."""

    base: Node
    below: Node | None
    above: Node | None


@dataclass(frozen=True, slots=True)
class Fenced:
    """Parts between brackets that grow with them; a bracket may be missing."""

    left: str
    parts: tuple[Node, ...]
    """Several where a growing line parts them."""
    separator: str
    right: str
    loose: bool = False
    """Written with left and right: a little space around it, as around a fraction."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells in rows: a matrix, cases, equations one below the other."""

    rows: tuple[tuple[Node, ...], ...]
    """All of one length."""
    aligns: tuple[Align, ...]
    """One for each column."""
    look: Literal["matrix", "cases", "aligned"]
    """cases: rows of text; aligned: columns close up, each cell as in a display."""


@dataclass(frozen=True, slots=True)
class Accent:
    """A mark over a base, or a line below it, as wide as the base."""

    mark: Mark
    body: Node


@dataclass(frozen=True, slots=True)
class Brace:
    """A lying brace; what it says stands in Limits around it."""

    body: Node
    above: bool


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow as long as what stands below and above it."""

    text: str
    below: Node | None
    above: Node | None


@dataclass(frozen=True, slots=True)
class Space:
    """White space."""

    em: float


@dataclass(frozen=True, slots=True)
class Framed:
    """A formula in a frame."""

    body: Node


@dataclass(frozen=True, slots=True)
class Sized:
    """A formula set as in a display, or as in a line, wherever it stands."""

    body: Node
    display: bool


Node = (
    Row
    | Number
    | Letter
    | Symbol
    | Name
    | Big
    | Words
    | Fraction
    | Root
    | Script
    | Prescript
    | Limits
    | Fenced
    | Grid
    | Accent
    | Brace
    | Arrow
    | Space
    | Framed
    | Sized
)
