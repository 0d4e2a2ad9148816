"""Rows of a list with a word on who got it behind or below them (1.甲支部“乙”：扎根一线，服务群众。); in made-up notices."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

OPENING = "榆中县卫生健康局\n关于公布评选结果的通报\n各医疗卫生单位：\n    经评审，评出一批先进，现予通报。\n\n榆中县卫生健康局\n2023年12月8日\n\n附件\n"
FIRST, SECOND = "榆中县人民医院党委", "榆中县中医医院党总支"


def _got(text: str) -> list[tuple[str, str, str | None]]:
    return [(item.recipient, item.award, item.entry) for item in read_document(source(OPENING + text)).conferrals]


@pytest.mark.parametrize(
    "row",
    [
        *("{n}.{who}“{work}”：扎根一线，服务群众。", "{n}.{who}“{work}”：扎根一线，服务群众", "{who}“{work}”：扎根一线，服务群众。", "{n}.{who}“{work}”——扎根一线，服务群众。"),
        *("{n}.{who}“{work}”党建品牌：扎根一线，服务群众。", "{n}.“{work}”（{who}）：扎根一线，服务群众。", "{n}.{who}：“{work}”：扎根一线，服务群众。", "{n}.{who}“{work}” 扎根一线，服务群众"),
        *("{n}.{who}“{work}”（扎根一线服务群众）", "{n}.{who}“{work}”\n    扎根一线，服务群众。", "{n}.{who}“{work}”：\n扎根一线，服务群众。", "{n}.{who}“{work}”：张某、李某", "{n}.{who}“{work}”"),
    ],
)
def test_works_with_a_word_on_them(row: str) -> None:
    text = f"十佳党建品牌（2个）\n{row.format(n=1, who=FIRST, work='医路红')}\n{row.format(n=2, who=SECOND, work='本草情')}\n二、优秀组织单位（1个）\n榆中县疾病预防控制中心\n"
    assert _got(text) == [(FIRST, "十佳党建品牌", "医路红"), (SECOND, "十佳党建品牌", "本草情"), ("榆中县疾病预防控制中心", "优秀组织单位", None)]


@pytest.mark.parametrize("row", ["{n}.{who}：全年零差错，群众满意。", "{who}：全年零差错，群众满意。", "{n}.{who}\n    全年零差错，群众满意。", "{n}.{who}\n\n    全年零差错，群众满意。\n"])
def test_bodies_with_a_word_on_them(row: str) -> None:
    text = f"先进集体（2个）\n{row.format(n=1, who='榆中县人民医院急诊科')}\n{row.format(n=2, who='榆中县中医医院')}\n希望受表彰的单位再接再厉，再创佳绩。\n"
    assert _got(text) == [("榆中县人民医院急诊科", "先进集体", None), ("榆中县中医医院", "先进集体", None)]


@pytest.mark.parametrize(
    ("text", "got"),
    [
        ("先进科室（3个）\n榆中县人民医院：急诊科、药剂科。\n榆中县中医医院：护理部。\n", [("榆中县人民医院急诊科", None), ("榆中县人民医院药剂科", None), ("榆中县中医医院护理部", None)]),
        ("优秀案例（2个）\n1.榆中县人民医院：党建聚合力，仁心护健康\n2.榆中县中医医院：本草情深，药香满城\n", [("榆中县人民医院", "党建聚合力，仁心护健康"), ("榆中县中医医院", "本草情深，药香满城")]),
        ("优秀案例（1个）\n1.榆中县人民医院《流动诊室》\n榆中县卫生健康局办公室：负责解释，电话0123。\n", [("榆中县人民医院", "流动诊室")]),
        ("先进个人（1名）\n1.张某：三十年如一日，守护乡亲。\n先进集体（1个）\n榆中县中医医院\n", [("榆中县中医医院", None)]),
    ],
)
def test_units_works_and_offices_are_no_word_on_a_row(text: str, got: list[tuple[str, str | None]]) -> None:
    assert [(who, entry) for who, _, entry in _got(text)] == got
