# make exam: four variants of the sample exam with their keys, in output/exam
# make test: everything that has to hold before a change goes in
# make bench: how fast it is, on this machine
# They make their own environment in .venv first; Python 3.11 or newer is all they need.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: exam test bench picture gallery clean

exam: .venv/installed
	$(BIN)/worksheets make banks/egemen-el.kk.txt --variants 4 --questions 20 --seed 2026 \
		--out output/exam --force
	@echo
	@echo "Done. In output/exam lie:"
	@echo "  variant-A.pdf … variant-D.pdf   the four papers to print (and the same as .docx, to edit)"
	@echo "  key-A.pdf … key-D.pdf           the key of each paper"
	@echo "  key-all.pdf                     all keys on one page; key.csv and key.json for programs"
	@echo "  bank.yaml                       the questions, to look over and edit"
	@echo "  manifest.json                   how the papers came about"

test: .venv/tested
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2

bench: .venv/tested
	$(BIN)/python tests/bench/build.py
	$(BIN)/python tests/bench/forms.py
	$(BIN)/python tests/bench/press.py
	$(BIN)/python tests/bench/recipes.py
	$(BIN)/python tests/bench/maths.py
	$(BIN)/python tests/bench/proofs.py

clean:
	rm -rf .venv dist build

.venv/python:
	$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'Python 3.11 or newer is needed: make PYTHON=python3.12 ...')"
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	@touch $@

.venv/installed: .venv/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/tested: .venv/installed pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

picture: exam
	$(BIN)/python docs/make_picture.py

# Needs pdftoppm (poppler-utils) and soffice (LibreOffice); says so where they are missing.
gallery: .venv/installed
	$(BIN)/python docs/make_gallery.py
