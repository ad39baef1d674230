"""Templates: the layouts there are, their measures, and their text filled in.

In: the name of a layout and what its template may see. Out: the tiny XML that `parse.py`
reads. A user's own folder comes before the shipped one; a template cannot reach outside
what it is given, and whatever a question says comes out as text.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import yaml
from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    DictLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment
from pydantic import ValidationError

from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.papers.style import Style
from worksheets.resources import shipped

Texts = tuple[tuple[str, str], ...]
"""Templates and styles as they were once read: their names («own/paper.xml.j2») and texts."""
Templates = Path | Texts | None
"""Where a user's own layouts are; None: there are only those that are shipped."""

PICTURES = (".png", ".jpg", ".jpeg", ".svg")
"""What a layout's own pictures end in."""

_FAULTS = (TemplateError, ArithmeticError, LookupError, RecursionError, TypeError, ValueError)
"""What a faulty template may raise: it adds words to numbers, includes itself, is not UTF-8."""


def layouts(templates: Templates = None) -> tuple[str, ...]:
    """Return the names of the layouts, those of the user's own folder too."""
    names = _loader(templates).list_templates()
    found = (name.split("/") for name in names)
    return tuple(sorted({each[0] for each in found if each[1:] == ["paper.xml.j2"]}))


def read_templates(folder: Path) -> Texts:
    """Return the templates and styles in a user's own folder, to be kept with the papers.

    Raises InputError where there is no such folder, or a file in it cannot be read.
    """
    if not folder.is_dir():
        message = tr("there is no such folder: name the one that your layouts lie in")
        raise InputError(Problem(message, str(folder)))
    patterns: tuple[str, ...] = ("*/*.xml.j2", "*/questions/*.xml.j2", "*/style.yaml")
    patterns += tuple(f"*/*{suffix}" for suffix in PICTURES)
    files = sorted({path for pattern in patterns for path in folder.glob(pattern)})
    texts: list[tuple[str, str]] = []
    for path in files:
        try:
            texts.append((path.relative_to(folder).as_posix(), _read(path)))
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(_unusable(str(error), str(path))) from None
    return tuple(texts)


def _read(path: Path) -> str:
    """Return the text of a template, a picture in base64."""
    if path.suffix.lower() in PICTURES:
        return b64encode(path.read_bytes()).decode()
    return path.read_text(encoding="utf-8")


def _loader(templates: Templates) -> BaseLoader:
    """Return what finds templates: the user's own before those that are shipped."""
    own: list[BaseLoader] = []
    if isinstance(templates, Path):
        own.append(FileSystemLoader(templates))
    elif templates:
        own.append(DictLoader(dict(templates)))
    return ChoiceLoader([*own, FileSystemLoader(shipped("templates"))])


def read_style(layout: str, templates: Templates = None) -> Style:
    """Return the measures of a layout.

    Raises InputError where style.yaml is missing or says what no style says.
    """
    name = f"{layout}/style.yaml"
    environment = _environment(templates)
    assert environment.loader
    try:
        text, path, _ = environment.loader.get_source(environment, name)
    except TemplateNotFound:
        raise InputError(Problem(tr("there is no layout {name}", name=layout), name)) from None
    except UnicodeDecodeError as error:
        raise InputError(_not_yaml(error, name)) from None
    return _style(text, path or name)


@lru_cache(maxsize=64)
def _style(text: str, path: str) -> Style:
    try:
        return Style.model_validate(yaml.safe_load(text) or {})
    except yaml.YAMLError as error:
        raise InputError(_not_yaml(error, path)) from None
    except ValidationError as error:
        raise InputError(
            [
                Problem(
                    tr(
                        "{field}: {reason}",
                        field=".".join(map(str, fault["loc"])),
                        reason=fault["msg"],
                    ),
                    path,
                )
                for fault in error.errors()
            ]
        ) from None


def _not_yaml(error: Exception, path: str) -> Problem:
    return Problem(tr("this is not YAML: {reason}", reason=" ".join(str(error).split())), path)


def render(name: str, templates: Templates = None, **context: object) -> str:
    """Return the template `name` («exam/paper.xml.j2») filled in.

    Raises InputError where the template is missing or faulty.
    """
    return render_first([name], templates, **context)[1]


def render_first(
    names: Sequence[str], templates: Templates = None, **context: object
) -> tuple[str, str]:
    """Return the first of the templates that there is: its name, and it filled in.

    Raises InputError where none is there, or it is faulty.
    """
    name = names[-1]
    try:
        template = _environment(templates).select_template(list(names))
        name = template.name or name
        return name, template.render(**context)
    except TemplateSyntaxError as error:
        reason = error.message or ""
        raise InputError(_unusable(reason, error.name or name, error.lineno)) from None
    except _FAULTS as error:
        raise InputError(_unusable(str(error) or type(error).__name__, name)) from None


@lru_cache(maxsize=8)
def _environment(templates: Templates) -> Environment:
    """Return what fills templates in; those of users stand in a sandbox, with all they use."""
    kind = ImmutableSandboxedEnvironment if templates else Environment
    return kind(
        loader=_loader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _unusable(reason: str, name: str, line: int | None = None) -> Problem:
    return Problem(tr("the template cannot be used: {reason}", reason=reason), name, line)
