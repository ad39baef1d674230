"""What holds for any text at all: nothing crashes, no letter is lost, cleaning settles."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from worksheets.texts.clean import clean, letter_count
from worksheets.texts.compose import compose
from worksheets.texts.language import find_language
from worksheets.texts.letters import characters
from worksheets.texts.lexicon import known
from worksheets.texts.plain import lines_of
from worksheets.texts.sentences import split

LANGUAGES = st.sampled_from(["kk", "ru", "en"])
SNIPPETS = (
    *("АҚШ – пен", "200- ге", "іс - әрекет", "ны – ғайтып", "Н.Ә: Назарбаев", "СШҚ – 1 Шартына"),
    *("т.б.", "ж.", "XIX ғ.", "5 – 10", "13,6 % ,", "....", "..", "?!", "«", "»", '"', "“", "”"),
    *(
        "(",
        ")",
        "[12]",
        "- ",
        "–",
        "—",
        "-",
        "\n",
        "\t",
        "\n\n",
        "* ",
        "==А==",
        " ",
        "  ",
        ".",
        ",",
    ),
    *("бағытыСыртқы", "атқарадыҚазақстан", "келеді.Сыртқы", "болады", "Қазақстан", "саясат", "ол"),
    *("Cыртқы", "Lа", "Əн", "A. Н. Бернштам", "is", "The", "Mr.", "U.S.", "e.g.", "г.", "и т.д."),
    *(
        "\xad",
        "\u200b",
        "\xa0",
        "\ufffd",
        "и\u0306",
        "1.",
        "а)",
        "II",
        "pH",
        "В-дәрумені",
        "&lt;br>",
    ),
)
TEXTS = st.one_of(
    st.text(max_size=80),
    st.text('аәбВГқҚіІ aBcH.,!?–-«»()"1929\n\t', max_size=80),
    st.lists(st.one_of(st.sampled_from(SNIPPETS), st.just(" ")), max_size=25).map("".join),
)


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


@settings(deadline=None)
@given(TEXTS)
def test_characters_are_put_right_once(text: str) -> None:
    once = characters(text)
    assert characters(once) == once
    assert all(sign.isprintable() or sign in "\n\t" for sign in once)


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_cleaning_twice_is_cleaning_once(text: str, language: str) -> None:
    once, _ = clean(text, language)
    assert clean(once, language) == (once, ())


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_cleaning_keeps_the_number_of_letters(text: str, language: str) -> None:
    text = characters(text)
    cleaned, mends = clean(text, language)
    assert letter_count(cleaned) == letter_count(text)
    assert all(0 <= mend.letters <= letter_count(text) for mend in mends)


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_splitting_loses_no_letter(text: str, language: str) -> None:
    cleaned, _ = clean(text.replace("\n", " ").replace("\t", " "), language)
    pieces = split(cleaned, language)
    assert "".join(letters(piece.text) for piece in pieces) == letters(cleaned)
    counted = 0
    for piece in pieces:
        assert piece.letters == counted
        counted += letter_count(piece.text)


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_any_text_becomes_a_document(text: str, language: str) -> None:
    document = compose(list(lines_of(text, "any.txt")), language, "any.txt")
    last = 1
    for sentence in document.sentences:
        assert sentence.text.rstrip('"»”“’)]')[-1] in ".!?…"
        assert "\n" not in sentence.text
        assert sentence.text == sentence.text.strip()
        assert sentence.place.line is not None
        assert sentence.place.line >= last
        last = sentence.place.line
    paragraphs = [sentence.paragraph for sentence in document.sentences]
    assert paragraphs == sorted(paragraphs)
    assert document.title


@settings(deadline=None)
@given(st.text(max_size=40))
def test_language_and_lexicon_take_anything(text: str) -> None:
    assert find_language(text) in ("kk", "ru", "en", None)
    assert known(text, "kk") in (True, False)
