"""Numbers and words in a row of tokens, written as they are in Kazakhstan.

In: a queue of tokens that begins with a digit, or with a Cyrillic letter. Out: the number
or the words, taken off the queue: `3,5`, `3{,}5`, `10 000`, `км/сағ`.
"""

from __future__ import annotations

from itertools import islice

from worksheets.latex.symbols import CYRILLIC, DIGITS
from worksheets.latex.tokens import Tokens
from worksheets.latex.tree import Node, Number, Row, Symbol, Words

NBSP = "\u00a0"
_MARKS = frozenset(",.")


def take_number(tokens: Tokens) -> Node:
    """Take a number with at most one decimal mark; with more marks it is a list of numbers."""
    digits = [_take_digits(tokens)]
    while len(digits[0].split(NBSP)[0]) <= 3 and _thousands_follow(tokens):
        digits[0] += NBSP + _take_digits(tokens)
    marks: list[str] = []
    while taken := _mark_ahead(tokens):
        for _ in taken:
            tokens.popleft()
        marks.append(taken[len(taken) // 2])
        digits.append(_take_digits(tokens))
    if len(marks) < 2:
        return Number("".join(marks).join(digits))
    signs = [Symbol(mark, "punct" if mark == "," else "ord") for mark in marks]
    rest: list[Node] = []
    for mark, number in zip(signs, digits[1:], strict=True):
        rest += [mark, Number(number)]
    return Row((Number(digits[0]), *rest))


def _take_digits(tokens: Tokens) -> str:
    digits = tokens.popleft().text
    while tokens[0].text in DIGITS and not tokens[0].spaced:
        digits += tokens.popleft().text
    return digits


def _thousands_follow(tokens: Tokens) -> bool:
    """Tell whether a space and a group of exactly three digits come next."""
    ahead = list(islice(tokens, 4))
    if len(ahead) < 4 or not ahead[0].spaced:
        return False
    group, behind = ahead[:3], ahead[3]
    joined = all(token.text in DIGITS for token in group) and not (
        group[1].spaced or group[2].spaced
    )
    return joined and (behind.spaced or behind.text not in DIGITS)


def _mark_ahead(tokens: Tokens) -> tuple[str, ...]:
    """Return the tokens of a decimal mark that a digit follows; none where there is none."""
    ahead = tuple(islice(tokens, 4))
    if any(token.spaced for token in ahead[:2]):
        return ()
    texts = tuple(token.text for token in ahead)
    if len(texts) == 4 and texts[0] == "{" and texts[1] in _MARKS and texts[2] == "}":
        return texts[:3] if texts[3] in DIGITS else ()
    if len(texts) > 1 and texts[0] in _MARKS and texts[1] in DIGITS:
        return texts[:1]
    return ()


def take_words(tokens: Tokens, *, bold: bool) -> Words:
    """Take words in Cyrillic, with the spaces between them."""
    text = tokens.popleft().text
    while tokens[0].text in CYRILLIC:
        text += " " * tokens[0].spaced + tokens.popleft().text
    return Words(text, bold=bold)
