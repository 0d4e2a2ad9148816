"""Copies that mix prose with lists: tables of ticks, cells parted by bars, names cut over lines, brands in rows, two stories on one page."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.facts.bodies.organizations import describe
from partygraph.model import Reading
from partygraph.pipeline import read_document

PAGE = "全市卫生工作取得新成效\n来源：济南日报  2021-03-04\n日前召开的全市工作会议传出消息，全市各医院工作取得新的进展，广大干部职工精神面貌焕然一新，服务能力稳步提升。\n{}"

LISTS = {
    "ticks-under-awards": (
        PAGE.format("表彰情况一览表\n序号\t单位\t文明单位\t平安医院\t先进工会\t备注\n1\t济南市中心医院\t√\t\t√\n2\t济南市第一人民医院\t\t√\n3\t章丘区人民医院\t√\t√\t√"),
        {
            ("济南市中心医院", "文明单位"), ("章丘区人民医院", "文明单位"), ("济南市中心医院", "先进工会"), ("章丘区人民医院", "先进工会"),
            ("济南市第一人民医院", "平安医院"), ("章丘区人民医院", "平安医院"),
        },
    ),
    "ticks-under-awards-that-sound-like-bodies": (
        PAGE.format("附表\n单位\t首都文明单位标兵\t中央国家机关文明单位\n北京西苑医院\t√\t\n北京望京医院\t\t√"),
        {("北京西苑医院", "首都文明单位标兵"), ("北京望京医院", "中央国家机关文明单位")},
    ),
    "filled-and-empty-circles-are-no-ticks": (PAGE.format("科室\t巾帼文明岗\t青年文明号\n急诊科\t●\t○\n手术室\t○\t●"), set()),
    "cells-parted-by-bars": (
        PAGE.format("“巾帼文明岗”名单\n济南市中心医院急诊科\n|\n青岛市市立医院妇科\n|\n淄博市卫生局\n|\n济宁市第一人民医院\n手术室\n|\n泰安市中心血站成分科\n|\n烟台市烟台山医院儿科"),
        {
            ("济南市中心医院急诊科", "巾帼文明岗"), ("青岛市市立医院妇科", "巾帼文明岗"), ("淄博市卫生局", "巾帼文明岗"), ("济宁市第一人民医院手术室", "巾帼文明岗"),
            ("泰安市中心血站成分科", "巾帼文明岗"), ("烟台市烟台山医院儿科", "巾帼文明岗"),
        },
    ),
    "fell-to-so-many-of-a-place": (
        PAGE.format("结果，第一届全国“敬老文明号”花落济南4家：\n济南市中心医院、济南市图书馆\n章丘区法律援助\n中心、章丘区刁镇敬老院。"),
        {(name, "第一届全国“敬老文明号”") for name in ("济南市中心医院", "济南市图书馆", "章丘区法律援助中心", "章丘区刁镇敬老院")},
    ),
    "villages": (
        PAGE.format("济南市文明村名单\n刁镇旧军村 相公庄街道寨子村\n普集街道博平村\n济南市文明单位名单\n济南市中心医院\n济南市第一人民医院"),
        {
            ("刁镇旧军村", "济南市文明村"), ("相公庄街道寨子村", "济南市文明村"), ("普集街道博平村", "济南市文明村"),
            ("济南市中心医院", "济南市文明单位"), ("济南市第一人民医院", "济南市文明单位"),
        },
    ),
    "persons-below-a-heading-of-theirs": (
        PAGE.format(
            "获得第四届“健康杯”先进单位的共62家。我区名单如下：\n先进单位\n新疆维吾尔自治区卫生计生委卫生监督所\n阿克苏地区卫生计生委卫生监督所\n"
            "优秀个人\n自治区卫生计生委卫生监督所    张某某\n和田地区卫生局卫生监督所      阿某某·麦提尼亚孜"
        ),
        {("新疆维吾尔自治区卫生计生委卫生监督所", "第四届“健康杯”先进单位"), ("阿克苏地区卫生计生委卫生监督所", "第四届“健康杯”先进单位")},
    ),
    "brands-in-rows-are-given-to-nobody": (
        PAGE.format("8家的党建品牌已经打造成形。已经叫得响的有：\n玉溪市人民医院“凝心聚力、打造人民满意医院”\n玉溪市儿童医院“举旗帜”\n以及易门县人民医院“医+N”党员示范引领工程等党建品牌。"),
        set(),
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_lists(name: str) -> None:
    text, expected = LISTS[name]
    assert {(item.recipient, item.award) for item in _read(text).conferrals} == expected


SENTENCES = {
    "those-are-behind-a-comma": (
        "获评山东省文明单位的，是济南市中心医院、章丘区人民医院；获评山东省文明单位标兵的，为山东省立医院。",
        {("济南市中心医院", "山东省文明单位"), ("章丘区人民医院", "山东省文明单位"), ("山东省立医院", "山东省文明单位标兵")},
    ),
    "go-on-enjoying": ("经复查，济南市中心医院、章丘区中医医院继续享有山东省文明单位荣誉称号。", {("济南市中心医院", "山东省文明单位"), ("章丘区中医医院", "山东省文明单位")}),
    "enjoy-a-good-name": ("济南市中心医院享有很高的声誉。", set()),
    "people-behind-a-title": ("被评为十佳标兵的有北京佑安医院护士长朱某某、濮阳市公用事业局“热线”负责人李某某等。", set()),
    "named-behind-their-list": (
        "11月1日，达州市老龄委向记者通报，首批市级“敬老文明号”名单出炉：三关过后，被命名的有达州市中心医院、渠县人民医院等40个单位（集体）。",
        {("达州市中心医院", "首批市级“敬老文明号”"), ("渠县人民医院", "首批市级“敬老文明号”")},
    ),
    "praised-of-many": (
        "达州市卫健委通报表彰了一批先进集体，受表彰的有达州市中心医院、渠县人民医院等30个单位。",
        {("达州市中心医院", "先进集体"), ("渠县人民医院", "先进集体")},
    ),
    "fell-to-two-of-a-place": ("全国青年文明号花落济南2家医院：济南市中心医院、章丘区人民医院。", {("济南市中心医院", "全国青年文明号"), ("章丘区人民医院", "全国青年文明号")}),
    "exchange-beside-a-hospital": (
        "北京地坛医院主任李某某获奖。\n被评为全国职工十佳单位的是：广东省中医院、大连商品交易所、吉林粮食集团有限公司。",
        {("广东省中医院", "全国职工十佳单位"), ("大连商品交易所", "全国职工十佳单位"), ("吉林粮食集团有限公司", "全国职工十佳单位")},
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_sentences(name: str) -> None:
    text, expected = SENTENCES[name]
    assert {(item.recipient, item.award) for item in _read(PAGE.format(text)).conferrals} == expected


COUNTS = {
    "put-first": ("山东省总工会决定，把山东省五一劳动奖状、奖章授予3个医疗单位和一批医务人员。", ("山东省五一劳动奖状", 3)),
    "put-first-with-one-of-them": ("济南市总工会决定，将济南市工人先锋号授予济南市中心医院急诊科等20个集体。", ("济南市工人先锋号", 20)),
    "those-who-got-it": ("获得第四届“健康杯”先进单位的共62家。", ("第四届“健康杯”先进单位", 62)),
    "besides": ("大赛一共决出27个一等奖、43个二等奖，另外还有121个优秀奖。", ("优秀奖", 121)),
    "fell-to": ("山东省“青年文明号”花落我县3家。", ("山东省“青年文明号”", 3)),
}


@pytest.mark.parametrize("name", COUNTS)
def test_counts(name: str) -> None:
    text, expected = COUNTS[name]
    assert expected in {(item.name, item.declared) for item in _read(PAGE.format(text)).awards}


def test_brands_in_rows() -> None:
    text = "8家的党建品牌已经打造成形。已经叫得响的有：\n玉溪市人民医院“凝心聚力、打造人民满意医院”\n玉溪市儿童医院“举旗帜”\n以及易门县人民医院“医+N”党员示范引领工程等党建品牌。"
    brands = {(item.owner, item.name) for item in _read(PAGE.format(text)).brands}
    assert brands == {("玉溪市人民医院", "凝心聚力、打造人民满意医院"), ("玉溪市儿童医院", "举旗帜"), ("易门县人民医院", "医+N")}


def test_houses_that_are_counted() -> None:
    text = "中国中医科学院三家医院获表彰。被授予首都文明单位称号的，有中国中医科学院西苑医院、望京医院、广安门医院。\n附表\n单位\t首都文明单位\t平安医院\n望京医院\t√\t\n广安门医院\t√\t√"
    recipients = {item.recipient for item in _read(PAGE.format(text)).conferrals}
    assert recipients == {"中国中医科学院西苑医院", "中国中医科学院望京医院", "中国中医科学院广安门医院"}


def test_who_gives_in_another_story() -> None:
    first = "山东省总工会近日作出决定，对抗疫中涌现的先进集体予以表彰。"
    second = "被评为全国职工十佳单位的是：广东省中医院、大连商品交易所、吉林粮食集团有限公司。"
    rule = "-" * 40
    given = {item.by for item in _read(PAGE.format(f"{first}\n{rule}\n{second}")).conferrals}
    assert given == {()}


def test_who_gives_in_a_brief() -> None:
    text = (
        "创先争优活动简报\n（250）\n市卫生局创先争优活动领导小组办公室             2012年7月26日\n两家医院获表彰\n"
        "近日，济南市精神文明建设委员会印发表彰决定，济南市中心医院被授予济南市文明单位称号。\n"
        "附表\n单位\t济南市文明单位\t平安医院\n济南市中心医院\t√\t\n章丘区人民医院\t√\t"
    )
    assert {item.by for item in _read(text).conferrals} == {("济南市精神文明建设委员会",)}


def test_league_of_a_province() -> None:
    text = "由团山东省委联同山东省交通运输厅等12个单位下发的《关于命名2022年度山东省青年文明号的决定》近日公布。\n2022年度山东省青年文明号\n1、济南市中心医院急诊科\n2、济南海事处政务窗口"
    assert {item.by for item in _read(PAGE.format(text)).conferrals} == {("团山东省委", "山东省交通运输厅")}


def test_place_whose_name_is_a_word() -> None:
    located = {item.name: item.place for item in describe({"中山市人民医院": (), "中山海事局": (), "中山医院": (), "中山大学": ()})[2]}
    assert located == {"中山市人民医院": "442000", "中山海事局": "442000"}


def _read(text: str) -> Reading:
    return read_document(source(text))
