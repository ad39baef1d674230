"""Where the shipped folders lie: `shipped("templates")`, `shipped("banks")`.

The only code that knows: beside the package in a checkout, inside it once installed.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def shipped(folder: str) -> Path:
    """Return the shipped folder of that name.

    Raises FileNotFoundError where neither an installation nor a checkout has it.
    """
    package = Path(str(files("worksheets")))
    installed, checkout = package / folder, package.parent / folder
    if installed.is_dir():
        return installed
    if checkout.is_dir() and (package.parent / "pyproject.toml").is_file():
        return checkout
    raise FileNotFoundError(f"the folder {folder!r} is missing from this installation")
