"""Copies of lists whose lines were cut, branches of two houses, remarks in brackets, and who gives what a list lists, in made-up notices."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.pipeline import read_document

HONOURS = {
    "straight-quotes-cut": (
        ('关于表彰的决定\n\n局党委决定,授予兰州市第一人民医院党委等2个党组织"先\n进基层党组织"称号,授予陈某等12名同志"优秀共产党员"称号,授\n'
        '予刘某某等4名同志"优秀党务工作者"称号。\n\n一、先进基层党组织(2个)\n兰州市第一人民医院党委\n定西市人民医院党总支'),
        {("兰州市第一人民医院党委", "先进基层党组织", None), ("定西市人民医院党总支", "先进基层党组织", None)},
    ),
    "kept-for-others": (
        "文明工作动态\n\n近日，甲市文明委决定，命名兰州市第一人民医院等单位为市级文明单位，保留定西市人民医院等单位市级文明单位荣誉称号。",
        {("兰州市第一人民医院", "市级文明单位", None)},
    ),
    "goes-to": (
        "甲市人民医院品管圈比赛举行。经评审，特等奖归药学部“众城圈”；神经内科“救生圈”、药学部“品尚圈”获一等奖。",
        {("甲市人民医院药学部", "特等奖", "众城圈"), ("甲市人民医院神经内科", "一等奖", "救生圈"), ("甲市人民医院药学部", "一等奖", "品尚圈")},
    ),
    "community-cut": (
        "关于表彰先进集体的决定\n\n先进集体名单\n兰州市城关区渭源路街道社区\n卫生服务中心\n榆中县青城镇\n中心卫生院\n榆中县人民\n医院",
        {("兰州市城关区渭源路街道社区卫生服务中心", "先进集体", None), ("榆中县青城镇中心卫生院", "先进集体", None), ("榆中县人民医院", "先进集体", None)},
    ),
    "joint-branch-cut": (
        ("关于表彰先进基层党组织的决定\n\n一、先进基层党组织(3个)\n湄潭县人民医院党总支    湄潭县中医院党支部\n"
        "兴隆镇卫生院党支部      茅坪镇卫生院与石莲乡卫生院\n                        联合党支部"),
        {
            ("湄潭县人民医院党总支", "先进基层党组织", None), ("湄潭县中医院党支部", "先进基层党组织", None),
            ("兴隆镇卫生院党支部", "先进基层党组织", None), ("茅坪镇卫生院与石莲乡卫生院联合党支部", "先进基层党组织", None),
        },
    ),
    "unit-on-the-next-line": (
        "关于命名青年文明号的决定\n\n青年文明号名单\n白银市中医院急诊科\n白银市中心医院护理部\n会宁县妇幼保健院\n产科\n靖远县人民医院手术室\n景泰县中医院药剂科",
        {
            ("白银市中医院急诊科", "青年文明号", None), ("白银市中心医院护理部", "青年文明号", None), ("会宁县妇幼保健院产科", "青年文明号", None),
            ("靖远县人民医院手术室", "青年文明号", None), ("景泰县中医院药剂科", "青年文明号", None),
        },
    ),
    "branch-below-second-name": (
        "关于命名先进党支部的决定\n\n先进党支部名单\n白银市中医院急诊科党支部\n白银市中心医院护理部党支部\n会宁县妇幼保健院(会宁县妇女儿童医院)\n保健党支部\n靖远县人民医院手术室党支部",
        {
            ("白银市中医院急诊科党支部", "先进党支部", None), ("白银市中心医院护理部党支部", "先进党支部", None),
            ("会宁县妇幼保健院保健党支部", "先进党支部", None), ("靖远县人民医院手术室党支部", "先进党支部", None),
        },
    ),
    "houses-over-units": (
        "关于命名青年文明号的决定\n\n青年文明号名单\n白银市中医院\n急诊科\n护理部\n会宁县人民医院\n产科",
        {("白银市中医院急诊科", "青年文明号", None), ("白银市中医院护理部", "青年文明号", None), ("会宁县人民医院产科", "青年文明号", None)},
    ),
    "campus-behind-branch": (
        "关于表彰先进党支部的决定\n\n先进党支部(2个)\n承德市中心医院骨科党支部(双滦院区)\n承德市中心医院急诊科党支部(南院区)",
        {("承德市中心医院骨科党支部（双滦院区）", "先进党支部", None), ("承德市中心医院急诊科党支部（南院区）", "先进党支部", None)},
    ),
    "remark-behind-owner": (
        "关于微党课大赛获奖情况的通报\n\n一等奖(2部)\n\n《一盏灯》\n周口永善医院党支部(非公)\n主讲人:闫某某\n\n《红色处方》\n周口市中医院药学党支部\n主讲人:田某某",
        {("周口永善医院党支部", "一等奖", "一盏灯"), ("周口市中医院药学党支部", "一等奖", "红色处方")},
    ),
    "work-in-front-of-its-owner": (
        "品牌评选结果\n\n一等奖\n1.“红心护航” 会宁县人民医院党委\n2.“一心为民”党建品牌 会宁县妇幼保健院党支部",
        {("会宁县人民医院党委", "一等奖", "红心护航"), ("会宁县妇幼保健院党支部", "一等奖", "一心为民")},
    ),
    "remark-is-no-heading": (
        "关于表彰的决定\n\n先进党支部(4个)\n会宁县人民医院内科党支部(优秀)\n景泰县人民医院外科党支部\n靖远县人民医院\n第二党支部\n平川区人民医院\n第一、第二党支部",
        {
            ("会宁县人民医院内科党支部", "先进党支部", None), ("景泰县人民医院外科党支部", "先进党支部", None), ("靖远县人民医院第二党支部", "先进党支部", None),
            ("平川区人民医院第一党支部", "先进党支部", None), ("平川区人民医院第二党支部", "先进党支部", None),
        },
    ),
    "two-lines-of-two-houses": (
        "关于表彰的决定\n\n先进基层党组织\n1.会宁县人民医院党总支和靖远县中医院党支部\n2.景泰县中医院党委",
        {("会宁县人民医院党总支", "先进基层党组织", None), ("靖远县中医院党支部", "先进基层党组织", None), ("景泰县中医院党委", "先进基层党组织", None)},
    ),
    "units-in-brackets": (
        "先进集体名单\n\n先进集体\n会宁县人民医院(心内科、骨科)\n靖远县人民医院(三级)\n景泰县中医院(护理部)",
        {
            ("会宁县人民医院心内科", "先进集体", None), ("会宁县人民医院骨科", "先进集体", None),
            ("靖远县人民医院", "先进集体", None), ("景泰县中医院护理部", "先进集体", None),
        },
    ),
    "whose-the-brand-is": (
        "“红心”是固原市中医医院党委2021年起打造的党建品牌。此前，该院党委还被评为“全区先进基层党组织”。",
        {("固原市中医医院党委", "全区先进基层党组织", None)},
    ),
}

GIVEN = {
    "named-by": ("固原市中医医院内一科护理组还是固原市总工会2019年命名的“工人先锋号”。", {("固原市中医医院内一科护理组", "工人先锋号", ("固原市总工会",))}),
    "handed-out-by-the-house": (
        "近日，承德市中心医院党委举办了知识竞赛，医院党委为优秀集体和个人颁奖。\n比赛持续三天，奖项不少。\n护理部党支部获得集体一等奖。",
        {("承德市中心医院护理部党支部", "集体一等奖", ("承德市中心医院党委",))},
    ),
    "chosen-by-the-holder": (
        "典型案例评选结果出炉\n\n今年3月以来，固原市卫生健康委组织开展了全市公立医院党建典型案例评选活动。全市共申报案例41个，最终评出“示范典型案例”1个。\n示范典型案例\n固原市中医医院党委\n《一株草药一颗心》",
        {("固原市中医医院党委", "示范典型案例", ("固原市卫生健康委",))},
    ),
    "a-jury-in-a-contest": (
        "微党课大赛结果公布\n\n由兰州市卫生健康委主办的全市微党课大赛落幕，共评出一等奖1名。\n一等奖\n兰州市中医医院党委\n《一株草药一颗心》",
        {("兰州市中医医院党委", "一等奖", ())},
    ),
}


@pytest.mark.parametrize("case", HONOURS)
def test_who_got_what(case: str) -> None:
    text, expected = HONOURS[case]
    assert {(item[0], item[1], item[2]) for item in honours(text)} == expected


@pytest.mark.parametrize("case", GIVEN)
def test_who_gave(case: str) -> None:
    text, expected = GIVEN[case]
    assert {(item[0], item[1], item[3]) for item in honours(text)} == expected


def test_a_branch_of_two_houses_is_below_both() -> None:
    reading = read_document(source("关于表彰的决定\n\n先进基层党组织\n1.高台镇卫生院和洗马镇卫生院联合党支部\n2.湄潭县中医院内科、外科联合党支部"))
    assert {(item.child, item.parent) for item in reading.subordinates} == {
        ("高台镇卫生院和洗马镇卫生院联合党支部", "高台镇卫生院"),
        ("高台镇卫生院和洗马镇卫生院联合党支部", "洗马镇卫生院"),
        ("湄潭县中医院内科、外科联合党支部", "湄潭县中医院"),
    }


def test_where_persons_work_is_named() -> None:
    reading = read_document(source("关于表彰的决定\n\n一、优秀工作者(2名)\n魏某某(兰州市第一人民医院党办主任)\n高某(会宁县卫生局)"))
    assert {(item.child, item.parent) for item in reading.subordinates} == {("兰州市第一人民医院党办", "兰州市第一人民医院")}
    assert {item.name for item in reading.locations} == {"兰州市第一人民医院", "会宁县卫生局"}


def test_each_committee_is_no_body() -> None:
    text = "关于表彰的决定\n\n各分党委：\n经各分党委推荐，决定授予第二附属医院党委等2个党组织“先进基层党组织”称号。\n\n先进党组织\n附属医院党委\n第二附属医院党委\n\n中共甲医科大学委员会\n6月26日"
    reading = read_document(source(text))
    assert not [item.name for item in reading.organizations if "各" in item.name]


def test_who_holds_what_took_long() -> None:
    reading = read_document(source("近日，西安市中医医院党委开展了为期三个月的“喜迎二十大”党章党规知识竞赛。个人优秀奖颁给了31名党员。"))
    assert [item.organizers for item in reading.campaigns] == [("西安市中医医院党委",)]
    assert [(item.name, item.declared) for item in reading.awards] == [("个人优秀奖", 31)]
