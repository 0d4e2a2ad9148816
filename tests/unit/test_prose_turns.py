"""Turns of phrase around an honour: shared, taken over, told of an earlier year, given by several, each in the words of a made-up report."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

HONOURS = {
    "two-brands-of-two": (
        "在全市“党建+”品牌评选中，我局推荐的崇川区妇幼保健院“妇幼先锋”、乙区疾控中心“红盾卫士”两个品牌分获一、二等奖。",
        {("崇川区妇幼保健院", "一等奖", "妇幼先锋", ()), ("乙区疾控中心", "二等奖", "红盾卫士", ())},
    ),
    "kind-of-circle": (
        "在第六届全国医院品管圈大赛中，甲市第一人民医院选送的“蜗牛圈”荣获课题达成型一等奖，“护心圈”荣获问题解决型二等奖。",
        {("甲市第一人民医院", "课题达成型一等奖", "蜗牛圈", ()), ("甲市第一人民医院", "问题解决型二等奖", "护心圈", ())},
    ),
    "won-by-and-went-to": (
        "经过激烈角逐，一等奖由甲市中心血站的《热血铸忠诚》摘得，三等奖花落乙县妇幼保健院《守护》。",
        {("甲市中心血站", "一等奖", "热血铸忠诚", ()), ("乙县妇幼保健院", "三等奖", "守护", ())},
    ),
    "commended-and-named": (
        "甲市疾病预防控制中心受到国家卫生健康委员会、国家中医药管理局的联合表彰，被授予“全国卫生健康系统先进集体”荣誉称号。",
        {("甲市疾病预防控制中心", "全国卫生健康系统先进集体", None, ("国家卫生健康委员会", "国家中医药管理局"))},
    ),
    "circular-of-two": (
        "近日，甲市卫生健康委员会、甲市总工会联合下文，对全市技能竞赛优胜单位予以通报表扬，甲市乙区卫健委获团体一等奖。",
        {("甲市乙区卫健委", "团体一等奖", None, ("甲市卫生健康委员会", "甲市总工会"))},
    ),
    "brand-as-subject": (
        "“红细胞”党建服务品牌是甲市中心血站党支部打造的特色品牌，2022年入选全市“十佳党建品牌”。",
        {("甲市中心血站党支部", "十佳党建品牌", "红细胞", ())},
    ),
    "brands-of-branches": (
        "甲市中医院“岐黄红”党建品牌、“杏林暖阳”党建品牌各具特色。“岐黄红”“杏林暖阳”两个支部品牌获评“特色品牌”。",
        {("甲市中医院", "特色品牌", "岐黄红", ()), ("甲市中医院", "特色品牌", "杏林暖阳", ())},
    ),
    "each-by-one": (
        "甲市妇幼保健院被甲省卫生健康委员会、中国妇幼保健协会分别确定为全国母婴安全优质服务单位和国家级孕产期保健特色专科建设单位。",
        {
            ("甲市妇幼保健院", "全国母婴安全优质服务单位", None, ("甲省卫生健康委员会",)),
            ("甲市妇幼保健院", "国家级孕产期保健特色专科建设单位", None, ("中国妇幼保健协会",)),
        },
    ),
    "each-its-title": (
        "甲镇卫生院“先锋路”、乙镇中心卫生院“红医润乡”分别被确定为区级党建品牌和培育品牌。",
        {("甲镇卫生院", "区级党建品牌", "先锋路", ()), ("乙镇中心卫生院", "培育品牌", "红医润乡", ())},
    ),
    "after-an-earlier-one": (
        "继2019年荣获“甲省工人先锋号”之后，乙县中医院针灸科今年再获“全国工人先锋号”殊荣。",
        {("乙县中医院针灸科", "甲省工人先锋号", None, ()), ("乙县中医院针灸科", "全国工人先锋号", None, ())},
    ),
    "first-of-fifty": (
        "中共甲市委决定，授予甲市第二人民医院党委等50个党组织甲市先进基层党组织称号。",
        {("甲市第二人民医院党委", "甲市先进基层党组织", None, ("中共甲市委",))},
    ),
    "place-that-begins-with-ru": (
        "在微党课大赛中，海安市人民医院外科党支部选送的《一盏灯》、如皋市卫生监督所的《誓言》获一等奖。",
        {("海安市人民医院外科党支部", "一等奖", "一盏灯", ()), ("如皋市卫生监督所", "一等奖", "誓言", ())},
    ),
    "poster-of-units": (
        "徐州市中医院3个集体获表彰\n徐州市中医院 2023-05-12\n护士节来临之际，徐州市中医院护理人员获得表彰。\n我院\n护理部\n荣获“优质护理服务先进集体”\nICU护理单元\n荣获“巾帼文明岗”\n血透室\n荣获“青年文明号”\n",
        {("徐州市中医院护理部", "优质护理服务先进集体", None, ()), ("徐州市中医院ICU护理单元", "巾帼文明岗", None, ()), ("徐州市中医院血透室", "青年文明号", None, ())},
    ),
    "honours-below-their-verb": (
        "邳州市人民医院简介\n邳州市人民医院始建于1952年，是三级综合医院。\n医院先后荣获：\n全国百姓放心示范医院\n江苏省文明单位\n徐州市先进基层党组织\n",
        {("邳州市人民医院", name, None, ()) for name in ("全国百姓放心示范医院", "江苏省文明单位", "徐州市先进基层党组织")},
    ),
    "names-parted-by-a-comma": (
        "甲市人民医院党委组织考学。内科党支部、儿科党支部，门诊部党支部三家拿到集体二等奖。\n",
        {("甲市人民医院内科党支部", "集体二等奖", None, ()), ("甲市人民医院儿科党支部", "集体二等奖", None, ()), ("甲市人民医院门诊部党支部", "集体二等奖", None, ())},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HONOURS)
def test_turn(name: str) -> None:
    text, expected = HONOURS[name]
    reading = read_document(source(text))
    assert {(item.recipient, item.award, item.entry, item.by) for item in reading.conferrals} == expected


def test_an_office_of_the_house_signs_and_speaks_of_it() -> None:
    text = "在由甲省医院协会主办、甲大学附属医院承办的医院品管圈大赛上，我院护理部“心语圈”获一等奖。\n乙市人民医院宣传科\n2023年5月8日\n"
    assert [item.recipient for item in read_document(source(text)).conferrals] == ["乙市人民医院护理部"]


def test_an_account_by_its_short_name_lists_the_branches_of_its_house() -> None:
    text = "南医五院\n2022-07-01 17:20\n考学评比结果\n南方医科大学第五附属医院（以下简称“南医五院”）党委组织了考学。\n集体一等奖（1名）\n护理部党支部\n集体二等奖（2名）\n儿科党支部\n门诊部党支部\n"
    names = {item.recipient for item in read_document(source(text)).conferrals}
    assert names == {f"南方医科大学第五附属医院{unit}党支部" for unit in ("护理部", "儿科", "门诊部")}
