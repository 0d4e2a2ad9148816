"""Givers of several levels named in one breath (全国、省、市妇联先后表彰, 团省委和团市委): none of them gives any title in particular."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.places import default_places

__all__ = ["of_several_levels"]

_LEVEL = r"(?:全国|国家|中央|自治区|省|市|州|县|区|旗)级?"
_ROW = re.compile(rf"{_LEVEL}(?:[、和与及]|以及){_LEVEL}(?:(?:[、和与及]|以及){_LEVEL})*(?![、和与及])[\u4e00-\u9fff]{{2,16}}$|(?<![一二三四五])[国省市县区州]{{2,4}}[两三]级[\u4e00-\u9fff]{{2,12}}$")
_TOGETHER = re.compile(r"联合|共同|会同")
_NATION = re.compile(r"(?:中国|中华|全国|国家|中央|团中央|共青团中央)")
_OF = re.compile(r"(?:中共|共青团|团)?(?P<level>自治区|[省市县区州旗])")


def of_several_levels(breath: str, names: Sequence[str]) -> bool:
    """Does `breath`, the words that end in the givers `names`, name givers of several levels that did not act together?

    >>> of_several_levels("全国、省、市妇联", ["市妇联"]), of_several_levels("团省委、团市委", ["团省委", "团市委"]), of_several_levels("市委、市政府", ["市委", "市政府"])
    (True, True, False)
    >>> of_several_levels("甘肃省妇联和兰州市妇联", ["甘肃省妇联", "兰州市妇联"]), of_several_levels("兰州市妇联", ["兰州市妇联"])
    (True, False)
    """
    if _TOGETHER.search(breath) is not None:
        return False
    if _ROW.search(breath) is not None:
        return True
    levels = {level for name in names if (level := _level(name)) is not None}
    return len(levels) > 1 and len({_kind(name) for name in names}) == 1


def _level(name: str) -> int | None:
    if _NATION.match(name) is not None:
        return 0
    place = default_places().leading(name)
    if place is not None and place.places:
        return place.places[-1].level
    stated = _OF.match(name)
    return {"自治区": 1, "省": 1, "市": 2, "州": 2}.get(stated["level"], 3) if stated is not None else None


def _kind(name: str) -> str:
    """妇联, 总工会, 团委: what offices of all levels are called by."""
    return "团委" if name.startswith(("团", "共青团")) else name[-2:]
