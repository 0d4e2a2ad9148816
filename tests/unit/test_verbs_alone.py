"""Posts that set a sentence over several lines: the verb on a line of its own shows how the lines around it are to be read."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

HOUSE, GIVER = "榆中县人民医院", "兰州市卫生健康委员会"
POSTS = {
    "who-publishes-ahead": (
        f"喜报！我院再传捷报\n兰州发布 2023-07-01\n近日\n{GIVER}\n兰州市总工会发布\n《关于表彰平安医院的决定》\n其中\n{HOUSE}\n荣获\n“平安医院”\n荣誉称号。\n本次评选圆满结束。",
        {(HOUSE, "平安医院", (GIVER, "兰州市总工会"))},
    ),
    "on-the-list": (f"喜讯！又有单位获表彰\n好消息\n{GIVER}公布\n2023年度“平安医院”名单\n{HOUSE}\n榜上有名！\n一起为他们点赞", {(HOUSE, "平安医院", (GIVER,))}),
    "a-title-without-quotation-marks": (f"喜讯！又有单位获表彰\n好消息！\n{HOUSE}\n被授予\n甘肃省五一劳动奖状\n\n来源：兰州日报", {(HOUSE, "甘肃省五一劳动奖状", ())}),
    "blank-lines-between": (f"喜讯！又有单位获表彰\n2023-07-01 来源：兰州日报\n\n{HOUSE}\n\n被授予\n\n甘肃省五一劳动奖状\n\n让我们向{HOUSE}学习", {(HOUSE, "甘肃省五一劳动奖状", ())}),
    "several-titles": (
        f"荣誉时刻\n2023年度\n{HOUSE}\n先后获得\n“平安医院”\n“无烟医院”\n“文明单位”\n等荣誉称号\n\n来源：兰州日报",
        {(HOUSE, "平安医院", ()), (HOUSE, "无烟医院", ()), (HOUSE, "文明单位", ())},
    ),
    "a-decision-ahead": (f"喜报\n近日\n全国妇联\n发布表彰决定\n{HOUSE}护理部\n获评\n“全国巾帼文明岗”\n\n来源：{HOUSE}", {(f"{HOUSE}护理部", "全国巾帼文明岗", ("全国妇联",))}),
}


@pytest.mark.parametrize("post", POSTS)
def test_the_lines_around_a_verb_are_its_sentence(post: str) -> None:
    text, expected = POSTS[post]
    assert {(item.recipient, item.award, item.by) for item in read_document(source(text)).conferrals} == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"光荣榜\n优秀党员\n张小甲\n李小乙\n获得\n来源：{HOUSE}", id="persons-above-a-verb"),
        pytest.param(f"{HOUSE}开展义诊\n2023-07-01\n\n医务人员\n走进社区\n获得\n居民好评", id="no-title-behind"),
    ],
)
def test_what_is_no_honour(text: str) -> None:
    assert read_document(source(text)).conferrals == ()
