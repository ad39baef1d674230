"""Pydantic's errors in a teacher's words.

In comes a ValidationError, out come faults: the path as the file has it (pydantic puts
the kinds of unions into it) and what to do about it. No line numbers here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from types import NoneType
from typing import get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from worksheets.bank.fields import did_you_mean, fields_of, model_at
from worksheets.bank.kinds import KINDS
from worksheets.bank.source import Fault, Path
from worksheets.bank.tidy import BOOLEANS
from worksheets.messages import tr

ModelAt = Callable[[Path], type[BaseModel]]
"""The model whose fields stand at a place, as pydantic names places."""


def faults(error: ValidationError, at: ModelAt = model_at) -> list[Fault]:
    """Return one fault for each mistake, leaving out those that only follow from another.

    `at` knows the fields of the file that was read; a bank's, unless it is given.
    """
    details = error.errors(include_url=False)
    return [_fault(detail, at) for detail in details if not _follows(detail, details, at)]


def spoiled(error: ValidationError) -> Iterator[tuple[Path, bool]]:
    """Yield the path of each mistake, and whether it is a field that can just be left out."""
    details = error.errors(include_url=False)
    for detail in details:
        if detail["type"] != "too_short" or not _follows(detail, details, model_at):
            yield _without_kinds(detail["loc"]), detail["type"] == "extra_forbidden"


def _fault(detail: ErrorDetails, at: ModelAt) -> Fault:
    path = _without_kinds(detail["loc"])
    if detail["type"] == "extra_forbidden":
        return Fault(path[:-1], _unknown_field(detail, at), key=str(path[-1]))
    return Fault(path, _message(detail, at))


def _without_kinds(loc: Path) -> Path:
    def is_kind(index: int) -> bool:
        before = loc[max(0, index - 2) : index]
        return len(before) == 2 and before[0] == "questions" and isinstance(before[1], int)

    return tuple(part for index, part in enumerate(loc) if not is_kind(index))


def _follows(detail: ErrorDetails, details: Sequence[ErrorDetails], at: ModelAt) -> bool:
    """Tell whether it goes away once another mistake is mended."""
    loc = detail["loc"]
    if detail["type"] == "too_short":
        return any(loc == other["loc"][: len(loc)] != other["loc"] for other in details)
    if detail["type"] == "missing":
        return any(
            other["type"] == "extra_forbidden"
            and other["loc"][:-1] == loc[:-1]
            and _meant(other["loc"], at) == loc[-1]
            for other in details
        )
    return False


def _meant(loc: Path, at: ModelAt) -> str:
    return did_you_mean(str(loc[-1]), fields_of(at(loc[:-1])))


def _unknown_field(detail: ErrorDetails, at: ModelAt) -> str:
    loc = detail["loc"]
    given, fields = str(loc[-1]), fields_of(at(loc[:-1]))
    if meant := _meant(loc, at):
        return tr("unknown field '{given}': did you mean '{meant}'?", given=given, meant=meant)
    if detail["input"] == "":
        return tr(
            "unknown field '{given}': put a text with a comma inside braces into quotes",
            given=given,
        )
    return tr(
        "unknown field '{given}': the fields here are {fields}",
        given=given,
        fields=", ".join(fields),
    )


def _unknown_kind(given: str) -> str:
    if given == "group":
        return tr("a group cannot stand inside a group")
    if meant := did_you_mean(given, (*KINDS, "group")):
        return tr("unknown kind '{given}': did you mean '{meant}'?", given=given, meant=meant)
    return tr("unknown kind '{given}': write one of {words}", given=given, words=", ".join(KINDS))


def _message(detail: ErrorDetails, at: ModelAt) -> str:
    given, limits = _shown(detail["input"]), detail.get("ctx", {})
    match detail["type"]:
        case "missing":
            return tr("is missing or empty")
        case "string_too_short":
            return tr("is empty: write a text")
        case "string_type":
            return tr("should be one text: if it has a colon or brackets, put it into quotes")
        case "union_tag_not_found":
            return tr("has no kind: write one of {words}", words=", ".join(KINDS))
        case "union_tag_invalid":
            return _unknown_kind(limits["tag"])
        case "literal_error":
            return _unlisted(detail["loc"], given, at)
        case "bool_parsing" | "bool_type":
            words = ", ".join(BOOLEANS)
            return tr("should be one of {words}, not '{given}'", words=words, given=given)
        case "int_parsing" | "int_type" | "int_from_float" | "int_parsing_size":
            return tr("should be a whole number, not '{given}'", given=given)
        case "float_parsing" | "float_type" | "decimal_parsing" | "decimal_type" | "finite_number":
            return tr("should be a number, not '{given}'", given=given)
        case "greater_than_equal":
            return tr("should be {limit} or more, not {given}", limit=limits["ge"], given=given)
        case "less_than_equal":
            return tr("should be {limit} or less, not {given}", limit=limits["le"], given=given)
        case "too_short":
            return tr("needs {limit} or more entries", limit=limits["min_length"])
        case "too_long":
            return tr("can have {limit} entries at most", limit=limits["max_length"])
        case "tuple_type":
            return tr('should be a list: each entry on a line of its own that begins with "- "')
        case "model_attributes_type":
            return tr("is not a question, which has kind: and prompt:, but '{given}'", given=given)
        case "model_type":
            fields = ", ".join(fields_of(at(detail["loc"])))
            return tr(
                "should have fields of its own ({fields}), not '{given}'",
                fields=fields,
                given=given,
            )
        case _:
            return tr("cannot be used: '{given}'", given=given)


def _unlisted(loc: Path, given: str, at: ModelAt) -> str:
    choices = get_args(at(loc[:-1]).model_fields[str(loc[-1])].annotation)
    words = [word for each in choices for word in get_args(each) or [each] if word is not NoneType]
    if meant := did_you_mean(given, words):
        return tr("unknown word '{given}': did you mean '{meant}'?", given=given, meant=meant)
    return tr("should be one of {words}, not '{given}'", words=", ".join(words), given=given)


def _shown(value: object, longest: int = 40) -> str:
    """Return what stands in the file, shortened; an empty text shows as nothing."""
    text = " ".join(str(value).split())
    return text if len(text) <= longest else text[: longest - 1] + "…"
