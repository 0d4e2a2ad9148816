"""Labels in front of the first number of their rows (卫生系统：1.甲医院 / 2.乙医院 / 教育系统：3.丙学校); in made-up notices."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.layout import Line
from partygraph.layout.labelled_numbers import part_labels
from partygraph.model import Text
from partygraph.pipeline import read_document

OPENING = "皋兰县卫生健康局\n关于公布评选结果的通报\n各医疗卫生单位：\n    经评审，评出一批先进，现予通报。\n\n皋兰县卫生健康局\n2023年12月8日\n\n附件\n"
NAMES = ["皋兰县中医医院党支部", "皋兰县人民医院党委", "皋兰县石洞镇魏家庄村党支部", "皋兰县第二人民医院党委", "皋兰县妇幼保健院党支部"]


def _got(text: str) -> list[tuple[str, str, str | None]]:
    return [(item.recipient, item.award, item.entry) for item in read_document(source(OPENING + text)).conferrals]


@pytest.mark.parametrize(
    "rows",
    [
        "卫生健康领域：1.{0}\n2.{1}\n农村：3.{2}\n城市社区：4.{3}\n5.{4}\n",
        "卫生健康领域：（1）{0}\n（2）{1}\n农村：（3）{2}\n城市社区：（4）{3}\n（5）{4}\n",
        "卫生健康领域：1.{0} 2.{1}\n农村和社区：3.{2} 4.{3} 5.{4}\n",
        "县直单位：1.{0}\n2.{1}\n乡镇：1.{2}\n2.{3}\n3.{4}\n",
        "卫生健康领域：\n1.{0}\n2.{1}\n农村：\n3.{2}\n4.{3}\n5.{4}\n",
    ],
)
def test_labels_sort_the_rows(rows: str) -> None:
    assert _got(f"先进基层党组织（5个）\n{rows.format(*NAMES)}") == [(name, "先进基层党组织", None) for name in NAMES]


def test_labels_that_are_awards() -> None:
    text = f"一等奖：1.{NAMES[0]}\n2.{NAMES[1]}\n二等奖：1.{NAMES[2]}\n2.{NAMES[3]}\n"
    assert _got(text) == [(NAMES[0], "一等奖", None), (NAMES[1], "一等奖", None), (NAMES[2], "二等奖", None), (NAMES[3], "二等奖", None)]


@pytest.mark.parametrize(
    "page",
    [["附件：1.先进集体名单", "2.先进个人名单"], ["具体要求：1.加强领导，压实责任。", "2.抓好落实。"], ["卫生领域：1.甲医院", "乙医院"], ["时间：8.30", "9.30"], ["总分：98.5", "99.5"]],
)
def test_what_is_no_label_of_rows(page: list[str]) -> None:
    assert [line.chars for line in part_labels([Line(Text(chars, ((0, 100 * at),))) for at, chars in enumerate(page)])] == page
