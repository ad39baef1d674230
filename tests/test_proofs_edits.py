"""A DOCX that a teacher edited and saved again: harmless edits pass, others are named."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from drawn import bank, choice
from planted import parts_of, png, save_parts
from printed import one_of_each

from worksheets.jobs.job import Job
from worksheets.jobs.run import run
from worksheets.proofs import Proof, verify

Edit = Callable[[str], str]

NUMBERING = """<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>
<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/>
<w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>LISTS</w:numbering>"""
"""A list of numbers, and one of letters for each question."""


@pytest.fixture(scope="module", autouse=True)
def english() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WORKSHEETS_LANGUAGE", "en")
        yield


LONG = tuple(f"{word} деген өте ұзақ жауап, ол бір жолға тек өзі ғана сыяды" for word in "абвг")
"""Options that stand below one another."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "out"
    more = [
        choice("жыл", "1991 ж.", "1992 ж.", "1993 ж.", "1994 ж.", prompt="«Қай» жыл – сол жыл?"),
        choice("ұзын", *LONG, prompt="Қайсысы?"),
        choice("сан", "1 000 км", "2 000 км", "3 000 км", prompt="Қанша?"),
    ]
    job = Job(bank(*one_of_each(), *more), variants=1, formats=("docx",), seed=3)
    run(job, folder)
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "out"))


def edited(folder: Path, edit: Edit, name: str = "variant-A.docx", part: str = "document") -> Proof:
    path = folder / name
    parts = parts_of(path)
    old = parts[f"word/{part}.xml"].decode()
    new = edit(old)
    assert new != old, "the edit does nothing"
    parts[f"word/{part}.xml"] = new.encode()
    save_parts(path, parts)
    return verify(folder)


def paragraphs(text: str) -> list[str]:
    return re.findall(r"<w:p>.*?</w:p>", text)


def replacing(old: str, new: str) -> Edit:
    def edit(text: str) -> str:
        # A writer sets spaces that do not break where a bank has plain ones.
        there = old if old in text else old.replace(" ", "\u00a0")
        assert there in text, old
        return text.replace(there, new, 1)

    return edit


def with_picture(text: str) -> str:
    drawing = '<wp:docPr id="1" name="Picture 1" descr="Карта"/>'
    return text.replace("<w:p>", f"<w:p><w:r><w:drawing>{drawing}</w:drawing></w:r></w:p><w:p>", 1)


def split_runs(text: str) -> str:
    """Cut every text into two runs, as Word does where it has checked the spelling."""

    def cut(match: re.Match[str]) -> str:
        face, said = match[1] or "", match[2]
        at = len(said) // 2
        one, other = said[:at], said[at:]
        opened = '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>'
        begin = f'<w:r w:rsidR="00AB12CD">{face}<w:t xml:space="preserve">'
        error = '<w:proofErr w:type="spellStart"/>'
        return f"{begin}{one}</w:t></w:r>{error}{opened}{begin}{other}</w:t></w:r>"

    face = r"(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?"
    return re.sub(rf"<w:r>{face}<w:t[^>]*>([^<]+)</w:t></w:r>", cut, text)


def wrapped(text: str) -> str:
    return re.sub(
        r"(<w:r>(?:(?!</w:r>).)*</w:r>)", r'<w:smartTag w:element="x">\1</w:smartTag>', text
    )


def set_otherwise(text: str) -> str:
    face = '<w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="28"/></w:rPr>'
    return re.sub(r"<w:r>(?=<w:t)", f"<w:r>{face}", text)


def more_space(text: str) -> str:
    return re.sub(r"(?<=[а-я]) (?=[а-я])", "  ", text).replace("\u00a0", " ")


def broken_lines(text: str) -> str:
    return text.replace(" деген", "</w:t><w:br/><w:t>деген")


def other_signs(text: str) -> str:
    signs = {"–": "-", "«": "“", "»": "”"}
    for old, new in signs.items():
        text = text.replace(old, new)
    return text


def automatic(text: str) -> str:
    """Make the numbers of questions and the letters of long options automatic lists."""

    def numbered(match: re.Match[str]) -> str:
        of = "1" if match[2][0].isdigit() else "2"
        label = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{of}"/></w:numPr></w:pPr>'
        return f"{match[1]}{label}"

    mark = r"(<w:p><w:pPr><w:pStyle w:val=\"(?:Question|Option)\"/>(?:(?!</w:pPr>).)*)</w:pPr>"
    return re.sub(
        mark + r"<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t>(\d+\.|[A-Z]\))</w:t></w:r>"
        r"<w:r><w:tab/></w:r>",
        numbered,
        text,
    )


def moved_option(text: str) -> str:
    """Put the second of the long options behind the third."""
    one, other = [each for each in paragraphs(text) if "ұзақ жауап" in each][1:3]
    return text.replace(one + other, other + one)


def changed_face(text: str) -> str:
    old = "<w:rPr><w:b/></w:rPr>"
    return text.replace(old, '<w:rPr><w:b/><w:rPrChange w:id="7"><w:rPr/></w:rPrChange></w:rPr>')


