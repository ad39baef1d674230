"""English."""

from __future__ import annotations

from worksheets.languages.grammar.model import Ask, Grammar, words

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
NUMBER = (
    r"(?<!\d [–—-] )(?<!\d[–—-] )(?<![\d,.–—-])(?<!\$)(?P<value>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
)
YEAR = r"(?P<value>1\d{3}|20\d\d)(?![\d–—-]| and \d)"
NOUN = r"(?P<noun>[a-z]{3,}(?:-[a-z]+)?)"

GRAMMAR = Grammar(
    code="en",
    months=MONTHS,
    dates=(
        Ask(
            r"(?P<lead>[Oo]n )(?P<value>(?P<day>\d{1,2}) "
            rf"(?P<month>{'|'.join(MONTHS)}) (?P<year>[12]\d{{3}}))\b",
            question="when",
            gap="on {blank}",
        ),
        Ask(
            rf"(?P<lead>[Oo]n )(?P<value>(?P<month>{'|'.join(MONTHS)}) "
            r"(?P<day>\d{1,2}), (?P<year>[12]\d{3}))\b",
            question="when",
            gap="on {blank}",
        ),
    ),
    years=(
        Ask(rf"\b[Ii]n {YEAR}\b", question="in which year", gap="in {blank}"),
        Ask(rf"\b[Ss]ince {YEAR}\b", question="since which year", gap="since {blank}"),
        Ask(rf"\b[Uu]ntil {YEAR}\b", question="until which year", gap="until {blank}"),
        Ask(rf"\b[Bb]y {YEAR}\b", question="by which year", gap="by {blank}"),
    ),
    centuries=(
        Ask(
            r"\b[Ii]n the (?P<value>\d{1,2}(?:st|nd|rd|th)) century\b",
            question="in which century",
            key="the {value} century",
            gap="in the {blank} century",
        ),
    ),
    counts=(
        Ask(rf"{NUMBER} {NOUN}", question="how many {noun}", gap="{blank} {noun}"),
        Ask(
            rf"{NUMBER} ?(?P<noun>°[CF]|mm|cm|km|kg|Hz|kW|MW|ha|ft|mph|km/h)(?![\w/])",
            gap="{blank} {noun}",
        ),
    ),
    estimates=(),
    shares=(
        Ask(rf"{NUMBER} ?(?P<rest>%|per cent|percent)", key="{value} {rest}", gap="{blank} {rest}"),
    ),
    share_row=r"(?P<name>[A-Z][\w-]*(?: [A-Z][\w-]*)*),? (?:with |by )?[-–—(]? ?"
    r"(?P<value>\d+(?:\.\d+)?) ?(?:%|per cent|percent)",
    share_verb=r" (?:were|are|is|was) .*|(?: were| are)$",
    definitions=(
        r"(?P<meaning>[A-Z].{20,}?) (?:is|are) called (?P<term>(?:an? |the )?[^,–—:()]{3,50})",
        r"(?P<term>[A-Z][^,–—:()]{2,50}?) (?:is|are) (?P<meaning>(?:an?|the) .{20,})",
    ),
    time_ends=frozenset(),
    attributes=(),
    uncounted=words(
        """
        years year centuries century hours hour minutes minute days day months month
        weeks week times percent per and the a.m p.m am pm in of to or at
        """
    ),
    measured=words(
        """
        kilometres kilometers km metres meters miles thousand million billion trillion
        tonnes tons hectares dollars degrees litres kilograms square cubic
        """
    ),
    anaphora=words(
        """
        he she it they his her hers its their theirs him them himself herself itself
        themselves this that these those such there here then former latter we our us
        you your i my me mine who however instead afterwards later another both
        """
    ),
    harmless=(
        r"such as|those (?:who|of|that|in)|both (?=\w+ and)|there (?:is|are|was|were)|one another"
        r"|so that|that (?:is|are) why"
    ),
    pronouns=words("he she it they his her its their this these there"),
    leaning=words("nearly some both several few one others figure fig table since similarly image"),
    born={"Kazakhstan": 1991, "Commonwealth of Independent": 1991},
    additive=words("also too however therefore thus moreover instead"),
    inward=words("that who his hers its their theirs himself herself itself themselves"),
    entities=frozenset(),
    kin=frozenset(),
    roles=frozenset(),
    unsuitable=(
        r"^(?!.*(?:plague|famine|war|battle|disease|epidemic|earthquake)).*\b(?:died|killed)\b.*%|"
        r"^\w+ed, |[$£€]|\bhad \w+ed\b|\bagain\b|\banother\b"
        r"|\b(?:if|suppose|imagine|let[’']?s|you|your|we|our|us|perhaps|maybe|probably"
        r"|for example"
        r"|for instance|say|consider)\b|prostitut|\brape|suicid|narcotic|sexual|\bsaid to\b"
    ),
    counted_on=(
        r"\b(?:[Tt]he|[Hh]is|[Hh]er) (?:second|third|fourth|former|latter|previous"
        r"|next) (?!World|half"
        r"|largest|century|most|highest|longest)"
    ),
    outward=words(
        """
        him them this these those such
        """
    ),
    openers=tuple(
        sorted(
            (
                "However,",
                "Therefore,",
                "Moreover,",
                "For example,",
                "In addition,",
                "But",
                "And",
                "Thus,",
                "First,",
                "Second,",
                "Third,",
                "Fourth,",
                "Finally,",
                "In fact,",
                "In particular,",
                "Surprisingly,",
                "Significantly,",
                "Similarly,",
                "Indeed,",
                "As a result,",
                "Consequently,",
                "Furthermore,",
                "Nevertheless,",
                "On average,",
            ),
            key=len,
            reverse=True,
        )
    ),
    stale=words(
        """
        now today currently recently nowadays present
        """
    ),
    rough=(
        "about",
        "around",
        "over",
        "than",
        "nearly",
        "almost",
        "some",
        "roughly",
        "least",
        "approximately",
        "to",
    ),
    at_least=words("than over least"),
    anchors=(),
    vague=words(
        """
        this that it there these those he she they one the most what another which
        almost every everyone some any no
        """
    ),
    decimal=".",
    thousands=",",
    phrases={
        "odd_one_out": "According to the text, which does NOT belong in this list: “{stem}”?",
        "hint_year": " (year)",
        "by_text": "According to the text, {rest}",
        "by_text_behind": "{rest} (according to the text){mark}",
        "how_many": "how many",
        "how_much": "how many",
        "term": "Name the term that the text defines as “{meaning}”.",
        "percent": "{value}%",
        "what_is": "What is {lead}?",
        "match_terms": "Match the terms with their definitions.",
        "match_years": "Match the events with the years.",
        "order_events": "Put the events in the order in which they happened.",
        "match_shares": "Match according to the text: “{lead}”.",
        "order_shares": (
            "According to the text, put in order of share, the largest first: “{lead}”."
        ),
    },
)
