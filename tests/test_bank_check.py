"""The checks on banks: each finds its mistake, says where, and leaves sound banks alone."""

from __future__ import annotations

from importlib import import_module
from importlib.resources import files
from inspect import getmembers, isfunction
from pathlib import Path
from pkgutil import iter_modules
from textwrap import dedent, indent

import pytest

import worksheets.bank.checks
from worksheets.bank.check import CHECKS, check_bank, check_text, read_checked
from worksheets.bank.disk import read_bank
from worksheets.bank.letters import EVERYDAY, printable
from worksheets.errors import InputError

BANKS = Path(__file__).parent / "data" / "banks"
TEN = [
    (8, "unknown field 'optoins': did you mean 'options'?"),
    (15, "no option is right"),
    (26, "options 3: the same as entry 2 above"),
    (37, "the id 'taken' is taken by line 28"),
    (45, "the prompt has 2 gaps (___), but answers are given for 1"),
    (48, "prompt: is missing or empty"),
    (54, "prompt: remove the control character U+000B"),
    (59, "«Тaс» has Latin letters among Cyrillic: a (U+0061)"),
    (66, "the answer «1456» is not in the quotation"),
    (69, "unknown kind 'chioce': did you mean 'choice'?"),
]


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKSHEETS_LANGUAGE", "en")


def found(questions: str, head: str = "") -> list[tuple[bool, str, str]]:
    """Return severity, check and message of what is found in a bank of these questions."""
    text = f"title: Т\nlanguage: kk\n{head}questions:\n{indent(dedent(questions), '  ')}"
    findings = check_text(text, "b.yaml")
    return [(each.severe, each.check, each.problem.message) for each in findings]


def says(findings: list[tuple[bool, str, str]], severe: bool, check: str, part: str) -> bool:
    return [(s, c) for s, c, _ in findings] == [(severe, check)] and part in findings[0][2]


def test_ten_mistakes_are_found_in_one_run() -> None:
    findings = check_bank(BANKS / "ten-mistakes.yaml")
    assert [finding.problem.line for finding in findings] == [line for line, _ in TEN]
    for finding, (line, said) in zip(findings, TEN, strict=True):
        assert said in str(finding)
        assert str(finding).startswith(f"{BANKS / 'ten-mistakes.yaml'}:{line}: question ")


def test_papers_are_refused_for_all_severe_ones_at_once() -> None:
    with pytest.raises(InputError) as caught:
        read_checked(BANKS / "ten-mistakes.yaml")
    assert [problem.line for problem in caught.value.problems] == [
        line for line, said in TEN if "Latin" not in said
    ]


def test_nothing_is_found_in_a_sound_bank() -> None:
    assert check_bank(BANKS / "all-kinds.yaml") == []
    assert read_checked(BANKS / "all-kinds.yaml") == read_bank(BANKS / "all-kinds.yaml")


def test_a_hint_does_not_keep_papers_from_being_made(tmp_path: Path) -> None:
    path = tmp_path / "b.yaml"
    path.write_text(
        "title: Тaс\nlanguage: kk\nquestions:\n  - {kind: open, prompt: Неге?}\n", encoding="utf-8"
    )
    assert [finding.severe for finding in check_bank(path)] == [False]
    assert read_checked(path).title == "Тaс"


CHOICE = "- kind: choice\n  prompt: Қайсысы?\n  options:\n"


