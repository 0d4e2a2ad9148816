"""Bodies that a sentence says became another one: 甲医院与乙医院合并组建丙医院, 丙医院由甲、乙两院整合而成, 甲妇幼保健站并入丙医院.

The bodies stay what they are, each with what it got under its own name; the step in time joins them. A body that only changed its
name is one body under two names: `belonging.py` and the names of short forms read those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from partygraph.facts.discourse import COREFERENCE, LEAD_IN, Discourse, subjects
from partygraph.facts.gathered import Gathered
from partygraph.facts.telling import mask
from partygraph.layout import Line
from partygraph.model import Succeeded
from partygraph.names.expand import expand
from partygraph.names.parse import is_bare
from partygraph.rules.load import pattern

__all__ = ["read_mergers"]

_RULES = ("merged.together", "merged.out-of", "merged.into")
_MERGED = re.compile(r"合并|并入|整合|组建|重组")
_SENTENCE = re.compile(r"[^。！？]+")
_LONGEST = 1500


def read_mergers(document: Gathered, prose: Sequence[Line], topic: Discourse) -> tuple[Succeeded, ...]:
    """Which bodies became which, by the sentences that say so; the bodies are named in `document`."""
    found: dict[tuple[str, str], Succeeded] = {}
    for line in prose:
        told = _MERGED.search(line.chars) is not None
        for sentence in _SENTENCE.finditer(line.chars):
            chars = sentence[0]
            if len(chars) > _LONGEST:
                continue  # no sentence
            for rule in _RULES if told else ():
                for match in pattern(rule).finditer(chars):
                    earlier = tuple(_bodies(match["earlier"], topic))
                    later = tuple(_bodies(match["later"], topic))
                    if len(later) != 1 or not earlier or later[0] in earlier or len(earlier) < 2 and rule != "merged.into":
                        continue
                    quotes = document.witness.quote(line.text, sentence.start() + match.start(), sentence.start() + match.end(), rule=rule)
                    for name in (*earlier, *later):
                        document.name(name, quotes)
                    found.update({(name, later[0]): Succeeded(earlier=name, later=later[0], evidence=quotes) for name in earlier})
            subjects(topic, mask(chars))
    return tuple(found[key] for key in sorted(found))


_AROUND = re.compile(r"^(?:[0-9]{4}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?|现|正式|原|由|将|把|同年|当年|后)+|(?<=[院站所心校])等?(?:[两二三四五六2-6](?:家|所|个)?(?:单位|医院|机构|院))$")


def _bodies(chars: str, topic: Discourse) -> Iterator[str]:
    """The institutions that `chars` names one after the other, or refers to."""
    if (lead := LEAD_IN.match(chars)) is not None:
        chars = chars[lead.end() :]
    chars = _AROUND.sub("", chars.strip())
    if (reference := COREFERENCE.match(chars)) is not None and reference.end() == len(chars):
        if (host := topic.refer(chars)) is not None:
            yield host
        return
    named = [(item.org.name, is_bare(item.org) or item.org.institution != item.org.name) for item in expand(chars.removeprefix("原"))]
    if not any(part for _, part in named):
        yield from (name for name, _ in named)
