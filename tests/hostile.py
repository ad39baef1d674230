"""Strings that break careless programs: names, titles and answers as nobody tests them by hand."""

from __future__ import annotations

from typing import Any

MARKUP = ("<script>alert(1)</script>", "<b>maybe</b>", "3 < 5 & x*y", "&nbsp;&lt;", "]]>", "<!--")
TEMPLATES = ("{{ 7*7 }}", "{% raw %}", "${HOME}", "%s %(name)s", "{name}", "\\begin{x}", "#{1}")
SPREADSHEETS = ("=cmd()", '=HYPERLINK("http://example.org")', "+1+1", "-2+3", "@SUM(A1)")
YAML_LIKE = ("no", "12:30", "1.10", "null", "~", "- item", "key: value", "&anchor", "*alias", "|")
QUOTES = ("O'Brien", "д’Артаньян", '"quoted"', "«тырнақша»", "a;b,c\td", "“open", "it's 5'6\"")
UNICODE = (
    "e\N{COMBINING ACUTE ACCENT}" * 5,
    "и\N{COMBINING BREVE}",
    "\N{ZERO WIDTH JOINER}\N{RIGHT-TO-LEFT OVERRIDE}abc",
    "\N{GRINNING FACE}\N{WAVING WHITE FLAG}\N{VARIATION SELECTOR-16}",
    "\N{BYTE ORDER MARK}Айгүл",
    "\N{REPLACEMENT CHARACTER}",
    "\N{NO-BREAK SPACE}",
)
CONTROLS = ("\0", "\x07бел", "form\ffeed", "two\nlines", "carriage\rreturn", "\x1b[31mred", "\x7f")
PATHS = ("../../etc/passwd", "C:\\CON", "name.pdf/..", "a" * 300)
EMPTY = ("", " ", "\t\n", "-", "'")


def hostile_names(seed: int) -> list[str]:
    """Return some eighty strings: the fixed ones above, and drawn names made hard to set."""
    fixed = (MARKUP, TEMPLATES, SPREADSHEETS, YAML_LIKE, QUOTES, UNICODE, CONTROLS, PATHS, EMPTY)
    return [*(text for group in fixed for text in group), *_drawn(seed)]


def printable_hostile_names(seed: int) -> list[str]:
    """Return those that hold something to print and no control character."""
    return [
        name
        for name in hostile_names(seed)
        if name.strip() and not any(ord(sign) < 32 or ord(sign) == 127 for sign in name)
    ]


def _drawn(seed: int) -> list[str]:
    from faker import Faker

    names: list[str] = []
    for locale in ("ar_EG", "he_IL", "hi_IN", "ja_JP", "th_TH", "fr_FR", "en_GB", "ru_RU"):
        fake: Any = Faker(locale)
        fake.seed_instance(seed)
        names.append(fake.name())
        names.append("-".join(fake.last_name() for _ in range(40)))
        names.append("".join(fake.last_name() for _ in range(40)).replace(" ", ""))
        names.append(f"{fake.first_name()} «{fake.word()}» {fake.last_name()}, {fake.emoji()}")
    return names
