"""Counts that are of the award they stand beside: no contestants, no members of a team, no persons under a unit's title; its name without the verb in front."""

from __future__ import annotations

import re

from partygraph.rules.begins import compiled
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["awards_counted", "whole_numbers"]

_THOUSANDS = compiled(r"(?<![0-9.,，])[1-9][0-9]{0,2}(?:[,，][0-9]{3}){1,2}(?![0-9,，.])(?=\s?[个家项名篇件支人位部例条幅份户首])")


def whole_numbers(chars: str) -> str:
    """A number with commas between its thousands in digits alone; the text keeps its length.

    >>> whole_numbers("甲等106，563名同志")
    '甲等0106563名同志'
    """
    return _THOUSANDS.sub(lambda match: re.sub("[,，]", "", match[0]).rjust(len(match[0]), "0"), chars) if "，" in chars or "," in chars else chars


_VERB = re.compile(rf"^\s*(?:(?:以|凭借?)[^，。；“”]{{2,14}}?(?={GETS}|获))?(?:{ADVERBS}|共|累计|合计)*(?:获评为?|{GETS}|获(?=[特一二三四金银铜优]|(?:全|[\u4e00-\u9fff]{{1,3}})[国省市县区]))")
_MADE = re.compile(r"^(?:被)?(?:评选(?=先进|优秀)|评选为|评为|评选出|评出|选出|成为|作为|为(?![民了您老人]))")
_GIVEN_TOO = re.compile(r"^(?P<one>[^“”]{4,}?)(?:称号)?(?:并|同时|一并)(?:授予?|颁发|给予|命名为?|获得?)(?:了)?(?P<other>.{4,})$")
"""标兵并授“奖章”50名: two awards with one count."""
_PIECE = re.compile(r"^奖者|^奖人员|中(?:就)?有|其中|组成|脱颖而出|参赛")
_PEOPLE_AT_WORK = re.compile(r"(?:医务|医护|卫生|护理|妇幼|疾控|卫生健康|科技|一线)(?:工作者|人员)|选手|参赛选手|专家|代表|评委|队员|志愿者")
_CONTEST = re.compile(r"(?:大赛|比赛|竞赛|活动|征集|评选)奖?$")
"""X大赛奖: whatever was won there."""
_BARE = re.compile(r"(?:先进|优秀|模范)$")
_OF_UNITS = re.compile(r"(?:集体|单位|党组织|科室|班组|支部|组织奖|文明号|先锋号|团队奖)$")
_PERSONS = re.compile(r"^[^0-9一二三四五六七八九十百两]{0,4}[0-9一二三四五六七八九十百两]{1,8}\s*(?:[名位人](?!民)|个人)(?P<whom>[^“”]{0,40}?)(?:荣获|获|被|授予|评|为)")
_UNITS_TOO = re.compile(r"集体|单位|科室|医院|团队|支部|党组织|班组|中心|机构|小组")
_TEAM = re.compile(r"[名位人][^，。；]{0,24}(?:组成|组建|组队)")
_CONTESTANTS = compiled(r"[名位人支个][^。；]{0,16}?(?:参赛|参加|参与|角逐|同台|竞技|比拼)[^。；]{0,12}(?:中|，|脱颖)")
_IN_ALL = re.compile(r"^[^，。]{0,6}?[0-9一二三四五六七八九十两]{1,3}\s*(?:项|个|大|份)[^，。；：“”]{0,10}?(?:殊荣|荣誉|奖项|大奖|喜讯|捷报)(?:[：，—！]|\s)")
"""两项殊荣：甲医院获得“X”: so many titles, of which X is one."""
_APPOINTED = re.compile(r"被?(?:聘|特聘|选聘|受聘)(?:任|请)?(?:为|任)")
_GATHERED = re.compile(r"(?:汇集|汇聚|吸引|来自|邀请|齐聚|集结|云集|选派|选拔|派出|组织|参赛的?|迎来)[^。；]*$")


def awards_counted(award: str, stated: str, before: str) -> tuple[str, ...]:
    """The awards that `stated` (a piece of a sentence, `before` in front of it) counts, without the verb before their names; none where it counts something else.

    >>> awards_counted("为优秀护士", "12名护理人员获评为优秀护士", ""), awards_counted("团体一等奖", "8名护士组成的代表队荣获团体一等奖", "由我院")
    (('优秀护士',), ())
    >>> awards_counted("劳动竞赛标兵并授“甲奖章”", "劳动竞赛标兵并授“甲奖章”50", "")
    ('劳动竞赛标兵', '“甲奖章”')
    """
    if (two := _GIVEN_TOO.match(award)) is not None:
        return tuple(name for key in ("one", "other") for name in awards_counted(two[key], stated, before))
    name = award.strip()
    for lead in (_VERB, _MADE):
        if (match := lead.match(name)) is not None and len(name) - match.end() >= _SHORTEST:
            name = name[match.end() :]
    if _PIECE.search(name) is not None or _PEOPLE_AT_WORK.fullmatch(name) is not None or _CONTEST.search(name) is not None:
        return ()
    if _IN_ALL.match(stated) is not None or _TEAM.search(stated) is not None or _APPOINTED.search(stated) is not None or _CONTESTANTS.search(stated) is not None and not stated.startswith(name):
        return ()
    persons = _PERSONS.match(stated)
    if persons is not None and _UNITS_TOO.search(persons["whom"]) is None and (_BARE.search(name) is not None or _OF_UNITS.search(name) is not None):
        return ()
    if name.endswith(("选手", "代表")) and _GATHERED.search(before) is not None:
        return ()
    return (name,)


_SHORTEST = 3