NOTE = "<w:r><w:t>Қарындашсыз, тек дұрыс жауапты белгілеңіз.</w:t></w:r>"

HARMLESS: dict[str, Edit] = {
    "another font and size": set_otherwise,
    "runs split by the spelling checker": split_runs,
    "smart tags": wrapped,
    "more space, no fixed space": more_space,
    "lines broken by hand": broken_lines,
    "other dashes and quotes": other_signs,
    "a picture": with_picture,
    "another heading": replacing("Бір дұрыс жауабы бар тапсырмалар", "Тест тапсырмалары"),
    "no instruction": lambda text: re.sub(
        r"<w:p><w:pPr><w:pStyle w:val=\"Instruction\"/>.*?</w:p>", "", text, count=1
    ),
    "an instruction more": replacing(
        "<w:p>", f"<w:p>{NOTE}</w:p><w:p>"
    ),
    "an instruction between questions": lambda text: text.replace(
        (at := next(each for each in paragraphs(text) if "Қайсысы?" in each)),
        f"<w:p><w:r><w:t>Мұқият оқыңыз!</w:t></w:r></w:p>{at}",
    ),
    "a caption between a stem and its options": lambda text: text.replace(
        (at := next(each for each in paragraphs(text) if "Қайсысы?" in each)),
        f"{at}<w:p><w:r><w:t>1-сурет. Карта</w:t></w:r></w:p>",
    ),
    "a page that begins anew": replacing("<w:pPr>", "<w:pPr><w:pageBreakBefore/>"),
    "a corrected space": replacing("1991 ж.", "1991ж."),
    "no space between thousands": replacing("2\u00a0000", "2000"),
    "the class filled in": replacing("Сынып: ", "Сынып: 9 «А» "),
    "a change of face that is tracked": changed_face,
    "a bookmark of Word's own": replacing(
        "<w:r>", '<w:bookmarkStart w:id="1" w:name="_Hlk123"/><w:bookmarkEnd w:id="1"/><w:r>'
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HARMLESS)
def test_a_harmless_edit_passes_with_a_note(name: str, folder: Path) -> None:
    proof = edited(folder, HARMLESS[name])
    assert [str(each) for each in proof.findings] == []
    assert {each.file for each in proof.notes} == {"variant-A.docx"}


def test_another_heading_is_quoted_in_a_note(folder: Path) -> None:
    notes = [str(each) for each in edited(folder, HARMLESS["another heading"]).notes]
    said = "the file says «I. Тест тапсырмалары»"
    assert notes[1:] == [f"variant-A.docx: expected «I. Бір дұрыс жауабы бар тапсырмалар», {said}"]


def test_an_author_left_by_the_editor_is_a_note(folder: Path) -> None:
    path = folder / "variant-A.docx"
    parts = parts_of(path)
    core = parts["docProps/core.xml"].decode()
    name = "<cp:lastModifiedBy>Айгүл С.</cp:lastModifiedBy></cp:coreProperties>"
    parts["docProps/core.xml"] = core.replace("</cp:coreProperties>", name).encode()
    parts["word/media/image1.png"] = png("made with a scanner")
    save_parts(path, parts)
    proof = verify(folder)
    assert proof.findings == ()
    assert str(proof.notes[-1]).endswith("a person is named: «Айгүл С.»")


def test_labels_that_became_automatic_numbers_are_counted(folder: Path) -> None:
    path = folder / "variant-A.docx"
    parts = parts_of(path)
    lists = '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
    parts["word/numbering.xml"] = NUMBERING.replace("LISTS", lists).encode()
    text = parts["word/document.xml"].decode()
    changed = automatic(text)
    assert changed.count("w:numPr>") == 2 * (13 + 4)
    parts["word/document.xml"] = changed.encode()
    save_parts(path, parts)
    assert verify(folder).findings == ()
    # The letters are now counted anew: options that changed places have the other's letter.
    parts["word/document.xml"] = moved_option(changed).encode()
    save_parts(path, parts)
    number = number_of(changed, "Қайсысы?")
    assert {(f.number, f.letter) for f in verify(folder).findings} == {(number, "B"), (number, "C")}


def number_of(text: str, stem: str) -> int:
    before = text[: text.index(stem)]
    return before.count('<w:pStyle w:val="Question"/>')


def tracked(tag: str, said: str) -> str:
    text = "delText" if tag == "del" else "t"
    return f'<w:{tag} w:id="9" w:author="x"><w:r><w:{text}>{said}</w:{text}></w:r></w:{tag}></w:p>'


ASKED = r"<w:p>(?:(?!</w:p>).)*Қайсысы\?(?:(?!</w:p>).)*"
"""The paragraph of one of the questions."""

HARMFUL: dict[str, tuple[str, Edit]] = {
    "a word more in a stem": ("Қайсысы?", replacing("Қайсысы?", "Қайсысы емес?")),
    "a letter in a stem": ("Қайсысы?", replacing("Қайсысы?", "Қайсысы!")),
    "a letter in an option": ("Қайсысы?", replacing("б деген", "ц деген")),
    "a digit": ("жыл?", replacing("1993 ж.", "1998 ж.")),
    "a space inside a number": ("жыл?", replacing("1993 ж.", "19 93 ж.")),
    "a space that joins numbers": ("Қанша?", replacing("2\u00a0000", "2\u00a000\u00a00")),
    "a word behind an option": ("Қайсысы?", replacing("өзі ғана сыяды<", "өзі ғана сыяды ғой<")),
    "no option": ("Қайсысы?", lambda text: text.replace(
        next(each for each in paragraphs(text) if "в деген" in each), ""
    )),
    "an option more": ("Қайсысы?", lambda text: text.replace(
        (at := next(each for each in paragraphs(text) if "D)" in each and "ұзақ" in each)),
        f"{at}<w:p><w:r><w:t>E) бесінші</w:t></w:r></w:p>",
    )),
    "options in another order": ("Қайсысы?", moved_option),
    "another letter": ("Қайсысы?", lambda text: re.sub(
        r"(Қайсысы\?.*?)>B\)<", r"\1>F)<", text, count=1
    )),
    "other points": ("сұрақ2", replacing("2 балл", "3 балл")),
    "another number": ("сұрақ2", replacing(">2.<", ">12.<")),
    "a hidden word": ("Қайсысы?", replacing(
        "<w:t>Қайсысы?", "<w:rPr><w:vanish/></w:rPr><w:t>Қайсысы?"
    )),
    "an insertion that is tracked": ("Қайсысы?", lambda text: re.sub(
        rf"({ASKED})</w:p>", r"\1" + tracked("ins", "иә"), text
    )),
    "a deletion that is tracked": ("Қайсысы?", lambda text: re.sub(
        rf"({ASKED})</w:p>", r"\1" + tracked("del", "емес"), text
    )),
    "a right option in bold": ("Қайсысы?", lambda text: re.sub(
        r"<w:r>(<w:t>а деген)", r"<w:r><w:rPr><w:b/></w:rPr>\1", text
    )),
    "a right option in a style of its own": ("Қайсысы?", lambda text: re.sub(
        r"<w:r>(<w:t>а деген)", r'<w:r><w:rPr><w:rStyle w:val="Ok"/></w:rPr>\1', text
    )),
    "a passage": ("сұрақ10", replacing("Мәтін соңы", "Мәтін ортасы")),
}  # fmt: skip


@pytest.mark.parametrize("name", HARMFUL)
def test_an_edit_that_matters_names_the_question(name: str, folder: Path) -> None:
    stem, edit = HARMFUL[name]
    text = parts_of(folder / "variant-A.docx")["word/document.xml"].decode()
    proof = edited(folder, edit)
    place = number_of(text, stem)
    if name == "another number":
        place = 2
    assert place in {each.number for each in proof.findings}
    assert {each.file for each in proof.findings} == {"variant-A.docx"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (r"(<w:b/></w:rPr><w:t>)[A-E]<", r"\1Z<"),
        ("қысқақұпия", "қысқақұбия"),
        ("A нұсқасы", "B нұсқасы"),
        ("Барлығы", "Бары"),
    ],
)
def test_an_edit_of_a_key_is_named(old: str, new: str, folder: Path) -> None:
    proof = edited(folder, lambda text: re.sub(old, new, text), "key-A.docx")
    assert {each.file for each in proof.findings} == {"key-A.docx"}


