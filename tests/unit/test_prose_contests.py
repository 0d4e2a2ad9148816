"""Contests in articles: what they are called, who holds and guides them, what is won there together."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.model import Reading
from partygraph.pipeline import read_document


def reading(text: str) -> Reading:
    return read_document(source(text))


HOLDERS = [
    ("7月1日，柳州市卫生健康局会同柳州市总工会携手推出了一场“健康杯”护理技能竞赛。\n", "“健康杯”护理技能竞赛", ("柳州市卫生健康局", "柳州市总工会")),
    ("“全区清廉医院优秀案例征集活动”5月在南宁市落幕，主办单位为广西医院协会，承办方是南宁市第一人民医院。\n", "“全区清廉医院优秀案例征集活动”", ("广西医院协会",)),
    ("“最美科室”评选活动是柳州市卫生健康局2023年5月在全市启动的，作品交由院外专家评选。\n", "“最美科室”评选活动", ("柳州市卫生健康局",)),
    ("长沙市第一医院会议中心掌声不断。医院“颂歌献给党”合唱比赛在这里开唱，15支代表队赶来。\n", "“颂歌献给党”合唱比赛", ("长沙市第一医院",)),
    ("长沙市第一医院廉洁月启动。前期开展的“仁爱、勤勉”诗歌征集活动收到投稿100首。\n", "“仁爱、勤勉”诗歌征集活动", ("长沙市第一医院",)),
    ("7月29日，湖南省医院协会举行《2015年湖南省医院品管圈选拔赛》，选出12个圈组。\n", "2015年湖南省医院品管圈选拔赛", ("湖南省医院协会",)),
    ("近日，党办、工会、团委联手举办“红心向党”演讲比赛。\n", "“红心向党”演讲比赛", ("党办", "工会", "团委")),
    ("6月24日，柳州市人民医院在广场摆开擂台，以一场“红歌嘹亮”职工歌咏比赛庆祝建党100周年。\n", "“红歌嘹亮”职工歌咏比赛", ("柳州市人民医院",)),
    ("6月30日，柳州市人民医院党委用一场“党史我知道”知识竞赛迎接“七一”。\n", "“党史我知道”知识竞赛", ("柳州市人民医院党委",)),
    ("柳州市人民医院内科党支部在广西护理学会首届“健康杯”护理技能比赛中获三等奖。\n", "广西护理学会首届“健康杯”护理技能比赛", ("广西护理学会",)),
    ("我院内科在医学部主题党日活动评选中获佳绩，在科室主题活动中表现积极。\n", "医学部主题党日活动评选", ()),
    ("柳州市人民医院以赛促学，参加了一场“健康杯”护理技能竞赛。\n", "“健康杯”护理技能竞赛", ()),
    ("您好，欢迎光临柳州市人民医院 | 急诊电话：0772-0000 咨询热线：000000 |\n近日，广西第三届“健康杯”护理技能大赛揭晓，我院获奖，为全院争得了荣誉。\n", "广西第三届“健康杯”护理技能大赛", ()),
]


@pytest.mark.parametrize(("text", "name", "holders"), HOLDERS)
def test_who_holds_a_contest_is_said_in_many_ways(text: str, name: str, holders: tuple[str, ...]) -> None:
    assert [(item.name, item.organizers) for item in reading(text).campaigns] == [(name, holders)]


PERFORMERS = [
    (
        "南昌市第一医院举行歌咏比赛。体检中心+ICU《东风》荣获一等奖，行政《晨光》及外科+妇产科《江水》荣获二等奖，内科、儿科《山路》获三等奖，张某、李某《月光》获优秀奖。\n",
        {("体检中心", "一等奖", "东风"), ("ICU", "一等奖", "东风"), ("外科", "二等奖", "江水"), ("妇产科", "二等奖", "江水"), ("内科", "三等奖", "山路"), ("儿科", "三等奖", "山路")},
    ),
    ("南昌市第一医院汇演。外科党支部和急诊科党支部合作的《家国》荣获一等奖。\n", {("外科党支部", "一等奖", "家国"), ("急诊科党支部", "一等奖", "家国")}),
    ("南昌市第一医院“互联网+护理”项目获优秀案例。\n", {("", "优秀案例", "互联网+护理")}),
]


@pytest.mark.parametrize(("text", "expected"), PERFORMERS)
def test_those_who_perform_a_work_together_get_its_prize(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert {(item.recipient.removeprefix("南昌市第一医院"), item.award, item.entry) for item in reading(text).conferrals} == expected


def test_a_guiding_committee_is_one_body_and_its_office_its_own() -> None:
    text = "全国公立医院党建工作指导委员会办公室、江西省医院协会联合指导了“全国清廉医院征集活动”。\n"
    assert [(item.child, item.parent) for item in reading(text).subordinates] == [("全国公立医院党建工作指导委员会办公室", "全国公立医院党建工作指导委员会")]


CONTESTS = [
    (
        "全省品管圈大赛获奖名单\n1、长沙市公立医院管理中心荣获大赛先进集体奖\n2、湘潭市中心医院张某副院长获先进个人奖\n3、岳阳市中医医院暖心圈获一等奖\n4、株洲市中心医院康复科筋骨圈、衡阳市中心医院爱心圈获二等奖\n",
        {("长沙市公立医院管理中心", "先进集体奖", None), ("岳阳市中医医院", "一等奖", "暖心圈"), ("株洲市中心医院康复科", "二等奖", "筋骨圈"), ("衡阳市中心医院", "二等奖", "爱心圈")},
        {},
    ),
    (
        "长沙市第一医院举办了决赛。大赛合计产生27个一等奖、43个二等奖、51个三等奖，另有121个圈组拿到优秀奖。其中湖南摘得3个一等奖、5个优秀奖（名单附后）。长沙也荣获“优秀组织奖”。\n",
        set(),
        {"一等奖": 27, "二等奖": 43, "三等奖": 51, "优秀奖": 121},
    ),
    ("长沙市第一医院在比赛中摘得3个一等奖和5个优秀奖（名单附后）。\n", {("长沙市第一医院", "一等奖", None), ("长沙市第一医院", "优秀奖", None)}, {}),
]


@pytest.mark.parametrize(("text", "expected", "counts"), CONTESTS)
def test_what_a_place_has_won_is_of_none_of_its_bodies_and_circles_stand_behind_their_owners(text: str, expected: set[tuple[str, str, str | None]], counts: dict[str, int]) -> None:
    found = reading(text)
    assert {(item.recipient, item.award, item.entry) for item in found.conferrals} == expected
    assert {item.name: item.declared for item in found.awards if item.declared is not None} == counts


CONTESTS_NAMED = [
    (
        "2021年全国医院管理路演大赛在永州举行。本次活动由湖南日报报业集团、湖南省生命关怀协会医院人文建设专委会主办，永州市中心医院副院长王某主持比赛。\n",
        {("2021年全国医院管理路演大赛", ("湖南日报报业集团", "湖南省生命关怀协会医院人文建设专委会"))},
    ),
    ("这是继去年首届全国医院管理路演大赛之后，道县人民医院终登大赛领奖台。\n", {("首届全国医院管理路演大赛", ())}),
]


@pytest.mark.parametrize(("text", "expected"), CONTESTS_NAMED)
def test_a_contest_is_named_up_to_its_last_word_and_whoever_does_something_at_one_names_none(text: str, expected: set[tuple[str, tuple[str, ...]]]) -> None:
    assert {(item.name, item.organizers) for item in reading(text).campaigns} == expected


ROUNDS = [
    ("3月2日，由永州市科协、永州市卫生健康委联合主办的“2022年永州市科普技能竞赛总决赛”拉开帷幕。2022年永州市科普技能竞赛有百人报名。", "2022年永州市科普技能竞赛", ("永州市科协", "永州市卫生健康委")),
    ("永州市总工会主办的“潇湘杯”护理大赛决赛日前落幕。", "“潇湘杯”护理大赛", ("永州市总工会",)),
]


@pytest.mark.parametrize(("text", "name", "holders"), ROUNDS)
def test_a_round_of_a_contest_is_held_by_whoever_holds_the_contest(text: str, name: str, holders: tuple[str, ...]) -> None:
    assert [(item.name, item.organizers) for item in reading(text).campaigns] == [(name, holders)]


def test_clauses_on_lines_of_their_own_say_together_who_holds_a_contest() -> None:
    page = "3月8日\n由永州市卫生健康委员会主办\n永州市护理学会协办\n永州市中心医院承办的\n永州市首届“潇湘杯”护理大赛\n在永州收官\n获奖名单如下\n一等奖\n道县人民医院——《一碗药》\n"
    found = reading(page)
    assert "主办" not in (found.document.title or "")
    assert found.document.issuers == ()
    assert [(item.name, item.organizers) for item in found.campaigns] == [("永州市首届“潇湘杯”护理大赛", ("永州市卫生健康委员会",))]
    assert [(item.recipient, item.award, item.entry) for item in found.conferrals] == [("道县人民医院", "一等奖", "一碗药")]
