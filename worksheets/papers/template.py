"""Templates: the layouts there are, their measures, and their text filled in.

In: the name of a layout and what its template may see. Out: the tiny XML that `parse.py`
reads. A user's own folder comes before the shipped one; a template cannot reach outside
what it is given, and whatever a question says comes out as text.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import yaml
from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment
from pydantic import ValidationError

from worksheets.errors import InputError, Problem
from worksheets.messages import tr
from worksheets.papers.style import Style
from worksheets.resources import shipped

_FAULTS = (TemplateError, ArithmeticError, LookupError, RecursionError, TypeError, ValueError)
"""What a faulty template may raise: it adds words to numbers, includes itself, is not UTF-8."""


def layouts(templates: Path | None = None) -> tuple[str, ...]:
    """Return the names of the layouts, those of the user's own folder too."""
    found = {
        template.parent.name
        for folder in _folders(templates)
        for template in folder.glob("*/paper.xml.j2")
    }
    return tuple(sorted(found))


def _folders(templates: Path | None) -> list[Path]:
    return [folder for folder in (templates, shipped("templates")) if folder]


def read_style(layout: str, templates: Path | None = None) -> Style:
    """Return the measures of a layout.

    Raises InputError where style.yaml is missing or says what no style says.
    """
    name = f"{layout}/style.yaml"
    files = [folder / name for folder in _folders(templates)]
    path = next((path for path in files if path.is_file()), None)
    if path is None:
        raise InputError(Problem(tr("there is no layout {name}", name=layout), name))
    return _style(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=64)
def _style(path: Path, _changed_ns: int) -> Style:
    try:
        return Style.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")) or {})
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        reason = " ".join(str(error).split())
        raise InputError(
            Problem(tr("this is not YAML: {reason}", reason=reason), str(path))
        ) from None
    except ValidationError as error:
        raise InputError(
            [
                Problem(
                    tr(
                        "{field}: {reason}",
                        field=".".join(map(str, fault["loc"])),
                        reason=fault["msg"],
                    ),
                    str(path),
                )
                for fault in error.errors()
            ]
        ) from None


def render(name: str, templates: Path | None = None, **context: object) -> str:
    """Return the template `name` («exam/paper.xml.j2») filled in.

    Raises InputError where the template is missing or faulty.
    """
    return render_first([name], templates, **context)[1]


def render_first(
    names: Sequence[str], templates: Path | None = None, **context: object
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
def _environment(templates: Path | None) -> Environment:
    """Return what fills templates in; those of users stand in a sandbox, with all they use."""
    kind = ImmutableSandboxedEnvironment if templates else Environment
    return kind(
        loader=FileSystemLoader(_folders(templates)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _unusable(reason: str, name: str, line: int | None = None) -> Problem:
    return Problem(tr("the template cannot be used: {reason}", reason=reason), name, line)
