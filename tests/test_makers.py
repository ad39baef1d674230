"""What makers make of sentences: readable cases in three languages."""

from __future__ import annotations

import re

import pytest
from making import document, made, of_kind, right

from worksheets.bank.kinds import Choice, Cloze, Matching, Number, Order, Question, Truth
from worksheets.languages.places import base_name
from worksheets.makers import MAKERS, make_bank, merged
from worksheets.makers.choosing import chosen
from worksheets.makers.gates import failed
from worksheets.makers.source import prepare

ABOUT = {
    "kk": "Бұл мәтінде Қазақстан мен Ресей туралы айтылады.",
    "ru": "Этот рассказ посвящён стране по имени Казахстан.",
    "en": "This story is about Kazakhstan and Russia.",
}

ASKED = [
    ("kk", "Қазақстан 1992 жылы Біріккен Ұлттар Ұйымына мүше болды.",
     "Қазақстан қай жылы Біріккен Ұлттар Ұйымына мүше болды?", "1992"),
    ("kk", "1997 жылғы 10 желтоқсанда Қазақстан астанасын Ақмолаға көшірді.",
     "Қашан Қазақстан астанасын Ақмолаға көшірді?", "1997 жылғы 10 желтоқсанда"),
    ("kk", "Қазақстан шетелде 29 елшілік ашты.",
     "Мәтін бойынша Қазақстан шетелде неше елшілік ашты?", "29"),
    ("kk", "Қазақстан әлемнің 200-ге жуық қаласына тауар жібереді.",
     "Мәтін бойынша Қазақстан әлемнің қанша қаласына тауар жібереді?", "200-ге жуық"),
    ("ru", "В 1992 году Казахстан вступил в Организацию Объединённых Наций.",
     "В каком году Казахстан вступил в Организацию Объединённых Наций?", "1992"),
    ("ru", "Казахстан подписал договор 23 мая 1992 года.",
     "Когда Казахстан подписал договор?", "23 мая 1992 года"),
    ("ru", "Первое испытание прошло в 1949 году на полигоне Казахстана.",
     "В каком году первое испытание прошло на полигоне Казахстана?", "1949"),
    ("ru", "Первое испытание на полигоне Казахстана прошло в 1949 году.",
     "Первое испытание на полигоне Казахстана прошло в ______ году.", "1949"),
    ("en", "Kazakhstan joined the United Nations in 1992.",
     "In which year did Kazakhstan join the United Nations?", "1992"),
    ("en", "The capital of Kazakhstan was moved to Akmola on 10 December 1997.",
     "When was the capital of Kazakhstan moved to Akmola?", "10 December 1997"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "question", "key"), ASKED)
def test_a_plain_statement_becomes_a_question(
    language: str, sentence: str, question: str, key: str
) -> None:
    questions = timed(made(language, ABOUT[language], sentence))
    choices = of_kind(questions, "choice")
    assert [(each.prompt, right(each)) for each in choices] == [(question, key)]


LEFT_ALONE = [
    (
        "kk",
        "1926 жылы орыс ғалымы В. И. Вернадский биосфераны зерттеді, бірақ 1930 жылы тоқтатты.",
        "two years, one answer",
    ),
    ("kk", "Енді Қазақстан 1992 жылы ұйымға мүше болды.", "leans on the sentence before"),
    ("en", "Figure 7.3 shows Kazakhstan in 1992.", "a caption"),
    ("en", "Built in 1992 by Kazakhstan, the road is long.", "nobody is named who was built"),
    ("kk", "Ол 1992 жылы ұйымға мүше болды.", "points at another sentence"),
    ("kk", "Оны 1891 жылы бітіріп, Орынборға оқуға түседі.", "points at another sentence"),
    ("kk", "Қазақстан 1992 жылы абырқұсқ ұйымға мүше болды.", "an unknown word"),
    ("kk", "Қазақстан 1954 – 1960 жылы тың игерді.", "a range, not a year"),
    ("ru", "Она вступила в организацию в 1992 году.", "points at another sentence"),
    ("en", "It joined the organisation in 1992.", "points at another sentence"),
    ("en", "Kazakhstan was a member of the council in 2017 and 2018.", "two years, one answer"),
    ("en", "On that day in 1992 he left Kazakhstan.", "points at another sentence"),
]


@pytest.mark.parametrize(("language", "sentence", "why"), LEFT_ALONE)
def test_a_doubtful_sentence_is_left_alone(language: str, sentence: str, why: str) -> None:
    assert timed(made(language, ABOUT[language], sentence)) == [], why


def timed(questions: list[Question]) -> list[Question]:
    """Those that ask for a date, a year, a century or a count."""
    makers = {"date", "year", "century", "count", "estimate", "range"}
    return [question for question in questions if question.maker in makers]


