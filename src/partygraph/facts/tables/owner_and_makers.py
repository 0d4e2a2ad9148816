"""A line that names whose a work is and who made it, right below the work's title: 《X》 / 甲医院丨张某、李某, 《X》 / 张某（甲医院）.

>>> from partygraph.clean import clean
>>> [found.chars for line in ("常熟市中医院丨李某某", "常熟市中医院 急诊科 王某 刘某", "常熟市中医院（集体创作）", "作者：张某（常熟市中医院）") if (found := owner_of(clean(line)))]
['常熟市中医院', '常熟市中医院 急诊科', '常熟市中医院', '常熟市中医院']
>>> [owner_of(clean(line)) for line in ("常熟市中医院丨急诊科", "李某某、王某", "常熟 市中医院")]
[None, None, None]
"""

from __future__ import annotations

import re

from partygraph.facts.words.persons import is_person
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand

__all__ = ["owner_of"]

_CUT = re.compile(r"\s*(?:[丨|/／·•，；]|[：:]|[—-]{1,3}|(?P<bracket>（))\s*|\s+")
_LABEL = re.compile(r"(?:主要)?(?:作者|主讲人?|讲解员?|主创(?:人员)?|主演|表演者?|演讲者?|演职人员|创作者?|制作(?:者|人)?|(?:参赛)?选手|(?:团队)?成员|报送人)\s*[：:]?\s*")
_TOGETHER = re.compile(r"集体(?:创作|表演|演出|编创|创编|参演|参赛|作品)?|(?:主创|创作)?团队")
_BETWEEN = re.compile(r"[、，,\s]+")
_ONE_NAME = re.compile(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[ \u3000]{1,4}([\u4e00-\u9fff])(?![\u4e00-\u9fff])")
"""李　某: a name of two characters set as wide as one of three."""
_LEVEL = re.compile("[省市县区州旗]")
"""常熟 市中医院: a stray blank."""
_PROSE = re.compile("[《》“”。！？]")
_SHORTEST, _LONGEST = 6, 90


def owner_of(text: Text) -> Text | None:
    """The body that such a line names beside those who made the work; None where it is another line."""
    chars = text.chars
    if not _SHORTEST <= len(text) <= _LONGEST or _PROSE.search(chars) is not None:
        return None
    for cut in _CUT.finditer(chars):
        closed = cut["bracket"] is not None
        if closed and not chars.endswith("）"):
            continue
        left, right = text.slice(0, cut.start()), text.slice(cut.end(), len(text) - closed)
        for owner, makers in ((left, right), (right, left)):
            if _are_makers(makers.chars) and _LEVEL.match(owner.chars) is None and is_anchored(owner.chars) and expand(owner.chars):
                return owner
    return None


def _are_makers(chars: str) -> bool:
    """张某、李某等, 集体创作: nothing but persons."""
    label = _LABEL.match(chars)
    chars = chars[label.end() if label is not None else 0 :].strip().removesuffix("等")
    if _TOGETHER.fullmatch(chars) is not None:
        return True
    parts = [part for part in _BETWEEN.split(_ONE_NAME.sub(r"\1\2", chars)) if part]
    return bool(parts) and all(is_person(part) and not expand(part) for part in parts)
