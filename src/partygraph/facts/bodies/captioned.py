"""Works that a page shows by their captions below the prizes that its sentences tell: 甲科党支部《一碗药》, 《一碗药》（甲科党支部）."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.telling import Telling, Told
from partygraph.layout import Line
from partygraph.model import Text

__all__ = ["with_captions"]

_CAPTION = re.compile(r"[△▲↑↓\s]*(?:(?P<who>[^《》“”，。；：:]{3,80}?)\s*[：:—-]*\s*《(?P<work>[^《》]{2,60})》|《(?P<shown>[^《》]{2,60})》\s*(?:[（(]|[：:—-]+|(?:选送|报送|表演|参赛|创作|演出)(?:单位|科室|支部)?[：:])\s*(?P<by>[^《》“”，。；：:（）]{3,80})[）)]?)[）)\s]*")


def with_captions(told: Sequence[Told], prose: Sequence[Line], topic: Discourse) -> list[Told]:
    """The prizes of `told`, each with the one work that a caption shows beside its recipient; unchanged where there are not several captions."""
    if not any(_wants(item) for item in told):
        return list(told)
    shown: dict[str, list[Text]] = {}
    captions = 0
    for line in prose:
        match = _CAPTION.fullmatch(line.chars)
        if match is None:
            continue
        who, work = ("who", "work") if match["who"] else ("by", "shown")
        names = resolve_all(Telling(topic.copy()), line.text.slice(match.start(who), match.end(who)).strip())
        captions += names is not None
        for name, _, _ in names or ():
            shown.setdefault(name, []).append(line.text.slice(match.start(work), match.end(work)))
    if captions < _SEVERAL:
        return list(told)
    wanting = [item.recipient for item in told if _wants(item)]
    return [replace(item, entry=works[0].chars, entry_at=works[0]) if _wants(item) and len(works := shown.get(item.recipient, [])) == 1 and wanting.count(item.recipient) == 1 else item for item in told]


_SEVERAL = 2


def _wants(item: Told) -> bool:
    """A prize told without the work that won it."""
    head = award_head(item.award)
    return item.entry is None and head is not None and head.rule == "award.prize" and not head.personal
