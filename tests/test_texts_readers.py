"""Every format and character set gives the same document; what cannot be read says why."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import docx
import fontpkg
import pytest
from docx.oxml import OxmlElement
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate

from worksheets import texts
from worksheets.errors import InputError
from worksheets.texts import READERS, SUFFIXES, Document, read_document
from worksheets.texts.charset import decode

KK = (
    "Балқаш көлі Қазақстанның оңтүстік-шығысында орналасқан. Оның батыс бөлігінің суы тұщы, "
    "ал шығыс бөлігінің суы тұзды. Көлге Іле өзені құяды. Өзеннің сағасында ну тоғай өседі."
)
RU = (
    "Озеро Балхаш находится на юго-востоке Казахстана. Его западная часть пресная, а восточная "
    "— солёная. В озеро впадает река Или. «Тихое озеро», — говорят рыбаки об этих местах."
)
EN = (
    "Lake Balkhash lies in the south-east of Kazakhstan. Its western part is fresh, but the "
    "eastern part is salty. The river Ili flows into it. “A quiet lake,” say the fishermen."
)


def sentences(found: Document) -> list[str]:
    return [one.text for one in found.sentences]


def expected(text: str) -> list[str]:
    return [part if part.endswith((".", "»")) else part + "." for part in text.split(". ")]


def problem(path: Path, language: str | None = None, name: str | None = None) -> str:
    with pytest.raises(InputError) as caught:
        read_document(path, language, name)
    assert len(caught.value.problems) == 1
    assert caught.value.problems[0].file == (name or str(path))
    return caught.value.problems[0].message


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((KK, name) for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")),
        *((KK, name) for name in ("utf-32", "kz1048", "ptcp154")),
        *((RU, name) for name in ("utf-8", "utf-16", "cp1251", "kz1048", "koi8-r", "cp866")),
        *((EN, name) for name in ("ascii", "utf-8", "utf-16-le", "cp1252", "cp1251")),
    ],
)
def test_character_sets(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "lake.txt"
    if encoding in ("ascii", "koi8-r", "cp866"):  # they have no such quotes and dashes
        text = re.sub("[—«»“”]", "", text).replace("  ", " ")
    path.write_bytes(text.encode(encoding))
    assert sentences(read_document(path)) == expected(text)


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_not(data: bytes) -> None:
    assert isinstance(decode(data), str | None)


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1))
def test_utf_8_is_never_taken_for_anything_else(text: str) -> None:
    assert decode(text.encode()) == text.removeprefix("\N{BYTE ORDER MARK}")


def test_line_ends_of_all_systems(tmp_path: Path) -> None:
    path = tmp_path / "lake.txt"
    for end in ("\n", "\r\n", "\r", "\u2028"):
        path.write_bytes((f"Көлдер{end}{end}" + KK + end).encode())
        found = read_document(path)
        assert (found.title, sentences(found)) == ("Көлдер", expected(KK))
        assert found.sentences[0].place.line == 3


MARKDOWN = f"""---
title: not this one
---
# Балқаш көлі

{KK.replace("Қазақстанның", "**Қазақстанның**").replace("Іле өзені", "[Іле өзені](http://example.org)")}

## Балықтары

- Сазан көлде *көп* болады.
- Көксерке терең суды ұнатады.

| Балық | Саны |
|-------|------|
| Сазан жазда уылдырық шашады. | 12 |

```
code is left out
```

