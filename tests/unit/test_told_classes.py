"""Classes of texts of which the sentences tell honours: how such texts are written, each with a few made-up facts."""

from __future__ import annotations

import hashlib

import pytest

from partygraph.model import Reading, Source
from partygraph.pipeline import read_document


def reading(text: str) -> Reading:
    return read_document(Source(name="article.txt", media_type="text/plain", digest=hashlib.sha256(text.encode()).hexdigest(), text=text))


def honours(text: str) -> set[tuple[str, str]]:
    return {(item.recipient, item.award) for item in reading(text).conferrals}


CHRONICLES = [
    (
        ("聊城市中医医院2022年大事记\n1月\n5日　与山东中医药大学附属医院签订协议。\n12日　针灸推拿科获聊城市总工会“工人先锋号”称号。\n2月\n"
        "3日—5日　赴东阿县人民医院学习。\n20日上午，后勤党支部被市直机关工委授予“过硬党支部”。\n"),
        {("聊城市中医医院针灸推拿科", "工人先锋号"), ("聊城市中医医院后勤党支部", "过硬党支部")},
    ),
    (
        "桂林市人民医院院史（节选）\n2010年5月12日　护理部被评为“全区优质护理先进集体”。\n2012年与南宁市第一人民医院结对。\n2013年，内科党支部获桂林市委“先进基层党组织”。\n",
        {("桂林市人民医院护理部", "全区优质护理先进集体"), ("桂林市人民医院内科党支部", "先进基层党组织")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CHRONICLES)
def test_every_entry_of_a_chronicle_speaks_of_the_house(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected


CEREMONY = """全市卫生健康系统召开表彰大会
本报讯 6月30日，百色市卫健系统召开表彰大会。会议宣读了《中共百色市卫生健康委员会关于表彰先进基层党组织和优秀党员的决定》，对3个先进基层党组织、10名优秀党员予以表彰。
田东县人民医院党委作了发言，该院党委2020年曾获县委授予的“先进基层党组织”。
附：受到表彰的先进基层党组织名单（3个）
百色市人民医院外科党支部
田东县人民医院党委
靖西市中医医院第二党支部
来源：右江日报
"""


def test_the_list_below_a_report_is_of_the_decision_that_was_read_out() -> None:
    given = [(item.recipient, item.award, item.by) for item in reading(CEREMONY).conferrals]
    commission = ("中共百色市卫生健康委员会",)
    assert given[:3] == [(name, "先进基层党组织", commission) for name in ("百色市人民医院外科党支部", "田东县人民医院党委", "靖西市中医医院第二党支部")]
    assert given[3:] == [("田东县人民医院党委", "先进基层党组织", ("县委",))]


DEPARTMENT = """科室介绍｜海东市人民医院儿科
科室简介
海东市人民医院儿科成立于1985年，开放床位60张，医护人员45名。
科室荣誉
2017年　青海省青年文明号（团省委）
2019年　海东市先进工作者（主任马某）
2020年　海东市先进集体（护理组，市委授予）
2021年　全省护理技能大赛二等奖（一病区“童心圈”）
2022年　海东市巾帼文明岗（市妇联、市卫健委联合授予）
"""


def test_the_wall_of_a_department_is_the_departments() -> None:
    department = "海东市人民医院儿科"
    assert [(item.recipient, item.award, item.entry, item.by) for item in reading(DEPARTMENT).conferrals] == [
        (department, "青海省青年文明号", None, ("团省委",)),
        (department + "护理组", "海东市先进集体", None, ("市委",)),
        (department + "一病区", "二等奖", "童心圈", ()),
        (department, "海东市巾帼文明岗", None, ("市妇联", "市卫健委")),
    ]


def test_a_branch_stands_below_what_the_sentence_says() -> None:
    text = "科室介绍｜海东市人民医院儿科\n海东市人民医院儿科成立于1985年，开放床位60张，医护人员45名。\n儿科党支部隶属医院第一党总支，现有党员9名。\n"
    steps = {(item.child, item.parent) for item in reading(text).subordinates}
    assert ("海东市人民医院儿科党支部", "海东市人民医院第一党总支") in steps
    assert ("海东市人民医院儿科党支部", "海东市人民医院儿科") not in steps


def test_a_page_credits_offices_of_the_house() -> None:
    text = "神木市中心医院举行表彰大会\n5月12日，神木市中心医院举行表彰大会，外科护理组被评为“优秀护理团队”。\n图文：宣传科　审核：白某\n"
    read = reading(text)
    assert read.document.issuers == ("宣传科",)
    assert ("神木市中心医院宣传科", "神木市中心医院") in {(item.child, item.parent) for item in read.subordinates}


def test_the_title_that_bodies_get_is_meant_and_another_level_is_another_givers() -> None:
    text = "近日，全国妇联公布了2022年度全国三八红旗手、全国巾帼文明岗名单，宜宾市第一人民医院产科榜上有名。\n近年来，儿科先后获评“宜宾市巾帼文明岗”。\n"
    assert {(item.recipient, item.award, item.by) for item in reading(text).conferrals} == {
        ("宜宾市第一人民医院产科", "全国巾帼文明岗", ("全国妇联",)),
        ("宜宾市第一人民医院儿科", "宜宾市巾帼文明岗", ()),
    }
