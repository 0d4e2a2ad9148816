"""Occasions on which news articles tell of honours: who sent word, who held the meeting, which unit is spoken of next, what was won event by event."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.pipeline import read_document

_HOUSE = "榆中县人民医院\n\n"

GIVERS = {
    "日前，国家卫生健康委、国家中医药管理局联合通报，兰州市中医院获评“全国先进典型医院”。": ("国家卫生健康委", "国家中医药管理局"),
    "日前，省卫生健康委、省总工会共同公布，兰州市中医院获评“全省先进典型医院”。": ("省卫生健康委", "省总工会"),
    "5月10日，从团省委传来喜讯，兰州市中医院荣膺“2022年度甘肃省青年文明号”。": (),
    "3月8日，兰州市妇联召开表彰会，兰州市中医院被授予“巾帼建功先进集体”。": ("兰州市妇联",),
    "李某在发言中，感谢省妇联授予兰州市中医院“甘肃省三八红旗集体”荣誉称号。": ("省妇联",),
    "兰州市中医院护理部传来捷报，荣立集体二等功一次。": (),
}


@pytest.mark.parametrize("text", GIVERS)
def test_who_gives(text: str) -> None:
    assert {by for _, _, _, by in honours(text)} == {GIVERS[text]}


def test_several_bodies_praised_before_a_colon() -> None:
    text = "榆中县人民医院三个集体受到县委、县政府表彰：急诊科获“抗洪抢险先进集体”，医院党委获“先进基层党组织”。"
    assert honours(text) == {
        ("榆中县人民医院急诊科", "抗洪抢险先进集体", None, ("县委", "县政府")),
        ("榆中县人民医院党委", "先进基层党组织", None, ("县委", "县政府")),
    }


@pytest.mark.parametrize("unit", ["该科", "该科室", "这个科室", "该部门", "该团队", "这一团队", "该集体", "这支团队", "这支年轻的团队", "这支队伍"])
def test_the_unit_that_was_just_honoured(unit: str) -> None:
    text = _HOUSE + f"近日，市总工会下发决定，我院急诊科被命名为“兰州市工人先锋号”。{unit}还先后摘得“市级青年文明号”“巾帼文明岗”等多项荣誉。"
    assert honours(text) == {
        ("榆中县人民医院急诊科", "兰州市工人先锋号", None, ("市总工会",)),
        ("榆中县人民医院急诊科", "市级青年文明号", None, ()),
        ("榆中县人民医院急诊科", "巾帼文明岗", None, ()),
    }


def test_two_units_are_no_one_unit() -> None:
    text = _HOUSE + "近日，我院急诊科、骨科被命名为“兰州市工人先锋号”。医院还获得“市级文明单位”称号。"
    assert ("榆中县人民医院", "市级文明单位", None, ()) in honours(text)


@pytest.mark.parametrize(
    "clause",
    [
        "市妇联主席张某到榆中县中医院，为该院授予“兰州市三八红旗集体”牌匾。",
        "市妇联负责人为榆中县中医院授予“兰州市三八红旗集体”牌匾。",
        "榆中县中医院举行仪式。协会专家为医院授予“兰州市三八红旗集体”牌匾。",
    ],
)
def test_somebody_hands_it_to_the_house(clause: str) -> None:
    assert honours(clause) == {("榆中县中医院", "兰州市三八红旗集体", None, ())}


EVENTS = {
    "获得徒手心肺复苏、静脉穿刺两项团体一等奖及优秀组织奖": {"徒手心肺复苏团体一等奖", "静脉穿刺团体一等奖", "优秀组织奖"},
    "荣获综合团体一等奖，疫情防控、突发公共事件的现场紧急救援、突发群体性中毒事件的现场处置等3个单项团体二等奖": {"综合团体一等奖"},
    "荣获综合团体一等奖，突发急性传染病疫情防控、突发事件现场紧急医学救援、突发群体性中毒事件现场处置等3个单项团体二等奖": {
        "综合团体一等奖", "突发急性传染病疫情防控单项团体二等奖", "突发事件现场紧急医学救援单项团体二等奖", "突发群体性中毒事件现场处置单项团体二等奖",
    },
    "斩获静脉输液、导尿术两个单项一等奖和1个团体二等奖": {"静脉输液单项一等奖", "导尿术单项一等奖", "团体二等奖"},
    "一举拿下理论知识、实操技能2个科目的第一名": {"理论知识第一名", "实操技能第一名"},
    "荣获急救、院感、护理3个组别团体三等奖": {"急救团体三等奖", "院感团体三等奖", "护理团体三等奖"},
}  # fmt: skip


@pytest.mark.parametrize("won", EVENTS)
def test_events_in_front_of_their_prizes(won: str) -> None:
    found = {award for _, award, _, _ in honours(f"在全市竞赛中，皋兰县人民医院{won}。")}
    assert found >= EVENTS[won]


def test_so_many_of_a_kind_of_prize() -> None:
    reading = read_document(source("皋兰县人民医院荣获疫情防控、紧急救援等2个单项团体二等奖。"))
    assert 2 in {item.declared for item in reading.awards if item.name.endswith("单项团体二等奖")}


def test_a_society_is_no_school() -> None:
    assert honours("近日，中国卒中学会授予榆中县人民医院“示范卒中中心”称号。") == {("榆中县人民医院", "示范卒中中心", None, ("中国卒中学会",))}


CAME_OUT = {
    "近日，全国百强社区卫生服务中心名单公布。榆中县城关社区卫生服务中心名列其中。": ("榆中县城关社区卫生服务中心", "全国百强社区卫生服务中心"),
    "近日，甘肃省“工人先锋号”评选结果揭晓。榆中县人民医院急诊科榜上有名。": ("榆中县人民医院急诊科", "工人先锋号"),
    "近日，2022年甘肃省工人先锋号名单出炉。榆中县人民医院急诊科赫然在列。": ("榆中县人民医院急诊科", "2022年甘肃省工人先锋号"),
    "“甘肃省健康促进医院”评选结果公示结束。榆中县人民医院成功上榜。": ("榆中县人民医院", "甘肃省健康促进医院"),
    "近日，第三批“甘肃省健康促进医院”正式揭晓。榆中县人民医院光荣上榜。": ("榆中县人民医院", "甘肃省健康促进医院"),
    "近日，“全国百强社区卫生服务中心”名单由兰州市卫健委发布。全省入选的社区卫生服务中心有10家，榆中县城关社区卫生服务中心位列其中。": ("榆中县城关社区卫生服务中心", "全国百强社区卫生服务中心"),
    "近日，共青团甘肃省委公布了新一届青年文明号名单，兰州市第一人民医院血透室名列其中。": ("兰州市第一人民医院血透室", "青年文明号"),
    "近日，全国文明单位名单公布。兰州市第一人民医院成功入选。": ("兰州市第一人民医院", "全国文明单位"),
}


@pytest.mark.parametrize("text", CAME_OUT)
def test_a_list_that_came_out_in_the_sentence_before(text: str) -> None:
    assert {(recipient, award) for recipient, award, _, _ in honours(text)} == {CAME_OUT[text]}


@pytest.mark.parametrize("text", ["“健康促进医院”创建工作推进会召开。榆中县人民医院榜上有名。", "近日，高考成绩公布。榆中县人民医院榜上有名。", "“先进集体”名单尚未公布。榆中县人民医院名列其中。"])
def test_no_list_of_honours_came_out(text: str) -> None:
    assert honours(text) == set()


SHORT = {
    "榆中县人民医院急诊科党支部（以下称：急诊支部）成立以来，狠抓党建。2021年，市委授予急诊支部“先进基层党组织”称号。": ("榆中县人民医院急诊科党支部", "急诊支部"),
    "甘肃省援疆医疗队临时党支部（以下简称：医疗队党支部）狠抓党建。2021年，市委授予医疗队党支部“先进基层党组织”称号。": ("甘肃省援疆医疗队临时党支部", "医疗队党支部"),
    "榆中县人民医院党委（以下统称“院党委”）获评“先进基层党组织”。": ("榆中县人民医院党委", "院党委"),
    "榆中县人民医院皮肤病与性病防治科（以下简称为“皮防科”）获评“先进科室”，皮防科是重点科室。": ("榆中县人民医院皮肤病与性病防治科", "皮防科"),
    "榆中县人民医院获评“文明单位”。榆中县医院院长表示感谢。": ("榆中县人民医院", "榆中县医院"),
    "榆中县中医医院获评“文明单位”。2019年，榆中县中医院急诊科获评“工人先锋号”。": ("榆中县中医医院", "榆中县中医院"),
}


@pytest.mark.parametrize("text", SHORT)
def test_short_names(text: str) -> None:
    assert SHORT[text] in {(item.name, item.alias) for item in read_document(source(text)).aliases}


def test_the_house_of_another_county_is_another() -> None:
    assert read_document(source("榆中县人民医院与皋兰县医院获评“文明单位”。")).aliases == ()


COLLECTED = {
    "榆中县人民医院党委书记王某在大会上代表医院领取了“全省卫生健康系统先进集体”奖牌。": {("榆中县人民医院", "全省卫生健康系统先进集体", None, ())},
    "榆中县人民医院院长王某代表医院上台领奖，领取了“文明单位”奖牌。": {("榆中县人民医院", "文明单位", None, ())},
    "榆中县人民医院护士长李某代表急诊科接过“工人先锋号”奖牌。": {("榆中县人民医院急诊科", "工人先锋号", None, ())},
    "院长王某代表榆中县人民医院接受了“文明单位”牌匾。": {("榆中县人民医院", "文明单位", None, ())},
    "榆中县人民医院的全国人大代表王某领取了“劳动模范”奖章。": set(),
}
MERITS = {
    "甘肃省人民政府决定，给予兰州市第一人民医院、榆中县疾控中心记集体一等功。": {
        ("兰州市第一人民医院", "集体一等功", None, ("甘肃省人民政府",)),
        ("榆中县疾控中心", "集体一等功", None, ("甘肃省人民政府",)),
    },
    "甘肃省人民政府给兰州市第一人民医院记集体二等功一次。": {("兰州市第一人民医院", "集体二等功", None, ("甘肃省人民政府",))},
    "省委、省政府决定给榆中县疾控中心记大功一次。": {("榆中县疾控中心", "大功", None, ("省委", "省政府"))},
    "省卫健委为榆中县疾控中心记集体三等功。": {("榆中县疾控中心", "集体三等功", None, ("省卫健委",))},
    "榆中县疾控中心荣记集体二等功。": {("榆中县疾控中心", "集体二等功", None, ())},
    "省卫健委给榆中县疾控中心王某记三等功一次。": set(),
}


@pytest.mark.parametrize("text", COLLECTED)
def test_somebody_collects_for_a_body(text: str) -> None:
    assert honours(text) == COLLECTED[text]


@pytest.mark.parametrize("text", MERITS)
def test_merits_put_down(text: str) -> None:
    assert honours(text) == MERITS[text]


THAT_PLACE = {
    "记者从榆中县卫健局获悉，该县人民医院被评为“健康促进医院”。": {"榆中县人民医院"},
    "榆中县卫健局推进健康建设，该县中医院被评为“健康促进医院”。": {"榆中县中医院"},
    "榆中县卫健局推进健康建设。近日，该县人民医院、中医院获评“健康促进医院”。": {"榆中县人民医院", "榆中县中医院"},
    "榆中县卫健局推进健康建设。近日，该县人民医院、该县中医院获评“健康促进医院”。": {"榆中县人民医院", "榆中县中医院"},
    "兰州市卫健委召开会议。该市第一人民医院获评“健康促进医院”。": {"兰州市第一人民医院"},
    "榆中县卫健局召开会议，省委授予该县人民医院“先进集体”称号。": {"榆中县人民医院"},
    "榆中县卫健局召开会议，该局党组获评“先进党组”。": {"榆中县卫健局党组"},
}


@pytest.mark.parametrize("text", THAT_PLACE)
def test_a_body_of_the_place_spoken_of(text: str) -> None:
    assert {recipient for recipient, _, _, _ in honours(text)} == THAT_PLACE[text]


BEARERS = {
    "作为省级文明单位、全国百姓放心示范医院，永登县中医院始终坚持以病人为中心。": {"省级文明单位", "全国百姓放心示范医院"},
    "作为甘肃省定点救治医院，永登县中医院始终坚持以病人为中心。": set(),
    "作为省级示范医院创建单位，永登县中医院狠抓质量。": set(),
}


@pytest.mark.parametrize("text", BEARERS)
def test_as_bearers_without_quotation_marks(text: str) -> None:
    assert {award for _, award, _, _ in honours(text)} == BEARERS[text]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("榆中县人民医院召开大会。经县爱卫会考核验收，榆中县人民医院被命名为“无烟医院”。", ("县爱卫会",)),
        ("8月19日，兰州市卫健委召开医师节表彰大会。大会宣读了表彰决定，授予榆中县人民医院“最美医生团队”称号。", ("兰州市卫健委",)),
    ],
)
def test_who_decided_it(text: str, by: tuple[str, ...]) -> None:
    assert {item for _, _, _, item in honours(text)} == {by}
