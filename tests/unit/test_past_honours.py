"""A column of a table tells what each body has got before; it is no award of the list."""

import pytest

from factories import honours, source
from partygraph.pipeline import read_document

_HEAD = """关于城关区三八红旗集体拟表彰对象的公示

根据《关于评选城关区三八红旗集体的通知》精神，区委宣传部、区妇联联合开展了评选工作。公示期为5个工作日。

中共兰州市城关区委宣传部
兰州市城关区妇女联合会
2021年3月1日

城关区三八红旗集体拟表彰对象（4个，排名不分先后）

"""
_GOT = (
    ("城关区人民医院肾病内科", "城关区巾帼文明岗", ""),
    ("城关区中医院护理部", "抗疫先进集体", "区卫生健康委"),
    ("城关区妇幼保健院产科", "", ""),
    ("城关区人民法院立案庭", "诉讼服务先进集体", "甘肃省高级人民法院"),
)
TOLD = {
    "title-given": ("2019年被{giver}授予“{award}”称号", "2019年获“{award}”称号"),
    "found-to-be": ("2020年被{giver}评为“{award}”", "2020年被评为“{award}”"),
    "year-and-name": ("2020年“{award}”（{giver}）", "2020年“{award}”"),
    "without-quotes": ("2020年被{giver}评为{award}", "2020年获{award}"),
    "two-of-them": ("2020年荣获{giver}“{award}”荣誉称号；2015年获“区级文明岗”", "2020年荣获“{award}”；2015年获“区级文明岗”"),
}
TABLES = {"tabs": "\t", "gaps": "    ", "bars": " | "}


@pytest.mark.parametrize("header", ["近年所获荣誉", "曾获荣誉", "获奖情况", "主要荣誉", "所获主要荣誉称号"])
@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize("between", TABLES)
def test_each_cell_is_told_of_its_row(between: str, told: str, header: str) -> None:
    rows = [("序号", "集体名称", "人数", header)]
    for at, (who, award, giver) in enumerate(_GOT):
        rows.append((str(at + 1), who, "18", TOLD[told][0 if giver else 1].format(giver=giver, award=award) if award else "无"))
    found = {item for item in honours(_HEAD + "\n".join(TABLES[between].join(row) for row in rows)) if item[1] != "城关区三八红旗集体"}
    expected = {(who, award, None, (giver,) if giver else ()) for who, award, giver in _GOT if award}
    if told == "two-of-them":
        expected |= {(who, "区级文明岗", None, ()) for who, award, _ in _GOT if award}
    assert found == expected


def test_a_column_of_the_awards_given_now_is_read_as_before() -> None:
    text = "关于公布竞赛结果的通知\n\n序号\t单位名称\t获奖情况\n1\t城关区人民医院\t一等奖\n2\t榆中县中医院\t二等奖\n"
    assert honours(text) == {("城关区人民医院", "一等奖", None, ()), ("榆中县中医院", "二等奖", None, ())}


def test_the_list_keeps_its_own_award() -> None:
    text = "关于命名巾帼文明岗的决定\n\n各单位：\n决定命名下列集体为“巾帼文明岗”。\n\n兰州市妇女联合会\n2021年3月1日\n\n"
    text += "巾帼文明岗（2个）\n集体名称\t曾获荣誉\t人数\n城关区人民医院肾病内科\t2019年获“青年文明号”称号\t8\n城关区中医院护理部\t无\t9\n"
    assert {(item.recipient, item.award) for item in read_document(source(text)).conferrals} == {
        ("城关区人民医院肾病内科", "巾帼文明岗"),
        ("城关区人民医院肾病内科", "青年文明号"),
        ("城关区中医院护理部", "巾帼文明岗"),
    }
