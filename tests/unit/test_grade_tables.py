"""Tables whose cells are merged, lost or parted by a mark, grades that the text calls in full, and those who lose a title; in made-up notices."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.pipeline import read_document

_BY = ("中共榆中县人民医院委员会",)
_HOUSE = "榆中县人民医院"


def _notice(of: str, counts: str, table: str) -> str:
    return f"中共榆中县人民医院委员会\n关于2023年度{of}的通报\n各党总支、党支部：\n    {counts}\n附件：一览表\n中共榆中县人民医院委员会\n2024年1月8日\n附件\n{of}一览表\n{table}\n"


def _county(body: str, signed: str = "永登县卫生健康局") -> str:
    return f"{signed}关于公布2023年结果的通知\n各单位：\n{body}\n{signed}\n2023年5月6日\n"


HONOURS = {
    "general-branch-merged-brand-lost-at-the-end": (
        _notice(
            "党支部星级评定结果",
            "经院党委会研究，评定五星级党支部2个、四星级党支部1个，不定星级党支部1个。",
            "所属总支\t支部名称\t支部书记\t得分\t评定星级\t支部品牌\n内科党总支\t内一党支部\t赵一\t96.5\t五星级\t心灯\n\t内二党支部\t钱二\t93.0\t四星级\t\n"
            "外科党总支\t骨科党支部\t孙三\t95.1\t五星级\t\n院党委直属\t急诊党支部\t李四\t60.0\t不定星级\t",
        ),
        {
            (f"{_HOUSE}内科党总支内一党支部", "五星级党支部", None, _BY),
            (f"{_HOUSE}内科党总支内二党支部", "四星级党支部", None, _BY),
            (f"{_HOUSE}外科党总支骨科党支部", "五星级党支部", None, _BY),
        },
    ),
    "what-the-wards-are-called-in-full": (
        _notice("星级护理单元评定结果", "评出五星级护理单元2个、三星级护理单元1个。", "片区\t病区\t护士长\t星级\t口号\n内科片\t心血管内科\t赵一\t五星级\t用心\n"
        "\t神经内科\t钱二\t三星级\n外科片\t普外科\t孙三\t五星级"),
        {(f"{_HOUSE}心血管内科", "五星级护理单元", None, _BY), (f"{_HOUSE}神经内科", "三星级护理单元", None, _BY), (f"{_HOUSE}普外科", "五星级护理单元", None, _BY)},
    ),
    "stars-and-a-dash-for-no-general-branch": (
        _notice("星级党支部评定结果", "评定五星级党支部2个、四星级党支部1个。", "党总支\t党支部\t星级\n机关后勤党总支\t后勤党支部\t★★★★★\n\t机关党支部\t★★★★\n—\t离退休党支部\t★★★★★"),
        {(f"{_HOUSE}机关后勤党总支后勤党支部", "五星级党支部", None, _BY), (f"{_HOUSE}机关后勤党总支机关党支部", "四星级党支部", None, _BY), (f"{_HOUSE}离退休党支部", "五星级党支部", None, _BY)},
    ),
    "bars-whose-last-cell-is-empty": (
        _notice("党支部考核结果", "经考核，评定优秀党支部2个，合格党支部1个。", "上级总支｜支部｜考核等次｜备注\n第一党总支｜内科支部｜优秀｜\n第一党总支｜外科支部｜合格｜整改\n"
        "第二党总支｜药剂支部｜优秀｜"),
        {(f"{_HOUSE}第一党总支内科支部", "优秀党支部", None, _BY), (f"{_HOUSE}第一党总支外科支部", "合格党支部", None, _BY), (f"{_HOUSE}第二党总支药剂支部", "优秀党支部", None, _BY)},
    ),
    "branches-directly-under-the-committee-and-their-brands": (
        _notice("示范党支部评选结果", "评出示范党支部3个。", "所在党总支\t党支部名称\t党建品牌\n内科党总支\t内一党支部\t心灯\n机关党总支\t机关二党支部\t\n直属党支部\t急诊党支部\t生命线"),
        {
            (f"{_HOUSE}内科党总支内一党支部", "2023年度示范党支部", "心灯", _BY),
            (f"{_HOUSE}机关党总支机关二党支部", "2023年度示范党支部", None, _BY),
            (f"{_HOUSE}急诊党支部", "2023年度示范党支部", "生命线", _BY),
        },
    ),
    "semicolons-and-tables-by-number": (
        _county("一、认定2个集体为永登县青年文明号（表一）。\n二、认定1个集体为二星级青年文明号（表二）。\n\n表一 永登县青年文明号（2个）\n集体名称；号长；人数；口号\n"
        "永登县人民医院急诊科；常某；42；与时间赛跑\n永登县中医院产房；万某；23；——\n\n表二：二星级青年文明号（1个）\n集体名称；号长\n永登县中医院全科诊室；花某\n"),
        {
            ("永登县人民医院急诊科", "永登县青年文明号", None, ("永登县卫生健康局",)),
            ("永登县中医院产房", "永登县青年文明号", None, ("永登县卫生健康局",)),
            ("永登县中医院全科诊室", "二星级青年文明号", None, ("永登县卫生健康局",)),
        },
    ),
    "cells-parted-by-the-mark-of-enumerations": (
        _county("护理技能大赛结果如下：\n单位、奖项、得分\n永登县人民医院、一等奖、98\n永登县中医院、二等奖、95"),
        {("永登县人民医院", "一等奖", None, ("永登县卫生健康局",)), ("永登县中医院", "二等奖", None, ("永登县卫生健康局",))},
    ),
    "cells-parted-by-dashes": (
        _county("护理技能大赛结果如下：\n名次 - 单位 - 奖项\n1 - 永登县人民医院 - 一等奖\n2 - 永登县中医院 - 二等奖"),
        {("永登县人民医院", "一等奖", None, ("永登县卫生健康局",)), ("永登县中医院", "二等奖", None, ("永登县卫生健康局",))},
    ),
    "titles-not-kept-after-a-merger": (_county("3个集体因撤并、人员超龄等原因不再保留青年文明号称号：永登县人民医院体检科、永登县中医院门诊部、永登县妇幼保健院药房。"), set()),
    "titles-withdrawn-beside-titles-given": (
        _county("一、新命名无烟单位2家：永登县人民医院、永登县中医院。\n二、下列单位因合并不再确认为无烟单位：永登县疾病预防控制中心、永登县卫生监督所。\n三、暂缓命名1家：永登县第二人民医院。"),
        {("永登县人民医院", "无烟单位", None, ("永登县卫生健康局",)), ("永登县中医院", "无烟单位", None, ("永登县卫生健康局",))},
    ),
    "titles-given-up-and-ended": (
        _county("1.继续认定为工人先锋号（1个）：永登县人民医院急诊科。\n2.因机构改革自动终止工人先锋号称号（1个）：永登县人民医院体检科。\n"
        "3.自愿放弃工人先锋号称号的1个集体：永登县中医院药房。", "永登县总工会"),
        {("永登县人民医院急诊科", "工人先锋号", None, ("永登县总工会",))},
    ),
    "withdrawn-in-the-first-clause-given-in-the-last": (
        _county("取消1家单位资格，命名以下单位为“无烟单位”：永登县人民医院、永登县中医院。"),
        {("永登县人民医院", "无烟单位", None, ("永登县卫生健康局",)), ("永登县中医院", "无烟单位", None, ("永登县卫生健康局",))},
    ),
}


@pytest.mark.parametrize(("text", "expected"), HONOURS.values(), ids=HONOURS)
def test_rows_of_such_tables(text: str, expected: set[object]) -> None:
    assert honours(text) == expected


def test_the_brand_of_a_graded_branch_and_those_without_a_grade_are_named() -> None:
    reading = read_document(source(HONOURS["general-branch-merged-brand-lost-at-the-end"][0]))
    assert [(brand.owner, brand.name) for brand in reading.brands] == [(f"{_HOUSE}内科党总支内一党支部", "心灯")]
    assert (f"{_HOUSE}急诊党支部", _HOUSE) in {(link.child, link.parent) for link in reading.subordinates}
    assert {award.name: (award.declared, award.listed) for award in reading.awards} == {"五星级党支部": (2, 2), "四星级党支部": (1, 1)}


def test_the_league_of_a_county_by_its_short_name() -> None:
    text = "永登团县委、县卫健局公布青年文明号\n\n共青团永登县委、永登县卫生健康局决定，授予永登县中医院急诊科“青年文明号”称号。\n\n共青团永登县委　永登县卫生健康局\n2023年5月4日\n"
    assert ("共青团永登县委", "永登团县委") in {(alias.name, alias.alias) for alias in read_document(source(text)).aliases}
