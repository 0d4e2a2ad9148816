"""What a page shows around its article changes nothing that is read, and units stand at the head of clauses of reasons; in made-up pages."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.facts.lines.menus import without_menus
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"
STORY = "喜报！我院两个集体获省级荣誉\n\n日前，省卫生健康委公布了2023年度全省卫生健康系统“青年文明号”名单，我院急诊科、检验科榜上有名。\n在省总工会的表彰中，护理部被授予“甘肃省工人先锋号”称号。"
LIST = "甘肃省医院协会\n关于公布品管圈大赛结果的通报\n各会员单位：\n现将结果公布如下。\n一等奖（2个）\n永登县中医院 暖心圈\n皋兰县人民医院 同心圈\n甘肃省医院协会\n2023年5月8日"
AROUND = {
    "menu in a line": ("网站首页  医院概况  新闻动态  党建园地  科室导航  专家团队\n当前位置: 网站首页 > 党建园地 > 正文\n\n", "\n【打印】 【关闭】"),
    "menu, one step a line": ("首页\n医院概况\n新闻动态\n党建园地\n科室导航\n专家团队\n人才招聘\n\n", ""),
    "menu run together": ("首页医院概况新闻动态党建园地科室导航专家团队就医指南\n\n", "\n关于我们 | 版权声明 | 网站地图 | 联系我们"),
    "labels": ("索引号：11441821MB2D252463/2024-00091\n发布机构：\n主题分类：卫生、体育\n【打印】 【字体：大 中 小】\n\n", "\n附件下载：名单.docx\n扫一扫在手机打开当前页"),
    "app": ("打开APP，阅读体验更佳\n\n", "\n举报/反馈\n本文由作者上传并发布，仅代表作者观点。\n评论 0"),
    "other stories": ("", "\n上一篇：我院召开第三季度医疗质量分析会\n下一篇：市领导来院慰问一线职工\n【关闭】"),
}


def _conferrals(text: str) -> set[tuple[str, str, str | None, tuple[str, ...]]]:
    return {(item.recipient, item.award, item.entry, item.by) for item in read_document(source(text)).conferrals}


@pytest.mark.parametrize("around", AROUND, ids=str)
@pytest.mark.parametrize("text", [f"{HOUSE}新闻\n{STORY}", LIST])
def test_what_stands_around_changes_nothing(around: str, text: str) -> None:
    head, foot = AROUND[around]
    assert _conferrals(text)
    assert _conferrals(head + text + foot) == _conferrals(text)


def test_a_banner_over_a_story_says_whose_it_is_and_gives_nothing() -> None:
    text = f"{HOUSE}\n首 页 | 医院概况 | 新闻中心 | 党群园地\n您的位置：首页 >> 新闻中心 >> 医院动态\n\n{STORY}\n"
    assert _conferrals(text) == {
        (f"{HOUSE}急诊科", "青年文明号", None, ("省卫生健康委",)),
        (f"{HOUSE}检验科", "青年文明号", None, ("省卫生健康委",)),
        (f"{HOUSE}护理部", "甘肃省工人先锋号", None, ("省总工会",)),
    }


@pytest.mark.parametrize(
    ("page", "kept"),
    [
        (["首页", "医院概况", "党建园地", "甲医院召开大会"], ["甲医院召开大会"]),
        (["医院简介", "甲医院始建于1950年。"], ["医院简介", "甲医院始建于1950年。"]),
        (["护理部", "检验科", "党建工作先进科室"], ["护理部", "检验科", "党建工作先进科室"]),
    ],
)
def test_menus_are_no_lines_of_the_article(page: list[str], kept: list[str]) -> None:
    assert [line.chars for line in without_menus([Line(Text(chars, ((0, 100 * at),))) for at, chars in enumerate(page)])] == kept


@pytest.mark.parametrize("words", ["凭借出色表现", "以优异成绩", "因成绩突出", "在比赛中", "因发动面广、参与率高", "凭借“五心”服务"])
@pytest.mark.parametrize("unit", ["急诊科", "护理部"])
def test_a_unit_in_front_of_its_reason(unit: str, words: str) -> None:
    assert _conferrals(f"{HOUSE}召开大会\n{unit}{words}，荣获优秀组织奖。\n") == {(f"{HOUSE}{unit}", "优秀组织奖", None, ())}


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("急诊科党员服务队走进社区。据介绍，该服务队曾在2020年获“甘肃省志愿服务先进集体”。", {("急诊科党员服务队", "甘肃省志愿服务先进集体", None, ())}),
        ("护理部成为甘肃省五一巾帼标兵岗，由省总工会授牌。", {("护理部", "甘肃省五一巾帼标兵岗", None, ("省总工会",))}),
        ("院团委连续第三年守住了兰州市五四红旗团委的荣誉。", {("团委", "兰州市五四红旗团委", None, ())}),
        ("检验科守到夜里九点，换来的是一面“兰州市工人先锋号”锦旗。", {("检验科", "兰州市工人先锋号", None, ())}),
        ("急诊科去年再次通过“全国青年文明号”复核，继续保留称号。", {("急诊科", "全国青年文明号", None, ())}),
        ("永登县中医院党支部“春雨”、皋兰县人民医院党支部“花开”，在全市品牌擂台赛上分获一、二等奖。", {("永登县中医院党支部", "一等奖", "春雨", ()), ("皋兰县人民医院党支部", "二等奖", "花开", ())}),
        ("局党委当场颁了奖。", set()),
        ("医院的“红色药箱”志愿服务队荣获“先进集体”称号。", {("“红色药箱”志愿服务队", "先进集体", None, ())}),
        ("我们的“星光”志愿服务队荣获“先进集体”称号。", {("“星光”志愿服务队", "先进集体", None, ())}),
        ("我院“新时代”志愿服务队荣获“先进集体”称号。", {("新时代志愿服务队", "先进集体", None, ())}),
        ("榆中县人民医院驻村工作队被市委记脱贫攻坚集体二等功。", {("驻村工作队", "脱贫攻坚集体二等功", None, ("市委",))}),
        ("手术室护理团队凭借出色表现，荣获“先进集体”称号。", {("手术室护理团队", "先进集体", None, ())}),
        ("急诊科获“青年文明号”。永登县疾控中心工作突出，省政府授予其“先进集体”。", {("急诊科", "青年文明号", None, ()), ("永登县疾控中心", "先进集体", None, ("省政府",))}),
        ("患者进入手术室，荣获“先进集体”。", {("", "先进集体", None, ())}),
    ],
)
def test_ways_of_telling(body: str, found: set[tuple[str, str, str | None, tuple[str, ...]]]) -> None:
    told = _conferrals(f"{HOUSE}召开大会\n本网讯 11月4日，{HOUSE}召开大会。{body}\n")
    assert {(name.removeprefix(HOUSE), *rest) for name, *rest in told} == found


def test_a_number_column_one_blank_from_the_next() -> None:
    head = "甘肃省医院协会\n关于公布品管圈大赛获奖名单的通知\n各会员单位：\n现将获奖名单予以公布。\n甘肃省医院协会\n2019年8月26日\n附件\n品管圈大赛获奖名单\n"
    rows = "序号 医院　　　　　圈名　　　课题　　　　　　等次\n1  永登县中医院　　　　平安圈　　　降低跌倒发生率　　金奖\n2  皋兰县人民医院　　　临川圈　　　提高自我维护率　　银奖\n"
    found = {(name, award, entry) for name, award, entry, _ in _conferrals(head + rows)}
    assert found == {("永登县中医院", "金奖", "平安圈"), ("皋兰县人民医院", "银奖", "临川圈")}


def test_the_school_at_the_foot_of_the_page() -> None:
    text = "我校两个集体获评“全国青年文明号”\n\n附属第一医院儿科与附属第二医院急诊科榜上有名，获“全国青年文明号”称号。公共卫生学院团委也在努力。\n\n甘肃医科大学党委宣传部 主办   地址：兰州市\n"
    assert {item[0] for item in _conferrals(text)} == {"甘肃医科大学附属第一医院儿科", "甘肃医科大学附属第二医院急诊科"}


FIRSTS = ("{}成立于1990年，现有工作人员20人。", "{}始终坚持以病人为中心。", "多年来，{}默默奉献，赢得了患者好评。", "走进{}，映入眼帘的是一面面锦旗。", "{}负责人介绍，团队平均年龄32岁。")


@pytest.mark.parametrize("first", FIRSTS)
@pytest.mark.parametrize(("unit", "again"), [("急诊科", "该科"), ("急诊科", "科室"), ("护理部", "护理部"), ("内科党支部", "该支部"), ("血液净化中心", "该中心")])
def test_the_unit_of_the_sentence_before(first: str, unit: str, again: str) -> None:
    text = f"{HOUSE}召开大会\n本网讯 11月4日，{HOUSE}召开大会。\n{first.format(unit)}2019年，{again}被省总工会授予“甘肃省工人先锋号”。\n"
    assert _conferrals(text) == {(f"{HOUSE}{unit}", "甘肃省工人先锋号", None, ("省总工会",))}


@pytest.mark.parametrize("row", ["内科党支部    丙分院党支部", "丙分院党支部    内科党支部"])
def test_branches_abreast(row: str) -> None:
    text = f"{HOUSE}党委2022年度党支部星级评定结果\n\n评定结果公布如下：\n\n五星级党支部（2个）\n{row}\n\n中共{HOUSE}委员会\n2023年1月17日\n"
    assert {(name, entry) for name, _, entry, _ in _conferrals(text)} == {(f"{HOUSE}内科党支部", None), (f"{HOUSE}丙分院党支部", None)}


def test_teams_abroad_are_the_nations() -> None:
    text = "中国疾病预防控制中心\n卫生援外表现突出集体获通报表扬\n\n国家卫生健康委对表现突出集体予以通报表扬。\n\n表现突出集体（2个）\n第23批援加蓬中国医疗队\n第10批援莱索托中国医疗队\n"
    assert {item[0] for item in _conferrals(text)} == {"第23批援加蓬中国医疗队", "第10批援莱索托中国医疗队"}


def test_what_a_house_has_won_is_no_award() -> None:
    text = "榆中县和平中心卫生院近年主要荣誉\n\n时间\t荣誉名称\t获得者\t授予单位\n2014年\t榆中县先进基层党组织\t党支部\t中共榆中县委\n2016年\t兰州市工人先锋号\t护理部\t兰州市总工会\n"
    assert {item[1] for item in _conferrals(text)} == {"榆中县先进基层党组织", "兰州市工人先锋号"}


def test_a_table_one_cell_a_line_comes_twice() -> None:
    table = "序号\n奖项\n获奖单位\n1\n一等奖\n兰州市第一人民医院（兰州市第一红十字医院）门诊党支部\n2\n一等奖\n永登县中医院\n3\n一等奖\n甘肃省中西医结合医院（甘肃省第一医院）党总支第三党支部\n"
    text = f"甘肃省卫生健康委员会\n\n关于公布“党建品管圈”大赛结果的通报\n\n各市卫生健康委员会：\n现将结果公布如下。\n\n甘肃省卫生健康委员会\n2019年1月2日\n\n{table}{table}"
    assert not [item[0] for item in _conferrals(text) if "序号" in item[0]]
