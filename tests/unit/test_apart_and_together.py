"""What stands apart and belongs together: verbs on lines of their own, kinds with a count each, prizes in groups, works and their owners; in made-up texts."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.clean import clean
from partygraph.facts.awards.counts import read_counts
from partygraph.names.find import find
from partygraph.names.parse import parse
from partygraph.pipeline import read_document

_HOUSE = "兰州市第一人民医院召开大会。"

HONOURS = {
    "who-gives-stands-in-the-verb's-own-line": (
        "喜报\n\n2020-03-04 甲报 甲报\n\n榆中县人民医院\n\n被甘肃省卫生健康委授予\n\n“健康促进医院”称号\n\n据介绍，该院还要努力。",
        {("榆中县人民医院", "健康促进医院", None, ("甘肃省卫生健康委",))},
    ),
    "given-to-so-many-of-each-kind-they-among-them": (
        "甘肃省红十字会授予9个社区、8个学校和7个医疗机构“模范单位”称号，榆中县人民医院和永登县中医院榜上有名。",
        {("榆中县人民医院", "模范单位", None, ("甘肃省红十字会",)), ("永登县中医院", "模范单位", None, ("甘肃省红十字会",))},
    ),
    "one-of-those-few": (
        "全省仅有两家单位获得“优秀社区卫生服务中心”荣誉称号，榆中县甲镇卫生院便是其中一家。",
        {("榆中县甲镇卫生院", "优秀社区卫生服务中心", None, ())},
    ),
    "one-of-many-departments-got-nothing": ("兰州市第一人民医院有许多科室，急诊科是其中之一。", set()),
    "so-many-houses-and-bodies-are-nobody": ("甘肃3个单位和组织获“模范单位”称号\n\n2020-03-04 来源：甲报\n\n兰州市第一人民医院很好。", set()),
    "prizes-in-groups": (
        "兰州市第一人民医院选送的作品脱颖而出，荣获表演类银奖、铜奖；短视频类三等奖、优秀奖；优秀组织奖等多项荣誉。",
        {("兰州市第一人民医院", award, None, ()) for award in ("表演类银奖", "表演类铜奖", "短视频类三等奖", "短视频类优秀奖", "优秀组织奖")},
    ),
    "a-work-said-ahead-of-what-it-got": (
        "近日，兰州市第一人民医院传来佳绩，特色案例“坚持引领，筑牢堡垒”从125篇案例里脱颖而出，荣获优秀案例。",
        {("兰州市第一人民医院", "优秀案例", "坚持引领，筑牢堡垒", ())},
    ),
    "works-with-owners-in-brackets": (
        "经过角逐，舞蹈《白衣颂》（兰州市第一人民医院选送）、情景剧“天使”（榆中县人民医院、永登县中医院）获得一等奖，《我的梦》（张某某）获二等奖。",
        {("兰州市第一人民医院", "一等奖", "白衣颂", ()), ("榆中县人民医院", "一等奖", "天使", ()), ("永登县中医院", "一等奖", "天使", ())},
    ),
    "those-who-were-chosen-are-no-recipient": (
        "近日，2023年选树的示范医院以及标杆党支部受到甘肃省医院协会通报表扬。榆中县人民医院党支部名列其中，荣获“标杆党支部”称号。",
        {("榆中县人民医院党支部", "标杆党支部", None, ("甘肃省医院协会",))},
    ),
    "persons-of-several-houses": ("兰州市第一人民医院的张某某、榆中县人民医院的李某某获得二等奖；永登县中医院获得团体二等奖。", {("永登县中医院", "团体二等奖", None, ())}),
    "who-collects-the-plate-has-not-got-it": (
        "兰州市第一人民医院党委荣获“先进基层党组织”称号。党委书记张某某在表彰大会上上台领取“先进基层党组织”奖牌。",
        {("兰州市第一人民医院党委", "先进基层党组织", None, ())},
    ),
    "a-paper-says-who-gives": (
        "甘肃省医院协会党委依据《甘肃省直机关工委关于命名“四强”党支部的决定》发文。甘肃省医院协会党支部荣获2023年度“四强”党支部称号。",
        {("甘肃省医院协会党支部", "2023年度四强党支部", None, ("甘肃省直机关工委",))},
    ),
    "teams-of-a-province-are-no-part-of-the-house-spoken-of": (
        "国家卫生健康委决定授予兰州市第一人民医院急诊科等9个集体“先进集体”称号。这当中，甘肃支援队、甘肃护理一队被授予“先进集体”称号。",
        {("兰州市第一人民医院急诊科", "先进集体", None, ("国家卫生健康委",)), ("甘肃支援队", "先进集体", None, ()), ("甘肃护理一队", "先进集体", None, ())},
    ),
    "a-circle-after-a-blank-and-two-of-one-house": (
        "1、兰州市第一人民医院 快通圈获二等奖\n2、榆中县人民医院小树圈、暖阳圈获优秀奖",
        {("兰州市第一人民医院", "二等奖", "快通圈", ()), ("榆中县人民医院", "优秀奖", "小树圈", ()), ("榆中县人民医院", "优秀奖", "暖阳圈", ())},
    ),
    "grades-of-an-event": (
        "兰州市第一人民医院举行比赛。\n医院对获得集体奖的支部给予表彰：\n跳绳比赛  一等奖：影像支部；二等奖：机关支部、社区支部\n道德风尚奖：综合支部",
        {("兰州市第一人民医院" + who, award, None, ("兰州市第一人民医院",))
         for who, award in (("影像支部", "跳绳比赛一等奖"), ("机关支部", "跳绳比赛二等奖"), ("社区支部", "跳绳比赛二等奖"), ("综合支部", "道德风尚奖"))},
    ),
    "awards-behind-the-names": (
        "兰州市第一人民医院\n关于表彰先进的决定\n决定对下列科室予以表彰：\n一、单项奖。康复科、针灸科：中医特色科室；手术室：院感管理优秀科室。",
        {("兰州市第一人民医院" + who, award, None, ("兰州市第一人民医院",)) for who, award in (("康复科", "中医特色科室"), ("针灸科", "中医特色科室"), ("手术室", "院感管理优秀科室"))},
    ),
    "so-many-of-each-title-and-lists-below": (
        "兰州市总工会决定，通报表扬99个兰州市五一劳动奖状、55名兰州市五一劳动奖章和20个兰州市工人先锋号。\n光荣榜\n\n兰州市五一劳动奖状（2个）\n榆中县人民医院\n永登县中医院\n\n兰州市工人先锋号（1个）\n榆中县人民医院急诊科",
        {("榆中县人民医院", "兰州市五一劳动奖状", None, ("兰州市总工会",)),
         ("永登县中医院", "兰州市五一劳动奖状", None, ("兰州市总工会",)), ("榆中县人民医院急诊科", "兰州市工人先锋号", None, ("兰州市总工会",))},
    ),
    "grades-below-persons'-prizes": (
        "大赛获奖名单\n团体奖：\n一等奖\n榆中县人民医院\n个人奖：\n一等奖\n张某某（永登县中医院）\n优秀组织奖：\n皋兰县中医院",
        {("榆中县人民医院", "一等奖", None, ()), ("皋兰县中医院", "优秀组织奖", None, ())},
    ),
    "names-abreast-that-a-line-cuts": (
        "光荣榜\n\n本次共有2个集体上榜，向他们学习，为健康兰州作出更大贡献。\n\n兰州市工人先锋号（2个）\n榆中县卫生健康综合监督执    永登县疾病预防控制中心流\n法大队监督三中队          行病学调查组",
        {("榆中县卫生健康综合监督执法大队监督三中队", "兰州市工人先锋号", None, ()), ("永登县疾病预防控制中心流行病学调查组", "兰州市工人先锋号", None, ())},
    ),
    "what-a-house-is-called-now-is-no-house": (
        "榆中县人民医院\n首页 > 医院荣誉\n\n医院荣誉\n发布日期：2017-02-20\n\n2013年，被甘肃省爱卫会命名为“甘肃省无烟医院”。\n2014年，外科获“榆中县工人先锋号”称号。\n\n版权所有 榆中县人民医院",
        {("榆中县人民医院", "甘肃省无烟医院", None, ("甘肃省爱卫会",)), ("榆中县人民医院外科", "榆中县工人先锋号", None, ())},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HONOURS.values(), ids=HONOURS)
def test_honours(text: str, expected: set[tuple[str, str, str | None, tuple[str, ...]]]) -> None:
    assert {(item.recipient, item.award, item.entry, item.by) for item in read_document(source(text)).conferrals} == expected


COUNTS = {
    "授予99个社区、98个学校和19个医疗机构“模范单位”称号": {("模范单位", 99), ("模范单位", 98), ("模范单位", 19)},
    "请专家评出100家社区卫生服务中心，授予“百强中心”荣誉称号": {("百强中心", 100)},
    "通报表扬了委直属机关获得“四强”党支部称号的111个党支部": {("四强党支部", 111)},
    "授予张某某等9人全国三八红旗手标兵称号": {("全国三八红旗手标兵", 9)},
    "培养99个社区、98个学校": set(),
}


@pytest.mark.parametrize(("text", "expected"), COUNTS.items(), ids=COUNTS)
def test_declared_counts(text: str, expected: set[tuple[str, int]]) -> None:
    assert {(item.award.replace("“", "").replace("”", ""), item.count) for item in read_counts(clean(text))} == expected


def test_every_kind_of_one_award_is_declared() -> None:
    text = "甘肃省红十字会授予9个社区、8个学校和2个医疗机构“模范单位”称号，榆中县人民医院和永登县中医院榜上有名。"
    award = next(item for item in read_document(source(text)).awards if item.name == "模范单位")
    assert (award.declared, award.other_counts, award.listed) == (2, (8, 9), 2)


NAMES = {
    "东营市人民医院（医院1）医院": None,  # no body ends inside a bracket that it does not close
    "国家中医药局国家疾控局": None,  # two, side by side
    "国家卫生健康委社会组织党委中国老年学会党支部": None,  # whose committee leads it, and the branch
    "甘肃省第九批援藏医疗队临时党支部": ("甘肃省第九批援藏医疗队", "甘肃省第九批援藏医疗队临时党支部"),
    "兰州市中级人民法院立案庭": ("兰州市中级人民法院", "兰州市中级人民法院立案庭"),
    "海南省人民医院宁养院": ("海南省人民医院", "海南省人民医院宁养院"),
}


@pytest.mark.parametrize(("name", "chain"), [(name, chain) for name, chain in NAMES.items() if chain is None or not name.endswith("医院")], ids=str)
def test_names(name: str, chain: tuple[str, ...] | None) -> None:
    read = parse(name)
    if name.startswith("东营市"):
        assert read is not None
        assert all(full.count("（") == full.count("）") for full in read.full_names)
    else:
        assert (read.full_names if read is not None else None) == chain


CONTESTS = {
    "5月31日，第六届兰州市健康科普能力大赛举行，由兰州市卫生健康委联合兰州市科技局、兰州市总工会共同举办。": ("第六届兰州市健康科普能力大赛", ("兰州市卫生健康委", "兰州市科技局", "兰州市总工会")),
    "近日，榆中县人民医院在省卫健委“党建引领”案例评选活动中荣获优秀案例。": ("“党建引领”案例评选活动", ("省卫健委",)),
}


@pytest.mark.parametrize(("text", "expected"), CONTESTS.items(), ids=["told-behind-where-it-was-held", "in-front-of-its-name"])
def test_who_holds_a_contest(text: str, expected: tuple[str, tuple[str, ...]]) -> None:
    assert [(item.name, item.organizers) for item in read_document(source(text)).campaigns] == [expected]


def test_chapters_behind_an_announced_board() -> None:
    houses = ["榆中县人民医院", "永登县人民医院", "皋兰县人民医院", "红古区人民医院"]
    told = ["医院急诊科党支部被县委表彰为“先进基层党组织”。", "患者满意。", "年年义诊。", "处处先锋。"]
    text = "【荣誉榜】示范县医院揭榜\n\n本期公布“党建+文化”示范县医院榜单。\n\n" + "\n\n".join(f"0{at} {house}\n\n{say}" for at, (house, say) in enumerate(zip(houses, told, strict=True), 1))
    found = {(item.recipient, item.award) for item in read_document(source(text)).conferrals}
    assert {who for who, award in found if "示范县医院" in award} == set(houses)
    assert ("榆中县人民医院急诊科党支部", "先进基层党组织") in found


def test_the_day_of_a_page_is_no_part_of_who_decides() -> None:
    text = "今天这些集体受表彰\n\n甲网 2020-11-27\n\n中共兰州市委  兰州市人民政府\n\n关于表彰抗疫先进集体的决定\n\n全市上下落实部署。市委、市政府决定，授予榆中县人民医院等2个集体“抗疫先进集体”称号。"
    assert read_document(source(text)).document.issuers == ("中共兰州市委", "兰州市人民政府")


def test_a_day_behind_the_headline_is_the_page_s() -> None:
    found = read_document(source("榆中县人民医院\n首页 > 新闻\n我院举行庆祝护士节活动（2007.5.13）\n浏览次数：15\n5月12日，我院举行活动。会上，护理部被授予“先进集体”称号。")).document
    assert (found.title, found.issued) == ("我院举行庆祝护士节活动", ("2007-05-13",))


@pytest.mark.parametrize("bracket", ["（、榆中医院）", "（榆中医院、）", "（、）", "（以下简称“”）", "（以下简称“、”）"])
def test_a_name_without_characters_ends_the_reading_all_the_same(bracket: str) -> None:
    read = read_document(source(f"近日，榆中县人民医院{bracket}荣获“先进集体”称号。11~18日，由榆中县人民医院主办的微党课大赛在榆中圆满收官。"))
    assert ("榆中县人民医院", "先进集体") in {(item.recipient, item.award) for item in read.conferrals} or not read.conferrals
    assert all(item.alias for item in read.aliases)


def test_an_empty_short_form_is_found_nowhere() -> None:
    assert [item.org.name for item in find("榆中县人民医院与妇幼院", ("", "妇幼院"))] == ["榆中县人民医院", "妇幼院"]
