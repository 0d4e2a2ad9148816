"""Bodies and brands in articles: institutes, divisions, houses with two names, numbered branches, whose a committee or a brand is."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.model import Reading
from partygraph.pipeline import read_document


def reading(text: str) -> Reading:
    return read_document(source(text))


def honours(text: str) -> set[tuple[str, str]]:
    return {(item.recipient, item.award) for item in reading(text).conferrals}


NAMELESS = [
    ("7月1日，我院召开表彰大会。外科党支部、急诊党支部被评为“先进党支部”，党员张某获“优秀党员”称号。\n", {("外科党支部", "先进党支部"), ("急诊党支部", "先进党支部")}),
    ("我院骨科“磐石圈”在全省品管圈大赛中荣获二等奖。大赛设医院管理专场，比赛在长沙国际会议中心举行。\n", {("骨科", "二等奖")}),
    ("昆医附一院团委举办了青年岗位能手竞赛。骨科团支部夺得一等奖。\n", {("昆医附一院骨科团支部", "一等奖")}),
]


@pytest.mark.parametrize(("text", "expected"), NAMELESS)
def test_units_of_a_text_without_an_institution_are_called_as_it_calls_them(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected


INSTITUTES = [
    ("南昌市皮肤病防治所获“文明单位”称号。江西省寄生虫病研究所荣获“先进集体”称号。\n", {("南昌市皮肤病防治所", "文明单位"), ("江西省寄生虫病研究所", "先进集体")}),
    ("省血防所名列全省卫生健康系统先进单位，省血防所行政党支部则被评为“百强支部”。\n", {("省血防所", "全省卫生健康系统先进单位"), ("省血防所行政党支部", "百强支部")}),
    ("南昌市第一医院所获“先进集体”称号来之不易，急诊科名列全市前茅。南昌市第一医院名列全国百强医院。\n", set()),
]


@pytest.mark.parametrize(("text", "expected"), INSTITUTES)
def test_an_institute_gets_honours(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected


DIVISIONS = [
    (
        "市政府研究决定，授予浏阳市、宁乡市、长沙县三县市“全市卫生工作先进县市”称号，各颁发奖牌一块。授予长沙市中心医院、湘雅医院两单位“先进集体”称号。\n长沙市人民政府\n2019年3月11日\n",
        {("浏阳市", "全市卫生工作先进县市"), ("宁乡市", "全市卫生工作先进县市"), ("长沙县", "全市卫生工作先进县市"), ("长沙市中心医院", "先进集体"), ("湘雅医院", "先进集体")},
    ),
    ("长沙县、岳麓区被评为全省卫生工作先进县区。\n", {("长沙县", "全省卫生工作先进县区"), ("岳麓区", "全省卫生工作先进县区")}),
    ("授予长沙市、湘潭市卫生健康局“先进单位”称号。\n", {("长沙市卫生健康局", "先进单位"), ("湘潭市卫生健康局", "先进单位")}),
    ("各市、县要向长沙县、浏阳市学习，争创“健康县”。在长沙县、浏阳市设立“示范点”。\n", set()),
]


@pytest.mark.parametrize(("text", "expected"), DIVISIONS)
def test_whole_divisions_get_honours_and_how_many_they_are_is_no_part_of_a_name(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected


TWO_PLATES = (
    "湘潭市中心医院暨湖南省第三肿瘤医院始建于1950年。2011年获评“百姓放心医院”。湖南省第三肿瘤医院2012年获“平安医院”称号。"
    "湘潭县中医医院暨中医研究所荣获“文明单位”。暨南大学附属第一医院获评“先进集体”。\n"
)


def test_a_house_with_two_plates_is_one_house() -> None:
    assert honours(TWO_PLATES) == {
        ("湘潭市中心医院", "百姓放心医院"),
        ("湘潭市中心医院", "平安医院"),
        ("湘潭县中医医院暨中医研究所", "文明单位"),
        ("暨南大学附属第一医院", "先进集体"),
    }
    assert [(item.name, item.alias) for item in reading(TWO_PLATES).aliases] == [("湘潭市中心医院", "湖南省第三肿瘤医院")]


def test_a_title_leaves_out_the_place_of_the_hospital() -> None:
    text = "玉屏山医院举办授牌仪式\n4月29日晚，广西壮族自治区玉屏山医院举办了授牌仪式。会上，急诊科荣获“青年文明号”。\n"
    assert honours(text) == {("广西壮族自治区玉屏山医院急诊科", "青年文明号")}
    assert [(item.name, item.alias) for item in reading(text).aliases] == [("广西壮族自治区玉屏山医院", "玉屏山医院")]


ONCE = [
    (
        "长沙市第一医院举行仪式。行政二、外科三党支部因连续三年荣获“清廉支部”，被授予“示范支部”的荣誉称号。\n",
        {("长沙市第一医院行政二党支部", "清廉支部"), ("长沙市第一医院外科三党支部", "清廉支部"), ("长沙市第一医院行政二党支部", "示范支部"), ("长沙市第一医院外科三党支部", "示范支部")},
    ),
    ("长沙市第一医院举行仪式。行政二等9个支部获得“清廉支部”称号。\n", {("长沙市第一医院行政二支部", "清廉支部")}),
    ("前期长沙市第一医院获评市首批引领型清廉建设单位，今年又获得市廉洁文化建设示范点的荣誉。\n", {("长沙市第一医院", "市首批引领型清廉建设单位"), ("长沙市第一医院", "市廉洁文化建设示范点")}),
    ("长沙市第一医院第一党支部、药学党支部等5个党支部获评“红旗支部”。\n", {("长沙市第一医院第一党支部", "红旗支部"), ("长沙市第一医院药学党支部", "红旗支部")}),
]


@pytest.mark.parametrize(("text", "expected"), ONCE)
def test_numbered_branches_say_once_that_they_are_branches(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected


def test_a_committee_of_a_house_called_shortly_is_named() -> None:
    text = "湘潭医科大学第一附属医院（简称“湘大一附院”）近年来发展很快。湘大一附院党委把方向、管大局，该院党支部建在科室。\n"
    assert ("湘潭医科大学第一附属医院党委", "湘潭医科大学第一附属医院") in {(item.child, item.parent) for item in reading(text).subordinates}


def test_a_brand_that_is_taken_up_is_of_whom_it_is_taken() -> None:
    text = "湘潭医科大学第一附属医院近年来承接湘潭医科大学“红医”党建品牌的内核，创新打造“医心”党建子品牌。\n"
    assert {(item.owner, item.name) for item in reading(text).brands} == {("湘潭医科大学", "红医"), ("湘潭医科大学第一附属医院", "医心")}


DAUGHTERS = [
    ("2021年，我院肾内科被授予“青年文明号”称号。瑞金南昌医院是综合医院。\n", {("瑞金南昌医院肾内科", "青年文明号")}),
    ("近日，华西广安医院产科荣获“四川省巾帼文明岗”称号，协和医院李某作报告。\n", {("华西广安医院产科", "四川省巾帼文明岗")}),
]


@pytest.mark.parametrize(("text", "expected"), DAUGHTERS)
def test_a_house_called_after_a_mother_house_and_its_place_keeps_its_whole_name(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected


BRANDS_IN_A_ROW = [
    (
        "全市形成了永州市中心医院“党建领航聚合力、建设人民满意医院”、道县人民医院“红心党建”及祁阳市中医医院“医+N”党员示范工程等党建品牌。\n",
        {("永州市中心医院", "党建领航聚合力、建设人民满意医院"), ("道县人民医院", "红心党建"), ("祁阳市中医医院", "医+N")},
    ),
    ("近年来，涌现出永州市中心医院“仁心向党”服务项目和道县人民医院“潇水红”等党建品牌。\n", {("永州市中心医院", "仁心向党"), ("道县人民医院", "潇水红")}),
    ("和平区人民医院“红心向党”、和田县人民医院“沙海红柳”等党建品牌受到好评。\n", {("和平区人民医院", "红心向党"), ("和田县人民医院", "沙海红柳")}),
    ("永州市中心医院“先进党支部”、道县人民医院“先进党支部”等荣誉。\n", set()),
]


@pytest.mark.parametrize(("text", "expected"), BRANDS_IN_A_ROW)
def test_a_row_of_brands_says_whose_each_is(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(item.owner, item.name) for item in reading(text).brands} == expected


def test_a_committee_of_a_society_named_after_hospitals_is_of_the_society() -> None:
    text = "永州市中心医院加入湖南省生命关怀协会医院人文建设专委会，获评湖南省生命关怀协会“示范单位”。\n"
    assert ("湖南省生命关怀协会医院", "湖南省生命关怀协会") not in {(item.child, item.parent) for item in reading(text).subordinates}
