"""A Bank as YAML that a teacher reads and edits: `write_bank(bank)`.

Fields that hold what they would hold anyway are left out, a blank line parts the
questions, short records stand on one line, and a text is quoted only where some reader of
YAML would take it for something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from worksheets.bank.kinds import Common, Question, Recipe, Value
from worksheets.bank.model import Bank, Group
from worksheets.bank.recipes.written import as_written

WIDTH = 100
"""Up to here a record or a list of words stands on one line."""

HEADERS: Mapping[str, str] = {
    "kk": """\
# Сұрақтар банкі: кез келген мәтіндік редакторда түзетуге болады. # белгісінен кейінгісі оқылмайды.
# status: draft (қаралмаған), accepted (қабылданған), rejected (қабылданбаған).
# correct: true дұрыс нұсқаны, ал ___ бос орынды белгілейді.
# Ішінде қос нүкте бар мәтін тырнақшаға алынады: "Есте сақта: ..."
""",
    "ru": """\
# Банк вопросов: его можно править в любом текстовом редакторе. Текст после # не читается.
# status: draft (не просмотрен), accepted (принят), rejected (отклонён).
# correct: true отмечает верный вариант, ___ отмечает пропуск.
# Текст с двоеточием берётся в кавычки: "Запомни: ..."
""",
    "en": """\
