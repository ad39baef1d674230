"""Harm done to the files of a run, one thing at a time, as a mistake or a hand would do it.

Each mutation changes one file of a folder of papers and says which file and which question
has to be named for it; None where nothing in the file lends itself to it.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import pypdfium2

from worksheets.files import WRITERS
from worksheets.manifest import Manifest, read_manifest
from worksheets.papers import blocks, exam_paper, key_paper, key_table_paper
from worksheets.papers.text import plain
from worksheets.proofs.words import same


@dataclass(frozen=True, slots=True)
class Harm:
    """What was done, and what has to be named for it."""

    file: str
    number: int | None
    """None: the file as a whole."""
    what: str


@dataclass(frozen=True, slots=True)
class Run:
    """A folder of papers, and chance."""

    folder: Path
    manifest: Manifest
    rng: Random

    @property
    def labels(self) -> list[str]:
        return [variant.label for variant in self.manifest.variants]


def run_of(folder: Path, seed: int) -> Run:
    return Run(folder, read_manifest(folder), Random(seed))


Mutation = Callable[[Run], Harm | None]
Block = blocks.Block


# Papers: changed as blocks, and written again by the writer of the format.


def _text(text: str) -> blocks.Text:
    return (blocks.Run(text),)


def other_letter(text: str, rng: Random) -> str:
    """The text with one letter or digit changed into another."""
    places = [at for at, sign in enumerate(text) if sign.isalnum()]
    if not places:
        return text + "х"
    at = rng.choice(places)
    signs = "0123456789" if text[at].isdigit() else "абвгдежзиклмнопрстухәқңөұ"
    new = rng.choice([sign for sign in signs if sign != text[at].lower()])
    return text[:at] + new + text[at + 1 :]


def _questions(found: Sequence[Block]) -> list[blocks.Question]:
    return [block for block in found if isinstance(block, blocks.Question)]


def _number(question: blocks.Question) -> int:
    return int(question.number.rstrip("."))


def _replaced(paper: blocks.Paper, old: Block, *new: Block) -> blocks.Paper:
    parts = [each for block in paper.blocks for each in (new if block is old else (block,))]
    return replace(paper, blocks=tuple(parts))


Change = Callable[[blocks.Question, Random], blocks.Question | None]


def _options(question: blocks.Question) -> blocks.Options | None:
    found = [block for block in question.body if isinstance(block, blocks.Options)]
    return found[0] if found else None


def _with_options(question: blocks.Question, options: blocks.Options) -> blocks.Question:
    body = (options if isinstance(b, blocks.Options) else b for b in question.body)
    return replace(question, body=tuple(body))


def swap_options(question: blocks.Question, rng: Random) -> blocks.Question | None:
    found = _options(question)
    if found is None or not found.options[0].label.strip("[] \xa0"):
        return None
    one, other = sorted(rng.sample(range(len(found.options)), 2))
    options = list(found.options)
    if same(plain(options[one].text)) == same(plain(options[other].text)):
        return None
    options[one], options[other] = (
        replace(options[one], text=options[other].text),
        replace(options[other], text=options[one].text),
    )
    return _with_options(question, replace(found, options=tuple(options)))


def change_option(question: blocks.Question, rng: Random) -> blocks.Question | None:
    found = _options(question)
    if found is None:
        return None
    options = list(found.options)
    at = rng.randrange(len(options))
    options[at] = replace(options[at], text=_text(other_letter(plain(options[at].text), rng)))
    return _with_options(question, replace(found, options=tuple(options)))


def drop_option(question: blocks.Question, rng: Random) -> blocks.Question | None:
    found = _options(question)
    if found is None or len(found.options) < 2:
        return None
    options = list(found.options)
    del options[rng.randrange(len(options))]
    return _with_options(question, replace(found, options=tuple(options)))


def swap_labels(question: blocks.Question, rng: Random) -> blocks.Question | None:
    found = _options(question)
    if found is None or not found.options[0].label.strip("[] \xa0"):
        return None
    one, other = sorted(rng.sample(range(len(found.options)), 2))
    options = list(found.options)
    options[one], options[other] = (
        replace(options[one], label=options[other].label),
        replace(options[other], label=options[one].label),
    )
    return _with_options(question, replace(found, options=tuple(options)))


def change_stem(question: blocks.Question, rng: Random) -> blocks.Question | None:
    return replace(question, stem=_text(other_letter(plain(question.stem), rng)))


def change_points(question: blocks.Question, rng: Random) -> blocks.Question | None:
    digits = [sign for sign in plain(question.points) if sign.isdigit()]
    if not digits:
        return None
    text = plain(question.points).replace(digits[0], str((int(digits[0]) + rng.randint(1, 8)) % 10))
    return replace(question, points=_text(text))


def drop_points(question: blocks.Question, _: Random) -> blocks.Question | None:
    return replace(question, points=())


def change_number(question: blocks.Question, rng: Random) -> blocks.Question | None:
    return replace(question, number=f"{_number(question) + rng.randint(1, 30)}.")


def swap_entries(question: blocks.Question, rng: Random) -> blocks.Question | None:
    """Change the order of what stands in a table: entries to be matched or put in order."""
    for at, block in enumerate(question.body):
        if not isinstance(block, blocks.Table):
            continue
        cells = [
            (y, x) for y, row in enumerate(block.rows) for x, cell in enumerate(row)
            if len(plain(cell.text).split()) > 1
        ]  # fmt: skip
        if len(cells) < 2:
            continue
        rows = [list(row) for row in block.rows]
        (y, x), (v, u) = rng.sample(cells, 2)
        one, other = plain(rows[y][x].text), plain(rows[v][u].text)
        if same(one) == same(other):
            continue
        rows[y][x], rows[v][u] = rows[v][u], rows[y][x]
        body = list(question.body)
        body[at] = replace(block, rows=tuple(map(tuple, rows)))
        return replace(question, body=tuple(body))
    return None


def change_body(question: blocks.Question, rng: Random) -> blocks.Question | None:
    """Change a letter below the stem of a question without options."""
    for at, block in enumerate(question.body):
        body = list(question.body)
        if isinstance(block, blocks.Para) and plain(block.text).strip():
            body[at] = replace(block, text=_text(other_letter(plain(block.text), rng)))
            return replace(question, body=tuple(body))
        if isinstance(block, blocks.Table):
            rows = [list(row) for row in block.rows]
            filled = [
                (y, x) for y, row in enumerate(rows) for x, cell in enumerate(row)
                if plain(cell.text).strip()
            ]  # fmt: skip
            if not filled:
                continue
            y, x = rng.choice(filled)
            text = other_letter(plain(rows[y][x].text), rng)
            rows[y][x] = replace(rows[y][x], text=_text(text))
            body[at] = replace(block, rows=tuple(map(tuple, rows)))
            return replace(question, body=tuple(body))
    return None


CHANGES: tuple[Change, ...] = (
    swap_options,
    change_option,
    drop_option,
    swap_labels,
    change_stem,
    change_points,
    drop_points,
    change_number,
    swap_entries,
    change_body,
)


def _paper(run: Run, at: int) -> blocks.Paper:
    return exam_paper(run.manifest.variants[at], run.manifest.details, run.manifest.layout)


def _key(run: Run, at: int) -> blocks.Paper:
    return key_paper(run.manifest.variants[at], run.manifest.details, run.manifest.layout)


def _any(run: Run) -> tuple[int, str]:
    """A variant and a format."""
    return run.rng.randrange(len(run.labels)), run.rng.choice(run.manifest.formats)


def _write(run: Run, paper: blocks.Paper, name: str, suffix: str) -> str:
    WRITERS[suffix](paper, run.folder / f"{name}.{suffix}")
    return f"{name}.{suffix}"


def changed_question(change: Change) -> Mutation:
    def mutation(run: Run) -> Harm | None:
        at, suffix = _any(run)
        paper = _paper(run, at)
        questions = _questions(paper.blocks)
        for question in run.rng.sample(questions, len(questions)):
            new = change(question, run.rng)
            if new is not None:
                name = _write(
                    run, _replaced(paper, question, new), f"variant-{run.labels[at]}", suffix
                )
                return Harm(name, _number(question), change.__name__)
        return None

    return mutation


def drop_question(run: Run) -> Harm | None:
    at, suffix = _any(run)
    paper = _paper(run, at)
    question = run.rng.choice(_questions(paper.blocks))
    name = _write(run, _replaced(paper, question), f"variant-{run.labels[at]}", suffix)
    return Harm(name, _number(question), "drop_question")


def move_question(run: Run) -> Harm | None:
    at, suffix = _any(run)
    paper = _paper(run, at)
    one, other = run.rng.sample(_questions(paper.blocks), 2)
    parts = [block for block in paper.blocks if block is not one]
    parts.insert(parts.index(other) + run.rng.randint(0, 1), one)
    if parts == list(paper.blocks):
        return None
    name = _write(run, replace(paper, blocks=tuple(parts)), f"variant-{run.labels[at]}", suffix)
    return Harm(name, None, "move_question")


def double_question(run: Run) -> Harm | None:
    at, suffix = _any(run)
    paper = _paper(run, at)
    question = run.rng.choice(_questions(paper.blocks))
    name = _write(
        run, _replaced(paper, question, question, question), f"variant-{run.labels[at]}", suffix
    )
    return Harm(name, None, "double_question")


def change_passage(run: Run) -> Harm | None:
    at, suffix = _any(run)
    paper = _paper(run, at)
    passages = [block for block in paper.blocks if isinstance(block, blocks.Passage)]
    if not passages:
        return None
    passage = run.rng.choice(passages)
    texts = list(passage.paragraphs)
    place = run.rng.randrange(len(texts))
    texts[place] = _text(other_letter(plain(texts[place]), run.rng))
    new = replace(passage, paragraphs=tuple(texts))
    after = paper.blocks[paper.blocks.index(passage) :]
    name = _write(run, _replaced(paper, passage, new), f"variant-{run.labels[at]}", suffix)
    return Harm(name, _number(_questions(after)[0]), "change_passage")


def change_label(run: Run) -> Harm | None:
    """Name another variant in title and header."""
    at, suffix = _any(run)
    which = run.rng.choice(("variant", "key"))
    paper = _paper(run, at) if which == "variant" else _key(run, at)
    own = run.manifest.variants[at]
    other = replace(own, label=run.rng.choice([x for x in "ABCDEFGH" if x != own.label]))
    changed = (exam_paper if which == "variant" else key_paper)(
        other, run.manifest.details, run.manifest.layout
    )
    mixed = replace(paper, header=changed.header, title=changed.title, blocks=tuple(
        new if isinstance(old, blocks.Title | blocks.Subtitle) else old
        for old, new in zip(paper.blocks, changed.blocks, strict=True)
    ))  # fmt: skip
    return Harm(_write(run, mixed, f"{which}-{own.label}", suffix), None, "change_label")


def change_total(run: Run) -> Harm | None:
    """Print another number of points in the head."""
    at, suffix = _any(run)
    paper = _paper(run, at)
    points = str(run.manifest.variants[at].points)
    for block in paper.blocks:
        if isinstance(block, blocks.Para) and any(
            isinstance(part, blocks.Run) and part.text == points for part in block.text
        ):
            parts = tuple(
                replace(part, text=str(int(points) + 1))
                if isinstance(part, blocks.Run) and part.text == points
                else part
                for part in block.text
            )
            new = _replaced(paper, block, replace(block, text=parts))
            return Harm(_write(run, new, f"variant-{run.labels[at]}", suffix), None, "change_total")
    return None


# Keys


def _rows(paper: blocks.Paper) -> tuple[blocks.Table, list[list[blocks.Cell]]]:
    tables = [block for block in paper.blocks if isinstance(block, blocks.Table)]
    table = tables[0]
    return table, [list(row) for row in table.rows]


def change_key(run: Run) -> Harm | None:
    """Change the answer in a row, or its points."""
    at, suffix = _any(run)
    paper = _key(run, at)
    table, rows = _rows(paper)
    y = run.rng.randrange(1, len(rows) - 1)
    x = run.rng.choice((1, 1, 1, 2))
    first = next(part for part in rows[y][x].text if isinstance(part, blocks.Run))
    changed = replace(first, text=_other_answer(first.text, run.rng))
    rest = tuple(part for part in rows[y][x].text if part is not first)
    rows[y][x] = replace(rows[y][x], text=(changed, *rest))
    new = _replaced(paper, table, replace(table, rows=tuple(map(tuple, rows))))
    number = int(plain(rows[y][0].text))
    return Harm(_write(run, new, f"key-{run.labels[at]}", suffix), number, "change_key")


def _other_answer(text: str, rng: Random) -> str:
    if len(text) == 1 and text.isalpha():
        return rng.choice([letter for letter in "ABCDE" if letter != text])
    return other_letter(text, rng)


def swap_key_rows(run: Run) -> Harm | None:
    at, suffix = _any(run)
    paper = _key(run, at)
    table, rows = _rows(paper)
    one, other = run.rng.sample(range(1, len(rows) - 1), 2)
    if same(plain(rows[one][1].text)) == same(plain(rows[other][1].text)):
        return None
    rows[one][1], rows[other][1] = rows[other][1], rows[one][1]
    new = _replaced(paper, table, replace(table, rows=tuple(map(tuple, rows))))
    number = int(plain(rows[one][0].text))
    return Harm(_write(run, new, f"key-{run.labels[at]}", suffix), number, "swap_key_rows")


def drop_key_row(run: Run) -> Harm | None:
    at, suffix = _any(run)
    paper = _key(run, at)
    table, rows = _rows(paper)
    y = run.rng.randrange(1, len(rows))
    number = int(plain(rows[y][0].text)) if y < len(rows) - 1 else None
    del rows[y]
    new = _replaced(paper, table, replace(table, rows=tuple(map(tuple, rows))))
    return Harm(_write(run, new, f"key-{run.labels[at]}", suffix), number, "drop_key_row")


def change_table(run: Run) -> Harm | None:
    _, suffix = _any(run)
    paper = key_table_paper(run.manifest.variants, run.manifest.details, run.manifest.layout)
    table, rows = _rows(paper)
    y, x = run.rng.randrange(1, len(rows)), run.rng.randrange(1, len(rows[0]))
    rows[y][x] = replace(rows[y][x], text=_text(_other_answer(plain(rows[y][x].text), run.rng)))
    new = _replaced(paper, table, replace(table, rows=tuple(map(tuple, rows))))
    return Harm(_write(run, new, "key-all", suffix), int(plain(rows[y][0].text)), "change_table")


def swap_table_heads(run: Run) -> Harm | None:
    _, suffix = _any(run)
    paper = key_table_paper(run.manifest.variants, run.manifest.details, run.manifest.layout)
    table, rows = _rows(paper)
    if len(rows[0]) < 3:
        return None
    one, other = run.rng.sample(range(1, len(rows[0])), 2)
    rows[0][one], rows[0][other] = rows[0][other], rows[0][one]
    new = _replaced(paper, table, replace(table, rows=tuple(map(tuple, rows))))
    return Harm(_write(run, new, "key-all", suffix), None, "swap_table_heads")


def change_csv(run: Run) -> Harm | None:
    path = run.folder / "key.csv"
    rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
    y, x = run.rng.randrange(1, len(rows)), run.rng.choice((0, 1, 4, 4, 4, 5))
    number = int(rows[y][1])
    rows[y][x] = _other_answer(rows[y][x], run.rng)
    _save_csv(path, rows)
    return Harm("key.csv", number, "change_csv")


def drop_csv_row(run: Run) -> Harm | None:
    path = run.folder / "key.csv"
    rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
    y = run.rng.randrange(1, len(rows))
    number = int(rows[y][1])
    rows[y : y + 1] = [rows[y], rows[y]] if run.rng.random() < 0.5 else []
    _save_csv(path, rows)
    return Harm("key.csv", number, "drop_csv_row")


def _save_csv(path: Path, rows: Sequence[Sequence[str]]) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    path.write_text(out.getvalue(), encoding="utf-8")


def change_json(run: Run) -> Harm | None:
    path = run.folder / "key.json"
    told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    answers = run.rng.choice(told["variants"])["answers"]
    one = run.rng.choice(answers)
    name = run.rng.choice(("answer", "answer", "text", "points", "drop"))
    if name == "drop":
        answers.remove(one)
    elif name == "points":
        one["points"] += 1
    else:
        one[name] = _other_answer(one[name], run.rng)
    path.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
    return Harm("key.json", one["number"], f"change_json {name}")


# Whole files


def other_file(run: Run) -> Harm | None:
    """Put the file of another variant in the place of one."""
    if len(run.labels) < 2:
        return None
    one, other = run.rng.sample(run.labels, 2)
    name, suffix = run.rng.choice(("variant", "key")), run.rng.choice(run.manifest.formats)
    data = (run.folder / f"{name}-{other}.{suffix}").read_bytes()
    (run.folder / f"{name}-{one}.{suffix}").write_bytes(data)
    return Harm(f"{name}-{one}.{suffix}", None, "other_file")


def drop_page(run: Run) -> Harm | None:
    if "pdf" not in run.manifest.formats:
        return None
    path = run.folder / f"{run.rng.choice(('variant', 'key'))}-{run.rng.choice(run.labels)}.pdf"
    document = pypdfium2.PdfDocument(path.read_bytes())
    if len(document) < 2:
        return None
    document.del_page(run.rng.randrange(len(document)))
    _save_pdf(document, path)
    return Harm(path.name, None, "drop_page")


def _save_pdf(document: Any, path: Path) -> None:
    buffer = io.BytesIO()
    document.save(buffer)
    document.close()
    path.write_bytes(buffer.getvalue())


def damage_file(run: Run) -> Harm | None:
    path = run.rng.choice(sorted(run.folder.glob("*-*.*")))
    path.write_bytes(path.read_bytes()[: run.rng.randrange(1000)])
    return Harm(path.name, None, "damage_file")


LINES = (blocks.Title, blocks.Subtitle, blocks.Heading, blocks.Instruction, blocks.Para)


def drop_line(run: Run) -> Harm | None:
    """Leave out one line of a PDF, any."""
    at = run.rng.randrange(len(run.labels))
    if "pdf" not in run.manifest.formats:
        return None
    paper = _paper(run, at)
    lines = [block for block in paper.blocks if isinstance(block, LINES)]
    new = _replaced(paper, run.rng.choice(lines))
    return Harm(_write(run, new, f"variant-{run.labels[at]}", "pdf"), None, "drop_line")


MUTATIONS: tuple[Mutation, ...] = (
    *map(changed_question, CHANGES),
    drop_question,
    move_question,
    double_question,
    change_passage,
    change_label,
    change_total,
    change_key,
    swap_key_rows,
    drop_key_row,
    change_table,
    swap_table_heads,
    change_csv,
    drop_csv_row,
    change_json,
    other_file,
    drop_page,
    damage_file,
    drop_line,
)


def harmed(folder: Path, seeds: range) -> Iterator[Harm]:
    """Harm the folder in one way after the other; it is whole again before the next."""
    whole = {path.name: path.read_bytes() for path in folder.iterdir()}
    for seed in seeds:
        run = run_of(folder, seed)
        mutation = MUTATIONS[seed % len(MUTATIONS)]
        harm = mutation(run)
        if harm is not None and (folder / harm.file).read_bytes() != whole[harm.file]:
            yield harm
            (folder / harm.file).write_bytes(whole[harm.file])
