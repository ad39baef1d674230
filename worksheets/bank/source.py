"""YAML text as nodes and plain data: what a bank file says, and on which line it says it.

In comes the text of a file, out come strings, lists and dicts, nothing typed (`no`, `1.10`
and `12:30` stay what was typed), and a way from any path in them to its line. What a
question is, this module does not know.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from worksheets.errors import InputError, Problem
from worksheets.messages import tr

Path = tuple[str | int, ...]
"""The way to a value: keys and indices from 0, as in `("questions", 2, "prompt")`."""

LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
"""What YAML does not take, or counts as a line end that no editor shows."""
_BRACKET = re.compile(r"[\[\]{}]")
_NESTED_IN_LINE = re.compile(r"(?:[-?:] +){60}")
_BARE_FORMULA = re.compile(r"[-:] +\{\{")
_SUSPICIOUS = 1000
_DEEPEST = 100
"""A bank is 8 deep; the parser dies of a few ten thousand brackets."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong at a place of a bank; the place names the question and the line."""

    path: Path
    message: str
    severe: bool = True
    """False where a paper can be made all the same."""
    key: str = ""
    """A field at `path` that the message names itself."""
    line: int | None = None
    """The line, where the path does not lead to it."""


@dataclass(frozen=True, slots=True)
class Source:
    """A composed YAML file."""

    name: str
    root: yaml.Node
    labels: dict[Path, str] = field(default_factory=dict)
    """How messages call the questions and groups: their path -> «question 3 (q-3f2a91)»."""

    def line(self, path: Path) -> int:
        """Return the line of the value at `path`, or of the nearest one above it."""
        node = marked = self.root
        for part in path:
            step = _step(node, part)
            if step is None:
                break
            marked, node = step
        return int(marked.start_mark.line) + 1

    def problem(self, fault: Fault) -> Problem:
        """Return what a teacher is told: question, field and what is wrong with it."""
        cut = next((n for n in range(len(fault.path), 0, -1) if fault.path[:n] in self.labels), 0)
        label = [self.labels[fault.path[:cut]]] if cut else []
        message = ": ".join([*label, *_field_names(fault.path[cut:]), fault.message])
        path = (*fault.path, fault.key) if fault.key else fault.path
        return Problem(message, self.name, fault.line or self.line(path))

    def problems(self, faults: Iterable[Fault]) -> list[Problem]:
        """Return what a teacher is told, from the top of the file to its end."""
        return sorted(map(self.problem, faults), key=lambda problem: problem.line or 0)


def _field_names(path: Path) -> list[str]:
    names: list[str] = []
    for part in path:
        if isinstance(part, int) and names:
            names[-1] += f" {part + 1}"
        else:
            names.append(str(part))
    return names


def _step(node: yaml.Node, part: str | int) -> tuple[yaml.Node, yaml.Node] | None:
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part], node.value[part]
    if isinstance(node, yaml.MappingNode):
        return next(
            ((key, value) for key, value in reversed(node.value) if key.value == part), None
        )
    return None


