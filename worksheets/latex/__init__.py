"""LaTeX as schools write it: `parse.py` reads it, `tree.py` says what a formula is made of.

In: the source between two dollar signs. Out: one frozen tree, of which the plain text,
the PDF and the Word equation are all made, so that they cannot disagree.
"""
