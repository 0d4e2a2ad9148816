"""Whose a body is and what else it is called, where a sentence says so and no name does.

`甲医院是乙公司所属的综合医院`, `丙中心隶属于丁局`: a step of the hierarchy. `甲医院是乙大学附属丙医院`, `我院系丁大学教学医院（丁大学附属戊医院）`:
a second name, which carries its own step.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from partygraph.facts.bodies.branches_below import branches_below
from partygraph.facts.bodies.followed import Followed
from partygraph.facts.bodies.named_below import named_below
from partygraph.facts.gathered import Gathered
from partygraph.facts.houses.discourse import COREFERENCE, Discourse
from partygraph.facts.houses.full_names import complete
from partygraph.facts.houses.references import refer
from partygraph.facts.words.lead_in import LEAD_IN
from partygraph.layout import Line
from partygraph.model import Subordinate
from partygraph.names.expand import expand
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS

__all__ = ["institutions", "read_belonging", "sentences"]

_SENTENCE = re.compile(r"[^。！？]+")
_LONGEST = 1500
"""Characters without a full stop that are still a sentence."""


def read_belonging(document: Gathered, prose: Sequence[Line], topic: Discourse) -> list[Subordinate]:
    """Steps of the hierarchy that sentences state; second names that they state go to `document`."""
    found: dict[tuple[str, str], Subordinate] = {}
    text = Followed(topic)
    for line, begin, chars in sentences(prose, text):
        if topic.own is None and not any(pattern(rule).search(chars) for rule in _RULES) and _STATES.search(chars) is None:
            continue  # nothing to say whose it is; where 该院 may be a guest, to ask for it lets the topic move
        topic = text.topic
        subject = _subject(chars, topic)
        stated: list[tuple[str, str, int, int]] = []
        for rule, resolve in _STEPS:
            for match in pattern(rule).finditer(chars):
                child = resolve(match["child"], topic) or (subject if match.start() > 0 and not match["child"].strip("，亦也同时") else None)
                parent = resolve(match["parent"], topic)
                row = institutions(match["child"], topic) if child is None and "、" in match["child"] else (child,)
                stated.extend((one, parent, *match.span()) for one in row if one is not None and parent is not None)
        for child, parent, start, end in [*stated, *named_below(chars, topic, subject, _institution), *branches_below(chars, topic, _line_body)]:
            if child != parent:
                quotes = document.witness.quote(line.text, begin + start, begin + end, rule="subordinate.stated")
                document.name(child, quotes)
                document.name(parent, quotes)
                found[child, parent] = Subordinate(child=child, parent=parent, evidence=quotes)
        for match in pattern("belonging.second-name").finditer(chars):
            name = _institution(match["child"], topic) or subject
            other = parse(match["name"])
            if name is None or other is None or other.institution != other.name or other.name == name or other.steps[-1].group not in ("hospital", "university", "centre"):
                continue
            at = begin + match.start("name")
            quotes = document.witness.quote(line.text, at, at + len(match["name"]), rule="alias.stated")
            document.name(name, quotes)
            document.alias(name, other.name, "second-name", quotes)
    return [found[key] for key in sorted(found)]


def sentences(prose: Sequence[Line], text: Followed) -> Iterator[tuple[Line, int, str]]:
    """Each sentence with its line and where in the line it begins; its subjects become the topic when the next is asked for."""
    for line in prose:
        for sentence in _SENTENCE.finditer(line.chars):
            if len(sentence[0]) <= _LONGEST:
                yield line, sentence.start(), sentence[0]
                text.pass_sentence(sentence[0])


def institutions(chars: str, topic: Discourse) -> tuple[str, ...]:
    """The institutions that `chars` names one after the other, or refers to; none where any part of it is something else.

    >>> institutions("2019年，原甲县人民医院与甲县中医院两家医院", Discourse())
    ('甲县人民医院', '甲县中医院')
    >>> institutions("将乐县医院", Discourse()), institutions("甲县人民医院内科", Discourse())
    (('将乐县医院',), ())
    """
    if (lead := LEAD_IN.match(chars)) is not None:
        chars = chars[lead.end() :]
    chars = _BEHIND.sub("", chars.strip())
    while (word := _BEFORE.match(chars)) is not None and not _is_place(chars):
        chars = chars[word.end() :]
    if (reference := COREFERENCE.match(chars)) is not None and reference.end() == len(chars):
        host = refer(topic, chars)
        return (host,) if host is not None else ()
    named = [item.org for item in expand(chars)]
    return tuple(org.name for org in named) if all(not is_bare(org) and org.institution == org.name for org in named) else ()


_BEFORE = re.compile(r"[0-9]{4}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?|现|正式|原|由|将|把|同年|当年|后")
_BEHIND = compiled(rf"(?:{ADVERBS}|现)+$|(?<=[院站所心校])等?(?:[两二三四五六2-6](?:家|所|个)?(?:单位|医院|机构|院))$")


def _is_place(chars: str) -> bool:
    """将乐县, 原州区: no word stands in front of the name."""
    place = default_places().leading(chars)
    return place is not None and not all(place.short)


def _institution(chars: str, topic: Discourse) -> str | None:
    """The one institution that `chars` is the name of, or refers to."""
    named = institutions(chars, topic)
    return named[0] if len(named) == 1 else None


_CLAUSE_END = re.compile(r"[，：；]")


_PREDICATE = compiled(r"(?:校园|院|医院|中心)?[里内](?=[还也又并现设建])|是|为|系|[又亦也]名|[又亦也]称|[还也现]?设[立有]|[内下]设|建有|旗下|始建|创建|成立|坐落|位于|现有")


def _subject(chars: str, topic: Discourse) -> str | None:
    """The body that the sentence begins with."""
    head = _CLAUSE_END.split(chars)[0]
    return _institution(_PREDICATE.split(head)[0], topic)


def _line_body(chars: str, topic: Discourse) -> str | None:
    """The one party organisation that `chars` names in full, by a part of its name or by reference."""
    lead = LEAD_IN.match(chars)
    org = parse(chars[lead.end() :] if lead is not None else chars)
    if org is None or org.steps[-1].group != "line":
        return None
    completed = complete(topic, org)
    whole = parse(completed[0]) if completed is not None else None
    return whole.name if whole is not None and not is_bare(whole) else None


_STEPS: tuple[tuple[str, Callable[[str, Discourse], str | None]], ...] = (
    ("belonging.owned", _institution),
    ("belonging.under", _institution),
    ("belonging.branch-under", _line_body),
)
"""What says that one body is below another, and what the names on both sides are."""
_STATES = re.compile("所属|下属|直属|下辖|旗下|管辖|所辖|辖下|属下|设|建|挂靠|依托|集团|[辖有由][^。；]{2,200}支")
_RULES = ("belonging.second-name", *(rule for rule, _ in _STEPS))
