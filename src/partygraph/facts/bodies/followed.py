"""Whom a text speaks of, sentence by sentence, worked out only up to where somebody asks: of most sentences nobody does."""

from __future__ import annotations

from partygraph.facts.bodies.subjects import heading_name, subjects
from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.telling import mask
from partygraph.layout import Line
from partygraph.names.org_name import OrgName

__all__ = ["Followed"]


class Followed:
    """A text that is gone through in order for one kind of facts; `topic` is what it speaks of behind all that has been passed.

    >>> text = Followed(Discourse())
    >>> text.pass_sentence("榆中县人民医院荣获一等奖。")
    >>> text.topic.last
    '榆中县人民医院'
    """

    def __init__(self, topic: Discourse) -> None:
        self._topic = topic
        self._passed: list[str | OrgName | None] = []

    def pass_paragraph(self) -> None:
        """A new paragraph begins."""
        self._passed.append(None)

    def pass_heading(self, line: Line) -> None:
        """A new paragraph, which may be the name of the body that those below it are about."""
        self.pass_paragraph()
        if (org := heading_name(line)) is not None:
            self.pass_name(org)

    def pass_name(self, org: OrgName) -> None:
        """A line that is a name and nothing else."""
        self._passed.append(org)

    def pass_sentence(self, chars: str) -> None:
        """A sentence, whose subjects become the topic."""
        self._passed.append(chars)

    @property
    def topic(self) -> Discourse:
        """What the text speaks of here."""
        for item in self._passed:
            if item is None:
                self._topic.paragraph()
            elif isinstance(item, str):
                subjects(self._topic, mask(item))
            else:
                self._topic.note(item)
        self._passed.clear()
        return self._topic
