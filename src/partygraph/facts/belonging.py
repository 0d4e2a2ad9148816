"""Whose a body is and what else it is called, where a sentence says so and no name does.

`甲医院是乙公司所属的综合医院`, `丙中心隶属于丁局`: a step of the hierarchy. `甲医院是乙大学附属丙医院`, `我院系丁大学教学医院（丁大学附属戊医院）`:
a second name, which carries its own step.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.discourse import COREFERENCE, LEAD_IN, Discourse, subjects
from partygraph.facts.gathered import Gathered
from partygraph.facts.telling import mask
from partygraph.layout import Line
from partygraph.model import Subordinate
from partygraph.names.expand import expand
from partygraph.names.parse import is_bare, parse
from partygraph.rules.load import pattern

__all__ = ["read_belonging"]

_RULES = ("belonging.owned", "belonging.under")


def read_belonging(document: Gathered, prose: Sequence[Line], topic: Discourse) -> list[Subordinate]:
    """Steps of the hierarchy that sentences state; second names that they state go to `document`."""
    found: dict[tuple[str, str], Subordinate] = {}
    for line in prose:
        for sentence in re.finditer(r"[^。！？]+", line.chars):
            chars = sentence[0]
            if len(chars) > 1500:
                continue  # no sentence
            subject = _subject(chars, topic)
            for rule in _RULES:
                for match in pattern(rule).finditer(chars):
                    child = _named(match["child"], topic) or (subject if match.start() > 0 and not match["child"].strip("，亦也同时") else None)
                    parent = _named(match["parent"], topic)
                    if child is None or parent is None or child == parent:
                        continue
                    quotes = document.witness.quote(line.text, sentence.start() + match.start(), sentence.start() + match.end(), rule="subordinate.stated")
                    document.name(child, quotes)
                    document.name(parent, quotes)
                    found[child, parent] = Subordinate(child=child, parent=parent, evidence=quotes)
            for match in pattern("belonging.branch-under").finditer(chars):
                branch, above = _line_body(match["child"], topic), _line_body(match["parent"], topic)
                if branch is None or above is None or branch == above:
                    continue
                quotes = document.witness.quote(line.text, sentence.start() + match.start(), sentence.start() + match.end(), rule="subordinate.stated")
                document.name(branch, quotes)
                document.name(above, quotes)
                found[branch, above] = Subordinate(child=branch, parent=above, evidence=quotes)
            for match in pattern("belonging.second-name").finditer(chars):
                name = _named(match["child"], topic) or subject
                other = parse(match["name"])
                if name is None or other is None or other.institution != other.name or other.name == name or other.steps[-1].group not in ("hospital", "university", "centre"):
                    continue
                at = sentence.start() + match.start("name")
                quotes = document.witness.quote(line.text, at, at + len(match["name"]), rule="alias.stated")
                document.name(name, quotes)
                document.alias(name, other.name, "second-name", quotes)
            subjects(topic, mask(chars))
    return [found[key] for key in sorted(found)]


def _subject(chars: str, topic: Discourse) -> str | None:
    """The body that the sentence begins with."""
    head = re.split(r"[，：；]", chars)[0]
    return _named(re.split(r"是|为|系|始建|创建|成立|坐落|位于|现有", head)[0], topic)


def _line_body(chars: str, topic: Discourse) -> str | None:
    """The one party organisation that `chars` names in full, by a part of its name or by reference."""
    lead = LEAD_IN.match(chars)
    org = parse(chars[lead.end() :] if lead is not None else chars)
    if org is None or org.steps[-1].group != "line":
        return None
    completed = topic.complete(org)
    whole = parse(completed[0]) if completed is not None else None
    return whole.name if whole is not None and not is_bare(whole) else None


def _named(chars: str, topic: Discourse) -> str | None:
    """The one institution that `chars` is the name of, or refers to."""
    lead = LEAD_IN.match(chars)
    chars = chars[lead.end() :] if lead is not None else chars
    chars = re.sub(r"(?:同时|现|则|亦|也|又)+$", "", chars.strip())
    if (reference := COREFERENCE.match(chars)) is not None and reference.end() == len(chars):
        return topic.refer(chars)
    named = expand(chars)
    if len(named) != 1 or is_bare(named[0].org) or named[0].org.institution != named[0].org.name:
        return None
    return named[0].org.name
