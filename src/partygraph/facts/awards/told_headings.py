"""Headings that tell an honour of somebody (甲县喜获两个奖项, 甲局表彰先进单位) and the rubric of a post in front of a heading (【喜报】甲科先进名单)."""

from __future__ import annotations

import re

from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["behind_rubric", "told_of_somebody", "without_subject"]

_RUBRIC = re.compile(r"(?:【[^【】]{2,8}】|\[[^\[\]]{2,8}\]|〔[^〔〕]{2,8}〕|〖[^〖〗]{2,8}〗|「[^「」]{2,8}」|(?:喜报|喜讯|捷报|快讯|通报|公示|荣誉榜|光荣榜)\s*[|｜丨∣])\s*(?=[^\s（(【\[：:0-9一二三四五六七八九十]|(?:19|20)[0-9]{2}|第)")
_LISTED = ("名单", "一览表", "榜单")


def behind_rubric(line: str) -> str | None:
    """What stands behind the rubric of a post, which is no part of a title; None where no rubric stands there.

    >>> behind_rubric("【喜报】2023年度先进科室名单"), behind_rubric("【优秀组织奖】（2个）"), behind_rubric("【“红心”】名单")
    ('2023年度先进科室名单', None, None)
    """
    match = _RUBRIC.match(line)
    rest = line[match.end() :] if match is not None else ""
    return rest if len(rest) >= _LEAST and not rest.startswith(_LISTED) else None


_LEAST = 4
_GOT = compiled(
    rf"(?P<who>[^“”，。；：（）]{{2,24}}?)(?:{ADVERBS}|共|日前|近日)*(?P<verb>{GETS}|获(?!奖)|被(?:授予|评为|命名为|认定为)|(?P<gives>表彰|命名|授予|通报表扬|表扬))(?:了)?(?P<what>.{{2,}})"
)
_SUBJECT = re.compile(r"(?:[我本全该][省市县区州旗院校科局会]|.*(?:系统|代表队|医疗队|队伍|单位|医院|科室|支部|集体|团队|选手))(?:[0-9一二两三四五六七八九十多]+[个家所支项][\u4e00-\u9fff]{0,6})?")


def told_of_somebody(body: str) -> str | None:
    """What a line tells of somebody: the title that a body gives, nothing ("") where somebody has got it; None where it tells of nobody.

    >>> told_of_somebody("兰州市荣获两个奖项"), told_of_somebody("兰州市教育局表彰先进集体"), told_of_somebody("优秀组织奖")
    ('', '先进集体', None)
    """
    match = _of_body(body)
    if match is None:
        return None
    return match["what"] if match["gives"] else ""


def without_subject(name: str) -> str:
    """The title that a list's heading says of a place or a body (兰州市获评先进集体): the title alone.

    >>> without_subject("兰州市获评先进集体"), without_subject("兰州市先进集体")
    ('先进集体', '兰州市先进集体')
    """
    match = _of_body(name)
    return match["what"] if match is not None else name


def _of_body(body: str) -> re.Match[str] | None:
    match = _GOT.fullmatch(body)
    if match is None:
        return None
    place = default_places().leading(match["who"])
    return match if place is not None and place.length == len(match["who"]) or parse(match["who"]) is not None or _SUBJECT.fullmatch(match["who"]) is not None else None
