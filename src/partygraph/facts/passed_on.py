"""Whose list a notice carries that passes on another body's notice (`转发甲关于公布…名单的通知`): the other body's."""

from __future__ import annotations

from partygraph.facts.discourse import Discourse
from partygraph.names.expand import expand
from partygraph.rules.load import pattern

__all__ = ["passed_on"]


def passed_on(title: str, topic: Discourse) -> tuple[str, ...]:
    """The bodies whose notice the title passes on, by full name; none when it passes nothing on or one of them is not known.

    >>> passed_on("转发甲省卫生健康委员会关于公布全省优秀团队名单的通知", Discourse())
    ('甲省卫生健康委员会',)
    >>> passed_on("关于公布全省优秀团队名单的通知", Discourse())
    ()
    """
    match = pattern("title.passed-on").search(title)
    found = [topic.complete(item.org) for item in expand(match["who"].strip())] if match is not None else []
    return tuple(dict.fromkeys(item[0] for item in found if item is not None)) if all(found) else ()
