"""Articles as hospitals, bureaus and papers write them: forms in which honours and how many they are is told, by class."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.model import Reading
from partygraph.pipeline import read_document


def reading(text: str) -> Reading:
    return read_document(source(text))


def honours(text: str) -> set[tuple[str, str]]:
    return {(item.recipient, item.award) for item in reading(text).conferrals}


IN_TURN = [
    (
        ("永州市卫生健康委员会关于命名清廉医院的决定\n各单位：\n为激励先进，推动清廉建设再开新局，经研究，决定命名永州市中心医院等5家医院为清廉医院，祁阳市人民医院骨科等10个科室为清廉科室，王某等8名同志为清廉标兵。\n"
        "望受表彰的单位和“清廉标兵”再接再厉。\n永州市卫生健康委员会\n2023年4月2日 附件：\n"),
        {("永州市中心医院", "清廉医院", ("永州市卫生健康委员会",)), ("祁阳市人民医院骨科", "清廉科室", ("永州市卫生健康委员会",))},
        {"清廉医院": 5, "清廉科室": 10, "清廉标兵": 8},
    ),
    (
        "经评选，现由永州市人民政府命名道县梅花镇等3个镇为健康镇，宁远县中医医院等9个单位为“无烟单位”。",
        {("宁远县中医医院", "无烟单位", ("永州市人民政府",))},
        {"无烟单位": 9},
    ),
    (
        "经审核，永州市爱国卫生运动委员会命名道县人民医院等8家单位（医院、学校）为永州市无烟单位（医院、学校），并重新确认宁远县中医医院等20家单位为永州市文明单位。",
        {("道县人民医院", "永州市无烟单位（医院、学校）", ("永州市爱国卫生运动委员会",)), ("宁远县中医医院", "永州市文明单位", ("永州市爱国卫生运动委员会",))},
        {"永州市无烟单位（医院、学校）": 8, "永州市文明单位": 20},
    ),
    (
        "永州市爱国卫生运动委员会继续确认道县人民医院、宁远县中医医院等36家医疗机构为“永州市无烟单位”。",
        {(name, "永州市无烟单位", ("永州市爱国卫生运动委员会",)) for name in ("道县人民医院", "宁远县中医医院")},
        {"永州市无烟单位": 36},
    ),
    ("永州市卫生健康委员会未认定道县人民医院等6家单位为“示范单位”，江永县人民医院等2家单位为“优秀单位”的申报已退回。", set(), {}),
    (
        "日前，湖南省总工会授予永州市中心医院急诊科等40个集体“湖南省巾帼标兵岗”称号，授予道县人民医院产科“湖南省先锋号”称号。",
        {("永州市中心医院急诊科", "湖南省巾帼标兵岗", ("湖南省总工会",)), ("道县人民医院产科", "湖南省先锋号", ("湖南省总工会",))},
        {},
    ),
]


@pytest.mark.parametrize(("text", "expected", "counts"), IN_TURN)
def test_one_verb_names_several_titles_in_turn(text: str, expected: set[tuple[str, str, tuple[str, ...]]], counts: dict[str, int]) -> None:
    found = reading(text)
    assert {(item.recipient, item.award, item.by) for item in found.conferrals} == expected
    assert not counts or {item.name: item.declared for item in found.awards} == counts


ORDERS = [
    (
        "桂林市人民医院公布结果。“红心支部”由药剂科党支部获得；获得“红心小组”称号的有门诊党支部导诊党小组、医技党支部放射党小组；儿科党支部没有获奖。\n",
        {("桂林市人民医院药剂科党支部", "红心支部"), ("桂林市人民医院门诊党支部导诊党小组", "红心小组"), ("桂林市人民医院医技党支部放射党小组", "红心小组")},
    ),
    ("桂林市人民医院举办竞赛。检验科党支部、药学部党支部。获得二等奖。\n", {("桂林市人民医院检验科党支部", "二等奖"), ("桂林市人民医院药学部党支部", "二等奖")}),
]


@pytest.mark.parametrize(("text", "expected"), ORDERS)
def test_each_part_of_a_sentence_has_its_own_order(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected


def test_what_was_chosen_stands_between_its_count_and_the_verb() -> None:
    text = "收到作品140份，75家医院参与。经评审，47份典型案例最终入选，5个先进集体脱颖而出。永州市中心医院3个优秀案例入选。12项优秀成果入选全国成果库。"
    assert {item.name: item.declared for item in reading(text).awards} == {"典型案例": 47, "先进集体": 5}


AT_ONCE = [
    (
        "各党支部：\n经研究决定：\n一、 授予：门诊党总支、药学党支部为先进基层党组织。\n二、授予：骨科、检验科为党员示范岗。\n三、授予：李某、张某等八位同志为优秀共产党员。\n2019年2月23日\n",
        {("门诊党总支", "先进基层党组织"), ("药学党支部", "先进基层党组织"), ("骨科", "党员示范岗"), ("检验科", "党员示范岗")},
    ),
    (
        "柳州市中医医院关于表彰先进的决定\n经研究决定：\n1、命名：第一党支部、第二党支部为“清廉支部”；\n2、授予内科、外科先进科室称号。\n柳州市中医医院\n2019年2月23日\n",
        {("柳州市中医医院第一党支部", "清廉支部"), ("柳州市中医医院第二党支部", "清廉支部"), ("柳州市中医医院内科", "先进科室"), ("柳州市中医医院外科", "先进科室")},
    ),
    (
        "柳州市中医医院关于表彰先进的决定\n经研究，决定授予：以下党支部为先进党支部：\n第一党支部\n第二党支部\n柳州市中医医院\n2019年2月23日\n",
        {("柳州市中医医院第一党支部", "先进党支部"), ("柳州市中医医院第二党支部", "先进党支部")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), AT_ONCE)
def test_a_colon_behind_a_verb_of_giving_parts_nothing(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected


BY_TIME = [
    (
        "湘潭市中心医院建于1950年。2011年获评“全省百姓放心医院”；2014年，湖南省总工会授予“湖南省五一劳动奖状”；2015年，被湘潭市卫生局授予“平安医院”称号，湘潭市妇联同年又授予“巾帼文明岗”称号；2017年，湖南省文明委命名其为“文明单位”。\n",
        {
            ("湘潭市中心医院", "全省百姓放心医院"),
            ("湘潭市中心医院", "湖南省五一劳动奖状"),
            ("湘潭市中心医院", "平安医院"),
            ("湘潭市中心医院", "巾帼文明岗"),
            ("湘潭市中心医院", "文明单位"),
        },
    ),
    ("湘潭市中心医院2011年获评“放心医院”。2014年，湖南省总工会授予“五一劳动奖状”20个，全省3家医院入选；2015年，湖南省妇联授予“三八红旗手”称号。\n", {("湘潭市中心医院", "放心医院")}),
    ("湘潭市中心医院2011年获评“放心医院”。次年，湖南省妇联授予“巾帼标兵岗”的单位有很多。\n", {("湘潭市中心医院", "放心医院")}),
]


@pytest.mark.parametrize(("text", "expected"), BY_TIME)
def test_a_row_of_honours_by_time_goes_on_about_whom_it_began_with(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected


COUNTED = [
    ("南昌市卫生健康委公布《关于公布“清廉医院”名单的通报》，进贤县中医院、南昌县中医院等我市2家医院榜上有名。\n", {"清廉医院": (None, 2)}),
    ("经评审，最终产生11个全省清廉医院、20个全省清廉病区培育创建单位。\n", {"全省清廉医院": (11, 0), "全省清廉病区": (20, 0)}),
    ("几轮评审过后，12个典型案例、30份优秀案例脱颖而出，我院3份优秀案例入选。\n", {"典型案例": (12, 0), "优秀案例": (30, 0)}),
    ("南昌市第一医院外科党支部跻身全省标杆党支部。江西省共有十个党支部上榜，南昌只有一个。\n", {"全省标杆党支部": (10, 1)}),
    ("大会通报表彰了江西省医院协会2016年度工作表现突出的先进集体，并表彰了南昌市第一医院等3个“红旗单位”。\n", {"红旗单位": (3, 1)}),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_counts_of_what_was_chosen(text: str, expected: dict[str, tuple[int | None, int]]) -> None:
    assert {item.name: (item.declared, item.listed) for item in reading(text).awards} == expected


ON_STAGE = [
    ("柳州市人民医院“七一”大会现场为该院78名优秀共产党员、14名优秀党务工作者、8个先进党支部颁奖。\n", {("优秀共产党员", 78), ("优秀党务工作者", 14), ("先进党支部", 8)}),
    ("柳州市人民医院召开大会。院长宣读文件后，10名“优秀共青团员”、5个“五四红旗团支部”先后上台领奖。\n", {("优秀共青团员", 10), ("五四红旗团支部", 5)}),
    ("柳州市人民医院领导为6个先进党支部授牌，为30名老党员佩戴纪念章，为10个村卫生室送去药品。\n", {("先进党支部", 6)}),
    ("仪式上表彰了“先进党支部”3个、“优秀共产党员”15名、优秀共青团员6名。\n", {("先进党支部", 3), ("优秀共产党员", 15), ("优秀共青团员", 6)}),
    ("柳州市人民医院计划为10个先进党支部颁奖。3个先进党支部代表作了发言。\n", set()),
]


@pytest.mark.parametrize(("text", "expected"), ON_STAGE)
def test_as_many_as_come_on_the_stage_got_the_honour(text: str, expected: set[tuple[str, int]]) -> None:
    assert {(item.name, item.declared) for item in reading(text).awards if item.declared} == expected


def test_many_verbs_say_that_a_prize_was_won() -> None:
    text = "南昌市第一医院外科党支部得了一等奖，内科党支部赢得“红旗党支部”称号，儿科抱回二等奖，骨科获封“最美科室”。医院赢得“白衣天使”的赞誉。\n"
    assert {(name.removeprefix("南昌市第一医院"), award) for name, award in honours(text)} == {("外科党支部", "一等奖"), ("内科党支部", "红旗党支部"), ("儿科", "二等奖"), ("骨科", "最美科室")}


TALLIES = [
    (
        "1月9日，衡阳市中心医院麻醉科被授予“青年文明号”称号。至此该院市级“青年文明号”已达3个（急诊科、产科、麻醉科）。此次获得“青年文明号”，既是肯定，也是鞭策。\n",
        {("衡阳市中心医院麻醉科", "青年文明号"), ("衡阳市中心医院急诊科", "青年文明号"), ("衡阳市中心医院产科", "青年文明号")},
        {"青年文明号": 3},
    ),
    (
        "衡阳市中心医院现有两个科室被评为“清廉科室”（药剂科和设备科）。\n",
        {("衡阳市中心医院药剂科", "清廉科室"), ("衡阳市中心医院设备科", "清廉科室")},
        {"清廉科室": 2},
    ),
    ("衡阳市中心医院力争“青年文明号”达到3个（急诊科、产科、麻醉科）。\n", set(), {}),
    ("衡阳市中心医院“青年文明号”增至2个（详见附件）。\n", set(), {}),
]


@pytest.mark.parametrize(("text", "expected", "counts"), TALLIES)
def test_brackets_behind_a_count_say_who_has_the_title(text: str, expected: set[tuple[str, str]], counts: dict[str, int]) -> None:
    found = reading(text)
    assert honours(text) == expected
    assert {item.name: item.declared for item in found.awards if item.declared is not None and item.listed} == counts
