"""Pupils: `Student`, class lists read from CSV, and sample classes drawn by faker.

In goes a path, or a language with a seed; out comes a tuple of students. Which pupil
gets which variant is not decided here.
"""

from __future__ import annotations

import codecs
import csv
import io
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

from worksheets.errors import InputError, Problem
from worksheets.messages import tr

FEMALE_NAMES = """
    Ажар Айгерім Айгүл Айдана Айжан Айнұр Айсұлу Ақбота Ақмарал Ақнұр Алтынай Аружан Аяжан
    Аяулым Әдемі Әлия Әсел Әсем Балжан Балнұр Баян Бибігүл Ботагөз Гауһар Гүлдана Гүлжан
    Гүлмира Гүлназ Гүлнар Дана Дариға Динара Ділназ Еркежан Жазира Жанар Жанерке Жанна Жансая
    Жібек Зарина Зере Индира Інжу Інкәр Камила Қарлығаш Қымбат Лаура Ләззат Ләйла Мадина Мақпал
    Маржан Меруерт Мөлдір Назгүл Назерке Назым Нұргүл Нұрсұлу Перизат Раушан Сабина Салтанат
    Самал Сая Сәуле Тоғжан Томирис Торғын Ұлдана Ұлпан Фариза Шолпан Шынар Ырысты
"""
MALE_NAMES = """
    Абай Абылай Азамат Айбек Айдар Айдос Айсұлтан Ақжол Алдияр Алмас Арман Арыстан Асқар Асхат
    Әділет Әділ Әлібек Әлихан Әмір Бағдат Бақытжан Бауыржан Бейбіт Бекзат Берік Болат Ғалым
    Дамир Данияр Дархан Дәулет Дәурен Диас Дидар Ерасыл Ербол Ержан Ерлан Есен Жандос Жасұлан
    Жәнібек Жомарт Ілияс Исатай Қайрат Қанат Қасым Қуаныш Мағжан Марат Мейрам Мирас Мұрат Мұхтар
    Нұрбек Нұржан Нұрлан Олжас Оразбек Рахат Руслан Рүстем Сабыр Санжар Сапар Саят Серік Сұлтан
    Талғат Темірлан Тимур Тілек Төлеген Тұрар Ұлан Шерхан Шыңғыс Ыбырай
"""
SURNAMES = """
    Аманжолов Ахметов Әбдірахманов Әбілов Әлиев Әміров Базарбаев Байжанов Бейсенов Бекетов
    Бектұров Ғабдуллин Ғалиев Досжанов Дүйсенов Елеусізов Ерғалиев Ермеков Есенов Жақыпов
    Жанділдин Жұмабеков Жұмағалиев Жүнісов Иманов Исабеков Ізбасов Кенжебеков Көшербаев Қалиев
    Қасымов Қожахметов Құдайбергенов Құлмағамбетов Мәмбетов Момынов Мұқанов Мұсабеков Мұстафин
    Мырзахметов Наурызбаев Нұғманов Нұрғалиев Нұрпейісов Омаров Оразбаев Оспанов Өтегенов Рахимов
    Рысқұлов Садықов Сағындықов Сарсенбаев Сәдуақасов Сейітов Серіков Смағұлов Сүлейменов Тәжібаев
    Темірханов Тілеубаев Тоқтаров Төлегенов Тұрсынов Тынышбаев Үмбетов Шаймерденов Шәріпов Ыбыраев
    Ысқақов
"""
"""Male forms; the female ones add -а."""

ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
"""The Kazakh alphabet; the Russian one keeps its order within it."""
LOCALES = {"kk": "ru_RU", "ru": "ru_RU", "en": "en_GB"}
"""Language -> faker locale; faker has no Kazakh one, its names come from the lists above."""

HEADINGS: Mapping[str, frozenset[str]] = {
    role: frozenset(headings.split())
    for role, headings in {
        "name": """атыжөні оқушыныңатыжөні білімалушыныңатыжөні тегіаты тегіатыәкесініңаты таә
            оқушы білімалушы фио фиообучающегося фиоученика фиоучащегося фамилияимя
            фамилияимяотчество ученик обучающийся name fullname student studentname pupil
            pupilname""",
        "surname": "тегі фамилия фамилиясы surname lastname familyname",
        "given": "аты есімі имя firstname givenname",
        "patronymic": "әкесініңаты отчество middlename patronymic",
        "class": "сынып сыныбы класс class form group топ группа",
    }.items()
}
"""What a column holds -> its headings, in small letters and without anything but letters."""
HEADING_ROWS = 10
"""The row of headings stands among the first ones; a title may stand above it."""


@dataclass(frozen=True, slots=True)
class Student:
    """A pupil."""

    name: str
    """As it is printed on the paper: surname first in Kazakh and Russian lists."""
    class_name: str = ""
    """The class, as the school writes it: 9 «А»; empty where unknown."""


