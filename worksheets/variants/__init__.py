"""Bank -> Variants: which questions a variant has, in which order, and what is right."""