def compose(text: str, name: str, empty: str = "") -> Source:
    """Return the nodes of `text`.

    Raises InputError with the line and a remedy where the text is not YAML or is empty;
    `empty` says what is needed then, if it is no bank.
    """
    text = _REFUSED.sub(" ", text)
    try:
        _refuse_depth(text, name)
        root = yaml.compose(text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        raise InputError(_syntax_problem(error, name, text)) from None
    if root is None:
        needed = empty or tr("the file is empty: a bank needs title, language and questions")
        raise InputError(Problem(needed, name))
    return Source(name, root)


def refused_characters(text: str) -> list[tuple[int, str]]:
    """Return the line and the character of each control character that `compose` blanked."""
    return [
        (text.count("\n", 0, match.start()) + 1, match.group()) for match in _REFUSED.finditer(text)
    ]


def _refuse_depth(text: str, name: str) -> None:
    """Raise InputError where the C parser, which recurses, would die of the nesting.

    Brackets inside texts («[0; 5)») do not nest, so that many open ones are only a reason
    to look at the events, which cost as much time as reading the bank.
    """
    if not _may_be_deep(text):
        return
    depth = 0
    for event in yaml.parse(text, Loader=LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            line = event.start_mark.line + 1 if event.start_mark else None
            raise InputError(Problem(tr("brackets or dashes are nested too deep"), name, line))


def _may_be_deep(text: str) -> bool:
    opened = 0
    for match in _BRACKET.finditer(text):
        opened = max(0, opened + (1 if match.group() in "[{" else -1))
        if opened > _SUSPICIOUS:
            return True
    return _NESTED_IN_LINE.search(text) is not None


def _syntax_problem(error: yaml.MarkedYAMLError, name: str, text: str) -> Problem:
    at = error.problem_mark.line if error.problem_mark else 0
    if any(map(_BARE_FORMULA.search, text.split("\n")[at : at + 1])):
        return Problem(tr('put a text that begins with {{ into quotes: "{{ a }} …"'), name, at + 1)
    said = f"{error.context or ''} {error.problem or ''}"
    remedy = next(remedy for fragment, remedy in _REMEDIES if fragment in said)
    opened = "quoted scalar" in said or "flow" in said
    mark = (opened and error.context_mark) or error.problem_mark or error.context_mark
    return Problem(remedy(), name, mark.line + 1 if mark else None)


_REMEDIES: tuple[tuple[str, Callable[[], str]], ...] = (
    ("mapping values are not allowed", lambda: tr(
        "a colon stands where none can stand: put a text with a colon into quotes "
        'like "this: that", and give lines of one entry the same indentation'
    )),
    ("cannot start any token", lambda: tr(
        "this cannot begin a value: use spaces, never a tab, before a line, "
        "and put a text that begins with @, % or ` into quotes"
    )),
    ("quoted scalar", lambda: tr(
        "the quotation mark that begins here is not closed as it should be: "
        'close it, write \\" for a mark inside "…", or put the text into \'…\''
    )),
    ("alias", lambda: tr("put a text that begins with * or & into quotes")),
    ("anchor", lambda: tr("put a text that begins with * or & into quotes")),
    ("a tag", lambda: tr("put a text that begins with ! into quotes")),
    ("block scalar", lambda: tr("put a text that begins with > or | into quotes")),
    ("directive", lambda: tr("put a text that begins with % into quotes")),
    ("flow", lambda: tr(
        "the bracket that begins here is not closed, or a text inside it has "
        "a colon, comma, bracket or quotation mark: close it, or put the text into quotes"
    )),
    ("entries are not allowed", lambda: tr(
        'a list begins on the line below its name: put "- " on a line of its own'
    )),
    ("single document", lambda: tr("the file is one document: remove the line ---")),
    ("could not find expected ':'", lambda: tr(
        "this line has no name with a colon and a space after it, such as «prompt: …»"
    )),
    ("", lambda: tr(
        "this line does not fit the lines above it: the fields of an entry need the same "
        'indentation, and the entries of a list begin with "- "'
    )),
)  # fmt: skip


def plain(source: Source) -> tuple[Any, list[Fault]]:
    """Return the data of the nodes and what plain YAML would swallow: doubled keys, marks."""
    faults: list[Fault] = []
    seen: set[int] = set()

    def value(node: yaml.Node, path: Path) -> Any:
        if node.tag.startswith("!"):
            faults.append(Fault(path, tr("put a text that begins with ! into quotes")))
        if id(node) in seen:
            faults.append(Fault(path, tr("put a text that begins with * or & into quotes")))
            return ""
        if isinstance(node, yaml.ScalarNode):
            return node.value
        seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            return [value(entry, (*path, index)) for index, entry in enumerate(node.value)]
        faults.extend(_key_faults(node, path))
        return {key: value(child, (*path, key)) for key, child in _fields(node)}

    return value(source.root, ()), faults


def _fields(node: yaml.Node) -> Iterator[tuple[str, yaml.Node]]:
    return ((key.value, value) for key, value in node.value if isinstance(key.value, str))


def _key_faults(node: yaml.Node, path: Path) -> Iterator[Fault]:
    seen: set[str] = set()
    for key, _ in node.value:
        if not isinstance(key.value, str):
            yield Fault(path, tr("put a text that begins with a bracket into quotes"))
        elif key.value in seen:
            yield Fault((*path, key.value), tr("stands here twice: keep one of the two"))
        else:
            seen.add(key.value)
