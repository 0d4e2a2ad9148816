"""Who gave it: a circular seen, a praise of last year's, handed to the one spoken of; cases win nothing for an institution."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

OFFICE = "湖南省医院党建工作指导委员会办公室"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"记者日前从{OFFICE}2022年3月5日印发的通报中获悉，永州市中心医院儿科党支部被授予“攻坚堡垒”称号。", ("永州市中心医院儿科党支部", "攻坚堡垒", (OFFICE,))),
        (
            "湖南省医院协会日前通报表扬2022年度评出的示范医院和标杆党支部。永州市中心医院儿科党支部名列其中，获评“全省标杆党支部”。",
            ("永州市中心医院儿科党支部", "全省标杆党支部", ("湖南省医院协会",)),
        ),
        ("永州市疾控中心顺利过关，湖南省爱卫会日前向其颁发“无烟单位”称号。", ("永州市疾控中心", "无烟单位", ("湖南省爱卫会",))),
        ("永州市卫生监督所被评为“先进单位”；市县3宗处罚案例分获全省优秀案例、典型案例。", ("永州市卫生监督所", "先进单位", ())),
    ],
)
def test_who_gave_it(text: str, expected: tuple[str, str, tuple[str, ...]]) -> None:
    assert [(item.recipient, item.award, item.by) for item in read_document(source(f"{text}\n")).conferrals] == [expected]


def test_a_college_of_the_university_that_the_text_is_about() -> None:
    text = "一个品牌的故事\n湖南中医药大学党委创建“杏林”党建品牌。各支部争先，基础医学院第一党支部办起了科普讲堂。\n（来源：学校党委组织部供稿）\n"
    steps = {(item.child, item.parent) for item in read_document(source(text)).subordinates}
    assert ("湖南中医药大学基础医学院第一党支部", "湖南中医药大学基础医学院") in steps
    assert ("湖南中医药大学党委组织部", "湖南中医药大学党委") in steps
