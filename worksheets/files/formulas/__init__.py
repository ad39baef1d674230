"""How a formula looks on paper: from its tree to glyphs, rules and outlines.

In: a tree (latex/) and a size. Out: a box with marks. The measures are those of the
MATH table of STIX Two Math, the rules those of TeX and of OpenType.
"""