@pytest.mark.parametrize(
    ("questions", "severe", "check", "said"),
    [
        (CHOICE + "    - {text: а}\n    - {text: б}\n", True, "right option", "no option is right"),
        (
            CHOICE + "    - {text: а, correct: иә}\n    - {text: б, correct: иә}\n",
            *(False, "right option", "all options are right"),
        ),
        (
            CHOICE + "    - {text: «А – Б», correct: иә}\n    - {text: '\"А  - Б\".'}\n",
            *(True, "equal entries", "options 2: the same as entry 1 above"),
        ),
        (
            CHOICE + "    - {text: Абай, correct: иә}\n    - {text: абай}\n",
            *(False, "equal entries", "capital letters only"),
        ),
        (
            CHOICE + f"    - {{text: {'ұзын ' * 8}, correct: иә}}\n    - {{text: қысқа}}\n",
            *(False, "clues", "far longer"),
        ),
        (
            CHOICE + "    - {text: а, correct: иә}\n    - {text: б}\n  lock: last\n",
            *(False, "lock", "nothing to shuffle"),
        ),
        (
            "- {kind: gap, prompt: Абай туған., gaps: [{answer: '1845'}]}",
            *(True, "gaps", "0 gaps (___), but answers are given for 1"),
        ),
        (
            "- {kind: gap, prompt: а ____ б, gaps: [{answer: в}], word_bank: иә, extra_words: [В]}",
            *(True, "word bank", "extra_words 1: the word box holds «В» twice"),
        ),
        (
            "- {kind: gap, prompt: ___ және ___, gaps: [{answer: в}, {answer: в}], word_bank: иә}",
            *(False, "word bank", "gaps 2: the word box"),
        ),
        (
            "- {kind: short, prompt: Кім?, answers: [Абай, '']}",
            *(True, "empty entries", "answers 2: is empty"),
        ),
        (
            "- {kind: matching, prompt: Қос, pairs: [{left: а, right: б}, {left: а, right: в}]}",
            *(True, "equal entries", "pairs 2: left: the same as entry 1"),
        ),
        (
            "- {kind: matching, prompt: Қос, pairs: [{left: а, right: в}, {left: б, right: в}]}",
            *(True, "equal entries", "pairs 2: right: the same as entry 1"),
        ),
        (
            (
                "- kind: matching\n  prompt: Қос\n  extra: [г]\n"
                "  pairs: [{left: а, right: в}, {left: б, right: г}]\n"
            ),
            *(True, "equal entries", "extra 1: the same as entry 2"),
        ),
        (
            (
                "- kind: matching\n  prompt: Қос\n  extra: [1, 2, 3, 4, 5, 6, 7, 8, 9]\n"
                "  pairs: [{left: а, right: в}, {left: б, right: г}]\n"
            ),
            *(True, "matching letters", "has 11 entries on the right"),
        ),
        (
            "- {kind: order, prompt: Ретте, items: [бір, екі, бір]}",
            *(True, "equal entries", "items 3: the same as entry 1"),
        ),
        (
            "- {kind: open, prompt: Неге?, points: 3, rubric: [{text: а}, {text: б}]}",
            *(True, "rubric", "adds up to 2, but the question has points: 3"),
        ),
        (
            "- {kind: number, prompt: Қанша?, answer: 3, tolerance: 3}",
            *(False, "tolerance", "as large as the answer"),
        ),
        (
            (
                "- kind: group\n  id: а\n  passage: Мәтін\n  questions:\n"
                "    - {kind: truth, prompt: Рас па?, answer: иә, id: а}\n"
            ),
            *(True, "ids", "the id 'а' is taken by line 4"),
        ),
    ],
)
def test_each_mistake_is_found(questions: str, severe: bool, check: str, said: str) -> None:
    assert says(found(questions), severe, check, said), found(questions)


@pytest.mark.parametrize(
    "questions",
    [
        CHOICE + "    - {text: '2²', correct: иә}\n    - {text: '22'}\n",
        CHOICE + "    - {text: '-5', correct: иә}\n    - {text: '5'}\n",
        CHOICE + "    - {text: Барлығы дұрыс, correct: иә}\n    - {text: Ешқайсысы емес пе}\n",
        CHOICE + "    - {text: а, correct: иә}\n    - {text: б}\n    - {text: Барлығы дұрыс}\n"
        "  lock: last\n",
        "- {kind: gap, prompt: Абай ____ туған._, gaps: [{answer: жылы}]}",
        "- {kind: gap, prompt: а ___ б ___, gaps: [{answer: в}, {answer: в}]}",
        "- {kind: number, prompt: Қанша?, answer: 0, tolerance: 0}",
        "- {kind: open, prompt: Неге?, points: 3}",
        "- {kind: choice, prompt: q, options: [{text: а}, {text: а}], status: rejected}",
    ],
)
def test_what_is_sound_is_left_alone(questions: str) -> None:
    assert found(questions) == []


SECTIONS = "sections: [{name: Тест}, {name: Жазбаша}]\n"


