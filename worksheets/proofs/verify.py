"""A folder of papers -> what is proved of it, what is wrong, what was edited.

In: a folder with a manifest. Out: a Proof. Every paper and key is opened and read; its words
are held against the variant of the manifest, and every key against what the papers' own
words say is right. Pupils' files are searched for what gives an answer away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from worksheets.bank.unmarked import worded
from worksheets.errors import InputError, Problem
from worksheets.languages import LANGUAGES
from worksheets.manifest import MANIFEST, read_manifest
from worksheets.messages import tr
from worksheets.papers import (
    cards_paper,
    exam_paper,
    key_paper,
    key_table_paper,
    sheet_papers,
)
from worksheets.papers.blocks import Paper
from worksheets.papers.editions import TEXT
from worksheets.papers.ids import Printed
from worksheets.papers.pupils import pupils_paper, pupils_text
from worksheets.papers.text import drawn_in
from worksheets.proofs.compare import expected_words
from worksheets.proofs.derive import Right, derive, minds_spaces
from worksheets.proofs.drawn import drawn_words
from worksheets.proofs.finding import Finding
from worksheets.proofs.flow import UnreadableError
from worksheets.proofs.held import Held, Made, hold
from worksheets.proofs.keys import (
    Rights,
    check_cards,
    check_csv,
    check_json,
    check_key,
    check_table,
)
from worksheets.proofs.leaks import leaks_in
from worksheets.proofs.leaks.marks import marked
from worksheets.proofs.leaks.secrets import secrets_of
from worksheets.proofs.pieces import Role, pieces_of
from worksheets.proofs.proof import Proof, Run, summed
from worksheets.variants.model import Variant

_PRINTED = {".pdf", ".docx"}


def verify(folder: Path) -> Proof:
    """Return what is proved of the papers in a folder, and what is wrong with them.

    Raises InputError where there is no manifest of ours, its layout is gone, or the folder
    holds corrections instead of papers.
    """
    run = Run(folder, read_manifest(folder))
    if run.manifest.errata:
        message = tr(
            "this folder holds corrections made after printing: verify the folder of the papers, "
            "and look over yourself what you decided"
        )
        raise InputError(Problem(message, str(folder)))
    variants = run.manifest.variants
    rights: dict[str, Mapping[int, Right]] = {}
    proofs = [_presence(run)]
    for variant in variants:
        rights[variant.label], proof = _paper(run, variant)
        proofs.append(proof)
    proofs += [_key(run, variant, rights[variant.label]) for variant in variants]
    proofs += [_table(run, rights), *_lists(run, rights)]
    proofs += [_cards(run, variant, rights[variant.label]) for variant in variants]
    proofs += [_sheets(run, rights)]
    return summed(proofs, sum(len(list(variant.items())) for variant in variants))


def _presence(run: Run) -> Proof:
    """Tell which files are gone, and which ones nobody made."""
    there = {path.name for path in run.folder.iterdir() if path.is_file()}
    missing = [name for name in run.manifest.files if name not in there]
    strange = sorted(
        name
        for name in there - set(run.manifest.files) - {MANIFEST}
        if Path(name).suffix.lower() in _PRINTED and not name.startswith(("~$", "."))
    )
    return Proof(
        tuple(Finding(name, tr("the file is missing")) for name in missing),
        tuple(Finding(name, tr("this file is not of this run: not looked at")) for name in strange),
    )


def _held(run: Run, name: str, made: Made) -> tuple[list[Held], list[Finding]]:
    """Read the files of a paper; a finding for each that cannot be read."""
    held: list[Held] = []
    findings: list[Finding] = []
    for suffix in run.manifest.formats:
        path = run.folder / f"{name}.{suffix}"
        if not path.is_file():
            continue
        try:
            edited = run.edited(path.name)
            lenient = run.lenient(path.name, edited=edited)
            held.append(hold(path, made, edited=edited, lenient=lenient))
        except (UnreadableError, OSError) as error:
            findings.append(_unreadable(path.name, error))
    return held, findings


def _unreadable(name: str, error: Exception) -> Finding:
    return Finding(name, tr("the file cannot be read ({reason})", reason=error))


def _made(run: Run, paper: Paper, label: str, *, pupils: bool = False) -> Made:
    """Return a paper of a variant as it was made; without a label the table of all keys."""
    variants = run.manifest.variants
    one = variants[0]
    spaced = frozenset(
        ("" if label else variant.label, item.number)
        for variant in variants
        if label in {"", variant.label}
        for item in variant.items()
        if minds_spaces(item.question)
    )
    pieces = pieces_of(paper, [] if label else [variant.label for variant in variants])
    return Made(
        paper=paper,
        pieces=pieces,
        words=tuple(expected_words(pieces)),
        language=LANGUAGES[one.language],
        label=label,
        drawn=drawn_words(drawn_in(paper)),
        counts=(len(list(one.items())), one.points),
        spaced=spaced,
        pupils=pupils,
    )


def _paper(run: Run, variant: Variant) -> tuple[Mapping[int, Right], Proof]:
    """Prove the paper of a variant; return what is right on it by its own words."""
    paper = exam_paper(variant, run.manifest.details, run.manifest.layout, run.manifest.templates)
    held: list[Held] = []
    findings: list[Finding] = []
    texts = 0
    for printed in run.manifest.printed(variant.label):
        if printed.edition == TEXT:
            texts += 1
            findings += _spoken(run, variant, paper, printed)
            continue
        as_printed = pupils_paper(paper, variant, printed, run.manifest.finish)
        made = _made(run, as_printed, variant.label, pupils=True)
        own, unread = _held(run, printed.file, made)
        held += own
        findings += unread
    variant = _as_read(variant)
    notes: list[Finding] = []
    rights: dict[int, Right] = {}
    for each in held:
        found = derive(variant, each.body, LANGUAGES[variant.language], paper.style)
        touched = {number for _, number in each.touched}
        findings += [*each.findings, *_unproved(each, variant, found, touched)]
        notes += each.notes
        rights |= {n: right for n, right in found.items() if n not in touched and n not in rights}
    for each in held:
        wrong, harmless = _leaks(run, variant, each, rights)
        findings += wrong
        notes += harmless
    pages = sum(each.reading.pages or 0 for each in held)
    return rights, Proof(tuple(findings), tuple(notes), len(held) + texts, pages)


def _spoken(run: Run, variant: Variant, paper: Paper, printed: Printed) -> Iterator[Finding]:
    """Yield a finding where the edition in plain text is not what the paper says."""
    path = run.folder / f"{printed.file}.txt"
    try:
        found = path.read_text(encoding="utf-8") if path.is_file() else None
    except (OSError, UnicodeDecodeError) as error:
        yield _unreadable(path.name, error)
        return
    if found not in {None, pupils_text(paper, variant, printed)}:
        yield Finding(path.name, tr("the text is not that of the paper: make it again"))


def _as_read(variant: Variant) -> Variant:
    """Return the variant with the words of its questions as pupils read them."""
    return replace(
        variant,
        sections=tuple(
            replace(
                section,
                parts=tuple(
                    replace(
                        part,
                        items=tuple(
                            replace(item, question=worded(item.question)) for item in part.items
                        ),
                    )
                    for part in section.parts
                ),
            )
            for section in variant.sections
        ),
    )


def _unproved(
    held: Held, variant: Variant, found: Mapping[int, Right], touched: set[int]
) -> Iterator[Finding]:
    """Yield a finding for each question that stands there and reads as none of the bank's."""
    for item in variant.items():
        if item.number not in found and item.number not in touched:
            message = tr("the question does not read as in the bank: its key cannot be proved")
            yield Finding(held.path.name, message, item.number)


