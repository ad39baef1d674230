"""Recipes: questions whose values are drawn anew for each variant.

A formula is read (`formula`), worked out (`reckon`) with exact numbers (`exact`) and the
functions there are (`functions`, `phrases`), and printed (`results`). `values` reads what
can be drawn, `plan` puts it in order, `texts` fills the texts. A bank file is read by
`read`, drawn from by `draw`, written back by `written` and tried out by `stress`.
"""