> Ескі аңызда көл туралы айтылады.[^1]
"""


def test_markdown(tmp_path: Path) -> None:
    path = tmp_path / "lake.md"
    path.write_text(MARKDOWN, "utf-8")
    found = read_document(path)
    assert (found.title, found.headings) == ("Балқаш көлі", ("Балқаш көлі", "Балықтары"))
    assert sentences(found)[:4] == expected(KK)
    assert sentences(found)[4:] == [
        "Сазан көлде көп болады.",
        "Көксерке терең суды ұнатады.",
        "Балық.",
        "Саны.",
        "Сазан жазда уылдырық шашады.",
        "12.",
        "Ескі аңызда көл туралы айтылады.",
    ]
    assert [one.place.line for one in found.sentences][3:6] == [6, 10, 11]
    assert [one.whole for one in found.sentences][6:] == [False, False, True, False, True]


HTML = f"""<!DOCTYPE html><html><head><title>not this one</title><meta charset="%s">
<style>p {{ color: red }}</style></head><body>
<nav><a href="/">Басты бет</a></nav>
<h1>Балқаш&nbsp;көлі</h1>
<p>{KK.replace("Іле", "<b>Іле</b>").replace(". О", ".<br>О")}</p>
<div>Көлде <i>балық</i> көп &mdash; сазан мен көксерке ауланады.<script>alert("жоқ")</script></div>
<ul><li>Сазан жазда уылдырық шашады.</li><li><p>Көксерке терең суды ұнатады.</p></li></ul>
<table><tr><th>Балық</th><td>Сазан &lt;5&gt; кг тартады.</td></tr></table>
<p hidden>Бұл көрінбейді.</p><p style="display: none">Бұл да көрінбейді.</p>
<footer>Барлық құқықтар қорғалған.</footer></body></html>"""


@pytest.mark.parametrize("encoding", ["utf-8", "kz1048", "utf-16"])
def test_html(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "lake.htm"
    path.write_bytes((HTML % encoding).encode(encoding))
    found = read_document(path)
    assert (found.title, found.headings) == ("Балқаш көлі", ("Балқаш көлі",))
    assert sentences(found) == [
        *expected(KK),
        "Көлде балық көп — сазан мен көксерке ауланады.",
        "Сазан жазда уылдырық шашады.",
        "Көксерке терең суды ұнатады.",
        "Балық.",
        "Сазан <5> кг тартады.",
    ]
    assert [one.place.line for one in found.sentences][4:6] == [6, 7]


def test_html_that_is_nested_deep(tmp_path: Path) -> None:
    path = tmp_path / "deep.html"
    path.write_text("<div>" * 5000 + KK + "</div>" * 5000, "utf-8")
    assert sentences(read_document(path)) == expected(KK)


def word_file(path: Path) -> None:
    document = docx.Document()
    document.add_heading("Балқаш көлі", 1)
    first, rest = KK.split("Іле", 1)
    paragraph = document.add_paragraph(first)
    paragraph.add_run("Іле").bold = True
    paragraph.add_run(rest)
    table = document.add_table(rows=1, cols=3)
    table.cell(0, 0).text = "Сазан жазда уылдырық шашады."
    merged = table.cell(0, 1).merge(table.cell(0, 2))
    merged.text = "12"
    document.add_paragraph("Сазан көлде көп болады.", style="List Bullet")
    numbered = document.add_paragraph("Көксерке терең суды ұнатады.")
    numbered.paragraph_format.element.get_or_add_pPr().append(OxmlElement("w:numPr"))
    document.save(str(path))


def test_docx(tmp_path: Path) -> None:
    path = tmp_path / "lake.docx"
    word_file(path)
    found = read_document(path, name="Көл.docx")
    assert (found.title, found.source) == ("Балқаш көлі", "Көл.docx")
    assert sentences(found) == [
        *expected(KK),
        "Сазан жазда уылдырық шашады.",
        "12.",
        "Сазан көлде көп болады.",
        "Көксерке терең суды ұнатады.",
    ]
    assert [str(one.place) for one in found.sentences][3:7] == [
        "Көл.docx:2",
        "Көл.docx:3",
        "Көл.docx:3",
        "Көл.docx:4",
    ]


def pdf_file(path: Path, **options: object) -> None:
    pdfmetrics.registerFont(TTFont("PT Serif", fontpkg.path("PT Serif")))
    body = ParagraphStyle(
        "body", fontName="PT Serif", fontSize=11, leading=14, alignment=4, firstLineIndent=18
    )
    head = ParagraphStyle("head", body, fontSize=16, leading=20, spaceAfter=6, firstLineIndent=0)
    story: list[Flowable] = []
    for part in ("Солтүстік жаға", "Оңтүстік жаға", "Шығыс жаға"):
        story.append(Paragraph(part, head))
        story += [Paragraph(f"{KK} {KK}", body) for _ in range(9)]

    def edges(canvas: Canvas, template: SimpleDocTemplate) -> None:
        canvas.setFont("PT Serif", 9)
        canvas.drawString(72, 805, "География. 8-сынып")
        canvas.drawCentredString(297, 30, f"- {template.page} -")

    SimpleDocTemplate(str(path), **options).build(story, onFirstPage=edges, onLaterPages=edges)


def test_pdf(tmp_path: Path) -> None:
    path = tmp_path / "lake.pdf"
    pdf_file(path)
    found = read_document(path)
    assert found.headings == ("Солтүстік жаға", "Оңтүстік жаға", "Шығыс жаға")
    assert sentences(found) == expected(KK) * 54
    assert found.sentences[-1].paragraph == 26
    pages = [one.place.page or 0 for one in found.sentences]
    assert pages == sorted(pages)
    assert (pages[0], pages[-1]) == (1, 3)
    assert str(found.sentences[-1].place) == f"{path}:p. 3"


def test_pdf_hyphenation_is_undone(tmp_path: Path) -> None:
    path = tmp_path / "lake.pdf"
    canvas = Canvas(str(path))
    pdfmetrics.registerFont(TTFont("PT Serif", fontpkg.path("PT Serif")))
    canvas.setFont("PT Serif", 12)
    lines = (
        "Балқаш көлі Қазақстанның оңтүс-",
        "тігінде орналасқан. Оның суы тұз-",
        "ды, ал батыс бөлігінің суы тұщы.",
    )
    for number, line in enumerate(lines):
        canvas.drawString(72, 700 - 15 * number, line)
    canvas.save()
    assert sentences(read_document(path)) == [
        "Балқаш көлі Қазақстанның оңтүстігінде орналасқан.",
        "Оның суы тұзды, ал батыс бөлігінің суы тұщы.",
    ]


def test_every_reader_stands_in_the_table() -> None:
    folder = Path(texts.__file__).parent
    readers = {Path(read.__code__.co_filename).stem for read in READERS.values()}
    assert readers == {"plain", "markdown", "html", "docx", "pdf"}
    assert all((folder / f"{name}.py").is_file() for name in readers)
    assert set(SUFFIXES) == {".txt", ".md", ".docx", ".html", ".htm", ".pdf"}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_an_empty_file_of_any_format(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"empty{suffix}"
    path.write_bytes(b"")
    assert any(word in problem(path) for word in ("empty", "damaged"))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_picture_by_the_name_of_a_text(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"picture{suffix}"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\6\0\0\0\\r\xa8f" * 40)
    assert any(word in problem(path) for word in ("not a text", "not a web page", "damaged"))


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(deadline=None)
@given(data=st.binary(max_size=200))
def test_rubbish_is_refused_or_read(
    tmp_path_factory: pytest.TempPathFactory, suffix: str, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / f"rubbish{suffix}"
    path.write_bytes(data)
    with suppress(InputError):
        assert read_document(path, "kk").sentences


def missing(folder: Path) -> Path:
    (folder / "essay.txt").write_text(EN)
    return folder / "esay.txt"


def folder(folder: Path) -> Path:
    return folder


def odd_suffix(folder: Path) -> Path:
    (folder / "text.dox").write_text(EN)
    return folder / "text.dox"


def far_suffix(folder: Path) -> Path:
    (folder / "text.png").write_text(EN)
    return folder / "text.png"


def without_suffix(folder: Path) -> Path:
    (folder / "text").write_text(EN)
    return folder / "text"


def other_language(folder: Path) -> Path:
    (folder / "text.txt").write_text(
        "Der See liegt im Osten des Landes und ist sehr groß.", "utf-8"
    )
    return folder / "text.txt"


def blank(folder: Path) -> Path:
    (folder / "text.txt").write_text(" \n\t\n\n")
    return folder / "text.txt"


def old_word(folder: Path) -> Path:
    (folder / "text.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    return folder / "text.docx"


def other_zip(folder: Path) -> Path:
    with zipfile.ZipFile(folder / "text.docx", "w") as package:
        package.writestr("hello.txt", "hello")
    return folder / "text.docx"


def torn_word(folder: Path) -> Path:
    word_file(folder / "text.docx")
    data = (folder / "text.docx").read_bytes()
    (folder / "text.docx").write_bytes(data[: len(data) // 2])
    return folder / "text.docx"


def bomb(folder: Path) -> Path:
    with (
        zipfile.ZipFile(folder / "text.docx", "w", zipfile.ZIP_DEFLATED) as package,
        package.open("word/document.xml", "w") as part,
    ):
        for _ in range(310):
            part.write(b"\0" * 1_000_000)
    return folder / "text.docx"


def scan(folder: Path) -> Path:
    canvas = Canvas(str(folder / "scan.pdf"))
    canvas.rect(72, 72, 300, 300, fill=1)
    canvas.save()
    return folder / "scan.pdf"


def locked(folder: Path) -> Path:
    pdf_file(folder / "locked.pdf", encrypt=StandardEncryption("secret", "owner"))
    return folder / "locked.pdf"


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (missing, "there is no such file; did you mean essay.txt?"),
        (folder, "this is a folder; name the files in it"),
        (odd_suffix, "cannot read .dox files; did you mean .docx?"),
        (far_suffix, "save the text as one of: .txt, .md, .docx, .html, .htm, .pdf"),
        (without_suffix, "save the text as one of: .txt"),
        (other_language, "name it with --language"),
        (blank, "the file is empty"),
        (old_word, "this is an old .doc or a protected file; save it as .docx"),
        (other_zip, "this DOCX is damaged"),
        (torn_word, "this DOCX is damaged"),
        (bomb, "unpacks to more than 300 MB"),
        (scan, "this PDF has no text layer"),
        (locked, "this PDF is locked with a password"),
    ],
)
def test_what_cannot_be_read_says_why(
    tmp_path: Path, make: Callable[[Path], Path], message: str
) -> None:
    assert message in problem(make(tmp_path))


def test_an_unknown_language_is_named(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text(EN, "utf-8")
    assert problem(path, "kz") == "unknown language kz; use one of: kk, ru, en"


def test_a_text_without_sentences(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text("***\n---\n!!!\n")
    assert "no sentences" in problem(path, "en")


def test_the_shown_name_stands_in_problems_and_places(tmp_path: Path) -> None:
    path = tmp_path / "upload-17.txt"
    path.write_bytes(b"\0\1\2" * 50)
    assert "not a text" in problem(path, name="Менің мәтінім.txt")
    path.write_text(KK, "utf-8")
    found = read_document(path, name="Менің мәтінім.txt")
    assert (found.source, found.title) == ("Менің мәтінім.txt", "Менің мәтінім")
    assert found.sentences[0].place.file == "Менің мәтінім.txt"
