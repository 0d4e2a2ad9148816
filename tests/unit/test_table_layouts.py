"""The same table with its columns in many orders, printed in many ways, gives the same facts."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

CELLS = {
    "number": ("1", "2", "3", "4", "5"),
    "house": ("榆中县人民医院", "永登县中医院急诊科", "皋兰县妇幼保健院党支部", "兰州市第二人民医院", "兰州市血液中心"),
    "work": ("红心向党", "杏林先锋", "生命热线", "医路同行", "血脉相连"),
    "award": ("一等奖", "二等奖", "二等奖", "三等奖", "三等奖"),
    "person": ("张小甲", "李某", "王小乙", "赵某某", "孙小丙"),
    "place": ("榆中县", "永登县", "皋兰县", "市直", "市直"),
}
HEADERS = {
    "number": ("序号", "编号", "No."),
    "house": ("单位名称", "推荐对象", "获奖集体"),
    "work": ("案例名称", "品牌名称", "参赛项目"),
    "award": ("奖项", "获奖等次", "评选结果"),
    "person": ("负责人", "联系人", "主讲人"),
    "place": ("地区", "所属县区", "市州"),
}
ORDERS = (
    ("number", "house", "work", "award"),
    ("number", "work", "house", "award"),
    ("house", "award"),
    ("number", "place", "house", "work"),
    ("number", "house"),
    ("place", "house"),
    ("number", "award", "work", "house"),
    ("number", "house", "person", "work"),
)
PRINTED = {
    "tabs": "\t".join,
    "bars": " | ".join,
    "framed": lambda cells: "| " + " | ".join(cells) + " |",
    "wide-blanks": "    ".join,
    "a-cell-a-line": "\n".join,
    "a-cell-a-paragraph": "\n\n".join,
    "one-blank": " ".join,
}
NOTICE = "兰州市卫生健康委员会\n关于公布全市优秀党建案例评选结果的通报\n\n各县区卫生健康局：\n\n经评审，现将结果予以通报。\n\n兰州市卫生健康委员会\n2023年7月1日\n\n附件\n全市优秀党建案例评选结果\n"


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
@pytest.mark.parametrize("printed", PRINTED)
def test_the_columns_say_what_each_cell_is(order: tuple[str, ...], printed: str) -> None:
    for which in range(3):
        rows = [[HEADERS[column][which] for column in order], *([CELLS[column][row] for column in order] for row in range(5))]
        reading = read_document(source(NOTICE + "\n".join(PRINTED[printed](row) for row in rows) + "\n"))
        got = {(item.recipient, item.award if "award" in order else None, item.entry if "work" in order else None) for item in reading.conferrals}
        assert got == {(CELLS["house"][row], CELLS["award"][row] if "award" in order else None, CELLS["work"][row] if "work" in order else None) for row in range(5)}
