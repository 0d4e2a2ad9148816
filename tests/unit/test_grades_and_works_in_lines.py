"""Grades of a named prize or a counted title, works behind owners and a dash, results of an event and remarks, each in one line; in made-up notices."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.pipeline import read_document

HOUSE = "永登县中医院"
HEAD = f"{HOUSE}文件\n永中医〔2014〕5号\n关于表彰2013年度先进集体和先进个人的决定\n各科室：\n经院长办公会研究，决定对下列集体和个人予以表彰。\n"
FOOT = f"\n望受表彰的科室再接再厉。\n{HOUSE}\n2014年1月20日\n"


def _got(body: str) -> list[tuple[str, str, str | None]]:
    return sorted((item[0].removeprefix(HOUSE), item[1], item[2]) for item in honours(HEAD + body + FOOT))


@pytest.mark.parametrize(
    ("body", "got"),
    [
        (
            "一、新技术、新项目奖：\n一等奖  眼科——白内障超声乳化\n二等奖  儿科——小儿推拿退热；骨科、康复科——术后快速康复",
            [
                ("儿科", "新技术、新项目奖二等奖", "小儿推拿退热"),
                ("康复科", "新技术、新项目奖二等奖", "术后快速康复"),
                ("眼科", "新技术、新项目奖一等奖", "白内障超声乳化"),
                ("骨科", "新技术、新项目奖二等奖", "术后快速康复"),
            ],
        ),
        ("一、科技进步奖\n一等奖：眼科——白内障超声乳化、儿科——小儿推拿退热", [("儿科", "科技进步奖一等奖", "小儿推拿退热"), ("眼科", "科技进步奖一等奖", "白内障超声乳化")]),
        ("一、科技进步奖\n一等奖  眼科《超声乳化》；儿科《小儿推拿》", [("儿科", "科技进步奖一等奖", "小儿推拿"), ("眼科", "科技进步奖一等奖", "超声乳化")]),
        ("一、科技进步奖：眼科《超声乳化》、儿科《小儿推拿》", [("儿科", "科技进步奖", "小儿推拿"), ("眼科", "科技进步奖", "超声乳化")]),
        ("一、科技进步奖\n一等奖：眼科——张某某；儿科——王某某", []),
        ("一、科技进步奖\n一等奖  眼科\n二等奖  儿科、骨科", [("儿科", "科技进步奖二等奖", None), ("眼科", "科技进步奖一等奖", None), ("骨科", "科技进步奖二等奖", None)]),
        ("一、科技进步奖：眼科、儿科\n二、知识竞赛\n一等奖：外科", [("儿科", "科技进步奖", None), ("外科", "一等奖", None), ("眼科", "科技进步奖", None)]),
        ("一、先进科室（3个）\n一等奖（1个）：眼科\n二等奖（2个）：儿科、骨科", [("儿科", "先进科室二等奖", None), ("眼科", "先进科室一等奖", None), ("骨科", "先进科室二等奖", None)]),
        ("一、先进科室（1个）\n眼科\n二、一等奖（1个）\n儿科", [("儿科", "一等奖", None), ("眼科", "先进科室", None)]),
        ("一、先进科室（1个）\n二等奖（2个）：儿科、骨科", [("儿科", "二等奖", None), ("骨科", "二等奖", None)]),
    ],
)
def test_grades_and_works(body: str, got: list[tuple[str, str, str | None]]) -> None:
    assert _got(body) == got


@pytest.mark.parametrize(
    ("line", "got", "persons"),
    [
        (
            "二、急救竞赛：团体第一名眼科，第二名儿科；组织奖护理部；个人第一名张某某，第二名王某某。",
            [("儿科", "急救竞赛团体第二名", None), ("护理部", "组织奖", None), ("眼科", "急救竞赛团体第一名", None)], 2,
        ),
        ("二、急救竞赛：个人一等奖张某某、王某某；团体一等奖眼科，二等奖儿科。", [("儿科", "急救竞赛团体二等奖", None), ("眼科", "急救竞赛团体一等奖", None)], 2),
        ("二、拔河比赛：冠军眼科，亚军儿科。", [("儿科", "拔河比赛亚军", None), ("眼科", "拔河比赛冠军", None)], 0),
    ],
)
def test_places_of_teams_and_persons_of_an_event(line: str, got: list[tuple[str, str, str | None]], persons: int) -> None:
    assert _got(line) == got
    assert read_document(source(HEAD + line + FOOT)).personal_awards == persons


@pytest.mark.parametrize("remark", ["病历甲级率均在98%以上", "收治3200人次", "两科节支12.5万元", "治愈率居首，达96.3%"])
def test_remarks_that_measure(remark: str) -> None:
    assert _got(f"一、医疗质量奖：眼科，儿科（{remark}）。") == [("儿科", "医疗质量奖", None), ("眼科", "医疗质量奖", None)]


@pytest.mark.parametrize("note", ["（20名，名单另发）", "（20名，名单见院务公开栏）。", "（20名，名单略）", "（20名）（名单见附件2）", "（20名，每人奖励500元）"])
def test_counts_whose_list_stands_elsewhere(note: str) -> None:
    reading = read_document(source(f"{HEAD}一、先进科室：眼科。\n二、先进工作者{note}{FOOT}"))
    assert ("先进工作者", 20) in {(item.name, item.declared) for item in reading.awards}


def test_where_a_person_works_in_front_of_the_name() -> None:
    reading = read_document(source(f"{HEAD}【优秀护士】\n{HOUSE}呼吸内科护士：张某某\n【先进科室】\n眼科{FOOT}"))
    assert (f"{HOUSE}呼吸内科", HOUSE) in {(item.child, item.parent) for item in reading.subordinates}
    assert {item.award for item in reading.conferrals} == {"先进科室"}


@pytest.mark.parametrize(
    ("body", "giver"),
    [
        ("永登县卫生局决定表彰先进科室2个、优秀单元1个，名单如下：", ("永登县卫生局",)),
        (f"{HOUSE}决定表彰先进科室2个、优秀单元1个，名单如下：", (HOUSE,)),
        ("经研究，决定表彰先进科室2个、优秀单元1个，名单如下：", ()),
    ],
)
def test_who_decides_gives_what_the_list_below_says(body: str, giver: tuple[str, ...]) -> None:
    found = honours(f"2013年度先进集体揭晓\n{body}\n先进科室\n{HOUSE}眼科\n{HOUSE}儿科\n优秀单元\n{HOUSE}护理部\n")
    assert {item[3] for item in found} == {giver}
    assert len(found) == 3
