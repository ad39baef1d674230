"""The program's own messages in the user's language: `tr("no such file: {path}", path=...)`.

The English wording is the key; `kk.py` and `ru.py` hold the others, and a test sees to
it that none is missing. The language is that of WORKSHEETS_LANGUAGE or of the system
(LC_ALL, LC_MESSAGES, LANG). What stands on a paper is not a message: see `languages/`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from worksheets.messages import kk, ru

CATALOGUES: Mapping[str, Mapping[str, str]] = {"kk": kk.MESSAGES, "ru": ru.MESSAGES, "en": {}}


def message_language(environment: Mapping[str, str] = os.environ) -> str:
    """Return the code of the language that messages are shown in; en where none is set."""
    for name in ("WORKSHEETS_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        code = environment.get(name, "")[:2].lower()
        if code in CATALOGUES:
            return code
    return "en"


def tr(template: str, **values: object) -> str:
    """Return the message in the user's language with the values filled in."""
    catalogue = CATALOGUES[message_language()]
    text = catalogue.get(template, template)
    return text.format(**values) if values else text
