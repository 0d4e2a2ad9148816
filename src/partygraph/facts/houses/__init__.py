"""Whose text it is: the houses that it speaks of, by which short forms and second names, and what 该院, 我院 or a bare 药学部党支部 refers to."""
