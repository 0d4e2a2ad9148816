"""Clauses of articles: counts in a row, parts of an enumeration, works performed, names in clauses."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.model import Reading
from partygraph.names.expand import expand
from partygraph.pipeline import read_document


def reading(text: str) -> Reading:
    return read_document(source(text))


def honours(text: str) -> set[tuple[str, str]]:
    return {(item.recipient, item.award) for item in reading(text).conferrals}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("会上，对全市6个“清廉科室”、20名“最美护士”进行了表彰。", {"清廉科室": 6, "最美护士": 20}),
        ("大会对2021年度4个先进党支部、30名优秀共产党员；3名服务明星（窗口）奖予以表彰。", {"先进党支部": 4, "优秀共产党员": 30, "服务明星（窗口）奖": 3}),
        ("医院现有省级青年文明号3个，市级青年文明号8个。", {"省级青年文明号": 3, "市级青年文明号": 8}),
        ("会议对全市6个党支部、20名党员进行了培训。医院现有临床科室30个。", {}),
    ],
)
def test_counts_of_a_place_or_a_year_in_a_row(text: str, expected: dict[str, int]) -> None:
    assert {item.name: item.declared for item in reading(text).awards if item.declared is not None} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "永州市中心医院举办合唱比赛。内科一、内科二、后勤党支部的《南泥湾》和门诊党支部的《红梅赞》获得二等奖。\n",
            {("内科一党支部", "南泥湾"), ("内科二党支部", "南泥湾"), ("后勤党支部", "南泥湾"), ("门诊党支部", "红梅赞")},
        ),
        ("永州市中心医院举办朗诵比赛。经过激烈角逐，最终门诊党支部的《青春》获得一等奖。\n", {("门诊党支部", "青春")}),
        ("永州市中心医院举办合唱比赛。张某、李某的《南泥湾》获得二等奖。\n", set()),
    ],
)
def test_branches_side_by_side_share_the_work_that_they_performed(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(item.recipient.removeprefix("永州市中心医院"), item.entry) for item in reading(text).conferrals} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("外一、外二、骨科党支部", ["外一党支部", "外二党支部", "骨科党支部"]),
        ("机关一、机关二和后勤党支部", ["机关一党支部", "机关二党支部", "后勤党支部"]),
        ("东院区、感染科、创伤中心三个党支部", ["东院区党支部", "感染科党支部", "创伤中心党支部"]),
        ("永州市中心医院外科、内科两个党支部", ["永州市中心医院外科党支部", "永州市中心医院内科党支部"]),
        ("永州市中心医院外科一、二病区", ["永州市中心医院外科一病区", "永州市中心医院外科二病区"]),
    ],
)
def test_several_units_share_the_word_for_their_branches(text: str, expected: list[str]) -> None:
    assert [named.org.name for named in expand(text)] == expected


def test_a_house_that_a_hospital_has_elsewhere_is_a_house_below_it() -> None:
    found = reading("中南大学湘雅医院（永州）举办知识竞赛。中南大学湘雅医院（永州）门诊党总支荣获一等奖。\n")
    assert {(item.recipient, item.award) for item in found.conferrals} == {("中南大学湘雅医院（永州）门诊党总支", "一等奖")}
    assert ("中南大学湘雅医院（永州）", "中南大学湘雅医院") in {(item.child, item.parent) for item in found.subordinates}


def test_the_department_for_infections_in_hospital_bears_the_word_in_its_name() -> None:
    assert honours("永州市中心医院荣获“五一劳动奖状”，医院感染管理科荣获“工人先锋号”。\n") == {("永州市中心医院", "五一劳动奖状"), ("永州市中心医院医院感染管理科", "工人先锋号")}


def test_each_point_of_a_row_begins_with_whom_the_sentence_is_about() -> None:
    text = "永州市疾控中心创建成效显著。永州市疾控中心一是强化领导，获评“文明单位”；二是深化教育，中心党委获“先进基层党组织”；三是推进民主管理，连续5年获评“法治宣传优秀单位”。\n"
    assert honours(text) == {("永州市疾控中心", "文明单位"), ("永州市疾控中心党委", "先进基层党组织"), ("永州市疾控中心", "法治宣传优秀单位")}


def test_a_house_that_the_sentence_calls_the_hospital_gives_to_its_units() -> None:
    found = reading("永州市中心医院召开周会。为表彰先进，医院评选出外科、内科、药学部共3个科室为先进集体。\n")
    assert {(item.recipient, item.by) for item in found.conferrals} == {(f"永州市中心医院{unit}", ("永州市中心医院",)) for unit in ("外科", "内科", "药学部")}


def test_a_departments_two_fields_and_the_address_to_write_to_in_a_list() -> None:
    text = (
        "关于2016年度先进集体名单的公示\n现将拟表彰的先进集体予以公示。\n具体名单如下：\n永州市中心医院内科一病区\n永州市中心医院耳鼻咽喉—头颈外科\n永州市第三人民医院急诊科\n"
        "公示时间：11月3日-11月10日\n联系地址：冷水滩区梅湾路30号2号楼\n联系电话：2311766\n永州市卫生健康委员会\n2016年11月3日\n"
    )
    names = {item.recipient for item in reading(text).conferrals}
    assert names == {"永州市中心医院内科一病区", "永州市中心医院耳鼻咽喉—头颈外科", "永州市第三人民医院急诊科"}


def test_grades_told_after_the_kind_take_its_place() -> None:
    text = (
        "近日，根据《中共永州市卫生健康委员会党组 永州市总工会关于命名星级公立医院基层党组织的决定》，永州市中心医院儿科党支部、外科党支部榜上有名。"
        "其中，儿科党支部荣获“四星级公立医院党支部”，外科党支部荣获“三星级公立医院党支部”。\n"
    )
    givers = ("中共永州市卫生健康委员会党组", "永州市总工会")
    assert {(item.recipient, item.award, item.by) for item in reading(text).conferrals} == {
        ("永州市中心医院儿科党支部", "四星级公立医院党支部", givers),
        ("永州市中心医院外科党支部", "三星级公立医院党支部", givers),
    }
    assert len(honours("永州市中心医院儿科党支部、外科党支部获评“先进党支部”。其中，儿科党支部还荣获“清廉科室”。\n")) == 3


DECIDED = [
    ("经永州市卫健委党组研究决定，授予永州市中心医院“清廉医院”称号。\n", {("永州市中心医院", ("永州市卫健委党组",))}),
    ("永州市中心医院召开大会。经院党委研究决定，护理党支部被授予“先进党支部”称号。\n", {("永州市中心医院护理党支部", ("永州市中心医院党委",))}),
    ("近日，永州市直属机关工委对先进基层党组织进行命名表彰，永州市中心医院外科党支部被评为“先进基层党组织”。\n", {("永州市中心医院外科党支部", ("永州市直属机关工委",))}),
    ("永州市中心医院外科党支部收到了由永州市委组织部授予的“五星级党支部”奖牌。\n", {("永州市中心医院外科党支部", ("永州市委组织部",))}),
    ("永州市卫健委为永州市中心医院、祁阳市人民医院授“清廉医院示范单位”牌。\n", {("永州市中心医院", ("永州市卫健委",)), ("祁阳市人民医院", ("永州市卫健委",))}),
    ("永州市中心医院经院务会研究，新楼命名为“明德楼”。\n", set()),
]


@pytest.mark.parametrize(("text", "expected"), DECIDED)
def test_who_decides_commends_or_hands_over_gives(text: str, expected: set[tuple[str, tuple[str, ...]]]) -> None:
    assert {(item.recipient, item.by) for item in reading(text).conferrals} == expected
