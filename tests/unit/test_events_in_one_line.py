"""Results of several events in one line, each event in front of its first prize, in made-up notices."""

from __future__ import annotations

import pytest

from factories import honours

GIVER = "临夏市卫生健康委员会"
_RESULT = (
    "{giver}\n关于2024年护理技能竞赛结果的通报\n临卫函〔2024〕9号\n各县（区）卫生健康局：\n"
    "现将结果通报如下：\n一、团体总分奖\n一等奖1个：永登县人民医院。\n二、单项团体奖\n{line}\n三、优秀组织奖1个\n榆中县卫生健康局。\n{giver}\n2024年6月3日"
)
A, B, C = "永登县人民医院", "皋兰县人民医院", "榆中县中医院"
_AROUND = {(A, "团体总分奖一等奖"), ("榆中县卫生健康局", "优秀组织奖")}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"静脉输液第一名：{A}，第二名：{B}；伤口包扎第一名：{C}，第二名：{A}。", {(A, "静脉输液第一名"), (B, "静脉输液第二名"), (C, "伤口包扎第一名"), (A, "伤口包扎第二名")}),
        (f"静脉输液第一名：{A}，第二名：{B}，第三名：{C}。", {(A, "静脉输液第一名"), (B, "静脉输液第二名"), (C, "静脉输液第三名")}),
        (f"拔河：冠军{A}，亚军{C}；跳绳：冠军{B}；亚军{A}。", {(A, "拔河冠军"), (C, "拔河亚军"), (B, "跳绳冠军"), (A, "跳绳亚军")}),
        (f"担架搬运一等奖：{A}、{B}；二等奖：{C}。", {(A, "担架搬运一等奖"), (B, "担架搬运一等奖"), (C, "担架搬运二等奖")}),
        (f"气管插管第一名：{C}；洗手操第一名：{B}。", {(C, "气管插管第一名"), (B, "洗手操第一名")}),
        (f"心肺复苏（双人）金奖：{C}，银奖：{B}。", {(C, "心肺复苏（双人）金奖"), (B, "心肺复苏（双人）银奖")}),
    ],
)
def test_each_event_has_its_own_prizes(line: str, expected: set[tuple[str, str]]) -> None:
    assert {(who, what) for who, what, _, _ in honours(_RESULT.format(giver=GIVER, line=line))} == _AROUND | expected


@pytest.mark.parametrize("line", ["个人全能第一名：李某，第二名：王某。", "静脉输液第一名：李某，第二名：王某；伤口包扎第一名：张某。"])
def test_persons_prizes_are_no_houses(line: str) -> None:
    assert {(who, what) for who, what, _, _ in honours(_RESULT.format(giver=GIVER, line=line))} == _AROUND


def test_what_sorts_teams_is_no_event() -> None:
    line = f"护理组一等奖：{C}；二等奖：{B}。"
    assert not any(what.startswith("护理组二") for _, what, _, _ in honours(_RESULT.format(giver=GIVER, line=line)))
