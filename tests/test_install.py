"""The program as it is installed: from a wheel built of the sdist, outside the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def run(*words: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env={**kept, "WORKSHEETS_LANGUAGE": "en", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel; what it depends on is borrowed from this one."""
    folder = tmp_path_factory.mktemp("install")
    built = run(sys.executable, "-m", "build", "--no-isolation", "-o", folder, ROOT, cwd=folder)
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = folder.glob("*.whl")
    assert list(folder.glob("*.tar.gz"))
    made = run(sys.executable, "-m", "venv", "--without-pip", folder / "venv", cwd=folder)
    assert made.returncode == 0, made.stderr
    python = folder / "venv/bin/python"
    got = run(
        sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", wheel, cwd=folder
    )
    assert got.returncode == 0, got.stdout + got.stderr
    (packages,) = (folder / "venv/lib").glob("python*/site-packages")
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder / "venv/bin"


def test_the_wheel_makes_an_exam_from_its_own_sample_in_any_folder(
    installed: Path, tmp_path: Path
) -> None:
    where = (
        "import worksheets; from worksheets.resources import shipped; "
        "print(shipped('banks')); print(worksheets.__file__)"
    )
    told = run(installed / "python", "-c", where, cwd=tmp_path)
    assert told.returncode == 0, told.stderr
    banks, package = told.stdout.splitlines()
    assert str(installed.parent) in banks
    assert str(installed.parent) in package
    made = run(
        installed / "worksheets", "make", Path(banks) / "egemen-el.kk.txt",
        "--variants", "2", "--questions", "10", "--seed", "1", "--out", "exam", cwd=tmp_path,
    )  # fmt: skip
    assert made.returncode == 0, made.stdout + made.stderr
    names = {path.name for path in (tmp_path / "exam").iterdir()}
    assert {"variant-B.pdf", "variant-B.docx", "key-B.pdf", "key-all.docx", "key.csv"} <= names


def test_help_comes_without_the_heavy_libraries(installed: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from click.testing import CliRunner; from worksheets.cli import main; "
        "result = CliRunner().invoke(main, ['--help']); "
        "heavy = ('reportlab', 'docx', 'pydantic', 'faker', 'cryptography'); "
        "print(result.exit_code, [m for m in heavy if m in sys.modules])"
    )
    told = run(installed / "python", "-c", program, cwd=tmp_path)
    assert told.stdout.strip() == "0 []", told.stderr
