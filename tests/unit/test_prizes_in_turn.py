"""The prizes of one contest told in one sentence, in the many ways in which reports tell them."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

A, B, C, D, E, F = "榆中县人民医院", "永登县中医院", "皋兰县妇幼保健院", "兰州市第二人民医院", "兰州市血液中心", "城关区疾病预防控制中心"
U, V, W, X, Y, Z = "回家的路", "一碗汤", "山梁上的灯", "别怕有我", "血脉相连", "守望"
WON = {(A, "一等奖", None), (B, "二等奖", None), (C, "二等奖", None), (D, "三等奖", None), (E, "三等奖", None), (F, "三等奖", None)}
WORKS = {(A, "一等奖", U), (B, "二等奖", V), (C, "二等奖", W), (D, "三等奖", X), (E, "三等奖", Y), (F, "三等奖", Z)}
PAGE = "全市卫生健康系统党建品牌大赛举行\n2023-07-01 来源：兰州日报\n\n6月30日，由兰州市卫生健康委员会主办的全市卫生健康系统党建品牌大赛在兰州举行。\n\n{told}\n\n责任编辑：李某"

TOLD = {
    f"最终，{A}获得一等奖，{B}、{C}获得二等奖，{D}、{E}、{F}获得三等奖。": WON,
    f"一等奖由{A}获得，二等奖由{B}、{C}获得，三等奖由{D}、{E}和{F}获得。": WON,
    f"比赛评出一等奖1名（{A}）、二等奖2名（{B}、{C}）、三等奖3名（{D}、{E}、{F}）。": WON,
    f"一等奖：{A}；二等奖：{B}、{C}；三等奖：{D}、{E}、{F}。": WON,
    f"会上，为获得一等奖的{A}，获得二等奖的{B}、{C}，获得三等奖的{D}、{E}、{F}颁发了奖牌。": WON,
    f"获得一等奖的是{A}，获得二等奖的是{B}、{C}，获得三等奖的是{D}、{E}、{F}。": WON,
    f"最终，一等奖获得者为{A}，二等奖获得者为{B}、{C}，三等奖获得者为{D}、{E}、{F}。": WON,
    f"获奖单位分别是一等奖{A}，二等奖{B}、{C}，三等奖{D}、{E}、{F}。": WON,
    f"{A}（一等奖）、{B}、{C}（二等奖）、{D}、{E}、{F}（三等奖）受到表彰。": WON,
    f"经评审，最终评定{A}为一等奖，{B}、{C}为二等奖，{D}、{E}、{F}为三等奖。": WON,
    f"荣获一等奖的代表队来自{A}，荣获二等奖的代表队来自{B}、{C}，荣获三等奖的代表队来自{D}、{E}、{F}。": WON,
    f"一等奖花落{A}，{B}、{C}摘得二等奖，{D}、{E}、{F}收获三等奖。": WON,
    f"一等奖1个（{A}《{U}》），二等奖2个（{B}《{V}》、{C}《{W}》），三等奖3个（{D}《{X}》、{E}《{Y}》、{F}《{Z}》）。": WORKS,
    (f"由{A}选送的情景剧《{U}》荣获一等奖，由{B}选送的小品《{V}》、{C}选送的舞蹈《{W}》荣获二等奖，"
    f"由{D}选送的朗诵《{X}》、{E}选送的合唱《{Y}》、{F}选送的快板《{Z}》荣获三等奖。"): WORKS,
    f"{A}凭借《{U}》获得一等奖，{B}凭借《{V}》、{C}凭借《{W}》获得二等奖，{D}凭借《{X}》、{E}凭借《{Y}》、{F}凭借《{Z}》获得三等奖。": WORKS,
    (
        f"经评委现场打分，{A}“{U}”项目获一等奖，{B}“{V}”项目、{C}“{W}”项目获二等奖，"
        f"{D}“{X}”项目、{E}“{Y}”项目、{F}“{Z}”项目获三等奖。"
    ): WORKS,
}


@pytest.mark.parametrize("told", TOLD)
def test_each_prize_has_its_winners(told: str) -> None:
    reading = read_document(source(PAGE.format(told=told)))
    assert {(item.recipient, item.award, item.entry) for item in reading.conferrals} == TOLD[told]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param(
            "绍兴市代表队、嘉兴市代表队和温州市代表队分别获得综合团体第一、二、三名。",
            {("绍兴市代表队", "综合团体第一名"), ("嘉兴市代表队", "综合团体第二名"), ("温州市代表队", "综合团体第三名")},
            id="places",
        ),
        pytest.param(f"{A}、{B}、{C}分别斩获冠、亚、季军。", {(A, "冠军"), (B, "亚军"), (C, "季军")}, id="medals"),
        pytest.param(f"{A}获第一名。{B}、{C}分获二、三名。", {(A, "第一名"), (B, "第二名"), (C, "第三名")}, id="places-without-their-first-word"),
        pytest.param(f"医院组的第一至第三名分别为{A}、{B}、{C}。", {(A, "医院组第一名"), (B, "医院组第二名"), (C, "医院组第三名")}, id="a-range-of-places"),
        pytest.param(f"{A}在满意度排名中分别位列第一、二名。", set(), id="a-ranking-is-no-contest"),
    ],
)
def test_places_told_of_several(told: str, expected: set[tuple[str, str]]) -> None:
    reading = read_document(source(PAGE.format(told=told)))
    assert {(item.recipient, item.award) for item in reading.conferrals} == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param(f"{A}选送的3个圈组全部获奖，分别是护理专场一等奖、课题研究型专场二等奖。", {(A, "护理专场一等奖"), (A, "课题研究型专场二等奖")}, id="all-have-won"),
        pytest.param(f"急诊科张小三的作品《守望》获一等奖，{A}选送的《回家的路》获二等奖。", {(A, "二等奖")}, id="a-person's-work-is-nobody's"),
        pytest.param(f"{A}报送的《守望》荣获一等奖；《夜班》等8部作品获优秀奖。", {(A, "一等奖")}, id="one-of-eight-works-is-of-nobody-named"),
        pytest.param(f"{A}荣获全市“最美微党课”大赛一等奖。", {(A, "一等奖")}, id="the-prize-of-a-contest-is-the-grade"),
    ],
)
def test_whose_works_won(told: str, expected: set[tuple[str, str]]) -> None:
    reading = read_document(source(PAGE.format(told=told)))
    assert {(item.recipient, item.award) for item in reading.conferrals} == expected
