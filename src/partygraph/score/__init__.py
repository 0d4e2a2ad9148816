"""Facts of a graph against gold facts, by names.

Names are compared after NFKC, without white space, quotes and book-title marks; a node has a name when one of its labels is that name.
Every fact counts once: right, wrong (the graph says it, the gold does not) or missed (the other way round). Scores add up.

All named graphs of a dataset are read as one.
"""

from __future__ import annotations

from partygraph.score.documents import build_quads, score_documents, score_graph
from partygraph.score.judges import compare
from partygraph.score.tally import KINDS, Remark, Score, Tally

__all__ = ["KINDS", "Remark", "Score", "Tally", "build_quads", "compare", "score_documents", "score_graph"]