def sample_class(
    language: str, pupils: int, seed: int | str | Random, class_name: str = ""
) -> tuple[Student, ...]:
    """Return an invented class in the order of the alphabet; equal arguments, equal class.

    `language` is kk, ru or en; names are surname first, but for en. A passed `Random` is
    drawn from once. Namesakes are rare and possible, as in life.
    """
    if isinstance(seed, Random):
        seed = int(seed.random() * 2**53)
    digest = sha256(f"{seed}:{language}:{class_name}".encode()).digest()
    fake = _faker(language)
    fake.seed_instance(int.from_bytes(digest[:8], "big"))
    drawn: list[tuple[str, str]] = []
    taken: set[tuple[str, str]] = set()
    for _ in range(pupils):
        tries = [_surname_and_given(fake) for _ in range(3)]
        pair = next((fresh for fresh in tries if fresh not in taken), tries[0])
        drawn.append(pair)
        taken.add(pair)
    drawn.sort(key=lambda pair: [_alphabetically(part) for part in pair])
    order = slice(None, None, -1 if language == "en" else 1)
    return tuple(Student(" ".join(pair[order]), class_name) for pair in drawn)


def read_class_list(path: Path) -> tuple[Student, ...]:
    """Return the pupils of a CSV file, in its order.

    The columns are known by their headings (Аты-жөні, ФИО, Фамилия + Имя, Name, Класс ...);
    the character set is UTF-8, UTF-16 with its mark, or Windows-1251; cells are parted by
    `;`, `,` or tabs. Raises InputError with every row that cannot be used.
    """
    text = _decoded(path)
    delimiter = max(";,\t", key=lambda sign: len(_headings(text, sign)[1]))
    heading_line, columns = _headings(text, delimiter)
    if not columns.keys() & {"name", "surname", "given"}:
        message = tr("No column of names is found; give it the heading Аты-жөні, ФИО or Name.")
        raise InputError(Problem(message, str(path), 1))
    students: list[Student] = []
    problems: list[Problem] = []
    for line, row in _rows(path, text, delimiter):
        if line > heading_line and any(letter.isalpha() for letter in "".join(row)):
            student = _student(row, columns)
            students.append(student)
            if message := _complaint(student):
                problems.append(Problem(message, str(path), line))
    if not students:
        message = tr("No pupil stands below the headings; write one into each row.")
        problems.append(Problem(message, str(path), heading_line))
    if problems:
        raise InputError(problems)
    return tuple(students)


def _faker(language: str) -> Any:
    # Importing faker takes a third of a second, which no run without a sample class should pay.
    from faker import Faker
    from faker.providers.person import Provider

    class KazakhPerson(Provider):
        """Names as on Kazakh class lists: Оспанов Нұрлан, Оспанова Айгүл, Серікқызы Айгүл."""

        first_names_female = FEMALE_NAMES.split()
        first_names_male = MALE_NAMES.split()
        surnames = SURNAMES.split()

        def last_name_male(self) -> str:
            father = f"{self.first_name_male()}ұлы"
            return str(self.random_element((self.random_element(self.surnames), father)))

        def last_name_female(self) -> str:
            father = f"{self.first_name_male()}қызы"
            return str(self.random_element((f"{self.random_element(self.surnames)}а", father)))

    fake = Faker(LOCALES[language], providers=["faker.providers.person"])
    if language == "kk":
        fake.add_provider(KazakhPerson)
    return fake


def _surname_and_given(fake: Any) -> tuple[str, str]:
    if fake.random.random() < 0.5:
        return fake.last_name_female(), fake.first_name_female()
    return fake.last_name_male(), fake.first_name_male()


def _alphabetically(name: str) -> list[tuple[int, str]]:
    return [(ALPHABET.find(letter), letter) for letter in name.lower()]


def _decoded(path: Path) -> str:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        message = tr("There is no such file; look at its name and its folder.")
        raise InputError(Problem(message, str(path))) from None
    except OSError:
        message = tr("The file cannot be opened; it must be a file that you may read.")
        raise InputError(Problem(message, str(path))) from None
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "windows-1251"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    message = tr("This is not a text file; save the class list as CSV UTF-8.")
    raise InputError(Problem(message, str(path)))


def _headings(text: str, delimiter: str) -> tuple[int, dict[str, int]]:
    """Return the line of the headings and the columns found in it, or (0, {})."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    for row, _ in zip(reader, range(HEADING_ROWS), strict=False):
        headings = ["".join(filter(str.isalpha, cell.lower())) for cell in row]
        columns = {
            role: next(place for place, heading in enumerate(headings) if heading in known)
            for role, known in HEADINGS.items()
            if not known.isdisjoint(headings)
        }
        if columns.keys() - {"class"}:
            return reader.line_num, columns
    return 0, {}


def _rows(path: Path, text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row with the line it ends on."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error:
        message = tr("The quotation marks of this row do not pair; mend or remove them.")
        raise InputError(Problem(message, str(path), reader.line_num)) from None


def _student(row: list[str], columns: Mapping[str, int]) -> Student:
    cells = {role: _clean(row[place]) for role, place in columns.items() if place < len(row)}
    parts = [cells.get(role, "") for role in ("surname", "given", "patronymic")]
    name = cells.get("name", "") if "name" in columns else " ".join(filter(None, parts))
    return Student(name, cells.get("class", ""))


def _clean(cell: str) -> str:
    # A decomposed й (й) of a macOS file would print as two signs; controls break DOCX.
    composed = unicodedata.normalize("NFC", cell)
    visible = (" " if unicodedata.category(sign) == "Cc" else sign for sign in composed)
    return " ".join("".join(visible).split())


def _complaint(student: Student) -> str:
    if not student.name:
        return tr("This row has no name; write it into the column of names or empty the row.")
    if "?" in student.name or "\N{REPLACEMENT CHARACTER}" in student.name:
        return tr(
            "The name {name} has lost letters; save the class list anew as CSV UTF-8.",
            name=student.name,
        )
    return ""