def _leaks(
    run: Run, variant: Variant, held: Held, rights: Mapping[int, Right]
) -> tuple[list[Finding], list[Finding]]:
    bands = (text for each in held.reading.bands for text in (each.header, each.footer))
    # The name is one of ours: an answer sheet may be called so.
    seen = [" ".join(held.made.words), held.made.paper.title, held.path.stem, *bands]
    printed = "\n".join(seen)
    secrets = secrets_of(run.manifest, variant, rights, printed)
    try:
        findings, notes = leaks_in(held.path, held.reading, held.added, secrets, edited=held.edited)
    except UnreadableError as error:
        return [_unreadable(held.path.name, error)], []
    marks = marked(held.path.name, held.reading, held.made.pieces, rights)
    return [*findings, *marks], notes


def _key(run: Run, variant: Variant, rights: Mapping[int, Right]) -> Proof:
    """Prove the key of a variant by what is right on its paper."""
    told = run.manifest
    paper = key_paper(variant, told.details, told.layout, told.templates, told.errata)
    made = _made(run, paper, variant.label)
    held, findings = _held(run, f"key-{variant.label}", made)
    said = _rows(made)
    for each in held:
        touched = {number for _, number in each.touched}
        open_ = {number: right for number, right in rights.items() if number not in touched}
        findings += each.findings
        findings += check_key(each.path.name, each.body, _as_read(variant), open_, said)
    return _proof_of(held, findings, len(rights))


