"""What every question has, whatever its kind."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Level = Literal["knowledge", "application", "higher"]
Status = Literal["draft", "accepted", "rejected"]


class Value(BaseModel):
    """A frozen record that refuses unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Evidence(Value):
    """The sentence of the source that a question rests on, and where it stands."""

    quote: str = Field(min_length=1)
    file: str = ""
    """The name of the source file; empty where the bank has one source only."""
    line: int | None = None
    page: int | None = None


class Picture(Value):
    """A picture: PNG, JPEG or SVG."""

    file: str = Field(min_length=1)
    """Where it lies, from the folder of the bank."""
    alt: str = ""
    """What it shows, for who cannot see it; it tells pictures apart where they are options."""
    width_mm: float | None = Field(default=None, ge=5, le=250)
    """As it is printed; None: as large as it was made, or as the page allows."""
    data: str = Field(default="", repr=False)
    """The file itself in base64: not written in a bank, read when the bank is."""


class DifficultyInputs(Value):
    """What a difficulty was reckoned from, so that results of pupils can correct it later."""

    base: float = Field(ge=0, le=1)
    """What the kind of question counts for."""
    near: float = Field(default=0.0, ge=0, le=1)
    """How near the wrong answers are to the right one."""
    words: int = Field(default=0, ge=0)
    """How many words the sentence has."""


LanguageCode = Literal["kk", "ru", "en"]


class TextPair(Value):
    """The two sides of a pair in another language."""

    left: str = Field(min_length=1)
    right: str = Field(min_length=1)


class TextGap(Value):
    """What belongs into a gap, in another language."""

    answer: str = Field(min_length=1)
    accept: tuple[str, ...] = ()


class TextSection(Value):
    """The heading of a section in another language."""

    name: str = Field(min_length=1)
    instruction: str = ""


class Translation(Value):
    """The texts of a question, a group or a bank in another language.

    Lists are as long as those they stand for, and in the same order.
    """

    language: LanguageCode
    prompt: str = ""
    options: tuple[str, ...] = ()
    gaps: tuple[TextGap, ...] = ()
    extra_words: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    unit: str = ""
    pairs: tuple[TextPair, ...] = ()
    extra: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    answer: str = ""
    rubric: tuple[str, ...] = ()
    explanation: str = ""
    title: str = ""
    passage: str = ""
    subject: str = ""
    sections: tuple[TextSection, ...] = ()


class Recipe(Value):
    """How the values of a question or group are drawn, and its texts with their formulas.

    The question itself holds the texts of one draw, a sample. See `bank.recipes`.
    """

    values: tuple[tuple[str, str], ...] = ()
    """Names and what they are drawn from; empty inside a group that draws for its questions."""
    where: tuple[str, ...] = ()
    """The conditions that each draw has to meet."""
    texts: tuple[tuple[tuple[str | int, ...], str], ...] = ()
    """The way to each text with a formula, and the text as it stands in the file."""


class Common(Value):
    """The fields that all kinds share."""

    id: str = ""
    """Stable name of the question; `bank.disk` fills it in where none is given."""
    recipe: Recipe | None = None
    """In a bank file: `values` and `where`, and {{ }} in the texts."""
    prompt: str = Field(min_length=1)
    """The stem: what the pupil reads."""
    picture: Picture | None = None
    """Printed below the prompt."""
    points: int = Field(default=1, ge=1, le=100)
    section: str = ""
    """The name of the section of the bank it belongs to; empty: sorted by its kind."""
    topic: str = ""
    objective: str = ""
    """The code of the learning objective it checks: «8.1.3»."""
    level: Level = "knowledge"
    difficulty: float | None = Field(default=None, ge=0, le=1)
    """From 0 (everybody solves it) to 1; None where unknown."""
    difficulty_from: DifficultyInputs | None = None
    """What a maker reckoned the difficulty from."""
    evidence: Evidence | None = None
    maker: str = ""
    """The rule that made it; empty for one written by hand."""
    made: str = ""
    """Its fingerprint as the rule made it; empty for one written by hand. See `bank.ids`."""
    facts: tuple[str, ...] = ()
    """What it asks about; questions that share a fact give each other away."""
    status: Status = "draft"
    explanation: str = ""
    """Printed on the key only."""
    translations: tuple[Translation, ...] = ()
    """The same question in other languages."""
