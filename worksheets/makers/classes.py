"""Words of closed classes: states, compass points, seasons, nations, elements.

A gap for the word, with others of its class in the same form as options. A sentence that
names one event has one right word; in a list the gap asks for the missing member.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise
from random import Random

from worksheets.bank.checks.evidence import ODD_ONE_OUT
from worksheets.bank.kinds import Choice, Option, Question
from worksheets.languages.cases import CASE_ENDINGS, with_case
from worksheets.languages.classes import CLASSES, SPOKEN_KK, WordClass
from worksheets.makers.forms import BLANK, Fact, common_fields, digest, forms, is_specific
from worksheets.makers.kazakh import is_finite
from worksheets.makers.source import Clause, Source, quoted
from worksheets.makers.vocabulary import YEAR
from worksheets.texts.lexicon import russian

NAME = "class"
_REGION = re.compile(
    r" (?:част|берег|побереж|полушар|границ|направлен|сторон|склон|област|район|регион|провинц|"
    r"штат|part|coast|shore|border|hemisphere|side|slope|region|states?|provinces?|edge|end)\w*"
)
ALONE = frozenset({"compass", "compass adjective", "season", "month", "organisation"})
"""Classes of which one member alone is asked for; the others only in a list of their own."""
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_NEGATED = re.compile(r"\b(?:емес|жоқ|не|нет|not|no|never|except|кроме|басқа)\b", re.IGNORECASE)
_PART_OF_NAME = re.compile(r"[ \u00a0][A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]|[-–—’']\w")
_MODIFIED = {"Оңтүстік", "Солтүстік", "Шығыс", "Батыс", "Орталық", "North", "South", "East", "West"}


@dataclass(frozen=True, slots=True)
class _Form:
    """One way in which a member of a class may be written."""

    word_class: WordClass
    member: str
    others: tuple[str, ...]
    """The other members in the same form, those first that stand near it in its class."""
    by_case: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """In Russian, where a form may be of several cases: the others in each of them."""


def make(source: Source) -> Iterator[Question]:
    """Yield a gap for each word of a closed class that is alone in its clause, or in a list."""
    for clause in source.named:
        if _NEGATED.search(clause.text):
            continue
        found = list(_found(clause, source))
        for start, end, form in found:
            inside = [one for one in found if one[2].word_class is form.word_class]
            small = form.word_class.name == "organisation" or (
                clause.text[start].islower() or form.word_class.name == "month"
            )
            if len(inside) == 1 and form.word_class.name in ALONE and small:
                fact = _fact(clause, start, end, form, source)
                if fact and is_specific(clause, start, end, source):
                    yield from forms(fact, source)
        yield from _lists(clause, found, source)


def _found(clause: Clause, source: Source) -> Iterator[tuple[int, int, _Form]]:
    """Yield the words of the classes with their places; a name within a name is none."""
    text, table = clause.text, _forms(source.grammar.code)
    for match in _WORD.finditer(text):
        form = table.get(match.group())
        if form is None or quoted(text, match.start()):
            continue
        after, before = text[match.end() :], text[: match.start()].rstrip()
        last = before.split()[-1] if before else ""
        if match.group()[0].isupper() and (
            _PART_OF_NAME.match(after) or last in _MODIFIED or last.endswith(("-", "–"))
        ):
            continue
        if last[:1].isupper() and match.group()[0].isupper() and not last.endswith((",", ".")):
            continue
        if _PART_OF_NAME.match(after):
            continue
        yield match.start(), match.end(), form


def _lists(
    clause: Clause, found: list[tuple[int, int, _Form]], source: Source
) -> Iterator[Question]:
    """Yield a gap for one member of a list of three or more of the same class and form."""
    for word_class in dict.fromkeys(form.word_class for _, _, form in found):
        some = [one for one in found if one[2].word_class is word_class]
        apart = [clause.text[left[1] : right[0]] for left, right in pairwise(some)]
        joined = all(re.fullmatch(r", |,? (?:және|мен|пен|бен|и|and) ", text) for text in apart)
        if len(some) < 3 or not joined:
            continue
        rng = Random(f"{NAME}:{digest(clause.text, word_class.name)}")  # noqa: S311 - no secret
        start, end, form = some[int(rng.random() * len(some))]
        form = _in_case_of_all(form, [each for _, _, each in some])
        fact = _fact(clause, start, end, form, source, in_list=True)
        if fact:
            yield from forms(fact, source)
        if fact and all(clause.text[one[0] : one[1]] == one[2].member for one in some):
            yield _odd_one_out(fact, clause.text[some[0][0] : some[-1][1]], some, source)


def _in_case_of_all(form: _Form, all_forms: Sequence[_Form]) -> _Form:
    """Settle the case of a form by the other members of its list, which stand in the same."""
    shared = set(form.by_case)
    for other in all_forms:
        shared &= set(other.by_case)
    if not shared:
        return form
    case = "nomn" if "nomn" in shared else min(shared)
    return replace(form, others=tuple(dict.fromkeys(form.by_case[case])))


def _odd_one_out(
    fact: Fact, listed: str, some: Sequence[tuple[int, int, _Form]], source: Source
) -> Question:
    """Ask which of four the list does not name: three of its members and one of none."""
    rng = Random(f"odd:{fact.id}")  # noqa: S311 - not for secrets
    members = list(dict.fromkeys(form.member for _, _, form in some))
    inside = sorted(members, key=lambda _: rng.random())[:3]
    words = some[0][2].word_class.words[source.grammar.code]
    text = source.plain.lower()
    near = _nearest(words, words.index(members[0])) if members[0] in words else words
    outside = [word for word in near if word.lower()[: max(4, len(word) - 3)] not in text][:4]
    strange = outside[int(rng.random() * len(outside))] if outside else ""
    options = sorted([*inside, strange], key=lambda _: rng.random())
    stem = fact.clause.text.replace(listed, "…").rstrip(".")
    return Choice(
        prompt=source.grammar.phrases["odd_one_out"].format(stem=stem),
        options=tuple(Option(text=word, correct=word == strange) for word in options),
        **common_fields(replace(fact, maker=ODD_ONE_OUT), 0.45),
    )


def _fact(
    clause: Clause, start: int, end: int, form: _Form, source: Source, *, in_list: bool = False
) -> Fact | None:
    text = clause.text
    rng = Random(f"{NAME}:{digest(text, str(start))}")  # noqa: S311 - not for secrets
    free = [word for word in form.others if not _mentioned(word, source)]
    if len(free) < 3 and not in_list and len(form.word_class.words[source.grammar.code]) < 6:
        free = [word for word in form.others if word.lower() not in text.lower()]
    if form.word_class.name == "organisation" and _spelt_out(text, form.member):
        return None
    article = re.search(r"\b[Aa]n? $", text[:start])
    if article:
        vowel = text[start] in "AEIOaeio"
        free = [word for word in free if (word[0] in "AEIOaeio") == vowel]
    free.sort(key=lambda word: word[-4:] != text[end - 4 : end])  # «-стан» beside «-стан»
    wrong = tuple(sorted(free[:5], key=lambda _: rng.random())[:3])
    if form.word_class.name == "compass adjective" and not _REGION.match(text, end):
        return None  # «Southern Medicine»: a name, not a place
    if len(wrong) < 3 or (form.word_class.name == "month" and not _alone(clause, start, source)):
        return None
    return Fact(
        maker="list" if in_list else NAME,
        clause=clause,
        start=start,
        end=end,
        key=text[start:end],
        wrong=wrong,
        question="",
        gap=BLANK,
        open_gap=in_list or form.word_class.name in {"month", "organisation", "season"},
        lie="" if in_list or form.word_class.name == "organisation" else wrong[0],
        by_text=in_list or form.word_class.name == "organisation",
    )


def _alone(clause: Clause, start: int, source: Source) -> bool:
    """Tell whether a month stands with a year, but not in a full date: that is asked whole."""
    if any(re.search(ask.pattern, clause.text) for ask in source.grammar.dates):
        return False
    day = re.search(r"\d{1,2} $", clause.text[:start]) or re.match(
        r"\w+ \d{1,2}\b", clause.text[start:]
    )
    return bool(YEAR.search(clause.text)) and not day


def _spelt_out(text: str, short: str) -> bool:
    """Tell whether a sentence has the words whose initials an abbreviation is."""
    initials = "".join(
        word[0] for word in _WORD.findall(text) if word[0].isupper() and word != short
    )
    return short in initials


def _mentioned(word: str, source: Source) -> bool:
    bare = word.partition("-")[0].lower()
    return bare[: max(4, len(bare) - 3)] in source.beginnings


@lru_cache(maxsize=3)
def _forms(language: str) -> Mapping[str, _Form]:
    """Return every form of every member that is told apart from all other words."""
    table: dict[str, _Form | None] = {}
    for word_class in CLASSES:
        for written, form in INFLECTED[language](word_class):
            table[written] = None if written in table else form
    return {written: form for written, form in table.items() if form}


def _kazakh(word_class: WordClass) -> Iterator[tuple[str, _Form]]:
    members = word_class.words["kk"]
    for case in ("nominative", *CASE_ENDINGS):
        written = [_inflected(member, case) for member in members]
        for at, form in enumerate(written):
            if not is_finite(form):  # «жазды» is «wrote» as well
                yield form, _Form(word_class, members[at], _nearest(written, at))


def _inflected(member: str, case: str) -> str:
    """Return a case form; abbreviations take a hyphen, and the ending that is heard."""
    spoken = SPOKEN_KK.get(member)
    if spoken is None or case == "nominative":
        return with_case(member, case)
    return f"{member}-{with_case(spoken, case)[len(spoken) :]}"


def _english(word_class: WordClass) -> Iterator[tuple[str, _Form]]:
    return _plain(word_class, "en")


def _plain(word_class: WordClass, language: str) -> Iterator[tuple[str, _Form]]:
    members = word_class.words[language]
    for at, member in enumerate(members):
        yield member, _Form(word_class, member, _nearest(members, at))


def _nearest(members: Sequence[str], at: int) -> tuple[str, ...]:
    order = sorted(range(len(members)), key=lambda other: (abs(other - at), other))
    return tuple(members[other] for other in order if other != at)


def _russian(word_class: WordClass) -> Iterator[tuple[str, _Form]]:
    """Inflect all members alike; those whose forms do not go together are left out.

    A form may stand for two cases («север»): the others have to be right in both.
    """
    if word_class.name == "organisation":  # abbreviations have one form
        yield from _plain(word_class, "ru")
        return
    lexemes = {word: russian().parse(word.lower())[0].lexeme for word in word_class.words["ru"]}
    tables = {
        word: {_grammemes(parse): _capital(parse.word, word) for parse in lexeme}
        for word, lexeme in lexemes.items()
    }
    words = list(tables)
    for at, (word, table) in enumerate(tables.items()):
        for written in dict.fromkeys(table.values()):
            cases = [tag for tag, form in table.items() if form == written]
            others = []
            for other in _nearest(words, at):
                its = tables[other]
                forms_ = {its.get(tag, "") for tag in cases}
                if len(forms_) == 1 and "" not in forms_:
                    others.append(forms_.pop())
            by_case = {
                tag[1]: tuple(
                    tables[other][tag] for other in _nearest(words, at) if tag in tables[other]
                )
                for tag in cases
            }
            yield written, _Form(word_class, word, tuple(dict.fromkeys(others)), by_case)


def _grammemes(parse: object) -> tuple[str, ...]:
    tag = parse.tag  # type: ignore[attr-defined]
    gender = tag.gender if tag.POS == "ADJF" else ""
    return (str(tag.POS), str(tag.case), str(tag.number), str(gender))


def _capital(form: str, like: str) -> str:
    return form[:1].upper() + form[1:] if like[:1].isupper() else form


INFLECTED: Mapping[str, Callable[[WordClass], Iterator[tuple[str, _Form]]]] = {
    "kk": _kazakh,
    "ru": _russian,
    "en": _english,
}
