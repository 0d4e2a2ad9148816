"""Bulletins with their contents above several stories, a paper's box on a house below its article, and the masthead of a paper; in made-up pages."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.pipeline import read_document

STORIES = (
    "本期目录\n★ 局党组命名一批示范党支部\n★ 县医院：义诊下乡忙\n★ 县疾控中心支部获表彰\n\n"
    "★ 局党组命名一批示范党支部\n7月1日，中共榆中县卫生健康局党组命名示范党支部2个。名单见文后附表。\n"
    "★ 县医院：义诊下乡忙\n7月2日，榆中县人民医院组织党员到新营镇义诊，测血压130余人次，发放宣传册200份，受到了当地村民的一致好评。\n"
    "★ 县疾控中心支部获表彰\n7月3日，榆中县疾病预防控制中心党支部被兰州市直机关工委授予“红旗党支部”称号，这是该支部第二次获此殊荣。\n\n"
    "附表：\n示范党支部（2个）\n榆中县人民医院外科党支部\n榆中县中医院针灸党支部\n"
)
FOUND = {("榆中县人民医院外科党支部", "示范党支部"), ("榆中县中医院针灸党支部", "示范党支部"), ("榆中县疾病预防控制中心党支部", "红旗党支部")}
HEADS = {"榆中卫健党建简报\n（第9期）\n": "榆中卫健党建简报", "榆中卫健动态\n2024年第9期（总第47期）\n": "榆中卫健动态", "榆中卫健信息（第 9 期　总第 47 期）\n": "榆中卫健信息"}


@pytest.mark.parametrize("head", HEADS, ids=str)
@pytest.mark.parametrize("mark", ["★", "◆", "●"])
def test_the_contents_of_a_bulletin_are_no_rows(head: str, mark: str) -> None:
    text = head + "榆中县卫生健康局办公室编　　2024年7月12日\n\n" + STORIES.replace("★", mark)
    assert {(name, award) for name, award, _, _ in honours(text)} == FOUND
    assert read_document(source(text)).document.title == HEADS[head]


@pytest.mark.parametrize("head", ["榆中县人民医院获表彰\n", "榆中县人民医院获表彰\n2024-07-03\n"])
def test_what_is_no_head_of_a_bulletin(head: str) -> None:
    assert read_document(source(f"{head}\n7月3日，榆中县人民医院被兰州市直机关工委授予“红旗党支部”称号。\n")).document.title == head.split("\n", maxsplit=1)[0]


def test_contents_over_the_sections_of_a_notice_leave_these() -> None:
    text = "甘肃省医院协会\n关于公布品管圈大赛结果的通报\n各会员单位：\n现将结果公布如下。\n目录\n先进医院护理部\n优秀组织单位名单\n\n优秀组织单位名单\n永登县中医院\n甘肃省医院协会\n2023年5月8日"
    assert {(name, award) for name, award, _, _ in honours(text)} == {("永登县中医院", "优秀组织单位")}


ARTICLE = "榆中县人民医院举行宣讲比赛\n\n2023-07-03 15:13　来源：榆中县人民医院\n\n榆中县人民医院6月25日举行宣讲比赛，全院20支队伍参加，现场掌声不断。\n编辑：何某\n\n"
MORE = "榆中县人民医院感染科党支部有正式党员12名、预备党员1名，支部书记由科主任担任。2022年3月，该党支部被兰州市直机关工委授予“红旗党支部”称号，还多次在全院作经验交流。\n"
OF_ANOTHER = "永登县中医院针灸科党支部有正式党员12名、预备党员1名，支部书记由科主任担任。2022年3月，该党支部被兰州市直机关工委授予“红旗党支部”称号，还多次在全院作经验交流。\n"


@pytest.mark.parametrize("label", ["延伸阅读", "相关链接", "新闻链接"])
@pytest.mark.parametrize("headline", ["走近感染科党支部\n\n", ""])
def test_a_box_on_the_house_of_the_article(label: str, headline: str) -> None:
    text = f"{ARTICLE}{label}\n\n{headline}{MORE}\n相关新闻\n· 通渭县人民医院荣获“文明单位”称号\n"
    assert honours(text) == {("榆中县人民医院感染科党支部", "红旗党支部", None, ("兰州市直机关工委",))}


@pytest.mark.parametrize("below", [f"延伸阅读\n{OF_ANOTHER}", f"相关新闻\n{MORE}", "延伸阅读\n榆中县人民医院感染科党支部获“红旗党支部”称号\n榆中县人民医院荣获“文明单位”称号\n"])
def test_other_stories_below_stay_unread(below: str) -> None:
    assert honours(ARTICLE + below) == set()


@pytest.mark.parametrize(
    ("head", "issuers"),
    [("《今日榆中》第A03版：健康周刊　　2023年11月16日 星期四　　上一版　下一版", ("今日榆中",)), ("《榆中导刊》 第02版：健康", ("榆中导刊",)), ("《健康守护行动》专题", ())],
)
def test_a_paper_by_its_page(head: str, issuers: tuple[str, ...]) -> None:
    text = f"{head}\n\n一株红柳 长成一片林\n\n深秋的榆中，红柳正红。榆中县人民医院获“文明单位”称号。\n"
    assert read_document(source(text)).document.issuers == issuers
