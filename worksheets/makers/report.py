"""What became of a text: each sentence with its questions, or why it has none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jinja2 import Environment

from worksheets.bank.keys import key_texts
from worksheets.bank.kinds import Question
from worksheets.messages import tr
from worksheets.texts.model import Document


@dataclass(frozen=True, slots=True)
class Report:
    """The making of a bank, for the teacher who wonders and the developer who mends."""

    document: Document
    stopped: Mapping[int, str]
    """For each sentence that nothing was made of, by its number, the gate that stopped it."""
    questions: tuple[Question, ...]
    dropped: tuple[tuple[str, Question], ...]
    """Questions that were left out, each with the gate it failed."""

    def kinds(self) -> Counter[str]:
        """Count the questions by kind."""
        return Counter(question.kind for question in self.questions)

    def makers(self) -> Counter[str]:
        """Count the questions by maker."""
        return Counter(question.maker for question in self.questions)

    def tables(self) -> dict[str, Counter[str]]:
        """Return all counts, each under its title."""
        return {
            tr("Questions by kind"): self.kinds(),
            tr("Questions by maker"): self.makers(),
            tr("Sentences that nothing was made of"): self.sentence_gates(),
            tr("Questions that were left out"): self.question_gates(),
        }

    def sentence_gates(self) -> Counter[str]:
        """Count the sentences that were left alone, by gate."""
        return Counter(self.stopped.values())

    def question_gates(self) -> Counter[str]:
        """Count the questions that were left out, by gate."""
        return Counter(gate for gate, _ in self.dropped)


def as_text(reports: Sequence[Report]) -> str:
    """Return the counts of the reports as lines for the screen."""
    lines = []
    for report in reports:
        document = report.document
        lines += [
            f"{document.source} ({document.language})",
            tr(
                "  {sentences} sentences, {words} words, {questions} questions",
                sentences=len(document.sentences),
                words=document.words,
                questions=len(report.questions),
            ),
        ]
        for title, counts in report.tables().items():
            lines.append(f"  {title}:")
            lines += [f"    {number:5d}  {tr(name)}" for name, number in counts.most_common()]
    return "\n".join(lines)


def as_html(reports: Sequence[Report]) -> str:
    """Return the reports as one page: each sentence with what was made of it, or why nothing."""
    page = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(PAGE)
    return page.render(
        reports=reports,
        tr=tr,
        keys=key_texts,
        made=_made,
        left_out=_left_out,
        repaired=tr("repaired"),
        no_fact=tr("no fact of a kind that is asked for"),
    )


def _made(report: Report, text: str) -> list[Question]:
    return [question for question in report.questions if _rests_on(question, text)]


def _left_out(report: Report, text: str) -> list[tuple[str, Question]]:
    return [(gate, question) for gate, question in report.dropped if _rests_on(question, text)]


def _rests_on(question: Question, sentence: str) -> bool:
    return question.evidence is not None and sentence in question.evidence.quote


PAGE = """<!doctype html>
<html lang="{{ reports[0].document.language }}">
<head>
<meta charset="utf-8">
<title>{{ reports[0].document.title }}</title>
<style>
body { font: 16px/1.5 "PT Serif", Georgia, serif; max-width: 56rem; margin: 2rem auto }
h1, h2, table { font-family: "PT Sans", Arial, sans-serif }
table { border-collapse: collapse; margin: 0 2rem 1rem 0 }
table { display: inline-table; vertical-align: top }
td, th { border-bottom: 1px solid #bbb; padding: .15rem .6rem; text-align: left }
td.n { text-align: right }
.sentence { margin: 1rem 0 .2rem }
.place, .gate { color: #555; font-size: .85em }
.made { margin: 0 0 0 1.5rem } .made b { font-weight: normal; color: #064 }
.none { color: #555 }
</style>
</head>
<body>
{% for report in reports %}
<h1>{{ report.document.title }}</h1>
<p>{{ report.document.source }}</p>
{% for title, counts in report.tables().items() %}
<table>
<tr><th colspan="2">{{ title }}</th></tr>
{% for name, number in counts.most_common() %}
<tr><td class="n">{{ number }}</td><td>{{ tr(name) }}</td></tr>
{% endfor %}
</table>
{% endfor %}
{% for sentence in report.document.sentences %}
<p class="sentence{{ ' none' if loop.index0 in report.stopped }}">{{ sentence.text }}
<span class="place">{{ sentence.place }}</span>
{% if loop.index0 in report.stopped %}
<span class="gate">— {{ tr(report.stopped[loop.index0]) }}</span>
{% endif %}</p>
{% for repair in sentence.repairs %}
<p class="made none">{{ repaired }}: {{ repair.before }} → {{ repair.after }}</p>
{% endfor %}
{% set here, aside = made(report, sentence.text), left_out(report, sentence.text) %}
{% if not here and not aside and loop.index0 not in report.stopped %}
<p class="made none">{{ no_fact }}</p>
{% endif %}
{% for question in here %}
<p class="made"><b>{{ question.kind }}</b>: {{ question.prompt }}
{% for key in keys(question) %}<i>{{ key }}</i>{{ "; " if not loop.last }}{% endfor %}</p>
{% endfor %}
{% for gate, question in aside %}
<p class="made none">{{ question.kind }}: {{ question.prompt }}
<span class="gate">— {{ tr(gate) }}</span></p>
{% endfor %}
{% endfor %}
{% endfor %}
</body>
</html>
"""
