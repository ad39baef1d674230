"""Formulas for tests: the table of cases/papers/formulas.yaml, and made-up ones."""

from __future__ import annotations

import unicodedata
from functools import partial
from pathlib import Path
from typing import Any

import yaml
from hypothesis import strategies as st

CASES = Path(__file__).parent / "cases" / "papers"
KAZAKH = "әғқңөұүһі ӘҒҚҢӨҰҮҺІ"


def cases() -> list[Any]:
    return list(yaml.safe_load((CASES / "formulas.yaml").read_text(encoding="utf-8")))


FORMULAS = [case["latex"] for case in cases()]


def leaves(text: str) -> str:
    """The letters and digits of a text, each in its plain form, in order."""
    spelt = text.replace("∛", "3").replace("∜", "4")
    return "".join(c for c in unicodedata.normalize("NFKC", spelt) if c.isalnum())


def _written(form: str, part: str | tuple[str, ...]) -> str:
    return form % part


def _around(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        *(
            st.tuples(inner, inner).map(partial(_written, form))
            for form in (
                r"\frac{%s}{%s}",
                r"{%s}^{%s}",
                r"{%s}_{%s}",
                r"\sqrt[%s]{%s}",
                r"(%s + %s)",
                r"\left[%s; %s\right)",
                r"%s - %s",
                r"%s = %s",
                r"\sum_{%s}{%s}",
                r"\underset{%s}{%s}",
                r"\binom{%s}{%s}",
                r"\begin{cases} %s \\ %s \end{cases}",
                r"\underbrace{%s}_{%s}",
                r"{}^{%s}\mathrm{%s}",
            )
        ),
        *(
            st.tuples(inner, inner, inner).map(partial(_written, form))
            for form in (
                r"{%s}_{%s}^{%s}",
                r"\int_{%s}^{%s} {%s}",
                r"\lim_{%s} %s \cdot %s",
                r"\begin{pmatrix} %s & %s \\ %s & 0 \end{pmatrix}",
                r"\begin{aligned} %s &= %s \\ &= %s \end{aligned}",
                r"%s \xrightarrow[%s]{%s} 1",
            )
        ),
        *(
            inner.map(partial(_written, form))
            for form in (r"\sqrt{%s}", r"|%s|", r"-%s", r"\mathrm{%s}", r"\boxed{%s}", r"\sin %s")
        ),
    )


ATOMS = (
    *("x", "y", "A", "7", "10 000", "3,5", "км", "f'"),
    *(r"\alpha", r"\Omega", r"\vec{a}", r"\bar{X}", r"\infty", r"\log", r"90^\circ"),
    *(r"\text{қысым}", r"\mathbb{R}", r"\ce{H2O}"),
)
_TREES = st.recursive(st.sampled_from(ATOMS), _around, max_leaves=8)


@st.composite
def latex_formulas(draw: st.DrawFn) -> str:
    """Formulas that can be set, of any shape."""
    return draw(_TREES)
