"""Russian word forms by pymorphy3: a phrase in the instrumental -> in the nominative."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from worksheets.texts.lexicon import russian


def is_nominative(phrase: str) -> bool:
    """Tell whether the first words of a phrase, up to its first noun, can be nominative."""
    for word in phrase.split()[:4]:
        readings = russian().parse(word)
        if not any("nomn" in parse.tag for parse in readings):
            return False
        if any("NOUN" in parse.tag and "nomn" in parse.tag for parse in readings):
            return True
    return False


def is_common(word: str) -> bool:
    """Tell whether a word is in the dictionary, and there as no name of anything."""
    readings = russian().parse(word)
    names = ("Name", "Surn", "Patr", "Geox", "Orgn", "Trad", "Abbr")
    known = bool(russian().word_is_known(word))
    return known and not any(name in parse.tag for parse in readings for name in names)


def is_verb(word: str) -> bool:
    """Tell whether a word is most likely a verb in the past or the present."""
    return "VERB" in russian().parse(word)[0].tag


def is_faulty(text: str) -> bool:
    """Tell whether a sentence has one of the slips that translations abound in.

    A comma between the subject and its verb; a name in the singular with a plural verb.
    """
    if text.count(",") == 1:
        after = text.partition(", ")[2].split()
        if after and is_verb(after[0]) and after[0][0].islower():
            return True
    words = text.split()
    for name, verb in pairwise(words):
        if name[0].isupper() and name.isalpha() and is_verb(verb):
            tag, does = russian().parse(name)[0].tag, russian().parse(verb)[0].tag
            alone = " и " not in text[: text.find(verb)] and "," not in text[: text.find(verb)]
            if alone and "nomn" in tag and "sing" in tag and does.number == "plur":
                return True
    return False


def has_verb(phrase: str) -> bool:
    """Tell whether a phrase has a verb of its own, outside a relative clause."""
    main = phrase.partition(" котор")[0]
    return any(is_verb(word) for word in main.split())


def nominative(phrase: str) -> str:
    """Turn «внешней политикой государства» into «внешняя политика государства».

    The words up to the first noun change, what follows it stays. Returns "" where a word
    has no reading in the instrumental, or the words do not agree.
    """
    words = phrase.split()
    if any(word.isupper() for word in words):
        return ""  # an abbreviation has one form, and keeps its capitals
    head, noun = [], None
    for word in words:
        readings = [parse for parse in russian().parse(word) if "ablt" in parse.tag]
        if not readings:
            return ""
        head.append(readings[0])
        if "NOUN" in readings[0].tag:
            noun = readings[0]
            break
    if noun is None:
        return ""
    forms = [_nominative_form(parse, noun) for parse in head]
    return " ".join([*forms, *words[len(head) :]]) if all(forms) else ""


def _nominative_form(parse: Any, noun: Any) -> str:
    """Inflect an adjective after its noun's gender and number."""
    wanted = {"nomn", noun.tag.number}
    if "NOUN" not in parse.tag and noun.tag.number == "sing" and noun.tag.gender:
        wanted.add(noun.tag.gender)
    form = parse.inflect(wanted)
    return form.word if form else ""


def tense_of(word: str) -> str:
    """Return pres, past or futr for a verb that is one for certain, else ""."""
    if not word[:1].islower():
        return ""
    tag = russian().parse(word)[0].tag
    if tag.POS == "VERB" and tag.tense:
        return str(tag.tense)
    return "past" if tag.POS == "PRTS" else ""


def gender_of_name(name: str) -> str:
    """Return masc or femn where all words of a name agree on it, else ""."""
    genders = {
        parse.tag.gender
        for word in name.replace(".", " ").split()
        if len(word) > 2
        for parse in russian().parse(word)[:1]
        if parse.tag.gender
    }
    return genders.pop() if len(genders) == 1 else ""


def as_who(verb: str) -> str:
    """Return a verb as it stands behind «кто»: «подписала» -> «подписал»; "" for no verb."""
    parse = russian().parse(verb)[0]
    if parse.tag.POS != "VERB":
        return ""
    if parse.tag.tense != "past":
        return verb if parse.tag.number == "sing" and parse.tag.person == "3per" else ""
    form = parse.inflect({"masc", "sing"})
    return str(form.word) if form else ""


def in_nominative(phrase: str) -> bool:
    """Tell whether the first noun of a phrase is most likely in the nominative singular."""
    for word in phrase.split():
        tag = russian().parse(word)[0].tag
        if tag.POS == "NOUN":
            return "nomn" in tag and "sing" in tag
    return False