def test_kazakh_estimates_take_the_ending_of_their_spoken_numeral() -> None:
    said = "Қазақстан әлемнің 80-нен астам еліне мұнай шығарды."
    questions = made("kk", ABOUT["kk"], said, maker="counts")
    (choice,) = of_kind(questions, "choice")
    assert isinstance(choice, Choice)
    endings = {
        "10": "нан", "20": "дан", "30": "дан", "40": "тан", "50": "ден", "60": "тан",
        "70": "тен", "80": "нен", "90": "нан", "00": "ден",
    }  # fmt: skip
    for option in choice.options:
        number, ending = re.match(r"(\d+)-(\w+) астам", option.text).groups()  # type: ignore[union-attr]
        assert ending == endings[number[-2:]], option.text


def test_more_than_a_number_is_asked_by_the_text_only() -> None:
    told = "Kazakhstan exported goods to more than 80 countries."
    questions = made("en", ABOUT["en"], told, maker="counts")
    assert questions
    assert all(question.prompt.startswith("According to the text, ") for question in questions)
    for question in of_kind(questions, "truth"):
        assert isinstance(question, Truth)
        if not question.answer:
            said = int(re.findall(r"\d+", question.prompt)[0])
            assert said > 80, "a smaller number would be true as well"


def test_russian_options_keep_the_form_that_the_noun_asks_for() -> None:
    said = "За рубежом Казахстан открыл 29 посольств."
    questions = made("ru", ABOUT["ru"], said, maker="counts")
    (choice,) = of_kind(questions, "choice")
    assert isinstance(choice, Choice)
    for option in choice.options:
        number = int(option.text)
        assert number % 10 in {0, 5, 6, 7, 8, 9} or 11 <= number % 100 <= 14, option.text


TERMS = {
    "kk": (
        "Сыртқы саясат дегеніміз – мемлекеттің өз мүддесін шетелде қорғауға бағытталған қызметі.",
        "Үкіметаралық ұйым дегеніміз – мемлекеттердің шарт негізінде құрған тұрақты бірлестігі.",
        "Ұлттық мүдде дегеніміз – елдің дамуына қажетті жағдайлардың жиынтығы.",
        "Ел аумағындағы жоғары биліктің дербестігі егемендік деп аталады.",
    ),
    "ru": (
        "Внешняя политика — это деятельность государства по защите интересов за рубежом.",
        "Мировой политикой называют деятельность государств, важную для всего человечества.",
        "Национальный интерес — это совокупность условий для развития народа.",
        "Система связей между народами мира называется международными отношениями.",
    ),
    "en": (
        "Foreign policy is the activity by which a state defends its interests abroad.",
        "Sovereignty is the supreme power of a state over its territory.",
        "The national interest is the sum of the conditions of a safe life.",
        "The system of ties between peoples and states is called international relations.",
    ),
}
NAMES = {
    "kk": {"Сыртқы саясат", "Үкіметаралық ұйым", "Ұлттық мүдде", "Егемендік"},
    "ru": {
        "Внешняя политика",
        "Мировая политика",
        "Национальный интерес",
        "Международные отношения",
    },
    "en": {"Foreign policy", "Sovereignty", "National interest", "International relations"},
}


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_definitions_are_asked_among_the_terms_of_the_text(language: str) -> None:
    questions = made(language, *TERMS[language], maker="definitions")
    choices = of_kind(questions, "choice")
    assert {right(choice) for choice in choices} == NAMES[language]
    for choice in choices:
        assert isinstance(choice, Choice)
        assert {option.text for option in choice.options} == NAMES[language]
    (matching,) = of_kind(questions, "matching")
    assert isinstance(matching, Matching)
    assert {pair.left for pair in matching.pairs} == NAMES[language]


SHARES = {
    "kk": "Қазақстанның тауар айналымынан Қытайға – 22 %, Германияға – 13,6 %, Италияға – 11 %, "
    "Шверцарияға – 9 %, Австрияға – 2,5 % тиді.",
    "ru": "Доли стран в торговле Казахстана таковы: Китай — 22 %, Германия — 13,6 %, "
    "Италия — 11 %, Шверцария — 9 %, Австрия — 2,5 %.",
    "en": "The shares in the trade of Kazakhstan were: China – 22%, Germany – 13.6%, Italy – 11%, "
    "Shwitzerland – 9%, Austria – 2.5%.",
}


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_table_of_shares_is_matched_ordered_and_asked_row_by_row(language: str) -> None:
    questions = made(language, ABOUT[language], SHARES[language], maker="tables")
    (matching,) = of_kind(questions, "matching")
    (order,) = of_kind(questions, "order")
    assert isinstance(matching, Matching)
    assert isinstance(order, Order)
    assert matching.pairs[0].right == ("22%" if language == "en" else "22 %")
    assert len(matching.pairs) == 4, "the row with the misspelt name is left out"
    single = {"kk": (4, 2, 2)}.get(language, (0, 0, 0))  # elsewhere a row makes no sentence
    assert tuple(len(of_kind(questions, kind)) for kind in ("choice", "gap", "truth")) == single
    assert order.items == tuple(base_name(pair.left, language) for pair in matching.pairs)


