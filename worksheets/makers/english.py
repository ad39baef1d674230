"""English sentences turned round into questions, where the verb is found without doubt."""

from __future__ import annotations

import re

from worksheets.texts.lexicon import stems

NAME_WORD = r"(?:[A-Z][\w.’'-]*|of|the|and|de|von)"
SUBJECT = re.compile(
    rf"(?:The |A |An )?(?:[a-z]+ ){{0,2}}{NAME_WORD}(?: {NAME_WORD}){{0,6}}|[A-Z]\w+"
)
BE = {"was", "were", "is", "are"}
IRREGULAR = {
    "became": "become",
    "began": "begin",
    "broke": "break",
    "brought": "bring",
    "built": "build",
    "came": "come",
    "died": "die",
    "fell": "fall",
    "fought": "fight",
    "found": "find",
    "gave": "give",
    "held": "hold",
    "led": "lead",
    "left": "leave",
    "lost": "lose",
    "made": "make",
    "met": "meet",
    "rose": "rise",
    "sent": "send",
    "set": "set",
    "spread": "spread",
    "took": "take",
    "went": "go",
    "won": "win",
    "wrote": "write",
}


def turned_round(statement: str) -> tuple[str, str, str] | None:
    """Part a statement of one clause into auxiliary, subject and rest, for a question.

    «Kazakhstan joined the UN» -> ("did", "Kazakhstan", "join the UN"). None where the verb
    cannot be told.
    """
    words = statement.split()
    for position in range(1, min(len(words), 9)):
        subject, verb, rest = " ".join(words[:position]), words[position], words[position + 1 :]
        if verb in BE and SUBJECT.fullmatch(subject) and rest:
            return verb, subject, " ".join(rest)
        base = base_of(verb)
        if base and SUBJECT.fullmatch(subject):
            return "did", subject, " ".join([base, *rest])
    return None


def base_of(verb: str) -> str:
    """Return the base form of a verb in the past, or "" where it is none for certain."""
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if not re.fullmatch(r"[a-z]{2,}ed", verb):
        return ""
    known = stems("en")
    for base in (verb[:-1], verb[:-2], verb[:-3] + "y" if verb.endswith("ied") else verb[:-3]):
        if base in known:
            return base
    return ""
