"""How many got a title, in sentences with several givers, persons beside bodies and one of so many; departments in front of a person's post."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_LEAD = "兰州市人民医院召开大会。\n"
COUNTS = {
    "several-givers": ("兰州市疾病预防控制中心等我省7个单位被卫生部、国家中医药管理局联合授予“全国医药卫生系统先进集体”称号。", "全国医药卫生系统先进集体", 7),
    "of-a-system": ("全省卫生系统的20个集体被授予“甘肃省工人先锋号”。", "甘肃省工人先锋号", 20),
    "from-many-houses": ("来自多家医院的15个岗组获得“省级巾帼文明岗”称号。", "省级巾帼文明岗", 15),
    "those-among-them": ("包括兰州市人民医院在内的甘肃15家单位荣获“全国文明单位”称号。", "全国文明单位", 15),
    "in-all": ("我市西固区（3家）、榆中县（2家）共5家乡镇卫生院获群众满意的乡镇卫生院称号。", "群众满意的乡镇卫生院", 5),
    "in-all-without-brackets": ("我市西固区3家、榆中县2家共计5家医院荣获“平安医院”称号。", "平安医院", 5),
    "persons-beside": ("大会为9个优秀党支部、21个先锋团队及200多名优秀个人进行表彰。", "优秀党支部", 9),
    "persons-beside-second": ("大会为9个优秀党支部、21个先锋团队及200多名优秀个人进行表彰。", "先锋团队", 21),
    "one-of-so-many": ("兰州市人民医院被评为甘肃省10家“平安医院”之一。", "平安医院", 10),
    "one-of-a-level": ("兰州市人民医院获评为全市5个省级“文明单位”之一。", "省级文明单位", 5),
    "became-one-of": ("兰州市人民医院成为全市3家“健康促进医院”之一。", "健康促进医院", 3),
}


@pytest.mark.parametrize("name", COUNTS)
def test_counts(name: str) -> None:
    text, award, count = COUNTS[name]
    assert (award, count) in {(item.name, item.declared) for item in read_document(source(_LEAD + text)).awards}


@pytest.mark.parametrize("text", ["兰州市人民医院成为全市5家试点医院之一。", "大会为200多名优秀个人颁奖。", "医院为5个科室配备了设备。"])
def test_no_count_of_bodies(text: str) -> None:
    assert not [item for item in read_document(source(_LEAD + text)).awards if item.declared]


UNITS = {
    "nurse": ("乳腺病科主任张某、内科护士李某作了报告。", "内科"),
    "own-house": ("院长张某及该院宣传处主任李某参加会议。", "宣传处"),
    "ward": ("医生刘某家庭（妻子邹某为医院心内科三病区主管护师）被评为“全国最美家庭”。", "心内科三病区"),
    "physician": ("会上，骨科主治医师王某、眼科主管护师赵某介绍经验。", "眼科"),
    "office": ("随后，医务处副处长、财务处主任王某发言。", "财务处"),
}


@pytest.mark.parametrize("name", UNITS)
def test_departments_in_front_of_a_post(name: str) -> None:
    text, unit = UNITS[name]
    assert (f"兰州市人民医院{unit}", "兰州市人民医院") in {(item.child, item.parent) for item in read_document(source(_LEAD + text)).subordinates}


@pytest.mark.parametrize("text", ["各科护士李某作了报告。", "西固区人民医院骨科护士李某作了报告。", "本科护士李某作了报告。"])
def test_no_department_of_the_house(text: str) -> None:
    assert not [item for item in read_document(source(_LEAD + text)).subordinates if item.parent == "兰州市人民医院"]
