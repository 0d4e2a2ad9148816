"""Who gives what a list lists, where its own text is signed by nobody or by somebody else.

An article says it in a sentence (`名单由甲发布`, `宣读了《甲关于表彰…的决定》`, `甲共评出10个“某品牌”`); a notice that passes on
another one (`转发甲关于公布…名单的通知`) carries the list of the one that it passes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from partygraph.facts.discourse import LEAD_IN, Discourse
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.find import is_generic
from partygraph.rules.load import pattern

__all__ = ["Lister", "read_lister"]

_SAID = ("lister.read-out", "lister.confers", "lister.published-by", "lister.chosen-by", "lister.publishes")


@dataclass(frozen=True, slots=True)
class Lister:
    """`names` by full name, where the text says so, and the rule; `passed_on`: the list is another notice's than the one that is signed."""

    names: tuple[str, ...]
    at: Text
    rule: str
    passed_on: bool = False


def read_lister(prose: Sequence[Line], title: Text | None, topic: Discourse, organizers: Sequence[str] = ()) -> Lister | None:
    """The givers of the lists of a text, or None when no sentence and no title tells.

    `organizers` are the bodies that a text has named as holding the contest: a bare 研究会共评出10个 speaks of the one that ends so.
    """
    if title is not None and (found := _told(title, "lister.passed-on", topic, ())) is not None:
        return Lister(found[0], found[1], "lister.passed-on", passed_on=True)
    for rule in _SAID:
        for line in prose:
            if len(line.chars) < 2000 and (found := _told(line.text, rule, topic, organizers)) is not None:
                return Lister(*found, rule)
    return None


def _told(text: Text, rule: str, topic: Discourse, organizers: Sequence[str]) -> tuple[tuple[str, ...], Text] | None:
    for match in pattern(rule).finditer(text.chars):
        who = match["who"]
        lead = LEAD_IN.match(who)
        shift = lead.end() if lead is not None and lead.end() < len(who) else 0
        at = text.slice(match.start("who") + shift, match.end("who")).strip()
        if names := _bodies(at.chars, topic, organizers):
            return names, at
    return None


def _bodies(chars: str, topic: Discourse, organizers: Sequence[str]) -> tuple[str, ...]:
    named = expand(chars)
    found = []
    for item in named:
        if is_generic(item.org.name):
            whole = [name for name in organizers if name.endswith(item.org.name)]
            if len(whole) != 1:
                return ()
            found.append(whole[0])
            continue
        completed = topic.complete(item.org)
        if completed is None:
            return ()
        found.append(completed[0])
    if not named and len(whole := [name for name in organizers if len(chars) >= 2 and name.endswith(chars)]) == 1:
        return (whole[0],)
    return tuple(dict.fromkeys(found))
