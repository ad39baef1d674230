from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from hostile import hostile_names, printable_hostile_names
from hypothesis import given, settings
from hypothesis import strategies as st

from worksheets.errors import InputError
from worksheets.people import (
    FEMALE_NAMES,
    MALE_NAMES,
    SURNAMES,
    Student,
    read_class_list,
    sample_class,
)

LANGUAGES = ("kk", "ru", "en")
CAPITALS = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"


def written(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "class.csv"
    path.write_bytes(text.encode(encoding))
    return path


def complaints(path: Path) -> list[str]:
    with pytest.raises(InputError) as caught:
        read_class_list(path)
    assert all(problem.file == str(path) for problem in caught.value.problems)
    return [f"{problem.line}: {problem.message}" for problem in caught.value.problems]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_seed_gives_the_same_class(language: str) -> None:
    first = sample_class(language, 25, 2026, "9 «А»")
    assert first == sample_class(language, 25, 2026, "9 «А»")
    assert first != sample_class(language, 25, 2027, "9 «А»")
    assert first != sample_class(language, 25, 2026, "9 «Ә»")
    assert {student.class_name for student in first} == {"9 «А»"}


def test_a_random_may_stand_for_the_seed() -> None:
    assert sample_class("kk", 9, Random(5)) == sample_class("kk", 9, Random(5))
    assert sample_class("kk", 9, Random(5)) != sample_class("kk", 9, Random(6))


def test_other_users_of_faker_do_not_disturb_a_class() -> None:
    from faker import Faker

    first = sample_class("ru", 5, 1)
    Faker.seed(99)
    Faker("ru_RU").name()
    assert sample_class("ru", 5, 1) == first


@pytest.mark.parametrize("pupils", [0, 1, 40])
def test_a_class_has_the_pupils_asked_for(pupils: int) -> None:
    assert len(sample_class("kk", pupils, 3)) == pupils


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_thousand_pupils_have_few_namesakes(language: str) -> None:
    school = sample_class(language, 1000, 1)
    assert len(set(school)) >= 990


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_of_letters_hyphens_and_spaces(language: str) -> None:
    for student in sample_class(language, 500, 1):
        assert all(sign.isalpha() or sign in " -'" for sign in student.name)
        assert language == "en" or "'" not in student.name
        assert len(student.name.split()) == 2


def test_kazakh_surnames_agree_with_given_names() -> None:
    fathers = MALE_NAMES.split()
    female = {f"{name}а" for name in SURNAMES.split()} | {f"{name}қызы" for name in fathers}
    male = set(SURNAMES.split()) | {f"{name}ұлы" for name in fathers}
    seen = set()
    for student in sample_class("kk", 1000, 1):
        surname, given_name = student.name.split()
        is_female = given_name in FEMALE_NAMES.split()
        assert surname in (female if is_female else male)
        assert is_female or given_name in fathers
        seen.add((is_female, surname.endswith(("қызы", "ұлы"))))
    assert len(seen) == 4


def test_russian_surnames_agree_with_given_names() -> None:
    from faker.providers.person.ru_RU import Provider

    for student in sample_class("ru", 300, 1):
        surname, given_name = student.name.split()
        if given_name in Provider.first_names_female:
            assert surname.endswith(("а", "я"))
        else:
            assert given_name in Provider.first_names_male
            assert not surname.endswith(("ова", "ева", "ина"))


@pytest.mark.parametrize("names", [FEMALE_NAMES, MALE_NAMES, SURNAMES])
def test_the_name_lists_are_long_and_clean(names: str) -> None:
    listed = names.split()
    assert len(set(listed)) == len(listed) >= 60
    assert all(name.isalpha() and set(name.upper()) <= set(CAPITALS) for name in listed)
    assert all(name == name.capitalize() for name in listed)


def test_surnames_can_take_the_female_ending() -> None:
    assert all(name.endswith(("ов", "ев", "ин")) for name in SURNAMES.split())
    assert not set(FEMALE_NAMES.split()) & set(MALE_NAMES.split())


def test_a_kazakh_class_stands_in_the_order_of_the_kazakh_alphabet() -> None:
    names = [student.name for student in sample_class("kk", 200, 1)]
    initials = [CAPITALS.index(name[0]) for name in names]
    assert initials == sorted(initials)


def test_an_english_class_stands_in_the_order_of_surnames() -> None:
    surnames = [student.name.split()[-1] for student in sample_class("en", 50, 1)]
    assert surnames == sorted(surnames, key=str.lower)


def test_faker_is_not_loaded_without_need() -> None:
    code = "import sys, worksheets.people; sys.exit('faker' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    "text",
    [
        "№;Аты-жөні;Сынып\n1;Серікқызы Айгүл;9 «А»\n2;Оспанов Нұрлан;9 «А»\n",
        "Аты–жөні,Сыныбы\nСерікқызы Айгүл,9 «А»\nОспанов Нұрлан,9 «А»",
        "Сынып\tБілім алушының аты-жөні\n9 «А»\tСерікқызы Айгүл\n9 «А»\tОспанов Нұрлан\n",
        "Тегі,Аты,Сынып\nСерікқызы,Айгүл,9 «А»\nОспанов,Нұрлан,9 «А»\n",
        '"Тегі, аты";Класс\n"Серікқызы Айгүл";9 «А»\nОспанов Нұрлан;9 «А»\n',
        "Имя;Фамилия;Класс\nАйгүл;Серікқызы;9 «А»\nНұрлан;Оспанов;9 «А»\n",
        "Ф.И.О.;КЛАСС\n  Серікқызы   Айгүл ;9 «А»\n\nОспанов Нұрлан;9 «А»\n;\n",
        "Surname,First name,Class\r\nСерікқызы,Айгүл,9 «А»\r\nОспанов,Нұрлан,9 «А»\r\n",
        "9 «А»;\n\nFull name;Class\nСерікқызы Айгүл;9 «А»\nОспанов Нұрлан;9 «А»\n3;\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_class_list_is_read(tmp_path: Path, text: str, encoding: str) -> None:
    assert read_class_list(written(tmp_path, text, encoding)) == (
        Student("Серікқызы Айгүл", "9 «А»"),
        Student("Оспанов Нұрлан", "9 «А»"),
    )


def test_a_russian_list_in_windows_1251_is_read(tmp_path: Path) -> None:
    text = "Фамилия;Имя;Отчество\nИванов;Пётр;Ильич\nКим;Анна;\n"
    assert read_class_list(written(tmp_path, text, "windows-1251")) == (
        Student("Иванов Пётр Ильич"),
        Student("Ким Анна"),
    )


def test_a_single_column_may_hold_commas(tmp_path: Path) -> None:
    assert read_class_list(written(tmp_path, "Name\nSmith, John\n")) == (Student("Smith, John"),)


def test_a_decomposed_letter_is_joined(tmp_path: Path) -> None:
    text = "ФИО\nИи\N{COMBINING BREVE}\n"
    assert read_class_list(written(tmp_path, text)) == (Student("Ий"),)


def test_letters_lost_in_windows_1251_are_reported(tmp_path: Path) -> None:
    path = tmp_path / "class.csv"
    path.write_bytes("ФИО\nСерікқызы Айгүл\nКим Анна\n".encode("windows-1251", "replace"))
    assert [text[:2] for text in complaints(path)] == ["2:"]
    assert "CSV UTF-8" in complaints(path)[0]


def test_every_bad_row_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, "ФИО;Класс\nКим Анна;9\n;9А\nЛи ?;9\n;8Б\n")
    assert [text[:2] for text in complaints(path)] == ["3:", "4:", "5:"]


def test_a_short_row_lacks_its_name(tmp_path: Path) -> None:
    assert complaints(written(tmp_path, "Класс;ФИО\n9;Ким Анна\n9А\n"))[0].startswith("3:")


def test_open_quotation_marks_are_reported(tmp_path: Path) -> None:
    path = written(tmp_path, 'ФИО;Класс\nКим Анна;9\n"Ли Вера;9\nПак Инна;9\n')
    assert "quotation" in complaints(path)[0]


@pytest.mark.parametrize("text", ["", "\n\n", "Ким Анна\nЛи Вера\n", "Класс;Балл\n9;5\n"])
def test_a_list_without_a_column_of_names_is_refused(tmp_path: Path, text: str) -> None:
    assert "Аты-жөні" in complaints(written(tmp_path, text))[0]


def test_a_list_without_pupils_is_refused(tmp_path: Path) -> None:
    assert complaints(written(tmp_path, "\nФИО;Класс\n"))[0].startswith("2:")


@pytest.mark.parametrize("data", [b"PK\x03\x04\x14\0\x06\0", b"\x98\x98\xff", b"\xff\xfe\0"])
def test_what_is_not_text_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "class.csv"
    path.write_bytes(data)
    assert "CSV UTF-8" in complaints(path)[0]


def test_a_file_that_is_missing_or_a_folder_is_refused(tmp_path: Path) -> None:
    assert "no such file" in complaints(tmp_path / "none.csv")[0]
    assert "cannot be opened" in complaints(tmp_path)[0]


def test_hostile_names_come_through_whole(tmp_path: Path) -> None:
    names = [
        " ".join(name.split())
        for name in printable_hostile_names(1)
        if any(map(str.isalpha, name)) and "?" not in name and name.isascii() and '"' not in name
    ]
    path = written(tmp_path, "Name\n" + "".join(f'"{name}"\n' for name in names))
    assert [student.name for student in read_class_list(path)] == names


def test_hostile_names_are_the_same_in_every_run() -> None:
    assert hostile_names(1) == hostile_names(1)
    assert len(set(hostile_names(1))) >= 70


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_give_students_or_problems(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "class.csv"
    path.write_bytes(b"Name;Class\n" + data)
    with suppress(InputError):
        assert all(student.name for student in read_class_list(path))
