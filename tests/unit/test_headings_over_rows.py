"""Headings that are nothing but an award's name over bodies of any sort, and names that only blanks part; in made-up lists."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.names.expand import expand
from partygraph.pipeline import read_document

HEADINGS = {
    "an-award-over-companies": (
        "名单如下：\n全国五一劳动奖状\n甲市第一中学\n甲省工业设备安装有限公司\n全国五一劳动奖章\n张某 乙供电公司工人",
        {("甲市第一中学", "全国五一劳动奖状"), ("甲省工业设备安装有限公司", "全国五一劳动奖状")},
    ),
    "below-a-sentence": (
        "近日，省总工会表彰一批先进。\n我市一批单位和个人榜上有名\n甲省五一劳动奖状\n甲市人民医院\n乙药业有限公司\n甲省五一劳动奖章\n乙医院主任李某",
        {("甲市人民医院", "甲省五一劳动奖状"), ("乙药业有限公司", "甲省五一劳动奖状")},
    ),
    "a-mark-over-teams": (
        "获奖名单\n全国工人先锋号\n甲市供电公司带电作业班\n乙药业有限公司质检室",
        {("甲市供电公司带电作业班", "全国工人先锋号"), ("乙药业有限公司质检室", "全国工人先锋号")},
    ),
    "one-kind-after-another": (
        "名单如下\n文明单位\n甲市第一中学\n乙药业有限公司\n文明校园\n乙市第一小学",
        {("甲市第一中学", "文明单位"), ("乙药业有限公司", "文明单位"), ("乙市第一小学", "文明校园")},
    ),
    "houses-of-the-union": (
        "喜报！这些单位上榜\n全国模范职工之家\n甲市人民医院工会\n乙药业有限公司工会\n全国优秀工会工作者\n王某 乙药业有限公司工会主席",
        {("甲市人民医院工会", "全国模范职工之家"), ("乙药业有限公司工会", "全国模范职工之家")},
    ),
    "a-school-behind-the-colon": (
        "第三届全国文明校园：甲市第一职业中学校、兰州市第八小学校。",
        {("甲市第一职业中学校", "第三届全国文明校园"), ("兰州市第八小学校", "第三届全国文明校园")},
    ),
    "a-name-cut-by-the-page-is-one": ("先进集体名单\n1.兰州市第一人民\n医院儿科\n2.榆中县中医院", {("兰州市第一人民医院儿科", "先进集体"), ("榆中县中医院", "先进集体")}),
}


@pytest.mark.parametrize(("text", "expected"), HEADINGS.values(), ids=HEADINGS)
def test_rows_below_the_name_of_an_award(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(item.recipient, item.award) for item in read_document(source(text)).conferrals} == expected


PARTED = {
    "townships": ("甲镇卫生院 乙镇卫生院 丙镇中心卫生院", ("甲镇卫生院", "乙镇卫生院", "丙镇中心卫生院")),
    "a-blank-and-a-mark": ("甲镇卫生院、乙镇卫生院 丙镇中心卫生院", ("甲镇卫生院", "乙镇卫生院", "丙镇中心卫生院")),
    "towns-and-counties": ("甲市人民医院 乙县中医院 丙县妇幼保健院", ("甲市人民医院", "乙县中医院", "丙县妇幼保健院")),
    "streets": ("甲街道社区卫生服务中心 乙街道社区卫生服务中心", ("甲街道社区卫生服务中心", "乙街道社区卫生服务中心")),
    "commissions": ("甲市卫生健康委 乙市卫生健康委 丙县卫健局", ("甲市卫生健康委", "乙市卫生健康委", "丙县卫健局")),
    "a-house-and-its-part": ("甲市人民医院 东镇分院", ("甲市人民医院东镇分院",)),
    "a-place-and-its-house": ("榆中县 和平镇卫生院", ("榆中县和平镇卫生院",)),
    "a-university-and-its-hospital": ("兰州大学 第一医院", ("兰州大学第一医院",)),
    "a-house-and-its-branch": ("甲市人民医院 第二党支部", ("甲市人民医院第二党支部",)),
}


@pytest.mark.parametrize(("cell", "names"), PARTED.values(), ids=PARTED)
def test_names_that_blanks_part(cell: str, names: tuple[str, ...]) -> None:
    assert tuple(named.org.name for named in expand(cell)) == names