def test_a_line_that_gives_the_key_is_no_harmless_instruction(folder: Path) -> None:
    answers = dict(
        re.findall(
            r"^A,(\d+),[^,]+,choice,([A-J]),", (folder / "key.csv").read_text(), re.MULTILINE
        )
    )
    said = " ".join(f"{number}{letter}" for number, letter in answers.items())
    line = f"<w:p><w:r><w:t>{said}</w:t></w:r></w:p></w:body>"
    proof = edited(folder, replacing("</w:body>", line))
    assert [str(each) for each in proof.findings] == [
        f"variant-A.docx: a line that was added: this gives away the key: «{said}»"
    ]


def test_an_id_that_only_right_options_have_is_found(folder: Path) -> None:
    def edit(text: str) -> str:
        for right in ("а деген", "1991", "жауап1<", "1\u00a0000"):
            assert right in text
            text = re.sub(rf"<w:r>(<w:t[^>]*>{right})", r'<w:r w:x="7">\1', text, count=1)
        return text

    proof = edited(folder, edit)
    assert any("only right options are marked with «7»" in str(each) for each in proof.findings)


@pytest.mark.parametrize("data", [b"", b"PK\3\4", b"not a file", b"%PDF-1.4"])
def test_a_file_that_cannot_be_read_is_named(data: bytes, folder: Path) -> None:
    (folder / "variant-A.docx").write_bytes(data)
    assert {each.file for each in verify(folder).findings} == {"variant-A.docx"}


def test_a_file_with_broken_xml_or_entities_is_named(folder: Path) -> None:
    for bad in ("<w:p>", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'):
        parts = parts_of(folder / "variant-A.docx")
        parts["word/document.xml"] = bad.encode()
        save_parts(folder / "variant-A.docx", parts)
        assert {each.file for each in verify(folder).findings} == {"variant-A.docx"}
