"""Tables with a house and its department, a circle and its subject: two columns for each, in any order, cells in a line or one a line."""

from __future__ import annotations

from itertools import permutations

import pytest

from factories import honours

ROWS = [
    ("荆门市中心医院", "药剂科", "滴答圈", "降低输液差错率", "一等奖"),
    ("荆门市中医医院", "骨伤科", "续骨圈", "缩短术前等待时间", "二等奖"),
    ("钟祥市人民医院", "检验科", "显微圈", "降低标本不合格率", "二等奖"),
]
HEADER = ("单位", "科室", "圈名", "课题名称", "奖次")
WON = {(house + unit, award, circle) for house, unit, circle, _, award in ROWS}
ORDERS = [order for order in permutations(range(5)) if order.index(0) < order.index(1) and abs(order.index(2) - order.index(3)) == 1 and order.index(1) - order.index(0) == 1]


@pytest.mark.parametrize("between", ["\t", "|", "\n"], ids=["tabs", "bars", "lines"])
@pytest.mark.parametrize("order", ORDERS, ids=lambda order: "".join(map(str, order)))
def test_columns_in_any_order(order: tuple[int, ...], between: str) -> None:
    lines = [("序号", *(HEADER[at] for at in order)), *((str(number), *(row[at] for at in order)) for number, row in enumerate(ROWS, 1))]
    table = "\n".join(between.join(line) for line in lines)
    text = f"荆门市卫生健康委员会\n关于品管圈大赛结果的通报\n各单位：\n现予以通报。\n荆门市卫生健康委员会\n2022年10月9日\n附件\n品管圈大赛获奖名单\n{table}"
    assert {honour[:3] for honour in honours(text)} == WON


@pytest.mark.parametrize("heading", ["一、先进病区（节选，排名不分先后）", "一、先进病区（部分，按笔画排序）", "一、先进病区（3个）", "先进病区（节选 排名不分先后）"])
@pytest.mark.parametrize("column", ["单位及病区", "单位（科室）", "单位"])
def test_a_column_of_houses_with_their_wards(column: str, heading: str) -> None:
    rows = ["佛山市第一人民医院胃肠外科", "佛山市中医院骨科八区", "禅城区人民医院老年病科"]
    table = "\n".join([f"序号  区域    {column}", *(f"{order}     市直    {name}" for order, name in enumerate(rows, 1))])
    text = f"佛山市卫生健康局\n关于表彰的通报\n各单位：\n现予以通报。\n佛山市卫生健康局\n2022年10月9日\n{heading}\n{table}"
    assert {honour[:2] for honour in honours(text)} == {(name, "先进病区") for name in rows}