def _cards(run: Run, variant: Variant, rights: Mapping[int, Right]) -> Proof:
    """Prove the cards of a variant: their words, and the answer behind each question."""
    name = f"cards-{variant.label}"
    if not any(file.startswith(f"{name}.") for file in run.manifest.files):
        return Proof()
    told = run.manifest
    paper = cards_paper(variant, told.details, told.layout, told.templates)
    held, findings = _held(run, name, _made(run, paper, variant.label))
    for each in held:
        touched = {number for _, number in each.touched}
        open_ = {number: right for number, right in rights.items() if number not in touched}
        findings += [*each.findings, *check_cards(each.path.name, each.body, open_)]
    return _proof_of(held, findings, len(rights))


def _sheets(run: Run, rights: Rights) -> Proof:
    """Prove the sheets for the answers: what stands on them, and that they tell none."""
    told = run.manifest
    if not any(file.startswith(("sheet-", "answer-sheet.")) for file in told.files):
        return Proof()
    findings: list[Finding] = []
    notes: list[Finding] = []
    files = 0
    of = {variant.label: variant for variant in told.variants}
    sheets = sheet_papers(told.variants, told.details, told.layout, told.templates)
    for label, paper in sheets.items():
        made = _made(run, paper, label, pupils=True)
        held, unread = _held(run, f"sheet-{label}" if label else "answer-sheet", made)
        findings += unread
        files += len(held)
        for each in held:
            findings += each.findings
            notes += each.notes
            for variant in [of[label]] if label else told.variants:
                wrong, harmless = _leaks(run, _as_read(variant), each, rights[variant.label])
                findings += wrong
                notes += harmless
    return Proof(tuple(dict.fromkeys(findings)), tuple(dict.fromkeys(notes)), files)


def _rows(made: Made) -> dict[int, str]:
    """Return the words of each row of a key."""
    rows: dict[int, list[str]] = {}
    for piece in made.pieces:
        if piece.role is Role.KEY and piece.number is not None:
            rows.setdefault(piece.number, []).extend(piece.words)
    return {number: " ".join(words) for number, words in rows.items()}


def _table(run: Run, rights: Rights) -> Proof:
    """Prove the table of all keys."""
    variants = run.manifest.variants
    told = run.manifest
    paper = key_table_paper(variants, told.details, told.layout, told.templates, told.errata)
    held, findings = _held(run, "key-all", _made(run, paper, ""))
    for each in held:
        open_ = {
            name: {n: right for n, right in own.items() if (name, n) not in each.touched}
            for name, own in rights.items()
        }
        findings += each.findings
        findings += check_table(each.path.name, each.body, variants, open_)
    return _proof_of(held, findings, sum(map(len, rights.values())))


def _proof_of(held: Sequence[Held], findings: Sequence[Finding], answers: int) -> Proof:
    return Proof(
        tuple(findings),
        tuple(note for each in held for note in each.notes),
        len(held),
        sum(each.reading.pages or 0 for each in held),
        answers=answers * len(held),
    )


_LISTS: Mapping[str, Callable[[Path, Sequence[Variant], Rights], Iterator[Finding]]] = {
    "key.csv": check_csv,
    "key.json": check_json,
}


def _lists(run: Run, rights: Rights) -> Iterator[Proof]:
    """Prove the keys for other programs."""
    for name, check in _LISTS.items():
        path = run.folder / name
        if not path.is_file():
            continue
        try:
            findings = tuple(check(path, run.manifest.variants, rights))
        except (UnreadableError, OSError) as error:
            yield Proof((_unreadable(name, error),))
            continue
        yield Proof(findings, files=1, answers=sum(map(len, rights.values())))
