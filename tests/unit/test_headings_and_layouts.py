"""Headings in every wording over the same rows, and the same honours in every layout: each must give the same facts."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_FIRST, _SECOND, _THIRD = "兰州市第一人民医院", "榆中县人民医院", "永登县中医院"
_NOTICE = "兰州市卫生健康委员会关于公布评选结果的通知\n各县区卫生健康局：\n现将名单公布如下。\n\n{}\n\n兰州市卫生健康委员会\n2024年3月5日\n"


def _honours(text: str) -> set[tuple[str, str, str | None]]:
    return {(item.recipient, item.award, item.entry) for item in read_document(source(text)).conferrals}


@pytest.mark.parametrize(
    ("heading", "award"),
    [
        ("一、先进基层党组织（3个）", "先进基层党组织"),
        ("（一）先进基层党组织（共3个，排名不分先后）", "先进基层党组织"),
        ("壹、先进集体", "先进集体"),
        ("Ⅱ、先进集体", "先进集体"),
        ("第一部分 先进集体", "先进集体"),
        ("先进集体（3）", "先进集体"),
        ("先进集体 （三个）", "先进集体"),
        ("评选结果：先进集体", "先进集体"),
        ("“先进集体”称号获得单位", "先进集体"),
        ("获“优秀组织奖”单位名单", "优秀组织奖"),
        ("以下单位获优秀组织奖：", "优秀组织奖"),
        ("下列科室被评为先进集体：", "先进集体"),
        ("获评五星级党支部的有：", "五星级党支部"),
        ("第一名：", "第一名"),
        ("【团体第一名】", "团体第一名"),
        ("第二名", "第二名"),
    ],
)
def test_a_heading_says_what_its_rows_got(heading: str, award: str) -> None:
    rows = [f"{_FIRST}急诊科", f"{_SECOND}护理部", f"{_THIRD}内科党支部"]
    assert _honours(_NOTICE.format("\n".join([heading, *rows]))) == {(row, award, None) for row in rows}


@pytest.mark.parametrize("heading", ["个人第一名", "先进个人（3）", "优秀共产党员"])
def test_what_persons_got_is_no_bodys(heading: str) -> None:
    assert _honours(_NOTICE.format(f"{heading}\n{_FIRST}　某某\n{_SECOND}　某某某")) == set()


_ROWS = {(f"{_FIRST}急诊科", "先进集体", None), (f"{_SECOND}护理部", "先进集体", None)}


@pytest.mark.parametrize(
    "layout",
    [
        "先进集体（2个）\n1兰州市第一人民医院急诊科\n2榆中县人民医院护理部",
        "先进集体（2个）\n1兰州市第一人民医院急\n诊科\n2榆中县人民医院护理部",
        "先进集体（2个）\n（1）兰州市第一人民医院急诊科（2）榆中县人民医院护理部",
        "先进集体（2个）\n①兰州市第一人民医院急诊科②榆中县人民医院护理部",
        "先进集体（2个）\n城关区\n兰州市第一人民医院急诊科\n榆中县\n榆中县人民医院护理部",
        "先进集体（2个）\n城关区：兰州市第一人民医院急诊科\n榆中县：榆中县人民医院护理部",
        "先进集体（2个）\n【城关区】兰州市第一人民医院急诊科\n【榆中县】榆中县人民医院护理部",
        "先进集体（2个）\n急诊科（兰州市第一人民医院）\n护理部（榆中县人民医院）",
        "先进集体（2个）\n·兰州市第一人民医院急诊科·榆中县人民医院护理部",
    ],
)
def test_rows_of_one_award_in_every_layout(layout: str) -> None:
    assert _honours(_NOTICE.format(layout)) == _ROWS


_CIRCLES = {(_FIRST, "一等奖", "暖心圈"), (_SECOND, "二等奖", "护航圈"), (_THIRD, "二等奖", "同心圈")}


@pytest.mark.parametrize(
    "layout",
    [
        f"一等奖\n{_FIRST}暖心圈\n二等奖\n{_SECOND}护航圈、{_THIRD}同心圈",
        f"一等奖：{_FIRST}（暖心圈）\n二等奖：{_SECOND}（护航圈）、{_THIRD}（同心圈）",
        f"一等奖（1名）：{_FIRST}暖心圈；二等奖（2名）：{_SECOND}护航圈、{_THIRD}同心圈。",
        f"一等奖获得者：{_FIRST}暖心圈\n二等奖获得者：{_SECOND}护航圈，{_THIRD}同心圈",
        f"一等奖\n暖心圈：{_FIRST}\n二等奖\n护航圈：{_SECOND}\n同心圈：{_THIRD}",
        f"一等奖\n{_FIRST}：暖心圈\n二等奖\n{_SECOND}：护航圈\n{_THIRD}：同心圈",
        f"一等奖\n{_FIRST}——暖心圈\n二等奖\n{_SECOND}——护航圈\n{_THIRD}——同心圈",
        f"{_FIRST} 暖心圈 一等奖\n{_SECOND} 护航圈 二等奖\n{_THIRD} 同心圈 二等奖",
        f"一等奖\n单位 圈名\n{_FIRST} 暖心圈\n二等奖\n单位 圈名\n{_SECOND} 护航圈\n{_THIRD} 同心圈",
    ],
)
def test_circles_beside_their_houses_in_every_layout(layout: str) -> None:
    assert _honours(_NOTICE.format(layout)) == _CIRCLES


@pytest.mark.parametrize("row", [f"{_FIRST}朋友圈", f"{_FIRST}品管圈"])
def test_not_every_circle_is_one(row: str) -> None:
    assert not {entry for _, _, entry in _honours(_NOTICE.format(f"一等奖\n{row}")) if entry in ("朋友圈", "品管圈")}


def test_numbered_wards_keep_their_numbers() -> None:
    text = f"{_FIRST}表彰大会\n本院表彰先进集体。\n先进集体\n1病区\n2病区\n3病区\n"
    assert not {name for name, _, _ in _honours(text) if name.endswith("医院病区")}
