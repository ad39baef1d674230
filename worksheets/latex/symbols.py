r"""What the commands of LaTeX stand for: data only.

A sign may be written by its command or as the character itself: `\le` and `≤` are one.
"""

from __future__ import annotations

from collections.abc import Mapping

from worksheets.latex.tree import Face, Kind, Mark, Symbol


def _pairs(table: str) -> dict[str, str]:
    words = table.split()
    return {f"\\{name}": sign for name, sign in zip(words[::2], words[1::2], strict=True)}


def _names(names: str) -> frozenset[str]:
    return frozenset(names.split())


GREEK = _pairs(
    "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ "
    "iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ varsigma ς tau τ upsilon υ "
    "phi φ varphi φ chi χ psi ψ omega ω "
    "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω"
)

_BY_KIND: Mapping[Kind, dict[str, str]] = {
    "ord": _pairs(
        "infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ nexists ∄ emptyset ∅ varnothing ∅ "
        "angle ∠ measuredangle ∡ triangle △ square □ degree ° prime ′ hbar ℏ ell ℓ "
        "vdots ⋮ ddots ⋱ neg ¬ lnot ¬ top ⊤ bot ⊥ "
        "% % $ $ & & # # _ _ frown ⌢ checkmark ✓ star ⋆ backslash \\ aleph ℵ Re ℜ Im ℑ"
    ),
    "bin": _pairs(
        "circ ∘ cdot · times × div ÷ pm ± mp ∓ cup ∪ cap ∩ setminus ∖ wedge ∧ land ∧ vee ∨ lor ∨ "
        "oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ bullet ∙ ast ∗ bmod mod"
    ),
    "rel": _pairs(
        "le ≤ leq ≤ ge ≥ geq ≥ leqslant ⩽ geqslant ⩾ ne ≠ neq ≠ lt < gt > ll ≪ gg ≫ "
        "approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ parallel ∥ nparallel ∦ perp ⊥ "
        "in ∈ ni ∋ notin ∉ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ nsubseteq ⊈ mid | nmid ∤ "
        "to → rightarrow → longrightarrow ⟶ leftarrow ← gets ← longleftarrow ⟵ "
        "leftrightarrow ↔ uparrow ↑ downarrow ↓ updownarrow ↕ mapsto ↦ nearrow ↗ searrow ↘ "
        "Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ iff ⟺ Longrightarrow ⟹ "
        "Longleftrightarrow ⟺ rightleftharpoons ⇌ leftrightarrows ⇆ colon : "
        "because ∵ therefore ∴ vdash ⊢ models ⊨"
    ),
    "op": {},
    "open": {},
    "close": {},
    "punct": {},
    "inner": _pairs("ldots … dots … cdots ⋯ dotsc … dotsb ⋯"),
}

COMMANDS: Mapping[str, Symbol] = {
    command: Symbol(sign, kind)
    for kind, table in _BY_KIND.items()
    for command, sign in table.items()
}
"""The commands that stand for one sign."""

_TYPED: Mapping[Kind, str] = {
    "ord": "/!?.%°′″‰",
    "bin": "+−±∓×·÷∗⋅∪∩∧∨",
    "rel": "=<>:≤≥≠≈≡∼∥⊥∈∉⊂⊃⊆⊇→←↔⇒⇐⇔⇌↑↓",
    "punct": ",;",
    "op": "",
    "open": "",
    "close": "",
    "inner": "",
}
_NOT_TYPED = frozenset({"\\", "$", "&", "#", "_", "|", "mod"})
TYPED: Mapping[str, Symbol] = (
    {symbol.text: symbol for symbol in COMMANDS.values() if symbol.text not in _NOT_TYPED}
    | {sign: Symbol(sign, kind) for kind, signs in _TYPED.items() for sign in signs}
    | {"-": Symbol("−", "bin"), "–": Symbol("−", "bin"), "*": Symbol("∗", "bin")}
    | {"⋅": Symbol("·", "bin"), "∆": Symbol("Δ", "ord")}
)
"""The characters that stand for a sign."""

NEGATED = {
    "=": "≠",
    "<": "≮",
    ">": "≯",
    "\\in": "∉",
    "\\subset": "⊄",
    "\\subseteq": "⊈",
    "\\equiv": "≢",
    "\\parallel": "∦",
    "\\sim": "≁",
    "\\approx": "≉",
    "\\mid": "∤",
    "\\exists": "∄",
    "\\le": "≰",
    "\\ge": "≱",
    "\\leq": "≰",
    "\\geq": "≱",
}
"""What `\\not` makes of a relation."""

RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ", "0123456789+−=()n", strict=True))
LOWERED = dict(zip("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ", "0123456789+−=()n", strict=True))
"""Small letters of Unicode, and what they are in full size."""
SMALL = frozenset(RAISED) | frozenset(LOWERED)

