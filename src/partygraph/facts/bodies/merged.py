"""Bodies that a sentence says became another one: 甲医院与乙医院合并组建丙医院, 丙医院由甲、乙两院整合而成, 甲妇幼保健站并入丙医院.

The bodies stay what they are, each with what it got under its own name; the step in time joins them. A body that only changed its
name is one body under two names: `belonging.py` and the names of short forms read those.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.bodies.belonging import institutions, sentences
from partygraph.facts.bodies.followed import Followed
from partygraph.facts.gathered import Gathered
from partygraph.facts.houses.discourse import Discourse
from partygraph.layout import Line
from partygraph.model import Succeeded
from partygraph.rules.load import pattern

__all__ = ["read_mergers"]

_RULES = ("merged.together", "merged.out-of", "merged.into")
_MERGED = re.compile(r"合并|并入|整合|重组")
"""A word that every sentence of a merger holds; few texts do."""


def read_mergers(document: Gathered, prose: Sequence[Line], topic: Discourse) -> tuple[Succeeded, ...]:
    """Which bodies became which, by the sentences that say so; the bodies are named in `document`."""
    last = max((index for index, line in enumerate(prose) if _MERGED.search(line.chars)), default=-1)
    found: dict[tuple[str, str], Succeeded] = {}
    text = Followed(topic)
    for line, begin, chars in sentences(prose[: last + 1], text):
        for rule in _RULES if _MERGED.search(chars) else ():
            for match in pattern(rule).finditer(chars):
                earlier, later = institutions(match["earlier"], text.topic), institutions(match["later"], text.topic)
                if len(later) != 1 or not earlier or later[0] in earlier or len(earlier) < 2 and rule != "merged.into":
                    continue
                quotes = document.witness.quote(line.text, begin + match.start(), begin + match.end(), rule=rule)
                for name in (*earlier, *later):
                    document.name(name, quotes)
                found.update({(name, later[0]): Succeeded(earlier=name, later=later[0], evidence=quotes) for name in earlier})
    return tuple(found[key] for key in sorted(found))
