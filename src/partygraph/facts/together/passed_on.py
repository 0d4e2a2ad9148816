"""Whose list a notice carries that passes on another body's notice (`转发甲关于公布…名单的通知`): the other body's."""

from __future__ import annotations

from collections.abc import Sequence

from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.houses.full_names import complete
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.rules.load import pattern

__all__ = ["passed_on", "signers_of"]


def passed_on(title: str, topic: Discourse) -> tuple[str, ...]:
    """The bodies whose notice the title passes on, by full name; none when it passes nothing on or one of them is not known.

    >>> passed_on("转发甲省卫生健康委员会关于公布全省优秀团队名单的通知", Discourse())
    ('甲省卫生健康委员会',)
    >>> passed_on("关于公布全省优秀团队名单的通知", Discourse())
    ()
    """
    match = pattern("title.passed-on").search(title)
    found = [complete(topic, item.org) for item in expand(match["who"].strip())] if match is not None else []
    return tuple(dict.fromkeys(item[0] for item in found if item is not None)) if all(found) else ()


def signers_of(carried: Text, lines: Sequence[Line], topic: Discourse) -> tuple[str, ...]:
    """Whose notice a page carries below its story: the bodies in front of its title, else those that stand above its date."""
    who = [expand(carried.chars.partition("关于")[0].strip())]
    begin = next((index for index, line in enumerate(lines) if line.text.spans(0, 1)[0].start > carried.spans(0, 1)[0].start), len(lines))
    for line, below in zip(lines[begin:], lines[begin + 1 :], strict=False):
        if pattern("line.date").match(below.chars) is not None and len(below.chars) < _SHORT and len(line.chars) < 2 * _SHORT and is_anchored(line.chars.removeprefix("中共")):
            who.append(expand(line.chars))
    found = [complete(topic, item.org) for item in next(filter(None, who), ())]
    return tuple(dict.fromkeys(item[0] for item in found if item is not None)) if all(found) else ()


_SHORT = 40