# A question bank: edit it in any text editor. What follows a # is not read.
# status: draft (not looked at), accepted, rejected.
# correct: true marks the right option, ___ marks a gap.
# Put a text with a colon into quotes: "Remember: ..."
""",
}

_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_ESCAPED = re.compile(rf'["\\]|{_UNPRINTABLE.pattern}')
_NOT_PLAIN = re.compile(r"""^[-?:,\[\]{}#&*!|>'"%@`=]|:(\s|$)|\s#""")
_PARTS_FLOW = re.compile(r"[,\[\]{}:?]")
_WHOLE_NUMBER = re.compile(r"0|-?[1-9]\d{0,17}")
_TYPED_ELSEWHERE = re.compile(r"^([yYnN]|0o[0-7]+|[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?)$")
"""Words and numbers of YAML 1.2, and those of 1.1 that PyYAML does not know."""

_GROUP = (
    *("id", "kind", "title", "section", "recipe", "passage", "picture", "translations"),
    "questions",
)
_FIRST = ("id", "kind", "recipe", "prompt", "picture")
_LAST = (
    *("points", "section", "topic", "objective", "level"),
    *("difficulty", "difficulty_from", "explanation"),
    *("evidence", "translations", "maker", "made", "facts", "status"),
)


def write_bank(bank: Bank) -> str:
    """Return the YAML that reads back as an equal bank."""
    names = [name for name in Bank.model_fields if name != "questions"]
    head = HEADERS[bank.language] + "\n".join([*_fields(bank, names, ""), "questions:"])
    return head + "\n" + "\n\n".join(_question(entry, "  ") for entry in bank.questions) + "\n"


def _question(entry: Question | Group, indent: str) -> str:
    return "\n".join(_item(as_written(entry), _names(entry), indent))


def _names(entry: Value) -> list[str]:
    """Return the fields in the order in which they are read: what is asked comes first."""
    fields = list(type(entry).model_fields)
    if isinstance(entry, Group):
        return [*_GROUP, *(name for name in fields if name not in _GROUP)]
    own = [name for name in fields if name not in ("kind", *Common.model_fields)]
    others = [name for name in Common.model_fields if name not in (*_FIRST, *_LAST)]
    return [*_FIRST, *own, *_LAST, *others]


def _item(value: Value, names: list[str], indent: str) -> list[str]:
    """Return the lines of a record as an entry of a list."""
    first, *rest = _fields(value, names, indent + "  ")
    return [f"{indent}- {first.lstrip(' ')}", *rest]


def _fields(value: Value, names: list[str], indent: str) -> Iterator[str]:
    for name in names:
        if not _left_out(value, name):
            yield from _field(name, getattr(value, name), indent)


def _left_out(value: Value, name: str) -> bool:
    if name == "data":
        return True
    if name == "kind" or (name == "status" and value.__dict__["maker"]):
        return False
    return bool(type(value).model_fields[name].default == value.__dict__[name])


def _field(name: str, value: Any, indent: str) -> Iterator[str]:
    if name == "questions":
        yield f"{indent}{name}:"
        yield "\n\n".join(_question(entry, indent + "  ") for entry in value)
    elif isinstance(value, Recipe):
        yield from _recipe(value, indent)
    elif isinstance(value, str) and _is_block(value):
        yield from _block(f"{indent}{name}:", value, indent + "  ")
    elif _fits(line := f"{indent}{name}: {_flow(value, inside=False)}", value):
        yield line
    elif isinstance(value, Value):
        yield f"{indent}{name}:"
        yield from _fields(value, list(type(value).model_fields), indent + "  ")
    else:
        yield f"{indent}{name}:"
        yield from _list(value, indent + "  ")


def _recipe(recipe: Recipe, indent: str) -> Iterator[str]:
    if recipe.values:
        yield f"{indent}values:"
        for name, text in recipe.values:
            yield f"{indent}  {_scalar(name, inside=False)}: {_scalar(text, inside=False)}"
    if recipe.where:
        yield from _field("where", recipe.where, indent)


def _fits(line: str, value: Any) -> bool:
    """Tell whether `line` may stand as it is: scalars always, lists of records never."""
    if isinstance(value, tuple):
        return len(line) <= WIDTH and not isinstance(value[0], Value)
    return not isinstance(value, Value) or len(line) <= WIDTH


def _list(values: tuple[Any, ...], indent: str) -> Iterator[str]:
    lines = [f"{indent}- {_flow(value, inside=False)}" for value in values]
    if isinstance(values[0], Value) and max(map(len, lines)) > WIDTH:
        for value in values:
            yield from _item(value, list(type(value).model_fields), indent)
    else:
        yield from lines


def _flow(value: Any, inside: bool) -> str:
    """Return the value on one line; `inside` braces or brackets more must be quoted."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _scalar(value, inside)
    if isinstance(value, tuple):
        return f"[{', '.join(_flow(each, inside=True) for each in value)}]"
    if isinstance(value, Value):
        names = [name for name in type(value).model_fields if not _left_out(value, name)]
        fields = (f"{name}: {_flow(getattr(value, name), inside=True)}" for name in names)
        return f"{{{', '.join(fields)}}}"
    return str(value)


def _scalar(text: str, inside: bool) -> str:
    if _is_plain(text) and not (inside and _PARTS_FLOW.search(text)):
        return text
    if re.search(r'["\\]', text) and not _UNPRINTABLE.search(text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def _is_plain(text: str) -> bool:
    """Tell whether every reader of YAML, 1.1 and 1.2, takes the bare text for this text."""
    if not text or text != text.strip() or _UNPRINTABLE.search(text):
        return False
    if _WHOLE_NUMBER.fullmatch(text):
        return True
    typed = [pattern for _, pattern in yaml.SafeLoader.yaml_implicit_resolvers.get(text[0], ())]
    return not any(pattern.search(text) for pattern in (_NOT_PLAIN, _TYPED_ELSEWHERE, *typed))


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    named = {"\n": "\\n", "\t": "\\t", "\\": "\\\\", '"': '\\"'}
    return named.get(character, f"\\u{ord(character):04x}")


def _is_block(text: str) -> bool:
    """Tell whether the text has paragraphs that can stand below its name as they are."""
    on_one_line = text.replace("\n", "")
    return on_one_line != text == text.strip() and not _UNPRINTABLE.search(on_one_line)


def _block(name: str, text: str, indent: str) -> Iterator[str]:
    yield f"{name} |-"
    for line in text.split("\n"):
        yield f"{indent}{line}" if line else ""
