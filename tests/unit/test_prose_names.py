"""Bodies and their names in running text: former names, short forms, mergers, parts of a house."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.model import Reading
from partygraph.pipeline import read_document


def _read(text: str) -> Reading:
    return read_document(source(text))


def test_a_former_name_and_a_second_plate_are_the_same_body() -> None:
    reading = _read("盘山县人民医院纪事\n\n盘山县人民医院建于1939年，1953年改称盘山县医院，如今加挂“甲医科大学附属盘山医院”的牌子。盘山县医院时期，医院获评“全省卫生先进集体”。\n")
    assert {(item.name, item.alias) for item in reading.aliases} >= {("盘山县人民医院", "盘山县医院"), ("盘山县人民医院", "甲医科大学附属盘山医院")}
    assert [item.recipient for item in reading.conferrals] == ["盘山县人民医院"]


MERGED = {  # fmt: skip
    "2019年，原嵩县第一医院与嵩县中医院合并组建嵩县人民医院，两家医院的党组织同时整合。": [("嵩县中医院", "嵩县人民医院"), ("嵩县第一医院", "嵩县人民医院")],
    "嵩县疾病预防控制中心由原嵩县卫生防疫站、嵩县结核病防治所整合组建而成。": [("嵩县卫生防疫站", "嵩县疾病预防控制中心"), ("嵩县结核病防治所", "嵩县疾病预防控制中心")],
    "2021年，嵩县妇幼保健站整体并入嵩县妇幼保健院，编制不变。": [("嵩县妇幼保健站", "嵩县妇幼保健院")],
    "嵩县人民医院是全县最大的医院。2020年，嵩县骨科医院并入该院。": [("嵩县骨科医院", "嵩县人民医院")],
    "嵩县人民医院把22种报表合并为5种，外科一病区与外科二病区合并。": [],
    "原后勤支部并入嵩县人民医院机关第三党支部。": [],
    "嵩县人民医院与嵩县中医院联合举办党建品牌大赛。": [],
}


@pytest.mark.parametrize("text", MERGED)
def test_bodies_that_merged_stay_two_and_say_what_they_became(text: str) -> None:
    reading = _read(f"嵩县卫生健康简报\n\n{text}\n")
    assert [(item.earlier, item.later) for item in reading.successions] == MERGED[text]
    assert all(evidence.quote in text for item in reading.successions for evidence in item.evidence)
    assert {name for item in reading.successions for name in (item.earlier, item.later)} <= {org.name for org in reading.organizations}


SHORT = {  # fmt: skip
    "南县卫生健康局党组坚持党建引领。县局打造“健康南县”党建品牌，县局机关党支部获评“先进党支部”。": {("南县卫生健康局", "县局"), ("南县卫生健康局机关党支部", "县局机关党支部")},
    "南县人民医院内科、安化县人民医院药剂科获评“青年文明号”。县人民医院内科现有医护人员31人。": {("南县人民医院", "县人民医院"), ("南县人民医院内科", "县人民医院内科")},
    "南县卫生健康局、安化县卫生健康局获评“先进集体”。县局打造“红医”党建品牌。": set(),
    "南县人民医院召开表彰大会。县人民医院急诊科获评“青年文明号”。": {("南县人民医院", "县人民医院"), ("南县人民医院急诊科", "县人民医院急诊科")},
    "南县人民医院、安化县人民医院召开表彰大会。县人民医院急诊科获评“青年文明号”。": set(),
}


@pytest.mark.parametrize("text", SHORT)
def test_a_county_is_left_out_where_the_text_names_one(text: str) -> None:
    assert {(item.name, item.alias) for item in _read(text).aliases} == SHORT[text]


@pytest.mark.parametrize("post", ["护士长", "医生", "副主任", "主任医师", "主任", "护士", "药师"])
def test_the_department_of_somebody_named_is_a_part_of_the_house(post: str) -> None:
    reading = _read(f"嵩县卫生健康简报\n\n大会表彰了先进个人，嵩县中医院急诊科{post}曾某某获“洛阳市五一劳动奖章”。\n")
    assert [(item.child, item.parent) for item in reading.subordinates] == [("嵩县中医院急诊科", "嵩县中医院")]
    assert not reading.conferrals


def test_a_branch_stands_below_what_the_sentence_says() -> None:
    text = "科室介绍｜海东市人民医院儿科\n海东市人民医院儿科成立于1985年，开放床位60张，医护人员45名。\n儿科党支部隶属医院第一党总支，现有党员9名。\n"
    steps = {(item.child, item.parent) for item in _read(text).subordinates}
    assert ("海东市人民医院儿科党支部", "海东市人民医院第一党总支") in steps
    assert ("海东市人民医院儿科党支部", "海东市人民医院儿科") not in steps


def test_a_school_named_only_in_front_of_its_hospital_is_what_the_text_calls_our_school() -> None:
    reading = _read(
        "我校附属医院党支部入选全国样板支部\n\n皖南医学院第一附属医院血液内科党支部入选“全国党建工作样板支部”。这是我校继2019年药学院教工党支部之后，第二个入选该项目的党支部。\n\n"
        "学校党委高度重视党建工作。临床医学院党委为全省党建工作标杆院系，护理学院学生第二党支部、第二附属医院骨科党支部等9个支部为校级样板支部。\n"
    )
    school = "皖南医学院"
    assert [(item.recipient, item.award) for item in reading.conferrals] == [
        (f"{school}第一附属医院血液内科党支部", "全国党建工作样板支部"), (f"{school}药学院教工党支部", "全国党建工作样板支部"), (f"{school}临床医学院党委", "全省党建工作标杆院系"),
        (f"{school}护理学院学生第二党支部", "校级样板支部"), (f"{school}第二附属医院骨科党支部", "校级样板支部"),
    ]  # fmt: skip


def test_a_branch_of_another_party_is_in_its_house() -> None:
    found = _read("农工党邵阳市中心医院支部荣获“先进集体”称号。支部的进步离不开院党委的关心。\n")
    assert [(item.recipient, item.award) for item in found.conferrals] == [("农工党邵阳市中心医院支部", "先进集体")]
    assert {(item.child, item.parent) for item in found.subordinates} == {("农工党邵阳市中心医院支部", "邵阳市中心医院"), ("邵阳市中心医院党委", "邵阳市中心医院")}
