# ruff: noqa: E501
"""Bodies that lists name: parts and branches of a house, teams of two, initials and other short names."""

from __future__ import annotations

import hashlib

import pytest

from partygraph.model import Reading, Source
from partygraph.names.expand import expand
from partygraph.pipeline import read_document

NOTICE = "苏州市卫生健康委员会\n关于表彰2023年度先进集体的通报\n苏卫〔2023〕7号\n各单位：\n经评审，现将结果通报如下。\n"
SIGNED = "\n\n苏州市卫生健康委员会\n2023年7月1日\n"


def read(text: str) -> Reading:
    return read_document(Source(name="notice.txt", media_type="text/plain", digest=hashlib.sha256(text.encode()).hexdigest(), text=text))


def test_a_community_by_its_street_is_that_of_the_streets_office() -> None:
    reading = read("苏州市卫生健康委员会关于表彰健康示范村（社区）的决定\n苏卫〔2023〕7号\n各区县：\n经研究决定，对我市姑苏区平江街道乙桥社区等3个健康示范村（社区）进行表彰。\n一、健康示范村（社区）\n姑苏区平江街道办事处乙桥社区\n吴中区木渎镇甲山村\n")
    assert [(item.recipient, item.award, item.by) for item in reading.conferrals] == [(name, "健康示范村（社区）", ("苏州市卫生健康委员会",)) for name in ("姑苏区平江街道办事处乙桥社区", "吴中区木渎镇甲山村")]
    assert ("姑苏区平江街道办事处乙桥社区", "姑苏区平江街道乙桥社区") in {(item.name, item.alias) for item in reading.aliases}
    assert [(award.declared, award.listed) for award in reading.awards] == [(3, 2)]


@pytest.mark.parametrize(
    ("chars", "names"),
    [
        ("苏州市立医院第一、三党支部", ["苏州市立医院第一党支部", "苏州市立医院第三党支部"]),
        ("苏州市立医院第一党支部至第三党支部", ["苏州市立医院第一党支部", "苏州市立医院第二党支部", "苏州市立医院第三党支部"]),
        ("苏州市立医院 普外科", ["苏州市立医院普外科"]),
        ("江苏省卫生监督所、四川省某某监督执法总队", ["江苏省卫生监督所", "四川省某某监督执法总队"]),
        ("一站式服务：苏州市立医院", []),
        ("苏州市立医院 静配中心", ["苏州市立医院静配中心"]),
        ("苏州市立医院 疾控中心", ["苏州市立医院", "疾控中心"]),
    ],
)
def test_expand(chars: str, names: list[str]) -> None:
    assert [item.org.name for item in expand(chars)] == names


def test_units_of_persons_posts_belong_to_the_house_that_signs() -> None:
    reading = read("中共苏州市立医院委员会关于表彰先进党组织和优秀党务工作者的决定\n苏医委〔2024〕1号\n各支部：\n现予表彰。\n一、先进党支部\n骨科党支部\n二、优秀党务工作者\n吴某某（门急诊党总支副书记）\n\n中共苏州市立医院委员会\n2024年6月28日\n")
    assert ("苏州市立医院门急诊党总支", "苏州市立医院") in {(item.child, item.parent) for item in reading.subordinates}


def test_a_branch_house_lies_where_its_house_does() -> None:
    places = {item.name: item.place for item in read(NOTICE + "一等奖\n仙游县总医院鲤城分院" + SIGNED).locations}
    assert places["仙游县总医院鲤城分院"] == places["仙游县总医院"]


def test_two_bodies_of_one_team_are_joined_by_a_sign_and_may_stand_on_two_lines() -> None:
    text = "南昌大学第一附属医院获奖名单\n二等奖\n呼吸科党总支&\n\n心内科党总支联合代表队\n三等奖\n骨科党总支&妇产科党总支\nR&D中心党支部\n"
    units = ("呼吸科党总支", "心内科党总支", "骨科党总支", "妇产科党总支", "R&D中心党支部")
    assert [item.recipient for item in read(text).conferrals] == [f"南昌大学第一附属医院{unit}" for unit in units]


@pytest.mark.parametrize(("short", "full"), [("南大一附院", "南昌大学第一附属医院"), ("郑大二附院", "郑州大学第二附属医院"), ("浙大二院", "浙江大学医学院附属第二医院")])
def test_a_hospital_is_known_by_the_initials_of_its_name(short: str, full: str) -> None:
    found = read(f"{short}举行表彰大会\n日期：来源：{full}收集编辑：{full}\n{short}举行表彰会，骨科荣获“先进科室”称号，这是全院职工共同努力的结果，值得庆贺。\n")
    assert [item.recipient for item in found.conferrals] == [f"{full}骨科"]
    assert [(item.name, item.alias) for item in found.aliases] == [(full, short)]
    assert found.document.issuers == (full,)


def test_initials_of_another_hospital_are_none() -> None:
    found = read("长沙市第一医院与南大一附院签约。郑州大学第二附属医院到会。长沙市第一医院骨科荣获“先进科室”称号。\n")
    assert ([item.recipient for item in found.conferrals], found.aliases) == (["长沙市第一医院骨科"], ())


def test_a_body_is_also_called_by_the_last_character_of_its_place() -> None:
    text = "长沙市医院协会主办的大赛落幕，湘雅医院获得一等奖。市医院协会会长到会。\n"
    assert [(item.name, item.alias) for item in read(text).aliases] == [("长沙市医院协会", "市医院协会")]
    two = "长沙市医院协会、湘潭市医院协会主办的大赛落幕，湘雅医院获得一等奖。市医院协会会长到会。\n"
    assert read(two).aliases == ()
