"""Plain statements of the text, to be judged true: the counterpart of those with a wrong value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from worksheets.bank.kinds import Question, Truth
from worksheets.makers.forms import by_text, digest, evidence
from worksheets.makers.names import persons_in
from worksheets.makers.source import Clause, Source
from worksheets.makers.standing import is_defining
from worksheets.makers.vocabulary import WORD

NAME = "statement"
SHORTEST, LONGEST = 5, 16
_DOUBTFUL: Mapping[str, re.Pattern[str]] = {
    "kk": re.compile(
        r"\b(?:маңызды|мүмкін|шығар|екен|керек|тиіс|қажет|ұлы|тамаша|керемет|дұрыс|сияқты|секілді|"
        r"белгілі|мәлім|т\.б|және басқа|жақсы|ерекше|зор|аса|өте|болар|дейді|дер|сендер\w*|"
        r"анық|айқын|шынайы|құдірет\w*|асыл|алғыс)\b",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"\b(?:возможно|вероятно|может|могут|должн\w+|важн\w+|великий|прекрасн\w+|конечно|"
        r"известно|следует|нужно|др|пр|якобы|будто|кажется|считается|значительн\w+|огромн\w+|"
        r"так(?:ие|их|им|ими),? как|бы|ли|довольно|весьма|интересн\w+|лишь|несколько)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:may|might|could|should|would|perhaps|probably|possibly|important|great|must|"
        r"interesting|etc|seems?|appears?|likely|just|really|quite|very|let|like|good|better|"
        r"best|claims?|claimed|believes?|believed|thinks?|simply|thing|things|kind|sort|often|sometimes|usually)\b",
        re.IGNORECASE,
    ),
}
_PRONOUN = re.compile(
    r"\b(?:he|she|they|it|its|their|them|his|her|оның|олардың|оны|оған|его|её|их|им|ими)\b",
    re.IGNORECASE,
)
_UNOWNED = re.compile(
    r"(?:[А-ЯӘҒҚҢӨҰҮҺІ][а-яәғқңөұүһі]+(?<!ның)(?<!нің)(?<!дың)(?<!дің)(?<!тың)(?<!тің) "
    r"[а-яәғқңөұүһі]+(?:лары|лері|дары|дері|тары|тері) "
    r"|(?:Оңтүстік|Солтүстік|Шығыс|Батыс) (?!жарты|аймақ|өңір|бөлі|жаға|полюс|шығыс|батыс)[а-я])"
)
"""What is somebody's or something's, and whose it is stood in the sentence before."""
_BUSY = re.compile(r"[:;()«»“”\"—–?!/]|\d \d|[’']s\b.*[’']s\b")


def make(source: Source) -> Iterator[Question]:
    """Yield each short statement that stands on its own and says something definite."""
    doubtful = _DOUBTFUL[source.grammar.code]
    for clause in source.named:
        words = WORD.findall(clause.text)
        if (
            clause.lead
            or clause.stale
            or not SHORTEST <= len(clause.text.split()) <= LONGEST
            or _BUSY.search(clause.text)
            or doubtful.search(clause.text)
            or (_PRONOUN.search(clause.text) and words[0] not in source.names)
            or is_defining(clause.text)
            or (source.grammar.code == "kk" and _UNOWNED.match(clause.text))
            or not _has_content(clause, source)
        ):
            continue
        yield Truth(
            prompt=by_text(clause.text, source),
            answer=True,
            difficulty=0.3,
            evidence=evidence(clause),
            maker=NAME,
            facts=(digest(NAME, clause.text),),
            topic=clause.sentence.heading,
        )


def _has_content(clause: Clause, source: Source) -> bool:
    """Ask for a number or a person: what is general is seldom a fact of the lesson."""
    told = any(char.isdigit() for char in clause.text)
    return told or bool(persons_in(clause.text, source.grammar.code))
