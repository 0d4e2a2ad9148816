"""Honours told without a verb: chronicles, walls with units of the house, what an officer says of the own house, and headings that name a unit."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"


def told(text: str) -> set[tuple[str, ...]]:
    return {(item.recipient, item.award, *item.by) for item in read_document(source(text)).conferrals}


CHRONICLE = f"{HOUSE}大事记\n1998年，迁入新址。\n{{}}\n2021年，购置CT一台。"


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("2010年，“全国文明单位”（中央文明委）。", {(HOUSE, "全国文明单位", "中央文明委")}),
        ("2015年，妇产科“巾帼文明岗”（全国妇联）。", {(f"{HOUSE}妇产科", "巾帼文明岗", "全国妇联")}),
        ("2016年，急诊科“青年文明号”（团省委）、儿科“巾帼文明岗”（省妇联）。", {(f"{HOUSE}急诊科", "青年文明号", "团省委"), (f"{HOUSE}儿科", "巾帼文明岗", "省妇联")}),
        ("2018年4月，“全国五一劳动奖状”（中华全国总工会）；5月，团委“五四红旗团委”（团省委）。", {(HOUSE, "全国五一劳动奖状", "中华全国总工会"), (f"{HOUSE}团委", "五四红旗团委", "团省委")}),
        ("2019年　市级文明单位（市文明委）；药剂科：工人先锋号（市总工会）。", {(HOUSE, "市级文明单位", "市文明委"), (f"{HOUSE}药剂科", "工人先锋号", "市总工会")}),
        ("2019年　荣获“省级先进单位”。\n2020年　“省级示范单位”（省卫生厅）。", {(HOUSE, "省级先进单位"), (HOUSE, "省级示范单位", "省卫生厅")}),
        ("2019年，某某某“优秀医师”（市卫健委）。", set()),
        ("2019年，“健康中国”行动启动（国家卫健委）。", set()),
    ],
)
def test_entries_of_a_chronicle_without_a_verb(entry: str, expected: set[tuple[str, ...]]) -> None:
    assert told(CHRONICLE.format(entry)) == expected


WARD = f"{HOUSE}十八病室"
WALLS = {
    "unit-in-a-column": "2006年　　省级青年文明号　　十八病室　　（团省委）\n2008年　　省直机关先进单位　　（省直机关工委）",
    "unit-first": "2006年　　十八病室　　省级青年文明号　　团省委\n2008年　　省直机关先进单位　　省直机关工委",
    "one-blank": "2006年 十八病室 省级青年文明号（团省委）\n2008年 省直机关先进单位（省直机关工委）",
    "behind-a-dash": "2006年 省级青年文明号——十八病室（团省委）\n2008年 省直机关先进单位（省直机关工委）",
    "label": "十八病室：省级青年文明号（2006年，团省委）\n省直机关先进单位（2008年，省直机关工委）",
    "frames": "2006.03　省级青年文明号　十八病室　【团省委】\n2008.05　省直机关先进单位　【省直机关工委】",
    "two-languages": "2006　省级青年文明号　Youth Civilization Post　十八病室 Ward 18　（团省委）\n2008　省直机关先进单位　Advanced Unit　（省直机关工委）",
}


@pytest.mark.parametrize("layout", WALLS)
def test_walls_say_which_unit_of_the_house_got_what(layout: str) -> None:
    text = f"{HOUSE}概况\n{HOUSE}是二级甲等医院。\n医院荣誉\n{WALLS[layout]}"
    assert told(text) == {(WARD, "省级青年文明号", "团省委"), (HOUSE, "省直机关先进单位", "省直机关工委")}


def test_a_wall_says_whose_the_rest_is() -> None:
    rows = "2006年　　县级青年文明号　　急诊科　　（团县委）\n2007年　　县直机关先进团组织　　（县直团工委）\n2008年　　县级青年岗位能手　　某某某（个人）　　（团县委）"
    found = told(f"{HOUSE}概况\n{HOUSE}是二级甲等医院。\n附：历年集体荣誉（未注明单位的均为院团委）\n{rows}")
    assert found == {(f"{HOUSE}急诊科", "县级青年文明号", "团县委"), (f"{HOUSE}团委", "县直机关先进团组织", "县直团工委")}


@pytest.mark.parametrize(
    ("sentence", "house"),
    [
        ("永登县中医院院长介绍了经验：三年前医院连血透室都没有，去年已拿到“市级文明单位”的牌子。", "永登县中医院"),
        ("来自基层的代表、永登县中医院党委书记说，医院去年被评为“市级文明单位”。", "永登县中医院"),
        ("市卫健委主任介绍，医院获评“市级文明单位”。", HOUSE),
        ("永登县中医院院长到会祝贺，医院获评“市级文明单位”。", HOUSE),
    ],
)
def test_the_house_of_whoever_speaks(sentence: str, house: str) -> None:
    assert told(f"{HOUSE}召开表彰大会\n{HOUSE}召开大会。{sentence}") == {(house, "市级文明单位")}


@pytest.mark.parametrize("marks", [("【妇产科】", "【血透室】"), ("◆妇产科", "◆血透室"), ("1.妇产科", "2.血透室"), ("一、妇产科", "二、血透室")])
def test_units_as_headings(marks: tuple[str, str]) -> None:
    text = f"{HOUSE}喜报\n{marks[0]}\n科室曾被团县委评为“青年文明号”，全科三十二人坚守一线。\n{marks[1]}\n先后获得“县级工人先锋号”称号，年透析三万人次。"
    assert told(text) == {(f"{HOUSE}妇产科", "青年文明号", "团县委"), (f"{HOUSE}血透室", "县级工人先锋号")}


@pytest.mark.parametrize(
    ("clause", "unit"),
    [
        ("一个修水管、管锅炉的后勤保障部，竟在省总工会的表彰名单里，捧回了“工人先锋号”。", "后勤保障部"),
        ("平日里默默无闻的设备科，在省总工会的表彰大会上，领回了“工人先锋号”奖牌。", "设备科"),
        ("只有五个人的病案室，也被省总工会授予“工人先锋号”。", "病案室"),
        ("她所在的门诊部，是省总工会命名的“工人先锋号”，这块牌子挂了九年。", "门诊部"),
    ],
)
def test_units_that_their_clause_describes(clause: str, unit: str) -> None:
    assert told(f"走进{HOUSE}\n{HOUSE}始建于1950年。{clause}") == {(f"{HOUSE}{unit}", "工人先锋号", "省总工会")}


@pytest.mark.parametrize("clause", ["成立由一把手牵头的创建小组，医院获评“省级文明单位”。", "对口支援的急诊科成长很快，医院获评“省级文明单位”。"])
def test_other_groups_are_no_such_units(clause: str) -> None:
    assert told(f"走进{HOUSE}\n{HOUSE}始建于1950年。{clause}") == {(HOUSE, "省级文明单位")}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("第一块\n“过硬党支部”\n由县卫健局党组授予我院党支部。一年来，支部把学习教育和为民服务结合起来，办了不少好事实事。", {(f"{HOUSE}党支部", "过硬党支部", "县卫健局党组")}),
        ("★“优秀组织奖”——由县护理学会颁给我院护理部。", {(f"{HOUSE}护理部", "优秀组织奖", "县护理学会")}),
        ("急诊科获“先进集体”，由县委、县政府联合表彰。", {(f"{HOUSE}急诊科", "先进集体", "县委", "县政府")}),
        ("药学部获“工人先锋号”，系县总工会命名。", {(f"{HOUSE}药学部", "工人先锋号", "县总工会")}),
        ("急诊科（2011年）、产科（2015年）被团县委命名为“青年文明号”。", {(f"{HOUSE}急诊科", "青年文明号", "团县委"), (f"{HOUSE}产科", "青年文明号", "团县委")}),
        ("县总工会授予我院护理部2020年度“工人先锋号”称号。", {(f"{HOUSE}护理部", "工人先锋号", "县总工会")}),
        ("急诊科护理组入围“全国巾帼文明岗”评选。", set()),
    ],
)
def test_who_gave_and_when(lines: str, expected: set[tuple[str, ...]]) -> None:
    assert told(f"{HOUSE}捧回奖牌\n{HOUSE}召开会议。\n{lines}") == expected