def test_sections_must_be_listed_once_any_are() -> None:
    question = "- {kind: open, prompt: Неге?, section: Тестт}"
    assert found(question) == []
    assert says(found(question, SECTIONS), True, "sections", "did you mean 'Тест'?")
    group = "- kind: group\n  section: Үшінші\n  passage: Мәтін\n  questions:\n"
    group += "    - {kind: open, prompt: Неге?}\n"
    assert says(found(group, SECTIONS), True, "sections", "group 1 (g1): section: no section")
    twice = "sections: [{name: Тест}, {name: Тест}]\n"
    assert says(
        found("- {kind: open, prompt: Неге?}", twice), True, "sections", "stands here twice"
    )


def with_evidence(question: str, quote: str, maker: str = "") -> list[tuple[bool, str, str]]:
    made = f", maker: {maker}" if maker else ""
    return found(f'- {{{question}, evidence: {{quote: "{quote}"}}{made}}}')


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("kind: short, prompt: Не?, answers: [кітап]", "Ол кітабын алды."),
        ("kind: short, prompt: Не?, answers: [оқулық, кітап]", "Бұл — кітап."),
        ("kind: short, prompt: Где?, answers: [Москва]", "Он живёт в Москве."),
        ("kind: number, prompt: Қанша?, answer: 12500", "Онда 12 500 адам тұрады."),
        ("kind: number, prompt: Қанша?, answer: 2.7", "Аумағы 2,70 млн км²."),
        ("kind: gap, prompt: ___ жылы, gaps: [{answer: '1845'}]", "Абай 1845 жылы туған."),
        ("kind: gap, prompt: ___ жылы, gaps: [{answer: '7', accept: [жеті]}]", "Жеті жыл өтті."),
        ("kind: truth, prompt: Абай 1846 жылы туған., answer: жоқ", "Абай 1845 жылы туған."),
        ("kind: order, prompt: Ретте, items: [бір, екі]", "Алдымен үшінші."),
    ],
)
def test_an_answer_is_found_in_its_quotation(question: str, quote: str) -> None:
    assert with_evidence(question, quote, "years") == []


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("kind: number, prompt: Қанша?, answer: 5", "Ол 1995 жылы туған."),
        ("kind: gap, prompt: ___ жылы, gaps: [{answer: '1456'}]", "Хандық 1465 жылы құрылды."),
        ("kind: short, prompt: Кім?, answers: [Абай]", "Абылай хан болды."),
        ("kind: choice, prompt: Не?, options: [{text: а}, {text: көл, correct: иә}]", "Бұл — тау."),
    ],
)
def test_an_answer_missing_from_its_quotation(question: str, quote: str) -> None:
    assert says(with_evidence(question, quote), False, "evidence", "is not in the quotation")
    assert says(
        with_evidence(question, quote, "years"), True, "evidence", "is not in the quotation"
    )


@pytest.mark.parametrize(
    "text", ["4K бейне", "XIXғ. соңы", "IT-маман", "SMS-хабар", "Н2О", "HTML5", "ΔU кернеуі", "é"]
)
def test_words_that_do_not_mix_alphabets(text: str) -> None:
    assert [c for _, c, _ in found(f"- {{kind: open, prompt: {text}}}")] == []


@pytest.mark.parametrize("word", ["Aбай", "мeктеп", "тiл", "sсhool", "FауырлықСО"])
def test_words_that_mix_alphabets(word: str) -> None:
    assert says(found(f"- {{kind: open, prompt: {word}}}"), False, "alphabets", f"«{word}» has")


def test_the_latin_schwa_is_neither_printable_nor_kazakh() -> None:
    checks = [check for _, check, _ in found("- {kind: open, prompt: əлем}")]
    assert checks == ["letters", "alphabets"]


@pytest.mark.parametrize(
    ("escape", "severe", "check", "said"),
    [
        ("\\x07", True, "control characters", "U+0007"),
        ("\\x85", True, "control characters", "U+0085"),
        ("\\u200b", False, "control characters", "U+200B ZERO WIDTH SPACE"),
        ("\\u00ad", False, "control characters", "U+00AD SOFT HYPHEN"),
        ("\\u4e2d", True, "letters", "«中», U+4E2D"),
        ("и\\u0306", True, "letters", "the accent U+0306 COMBINING BREVE stands apart"),
        ("\\U0001F600", True, "letters", "U+1F600 GRINNING FACE"),
    ],
)
def test_letters_that_cannot_be_printed(escape: str, severe: bool, check: str, said: str) -> None:
    assert says(found(f'- {{kind: open, prompt: "а{escape}б"}}'), severe, check, said)