def test_dated_events_are_put_in_order_without_their_dates() -> None:
    questions = made(
        "kk",
        ABOUT["kk"],
        "Қазақстан 2010 жылы Астанада жиналыс өткізді.",
        "1992 жылы Қазақстан ұйымға мүше болды.",
        "Қазақстан 2015 жылы одаққа кірді.",
        "1991 жылғы 16 желтоқсанда Қазақстан тәуелсіздігін жариялады.",
        maker="chronology",
    )
    (order,) = of_kind(questions, "order")
    assert isinstance(order, Order)
    assert order.items == (
        "Қазақстан тәуелсіздігін жариялады",
        "Қазақстан ұйымға мүше болды",
        "Қазақстан Астанада жиналыс өткізді",
        "Қазақстан одаққа кірді",
    )


SENTENCES = [(language, sentence) for language, sentence, _, _ in ASKED]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_the_key_put_back_gives_the_source_again(language: str, sentence: str) -> None:
    for question in of_kind(made(language, ABOUT[language], sentence), "gap"):
        assert isinstance(question, Cloze)
        back = question.prompt.replace(" (year)", "").replace("______", right(question))
        back = re.sub(r"^According to the text, |^Мәтін бойынша |^Согласно тексту, ", "", back)
        assert back == sentence, "but for the anchor to the text"


def test_at_most_two_questions_on_a_fact_and_of_different_kinds() -> None:
    source = prepare(document("kk", ABOUT["kk"], *(sentence for _, sentence, _, _ in ASKED[:4])))
    candidates = [question for make in MAKERS.values() for question in make(source)]
    kept, left = chosen([question for question in candidates if not failed(question)])
    assert left
    kinds: dict[str, list[str]] = {}
    for question in kept:
        if len(question.facts) == 1:
            kinds.setdefault(question.facts[0], []).append(question.kind)
    assert all(len(each) <= 2 and len(set(each)) == len(each) for each in kinds.values())


def test_a_bank_says_where_everything_comes_from() -> None:
    bank, report = make_bank(document("kk", ABOUT["kk"], *(s for _, s, _, _ in ASKED[:4])))
    for question in bank.all_questions():
        assert question.id.startswith("q-")
        assert question.maker
        assert question.status == "draft"
        assert question.difficulty is not None
        assert question.evidence is not None
        assert question.evidence.line
    assert sum(report.kinds().values()) == len(list(bank.all_questions()))
    assert report.sentence_gates()["points outside"] == 1
    assert report.question_gates()["enough on this fact"] >= 1


def test_the_same_text_gives_the_same_bank() -> None:
    sentences = (ABOUT["kk"], *(sentence for _, sentence, _, _ in ASKED[:4]))
    assert make_bank(document("kk", *sentences))[0] == make_bank(document("kk", *sentences))[0]


def test_a_sentence_more_leaves_the_ids_of_the_others() -> None:
    first = make_bank(document("en", ABOUT["en"], ASKED[8][1], ASKED[9][1]))[0]
    more = make_bank(document("en", ABOUT["en"], ASKED[8][1], "Nothing here.", ASKED[9][1]))[0]
    assert [q.id for q in first.all_questions()] == [q.id for q in more.all_questions()]


def test_several_texts_make_one_bank_that_names_each_file() -> None:
    one = make_bank(document("en", ABOUT["en"], ASKED[8][1]))[0]
    two = one.model_copy(update={"source": "u.txt", "questions": make_bank(
        document("en", ABOUT["en"], ASKED[9][1]))[0].questions})  # fmt: skip
    both = merged([one, two], title="Both")
    assert both.title == "Both"
    assert both.source == "t.txt, u.txt"
    files = {q.evidence.file for q in both.all_questions() if q.evidence}
    assert files == {"t.txt", "u.txt"}


def numbers_of(questions: list[Question]) -> list[Number]:
    return [question for question in questions if isinstance(question, Number)]


def test_a_count_is_asked_as_a_number_too() -> None:
    (number,) = numbers_of(made("kk", ABOUT["kk"], "Қазақстан шетелде 29 елшілік ашты."))
    assert number.answer == 29
    assert not numbers_of(
        made("kk", ABOUT["kk"], "Қазақстан әлемнің 200-ге жуық қаласына тауар жібереді.")
    ), "an estimate is no exact number"