NAMES = _names(
    "sin cos tan cot sec csc cosec tg ctg arcsin arccos arctan arctg arcctg arccot sinh cosh tanh "
    "coth sh ch th cth log ln lg exp deg dim det ker arg gcd lcm sgn sign Pr"
)
NAMES_BELOW = _names("lim max min sup inf limsup liminf argmax argmin")
"""Names whose index stands below them."""

BIG = _pairs("sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ int ∫ iint ∬ iiint ∭ oint ∮")
INTEGRALS = frozenset("∫∬∭∮")

OPENING = _pairs("{ { lbrace { langle ⟨ lfloor ⌊ lceil ⌈ lvert | lVert ‖") | {"(": "(", "[": "["}
CLOSING = _pairs("} } rbrace } rangle ⟩ rfloor ⌋ rceil ⌉ rvert | rVert ‖") | {")": ")", "]": "]"}
MATCHES = {"(": ")]", "[": "])", "{": "}", "⟨": "⟩", "⌊": "⌋", "⌈": "⌉", "|": "|", "‖": "‖"}
"""A bracket, and what may close it: half-open intervals mix round and square ones."""
BARS = _pairs("| ‖ Vert ‖ vert |") | {"|": "|", "‖": "‖"}
DELIMITERS = OPENING | CLOSING | BARS | _pairs("uparrow ↑ downarrow ↓") | {".": "", "/": "/"}
"""What may stand after `\\left`, `\\right` and `\\middle`."""

ACCENTS: Mapping[str, Mark] = {
    "\\vec": "arrow",
    "\\overrightarrow": "arrow",
    "\\hat": "hat",
    "\\widehat": "hat",
    "\\bar": "bar",
    "\\overline": "bar",
    "\\tilde": "tilde",
    "\\widetilde": "tilde",
    "\\dot": "dot",
    "\\ddot": "ddot",
    "\\underline": "underline",
    "\\overarc": "arc",
    "\\wideparen": "arc",
    "\\arc": "arc",
}

ARROWS = _pairs(
    "xrightarrow → xleftarrow ← xleftrightarrow ↔ xRightarrow ⇒ xLeftarrow ⇐ "
    "xLeftrightarrow ⇔ xrightleftharpoons ⇌"
)

FACES: Mapping[str, Face] = {
    "\\mathrm": "upright",
    "\\mathit": "italic",
    "\\mathnormal": "italic",
    "\\mathbf": "bold",
    "\\boldsymbol": "bold italic",
    "\\bm": "bold italic",
}
ALPHABETS = {
    "\\mathbb": "DOUBLE-STRUCK",
    "\\mathcal": "SCRIPT",
    "\\mathscr": "SCRIPT",
}
"""Commands for letters of another alphabet, and its name in Unicode."""

TEXTS = {
    "\\text": (False, False),
    "\\textrm": (False, False),
    "\\mbox": (False, False),
    "\\textbf": (True, False),
    "\\textit": (False, True),
}
"""Commands for words; whether they are bold and italic."""

SPACES = {
    "\\,": 3 / 18,
    "\\thinspace": 3 / 18,
    "\\:": 4 / 18,
    "\\>": 4 / 18,
    "\\;": 5 / 18,
    "\\!": -3 / 18,
    "\\ ": 0.25,
    "~": 0.25,
    "\\quad": 1.0,
    "\\qquad": 2.0,
    "\\enspace": 0.5,
    "\\medspace": 4 / 18,
    "\\thickspace": 5 / 18,
}
"""White space, in the size of the letters."""

STYLES = {"\\displaystyle": True, "\\textstyle": False}
"""Commands that set the rest of a row as in a display, or as in a line."""

IGNORED = frozenset(
    f"\\{name}" for name in _names("big Big bigg Bigg bigl Bigl biggl Biggl bigr Bigr biggr Biggr")
)
"""Commands that say how large a bracket is: brackets know that themselves."""

PRIMES = {"'": 1, "’": 1, "′": 1, "″": 2, "‴": 3}
"""Characters for primes, and how many each of them is."""
DIGITS = frozenset("0123456789")
LATIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
CYRILLIC = frozenset(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯәғқңөұүһіӘҒҚҢӨҰҮҺІ"
)
WORDS = (
    LATIN
    | CYRILLIC
    | frozenset("0123456789 \u00a0.,:;!?()[]{}/+−-=*<>%°№§&@#$_'\"’‘“”„«»–—…·×")
    | frozenset("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ")
    | frozenset("ҐґЄєЇїЎўІ")
    | frozenset(GREEK.values())
    | frozenset(TYPED)
)
"""The characters that words in a formula may have."""