def test_letters_are_looked_for_everywhere() -> None:
    questions = """\
        - kind: group
          title: "中"
          passage: |
            Мәтін
            中
          questions:
            - kind: choice
              prompt: q
              explanation: "中"
              options: [{text: а, correct: иә}, {text: "中"}]
        """
    places = [message.split(": the letter")[0] for _, _, message in found(questions)]
    assert places == [
        "group 1 (g1): title",
        "group 1 (g1): passage",
        "question 1: explanation",
        "question 1: options 2: text",
    ]


def test_everyday_letters_are_in_the_faces() -> None:
    from reportlab.pdfbase.ttfonts import TTFontFile

    from worksheets.bank.letters import _FACES

    for package, stem in _FACES.items():
        face = TTFontFile(str(files(package) / "files" / f"{stem}.ttf"))
        assert {letter for letter in EVERYDAY if ord(letter) not in face.charToGlyph} <= {
            "\n",
            "\t",
        }
    assert {"²", "½", "\u2009", "€"} <= printable()
    assert "₸" not in printable()


SAME = "- {kind: short, prompt: Қазақ хандығының негізін қалаған хандарды ата, answers: [%s]%s}\n"


def test_questions_that_ask_the_same() -> None:
    twice = SAME % ("Керей", "") + "- {kind: open, prompt: Неге?}\n" + SAME % ("Керей", "")
    assert says(found(twice), False, "same question", "question 3: prompt: asks the same as line 4")
    answers = "- {kind: short, prompt: Кім?, answers: [бір]}\n"
    assert len(found(answers + answers.replace("бір", "екі"))) == 1
    turned = SAME % ("Керей", "") + SAME.replace("ата,", "тап,") % ("Керей", "")
    assert len(found(turned.replace("Қазақ", "Көне қазақ"))) == 1


@pytest.mark.parametrize(
    "questions",
    [
        (
            CHOICE
            + "    - {text: ана, correct: иә}\n    - {text: аана}\n"
            + CHOICE
            + "    - {text: әке, correct: иә}\n    - {text: әкке}\n"
        ),
        (
            "- {kind: group, passage: Бір, questions: [{kind: open, prompt: Не туралы?}]}\n"
            "- {kind: group, passage: Екі, questions: [{kind: open, prompt: Не туралы?}]}\n"
        ),
        (
            "- {kind: number, prompt: Есептеңіз 2 + 2, answer: 4}\n"
            "- {kind: number, prompt: Есептеңіз 2 × 2, answer: 4}\n"
        ),
        (
            "- {kind: number, prompt: Қабырғасы 5 см шаршының ауданын табыңыз, answer: 25}\n"
            "- {kind: number, prompt: Қабырғасы 6 см шаршының ауданын табыңыз, answer: 25}\n"
        ),
        SAME % ("Керей", ", facts: [а, б]") + SAME % ("Керей", ", facts: [б]"),
        (
            "- {kind: truth, prompt: Абай Құнанбаев Семейде туып-өскен ақын, answer: иә}\n"
            "- {kind: truth, prompt: Шәкәрім Құнанбаев Семейде туып-өскен ақын, answer: иә}\n"
        ),
    ],
)
def test_questions_that_do_not(questions: str) -> None:
    assert found(questions) == []


def test_thousands_of_questions_are_compared_without_comparing_all() -> None:
    line = "- {{kind: short, prompt: Көне {0} деген {1} сөздің мәнін жаз, answers: [а{0}]}}\n"
    words = [f"сөз{chr(1072 + n % 32)}{chr(1072 + n // 32 % 32)}" for n in range(1000)]
    text = "".join(line.format(word, word[::-1]) for word in words)
    assert found(text) == []
    assert len(found(text + line.format(words[7], words[7][::-1]))) == 1


def test_every_check_stands_in_the_table() -> None:
    written = {
        function
        for module in iter_modules(worksheets.bank.checks.__path__)
        for name, function in getmembers(import_module(f"worksheets.bank.checks.{module.name}"))
        if isfunction(function)
        and not name.startswith("_")
        and function.__module__.startswith("worksheets.bank.checks.")
    }
    assert written == set(CHECKS.values())
