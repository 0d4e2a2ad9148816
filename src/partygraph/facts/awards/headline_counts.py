"""What a headline counts: 甲市3个集体获“X”称号 over an article that names them."""

from __future__ import annotations

from collections.abc import Iterator

from partygraph.facts.awards.counts import ToldCount, read_counts
from partygraph.model import Text

__all__ = ["headline_counts"]


def headline_counts(title: Text | None) -> Iterator[ToldCount]:
    """The counts of awards in the title, but for tallies of the text's own people."""
    for item in read_counts(title) if title is not None else ():
        if not item.tally:
            yield item
