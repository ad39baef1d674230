"""The checks on translations: text for text what the question has in the bank's language."""

from __future__ import annotations

from collections.abc import Iterator

from worksheets.bank.disk import Loaded
from worksheets.bank.kinds import GAP, Cloze, Matching, Question, Translation
from worksheets.bank.source import Fault
from worksheets.bank.translate import differences, joins_alike
from worksheets.messages import tr


def texts(loaded: Loaded) -> Iterator[Fault]:
    """Yield translations that cannot stand for the question: no prompt, lists of other length."""
    language = loaded.bank.language if loaded.bank else ""
    for item in loaded.items:
        seen = {language}
        for at, text in enumerate(item.question.translations):
            path = (*item.path, "translations", at)
            if text.language in seen:
                message = tr("{language} is there already: keep one text for each language",
                             language=text.language)  # fmt: skip
                yield Fault(path, message)
            seen.add(text.language)
            for message in _faults(item.question, text):
                yield Fault(path, message)


def _faults(question: Question, text: Translation) -> Iterator[str]:
    if not text.prompt:
        yield tr("the translation has no prompt: write one")
    for name, has, needs in differences(question, text):
        yield tr(
            "{field} has {has} entries here, but the question has {needs}: write one for each, "
            "in the same order",
            field=name,
            has=has,
            needs=needs,
        )
    if isinstance(question, Cloze) and text.prompt:
        found = len(GAP.findall(text.prompt))
        if found != len(question.gaps):
            yield tr(
                "the prompt has {found} gaps (___), but the question has {needs}",
                found=found,
                needs=len(question.gaps),
            )
    if isinstance(question, Matching) and not joins_alike(question, text):
        yield tr(
            "entries on the right that are alike in one language differ in the other: write "
            "them alike in both"
        )
