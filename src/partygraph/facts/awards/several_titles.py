"""Words that name several titles together: 一、三等奖, 甲市、乙省文明单位, 医疗组和护理组团体第一名."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.counted_events import prizes_of_events
from partygraph.facts.awards.title_row import TitleRow
from partygraph.facts.awards.titles import Title, qualified

__all__ = ["CONTEST", "places_won", "several_at_once"]

_GRADES = re.compile(r"(?P<scope>(?:[\u4e00-\u9fff]{1,6}组|团体|集体|个人|单项)?)(?P<list>[特一二三四五](?:[、和及][一二三四五])+)(?P<end>等奖)")
"""一、三等奖 are two, and so are 团体一、二等奖."""
_PLACES = re.compile(r"(?P<scope>[\u4e00-\u9fff]{0,14}?)(?P<list>第[一二三四五六七八]名?(?:[、和及与]第?[一二三四五六七八]名?)*)(?<=名)(?P<rest>的[^，。；]{0,4}成绩)?")
_FIRST_FEW = re.compile(r"(?P<scope>(?:(?!个人|全国|[全我本][省市县区州])[\u4e00-\u9fff]){0,12}?)前(?:[两二三四五六八十]|[23568])名")
"""团体前三名: those who share the first places of a contest."""
_LEVEL = r"(?:[\u4e00-\u9fff]{2,4}[省市县区州盟]|国家级|[省市县区州]级|全[国省市县区州])"
_LEVELS = re.compile(rf"(?P<levels>{_LEVEL}(?:[、和及与]{_LEVEL})+|[国省市县区州](?:[、和及与][国省市县区州])+)(?:[两二三四]级)?(?:“(?P<quote>[^“”]{{3,30}})”|(?P<title>[^，。；、“”的]{{3,20}}?)(?=等?(?:光荣称号|荣誉称号|称号|荣誉)|[，。；、]|$))")
"""甲市、乙省文明单位, 市级、省级“巾帼文明岗”: one title at several levels."""
_FIELDS = re.compile(
    r"(?P<fields>(?:各个?|(?:[\u4e00-\u9fff]{1,6}?(?:专业|赛道|赛区|科目|课目|类别|组别|组)[、和及与]){1,5}[\u4e00-\u9fff]{1,6}?)(?:专业|赛道|赛区|科目|课目|类别|组别|组))的?(?P<grade>(?:团体|集体)?(?:第[一二三四五六七八]名|[特一二三四]等奖|[金银铜]奖|冠军|亚军|季军|优秀奖|优胜奖))"
)
"""医疗组和护理组团体第一名: the grade of each field."""
CONTEST = re.compile(r"赛|比武|比拼|角逐|擂台|竞技")
_LEAGUE = re.compile(r"排名|排行|综合|绩效|考核|总分|满意度")
"""Where bodies are ranked without having met in a contest, a place is no award."""
_OF_TEAMS = re.compile(r"(?:团体|集体|代表队)(?:总分|综合|总成绩)")
_TEAMS_OF = re.compile(r"[组类](?:团体|集体)$")
"""高校组团体第四名: the words say that teams have met."""


def _ranked(chars: str) -> bool:
    """Do these words speak of a ranking? 团体总分 is what teams reach in a contest."""
    return _LEAGUE.search(_OF_TEAMS.sub("", chars)) is not None


def several_at_once(row: TitleRow) -> bool:
    """Words that name several titles together: 一、三等奖, 甲市、乙省文明单位, 医疗组和护理组团体第一名."""
    chars = row.sentence.chars
    if (grades := row.next(_GRADES)) is not None:
        row.add([grades["scope"] + grade + grades["end"] for grade in re.findall(r"[特一二三四五]", grades["list"])], grades.end(), personal=grades["scope"] == "个人")
        return True
    if (levels := row.next(_LEVELS)) is not None and award_head(levels["title"] or levels["quote"]) is not None and qualified(levels["title"] or levels["quote"]):
        kind = "quote" if levels["quote"] else "title"
        row.add([level + levels[kind] for level in re.split("[、和及与]", levels["levels"])], levels.end(kind), onward=levels.end())
        return True
    if (of_events := prizes_of_events(chars, row.at, row.stop)) is not None:
        row.found.extend(Title(name, row.sentence.slice(row.at, of_events[1]), personal="个人" in name) for name in of_events[0])
        row.at = of_events[1]
        return True
    if (fields := row.next(_FIELDS)) is not None and (not fields["grade"].endswith(("名", "军")) or CONTEST.search(chars[: row.at]) and not _LEAGUE.search(chars[: row.at])):
        scopes = [""] if fields["fields"].startswith("各") else re.split("[、和及与]", fields["fields"])
        row.add([scope + fields["grade"] for scope in scopes], fields.end())
        return True
    return False


def places_won(row: TitleRow) -> bool:
    """团体第一名, 第二、三名, 前三名: places, which are prizes in a contest."""
    before = row.sentence.chars[: row.at]
    if (places := row.next(_PLACES)) is not None and (row.contest or CONTEST.search(before) or _TEAMS_OF.search(places["scope"])) and not _ranked(before + places["scope"]):
        at = row.sentence.slice(row.at, places.end("list"))
        row.found.extend(Title(f"{places['scope']}第{place}名", at, personal="个人" in places["scope"]) for place in re.findall(r"[一二三四五六七八]", places["list"]))
        row.at = places.end()
        return True
    if (few := row.next(_FIRST_FEW)) is not None and (row.contest or CONTEST.search(before + few["scope"])) and not _ranked(before + few["scope"]):
        row.found.append(Title(few[0], row.sentence.slice(row.at, few.end()), personal=False))
        row.at = few.end()
        return True
    return False
